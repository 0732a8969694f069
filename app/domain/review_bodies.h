// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <app/domain/codes.h>
#include <app/domain/ids.h>

#include <vector>

namespace matoi
{

// Bodies are plain values. `fields` names each member once, in the order of the canonical bytes;
// codec and printers read it. New fields are optional and go at their sorted place.

//! PM-2: made at convergence, with owner and due time (UTC ms).
struct PostmortemDrafted {
    static constexpr const char* kType = "postmortem.drafted/1";
    StreamId incident;
    PersonId owner;
    Ms dueAt = 0;
    template <class V>
    void fields([[maybe_unused]] V& v)
    {
        v("due_at", dueAt);
        v("incident", incident);
        v("owner", owner);
    }
    bool operator==(const PostmortemDrafted&) const = default;
};

//! One section of the document.
struct PostmortemSectionSet {
    static constexpr const char* kType = "postmortem.section_set/1";
    QString section;
    QString text;
    template <class V>
    void fields([[maybe_unused]] V& v)
    {
        v("section", section);
        v("text", text);
    }
    bool operator==(const PostmortemSectionSet&) const = default;
};

//! draft -> in_review -> reviewed -> closed.
struct PostmortemStateSet {
    static constexpr const char* kType = "postmortem.state_set/1";
    PostmortemPhase state = {};
    QString reason;
    template <class V>
    void fields([[maybe_unused]] V& v)
    {
        v("reason", reason);
        v("state", state);
    }
    bool operator==(const PostmortemStateSet&) const = default;
};

//! The review meeting took place.
struct PostmortemReviewHeld {
    static constexpr const char* kType = "postmortem.review_held/1";
    Ms at = 0;
    std::vector<PersonId> participants;
    PersonId facilitator;
    template <class V>
    void fields([[maybe_unused]] V& v)
    {
        v("at", at);
        v("facilitator", facilitator);
        v("participants", participants);
    }
    bool operator==(const PostmortemReviewHeld&) const = default;
};

//! An action item with exactly one owner.
struct ActionAdded {
    static constexpr const char* kType = "action.added/1";
    QString title;
    ActionKind kind = {};
    PersonId owner;
    Priority priority = {};
    std::optional<Ms> dueAt;
    StreamId incident;
    StreamId postmortem;
    template <class V>
    void fields([[maybe_unused]] V& v)
    {
        v("due_at", dueAt);
        v("incident", incident);
        v("kind", kind);
        v("owner", owner);
        v("postmortem", postmortem);
        v("priority", priority);
        v("title", title);
    }
    bool operator==(const ActionAdded&) const = default;
};

//! title, owner, priority or due_at.
struct ActionSet {
    static constexpr const char* kType = "action.set/1";
    QString field;
    QString value;
    template <class V>
    void fields([[maybe_unused]] V& v)
    {
        v("field", field);
        v("value", value);
    }
    bool operator==(const ActionSet&) const = default;
};

//! Open, in progress, done with evidence, or dropped with a reason.
struct ActionStateSet {
    static constexpr const char* kType = "action.state_set/1";
    ActionState state = {};
    QString evidence;
    QString reason;
    template <class V>
    void fields([[maybe_unused]] V& v)
    {
        v("evidence", evidence);
        v("reason", reason);
        v("state", state);
    }
    bool operator==(const ActionStateSet&) const = default;
};

//! Somebody else looked whether it works.
struct ActionVerified {
    static constexpr const char* kType = "action.verified/1";
    QString note;
    template <class V>
    void fields([[maybe_unused]] V& v)
    {
        v("note", note);
    }
    bool operator==(const ActionVerified&) const = default;
};

//! A person of the workspace.
struct PersonSet {
    static constexpr const char* kType = "person.set/1";
    PersonId person;
    QString name;
    QString handle;
    QString reading;
    Duty duty = {};
    bool admin = false;
    bool archived = false;
    std::vector<QString> teams = {};
    template <class V>
    void fields([[maybe_unused]] V& v)
    {
        v("admin", admin);
        v("archived", archived);
        v("duty", duty);
        v("handle", handle);
        v("name", name);
        v("person", person);
        v("reading", reading);
        v("teams", teams);
    }
    bool operator==(const PersonSet&) const = default;
};

//! Contact data; lives on the contacts stream only.
struct PersonContactSet {
    static constexpr const char* kType = "person.contact_set/1";
    PersonId person;
    QString phone;
    QString email;
    template <class V>
    void fields([[maybe_unused]] V& v)
    {
        v("email", email);
        v("person", person);
        v("phone", phone);
    }
    bool operator==(const PersonContactSet&) const = default;
};

//! A team's copy of a playbook, as JSON text.
struct PlaybookSet {
    static constexpr const char* kType = "playbook.set/1";
    QString id;
    QString text;
    template <class V>
    void fields([[maybe_unused]] V& v)
    {
        v("id", id);
        v("text", text);
    }
    bool operator==(const PlaybookSet&) const = default;
};

//! Thresholds, labels, due days, zone.
struct PolicySet {
    static constexpr const char* kType = "policy.set/1";
    QString key;
    QString value;
    template <class V>
    void fields([[maybe_unused]] V& v)
    {
        v("key", key);
        v("value", value);
    }
    bool operator==(const PolicySet&) const = default;
};

//! The way round the lock: responder for an hour at most. Who opened it is the event's actor.
struct BreakGlassOpened {
    static constexpr const char* kType = "breakglass.opened/1";
    QString reason;
    Ms until = 0;
    template <class V>
    void fields([[maybe_unused]] V& v)
    {
        v("reason", reason);
        v("until", until);
    }
    bool operator==(const BreakGlassOpened&) const = default;
};

//! Given back before the hour was over.
struct BreakGlassClosed {
    static constexpr const char* kType = "breakglass.closed/1";
    EventId target;
    template <class V>
    void fields([[maybe_unused]] V& v)
    {
        v("target", target);
    }
    bool operator==(const BreakGlassClosed&) const = default;
};

//! What everybody may know of a restricted incident.
struct IncidentStubSet {
    static constexpr const char* kType = "incident.stub_set/1";
    StreamId incident;
    qint64 year = 0;
    qint64 number = 0;
    Ms detectedAt = 0;
    bool open = false;
    template <class V>
    void fields([[maybe_unused]] V& v)
    {
        v("detected_at", detectedAt);
        v("incident", incident);
        v("number", number);
        v("open", open);
        v("year", year);
    }
    bool operator==(const IncidentStubSet&) const = default;
};

} // namespace matoi
