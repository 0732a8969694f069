// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <app/domain/field_head.h>

namespace matoi
{

//! The fold of one postmortem stream.
struct Postmortem {
    StreamId id;
    bool exists = false;
    StreamId incident;
    PersonId owner;
    Ms dueAt = 0;
    PostmortemPhase state = {};
    std::map<QString, QString> sections;
    Ms reviewHeldAt = 0;
    std::vector<PersonId> participants;
    PersonId facilitator;
    std::map<QString, FieldHead> heads;
    std::vector<Conflict> conflicts;
    qint64 unknownEvents = 0;
    template <class V>
    void fields(V& v)
    {
        v("conflicts", conflicts);
        v("due_at", dueAt);
        v("exists", exists);
        v("facilitator", facilitator);
        v("heads", heads);
        v("id", id);
        v("incident", incident);
        v("owner", owner);
        v("participants", participants);
        v("review_held_at", reviewHeldAt);
        v("sections", sections);
        v("state", state);
        v("unknown_events", unknownEvents);
    }
    bool operator==(const Postmortem&) const = default;
};

//! The fold of one action-item stream.
struct ActionItem {
    StreamId id;
    bool exists = false;
    QString title;
    ActionKind kind = {};
    PersonId owner;
    Priority priority = {};
    Ms dueAt = 0;
    StreamId incident;
    StreamId postmortem;
    ActionState state = {};
    QString evidence;
    QString reason;
    Ms doneAt = 0;
    PersonId doneBy;
    PersonId verifiedBy;
    Ms verifiedAt = 0;
    std::map<QString, FieldHead> heads;
    std::vector<Conflict> conflicts;
    qint64 unknownEvents = 0;
    template <class V>
    void fields(V& v)
    {
        v("conflicts", conflicts);
        v("done_at", doneAt);
        v("done_by", doneBy);
        v("due_at", dueAt);
        v("evidence", evidence);
        v("exists", exists);
        v("heads", heads);
        v("id", id);
        v("incident", incident);
        v("kind", kind);
        v("owner", owner);
        v("postmortem", postmortem);
        v("priority", priority);
        v("reason", reason);
        v("state", state);
        v("title", title);
        v("unknown_events", unknownEvents);
        v("verified_at", verifiedAt);
        v("verified_by", verifiedBy);
    }
    bool operator==(const ActionItem&) const = default;
};

} // namespace matoi
