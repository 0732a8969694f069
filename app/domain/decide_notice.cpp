// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/domain/decide_parts.h>
#include <app/domain/notice.h>

#include <algorithm>

using namespace Qt::StringLiterals;

// The customer step (behaviours 5 and 11, PRC-4).
namespace matoi::parts
{

namespace
{

//! Commander or PdM: by role in this incident, or by duty in the team.
bool mayApprove(const DecideInput& in)
{
    const PersonId by = in.actor.by();
    const Person* person = in.workspace->person(by);
    return isCommander(in) || in.incident->holder(Role::Pdm) == by ||
           (person && person->duty == Duty::Pdm);
}

//! A notice that somebody still works on.
Result<const NoticeRecord*> waiting(const DecideInput& in, EventId id)
{
    const NoticeRecord* notice = noticeOf(*in.incident, id);
    if (!notice)
        return Error{ErrorCode::NoSuchNotice, id.toString()};
    if (notice->sentAt)
        return Error{ErrorCode::AlreadyDone, notice->subject};
    if (notice->withdrawn)
        return Error{ErrorCode::NoticeWithdrawn, notice->subject};
    return notice;
}

//! Whoever takes up a notice has taken up the step.
void startCustomerStep(Builder& b, const DecideInput& in)
{
    const Playbook playbook = playbookOf(*in.incident);
    const PlaybookStep* step = customerStep(playbook);
    if (!step)
        return;
    const auto it = in.incident->steps.find(step->id);
    if (it == in.incident->steps.end() || it->second.state == StepState::Open)
        b.incident(StepStarted{step->id, in.actor.by()}, {field::step(step->id)});
}

} // namespace

R run(const DecideInput& in, const cmd::DraftNotice& c)
{
    const auto subject = checkLine(c.subject, u"subject"_s);
    if (!subject)
        return subject.error();
    const auto text = checkText(c.text, u"text"_s);
    if (!text)
        return text.error();
    if (const qsizetype size = text->toUtf8().size(); size > kMaxNotice)
        return Error{ErrorCode::TooLong, u"text: %1 > %2"_s.arg(size).arg(kMaxNotice)};
    const auto recipients = checkOptionalLine(c.recipients, u"recipients"_s);
    if (!recipients)
        return recipients.error();
    if (!c.replaces.isNull())
        if (auto before = waiting(in, c.replaces); !before)
            return before.error();
    Builder b(in);
    b.incident(
        NoticeDrafted{c.stage, *subject, *text, *recipients, in.incident->outlook, c.replaces});
    startCustomerStep(b, in);
    for (const ErrorCode hint : lintNotice(c.stage, *subject, *text))
        b.warn(hint);
    return b.warnIfSecret(*text).take();
}

R run(const DecideInput& in, const cmd::ApproveNotice& c)
{
    const auto notice = waiting(in, c.target);
    if (!notice)
        return notice.error();
    if ((*notice)->approvedAt)
        return Error{ErrorCode::AlreadyDone, (*notice)->subject};
    // Who wrote it is named first: to be commander does not help one's own text.
    if ((*notice)->drafter == in.actor.by())
        return ErrorCode::ApproverIsDrafter;
    if (!mayApprove(in))
        return ErrorCode::NotApprover;
    return Builder(in).incident(NoticeApproved{c.target, (*notice)->stage}).take();
}

R run(const DecideInput& in, const cmd::RecordSent& c)
{
    const auto notice = waiting(in, c.target);
    if (!notice)
        return notice.error();
    if (!(*notice)->approvedAt)
        return Error{ErrorCode::NoticeNotApproved, (*notice)->subject};
    const auto recipients = checkLine(
        c.recipients.trimmed().isEmpty() ? (*notice)->recipients : c.recipients, u"recipients"_s);
    if (!recipients)
        return recipients.error();
    const auto at = checkTime(c.at.value_or(in.now), in.now);
    if (!at)
        return at.error();
    if (const auto started = in.incident->milestone(Milestone::Started); started && *at < *started)
        return Error{ErrorCode::TimeBeforeStart, codeOf(Milestone::FirstCustomerNotice)};
    Builder b(in);
    b.incident(NoticeRecordedSent{c.target, *recipients, (*notice)->stage, (*notice)->approver}, {},
               *at);
    startCustomerStep(b, in);
    // The truth is recorded, and that it went out too early is said.
    if (*at < (*notice)->approvedAt)
        b.warn(ErrorCode::SentBeforeApproval);
    return b.take();
}

R run(const DecideInput& in, const cmd::WaiveContact& c)
{
    if (in.incident->outlook == Outlook::Unknown)
        return Error{ErrorCode::StepEvidenceMissing, u"outlook_set"_s};
    const auto reason = needReason(c.reason, u"contact"_s);
    if (!reason)
        return reason.error();
    Builder b(in);
    b.incident(NoticeNotNeeded{in.incident->outlook, *reason});
    startCustomerStep(b, in);
    return b.take();
}

R run(const DecideInput& in, const cmd::DecideContact& c)
{
    const auto affected = checkOptionalLine(c.affected, u"affected"_s);
    if (!affected)
        return affected.error();
    const auto channel = checkOptionalLine(c.channel, u"channel"_s);
    if (!channel)
        return channel.error();
    if (!c.decidedBy.isNull())
        if (auto ok = requirePerson(in, c.decidedBy); !ok)
            return ok.error();
    const PersonId decidedBy = c.decidedBy.isNull() ? in.actor.by() : c.decidedBy;
    Builder b(in);
    bool changed = false;
    for (const auto& [outlook, raw] : c.words) {
        if (outlook == Outlook::Unknown)
            return Error{ErrorCode::BadValue, codeOf(outlook)};
        const auto words = checkLine(raw, u"contact_policy"_s);
        if (!words)
            return words.error();
        const auto now = in.incident->contactPolicies.find(codeOf(outlook));
        if (now != in.incident->contactPolicies.end() && now->second.words == *words &&
            now->second.affected == *affected && now->second.channel == *channel &&
            now->second.decidedBy == decidedBy)
            continue;
        b.incident(NoticePolicySet{outlook, *words, *affected, *channel, decidedBy},
                   {field::contactPolicy(outlook)});
        changed = true;
    }
    if (!changed)
        return Error{ErrorCode::NothingChanged, u"contact_policy"_s};
    return b.take();
}

} // namespace matoi::parts
