// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QSize>
#include <QString>

namespace matoi::reports
{

//! What a file's first bytes say it is. SVG is none: it can carry scripts and addresses.
struct PictureKind {
    const char* mime = nullptr; //!< nullptr = no picture
    QSize size;                 //!< pixels; empty where it was not looked for (GIF, WebP)
    bool operator==(const PictureKind&) const = default;
};
PictureKind pictureKind(const QByteArray& bytes);

} // namespace matoi::reports
