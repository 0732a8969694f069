// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <app/domain/event.h>

// What the fold of an incident is made of: its roles, steps, to-dos and the rest.
namespace matoi
{

struct RoleHolder {
    Role role = Role::Commander;
    PersonId person;
    Ms since = 0;
    EventId event;
    template <class V>
    void fields(V& v)
    {
        v("event", event);
        v("person", person);
        v("role", role);
        v("since", since);
    }
    bool operator==(const RoleHolder&) const = default;
};

struct StepRecord {
    StepState state = StepState::Open;
    PersonId owner;
    Ms startedAt = 0;
    Ms endedAt = 0;
    PersonId endedBy;
    QString evidence;
    QString reason;
    template <class V>
    void fields(V& v)
    {
        v("ended_at", endedAt);
        v("ended_by", endedBy);
        v("evidence", evidence);
        v("owner", owner);
        v("reason", reason);
        v("started_at", startedAt);
        v("state", state);
    }
    bool operator==(const StepRecord&) const = default;
};

struct TaskRecord {
    EventId id;
    QString text;
    PersonId owner;
    Ms dueAt = 0;
    Lane lane = Lane::All;
    QString origin;
    bool done = false;
    Ms doneAt = 0;
    PersonId doneBy;
    template <class V>
    void fields(V& v)
    {
        v("done", done);
        v("done_at", doneAt);
        v("done_by", doneBy);
        v("due_at", dueAt);
        v("id", id);
        v("lane", lane);
        v("origin", origin);
        v("owner", owner);
        v("text", text);
    }
    bool operator==(const TaskRecord&) const = default;
};

struct HypothesisRecord {
    EventId id;
    qint64 number = 0;
    QString text;
    HypothesisState state = HypothesisState::Open;
    QString evidence;
    PersonId by;
    Ms openedAt = 0;
    Ms settledAt = 0;
    template <class V>
    void fields(V& v)
    {
        v("by", by);
        v("evidence", evidence);
        v("id", id);
        v("number", number);
        v("opened_at", openedAt);
        v("settled_at", settledAt);
        v("state", state);
        v("text", text);
    }
    bool operator==(const HypothesisRecord&) const = default;
};

struct WakeRecord {
    PersonId person;
    QString how;
    WakeResult result = WakeResult::NoAnswer;
    Ms at = 0;
    PersonId by;
    template <class V>
    void fields(V& v)
    {
        v("at", at);
        v("by", by);
        v("how", how);
        v("person", person);
        v("result", result);
    }
    bool operator==(const WakeRecord&) const = default;
};

struct PhaseRecord {
    PersonId person;
    Phase phase = Phase::Discovery;
    Ms since = 0;
    template <class V>
    void fields(V& v)
    {
        v("person", person);
        v("phase", phase);
        v("since", since);
    }
    bool operator==(const PhaseRecord&) const = default;
};

struct SummaryRecord {
    qint64 version = 0;
    QString situation, actions, needs, impact;
    Ms nextUpdateAt = 0;
    Ms at = 0;
    PersonId by;
    template <class V>
    void fields(V& v)
    {
        v("actions", actions);
        v("at", at);
        v("by", by);
        v("impact", impact);
        v("needs", needs);
        v("next_update_at", nextUpdateAt);
        v("situation", situation);
        v("version", version);
    }
    bool operator==(const SummaryRecord&) const = default;
};

} // namespace matoi
