// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <app/domain/codes.h>
#include <app/domain/ids.h>

namespace matoi
{

// Bodies are plain values. `fields` names each member once, in the order of the canonical bytes;
// codec and printers read it. New fields are optional and go at their sorted place.

//! A text for customers, waiting for approval; its id is the event id. `outlook` is the one it was
//! written for; `replaces` the draft whose place it takes.
struct NoticeDrafted {
    static constexpr const char* kType = "notice.drafted/1";
    NoticeStage stage = {};
    QString subject;
    QString text;
    QString recipients;
    Outlook outlook = {};
    EventId replaces;
    template <class V>
    void fields([[maybe_unused]] V& v)
    {
        v("outlook", outlook);
        v("recipients", recipients);
        v("replaces", replaces);
        v("stage", stage);
        v("subject", subject);
        v("text", text);
    }
    bool operator==(const NoticeDrafted&) const = default;
};

//! Somebody who did not draft it says that it may go out. The stage is said again, because a row
//! is worded from its own body.
struct NoticeApproved {
    static constexpr const char* kType = "notice.approved/1";
    EventId target;
    NoticeStage stage = {};
    template <class V>
    void fields([[maybe_unused]] V& v)
    {
        v("stage", stage);
        v("target", target);
    }
    bool operator==(const NoticeApproved&) const = default;
};

//! It went out, by a person's hand; the time is the event's.
struct NoticeRecordedSent {
    static constexpr const char* kType = "notice.recorded_sent/1";
    EventId target;
    QString recipients;
    NoticeStage stage = {};
    PersonId approvedBy;
    template <class V>
    void fields([[maybe_unused]] V& v)
    {
        v("approved_by", approvedBy);
        v("recipients", recipients);
        v("stage", stage);
        v("target", target);
    }
    bool operator==(const NoticeRecordedSent&) const = default;
};

//! PRC-4: for this outlook nobody is told, for a reason.
struct NoticeNotNeeded {
    static constexpr const char* kType = "notice.not_needed/1";
    Outlook outlook = {};
    QString reason;
    template <class V>
    void fields([[maybe_unused]] V& v)
    {
        v("outlook", outlook);
        v("reason", reason);
    }
    bool operator==(const NoticeNotNeeded&) const = default;
};

//! What is done for one outlook: who is affected, by which channel, in words; and who decided it.
struct NoticePolicySet {
    static constexpr const char* kType = "notice.policy_set/1";
    Outlook outlook = {};
    QString words;
    QString affected;
    QString channel;
    PersonId decidedBy;
    template <class V>
    void fields([[maybe_unused]] V& v)
    {
        v("affected", affected);
        v("channel", channel);
        v("decided_by", decidedBy);
        v("outlook", outlook);
        v("words", words);
    }
    bool operator==(const NoticePolicySet&) const = default;
};

} // namespace matoi
