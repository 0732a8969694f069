// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/risks/risk_plot.h>
#include <ui/risks/risk_plot_parts.h>
#include <ui/theme/theme.h>

#include <qcustomplot.h>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

// The three pictures that the plot knows.
namespace matoi::ui
{

void RiskPlot::timeAxis(Ms from, Ms to)
{
    const Ms span = std::max<Ms>(to - from, 86'400'000);
    m_plot->xAxis->setTicker(calendarTicks(from, to, m_zone));
    m_plot->xAxis->setRange((from - span * 0.02) / 1000.0, (to + span * 0.06) / 1000.0);
}

void RiskPlot::drawImpact()
{
    const Theme& t = theme();
    m_title = tr("Impact history");
    if (m_impact.empty())
        return;
    m_legend = {{tr("Potential"), false}, {tr("Current"), true}};
    QSharedPointer<QCPAxisTickerText> levels(new QCPAxisTickerText);
    for (size_t i = 0; i < kLevels.size(); ++i)
        levels->addTick(double(i), QString::number(kLevels[i]));
    m_plot->yAxis->setTicker(levels);
    m_plot->yAxis->setRange(-0.4, 4.7);
    const Ms from = m_impact.front().at, to = std::max(m_now, m_impact.back().at + 1);
    timeAxis(from, to);
    const auto line = [&](auto value, const QPen& pen, bool marks) {
        QCPGraph* graph = m_plot->addGraph();
        graph->setPen(pen);
        graph->setLineStyle(QCPGraph::lsStepLeft);
        QVector<double> xs, ys;
        for (const ImpactPoint& point : m_impact) {
            xs << double(point.at) / 1000.0;
            ys << levelOf(value(point));
        }
        xs << double(to) / 1000.0;
        ys << ys.last();
        graph->setData(xs, ys, true);
        if (!marks)
            return;
        for (size_t i = 1; i < m_impact.size(); ++i) {
            const double before = ys[qsizetype(i) - 1], after = ys[qsizetype(i)];
            if (std::isnan(after) || before == after)
                continue;
            // An open circle was raised, a filled square is a treatment (ui.md 6).
            const bool up = std::isnan(before) || after > before;
            QCPGraph* mark = m_plot->addGraph();
            mark->setLineStyle(QCPGraph::lsNone);
            mark->setPen(QPen(t.acc, 1.8));
            mark->setScatterStyle(up ? QCPScatterStyle(QCPScatterStyle::ssCircle, t.acc, t.win, 8)
                                     : QCPScatterStyle(QCPScatterStyle::ssSquare, t.acc, t.acc, 7));
            mark->addData(xs[qsizetype(i)], after);
            reasonAt(m_plot, xs[qsizetype(i)], after,
                     shortDay(m_impact[i].at, m_now, m_zone) + u' ' + m_impact[i].reason);
        }
    };
    line([](const ImpactPoint& p) { return p.current; }, QPen(t.t3, 1.6, Qt::DashLine), false);
    line([](const ImpactPoint& p) { return p.potential; }, QPen(t.acc, 2.2), true);
    const bool drawn = std::any_of(m_impact.begin(), m_impact.end(),
                                   [](const ImpactPoint& p) { return p.potential || p.current; });
    if (!drawn) {
        auto* words = new QCPItemText(m_plot);
        words->position->setType(QCPItemPosition::ptAxisRectRatio);
        words->position->setCoords(0.5, 0.5);
        words->setFont(ui::font(Type::Small));
        words->setColor(t.t2);
        words->setBrush(paper());
        words->setPadding(QMargins(8, 4, 8, 4));
        words->setText(tr("Unknown until now: a gap, not a zero"));
    }
    for (const ImpactPoint& p : m_impact) {
        const double y = levelOf(p.potential);
        m_marks.push_back({double(p.at) / 1000.0, std::isnan(y) ? 0 : y,
                           tr("%1: potential %2, current %3. %4")
                               .arg(dayText(p.at, m_zone), numberOrUnknown(p.potential),
                                    numberOrUnknown(p.current), p.reason)});
    }
}

void RiskPlot::drawOpen()
{
    const Theme& t = theme();
    m_title = tr("Open risks over time");
    if (m_open.empty())
        return;
    m_legend = {{tr("Priority sum"), false}, {tr("Count"), true}};
    const Ms to = std::max(m_now, m_open.back().at + 1);
    timeAxis(m_open.front().at, to);
    const auto line = [&](auto value, const QPen& pen, QCPAxis* axis) {
        QCPGraph* graph = m_plot->addGraph(m_plot->xAxis, axis);
        graph->setPen(pen);
        graph->setLineStyle(QCPGraph::lsStepLeft);
        QVector<double> xs, ys;
        double most = 1;
        for (const OpenPoint& point : m_open) {
            xs << double(point.at) / 1000.0;
            ys << double(value(point));
            most = std::max(most, ys.last());
        }
        xs << double(to) / 1000.0;
        ys << ys.last();
        graph->setData(xs, ys, true);
        axis->setTicker(wholeNumbers());
        axis->setRange(0, most * 1.12);
    };
    line([](const OpenPoint& p) { return p.prioritySum; }, QPen(t.acc, 2.2), m_plot->yAxis);
    m_plot->yAxis2->setVisible(true);
    line([](const OpenPoint& p) { return p.count; }, QPen(t.t3, 1.6, Qt::DashLine), m_plot->yAxis2);
    for (const OpenPoint& p : m_open)
        m_marks.push_back({double(p.at) / 1000.0, double(p.prioritySum),
                           tr("%1: %2 open, priority sum %3, %4 of unknown priority")
                               .arg(dayText(p.at, m_zone))
                               .arg(p.count)
                               .arg(p.prioritySum)
                               .arg(p.unknown)});
}

void RiskPlot::drawAges()
{
    const Theme& t = theme();
    m_title = tr("Age of what is open, in days");
    if (m_ages.empty())
        return;
    const size_t shown = std::min<size_t>(m_ages.size(), 40);
    m_subtitle =
        shown < m_ages.size() ? tr("the oldest %1 of %2").arg(shown).arg(m_ages.size()) : QString();
    auto* bars = new QCPBars(m_plot->xAxis, m_plot->yAxis);
    bars->setPen(Qt::NoPen);
    bars->setBrush(t.acc);
    bars->setWidth(0.7);
    QSharedPointer<QCPAxisTickerText> names(new QCPAxisTickerText);
    QVector<double> xs, ys;
    for (size_t i = 0; i < shown; ++i) {
        xs << double(i);
        ys << double(m_ages[i].days);
        // More labels than these would lie over each other.
        if (shown <= 12 || i % 5 == 0)
            names->addTick(double(i), m_ages[i].label.mid(m_ages[i].label.indexOf(u'-') + 1));
        m_marks.push_back({double(i), double(m_ages[i].days),
                           tr("%1 %2: %n days", nullptr, int(m_ages[i].days))
                               .arg(m_ages[i].label, m_ages[i].title)});
    }
    bars->setData(xs, ys, true);
    m_plot->xAxis->setTicker(names);
    m_plot->yAxis->setTicker(wholeNumbers());
    m_plot->xAxis->setRange(-0.6, double(shown) - 0.4);
    m_plot->yAxis->setRange(0, std::max(1.0, ys.first() * 1.1));
}

QString RiskPlot::values() const
{
    return tableOf(m_what == What::Impact ? m_impact : std::vector<ImpactPoint>(),
                   m_what == What::Open ? m_open : std::vector<OpenPoint>(),
                   m_what == What::Ages ? m_ages : std::vector<RiskAge>(), m_zone);
}

} // namespace matoi::ui
