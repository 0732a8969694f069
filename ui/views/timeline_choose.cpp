// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/views/timeline_view.h>

#include <QAccessible>
#include <QKeyEvent>
#include <QScrollBar>

#include <algorithm>

// Which rows are chosen, and how one walks through them.
namespace matoi::ui
{

void TimelineView::bringIntoView(int viewRow)
{
    measure(viewRow);
    updateScrollBar();
    const int top = int(m_heights.top(viewRow)), height = m_heights.height(viewRow);
    QScrollBar* bar = verticalScrollBar();
    if (top < bar->value())
        bar->setValue(top);
    else if (top + height > bar->value() + viewport()->height())
        bar->setValue(top + height - viewport()->height() + 12);
}

void TimelineView::select(int viewRow, Choose how)
{
    if (m_rows.empty())
        return;
    viewRow = std::clamp(viewRow, 0, int(m_rows.size()) - 1);
    const EventId id = rowAt(viewRow).id;
    const int anchor = viewRowOf(m_chosen.anchor());
    if (how == Choose::Toggle) {
        m_chosen.toggle(id);
    } else if (how == Choose::Range && anchor >= 0) {
        std::unordered_set<EventId> range;
        for (int i = std::min(anchor, viewRow); i <= std::max(anchor, viewRow); ++i)
            range.insert(rowAt(i).id);
        m_chosen.setRange(id, std::move(range));
    } else {
        m_chosen.moveTo(id);
    }
    bringIntoView(viewRow);
    viewport()->update();
    Q_EMIT counted();
    if (QAccessible::isActive()) {
        QAccessibleEvent event(this, QAccessible::Focus);
        event.setChild(viewRow);
        QAccessible::updateAccessibility(&event);
    }
}

void TimelineView::selectAll()
{
    if (m_rows.empty())
        return;
    std::unordered_set<EventId> all;
    all.reserve(m_rows.size());
    for (int i = 0; i < int(m_rows.size()); ++i)
        all.insert(rowAt(i).id);
    const EventId cursor = selectedRow() < 0 ? rowAt(int(m_rows.size()) - 1).id : selected();
    m_chosen.setRange(cursor, std::move(all));
    viewport()->update();
    Q_EMIT counted();
}

std::vector<EventId> TimelineView::chosen() const
{
    std::vector<EventId> ids;
    if (!m_chosen.many()) {
        if (selectedRow() >= 0)
            ids.push_back(selected());
        return ids;
    }
    for (int i = 0; i < int(m_rows.size()); ++i)
        if (m_chosen.holds(rowAt(i).id))
            ids.push_back(rowAt(i).id);
    return ids;
}

bool TimelineView::chooseByKey(const QKeyEvent& event)
{
    const int now = selectedRow(), last = int(m_rows.size()) - 1;
    const bool ctrl = event.modifiers() & Qt::ControlModifier;
    const Choose how = event.modifiers() & Qt::ShiftModifier ? Choose::Range : Choose::One;
    switch (event.key()) {
    case Qt::Key_J:
    case Qt::Key_Down:
        select(now < 0 ? last : now + 1, how);
        return true;
    case Qt::Key_K:
    case Qt::Key_Up:
        select(now < 0 ? last : now - 1, how);
        return true;
    case Qt::Key_Home:
        select(0, how);
        return true;
    case Qt::Key_End:
        select(last, how);
        toEnd();
        return true;
    case Qt::Key_A:
        if (ctrl)
            selectAll();
        return ctrl;
    case Qt::Key_Escape:
        if (!m_chosen.many())
            return false; // then it clears the filter
        select(now);
        return true;
    case Qt::Key_PageUp:
    case Qt::Key_PageDown: {
        QScrollBar* bar = verticalScrollBar();
        const int page = viewport()->height() - 30;
        bar->setValue(bar->value() + (event.key() == Qt::Key_PageUp ? -page : page));
        return true;
    }
    default:
        return false;
    }
}

} // namespace matoi::ui
