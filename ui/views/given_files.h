// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QStringList>

class QMimeData;

namespace matoi::ui
{

//! Files of this machine among what was pasted or dropped; folders are none.
QStringList givenFiles(const QMimeData* data);
//! The picture itself, where no file stands behind it. Text beside it wins: a spreadsheet's cells
//! come as both, and are meant as text.
QImage givenImage(const QMimeData* data);
//! Either of the two; cheap, for every move of a drag.
bool holdsFiles(const QMimeData* data);
//! Over 64 KiB: a file rather than an entry (design.md 3.1).
bool tooLongForAnEntry(const QString& text);

} // namespace matoi::ui
