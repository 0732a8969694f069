// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <app/domain/event.h>

namespace matoi
{

//! Who set a field last, and the value as text: what a later writer must have seen.
struct FieldHead {
    EventId event;
    PersonId by;
    QString value;
    template <class V>
    void fields(V& v)
    {
        v("by", by);
        v("event", event);
        v("value", value);
    }
    bool operator==(const FieldHead&) const = default;
};

//! Two people set one field without seeing each other. The newer stands; both are kept until
//! conflict.resolved (design.md 3, Two writers of one field).
struct Conflict {
    QString field;
    std::vector<FieldHead> rivals;
    template <class V>
    void fields(V& v)
    {
        v("field", field);
        v("rivals", rivals);
    }
    bool operator==(const Conflict&) const = default;
};

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

//! The fold of one incident stream. Bounded in size: timeline entries are rows, not part of it.
//! `texts` holds the plain fields (detect_ref, channel_name, channel_url, affected_function ...);
//! `milestones` and `steps` are keyed by code; `flags` names illegal sequences that a merge made.
struct Incident {
    StreamId id;
    bool exists = false;
    IncidentKind kind = {};
    qint64 year = 0;
    qint64 number = 0;
    QString title;
    EventId declaredEvent;
    PersonId declaredBy;
    Ms declaredAt = 0;
    DetectSource detectSource = {};
    IncidentState state = {};
    Ms stateSince = 0;
    Classification classification = {};
    QString matchedCase;
    QString classificationReason;
    PersonId decidedBy;
    PersonId judge;
    std::optional<qint64> scope;
    std::optional<qint64> degree;
    Outlook outlook = {};
    Ms outlookSince = 0;
    FixState fixState = {};
    QString fixReason;
    std::map<QString, Ms> milestones;
    std::vector<Ms> earlierConverged;
    std::map<QString, QString> texts;
    bool isMajor = false;
    std::optional<qint64> affectedTenants;
    std::optional<qint64> affectedUsers;
    bool restricted = false;
    std::vector<PersonId> readers;
    QString codename;
    StreamId mergedInto;
    std::map<QString, QString> related;
    std::vector<RoleHolder> roles;
    std::map<QString, StepRecord> steps;
    std::vector<TaskRecord> tasks;
    std::vector<HypothesisRecord> hypotheses;
    std::vector<WakeRecord> wakes;
    PersonId wokenPerson;
    Ms wokenAt = 0;
    std::vector<PhaseRecord> phases;
    SummaryRecord summary;
    Ms promiseAt = 0;
    Ms hypothesisMovedAt = 0;
    std::vector<QString> flags;
    QString playbook;
    std::map<QString, FieldHead> heads;
    std::vector<Conflict> conflicts;
    qint64 unknownEvents = 0;
    qint64 entryCount = 0;
    //! Holder of a role; null when vacant. Several responders: the first.
    PersonId holder(Role role) const;
    bool isOpen() const;
    //! An open incident is everybody's; a restricted one is read by those it names.
    bool readableBy(PersonId person) const;
    std::optional<Ms> milestone(Milestone m) const;
    template <class V>
    void fields(V& v)
    {
        v("affected_tenants", affectedTenants);
        v("affected_users", affectedUsers);
        v("classification", classification);
        v("classification_reason", classificationReason);
        v("codename", codename);
        v("conflicts", conflicts);
        v("decided_by", decidedBy);
        v("declared_at", declaredAt);
        v("declared_by", declaredBy);
        v("declared_event", declaredEvent);
        v("degree", degree);
        v("detect_source", detectSource);
        v("earlier_converged", earlierConverged);
        v("entry_count", entryCount);
        v("exists", exists);
        v("fix_reason", fixReason);
        v("fix_state", fixState);
        v("flags", flags);
        v("heads", heads);
        v("hypotheses", hypotheses);
        v("hypothesis_moved_at", hypothesisMovedAt);
        v("id", id);
        v("is_major", isMajor);
        v("judge", judge);
        v("kind", kind);
        v("matched_case", matchedCase);
        v("merged_into", mergedInto);
        v("milestones", milestones);
        v("number", number);
        v("outlook", outlook);
        v("outlook_since", outlookSince);
        v("phases", phases);
        v("playbook", playbook);
        v("promise_at", promiseAt);
        v("readers", readers);
        v("related", related);
        v("restricted", restricted);
        v("roles", roles);
        v("scope", scope);
        v("state", state);
        v("state_since", stateSince);
        v("steps", steps);
        v("summary", summary);
        v("tasks", tasks);
        v("texts", texts);
        v("title", title);
        v("unknown_events", unknownEvents);
        v("wakes", wakes);
        v("woken_at", wokenAt);
        v("woken_person", wokenPerson);
        v("year", year);
    }
    bool operator==(const Incident&) const = default;
};

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

//! A person of the workspace.
struct Person {
    PersonId id;
    QString name;
    QString handle;
    QString reading;
    Duty duty = {};
    bool admin = false;
    bool archived = false;
    template <class V>
    void fields(V& v)
    {
        v("admin", admin);
        v("archived", archived);
        v("duty", duty);
        v("handle", handle);
        v("id", id);
        v("name", name);
        v("reading", reading);
    }
    bool operator==(const Person&) const = default;
};

//! What everybody may know of a restricted incident.
struct IncidentStub {
    StreamId incident;
    qint64 year = 0;
    qint64 number = 0;
    Ms detectedAt = 0;
    bool open = false;
    template <class V>
    void fields(V& v)
    {
        v("detected_at", detectedAt);
        v("incident", incident);
        v("number", number);
        v("open", open);
        v("year", year);
    }
    bool operator==(const IncidentStub&) const = default;
};

//! The fold of the workspace stream; playbooks are JSON texts by id.
struct WorkspaceState {
    std::vector<Person> people;
    std::map<QString, QString> policy;
    std::map<QString, QString> playbooks;
    std::map<QString, IncidentStub> stubs;
    std::map<QString, FieldHead> heads;
    std::vector<Conflict> conflicts;
    qint64 unknownEvents = 0;
    const Person* person(PersonId id) const;
    template <class V>
    void fields(V& v)
    {
        v("conflicts", conflicts);
        v("heads", heads);
        v("people", people);
        v("playbooks", playbooks);
        v("policy", policy);
        v("stubs", stubs);
        v("unknown_events", unknownEvents);
    }
    bool operator==(const WorkspaceState&) const = default;
};

//! Contact data of one person; folded from the contacts stream.
struct Contact {
    PersonId person;
    QString phone;
    QString email;
    template <class V>
    void fields(V& v)
    {
        v("email", email);
        v("person", person);
        v("phone", phone);
    }
    bool operator==(const Contact&) const = default;
};

//! The fold of the contacts stream.
struct ContactsState {
    std::vector<Contact> contacts;
    qint64 unknownEvents = 0;
    template <class V>
    void fields(V& v)
    {
        v("contacts", contacts);
        v("unknown_events", unknownEvents);
    }
    bool operator==(const ContactsState&) const = default;
};

} // namespace matoi
