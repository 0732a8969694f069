// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/views/timeline_parts.h>

#include <QScrollBar>

#include <algorithm>

// Which rows of the model are shown, as they come, change and go.
namespace matoi::ui
{

bool TimelineView::shown(const TimelineRow& row) const
{
    return (m_showSystem || !row.folded) && m_filter.takes(row);
}

EventId TimelineView::newestEntry() const
{
    for (int i = m_model ? m_model->rowCount() - 1 : -1; i >= 0; --i)
        if (const TimelineRow& row = m_model->row(i);
            !row.folded && !row.retracted && !row.redacted)
            return row.id;
    return {};
}

void TimelineView::setUnsent(std::set<EventId> ids)
{
    if (ids == m_unsent)
        return;
    m_unsent = std::move(ids);
    viewport()->update();
}

int TimelineView::filteredRows() const
{
    return m_model ? m_model->rowCount() - m_hiddenSystem - int(m_rows.size()) : 0;
}

void TimelineView::rebuild()
{
    const bool stick = m_stick;
    m_rows.clear();
    m_hiddenSystem = 0;
    const int n = m_model ? m_model->rowCount() : 0;
    m_rows.reserve(size_t(n));
    for (int i = 0; i < n; ++i) {
        const TimelineRow& row = m_model->row(i);
        m_hiddenSystem += row.folded && !m_showSystem;
        if (shown(row))
            m_rows.push_back(i);
    }
    m_heights.assign(int(m_rows.size()), rowEstimate());
    m_measured.assign(m_rows.size(), false);
    keepPlace(stick);
    Q_EMIT counted();
}

void TimelineView::onInserted(int first, int last)
{
    const bool stick = m_stick;
    const int sight = m_heights.rowAt(verticalScrollBar()->value() + viewport()->height() - 1);
    const auto at = std::lower_bound(m_rows.begin(), m_rows.end(), first);
    const int pos = int(at - m_rows.begin());
    std::for_each(at, m_rows.end(), [&](int& row) { row += last - first + 1; });
    std::vector<int> added;
    for (int i = first; i <= last; ++i) {
        m_hiddenSystem += m_model->row(i).folded && !m_showSystem;
        if (shown(m_model->row(i)))
            added.push_back(i);
    }
    if (!added.empty()) {
        const int n = int(added.size());
        m_rows.insert(m_rows.begin() + pos, added.begin(), added.end());
        m_heights.insert(pos, n, rowEstimate());
        m_measured.insert(m_measured.begin() + pos, size_t(n), false);
        if (pos + n < m_heights.count())
            m_measured[size_t(pos + n)] = false; // another row precedes it now: its gap may differ
        if (!stick && pos > sight)
            m_newBelow += n;
        keepPlace(stick);
    }
    Q_EMIT counted();
}

void TimelineView::onRemoved(int first, int last)
{
    const bool stick = m_stick;
    const auto from = std::lower_bound(m_rows.begin(), m_rows.end(), first);
    const auto to = std::upper_bound(from, m_rows.end(), last);
    const int pos = int(from - m_rows.begin()), n = int(to - from);
    std::for_each(to, m_rows.end(), [&](int& row) { row -= last - first + 1; });
    m_rows.erase(from, to);
    m_heights.remove(pos, n);
    m_measured.erase(m_measured.begin() + pos, m_measured.begin() + pos + n);
    if (pos < m_heights.count())
        m_measured[size_t(pos)] = false;
    m_hiddenSystem = 0; // the removed rows are gone and cannot be asked
    for (int i = 0; i < m_model->rowCount(); ++i)
        m_hiddenSystem += m_model->row(i).folded && !m_showSystem;
    keepPlace(stick);
    Q_EMIT counted();
}

void TimelineView::onChanged(int first, int last)
{
    for (int i = first; i <= last; ++i) {
        const auto it = std::lower_bound(m_rows.begin(), m_rows.end(), i);
        const bool was = it != m_rows.end() && *it == i;
        if (was != shown(m_model->row(i)))
            return rebuild();
        if (was)
            m_measured[size_t(it - m_rows.begin())] = false;
    }
    viewport()->update();
    Q_EMIT counted();
}

int TimelineView::viewRowOf(EventId id) const
{
    if (id.isNull() || !m_model)
        return -1;
    const int modelRow = m_model->indexOf(id);
    const auto it = std::lower_bound(m_rows.begin(), m_rows.end(), modelRow);
    return it != m_rows.end() && *it == modelRow ? int(it - m_rows.begin()) : -1;
}

} // namespace matoi::ui
