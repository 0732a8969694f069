// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/theme/paint.h>
#include <ui/views/side_column.h>
#include <ui/views/spoken_desk.h>

#include <QMouseEvent>
#include <QWheelEvent>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace matoi::ui
{

SideColumn::SideColumn(QWidget* parent)
    : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setTabbed(false);
    connect(&ThemeController::instance(), &ThemeController::changed, this,
            [this] { setTabbed(m_tabbed); });
}

void SideColumn::setTabbed(bool tabbed)
{
    m_tabbed = tabbed;
    m_scroll = 0;
    setMinimumWidth(scaled(tabbed ? 300 : 280));
    setMaximumWidth(scaled(tabbed ? 300 : 440));
    update();
}

void SideColumn::showTab(int tab)
{
    m_tab = std::clamp(tab, 0, kTabs - 1);
    m_current = 0;
    m_scroll = 0;
    update();
}

void SideColumn::show(const DeskSnapshot& snapshot, Ms now)
{
    m_snap = snapshot;
    m_now = now;
    setAccessibleName(spokenSide(snapshot));
    update();
}

int SideColumn::head(QPainter& p, int y, const QString& title, const QString& note,
                     const QString& key, void (SideColumn::*signal)())
{
    const Theme& t = theme();
    const int line = scaled(24), cap = key.isEmpty() ? 0 : paint::keyCapWidth(key);
    const int used =
        paint::text(p, QRect(16, y + 8, width() - cap - 48, line), title, Type::BodyBold, t.t1);
    paint::text(p, QRect(24 + used, y + 8, width() - used - cap - 48, line), note, Type::Small,
                t.t3);
    if (!key.isEmpty())
        paint::keyCap(p, width() - 16 - cap, y + 8 + line / 2, key, t.t3, t.line2);
    m_hits.push_back({QRect(0, y, width(), line + 12), title, [this, signal] {
                          Q_EMIT(this->*signal)();
                      }});
    return y + line + 14;
}

QRect SideColumn::tabRect(int tab) const
{
    const int w = width() / kTabs;
    return {tab * w, 0, tab == kTabs - 1 ? width() - tab * w : w, scaled(38)};
}

void SideColumn::paintTabs(QPainter& p)
{
    const Theme& t = theme();
    const QString words[kTabs]{tr("Situation"), tr("People"), tr("Hypotheses"), tr("To do")};
    p.fillRect(QRect(0, 0, width(), tabRect(0).height()), t.win);
    p.fillRect(QRect(0, tabRect(0).bottom(), width(), 1), t.line);
    p.fillRect(QRect(0, 0, 1, height()), t.line);
    for (int tab = 0; tab < kTabs; ++tab) {
        const QRect r = tabRect(tab);
        const bool now = tab == m_tab;
        if (now)
            p.fillRect(QRect(r.left() + 8, r.bottom() - 1, r.width() - 16, 2), t.acc);
        paint::text(p, r, words[tab], now ? Type::SmallBold : Type::Small, now ? t.accT : t.t2,
                    Qt::AlignCenter);
    }
}

int SideColumn::divided(QPainter& p, int y)
{
    p.fillRect(QRect(0, y, width(), 1), theme().line);
    return y;
}

void SideColumn::paintEvent(QPaintEvent*)
{
    QPainter p(this);
    p.setRenderHint(QPainter::Antialiasing);
    const Theme& t = theme();
    p.fillRect(rect(), t.win);
    p.fillRect(QRect(0, 0, 1, height()), t.line);
    m_hits.clear();
    if (!m_snap.incident.exists)
        return;
    const int top = m_tabbed ? tabRect(0).height() : 0;
    int y = top - m_scroll;
    const bool readers = m_snap.incident.restricted && !m_snap.masked;
    if (readers && (!m_tabbed || m_tab == 1))
        y = divided(p, paintReaders(p, y));
    constexpr int (SideColumn::*sections[kTabs])(QPainter&, int){
        &SideColumn::paintSummary, &SideColumn::paintPeople, &SideColumn::paintHypotheses,
        &SideColumn::paintTasks};
    for (int tab = 0; tab < kTabs; ++tab)
        if (!m_tabbed || tab == m_tab)
            y = divided(p, (this->*sections[tab])(p, y));
    m_below = std::max(0, y - height());
    if (m_below > 0 || m_scroll > 0) {
        // How far down it is, and that there is more.
        const double all = y + m_scroll - top, seen = height() - top;
        p.fillRect(QRectF(width() - 4, top + seen * m_scroll / all, 3, seen * seen / all), t.line2);
    }
    if (m_tabbed)
        paintTabs(p);
    m_current = std::clamp(m_current, 0, std::max(0, int(m_hits.size()) - 1));
    if (m_hits.empty())
        return;
    const Hit& current = m_hits[size_t(m_current)];
    if (hasFocus())
        paint::focusFrame(p, current.rect.adjusted(4, 1, -4, -1));
    if (current.said != accessibleDescription())
        setAccessibleDescription(current.said);
}

void SideColumn::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Right:
        if (m_tabbed)
            return showTab(m_tab + (event->key() == Qt::Key_Left ? -1 : 1));
        return QWidget::keyPressEvent(event);
    case Qt::Key_Up:
        --m_current;
        break;
    case Qt::Key_Down:
        ++m_current;
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_current < int(m_hits.size()))
            m_hits[size_t(m_current)].act();
        return;
    case Qt::Key_E:
        if (m_current >= int(m_hits.size()) || !m_hits[size_t(m_current)].edit)
            return QWidget::keyPressEvent(event);
        return m_hits[size_t(m_current)].edit();
    default:
        return QWidget::keyPressEvent(event);
    }
    m_current = std::clamp(m_current, 0, std::max(0, int(m_hits.size()) - 1));
    if (!m_hits.empty()) {
        // What is chosen is in sight.
        const QRect r = m_hits[size_t(m_current)].rect;
        scrollBy(std::max(0, r.bottom() + 12 - height()));
        scrollBy(std::min(0, r.top() - 4 - (m_tabbed ? tabRect(0).height() : 0)));
    }
    update();
}

void SideColumn::scrollBy(int dy)
{
    const int by = std::clamp(dy, -m_scroll, m_below);
    m_scroll += by;
    m_below -= by;
    update();
}

void SideColumn::wheelEvent(QWheelEvent* event)
{
    scrollBy(-event->angleDelta().y() / 2);
    event->accept();
}

void SideColumn::mousePressEvent(QMouseEvent* event)
{
    for (int tab = 0; m_tabbed && tab < kTabs; ++tab)
        if (tabRect(tab).contains(event->pos()))
            return showTab(tab);
    // The later the more exact: rows were added after their section's head.
    for (auto hit = m_hits.rbegin(); hit != m_hits.rend(); ++hit)
        if (hit->rect.contains(event->pos()))
            return hit->edit && event->pos().x() > width() - 120 ? hit->edit() : hit->act();
}

} // namespace matoi::ui
