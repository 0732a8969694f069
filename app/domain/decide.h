// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <app/domain/command.h>
#include <app/domain/entry.h>
#include <app/domain/state.h>

namespace matoi
{

//! Who acts: `person` is the profile or hub login; `as` is whose words or deed it is, if another's
//! (design.md 3.2). Rules that want another person look at `by()`. In a `local` workspace the
//! profile person is the administrator; in a joined one `role` is what the hub last said.
struct Actor {
    PersonId person;
    PersonId as = {};
    bool local = true;
    HubRole role = HubRole::Admin;
    bool admin() const { return role == HubRole::Admin; }
    PersonId by() const { return as.isNull() ? person : as; }
    //! With whose eyes: in a joined workspace nobody reads as another.
    PersonId reads() const { return local ? by() : person; }
};

//! A fact of the act to be undone, with what undo needs to know of it.
struct UndoFact {
    EventId id;
    StreamRef stream;
    QString type;
    PersonId by;
    Ms recordedAt = 0;
    bool headOfItsField = true;
};

//! Something that a record is linked to, as the workspace knows it.
struct RiskTarget {
    RiskLink link;
    bool readable = true; //!< by whoever acts
    bool solved = false;  //!< an incident that has its permanent fix, or its postmortem
    bool written = false; //!< a postmortem that somebody wrote in
};

//! Everything a decision may look at. Pointers are borrowed and may be null where the command does
//! not need them. No clock, no random, no database: `now` (UTC ms) and ids are given.
struct DecideInput {
    const WorkspaceState* workspace = nullptr;
    const Incident* incident = nullptr;
    const Incident* other = nullptr; //!< merge/relate target
    const Postmortem* postmortem = nullptr;
    std::vector<const ActionItem*> actions; //!< of this incident
    const Entry* entry = nullptr;           //!< target of an entry command
    const RiskRecord* risk = nullptr;       //!< of a risk command
    const DeployLog* deploys = nullptr;     //!< of RecordDeploys
    std::vector<RiskTarget> riskTargets;    //!< what a risk command names, as far as it is there
    std::vector<UndoFact> undo;
    Actor actor;
    Ms now = 0;
    std::vector<StreamId> freshIds; //!< at least two
    qint64 nextNumber = 1;
    qint64 year = 2026;        //!< of the workspace's zone
    int zoneOffsetMinutes = 0; //!< of the workspace's zone now, for due dates at 23:59
};

//! A fact to be recorded, before it has an envelope.
struct Fact {
    StreamRef stream;
    EventBody body;
    Ms occurredAt = 0;
    Base base;
    std::vector<EventId> undoes;
};

//! Facts of one act, recorded in one transaction; warnings are shown and stop nothing.
struct Decision {
    std::vector<Fact> facts;
    std::vector<Error> warnings;
};

//! Refuses with the code of the missing gate, or gives every fact that follows from the command.
Result<Decision> decide(const DecideInput& in, const Command& command);

//! Text limits: one line (titles) 300 characters, words of an entry 64 KiB of UTF-8.
inline constexpr qsizetype kMaxLine = 300;
inline constexpr qsizetype kMaxText = 64 * 1024;

} // namespace matoi
