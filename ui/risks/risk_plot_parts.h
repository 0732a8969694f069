// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <app/projections/risk_series.h>

#include <QSharedPointer>
#include <QString>
#include <QTimeZone>

#include <array>

class QCPAxisTicker;
class QCustomPlot;

namespace matoi::ui
{

//! The bands as equal steps of an axis, lowest first.
inline constexpr std::array<qint64, 5> kLevels{0, 1, 3, 6, 10};
//! The step of a band; not-a-number for unknown, which makes a gap.
double levelOf(std::optional<qint64> band);
QString numberOrUnknown(std::optional<qint64> value);
QString dayText(Ms at, const QTimeZone& zone);
//! "10/08" within a year of `now`, else with its year.
QString shortDay(Ms at, Ms now, const QTimeZone& zone);
//! Ticks at days, at the first of months or of every third month, by how long the time is.
QSharedPointer<QCPAxisTicker> calendarTicks(Ms from, Ms to, const QTimeZone& zone);
//! Ticks at whole numbers only: nobody has half a risk.
QSharedPointer<QCPAxisTicker> wholeNumbers();
//! Words below a point, towards the wider side; shortened, never outside.
void reasonAt(QCustomPlot* plot, double x, double y, const QString& words);
//! RiskPlot::values() of whatever is not empty.
QString tableOf(const std::vector<ImpactPoint>& impact, const std::vector<OpenPoint>& open,
                const std::vector<RiskAge>& ages, const QTimeZone& zone);

} // namespace matoi::ui
