// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <app/domain/ids.h>

#include <QTimeZone>

namespace matoi::ui
{

//! "14:05"; "11/19 14:05" on another day; the year only if different (ui.md 3).
QString clockTime(Ms at, Ms now, const QTimeZone& zone);
//! "0:06" ... "59:59", then "1:14:12"; negative counts as zero.
QString elapsedText(Ms ms);
//! "08:36", overdue "−04:08".
QString countdown(Ms left);

} // namespace matoi::ui
