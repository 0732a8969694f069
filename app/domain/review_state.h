// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <app/domain/field_head.h>

namespace matoi
{

//! What a reviewer said of a section, or of the whole document (empty section). Times are UTC ms.
struct PostmortemComment {
    EventId id;
    QString section;
    QString text;
    PersonId by;
    Ms at = 0;
    PersonId settledBy;
    Ms settledAt = 0;
    template <class V>
    void fields(V& v)
    {
        v("at", at);
        v("by", by);
        v("id", id);
        v("section", section);
        v("settled_at", settledAt);
        v("settled_by", settledBy);
        v("text", text);
    }
    bool operator==(const PostmortemComment&) const = default;
};

//! Who stands by the document. `edits` is how often it had been changed by then.
struct SignOff {
    PersonId by;
    Ms at = 0;
    QString note;
    qint64 edits = 0;
    template <class V>
    void fields(V& v)
    {
        v("at", at);
        v("by", by);
        v("edits", edits);
        v("note", note);
    }
    bool operator==(const SignOff&) const = default;
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
    Ms meetingAt = 0; //!< when the review is to be; 0 = nobody said
    std::vector<PostmortemComment> comments;
    std::vector<SignOff> signOffs; //!< the newest of each person
    qint64 edits = 0;              //!< how often a section was written
    //! Nobody wrote in it since this signature.
    bool current(const SignOff& signOff) const { return signOff.edits == edits; }
    std::map<QString, FieldHead> heads;
    std::vector<Conflict> conflicts;
    qint64 unknownEvents = 0;
    template <class V>
    void fields(V& v)
    {
        v("comments", comments);
        v("conflicts", conflicts);
        v("due_at", dueAt);
        v("edits", edits);
        v("exists", exists);
        v("facilitator", facilitator);
        v("heads", heads);
        v("id", id);
        v("incident", incident);
        v("meeting_at", meetingAt);
        v("owner", owner);
        v("participants", participants);
        v("review_held_at", reviewHeldAt);
        v("sections", sections);
        v("sign_offs", signOffs);
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
    EventId entry; //!< the to-do of the timeline that it was made of
    QString effort;
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
        v("effort", effort);
        v("entry", entry);
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
