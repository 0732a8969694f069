// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace matoi
{

//! 16 MiB beside the workspace that are given back when the disk is full, so that the last words
//! still fit. Kept only where ten times as much is free.
class Ballast
{
public:
    explicit Ballast(const QString& workspacePath);
    //! Lays it down where it is missing and there is room again. Cheap when it lies there.
    void keep();
    //! Gives the room back. False when there was none to give.
    bool free();

private:
    QByteArray m_path;
    bool m_lies = false;
};

} // namespace matoi
