// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAccessibleWidget>

#include <unordered_map>

namespace matoi::ui
{

class TimelineView;

//! The timeline for screen readers: a list whose items are its rows, one spoken string each
//! (ui.md 12). Items are made when asked for, so that 200,000 rows cost nothing.
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
    mutable std::unordered_map<int, QAccessible::Id> m_rows;
};

} // namespace matoi::ui
