// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/reports/number_export.h>
#include <app/text/number_text.h>
#include <ui/numbers/number_tile.h>
#include <ui/theme/paint.h>

#include <QKeyEvent>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace matoi::ui
{

NumberTile::NumberTile(NumberKind kind, QWidget* parent)
    : QWidget(parent)
    , m_kind(kind)
{
    setFocusPolicy(Qt::StrongFocus);
}

std::optional<double> NumberTile::mainValue(const Number& number)
{
    return number.kind == NumberKind::DeployFrequency ||
                   number.kind == NumberKind::ChangeFailureRate
               ? number.rate
               : number.median;
}

void NumberTile::show(const Number& number, std::vector<std::optional<double>> months,
                      bool upstream)
{
    m_months = std::move(months);
    m_main = reports::mainText(number);
    m_level = text::word(number.bucket);
    const QLocale locale;
    const bool share = m_kind == NumberKind::ChangeFailureRate;
    const bool time = !share && m_kind != NumberKind::DeployFrequency;
    QStringList more;
    if (time)
        more << tr("90 %: %1").arg(text::timeText(number.p90));
    more << tr("n = %1").arg(locale.toString(number.n()));
    if (!number.excluded.empty())
        more << tr("not counted: %1").arg(locale.toString(qint64(number.excluded.size())));
    m_more = more.join(u" · "_s);
    m_upstream.clear();
    if (upstream && !text::upstreamDefinition(m_kind).isEmpty())
        m_upstream =
            tr("Four Keys project: %1")
                .arg(share ? text::shareText(number.upstream) : text::timeText(number.upstream));
    setAccessibleName(text::word(m_kind));
    setAccessibleDescription(words().join(u", "_s));
    update();
}

QStringList NumberTile::words() const
{
    QStringList list{m_main, m_level, m_more, m_upstream, text::definition(m_kind)};
    if (!m_upstream.isEmpty())
        list << text::upstreamDefinition(m_kind);
    list.removeAll(QString());
    return list;
}

void NumberTile::setChosen(bool chosen)
{
    m_chosen = chosen;
    update();
}

void NumberTile::paintEvent(QPaintEvent*)
{
    QPainter p(this);
    p.setRenderHint(QPainter::Antialiasing);
    const Theme& t = theme();
    p.setPen(QPen(m_chosen ? t.acc : t.line, 1));
    p.setBrush(m_chosen ? t.accBg : t.panel);
    p.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
    const int left = 12, width = this->width() - 24;
    int y = 8;
    paint::text(p, QRect(left, y, width, scaled(20)), text::word(m_kind), Type::SmallBold, t.t2);
    y += scaled(22);
    const int line = scaled(30);
    const int used = paint::text(p, QRect(left, y, width, line), m_main, Type::ClockM,
                                 m_main == u"—"_s ? t.t3 : t.t1);
    if (!m_level.isEmpty())
        paint::chip(p, left + used + 10, y + line / 2 + 1, m_level, {t.t2, t.sunken, {}, nullptr});
    y += line + 2;
    paint::text(p, QRect(left, y, width, scaled(18)), m_more, Type::Small, t.t2);
    y += scaled(20);
    if (!m_upstream.isEmpty()) {
        paint::text(p, QRect(left, y, width, scaled(18)), m_upstream, Type::Small, t.t2);
        y += scaled(20);
    }
    QString below = text::definition(m_kind);
    if (!m_upstream.isEmpty())
        below += u' ' + text::upstreamDefinition(m_kind);
    const int spark = scaled(26), meta = scaled(17);
    const int lines = std::max(1, (height() - y - spark - 14) / meta);
    const int used2 =
        paint::paragraph(p, QRect(left, y, width, lines * meta), below, Type::Meta, t.t3, lines);
    const int top = std::max(y + used2 + 4, height() - spark - 10);
    if (top + spark <= height() - 4)
        paintSparkline(p, QRect(left, top, width, spark));
    if (hasFocus())
        paint::focusFrame(p, rect().adjusted(1, 1, -2, -2));
}

void NumberTile::paintSparkline(QPainter& p, const QRect& r) const
{
    double most = 0;
    size_t known = 0;
    for (const auto& value : m_months) {
        most = std::max(most, value.value_or(0));
        known += value.has_value();
    }
    if (known < 2) // one month is no course
        return;
    const Theme& t = theme();
    const auto at = [&](size_t i) {
        const double x =
            r.left() + 3 +
            double(r.width() - 6) * double(i) / double(std::max<size_t>(m_months.size() - 1, 1));
        const double share = most > 0 ? *m_months[i] / most : 0;
        return QPointF(x, r.bottom() - 3 - share * (r.height() - 6));
    };
    p.setPen(QPen(t.line2, 1));
    p.drawLine(r.left(), r.bottom(), r.right(), r.bottom());
    p.setPen(QPen(t.acc, 1.6));
    for (size_t i = 1; i < m_months.size(); ++i) // a month without a number is a gap
        if (m_months[i] && m_months[i - 1])
            p.drawLine(at(i - 1), at(i));
    p.setPen(Qt::NoPen);
    p.setBrush(t.acc);
    for (size_t i = 0; i < m_months.size(); ++i)
        if (m_months[i])
            p.drawEllipse(at(i), i + 1 == m_months.size() ? 3 : 1.8,
                          i + 1 == m_months.size() ? 3 : 1.8);
}

void NumberTile::mousePressEvent(QMouseEvent*)
{
    setFocus(Qt::MouseFocusReason);
    Q_EMIT chosen(m_kind);
}

void NumberTile::mouseDoubleClickEvent(QMouseEvent*) { Q_EMIT opened(m_kind); }

void NumberTile::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        return Q_EMIT opened(m_kind);
    case Qt::Key_Left:
    case Qt::Key_Up:
        return Q_EMIT walked(-1);
    case Qt::Key_Right:
    case Qt::Key_Down:
        return Q_EMIT walked(1);
    default:
        QWidget::keyPressEvent(event);
    }
}

void NumberTile::focusInEvent(QFocusEvent* event)
{
    QWidget::focusInEvent(event);
    Q_EMIT chosen(m_kind);
    update();
}

void NumberTile::focusOutEvent(QFocusEvent* event)
{
    QWidget::focusOutEvent(event);
    update();
}

} // namespace matoi::ui
