// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/domain/field_names.h>
#include <app/domain/incident_folder.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace matoi
{

namespace
{

NoticeRecord* find(std::vector<NoticeRecord>& list, EventId id)
{
    const auto it =
        std::find_if(list.begin(), list.end(), [&](const NoticeRecord& n) { return n.id == id; });
    return it == list.end() ? nullptr : &*it;
}

void withdraw(NoticeRecord& notice)
{
    if (!notice.waits())
        return; // what went out went out
    notice.withdrawn = true;
    notice.text.clear();
}

} // namespace

void IncidentFolder::operator()(const NoticeDrafted& b)
{
    if (NoticeRecord* before = find(s.notices, b.replaces))
        withdraw(*before);
    NoticeRecord notice;
    notice.id = e.id;
    notice.stage = b.stage;
    notice.subject = b.subject;
    notice.text = b.text;
    notice.recipients = b.recipients;
    notice.outlook = b.outlook;
    notice.drafter = e.by();
    notice.draftedAt = e.occurredAt;
    s.notices.push_back(std::move(notice));
}

void IncidentFolder::operator()(const NoticeApproved& b)
{
    NoticeRecord* notice = find(s.notices, b.target);
    if (!notice || notice->approvedAt)
        return; // one approval is enough, the first counts
    notice->approver = e.by();
    notice->approvedAt = e.occurredAt;
}

void IncidentFolder::operator()(const NoticeRecordedSent& b)
{
    if (NoticeRecord* notice = find(s.notices, b.target); notice && !notice->sentAt) {
        notice->sentAt = e.occurredAt;
        notice->sender = e.by();
        notice->recipients = b.recipients;
        notice->withdrawn = false; // merged: withdrawn here, sent there; it went out
        notice->text.clear();
    }
    // A mail that left before the outlook changed told customers of the outlook before.
    if (e.occurredAt >= s.outlookSince)
        s.contactDue = false;
    setMilestoneOnce(Milestone::FirstCustomerNotice, e.occurredAt);
}

void IncidentFolder::operator()(const NoticeNotNeeded& b)
{
    s.contactDue = false;
    s.contactWaived = b.reason;
    for (NoticeRecord& notice : s.notices)
        withdraw(notice);
}

void IncidentFolder::operator()(const NoticePolicySet& b)
{
    head(field::contactPolicy(b.outlook), b.words);
    s.contactPolicies[codeOf(b.outlook)] = {
        b.words, b.affected, b.channel, b.decidedBy.isNull() ? e.by() : b.decidedBy, e.occurredAt};
}

void IncidentFolder::outlookBecomes(Outlook outlook)
{
    // Saying the same again changes nothing for those who wait.
    if (s.outlook != outlook) {
        s.contactDue = outlook != Outlook::Unknown;
        s.contactWaived.clear();
    }
    s.outlook = outlook;
    s.outlookSince = e.occurredAt;
}

} // namespace matoi
