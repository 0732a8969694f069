// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/domain/classification.h>
#include <app/domain/wake.h>
#include <tests/support/given.h>

using namespace Qt::StringLiterals;
using namespace matoi;
using namespace matoi::test;

namespace
{

constexpr Ms kMinute = 60'000;

//! A security emergency with a CEO, a PdM and an EM to call.
struct Emergency : World {
    Emergency()
    {
        workspace.people[0].duty = Duty::Em;  // sato
        workspace.people[1].duty = Duty::Ceo; // ito
        workspace.people[2].duty = Duty::Pdm; // tanaka
        declared().when(cmd::Classify{u"CLS-8"_s, {}, {}, {}});
    }
    Playbook playbook() const { return *parsePlaybook(incident.playbook.toUtf8()); }
    std::vector<PersonId> order() const
    {
        return wakeOrder(incident, playbook(), workspace.people);
    }
    WakeTurn turn() const { return wakeTurn(incident, order(), playbook().wakeSecondsEach, now); }
    void call(PersonId person, WakeResult result)
    {
        when(cmd::AttemptWake{person, u"phone"_s, result});
    }
};

} // namespace

TEST(WakeUp, WAK_1_SecurityBringsTheCallsAndTheListWithIt)
{
    Emergency e;
    EXPECT_EQ(e.playbook().kind, u"security"_s);
    EXPECT_EQ(e.playbook().checklist.size(), 14u);
    EXPECT_TRUE(wakeIsOpen(e.incident, e.playbook()));
    // The six steps go on where they were (WAK-5).
    EXPECT_EQ(e.incident.steps[u"detect"_s].state, StepState::Done);
}
TEST(WakeUp, WAK_1_AnOutageCallsNobodyUp)
{
    World w;
    w.declared().when(cmd::Classify{u"CLS-1"_s, {}, {}, {}});
    EXPECT_FALSE(wakeIsOpen(w.incident, *parsePlaybook(w.incident.playbook.toUtf8())));
}
TEST(WakeUp, WAK_1_ADrillKeepsItsOwnPlaybookAndRingsNobody)
{
    World w;
    w.declared(IncidentKind::Drill).when(cmd::Classify{u"CLS-8"_s, {}, {}, {}});
    const auto playbook = *parsePlaybook(w.incident.playbook.toUtf8());
    EXPECT_EQ(playbook.kind, u"drill"_s);
    EXPECT_FALSE(wakeIsOpen(w.incident, playbook));
}
TEST(WakeUp, WAK_3_OneAnswerByNameClosesIt)
{
    Emergency e;
    e.call(e.ito, WakeResult::NoAnswer);
    EXPECT_TRUE(wakeIsOpen(e.incident, e.playbook()));
    e.when(cmd::AnswerWake{e.tanaka, u"phone"_s});
    EXPECT_FALSE(wakeIsOpen(e.incident, e.playbook()));
    EXPECT_EQ(e.turn(), WakeTurn());
}
TEST(WakeUp, WAK_4_TheOrderIsThePlaybooks)
{
    Emergency e;
    EXPECT_EQ(e.order(), (std::vector<PersonId>{e.ito, e.tanaka, e.sato}));
    e.workspace.people[2].archived = true;
    EXPECT_EQ(e.order(), (std::vector<PersonId>{e.ito, e.sato}));
}
TEST(WakeUp, WAK_4_BeforeTheFirstCallNothingRuns)
{
    Emergency e;
    EXPECT_EQ(e.turn(), (WakeTurn{0, false, 0, 0}));
}
TEST(WakeUp, WAK_4_ThreeMinutesEachThenTheNextAndAfterTheLastTheFirst)
{
    Emergency e;
    e.call(e.ito, WakeResult::Calling);
    const Ms at = e.now;
    EXPECT_EQ(e.turn(), (WakeTurn{0, true, at, at + 3 * kMinute}));
    e.now = at + 3 * kMinute - 1;
    EXPECT_EQ(e.turn().place, 0);
    e.now = at + 3 * kMinute;
    EXPECT_EQ(e.turn(), (WakeTurn{1, false, at + 3 * kMinute, at + 6 * kMinute}));
    e.now = at + 7 * kMinute;
    EXPECT_EQ(e.turn().place, 2);
    e.now = at + 9 * kMinute;
    EXPECT_EQ(e.turn(), (WakeTurn{0, false, at + 9 * kMinute, at + 12 * kMinute}));
}
TEST(WakeUp, WAK_4_NoAnswerGivesTheTurnToTheNextAtOnce)
{
    Emergency e;
    e.call(e.ito, WakeResult::Calling);
    e.now += kMinute;
    e.call(e.ito, WakeResult::NoAnswer);
    EXPECT_EQ(e.turn(), (WakeTurn{1, false, e.now, e.now + 3 * kMinute}));
    e.call(e.sato, WakeResult::Calling); // first, out of turn
    EXPECT_EQ(e.turn().place, 2);
    e.call(e.sato, WakeResult::NoAnswer);
    EXPECT_EQ(e.turn().place, 0) << "after the last one the first again";
}
TEST(WakeUp, WAK_2_APostInTheChatMovesNothing)
{
    Emergency e;
    e.call(e.ito, WakeResult::Calling);
    const WakeTurn before = e.turn();
    e.when(cmd::AttemptWake{e.tanaka, u"chat"_s, WakeResult::Posted});
    EXPECT_EQ(e.turn(), before);
    EXPECT_TRUE(wakeIsOpen(e.incident, e.playbook()));
}
TEST(WakeUp, WAK_4_ACallAndItsEndAreOneAttempt)
{
    Emergency e;
    const Ms first = e.now;
    e.call(e.ito, WakeResult::Calling);
    e.now += kMinute;
    e.call(e.ito, WakeResult::NoAnswer);
    e.now += kMinute;
    e.call(e.ito, WakeResult::NoAnswer);
    e.call(e.ito, WakeResult::Calling);
    EXPECT_EQ(wakeCalls(e.incident, e.ito),
              (std::vector<WakeCall>{{first, WakeResult::NoAnswer},
                                     {first + 2 * kMinute, WakeResult::NoAnswer},
                                     {first + 2 * kMinute, WakeResult::Calling}}));
}
TEST(WakeUp, WAK_4_SomebodyCalledBesideTheOrderJoinsIt)
{
    Emergency e;
    e.workspace.people[0].duty = Duty::None;
    EXPECT_EQ(e.order().size(), 2u);
    e.call(e.sato, WakeResult::NoAnswer);
    EXPECT_EQ(e.order().back(), e.sato);
}
TEST(WakeUp, WAK_4_AClockSetBackGivesNoTurnThatHasNotBegun)
{
    Emergency e;
    e.call(e.ito, WakeResult::Calling);
    e.now -= kMinute;
    EXPECT_EQ(e.turn().place, 0);
}

