// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <app/domain/codes.h>
#include <app/domain/ids.h>

#include <QObject>

namespace matoi::ui
{

class Acts;
class CopyPanel;
class MinePanel;
class RolesPanel;

//! What is asked and told between people: who holds what, the handover with its brief, the texts to
//! be pasted where the others are. GUI thread.
class PeoplePanels : public QObject
{
    Q_OBJECT
public:
    //! `acts` is borrowed and outlives this.
    PeoplePanels(Acts& acts, QWidget* window);

    //! The state of the incident on the desk, to be read or copied.
    void showBrief();
    //! Asks to whom, shows the brief beside it; the one line of state must be there.
    void askHandover();
    //! Who holds what; from there everything is a key.
    void showRoles();
    //! Offers `role` and `person` (null = whoever sits here).
    void askAssign(Role role, PersonId person = {});
    //! What waits for whoever sits here.
    void showMine();
    //! The last summary in the forms in which it can be pasted.
    void showSummaryPost();
    //! Puts the summary that was posted just now into the clipboard and says so.
    void copySummaryPost();

Q_SIGNALS:
    void incidentWanted(matoi::StreamId incident);
    void riskWanted(matoi::StreamId risk);

private:
    void askHandoverOf(Role role);
    //! Everybody but who holds it now.
    std::vector<std::pair<QString, QString>> othersThan(Role role) const;
    void renounce(Role role, PersonId person);

    Acts& m_acts;
    CopyPanel& m_copy;
    RolesPanel& m_roles;
    MinePanel& m_mine;
};

} // namespace matoi::ui
