// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ui/models/desk_snapshot.h>
#include <ui/views/scrim_panel.h>

namespace matoi::ui
{

//! How much of a checklist is settled.
struct ChecklistCount {
    int done = 0; //!< ticked or, with a reason, not needed
    int all = 0;
};
ChecklistCount checklistCount(const DeskSnapshot& snapshot);

//! The list of an emergency (behaviour 3; key L): one row per item, who ticked it and when. Arrows
//! move, Enter or Space ticks, Del says why an item is not needed; a tick is a fact, and Enter on a
//! ticked item asks why it is open again. The owner submits.
class ChecklistPanel : public ScrimPanel
{
    Q_OBJECT
public:
    explicit ChecklistPanel(QWidget* window);
    void openFor(const DeskSnapshot& snapshot, const QTimeZone& zone, Ms now);
    //! The same list after a tick; the row stays where it was.
    void refresh(const DeskSnapshot& snapshot, Ms now);
    //! 0 = the first item.
    int current() const { return m_current; }

Q_SIGNALS:
    void ticked(const QString& step);
    void reopened(const QString& step);
    void skipped(const QString& step);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    class List;
    void act(int row);
    QString rowWords(int row) const;

    List* m_list;
    QLabel *m_title, *m_count, *m_keys;
    DeskSnapshot m_snap;
    QTimeZone m_zone;
    Ms m_now = 0;
    int m_current = 0;
};

} // namespace matoi::ui
