// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <app/domain/ids.h>

#include <QObject>

namespace matoi::ui
{

class Acts;

//! To-dos beyond the single new one: whole sets pulled in from the playbooks, and words, owner and
//! time of an existing one changed. GUI thread.
class TaskPanels : public QObject
{
    Q_OBJECT
public:
    //! `acts` is borrowed and outlives this.
    TaskPanels(Acts& acts, QObject* parent);

    void askPull();
    void askEdit(EventId task);
    //! Which open to-do, then askEdit().
    void askWhich();

private:
    Acts& m_acts;
};

} // namespace matoi::ui
