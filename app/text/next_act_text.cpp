// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/text/language.h>
#include <app/text/messages.h>

namespace matoi::text
{

namespace
{

QString say(const char* source) { return translated("NextAct", source); }

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
        return say("Wake somebody up, by phone, in the order of the list");
    case K::TakeCommand:
        return say("Nobody commands: take command");
    case K::Classify:
        return say("Judge: is this an outage?");
    case K::StartStep:
        return say("Start: %1").arg(stepTitle(act.step, wording));
    case K::DoneStep:
        return say("Finish: %1").arg(stepTitle(act.step, wording));
    case K::PostSummary:
        return say("Post the first situation summary");
    case K::SetOutlook:
        return say("Say how it looks: continuing, converging or converged");
    case K::ScoreImpact:
        return say("Score the impact: scope and degree");
    case K::UpdateSummary:
        return say("Update the situation summary");
    case K::Converge:
        return say("Record the convergence and name who writes the report");
    case K::NameReportOwner:
        return say("Name who writes the report");
    case K::WriteReport:
        return say("Write the incident report");
    case K::HoldReview:
        return say("Hold the review and record the day");
    case K::FinishReview:
        return say("Set the postmortem to reviewed");
    case K::FinishP0Actions:
        return say("Finish the open P0 actions");
    case K::FinishFix:
        return say("Finish the permanent fix, or say why none is needed");
    case K::Close:
        return say("Everything is done: close the incident");
    case K::ResolveConflict:
        return say("Two people wrote different values: choose one");
    case K::JudgeIncident:
        return say("Take on the judgement: is this an incident?");
    }
    return {};
}

} // namespace matoi::text
