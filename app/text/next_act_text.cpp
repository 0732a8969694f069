// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/text/language.h>
#include <app/text/messages.h>

namespace matoi::text
{

namespace
{

QString stepTitle(const QString& id, const Wording& wording)
{
    const PlaybookStep* step = wording.playbook ? wording.playbook->step(id) : nullptr;
    return step ? step->title.in(wording.japanese) : id;
}

} // namespace

QString nextActText(const NextAct& act, const Wording& wording)
{
    using K = NextAct::Kind;
    switch (act.kind) {
    case K::Nothing:
        return {};
    case K::WakeSomebody:
        return translated("NextAct", "Wake somebody up, by phone, in the order of the list");
    case K::TakeCommand:
        return translated("NextAct", "Nobody commands: take command");
    case K::Classify:
        return translated("NextAct", "Judge: is this an outage?");
    case K::StartStep:
        return translated("NextAct", "Start: %1").arg(stepTitle(act.step, wording));
    case K::DoneStep:
        return translated("NextAct", "Finish: %1").arg(stepTitle(act.step, wording));
    case K::PostSummary:
        return translated("NextAct", "Post the first situation summary");
    case K::SetOutlook:
        return translated("NextAct", "Say how it looks: continuing, converging or converged");
    case K::ScoreImpact:
        return translated("NextAct", "Score the impact: scope and degree");
    case K::UpdateSummary:
        return translated("NextAct", "Update the situation summary");
    case K::Converge:
        return translated("NextAct", "Record the convergence and name who writes the report");
    case K::NameReportOwner:
        return translated("NextAct", "Name who writes the report");
    case K::WriteReport:
        return translated("NextAct", "Write the incident report");
    case K::HoldReview:
        return translated("NextAct", "Hold the review and record the day");
    case K::FinishReview:
        return translated("NextAct", "Set the postmortem to reviewed");
    case K::FinishP0Actions:
        return translated("NextAct", "Finish the open P0 actions");
    case K::FinishFix:
        return translated("NextAct", "Finish the permanent fix, or say why none is needed");
    case K::Close:
        return translated("NextAct", "Everything is done: close the incident");
    case K::ResolveConflict:
        return translated("NextAct", "Two people wrote different values: choose one");
    case K::JudgeIncident:
        return translated("NextAct", "Take on the judgement: is this an incident?");
    case K::Respond:
        return translated("NextAct", "Start responding");
    case K::ContactCustomers:
        return translated("NextAct", "The outlook has changed: tell customers, by the policy?");
    case K::ApproveNotice:
        return translated("NextAct", "A notice waits for approval by the commander or the PdM");
    case K::SendNotice:
        return translated("NextAct", "The notice is approved: send it and record that it went out");
    case K::Dismiss:
        return translated("NextAct", "A bug is no incident: say so, with the reason");
    }
    return {};
}

} // namespace matoi::text
