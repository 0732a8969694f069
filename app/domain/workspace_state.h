// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <app/domain/field_head.h>

namespace matoi
{

//! A person of the workspace.
struct Person {
    PersonId id;
    QString name;
    QString handle;
    QString reading;
    Duty duty = {};
    bool admin = false;
    bool archived = false;
    std::vector<QString> teams = {};
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
        v("teams", teams);
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

//! A right that somebody took for an hour, because an incident could not wait. It ends by its time
//! and needs no fact for it. Times are UTC ms.
struct BrokenGlass {
    EventId id;
    PersonId person;
    QString reason;
    Ms since = 0;
    Ms until =
        0; //!< at most an hour after `since`, whatever the fact says; earlier where given back
    bool openAt(Ms now) const { return since <= now && now < until; }
    template <class V>
    void fields(V& v)
    {
        v("id", id);
        v("person", person);
        v("reason", reason);
        v("since", since);
        v("until", until);
    }
    bool operator==(const BrokenGlass&) const = default;
};
inline constexpr Ms kGlassMs = 60 * 60'000;

//! The fold of the workspace stream; playbooks are JSON texts by id.
struct WorkspaceState {
    std::vector<Person> people;
    std::map<QString, QString> policy;
    std::map<QString, QString> playbooks;
    std::map<QString, IncidentStub> stubs;
    std::vector<BrokenGlass> glasses; //!< all that ever were, in canonical order
    std::map<QString, FieldHead> heads;
    std::vector<Conflict> conflicts;
    qint64 unknownEvents = 0;
    const Person* person(PersonId id) const;
    //! The glass of this person that is open then; null = none.
    const BrokenGlass* openGlass(PersonId person, Ms now) const;
    template <class V>
    void fields(V& v)
    {
        v("conflicts", conflicts);
        v("glasses", glasses);
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
