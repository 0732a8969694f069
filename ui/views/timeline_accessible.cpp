// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/views/timeline_accessible.h>
#include <ui/views/timeline_view.h>

#include <QPointer>

#include <algorithm>

namespace matoi::ui
{

namespace
{

//! One row, by its place in the view: what is asked of it is asked of the view at that moment.
class RowAccessible : public QAccessibleInterface
{
public:
    RowAccessible(TimelineView* view, int row)
        : m_view(view)
        , m_row(row)
    {
    }
    int row() const { return m_row; }

    bool isValid() const override { return here(); }
    QObject* object() const override { return nullptr; }
    QAccessibleInterface* parent() const override
    {
        return QAccessible::queryAccessibleInterface(m_view);
    }
    QAccessibleInterface* child(int) const override { return nullptr; }
    QAccessibleInterface* childAt(int, int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface*) const override { return -1; }
    QString text(QAccessible::Text kind) const override
    {
        const TimelineView* const view = kind == QAccessible::Name ? here() : nullptr;
        return view ? view->spokenRow(m_row) : QString();
    }
    void setText(QAccessible::Text, const QString&) override {}
    QAccessible::Role role() const override { return QAccessible::ListItem; }
    QAccessible::State state() const override
    {
        QAccessible::State state;
        state.selectable = state.focusable = true;
        if (const TimelineView* const view = here()) {
            state.selected = view->isChosen(m_row);
            state.focused = view->selectedRow() == m_row;
            state.offscreen = !view->rowRect(m_row).intersects(view->viewport()->rect());
        }
        return state;
    }
    QRect rect() const override
    {
        const TimelineView* const view = here();
        if (!view)
            return {};
        const QRect r = view->rowRect(m_row);
        return {view->viewport()->mapToGlobal(r.topLeft()), r.size()};
    }

private:
    //! The view while it lives and still has this row.
    const TimelineView* here() const
    {
        const TimelineView* const view = m_view.data();
        return view && m_row < view->visibleRows() ? view : nullptr;
    }
    QPointer<TimelineView> m_view;
    int m_row;
};

} // namespace

TimelineAccessible::TimelineAccessible(TimelineView* view)
    : QAccessibleWidget(view, QAccessible::List)
{
}

TimelineAccessible::~TimelineAccessible()
{
    for (const auto& [row, id] : m_rows)
        QAccessible::deleteAccessibleInterface(id);
}

const TimelineView& TimelineAccessible::view() const
{
    return *static_cast<TimelineView*>(object());
}

std::vector<int> TimelineAccessible::offered() const
{
    const TimelineView& v = view();
    const int count = v.visibleRows();
    if (count == 0)
        return {};
    const QRect screen = v.viewport()->rect();
    const int top = v.rowAtPoint(screen.topLeft()), bottom = v.rowAtPoint(screen.bottomLeft());
    // Where a short timeline leaves room above and below, all of it is on the screen.
    const int first = std::max(0, top), last = bottom < 0 ? count - 1 : bottom;
    std::vector<int> rows;
    for (int row = first; row <= last; ++row)
        rows.push_back(row);
    for (const int more : {v.selectedRow(), count - 1})
        if (more >= 0 && (more < first || more > last))
            rows.push_back(more);
    std::sort(rows.begin(), rows.end());
    rows.erase(std::unique(rows.begin(), rows.end()), rows.end());
    return rows;
}

QAccessibleInterface* TimelineAccessible::ofRow(int viewRow) const
{
    if (viewRow < 0 || viewRow >= view().visibleRows())
        return nullptr;
    // Rows that scrolled away are let go, so that a day of reading does not pile them up.
    constexpr size_t kMany = 500;
    if (m_rows.size() > kMany) {
        const std::vector<int> kept = offered();
        for (auto it = m_rows.begin(); it != m_rows.end();) {
            const bool gone = !std::binary_search(kept.begin(), kept.end(), it->first);
            if (gone)
                QAccessible::deleteAccessibleInterface(it->second);
            it = gone ? m_rows.erase(it) : std::next(it);
        }
    }
    auto it = m_rows.find(viewRow);
    if (it == m_rows.end()) {
        auto* row = new RowAccessible(static_cast<TimelineView*>(object()), viewRow);
        it = m_rows.emplace(viewRow, QAccessible::registerAccessibleInterface(row)).first;
    }
    return QAccessible::accessibleInterface(it->second);
}

int TimelineAccessible::childCount() const { return int(offered().size()); }

QAccessibleInterface* TimelineAccessible::child(int index) const
{
    const std::vector<int> rows = offered();
    return index < 0 || index >= int(rows.size()) ? nullptr : ofRow(rows[size_t(index)]);
}

int TimelineAccessible::indexOfChild(const QAccessibleInterface* child) const
{
    const auto* row = dynamic_cast<const RowAccessible*>(child);
    if (!row)
        return -1;
    const std::vector<int> rows = offered();
    const auto it = std::lower_bound(rows.begin(), rows.end(), row->row());
    return it != rows.end() && *it == row->row() ? int(it - rows.begin()) : -1;
}

QAccessibleInterface* TimelineAccessible::childAt(int x, int y) const
{
    return ofRow(view().rowAtPoint(view().viewport()->mapFromGlobal(QPoint(x, y))));
}

QAccessibleInterface* TimelineAccessible::focusChild() const { return ofRow(view().selectedRow()); }

void TimelineAccessible::install()
{
    static const auto factory = [](const QString&, QObject* object) -> QAccessibleInterface* {
        auto* view = qobject_cast<TimelineView*>(object);
        return view ? new TimelineAccessible(view) : nullptr;
    };
    QAccessible::installFactory(factory); // Qt keeps each function once
}

} // namespace matoi::ui
