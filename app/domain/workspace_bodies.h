// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <app/domain/codes.h>
#include <app/domain/ids.h>

#include <vector>

namespace matoi
{

// The facts of the workspace itself: people, policy, playbooks, stubs, glasses. Habits as in
// review_bodies.h.

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
