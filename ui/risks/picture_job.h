// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <app/domain/result.h>

#include <QObject>
#include <QThreadPool>

#include <functional>

namespace matoi::ui
{

//! Gives the bytes of a picture; called on another thread, so it holds all that it needs.
using PictureMaker = std::function<QByteArray()>;

//! Pictures on their way into files, on a thread of its own: a disk of the network may take its
//! time. GUI thread.
class PictureJob : public QObject
{
    Q_OBJECT
public:
    explicit PictureJob(QObject* parent = nullptr);
    //! Waits for what is being written.
    ~PictureJob() override;
    //! An older file of that name is replaced when the new one is whole. Then finished().
    void write(const QString& file, PictureMaker make);

Q_SIGNALS:
    //! ErrorCode::None, or IoError.
    void finished(const matoi::Error& error, const QString& file);

private:
    QThreadPool m_pool;
};

} // namespace matoi::ui
