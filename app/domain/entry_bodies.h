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

//! A line of the timeline. `author_name`: whose words, when an import brings somebody unknown.
struct EntryAdded {
    static constexpr const char* kType = "entry.added/1";
    EntryKind kind = {};
    QString text;
    Lane lane = {};
    Certainty certainty = {};
    QString link;
    QString enteredTz;
    QString attachment;
    EntrySource source = {};
    QString authorName;
    QString sourceKey;
    QString sourceVersion;
    template <class V>
    void fields([[maybe_unused]] V& v)
    {
        v("attachment", attachment);
        v("author_name", authorName);
        v("certainty", certainty);
        v("entered_tz", enteredTz);
        v("kind", kind);
        v("lane", lane);
        v("link", link);
        v("source", source);
        v("source_key", sourceKey);
        v("source_version", sourceVersion);
        v("text", text);
    }
    bool operator==(const EntryAdded&) const = default;
};

//! A new version of the words; the old one stays readable.
struct EntryCorrected {
    static constexpr const char* kType = "entry.corrected/1";
    EventId target;
    QString text;
    QString sourceVersion;
    template <class V>
    void fields([[maybe_unused]] V& v)
    {
        v("source_version", sourceVersion);
        v("target", target);
        v("text", text);
    }
    bool operator==(const EntryCorrected&) const = default;
};

//! Struck through with its reason, never removed.
struct EntryRetracted {
    static constexpr const char* kType = "entry.retracted/1";
    EventId target;
    QString reason;
    template <class V>
    void fields([[maybe_unused]] V& v)
    {
        v("reason", reason);
        v("target", target);
    }
    bool operator==(const EntryRetracted&) const = default;
};

//! Into the report.
struct EntryPinned {
    static constexpr const char* kType = "entry.pinned/1";
    EventId target;
    template <class V>
    void fields([[maybe_unused]] V& v)
    {
        v("target", target);
    }
    bool operator==(const EntryPinned&) const = default;
};

//! Out of the report.
struct EntryUnpinned {
    static constexpr const char* kType = "entry.unpinned/1";
    EventId target;
    template <class V>
    void fields([[maybe_unused]] V& v)
    {
        v("target", target);
    }
    bool operator==(const EntryUnpinned&) const = default;
};

//! The body of the target is erased everywhere (design.md 3, Redaction).
struct EntryRedacted {
    static constexpr const char* kType = "entry.redacted/1";
    EventId target;
    QString reason;
    QString place = {}; //!< of a line of a risk record: which log it stood in
    template <class V>
    void fields([[maybe_unused]] V& v)
    {
        v("place", place);
        v("reason", reason);
        v("target", target);
    }
    bool operator==(const EntryRedacted&) const = default;
};

//! A person takes a duty.
struct RoleAssigned {
    static constexpr const char* kType = "role.assigned/1";
    Role role = {};
    PersonId person;
    template <class V>
    void fields([[maybe_unused]] V& v)
    {
        v("person", person);
        v("role", role);
    }
    bool operator==(const RoleAssigned&) const = default;
};

//! Behaviour 10: both names and one line of state.
struct RoleHandedOver {
    static constexpr const char* kType = "role.handed_over/1";
    Role role = {};
    PersonId from;
    PersonId to;
    QString note;
    template <class V>
    void fields([[maybe_unused]] V& v)
    {
        v("from", from);
        v("note", note);
        v("role", role);
        v("to", to);
    }
    bool operator==(const RoleHandedOver&) const = default;
};

//! A duty given back; may leave it vacant.
struct RoleRenounced {
    static constexpr const char* kType = "role.renounced/1";
    Role role = {};
    PersonId person;
    QString note;
    template <class V>
    void fields([[maybe_unused]] V& v)
    {
        v("note", note);
        v("person", person);
        v("role", role);
    }
    bool operator==(const RoleRenounced&) const = default;
};

//! What a responder is doing now (behaviour 8).
struct PhaseSet {
    static constexpr const char* kType = "phase.set/1";
    PersonId person;
    Phase phase = {};
    template <class V>
    void fields([[maybe_unused]] V& v)
    {
        v("person", person);
        v("phase", phase);
    }
    bool operator==(const PhaseSet&) const = default;
};

} // namespace matoi
