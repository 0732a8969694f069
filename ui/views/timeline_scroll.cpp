// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/views/timeline_parts.h>

#include <QResizeEvent>
#include <QScrollBar>

#include <algorithm>

// Where the reader is: at the end, or at a row that stays in place.
namespace matoi::ui
{

void TimelineView::rememberPlace()
{
    m_anchorRow = m_heights.rowAt(verticalScrollBar()->value());
    if (m_anchorRow < 0)
        return;
    m_anchor = rowAt(m_anchorRow).id;
    // From the row's own words, not from the gap above it, which comes and goes with other rows.
    m_anchorOffset =
        verticalScrollBar()->value() - int(m_heights.top(m_anchorRow)) - gapBefore(m_anchorRow);
}

void TimelineView::keepPlace(bool stick)
{
    viewport()->update();
    if (stick)
        return toEnd();
    const int known = viewRowOf(m_anchor);
    const int row = known >= 0 ? known : std::min(m_anchorRow, m_heights.count() - 1);
    // A new range may clamp the value; that is not the reader scrolling to the end.
    m_keepingPlace = true;
    int room = viewport()->height() - std::min(0, -m_anchorOffset);
    for (int i = std::max(0, row); i < m_heights.count() && room > 0; ++i)
        room -= measure(i);
    updateScrollBar();
    if (row >= 0)
        verticalScrollBar()->setValue(int(m_heights.top(row)) + gapBefore(row) + m_anchorOffset);
    m_keepingPlace = false;
}

bool TimelineView::atEnd() const
{
    return verticalScrollBar()->value() >= verticalScrollBar()->maximum() - 2;
}

void TimelineView::updateScrollBar()
{
    verticalScrollBar()->setSingleStep(rowEstimate());
    verticalScrollBar()->setPageStep(viewport()->height());
    verticalScrollBar()->setRange(
        0, int(std::max<qint64>(0, m_heights.total() + 12 - viewport()->height())));
}

void TimelineView::toEnd()
{
    m_stick = true;
    m_newBelow = 0;
    // The rows that will be seen are measured first: an estimate would end in the wrong place.
    int room = viewport()->height();
    for (int row = m_heights.count() - 1; row >= 0 && room > 0; --row) {
        measure(row);
        room -= m_heights.height(row);
    }
    updateScrollBar();
    verticalScrollBar()->setValue(verticalScrollBar()->maximum());
    viewport()->update();
}

void TimelineView::scrollContentsBy(int, int)
{
    viewport()->update();
    if (m_keepingPlace)
        return;
    rememberPlace();
    m_stick = atEnd();
    if (m_stick)
        m_newBelow = 0;
}

void TimelineView::resizeEvent(QResizeEvent* event)
{
    QAbstractScrollArea::resizeEvent(event);
    if (event->oldSize().width() != event->size().width())
        std::fill(m_measured.begin(), m_measured.end(), false);
    updateScrollBar();
    if (m_stick)
        toEnd();
}

// Few rows stand at the bottom, where the composer is.
qint64 TimelineView::slack() const
{
    return std::max<qint64>(0, viewport()->height() - m_heights.total() - 12);
}

QRect TimelineView::rowRect(int viewRow) const
{
    return {0, int(m_heights.top(viewRow) - verticalScrollBar()->value() + slack()),
            viewport()->width(), m_heights.height(viewRow)};
}

int TimelineView::rowAtPoint(const QPoint& point) const
{
    const qint64 y = point.y() + verticalScrollBar()->value() - slack();
    return y < 0 || y >= m_heights.total() ? -1 : m_heights.rowAt(y);
}

} // namespace matoi::ui
