// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/domain/next_act.h>
#include <app/domain/notice.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace matoi
{

namespace
{

using K = NextAct::Kind;

StepState stateOf(const Incident& i, const QString& step)
{
    const auto it = i.steps.find(step);
    return it == i.steps.end() ? StepState::Open : it->second.state;
}

bool openStep(const Incident& i, const QString& step)
{
    const StepState s = stateOf(i, step);
    return s == StepState::Open || s == StepState::InProgress;
}

//! The first open step of the rail with this number limit, lanes included.
const PlaybookStep* firstOpen(const Incident& i, const Playbook& p, int upTo)
{
    for (const PlaybookStep& step : p.steps)
        if (step.number <= upTo && openStep(i, step.id)) {
            const bool ready = std::all_of(step.needs.begin(), step.needs.end(),
                                           [&](const QString& n) { return !openStep(i, n); });
            if (ready)
                return &step;
        }
    return nullptr;
}

//! WAK-1: before everything else, from the moment when somebody says "security".
bool mustWake(const Incident& i)
{
    return i.classification == Classification::Security && i.wokenPerson.isNull() &&
           i.kind != IncidentKind::Drill;
}

NextAct inTriage(const Incident& i)
{
    if (mustWake(i))
        return {K::WakeSomebody, {}};
    if (i.classification == Classification::Undecided)
        return {K::Classify, {}};
    return {i.classification == Classification::Bug ? K::Dismiss : K::Respond, {}};
}

//! PRC-4: what customers wait for; nothing when they know how it looks.
std::optional<NextAct> customers(const Incident& i, const Playbook& p)
{
    if (const NoticeRecord* notice = waitingNotice(i, true))
        return NextAct{K::SendNotice, {}, notice->id};
    if (const NoticeRecord* notice = waitingNotice(i, false))
        return NextAct{K::ApproveNotice, {}, notice->id};
    if (contactDue(i, p))
        return NextAct{K::ContactCustomers, {}};
    return std::nullopt;
}

NextAct whileResponding(const Incident& i, const Playbook& p, Ms now)
{
    if (mustWake(i))
        return {K::WakeSomebody, {}};
    if (i.holder(Role::Commander).isNull())
        return {K::TakeCommand, {}};
    if (i.outlook == Outlook::Converged)
        return {K::Converge, {}};
    if (i.promiseAt && now >= i.promiseAt)
        return {K::UpdateSummary, {}};
    if (!i.conflicts.empty())
        return {K::ResolveConflict, {}};
    const PlaybookStep* step = firstOpen(i, p, 4);
    // The channel first, then the summary: people come before paper.
    if (step && step->number <= 2)
        return {stateOf(i, step->id) == StepState::Open ? K::StartStep : K::DoneStep, step->id};
    if (i.summary.version == 0)
        return {K::PostSummary, {}};
    if (i.classification == Classification::Undecided)
        return {K::Classify, {}};
    if (!i.scope || !i.degree)
        return {K::ScoreImpact, {}};
    if (step && step->number == 3) {
        // The step itself waits for its lanes; name the lane that nobody has taken up.
        for (const PlaybookStep& lane : p.steps)
            if (lane.number == 3 && lane.lane != Lane::All &&
                stateOf(i, lane.id) == StepState::Open)
                return {K::StartStep, lane.id};
    }
    // To find the scope and to mend it takes its time; customers do not wait for that.
    if (const auto contact = customers(i, p))
        return *contact;
    if (step && step->number == 3)
        return {K::DoneStep, step->id};
    if (i.outlook == Outlook::Unknown)
        return {K::SetOutlook, {}};
    if (step)
        return {K::DoneStep, step->id};
    return {K::UpdateSummary, {}};
}

} // namespace

NextAct nextAct(const Incident& i, const Playbook& p, const Postmortem* postmortem,
                const std::vector<const ActionItem*>& actions, Ms now)
{
    switch (i.state) {
    case IncidentState::Detected:
        return {K::JudgeIncident, {}};
    case IncidentState::Triage:
        return inTriage(i);
    case IncidentState::Responding:
        return whileResponding(i, p, now);
    case IncidentState::Converged:
        if (const auto contact = customers(i, p))
            return *contact;
        return {postmortem && postmortem->exists ? K::WriteReport : K::NameReportOwner, {}};
    case IncidentState::Reporting: {
        if (const auto contact = customers(i, p))
            return *contact;
        if (!postmortem || !postmortem->exists)
            return {K::NameReportOwner, {}};
        const PlaybookStep* report = p.railStep(5);
        if (postmortem->sections.empty() || (report && openStep(i, report->id)))
            return {K::WriteReport, report ? report->id : QString()};
        if (!postmortem->reviewHeldAt)
            return {K::HoldReview, {}};
        return {K::FinishReview, {}};
    }
    case IncidentState::Reviewed: {
        const bool openP0 = std::any_of(actions.begin(), actions.end(), [](const ActionItem* a) {
            return a->priority == Priority::P0 &&
                   (a->state == ActionState::Open || a->state == ActionState::InProgress);
        });
        if (openP0)
            return {K::FinishP0Actions, {}};
        if (i.fixState != FixState::PermanentDone && i.fixState != FixState::NotNeeded)
            return {K::FinishFix, {}};
        // PRC-6: told to everybody and archived, then closed.
        if (const PlaybookStep* archive = p.railStep(6); archive && openStep(i, archive->id))
            return {stateOf(i, archive->id) == StepState::Open ? K::StartStep : K::DoneStep,
                    archive->id};
        return {K::Close, {}};
    }
    case IncidentState::Closed:
    case IncidentState::NotIncident:
    case IncidentState::Merged:
    case IncidentState::FalseAlarm:
        return {};
    }
    return {};
}

} // namespace matoi
