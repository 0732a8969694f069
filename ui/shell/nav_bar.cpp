// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/shell/nav_bar.h>
#include <ui/theme/paint.h>

#include <QMouseEvent>

namespace matoi::ui
{

namespace
{
constexpr int kRisks = 3, kReviews = 4, kSettings = 6;
} // namespace

NavBar::NavBar(QWidget* parent)
    : QWidget(parent)
{
    setFixedWidth(64);
    setAccessibleName(tr("Pages"));
}

void NavBar::setPage(int page)
{
    m_page = page;
    update();
}

void NavBar::setLive(int count)
{
    m_live = count;
    update();
}

void NavBar::setDue(int count)
{
    m_due = count;
    update();
}

void NavBar::setLate(int count)
{
    m_late = count;
    update();
}

QRect NavBar::itemRect(int item) const
{
    if (item == kSettings)
        return QRect(4, height() - 62, 56, 50);
    return QRect(4, 54 + item * 54, 56, 50);
}

void NavBar::paintEvent(QPaintEvent*)
{
    QPainter p(this);
    p.setRenderHint(QPainter::Antialiasing);
    const Theme& t = theme();
    p.fillRect(rect(), t.win);
    p.fillRect(QRect(width() - 1, 0, 1, height()), t.line);
    drawLogo(p, QRectF(17, 8, 30, 30), t.acc);
    const std::pair<const char*, QString> items[]{
        {"target", tr("Desk")},  {"list", tr("Incidents")}, {"people", tr("People")},
        {"mat", tr("Risks")},    {"doc", tr("Reviews")},    {"bars", tr("Numbers")},
        {"gear", tr("Settings")}};
    for (int i = 0; i <= kSettings; ++i) {
        const QRect r = itemRect(i);
        const bool on = i == m_page;
        if (on) {
            p.setPen(Qt::NoPen);
            p.setBrush(t.accBg);
            p.drawRoundedRect(r, 4, 4);
        }
        drawIcon(p, QRectF(r.center().x() - 8, r.top() + 9, 17, 17), items[i].first,
                 on ? t.accT : t.t2, on ? t.accBg : t.win);
        paint::text(p, QRect(r.left(), r.top() + 29, r.width(), 16), items[i].second, Type::Label,
                    on ? t.accT : t.t2, Qt::AlignCenter);
        const int count = i == 0 ? m_live : i == kRisks ? m_due : i == kReviews ? m_late : 0;
        if (count > 0) {
            p.setPen(Qt::NoPen);
            p.setBrush(t.s10);
            p.drawEllipse(QPointF(r.right() - 12, r.top() + 9), 8, 8);
            paint::text(p, QRect(r.right() - 20, r.top() + 1, 16, 16), QString::number(count),
                        Type::Label, t.dark ? QColor(0x1A1E25) : QColor(Qt::white),
                        Qt::AlignCenter);
        }
    }
}

void NavBar::mousePressEvent(QMouseEvent* event)
{
    for (int i = 0; i <= kSettings; ++i)
        if (itemRect(i).contains(event->pos())) {
            if (i == kSettings)
                Q_EMIT settingsRequested();
            else
                Q_EMIT pageChosen(i);
        }
}

} // namespace matoi::ui
