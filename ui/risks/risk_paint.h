// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <app/projections/risk_row.h>
#include <ui/theme/paint.h>

namespace matoi::ui
{

// What list, matrix and sheet of the register paint alike.

//! The number that paint::impactShape() takes; -1 = unknown.
qint64 shapeOf(ImpactBand band);
//! Icon and colours of a status.
paint::ChipStyle statusChip(RiskStatus status);
//! The tint of a cell by its priority (ui.md 6); transparent for 0, and for unknown, which is
//! hatched.
QColor priorityTint(std::optional<qint64> priority);
//! Draws "↑ 6→10" with the arrow as an icon; nothing where nothing moved. Gives the width.
int movementMark(QPainter& p, int x, int centreY, const RiskRow& row, bool withWords);
//! "today", "11/24", "2027-01-20" where the year is another one; "—" for none.
QString visitText(const QString& isoDay, QDate today);
//! Today or past, and not completed: it is said in the colour of a warning.
bool isDue(const RiskRow& row, QDate today);

} // namespace matoi::ui
