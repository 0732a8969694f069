// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/domain/next_act.h>
#include <tests/support/given.h>
#include <tests/support/next_act_walk.h>

using namespace Qt::StringLiterals;
using namespace matoi;
using namespace matoi::test;

using K = NextAct::Kind;
using S = IncidentState;

namespace
{

//! The next act of the only incident of this world.
NextAct next(World& w) { return nextOf(w); }

//! As if merged: a state that no command of this test led to.
World& put(World& w, S state)
{
    const StateSet body{state, u"test"_s, true, {}};
    w.fold(w.event({{StreamKind::Incident, w.incident.id}, body, w.now, {}, {}}, w.sato));
    return w;
}

World reporting()
{
    World w;
    w.declared().when(cmd::Converge{{}, w.ito, FixState::Workaround, {}});
    w.when(cmd::WaiveContact{u"nobody noticed"_s});
    return w;
}

World reviewed()
{
    World w = reporting();
    w.when(cmd::EditPostmortem{u"cause"_s, u"All recipients at once"_s});
    w.when(cmd::DoneStep{u"report"_s, {}});
    w.when(cmd::HoldReview{{}, {w.sato, w.ito}, w.ito});
    w.when(cmd::SetPostmortemState{PostmortemPhase::Reviewed, {}});
    return w;
}

} // namespace

TEST(NextAct, AnAlertIsJudgedThenAnsweredOrPutAway)
{
    World w = byAlert();
    EXPECT_EQ(next(w), (NextAct{K::JudgeIncident, {}}));
    w.when(cmd::SetState{S::Triage, {}, false});
    EXPECT_EQ(next(w), (NextAct{K::Classify, {}}));
    const std::pair<QString, K> rows[]{{u"CLS-1"_s, K::Respond},
                                       {u"CLS-5"_s, K::Respond}, // trigger if unsure
                                       {u"CLS-7"_s, K::Dismiss},
                                       {u"CLS-8"_s, K::WakeSomebody}};
    for (const auto& [row, act] : rows) {
        World judged = w;
        judged.when(cmd::Classify{row, {}, u"as the table says"_s, w.ito});
        EXPECT_EQ(next(judged), (NextAct{act, {}})) << row.toStdString();
    }
    World bug = w;
    bug.when(cmd::Classify{u"CLS-7"_s, {}, {}, {}});
    bug.when(cmd::SetState{S::NotIncident, u"the admin screen only"_s, false});
    EXPECT_EQ(next(bug), NextAct{});
}

TEST(NextAct, WAK_1_SecurityWakesSomebodyFirstAndOnlyAnAnswerEndsIt)
{
    World w;
    w.declared().when(cmd::Classify{u"CLS-8"_s, {}, {}, {}});
    EXPECT_EQ(next(w), (NextAct{K::WakeSomebody, {}}));
    w.when(cmd::AttemptWake{w.ito, u"chat"_s, WakeResult::Posted}); // WAK-2
    w.when(cmd::AttemptWake{w.ito, u"phone"_s, WakeResult::NoAnswer});
    w.when(cmd::RenounceRole{Role::Commander, w.sato, {}});
    w.now += 86'400'000; // whatever else is missing and late
    EXPECT_EQ(next(w), (NextAct{K::WakeSomebody, {}}));
    w.when(cmd::AnswerWake{w.tanaka, u"phone"_s}); // WAK-3
    EXPECT_EQ(next(w), (NextAct{K::TakeCommand, {}}));
}

TEST(NextAct, DRL_10_ADrillWakesNobody)
{
    World w;
    w.declared(IncidentKind::Drill).when(cmd::Classify{u"CLS-8"_s, {}, {}, {}});
    EXPECT_EQ(next(w), (NextAct{K::StartStep, u"channel"_s}));
}

