// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/views/timeline_accessible.h>
#include <ui/views/timeline_view.h>

#include <QPointer>

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
            state.selected = state.focused = view->selectedRow() == m_row;
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

int TimelineAccessible::childCount() const { return view().visibleRows(); }

QAccessibleInterface* TimelineAccessible::child(int index) const
{
    if (index < 0 || index >= childCount())
        return nullptr;
    auto it = m_rows.find(index);
    if (it == m_rows.end()) {
        auto* row = new RowAccessible(static_cast<TimelineView*>(object()), index);
        it = m_rows.emplace(index, QAccessible::registerAccessibleInterface(row)).first;
    }
    return QAccessible::accessibleInterface(it->second);
}

int TimelineAccessible::indexOfChild(const QAccessibleInterface* child) const
{
    const auto* row = dynamic_cast<const RowAccessible*>(child);
    return row ? row->row() : -1;
}

QAccessibleInterface* TimelineAccessible::childAt(int x, int y) const
{
    return child(view().rowAtPoint(view().viewport()->mapFromGlobal(QPoint(x, y))));
}

QAccessibleInterface* TimelineAccessible::focusChild() const { return child(view().selectedRow()); }

void TimelineAccessible::install()
{
    static const auto factory = [](const QString&, QObject* object) -> QAccessibleInterface* {
        auto* view = qobject_cast<TimelineView*>(object);
        return view ? new TimelineAccessible(view) : nullptr;
    };
    QAccessible::installFactory(factory); // Qt keeps each function once
}

} // namespace matoi::ui
