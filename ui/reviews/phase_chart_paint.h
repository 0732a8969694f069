// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <app/projections/phase_chart.h>

#include <QColor>
#include <QFont>
#include <QTimeZone>

#include <functional>

class QPainter;

namespace matoi::ui
{

//! How a block is told from the others: by its ground, its edge, and on paper by the lines in it.
struct ChartBlock {
    QColor fill, edge, ink;
    Qt::BrushStyle lines = Qt::NoBrush;
};

//! Colours and type of a chart. `unit` is the length of a device-independent pixel in the units of
//! the painter, so that the same drawing fits a screen and a sheet.
struct ChartStyle {
    double unit = 1;
    QFont words, strong; //!< 11 and 11.5 units
    QColor ink, quiet, faint, line, reached;
    ChartBlock phases[4]; //!< by Phase
    ChartBlock notice, command;
    //! As the theme of now. GUI thread.
    static ChartStyle screen();
    //! Black, white and grey: shades and lines tell the phases, for a printer without colours.
    static ChartStyle paper(double unit);
};

struct ChartNames {
    std::function<QString(PersonId)> name;
    QTimeZone zone;
};

//! One thing on the chart: what arrow keys go to, and what is said of it.
struct ChartStop {
    enum class What { Mark, Command, Phase, Notice } what = What::Mark;
    int row = -1, index = 0; //!< of PhaseChart::rows; of the marks or spans there
    Ms from = 0, to = 0;
    QString words; //!< "13:42 Started", "Ken Tanaka, Investigating, 13:58 to 14:33, 35 min"
};
//! Milestones first, then command, then each person; by time within. All of it: the chart as text.
std::vector<ChartStop> chartStops(const PhaseChart& chart, const ChartNames& names);

//! The height that shows every row at its full size, in device-independent pixels.
int chartHeight(const PhaseChart& chart);
//! Draws into `area` and nowhere else; rows get thinner where there is little room. `focus` is
//! drawn with a frame.
void paintPhaseChart(QPainter& p, const QRectF& area, const PhaseChart& chart,
                     const ChartNames& names, const ChartStyle& style,
                     const ChartStop* focus = nullptr);
//! Which stop lies there; -1 for none. The same `area` as painted.
int chartStopAt(const QPointF& at, const QRectF& area, const PhaseChart& chart,
                const std::vector<ChartStop>& stops, const ChartStyle& style);

} // namespace matoi::ui