TEST(SecurityList, FourteenItemsInBothLanguages)
{
    Emergency e;
    ASSERT_EQ(e.playbook().checklist.size(), 14u);
    for (const Bilingual& item : e.playbook().checklist) {
        EXPECT_FALSE(item.ja.isEmpty());
        EXPECT_FALSE(item.en.isEmpty());
    }
}
TEST(SecurityList, ATickIsAFactWithAuthorAndTime)
{
    Emergency e;
    e.now += kMinute;
    e.when(cmd::DoneStep{u"checklist.3"_s, {}}, e.ito);
    const StepRecord tick = e.incident.steps.at(u"checklist.3"_s);
    EXPECT_EQ(tick.state, StepState::Done);
    EXPECT_EQ(tick.endedBy, e.ito);
    EXPECT_EQ(tick.endedAt, e.now);
    EXPECT_EQ(e.refused(cmd::DoneStep{u"checklist.3"_s, {}}), ErrorCode::AlreadyDone);
    e.when(cmd::ReopenStep{u"checklist.3"_s, u"The copy was incomplete"_s});
    EXPECT_EQ(e.incident.steps.at(u"checklist.3"_s).state, StepState::Open);
    e.when(cmd::SkipStep{u"checklist.3"_s, u"No logs of that system"_s});
    EXPECT_EQ(e.incident.steps.at(u"checklist.3"_s).state, StepState::Skipped);
}
TEST(SecurityList, OnlyItsOwnBoxesAreTicked)
{
    Emergency e;
    for (const auto& id : {u"checklist.0"_s, u"checklist.15"_s, u"checklist.03"_s, u"checklist."_s,
                           u"checklist.-1"_s, u"checklist.x"_s})
        EXPECT_EQ(e.refused(cmd::DoneStep{id, {}}), ErrorCode::NoSuchStep) << id.toStdString();
    EXPECT_EQ(World().declared().refused(cmd::DoneStep{u"checklist.1"_s, {}}),
              ErrorCode::NoSuchStep);
}

TEST(Cases, CLS_12_TheTeamsOwnStandBelowTheEight)
{
    World w;
    w.when(cmd::SetPolicy{u"case.double-charge"_s, u"outage Somebody is charged twice"_s});
    const auto rows = casesOf(w.workspace);
    ASSERT_EQ(rows.size(), classificationCases().size() + 1);
    EXPECT_EQ(rows.back().id, u"case.double-charge"_s);
    EXPECT_EQ(rows.back().classification, Classification::Outage);
    w.declared().when(cmd::Classify{u"case.double-charge"_s, {}, {}, {}});
    EXPECT_EQ(w.incident.classification, Classification::Outage);
    EXPECT_EQ(w.incident.matchedCase, u"case.double-charge"_s);
    const auto said = std::get<IncidentClassified>(w.log.back().body);
    EXPECT_EQ(said.caseText, u"Somebody is charged twice"_s) << "the words as they stood";
    w.when(cmd::SetPolicy{u"case.double-charge"_s, {}});
    EXPECT_EQ(casesOf(w.workspace).size(), classificationCases().size());
    EXPECT_EQ(w.refused(cmd::Classify{u"case.double-charge"_s, {}, {}, {}}), ErrorCode::BadValue);
}
TEST(Cases, CLS_12_AnOwnCaseHasAClassAndWords)
{
    World w;
    for (const auto& value : {u"outage"_s, u"outage   "_s, u"storm Hail"_s, u"undecided Later"_s})
        EXPECT_EQ(w.refused(cmd::SetPolicy{u"case.x"_s, value}), ErrorCode::BadValue);
    for (const auto& key : {u"case."_s, u"case.A B"_s, u"case.CLS-1"_s})
        EXPECT_EQ(w.refused(cmd::SetPolicy{key, u"bug Small"_s}), ErrorCode::UnknownField);
}
TEST(Cases, CLS_5_AnOwnCaseByCaseRowDemandsAJudgeToo)
{
    World w;
    w.when(cmd::SetPolicy{u"case.legacy"_s, u"case_by_case The old client fails"_s}).declared();
    EXPECT_EQ(w.refused(cmd::Classify{u"case.legacy"_s, {}, u"One customer"_s, {}}),
              ErrorCode::JudgeMissing);
    EXPECT_EQ(w.refused(cmd::Classify{u"case.legacy"_s, {}, {}, w.ito}), ErrorCode::MissingReason);
    w.when(cmd::Classify{u"case.legacy"_s, {}, u"One customer"_s, w.ito});
    EXPECT_EQ(w.incident.decidedBy, w.ito);
}
