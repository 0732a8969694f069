// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <app/domain/ids.h>

#include <QObject>

namespace matoi::ui
{

class Acts;
class ChecklistPanel;

//! What a security emergency asks of people (behaviour 3): who may read, whom to wake, what to do
//! first. GUI thread; `acts` is borrowed and outlives this.
class Emergency : public QObject
{
    Q_OBJECT
public:
    Emergency(Acts& acts, QWidget* window);

    //! After somebody judged "security", once the desk shows it: the offer to restrict, then the
    //! calls. A drill asks for neither.
    void begin(StreamId incident);
    //! Names readers and a codename; of a restricted incident, more readers.
    void askRestrict();
    void openChecklist();
    //! The calls; the focus goes to the pane, where Y and N belong to the call whose turn it is.
    void openWake();
    //! The same for an incident that is about to be shown.
    void openWakeOf(StreamId incident);
    //! Who answered, by name: the person whose turn it is.
    void answered(PersonId person);
    void notAnswered(PersonId person);
    void call(PersonId person);
    //! For the person whose turn it is; wakes nobody (WAK-2).
    void posted();
    //! Somebody outside the order.
    void askOther();

private:
    void wire();
    void attempt(PersonId person, int result);
    Acts& m_acts;
    ChecklistPanel& m_checklist;
    void beginWhenShown();
    StreamId m_beginning, m_wakeOf;
    bool m_wakeNext = false; // the calls follow when the restriction is answered
};

} // namespace matoi::ui
