// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <app/domain/codes.h>
#include <app/domain/ids.h>

// The customer step in the fold of an incident.
namespace matoi
{

//! One notice. Its `text` is kept while somebody may still need it and left to the timeline row
//! when the notice went out or was withdrawn, so that a snapshot stays small. Times UTC ms, 0 = not
//! yet.
struct NoticeRecord {
    EventId id;
    NoticeStage stage = {};
    QString subject, text, recipients;
    Outlook outlook = {};
    PersonId drafter, approver, sender;
    Ms draftedAt = 0, approvedAt = 0, sentAt = 0;
    bool withdrawn = false; //!< replaced by another draft, or nobody needs to be told
    bool waits() const { return !sentAt && !withdrawn; }
    template <class V>
    void fields(V& v)
    {
        v("approved_at", approvedAt);
        v("approver", approver);
        v("drafted_at", draftedAt);
        v("drafter", drafter);
        v("id", id);
        v("outlook", outlook);
        v("recipients", recipients);
        v("sender", sender);
        v("sent_at", sentAt);
        v("stage", stage);
        v("subject", subject);
        v("text", text);
        v("withdrawn", withdrawn);
    }
    bool operator==(const NoticeRecord&) const = default;
};

//! How customers are told at one outlook (behaviour 11: who is affected, decided by, channel).
struct ContactPolicy {
    QString words, affected, channel;
    PersonId decidedBy;
    Ms at = 0;
    template <class V>
    void fields(V& v)
    {
        v("affected", affected);
        v("at", at);
        v("channel", channel);
        v("decided_by", decidedBy);
        v("words", words);
    }
    bool operator==(const ContactPolicy&) const = default;
};

} // namespace matoi
