// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <app/service/hub_access.h>

#include <QObject>

namespace matoi::ui
{

class Acts;
class ListPanel;

//! What administrators do at the hub: who has a login, what it may do, its end, a new one. GUI
//! thread; whatever waits for the hub runs elsewhere. `acts` is borrowed.
class HubMembers : public QObject
{
    Q_OBJECT
public:
    HubMembers(Acts& acts, QWidget* window);
    void show();
    void askInvite();

private:
    //! Connects elsewhere, does `work(HubAdmin&)` and hands what it gives to `done`.
    template <class Work, class Done>
    void atHub(Work work, Done done);
    void reload(const QString& told = {});
    void askRole(const sync::HubMember& member);
    void askRevoke(const sync::HubMember& member);
    void invite(PersonId person, const QString& role, int days, const QString& file);
    //! After an act of the open form: closes it and reads the list again, or says why not.
    void settle(const Status& status, const QString& told);
    QString nameOf(PersonId person) const;

    Acts& m_acts;
    ListPanel& m_list;
    std::vector<sync::HubMember> m_members;
};

} // namespace matoi::ui
