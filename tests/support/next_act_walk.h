// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <app/domain/next_act.h>
#include <tests/support/given.h>

#include <functional>

namespace matoi::test
{

inline Playbook playbookOf(const World& w)
{
    return parsePlaybook(w.incident.playbook.toUtf8()).valueOr(Playbook{});
}

inline NextAct nextOf(const World& w)
{
    std::vector<const ActionItem*> actions;
    for (const ActionItem& action : w.actions)
        actions.push_back(&action);
    return nextAct(w.incident, playbookOf(w), w.postmortem.exists ? &w.postmortem : nullptr,
                   actions, w.now);
}

//! An incident that only an alert has reported: nobody has judged it yet.
inline World byAlert()
{
    World w;
    cmd::DeclareIncident c;
    c.title = QStringLiteral("Errors above 5 %");
    c.byAlert = true;
    w.when(c);
    return w;
}

//! Does what the act asks for, as somebody would who always says yes; `row` is the case that the
//! judge finds. Every act must be possible when it is named.
inline void perform(World& w, const NextAct& act, const QString& row)
{
    using K = NextAct::Kind;
    using Qt::StringLiterals::operator""_s;
    switch (act.kind) {
    case K::Nothing:
        return;
    case K::WakeSomebody:
        w.when(cmd::AnswerWake{w.tanaka, u"phone"_s});
        return;
    case K::TakeCommand:
        w.when(cmd::AssignRole{Role::Commander, w.sato});
        return;
    case K::JudgeIncident:
        w.when(cmd::SetState{IncidentState::Triage, {}, false});
        return;
    case K::Respond:
        w.when(cmd::SetState{IncidentState::Responding, {}, false});
        return;
    case K::Dismiss:
        w.when(cmd::SetState{IncidentState::NotIncident, u"a bug"_s, false});
        return;
    case K::Classify:
        w.when(cmd::Classify{row, {}, u"as the table says"_s, w.ito});
        return;
    case K::StartStep:
        w.when(cmd::StartStep{act.step, {}});
        return;
    case K::DoneStep:
        w.when(cmd::DoneStep{act.step, u"incident_mail"_s});
        return;
    case K::PostSummary:
        w.when(cmd::PostSummary{u"Half are resent"_s, {}, {}, {}, {}});
        return;
    case K::SetOutlook:
        w.when(cmd::SetOutlook{Outlook::Continuing});
        return;
    case K::ScoreImpact:
        w.when(cmd::Score{2, 3});
        return;
    case K::UpdateSummary: // by then it is over
        w.when(cmd::PostSummary{u"All are resent"_s, {}, {}, {}, {}});
        w.when(cmd::SetOutlook{Outlook::Converged});
        return;
    case K::Converge:
        w.when(cmd::Converge{{}, w.ito, FixState::Workaround, {}});
        return;
    case K::NameReportOwner:
        w.when(cmd::DraftPostmortem{w.ito, {}});
        return;
    case K::WriteReport:
        w.when(cmd::EditPostmortem{u"cause"_s, u"All recipients at once"_s});
        if (!act.step.isEmpty())
            w.when(cmd::DoneStep{act.step, {}});
        return;
    case K::HoldReview:
        w.when(cmd::HoldReview{{}, {w.sato, w.ito}, w.ito});
        return;
    case K::FinishReview:
        w.when(cmd::SetPostmortemState{PostmortemPhase::Reviewed, {}});
        return;
    case K::FinishP0Actions:
        for (const ActionItem& action : std::vector(w.actions))
            w.when(cmd::SetActionState{action.id, ActionState::Done, u"PR 8857"_s, {}});
        return;
    case K::FinishFix:
        w.when(cmd::SetFix{FixState::PermanentDone, {}});
        return;
    case K::Close:
        w.when(cmd::SetState{IncidentState::Closed, {}, false});
        return;
    case K::ContactCustomers:
        w.when(cmd::DraftNotice{NoticeStage::First, u"Mail"_s, u"It waits"_s, u"all"_s}, w.ito);
        return;
    case K::ApproveNotice:
        w.when(cmd::ApproveNotice{act.notice});
        return;
    case K::SendNotice:
        w.when(cmd::RecordSent{act.notice});
        return;
    case K::ResolveConflict:
        w.when(cmd::ResolveConflict{w.incident.conflicts.front().field,
                                    w.incident.conflicts.front().rivals.front().event});
        return;
    }
}

//! Follows the next act until there is none; gives the state in which it ended. An act that is
//! named again right after it was done leads nowhere.
inline IncidentState follow(World& w, const QString& row)
{
    NextAct before;
    for (int acts = 0; acts < 60; ++acts) {
        const NextAct act = nextOf(w);
        if (act.kind == NextAct::Kind::Nothing || testing::Test::HasFailure())
            return w.incident.state;
        if (act == before) {
            ADD_FAILURE() << "act " << int(act.kind) << " (" << act.step.toStdString()
                          << ") leads nowhere";
            return w.incident.state;
        }
        before = act;
        perform(w, act, row);
        w.now += 60'000;
    }
    return w.incident.state;
}

} // namespace matoi::test
