// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <app/domain/result.h>

#include <QByteArray>
#include <QStringList>

#include <memory>

class QuaZip;

namespace matoi
{

//! The JSON files of a ZIP, read one at a time. What the archive promises of its sizes is checked
//! before a byte is inflated, and again while inflating; a wrong CRC is an error.
class SlackArchive
{
public:
    //! BadArchive.
    static Result<std::unique_ptr<SlackArchive>> open(const QString& path);
    ~SlackArchive();

    //! Paths of the JSON files, in the order of the archive.
    const QStringList& names() const { return m_names; }
    //! The bytes of one of them. BadArchive.
    Result<QByteArray> read(const QString& name);

private:
    explicit SlackArchive(const QString& path);
    Status list();

    std::unique_ptr<QuaZip> m_zip;
    QStringList m_names;
};

} // namespace matoi
