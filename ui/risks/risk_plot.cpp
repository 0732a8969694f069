// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/text/risk_text.h>
#include <ui/risks/risk_plot.h>
#include <ui/risks/risk_plot_parts.h>
#include <ui/theme/paint.h>

#include <QAccessible>
#include <QKeyEvent>
#include <QLocale>
#include <QSaveFile>
#include <QSvgGenerator>
#include <qcustomplot.h>

#include <cmath>

using namespace Qt::StringLiterals;

namespace matoi::ui
{

namespace
{

constexpr int kHead = 30;

} // namespace

RiskPlot::RiskPlot(QWidget* parent)
    : QWidget(parent)
    , m_plot(new QCustomPlot(this))
{
    setFocusPolicy(Qt::StrongFocus);
    m_plot->setFocusPolicy(Qt::NoFocus);
    m_plot->setInteractions(QCP::Interactions());
    m_plot->setMouseTracking(true);
    m_plot->installEventFilter(this);
    connect(&ThemeController::instance(), &ThemeController::changed, this, &RiskPlot::redraw);
}

void RiskPlot::showImpact(const QString& label, std::vector<ImpactPoint> points, Ms now,
                          const QTimeZone& zone)
{
    m_what = What::Impact;
    m_subtitle = label;
    m_impact = std::move(points);
    m_now = now;
    m_zone = zone;
    redraw();
}

void RiskPlot::showOpen(std::vector<OpenPoint> points, Ms now, const QTimeZone& zone)
{
    m_what = What::Open;
    m_subtitle.clear();
    m_open = std::move(points);
    m_now = now;
    m_zone = zone;
    redraw();
}

void RiskPlot::showAges(std::vector<RiskAge> ages)
{
    m_what = What::Ages;
    m_subtitle.clear();
    m_ages = std::move(ages);
    redraw();
}

void RiskPlot::clear()
{
    m_what = What::Nothing;
    redraw();
}

void RiskPlot::setOnCard(bool card)
{
    m_onCard = card;
    redraw();
}

QColor RiskPlot::paper() const { return m_onCard ? theme().panel : theme().win; }

void RiskPlot::redraw()
{
    m_plot->clearPlottables();
    m_plot->clearItems();
    m_marks.clear();
    m_legend.clear();
    m_at = -1;
    style();
    switch (m_what) {
    case What::Impact:
        drawImpact();
        break;
    case What::Open:
        drawOpen();
        break;
    case What::Ages:
        drawAges();
        break;
    case What::Nothing:
        m_title.clear();
        break;
    }
    m_plot->setVisible(!m_marks.empty());
    m_plot->replot(QCustomPlot::rpQueuedReplot);
    speak();
    update();
}

void RiskPlot::style()
{
    const Theme& t = theme();
    m_plot->setBackground(paper());
    for (QCPAxis* axis : {m_plot->xAxis, m_plot->yAxis, m_plot->yAxis2}) {
        axis->setBasePen(Qt::NoPen);
        axis->setTickPen(Qt::NoPen);
        axis->setSubTickPen(Qt::NoPen);
        axis->setTickLabelColor(t.t3);
        axis->setTickLabelFont(ui::font(Type::Label));
        axis->grid()->setPen(QPen(t.line, 1));
        axis->grid()->setZeroLinePen(QPen(t.line2, 1));
        axis->setLabel({});
        axis->setTickLabels(true);
    }
    m_plot->xAxis->grid()->setVisible(false);
    m_plot->yAxis2->setVisible(false);
    m_plot->yAxis2->grid()->setVisible(false);
    m_plot->yAxis->setRangeReversed(false);
}

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

void RiskPlot::point(int mark)
{
    if (m_marks.empty())
        return;
    m_at = std::clamp(mark, 0, int(m_marks.size()) - 1);
    speak();
    update();
}

void RiskPlot::speak()
{
    setAccessibleName(m_subtitle.isEmpty() ? m_title : m_title + u' ' + m_subtitle);
    setAccessibleDescription(m_at >= 0         ? m_marks[size_t(m_at)].words
                             : m_marks.empty() ? tr("No values yet")
                                               : tr("%n values", nullptr, int(m_marks.size())));
    if (hasFocus()) {
        QAccessibleEvent changed(this, QAccessible::DescriptionChanged);
        QAccessible::updateAccessibility(&changed);
    }
}

void RiskPlot::resizeEvent(QResizeEvent*)
{
    const int top = scaled(kHead), foot = scaled(22);
    m_plot->setGeometry(3, top, width() - 6, std::max(40, height() - top - foot));
}

void RiskPlot::paintEvent(QPaintEvent*)
{
    QPainter p(this);
    p.setRenderHint(QPainter::Antialiasing);
    const Theme& t = theme();
    p.fillRect(rect(), paper());
    const int head = scaled(kHead);
    int x = 0;
    x += paint::text(p, QRect(x, 0, width(), head), m_title, Type::BodyBold, t.t1) + 10;
    paint::text(p, QRect(x, 0, width() - x, head), m_subtitle, Type::Small, t.t3);
    int right = width() - 4;
    for (auto it = m_legend.rbegin(); it != m_legend.rend(); ++it) {
        const int w = QFontMetrics(ui::font(Type::Small)).horizontalAdvance(it->first);
        right -= w;
        paint::text(p, QRect(right, 0, w + 2, head), it->first, Type::Small, t.t2);
        p.setPen(it->second ? QPen(t.t3, 1.6, Qt::DashLine) : QPen(t.acc, 2.2));
        p.drawLine(right - 24, head / 2, right - 6, head / 2);
        right -= 36;
    }
    if (m_marks.empty() && m_what != What::Nothing)
        paint::text(p, QRect(0, head, width(), 24), tr("No values yet."), Type::Small, t.t3);
    if (m_at >= 0)
        paint::text(p, QRect(0, height() - scaled(22), width(), scaled(22)),
                    m_marks[size_t(m_at)].words, Type::Small, t.t1);
    if (hasFocus())
        paint::focusFrame(p, rect().adjusted(0, 0, -1, -1));
}

void RiskPlot::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Left:
        return point(m_at < 0 ? int(m_marks.size()) - 1 : m_at - 1);
    case Qt::Key_Right:
        return point(m_at + 1);
    case Qt::Key_Home:
        return point(0);
    case Qt::Key_End:
        return point(int(m_marks.size()) - 1);
    default:
        QWidget::keyPressEvent(event);
    }
}

