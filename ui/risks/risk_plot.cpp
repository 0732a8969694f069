// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/risks/plot_picture.h>
#include <ui/risks/risk_plot.h>
#include <ui/theme/paint.h>

#include <QAccessible>
#include <QKeyEvent>
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

Result<PictureMaker> RiskPlot::picture(const QString& file)
{
    return plotPicture(*m_plot, m_title, file);
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
    const int edge = m_onCard ? 8 : 0; // a frame of focus stands around it there
    int x = edge;
    x += paint::text(p, QRect(x, 0, width(), head), m_title, Type::BodyBold, t.t1) + 10;
    paint::text(p, QRect(x, 0, width() - x, head), m_subtitle, Type::Small, t.t3);
    int right = width() - 4 - edge;
    for (auto it = m_legend.rbegin(); it != m_legend.rend(); ++it) {
        const int w = QFontMetrics(ui::font(Type::Small)).horizontalAdvance(it->first);
        right -= w;
        paint::text(p, QRect(right, 0, w + 2, head), it->first, Type::Small, t.t2);
        p.setPen(it->second ? QPen(t.t3, 1.6, Qt::DashLine) : QPen(t.acc, 2.2));
        p.drawLine(right - 24, head / 2, right - 6, head / 2);
        right -= 36;
    }
    if (m_marks.empty() && m_what != What::Nothing)
        paint::text(p, QRect(edge, head, width(), 24), tr("No values yet."), Type::Small, t.t3);
    if (m_at >= 0)
        paint::text(p, QRect(edge, height() - scaled(22), width() - edge, scaled(22)),
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

} // namespace matoi::ui
