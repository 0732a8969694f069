// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/reports/number_export.h>
#include <app/text/number_text.h>
#include <ui/numbers/number_plot.h>
#include <ui/numbers/number_tile.h>
#include <ui/risks/plot_picture.h>
#include <ui/theme/paint.h>

#include <QAccessible>
#include <QKeyEvent>
#include <qcustomplot.h>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace matoi::ui
{

namespace
{

constexpr int kHead = 30, kFoot = 22;
constexpr double kMinute = 60'000, kHour = 60 * kMinute, kDay = 24 * kHour;

//! A cell of the table: words of people must not end it.
QString cell(QString words) { return words.replace(u'\t', u' ').replace(u'\n', u' '); }

} // namespace

NumberPlot::NumberPlot(QWidget* parent)
    : QWidget(parent)
    , m_plot(new QCustomPlot(this))
{
    setFocusPolicy(Qt::StrongFocus);
    m_plot->setFocusPolicy(Qt::NoFocus);
    m_plot->setInteractions(QCP::Interactions());
    m_plot->setMouseTracking(true);
    m_plot->installEventFilter(this);
    connect(&ThemeController::instance(), &ThemeController::changed, this, &NumberPlot::redraw);
}

void NumberPlot::show(NumberKind kind, NumberGrouping grouping,
                      const std::vector<NumberGroup>& groups)
{
    m_kind = kind;
    m_title = text::word(kind);
    m_heading = text::word(grouping);
    m_parts.clear();
    double most = 0;
    for (const NumberGroup& group : groups) {
        const Number& number = group.numbers.of(kind);
        Part part;
        part.name = reports::groupName(group, grouping);
        part.main = reports::mainText(number);
        part.value = NumberTile::mainValue(number);
        part.high = number.p90;
        part.p90 = text::timeText(number.p90);
        part.n = number.n();
        part.excluded = qint64(number.excluded.size());
        most = std::max({most, part.value.value_or(0), part.high.value_or(0)});
        m_parts.push_back(std::move(part));
    }
    if (kind == NumberKind::ChangeFailureRate) {
        m_scale = 0.01;
        m_unit = tr("per cent");
    } else if (kind == NumberKind::DeployFrequency) {
        m_scale = 1;
        m_unit = tr("per day");
    } else {
        m_scale = most >= 3 * kDay ? kDay : most >= 3 * kHour ? kHour : kMinute;
        m_unit = most >= 3 * kDay ? tr("days") : most >= 3 * kHour ? tr("hours") : tr("minutes");
    }
    m_at = -1;
    redraw();
}

void NumberPlot::redraw()
{
    const Theme& t = theme();
    m_plot->clearPlottables();
    m_plot->clearItems();
    m_plot->setBackground(t.win);
    for (QCPAxis* axis : {m_plot->xAxis, m_plot->yAxis}) {
        axis->setBasePen(Qt::NoPen);
        axis->setTickPen(Qt::NoPen);
        axis->setSubTickPen(Qt::NoPen);
        axis->setTickLabelColor(t.t3);
        axis->setTickLabelFont(ui::font(Type::Label));
        axis->grid()->setPen(QPen(t.line, 1));
        axis->grid()->setZeroLinePen(QPen(t.line2, 1));
    }
    m_plot->xAxis->grid()->setVisible(false);
    QSharedPointer<QCPAxisTickerText> names(new QCPAxisTickerText);
    auto* bars = new QCPBars(m_plot->xAxis, m_plot->yAxis);
    bars->setPen(Qt::NoPen);
    bars->setBrush(t.acc);
    bars->setWidth(0.6);
    QCPGraph* high = m_plot->addGraph();
    high->setLineStyle(QCPGraph::lsNone);
    high->setScatterStyle(QCPScatterStyle(QCPScatterStyle::ssDiamond, t.t1, t.win, 8));
    double most = 0;
    // More labels than these would lie over each other.
    const size_t step = std::max<size_t>(1, (m_parts.size() + 5) / 6);
    for (size_t i = 0; i < m_parts.size(); ++i) {
        const Part& part = m_parts[i];
        if (i % step == 0)
            names->addTick(double(i), QFontMetrics(ui::font(Type::Label))
                                          .elidedText(part.name, Qt::ElideRight, scaled(64)));
        if (part.value)
            bars->addData(double(i), *part.value / m_scale);
        if (part.high)
            high->addData(double(i), *part.high / m_scale);
        most = std::max({most, part.value.value_or(0) / m_scale, part.high.value_or(0) / m_scale});
    }
    m_plot->xAxis->setTicker(names);
    m_plot->xAxis->setRange(-0.6, double(m_parts.size()) - 0.4);
    m_plot->yAxis->setRange(0, most > 0 ? most * 1.12 : 1);
    m_plot->setVisible(most > 0 || !m_parts.empty());
    m_plot->replot(QCustomPlot::rpQueuedReplot);
    speak();
    update();
}

QString NumberPlot::wordsOf(const Part& part) const
{
    return part.high
               ? tr("%1: %2, 90 %: %3, n = %4").arg(part.name, part.main, part.p90).arg(part.n)
               : tr("%1: %2, n = %3").arg(part.name, part.main).arg(part.n);
}

void NumberPlot::speak()
{
    setAccessibleName(tr("%1 by %2").arg(m_title, m_heading));
    setAccessibleDescription(m_at >= 0 ? wordsOf(m_parts[size_t(m_at)])
                                       : tr("%n values", nullptr, int(m_parts.size())));
    if (hasFocus()) {
        QAccessibleEvent changed(this, QAccessible::DescriptionChanged);
        QAccessible::updateAccessibility(&changed);
    }
}

void NumberPlot::walkTo(int part)
{
    if (m_parts.empty())
        return;
    const int before = m_at;
    m_at = std::clamp(part, 0, int(m_parts.size()) - 1);
    speak();
    update();
    if (m_at != before)
        Q_EMIT walked(m_at);
}

QString NumberPlot::values() const
{
    QStringList lines{
        QStringList{m_heading, tr("Value"), tr("90th percentile"), u"n"_s, tr("Not counted")}.join(
            u'\t')};
    for (const Part& part : m_parts)
        lines << QStringList{cell(part.name), part.main, part.p90, QString::number(part.n),
                             QString::number(part.excluded)}
                     .join(u'\t');
    return lines.join(u'\n');
}

Result<PictureMaker> NumberPlot::picture(const QString& file)
{
    return plotPicture(*m_plot, m_title, file);
}

void NumberPlot::resizeEvent(QResizeEvent*)
{
    const int top = scaled(kHead), foot = scaled(kFoot);
    m_plot->setGeometry(3, top, width() - 6, std::max(40, height() - top - foot));
}

void NumberPlot::paintEvent(QPaintEvent*)
{
    QPainter p(this);
    p.setRenderHint(QPainter::Antialiasing);
    const Theme& t = theme();
    p.fillRect(rect(), t.win);
    const int head = scaled(kHead);
    int x = paint::text(p, QRect(4, 0, width() * 2 / 3, head), m_title, Type::BodyBold, t.t1) + 14;
    paint::text(p, QRect(x, 0, width() - x, head), m_unit, Type::Small, t.t3);
    if (m_parts.empty())
        paint::text(p, QRect(4, head, width(), 24), tr("No values yet."), Type::Small, t.t3);
    if (m_at >= 0)
        paint::text(p, QRect(4, height() - scaled(kFoot), width() - 4, scaled(kFoot)),
                    wordsOf(m_parts[size_t(m_at)]), Type::Small, t.t1);
    else if (m_kind != NumberKind::DeployFrequency && m_kind != NumberKind::ChangeFailureRate)
        paint::text(p, QRect(4, height() - scaled(kFoot), width() - 4, scaled(kFoot)),
                    tr("Bar: median · diamond: 90th percentile"), Type::Small, t.t3);
    if (hasFocus())
        paint::focusFrame(p, rect().adjusted(0, 0, -1, -1));
}

void NumberPlot::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Left:
        return walkTo(m_at < 0 ? int(m_parts.size()) - 1 : m_at - 1);
    case Qt::Key_Right:
        return walkTo(m_at + 1);
    case Qt::Key_Home:
        return walkTo(0);
    case Qt::Key_End:
        return walkTo(int(m_parts.size()) - 1);
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_at >= 0)
            Q_EMIT opened(m_at);
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

bool NumberPlot::eventFilter(QObject* object, QEvent* event)
{
    if (object == m_plot && !m_parts.empty()) {
        const auto at = [&] {
            return int(std::lround(
                m_plot->xAxis->pixelToCoord(static_cast<QMouseEvent*>(event)->position().x())));
        };
        if (event->type() == QEvent::MouseMove)
            walkTo(at());
        else if (event->type() == QEvent::MouseButtonDblClick && m_at >= 0)
            Q_EMIT opened(m_at);
    }
    return QWidget::eventFilter(object, event);
}

void NumberPlot::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        redraw();
    QWidget::changeEvent(event);
}

void NumberPlot::focusInEvent(QFocusEvent* event)
{
    QWidget::focusInEvent(event);
    update();
}

void NumberPlot::focusOutEvent(QFocusEvent* event)
{
    QWidget::focusOutEvent(event);
    update();
}

} // namespace matoi::ui