bool RiskPlot::eventFilter(QObject* object, QEvent* event)
{
    if (object == m_plot && event->type() == QEvent::MouseMove && !m_marks.empty()) {
        const QPointF at = static_cast<QMouseEvent*>(event)->position();
        int nearest = 0;
        double best = 1e18;
        for (size_t i = 0; i < m_marks.size(); ++i) {
            const double dx = m_plot->xAxis->coordToPixel(m_marks[i].x) - at.x();
            if (std::abs(dx) < best) {
                best = std::abs(dx);
                nearest = int(i);
            }
        }
        point(nearest);
    }
    return QWidget::eventFilter(object, event);
}

void RiskPlot::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        redraw();
    QWidget::changeEvent(event);
}

void RiskPlot::focusInEvent(QFocusEvent* event)
{
    QWidget::focusInEvent(event);
    update();
}

void RiskPlot::focusOutEvent(QFocusEvent* event)
{
    QWidget::focusOutEvent(event);
    update();
}

QString RiskPlot::values() const
{
    return tableOf(m_what == What::Impact ? m_impact : std::vector<ImpactPoint>(),
                   m_what == What::Open ? m_open : std::vector<OpenPoint>(),
                   m_what == What::Ages ? m_ages : std::vector<RiskAge>(), m_zone);
}

Status RiskPlot::save(const QString& file)
{
    const QSize size(1200, 600);
    const QString ending = file.section(u'.', -1).toLower();
    if (ending == "png"_L1)
        return m_plot->savePng(file, size.width(), size.height(), 2.0)
                   ? success()
                   : Status(Error{ErrorCode::OpenFailed, file});
    if (ending == "pdf"_L1)
        return m_plot->savePdf(file, size.width(), size.height(), QCP::epAllowCosmetic, u"Matoi"_s,
                               m_title)
                   ? success()
                   : Status(Error{ErrorCode::OpenFailed, file});
    if (ending != "svg"_L1)
        return Error{ErrorCode::BadValue, file};
    QSaveFile out(file);
    if (!out.open(QIODevice::WriteOnly))
        return Error{ErrorCode::OpenFailed, file};
    QSvgGenerator svg;
    svg.setOutputDevice(&out);
    svg.setSize(size);
    svg.setViewBox(QRect(QPoint(), size));
    svg.setTitle(m_title);
    QCPPainter painter;
    painter.begin(&svg);
    painter.setMode(QCPPainter::pmVectorized);
    painter.setMode(QCPPainter::pmNoCaching);
    m_plot->toPainter(&painter, size.width(), size.height());
    painter.end();
    return out.commit() ? success() : Status(Error{ErrorCode::OpenFailed, file});
}

} // namespace matoi::ui
