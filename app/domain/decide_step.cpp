// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/domain/decide_parts.h>
#include <app/domain/notice.h>

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace matoi::parts
{

namespace
{

const StepRecord& recordOf(const Incident& incident, const QString& id)
{
    static const StepRecord none;
    const auto it = incident.steps.find(id);
    return it == incident.steps.end() ? none : it->second;
}

bool ended(const Incident& incident, const QString& id)
{
    const StepState state = recordOf(incident, id).state;
    return state == StepState::Done || state == StepState::Skipped;
}

//! PRC-4: the notices themselves, or the reason why there is none, are the evidence.
bool contacted(const Incident& incident)
{
    const bool sent = std::any_of(incident.notices.begin(), incident.notices.end(),
                                  [](const NoticeRecord& n) { return n.sentAt != 0; });
    return !incident.contactDue && (sent || !incident.contactWaived.isEmpty());
}

//! One check of the closed list that playbooks choose from (PRC-1..6).
Status check(const DecideInput& in, const Playbook& playbook, const PlaybookStep& step,
             const QString& name, const QString& evidence)
{
    const Incident& i = *in.incident;
    const auto textOf = [&](const QString& key) {
        const auto it = i.texts.find(key);
        return it == i.texts.end() ? QString() : it->second;
    };
    const auto missing = [&](bool ok) {
        return ok ? success() : Status(Error{ErrorCode::StepEvidenceMissing, name});
    };
    if (name == "detected_set"_L1)
        return missing(i.milestone(Milestone::Detected).has_value());
    if (name == "channel_name"_L1) {
        const QString channel = evidence.isEmpty() ? textOf(u"channel_name"_s) : evidence;
        if (channel.isEmpty())
            return missing(false);
        return validChannelName(channel.section(u' ', 0, 0))
                   ? success()
                   : Status(Error{ErrorCode::BadChannelName, channel});
    }
    if (name == "summary_posted"_L1)
        return missing(i.summary.version > 0);
    if (name == "lanes_started"_L1) {
        for (const PlaybookStep& lane : playbook.steps)
            if (lane.number == step.number && lane.lane != Lane::All &&
                recordOf(i, lane.id).state == StepState::Open)
                return Error{ErrorCode::StepEvidenceMissing, u"lanes_started: "_s + lane.id};
        return success();
    }
    if (name == "outlook_set"_L1)
        return missing(i.outlook != Outlook::Unknown);
    if (name == "evidence"_L1)
        return missing(!evidence.isEmpty() || !recordOf(i, step.id).evidence.isEmpty() ||
                       (step.evidenceType == "notice"_L1 && contacted(i)));
    if (name == "policy_decided"_L1)
        return missing(!evidence.isEmpty() || !recordOf(i, step.id).evidence.isEmpty() ||
                       !i.contactPolicies.empty());
    if (name == "converged"_L1)
        return i.outlook == Outlook::Converged || i.milestone(Milestone::Converged)
                   ? success()
                   : Status(ErrorCode::ReportBeforeConvergence); // PRC-7
    if (name == "report_nonempty"_L1)
        return missing(in.postmortem && !in.postmortem->sections.empty());
    if (name == "review_held"_L1)
        return in.postmortem && in.postmortem->reviewHeldAt
                   ? success()
                   : Status(ErrorCode::ReviewNotHeld); // PRC-6a
    return success();
}

Result<PlaybookStep> stepOf(const Playbook& playbook, const QString& id)
{
    // "3" means the step of that number, as on the rail.
    for (const PlaybookStep& step : playbook.steps)
        if (step.id == id || (step.lane == Lane::All && QString::number(step.number) == id))
            return step;
    if (const Bilingual* item = playbook.checklistItem(id)) {
        PlaybookStep box;
        box.id = id;
        box.title = *item;
        return box;
    }
    return Error{ErrorCode::NoSuchStep, id};
}

//! The form that the playbook asks of evidence; whether there must be any is a check's matter.
Status fits(const PlaybookStep& step, const QString& evidence)
{
    const QRegularExpression pattern(step.evidencePattern);
    if (evidence.isEmpty() || pattern.match(evidence).hasMatch())
        return success();
    return Error{ErrorCode::BadValue, u"%1 (%2)"_s.arg(evidence, step.evidencePattern)};
}

//! PRC-2: everybody is in the channel, or those who are not are named. Adds what was stated.
Status addMembers(Builder& b, const DecideInput& in, const PlaybookStep& step,
                  const cmd::DoneStep& c)
{
    const auto& texts = in.incident->texts;
    const auto missing = checkOptionalLine(c.missing, u"channel_missing"_s);
    if (!missing)
        return missing.error();
    if (!c.members) {
        const bool asked = std::find(step.doneWhen.begin(), step.doneWhen.end(),
                                     "channel_members"_L1) != step.doneWhen.end();
        if (asked && !texts.contains(u"channel_members"_s))
            b.warn(ErrorCode::ChannelMembersUnknown);
    } else {
        const auto known = std::count_if(in.workspace->people.begin(), in.workspace->people.end(),
                                         [](const Person& p) { return !p.archived; });
        const qint64 staff = c.staff.value_or(known);
        if (*c.members < 0 || staff < 0)
            return Error{ErrorCode::BadValue, u"channel_members"_s};
        if (*c.members < staff && missing->isEmpty() && !texts.contains(u"channel_missing"_s))
            return Error{ErrorCode::StepEvidenceMissing, u"channel_missing"_s};
        b.incident(FieldSet{u"channel_members"_s, u"%1/%2"_s.arg(*c.members).arg(staff)},
                   {u"channel_members"_s});
    }
    if (!missing->isEmpty())
        b.incident(FieldSet{u"channel_missing"_s, *missing}, {u"channel_missing"_s});
    return success();
}

} // namespace

R run(const DecideInput& in, const cmd::StartStep& c)
{
    const Playbook playbook = playbookOf(*in.incident);
    const auto step = stepOf(playbook, c.step);
    if (!step)
        return step.error();
    const StepRecord& record = recordOf(*in.incident, step->id);
    if (record.state == StepState::InProgress || record.state == StepState::Done)
        return Error{ErrorCode::AlreadyDone, step->id};
    return Builder(in).incident(StepStarted{step->id, c.owner}, {field::step(step->id)}).take();
}

R run(const DecideInput& in, const cmd::DoneStep& c)
{
    const Playbook playbook = playbookOf(*in.incident);
    const auto step = stepOf(playbook, c.step);
    if (!step)
        return step.error();
    const PlaybookStep& s = *step;
    const auto evidence = checkOptionalLine(c.evidence, u"evidence"_s);
    if (!evidence)
        return evidence.error();
    if (recordOf(*in.incident, s.id).state == StepState::Done)
        return Error{ErrorCode::AlreadyDone, s.id};
    if (auto ok = fits(s, *evidence); !ok)
        return ok.error();
    for (const QString& need : s.needs)
        if (!ended(*in.incident, need))
            return Error{ErrorCode::WrongState, need};
    for (const QString& name : s.doneWhen)
        if (auto ok = check(in, playbook, s, name, *evidence); !ok)
            return ok.error();
    Builder b(in);
    b.incident(StepDone{s.id, *evidence}, {field::step(s.id)});
    if (s.evidenceType == "channel"_L1)
        if (auto ok = addMembers(b, in, s, c); !ok)
            return ok.error();
    // The channel step names the channel; the archive step archives it.
    if (s.evidenceType == "channel"_L1 && !evidence->isEmpty()) {
        const QString channel = evidence->section(u' ', 0, 0);
        if (!in.incident->texts.contains(u"channel_name"_s))
            b.incident(FieldSet{u"channel_name"_s, channel}, {u"channel_name"_s});
    }
    if (s.evidenceType == "archive"_L1)
        b.incident(MilestoneSet{Milestone::ChannelArchived, in.now},
                   {field::milestone(Milestone::ChannelArchived)});
    if (s.evidenceType == "report"_L1)
        b.incident(MilestoneSet{Milestone::ReportDone, in.now},
                   {field::milestone(Milestone::ReportDone)});
    // Where it was said that nobody needs to be told, and nothing else now, nobody was.
    const bool waived = evidence->isEmpty() && !in.incident->contactWaived.isEmpty();
    if (s.evidenceType == "notice"_L1 && !waived &&
        !in.incident->milestone(Milestone::FirstCustomerNotice))
        b.incident(MilestoneSet{Milestone::FirstCustomerNotice, in.now},
                   {field::milestone(Milestone::FirstCustomerNotice)});
    return b.take();
}

R run(const DecideInput& in, const cmd::SkipStep& c)
{
    const Playbook playbook = playbookOf(*in.incident);
    const auto step = stepOf(playbook, c.step);
    if (!step)
        return step.error();
    if (!step->skipAllowed)
        return Error{ErrorCode::StepNotSkippable, step->id};
    if (ended(*in.incident, step->id))
        return Error{ErrorCode::AlreadyDone, step->id};
    const auto reason = needReason(c.reason, step->id);
    if (!reason)
        return reason.error();
    return Builder(in).incident(StepSkipped{step->id, *reason}, {field::step(step->id)}).take();
}

R run(const DecideInput& in, const cmd::ReopenStep& c)
{
    const Playbook playbook = playbookOf(*in.incident);
    const auto step = stepOf(playbook, c.step);
    if (!step)
        return step.error();
    if (!ended(*in.incident, step->id))
        return Error{ErrorCode::NothingChanged, step->id};
    const auto reason = needReason(c.reason, step->id);
    if (!reason)
        return reason.error();
    return Builder(in).incident(StepReopened{step->id, *reason}, {field::step(step->id)}).take();
}

R run(const DecideInput& in, const cmd::SetStepEvidence& c)
{
    const Playbook playbook = playbookOf(*in.incident);
    const auto step = stepOf(playbook, c.step);
    if (!step)
        return step.error();
    const auto evidence = checkLine(c.evidence, u"evidence"_s);
    if (!evidence)
        return evidence.error();
    if (auto ok = fits(*step, *evidence); !ok)
        return ok.error();
    return Builder(in).incident(StepEvidenceSet{step->id, *evidence}).take();
}

} // namespace matoi::parts
