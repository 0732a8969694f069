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

//! owner, facilitator, due_at or meeting_at: ids and UTC ms as text, empty = none.
struct PostmortemSet {
    static constexpr const char* kType = "postmortem.set/1";
    QString field;
    QString value;
    template <class V>
    void fields([[maybe_unused]] V& v)
    {
        v("field", field);
        v("value", value);
    }
    bool operator==(const PostmortemSet&) const = default;
};

//! What a reviewer says of a section; of the whole document where `section` is empty.
struct PostmortemCommentAdded {
    static constexpr const char* kType = "postmortem.comment_added/1";
    QString section;
    QString text;
    template <class V>
    void fields([[maybe_unused]] V& v)
    {
        v("section", section);
        v("text", text);
    }
    bool operator==(const PostmortemCommentAdded&) const = default;
};

//! The comment was answered in the text, or talked through.
struct PostmortemCommentSettled {
    static constexpr const char* kType = "postmortem.comment_settled/1";
    EventId target;
    template <class V>
    void fields([[maybe_unused]] V& v)
    {
        v("target", target);
    }
    bool operator==(const PostmortemCommentSettled&) const = default;
};

//! Somebody stands by the document as it is. Who is the event's author.
struct PostmortemSignedOff {
    static constexpr const char* kType = "postmortem.signed_off/1";
    QString note;
    template <class V>
    void fields([[maybe_unused]] V& v)
    {
        v("note", note);
    }
    bool operator==(const PostmortemSignedOff&) const = default;
};

//! An action item with exactly one owner. `entry` is the to-do of the timeline that it was made
//! of, `effort` free words ("2 days").
struct ActionAdded {
    static constexpr const char* kType = "action.added/1";
    QString title;
    ActionKind kind = {};
    PersonId owner;
    Priority priority = {};
    std::optional<Ms> dueAt;
    StreamId incident;
    StreamId postmortem;
    EventId entry = {};
    QString effort = {};
    template <class V>
    void fields([[maybe_unused]] V& v)
    {
        v("due_at", dueAt);
        v("effort", effort);
        v("entry", entry);
        v("incident", incident);
        v("kind", kind);
        v("owner", owner);
        v("postmortem", postmortem);
        v("priority", priority);
        v("title", title);
    }
    bool operator==(const ActionAdded&) const = default;
};

//! title, owner, priority, due_at, kind or effort.
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

} // namespace matoi
