// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <app/domain/classification.h>
#include <app/domain/next_act.h>
#include <app/service/session.h>
#include <ui/models/timeline_row.h>

namespace matoi
{

//! Somebody to be called in an emergency; the telephone number is empty where none is known.
struct WakePerson {
    PersonId id;
    QString name, phone;
    Duty duty = Duty::None;
};

//! Everything that the desk shows of one incident besides its rows; a value, made on the store
//! thread, so that no view ever asks the database.
struct DeskSnapshot {
    Incident incident;
    Playbook playbook;
    QString label;
    NextAct next;
    QString nextText;
    std::map<PersonId, QString> names;
    std::optional<Postmortem> postmortem;
    std::vector<ActionItem> actions;
    double guideHours = 3;
    std::vector<ClassificationCase> cases; //!< the published ones and the team's own
    std::vector<WakePerson> wake;          //!< in the order of the calls
    //! The profile person is not named by this restricted incident: number and times only.
    bool masked = false;
    //! As what the profile person works here (Session::workingRole).
    HubRole role = HubRole::Admin;
    std::vector<BrokenGlass> glasses; //!< that were open while it ran, for whoever reviews it
    QString name(PersonId id) const;
};

struct PersonName {
    PersonId id;
    QString name;
};

Result<DeskSnapshot> loadDesk(Session& session, StreamId incident, bool japanese);
Result<std::vector<TimelineRow>> loadRows(Session& session, StreamId incident, bool japanese);
//! Only the rows named; ids that make no row are left out.
Result<std::vector<TimelineRow>> loadRows(Session& session, StreamId incident,
                                          const std::vector<EventId>& ids, bool japanese);

} // namespace matoi
