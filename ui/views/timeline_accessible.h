// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAccessibleWidget>

#include <unordered_map>
#include <vector>

namespace matoi::ui
{

class TimelineView;

//! The timeline for screen readers: a list whose items are the rows on the screen, the newest one
//! and the selected one, a spoken string each (ui.md 12). However long the log, the tree stays as
//! small as the screen; J, K and the arrows bring in the rest.
class TimelineAccessible : public QAccessibleWidget
{
public:
    explicit TimelineAccessible(TimelineView* view);
    ~TimelineAccessible() override;

    int childCount() const override;
    QAccessibleInterface* child(int index) const override;
    int indexOfChild(const QAccessibleInterface* child) const override;
    QAccessibleInterface* childAt(int x, int y) const override;
    QAccessibleInterface* focusChild() const override;

    //! Tells Qt how to make this for a TimelineView; again and again is fine.
    static void install();

private:
    const TimelineView& view() const;
    //! View rows that are children now, in their order.
    std::vector<int> offered() const;
    QAccessibleInterface* ofRow(int viewRow) const;
    mutable std::unordered_map<int, QAccessible::Id> m_rows; // by view row
};

} // namespace matoi::ui
