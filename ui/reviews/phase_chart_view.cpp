// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/reviews/phase_chart_view.h>
#include <ui/theme/paint.h>

#include <QAccessible>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace matoi::ui
{

PhaseChartView::PhaseChartView(QWidget* parent)
    : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    connect(&ThemeController::instance(), &ThemeController::changed, this, [this] { update(); });
}

void PhaseChartView::show(const PhaseChart& chart, const ChartNames& names)
{
    m_chart = chart;
    m_names = names;
    m_stops = chartStops(chart, names);
    m_current = m_stops.empty() ? -1 : std::clamp(m_current, -1, int(m_stops.size()) - 1);
    setAccessibleName(tr("Milestones and phases"));
    setAccessibleDescription(m_current < 0 ? asText() : chosen());
    update();
}

QString PhaseChartView::chosen() const
{
    return m_current < 0 ? QString() : m_stops[size_t(m_current)].words;
}

QString PhaseChartView::asText() const
{
    QStringList lines;
    for (const ChartStop& stop : m_stops)
        lines << stop.words;
    return lines.join(u'\n');
}

int PhaseChartView::wantedHeight() const { return scaled(chartHeight(m_chart)) + 12; }

QRectF PhaseChartView::area() const { return QRectF(rect()).adjusted(16, 6, -8, -4); }

void PhaseChartView::paintEvent(QPaintEvent*)
{
    QPainter p(this);
    const Theme& t = theme();
    p.fillRect(rect(), t.panel);
    p.fillRect(QRect(0, height() - 1, width(), 1), t.line);
    ChartStyle style = ChartStyle::screen();
    style.unit = scaled(100) / 100.0;
    const bool framed = hasFocus() && m_current >= 0;
    paintPhaseChart(p, area(), m_chart, m_names, style,
                    framed ? &m_stops[size_t(m_current)] : nullptr);
    if (!framed)
        return;
    // The exact times of what is chosen, where nothing else is drawn.
    const int h = scaled(20);
    paint::text(p, QRect(16, height() - h - 2, scaled(140), h), chosen().section(u", "_s, -3),
                Type::Meta, t.accT);
}

void PhaseChartView::choose(int stop)
{
    if (m_stops.empty())
        return;
    m_current = std::clamp(stop, 0, int(m_stops.size()) - 1);
    setAccessibleDescription(chosen());
    QAccessibleEvent event(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&event);
    const QPoint below = mapToGlobal(QPoint(width() / 3, height() - 4));
    if (hasFocus() && isVisible())
        QToolTip::showText(below, chosen().toHtmlEscaped(), this);
    update();
}

void PhaseChartView::walkRows(int step)
{
    if (m_current < 0)
        return choose(0);
    const ChartStop& now = m_stops[size_t(m_current)];
    const auto rowOf = [](const ChartStop& stop) {
        return stop.what == ChartStop::What::Mark      ? -2
               : stop.what == ChartStop::What::Command ? -1
                                                       : stop.row;
    };
    int best = -1, bestRow = 0;
    for (int i = 0; i < int(m_stops.size()); ++i) {
        const int row = rowOf(m_stops[size_t(i)]);
        if ((row - rowOf(now)) * step <= 0)
            continue;
        const bool nearer = best < 0 || (row - bestRow) * step < 0;
        const auto gap = [&](int at) { return std::abs(m_stops[size_t(at)].from - now.from); };
        if (nearer || (row == bestRow && gap(i) < gap(best))) {
            best = i;
            bestRow = row;
        }
    }
    if (best >= 0)
        choose(best);
}

void PhaseChartView::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Right:
        return choose(m_current + 1);
    case Qt::Key_Left:
        return choose(m_current - 1);
    case Qt::Key_Down:
    case Qt::Key_J:
        return walkRows(1);
    case Qt::Key_Up:
    case Qt::Key_K:
        return walkRows(-1);
    case Qt::Key_Home:
        return choose(0);
    case Qt::Key_End:
        return choose(int(m_stops.size()) - 1);
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_current >= 0 && !(event->modifiers() & Qt::ControlModifier)) {
            Q_EMIT momentChosen(m_stops[size_t(m_current)].from);
            return;
        }
        [[fallthrough]];
    default:
        QWidget::keyPressEvent(event);
    }
}

void PhaseChartView::mousePressEvent(QMouseEvent* event)
{
    ChartStyle style = ChartStyle::screen();
    style.unit = scaled(100) / 100.0;
    const int stop = chartStopAt(event->position(), area(), m_chart, m_stops, style);
    if (stop < 0)
        return;
    choose(stop);
    Q_EMIT momentChosen(m_stops[size_t(stop)].from);
}

bool PhaseChartView::event(QEvent* event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        ChartStyle style = ChartStyle::screen();
        style.unit = scaled(100) / 100.0;
        const int stop = chartStopAt(help->pos(), area(), m_chart, m_stops, style);
        // A tool tip reads markup.
        if (stop >= 0)
            QToolTip::showText(help->globalPos(), m_stops[size_t(stop)].words.toHtmlEscaped(),
                               this);
        else
            QToolTip::hideText();
        return true;
    }
    return QWidget::event(event);
}

void PhaseChartView::focusInEvent(QFocusEvent* event)
{
    QWidget::focusInEvent(event);
    if (m_current < 0 && !m_stops.empty())
        choose(0);
    update();
}

} // namespace matoi::ui
