// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace matoi
{

//! The same file without where it was taken: JPEG APP1 (EXIF, XMP) and PNG eXIf are dropped.
//! Anything else, and a picture that cannot be read to its end, comes back unchanged.
QByteArray withoutPosition(const QByteArray& bytes);

} // namespace matoi
