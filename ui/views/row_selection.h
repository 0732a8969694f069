// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <app/domain/ids.h>

#include <unordered_set>

namespace matoi::ui
{

//! Which rows are chosen: the one with the cursor, and others marked with Shift or Ctrl. By id, so
//! that rows which come and go move nothing.
class RowSelection
{
public:
    EventId cursor() const { return m_cursor; }
    //! True for the cursor and for every marked row.
    bool holds(EventId id) const { return id == m_cursor ? !id.isNull() : m_marked.contains(id); }
    bool many() const { return !m_marked.empty(); }
    void clear()
    {
        m_marked.clear();
        m_cursor = m_anchor = {};
    }
    //! One row alone.
    void moveTo(EventId id)
    {
        m_marked.clear();
        m_cursor = m_anchor = id;
    }
    //! Where a range begins.
    EventId anchor() const { return m_anchor.isNull() ? m_cursor : m_anchor; }
    //! The rows between the anchor and `cursor`, both among `range`.
    void setRange(EventId cursor, std::unordered_set<EventId> range)
    {
        m_cursor = cursor;
        m_marked = std::move(range);
    }
    //! One more, or one less.
    void toggle(EventId id)
    {
        if (!m_cursor.isNull())
            m_marked.insert(m_cursor);
        if (!m_marked.insert(id).second)
            m_marked.erase(id);
        m_cursor = m_anchor = m_marked.contains(id) || m_marked.empty() ? id : *m_marked.begin();
        if (m_marked.size() == 1)
            m_marked.clear();
    }

private:
    EventId m_cursor, m_anchor;
    std::unordered_set<EventId> m_marked; //!< empty, or the cursor and the others
};

} // namespace matoi::ui