//! Everything is missing and late; each row mends the one thing that stands first.
TEST(NextAct, WhileRespondingTheMostPressingComesFirst)
{
    World w;
    w.declared().when(cmd::Classify{u"CLS-8"_s, {}, {}, {}});
    const EventId named = w.log.back().id;
    w.when(cmd::SetOutlook{Outlook::Converged});
    // Two people classify without having seen each other.
    Fact rival{{StreamKind::Incident, w.incident.id},
               IncidentClassified{Classification::Undecided, {}, {}, w.ito},
               w.now,
               {{u"classification"_s, EventId(QUuid(7, 0, 0x7000, 0x80, 0, 0, 0, 0, 0, 0, 7))}},
               {}};
    w.fold(w.event(rival, w.ito));
    rival.body = IncidentClassified{Classification::Security, u"CLS-8"_s, {}, w.sato};
    rival.base[u"classification"_s] = named;
    w.fold(w.event(rival, w.sato));
    w.when(cmd::SnoozePromise{w.now + 60'000, u"waiting for the log"_s});
    w.when(cmd::RenounceRole{Role::Commander, w.sato, {}});
    w.now += 60'000;
    ASSERT_FALSE(w.incident.conflicts.empty());

    const auto resolve = [&] {
        const Conflict& open = w.incident.conflicts.front();
        w.when(cmd::ResolveConflict{open.field, open.rivals.front().event});
    };
    EventId notice;
    const std::pair<NextAct, std::function<void()>> ladder[]{
        {{K::WakeSomebody, {}},
         [&] {
             w.when(cmd::AnswerWake{w.ito, u"phone"_s});
         }},
        {{K::TakeCommand, {}},
         [&] {
             w.when(cmd::AssignRole{Role::Commander, w.sato});
         }},
        {{K::Converge, {}}, [&] { w.when(cmd::SetOutlook{Outlook::Unknown}); }},
        {{K::UpdateSummary, {}},
         [&] {
             w.when(cmd::SnoozePromise{w.now + 3'600'000, u"nothing new"_s});
         }},
        {{K::ResolveConflict, {}},
         [&] {
             resolve();
             w.when(cmd::Classify{{}, Classification::Undecided, {}, {}});
         }},
        {{K::StartStep, u"channel"_s},
         [&] {
             w.when(cmd::StartStep{u"channel"_s, {}});
         }},
        {{K::DoneStep, u"channel"_s},
         [&] {
             w.when(cmd::SkipStep{u"channel"_s, u"we sit together"_s});
         }},
        {{K::PostSummary, {}},
         [&] {
             w.when(cmd::PostSummary{u"Half resent"_s, {}, {}, {}, {}});
         }},
        {{K::Classify, {}},
         [&] {
             w.when(cmd::Classify{u"CLS-1"_s, {}, {}, {}});
         }},
        {{K::ScoreImpact, {}},
         [&] {
             w.when(cmd::Score{2, {}});
         }}, // half a score is none
        {{K::ScoreImpact, {}},
         [&] {
             w.when(cmd::Score{2, 3});
         }},
        {{K::StartStep, u"scope"_s},
         [&] {
             w.when(cmd::StartStep{u"scope"_s, {}});
         }},
        {{K::StartStep, u"fix"_s},
         [&] {
             w.when(cmd::SkipStep{u"fix"_s, u"it mended itself"_s});
         }},
        {{K::StartStep, u"contact_policy"_s},
         [&] {
             w.when(cmd::StartStep{u"contact_policy"_s, {}});
         }},
        {{K::DoneStep, u"share"_s},
         [&] {
             w.when(cmd::DoneStep{u"share"_s, {}});
         }},
        {{K::DoneStep, u"scope"_s},
         [&] {
             w.when(cmd::DoneStep{u"scope"_s, {}});
         }},
        {{K::DoneStep, u"contact_policy"_s},
         [&] {
             w.when(cmd::DecideContact{{{Outlook::Continuing, u"by mail, within 20 min"_s}}});
             w.when(cmd::DoneStep{u"contact_policy"_s, {}});
         }},
        {{K::SetOutlook, {}}, [&] { w.when(cmd::SetOutlook{Outlook::Continuing}); }}, // PRC-4
        {{K::ContactCustomers, {}},
         [&] {
             w.when(cmd::DraftNotice{NoticeStage::First, u"Mail"_s, u"It waits"_s}, w.tanaka);
             notice = w.incident.notices.back().id;
         }},
        {{K::ApproveNotice, {}}, [&] { w.when(cmd::ApproveNotice{notice}); }},
        {{K::SendNotice, {}},
         [&] {
             w.when(cmd::RecordSent{notice, u"212 companies"_s});
         }},
        {{K::DoneStep, u"customers"_s},
         [&] {
             w.when(cmd::DoneStep{u"customers"_s, {}});
         }},
        {{K::UpdateSummary, {}}, [&] { w.when(cmd::SetOutlook{Outlook::Converged}); }},
        {{K::Converge, {}}, [] {}}};
    size_t rung = 0;
    for (const auto& [act, mend] : ladder) {
        EXPECT_EQ(next(w).kind, act.kind) << "rung " << rung;
        EXPECT_EQ(next(w).step, act.step) << "rung " << rung;
        mend();
        ++rung;
    }
}

TEST(NextAct, APromiseIsOverdueInTheMillisecondInWhichItEnds)
{
    World w;
    w.declared().when(cmd::PostSummary{u"Half resent"_s, {}, {}, {}, w.now + 60'000});
    w.now += 59'999;
    EXPECT_EQ(next(w), (NextAct{K::StartStep, u"channel"_s}));
    w.now += 1;
    EXPECT_EQ(next(w), (NextAct{K::UpdateSummary, {}}));
    // Reminders stop at convergence (behaviour 9).
    w.when(cmd::Converge{{}, w.ito, FixState::Workaround, {}});
    w.when(cmd::WaiveContact{u"nobody noticed"_s});
    EXPECT_EQ(next(w), (NextAct{K::WriteReport, u"report"_s}));
}

TEST(NextAct, ConvergedWithoutAnOwnerAsksForOne)
{
    World w;
    w.declared().when(cmd::Converge{{}, {}, FixState::Workaround, {}});
    EXPECT_EQ(w.incident.state, S::Converged);
    EXPECT_EQ(next(w), (NextAct{K::ContactCustomers, {}})); // they wait more than the report does
    w.when(cmd::WaiveContact{u"nobody noticed"_s});
    EXPECT_EQ(next(w), (NextAct{K::NameReportOwner, {}}));
    w.when(cmd::DraftPostmortem{w.ito, {}});
    EXPECT_EQ(w.incident.state, S::Reporting);
    EXPECT_EQ(next(w), (NextAct{K::WriteReport, u"report"_s}));
}

TEST(NextAct, ADraftMadeBeforeConvergenceCarriesItOnToTheReport)
{
    World w;
    w.declared().when(cmd::DraftPostmortem{w.ito, {}}).when(cmd::SetOutlook{Outlook::Converged});
    w.when(cmd::SetMilestone{Milestone::Converged, w.now});
    w.when(cmd::SetFix{FixState::Workaround, {}});
    w.when(cmd::SetState{S::Converged, {}, false});
    w.when(cmd::WaiveContact{u"nobody noticed"_s});
    EXPECT_EQ(w.incident.state, S::Reporting);
    EXPECT_EQ(next(w), (NextAct{K::WriteReport, u"report"_s}));
}

TEST(NextAct, PRC_5_AnEmptiedReportIsNoReport)
{
    World w = reporting();
    w.when(cmd::EditPostmortem{u"summary"_s, {}});
    EXPECT_EQ(w.refused(cmd::DoneStep{u"report"_s, {}}), ErrorCode::StepEvidenceMissing);
    w.when(cmd::EditPostmortem{u"cause"_s, u"x"_s}).when(cmd::EditPostmortem{u"cause"_s, {}});
    EXPECT_EQ(next(w), (NextAct{K::WriteReport, u"report"_s}));
    EXPECT_EQ(w.refused(cmd::DoneStep{u"report"_s, {}}), ErrorCode::StepEvidenceMissing);
}

TEST(NextAct, AReportIsReviewedThenTheReviewIsFinished)
{
    World w = reporting();
    w.when(cmd::EditPostmortem{u"cause"_s, u"x"_s});
    EXPECT_EQ(next(w), (NextAct{K::WriteReport, u"report"_s})); // written, the step not ticked
    w.when(cmd::DoneStep{u"report"_s, {}});
    EXPECT_EQ(next(w), (NextAct{K::HoldReview, {}}));
    w.when(cmd::HoldReview{{}, {w.sato, w.ito}, w.ito});
    EXPECT_EQ(next(w), (NextAct{K::FinishReview, {}}));
    w.when(cmd::SetPostmortemState{PostmortemPhase::Reviewed, {}});
    EXPECT_EQ(w.incident.state, S::Reviewed);
}

TEST(NextAct, DON_1_TheDoneGateIsWalkedInTheOrderInWhichItCanBeMended)
{
    World w = reviewed();
    w.when(cmd::AddAction{u"Split sending"_s, ActionKind::PermanentFix, w.ito, Priority::P0,
                          w.now + 86'400'000});
    w.when(cmd::AddAction{u"Nicer wording"_s, ActionKind::Process, w.ito, Priority::P1,
                          w.now + 86'400'000}); // keeps nothing open
    const StreamId p0 = w.actions[0].id;
    EXPECT_EQ(next(w), (NextAct{K::FinishP0Actions, {}}));
    w.when(cmd::SetActionState{p0, ActionState::InProgress, {}, {}});
    EXPECT_EQ(next(w), (NextAct{K::FinishP0Actions, {}}));
    World wont = w;
    wont.when(cmd::SetActionState{p0, ActionState::WontDo, {}, u"the old path is gone"_s});
    EXPECT_EQ(next(wont), (NextAct{K::FinishFix, {}}));
    w.when(cmd::SetActionState{p0, ActionState::Done, u"PR 8857"_s, {}});
    for (const FixState fix : {FixState::Workaround, FixState::PermanentInProgress}) {
        w.when(cmd::SetFix{fix, {}});
        EXPECT_EQ(next(w), (NextAct{K::FinishFix, {}}));
    }
    World none = w;
    none.when(cmd::SetFix{FixState::NotNeeded, u"it was the carrier's"_s});
    EXPECT_EQ(next(none), (NextAct{K::StartStep, u"archive"_s}));
    w.when(cmd::SetFix{FixState::PermanentDone, {}});
    EXPECT_EQ(next(w), (NextAct{K::StartStep, u"archive"_s}));
    w.when(cmd::StartStep{u"archive"_s, {}});
    EXPECT_EQ(next(w), (NextAct{K::DoneStep, u"archive"_s}));
    w.when(cmd::DoneStep{u"archive"_s, {}});
    EXPECT_EQ(next(w), (NextAct{K::Close, {}}));
    w.when(cmd::SetState{S::Closed, {}, false});
    EXPECT_EQ(next(w), NextAct{});
}

TEST(NextAct, WhatHasEndedAsksNothing)
{
    for (const S state : {S::Closed, S::NotIncident, S::Merged, S::FalseAlarm}) {
        World w;
        w.declared();
        EXPECT_EQ(next(put(w, state)), NextAct{}) << int(state);
    }
}
