// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/support/given.h>

using namespace Qt::StringLiterals;
using namespace matoi;
using matoi::test::World;

namespace
{

//! Two people write one field without seeing each other; the first value is chosen afterwards.
struct Rivals : testing::Test {
    World w;

    Event write(const EventBody& body, PersonId by, StreamRef stream = {}, Base base = {})
    {
        if (stream.id.isNull())
            stream = {StreamKind::Incident, w.incident.id};
        w.now += 1000;
        const Event e = w.event({stream, body, w.now, std::move(base), {}}, by);
        w.fold(e);
        return e;
    }
    //! Both values are there until a person has looked; then the first is in force again.
    void chooseFirst(const EventBody& a, const EventBody& b, StreamRef stream = {})
    {
        const Event first = write(a, w.ito, stream);
        const Event second = write(b, w.tanaka, stream);
        const std::vector<Conflict>* conflicts = &w.incident.conflicts;
        if (stream.kind == StreamKind::Postmortem)
            conflicts = &w.postmortem.conflicts;
        else if (stream.kind == StreamKind::Action)
            conflicts = &w.actions[0].conflicts;
        ASSERT_EQ(conflicts->size(), 1u);
        const Conflict conflict = conflicts->front();
        EXPECT_EQ(conflict.rivals.back().event, second.id);
        const auto it = std::find_if(conflict.rivals.begin(), conflict.rivals.end(),
                                     [&](const FieldHead& r) { return r.event == first.id; });
        ASSERT_NE(it, conflict.rivals.end());
        w.when(cmd::ResolveConflict{conflict.field, first.id});
        conflicts = stream.kind == StreamKind::Postmortem ? &w.postmortem.conflicts
                    : stream.kind == StreamKind::Action   ? &w.actions[0].conflicts
                                                          : &w.incident.conflicts;
        EXPECT_TRUE(conflicts->empty());
    }
    void SetUp() override { w.declared(); }
};

} // namespace

TEST_F(Rivals, TheChosenTitleStands)
{
    chooseFirst(FieldSet{u"title"_s, u"first"_s}, FieldSet{u"title"_s, u"second"_s});
    EXPECT_EQ(w.incident.title, u"first"_s);
}
TEST_F(Rivals, TheChosenTitleMayBeTheDeclaredOne)
{
    write(FieldSet{u"title"_s, u"other"_s}, w.ito);
    ASSERT_EQ(w.incident.conflicts.size(), 1u);
    w.when(cmd::ResolveConflict{u"title"_s, w.incident.conflicts[0].rivals[0].event});
    EXPECT_EQ(w.incident.title, u"Mail is not going out"_s);
    EXPECT_EQ(w.incident.state, IncidentState::Responding);
}
TEST_F(Rivals, TheChosenImpactStands)
{
    chooseFirst(ImpactSet{u"mail"_s, true, 10, 20}, ImpactSet{u"chat"_s, false, 1, 2});
    EXPECT_EQ(w.incident.texts.at(u"affected_function"_s), u"mail"_s);
    EXPECT_EQ(w.incident.affectedUsers, 20);
}
TEST_F(Rivals, TheChosenSummaryStandsUnderItsVersion)
{
    chooseFirst(SummaryPosted{u"one"_s, {}, {}, {}, {}}, SummaryPosted{u"two"_s, {}, {}, {}, {}});
    EXPECT_EQ(w.incident.summary.situation, u"one"_s);
    EXPECT_EQ(w.incident.summary.version, 2);
}
TEST_F(Rivals, TheChosenClassKeepsItsCaseAndReason)
{
    chooseFirst(IncidentClassified{Classification::Outage, u"CLS-3"_s, u"why"_s, w.ito},
                IncidentClassified{Classification::Bug, u"CLS-7"_s, {}, w.tanaka});
    EXPECT_EQ(w.incident.matchedCase, u"CLS-3"_s);
    EXPECT_EQ(w.incident.classificationReason, u"why"_s);
}
TEST_F(Rivals, TheChosenFixStateKeepsItsReason)
{
    chooseFirst(FixStateSet{FixState::NotNeeded, u"gone by itself"_s},
                FixStateSet{FixState::Workaround, {}});
    EXPECT_EQ(w.incident.fixState, FixState::NotNeeded);
    EXPECT_EQ(w.incident.fixReason, u"gone by itself"_s);
}
TEST_F(Rivals, TheChosenPhaseStands)
{
    chooseFirst(PhaseSet{w.sato, Phase::Resolution}, PhaseSet{w.sato, Phase::Discovery});
    ASSERT_EQ(w.incident.phases.size(), 1u);
    EXPECT_EQ(w.incident.phases[0].phase, Phase::Resolution);
}
TEST_F(Rivals, TheChosenPromiseStands)
{
    chooseFirst(PromiseSnoozed{w.now + 100'000, u"a"_s}, PromiseSnoozed{w.now + 200'000, u"b"_s});
    EXPECT_EQ(w.incident.promiseAt, w.now + 100'000 - 3000 + 1000);
}
TEST_F(Rivals, TheChosenHypothesisStateStands)
{
    w.when(cmd::OpenHypothesis{u"disk"_s});
    const EventId id = w.incident.hypotheses[0].id;
    chooseFirst(HypothesisConfirmed{id, u"full"_s}, HypothesisRuledOut{id, u"free"_s});
    EXPECT_EQ(w.incident.hypotheses[0].state, HypothesisState::Confirmed);
    EXPECT_EQ(w.incident.hypotheses[0].evidence, u"full"_s);
}
TEST_F(Rivals, TheChosenTaskStands)
{
    w.when(cmd::AddTask{u"look"_s, {}, {}, Lane::All, {}});
    const EventId id = w.incident.tasks[0].id;
    chooseFirst(TaskSet{id, u"look at mail"_s, w.ito, {}}, TaskSet{id, u"look at chat"_s, {}, {}});
    EXPECT_EQ(w.incident.tasks[0].text, u"look at mail"_s);
    EXPECT_EQ(w.incident.tasks[0].owner, w.ito);
}
TEST_F(Rivals, TheChosenSectionOfAPostmortemStands)
{
    w.when(cmd::Converge{{}, w.sato, FixState::Workaround, {}});
    chooseFirst(PostmortemSectionSet{u"cause"_s, u"a"_s}, PostmortemSectionSet{u"cause"_s, u"b"_s},
                {StreamKind::Postmortem, w.postmortem.id});
    EXPECT_EQ(w.postmortem.sections.at(u"cause"_s), u"a"_s);
}
TEST_F(Rivals, TheChosenOwnerOfAnActionStands)
{
    w.when(cmd::AddAction{u"fix"_s, ActionKind::PermanentFix, w.sato, Priority::P0, w.now});
    chooseFirst(ActionSet{u"owner"_s, w.ito.toString()}, ActionSet{u"owner"_s, w.sato.toString()},
                {StreamKind::Action, w.actions[0].id});
    EXPECT_EQ(w.actions[0].owner, w.ito);
}

TEST_F(Rivals, ARivalThatNobodyLookedAtKeepsTheConflictOpen)
{
    const Event a = write(FieldSet{u"title"_s, u"a"_s}, w.sato, {},
                          {{u"title"_s, w.incident.heads.at(u"title"_s).event}});
    const Event b = write(FieldSet{u"title"_s, u"b"_s}, w.ito);
    const Event late = w.event(
        {{StreamKind::Incident, w.incident.id}, FieldSet{u"title"_s, u"late"_s}, w.now, {}, {}},
        w.tanaka);
    w.now += 1000;
    // Settled by somebody who had seen a and b only.
    write(ConflictResolved{u"title"_s, a.id, {b.id}}, w.sato);
    EXPECT_TRUE(w.incident.conflicts.empty());
    w.fold(late);
    ASSERT_EQ(w.incident.conflicts.size(), 1u);
    EXPECT_EQ(w.incident.conflicts[0].rivals[0].event, a.id);
    EXPECT_EQ(w.incident.conflicts[0].rivals[1].event, late.id);
    EXPECT_EQ(w.incident.title, u"a"_s);
}

TEST_F(Rivals, NoTypedValueIsLostWhileAConflictIsOpen)
{
    write(FieldSet{u"title"_s, u"b"_s}, w.ito);
    const Event d = write(FieldSet{u"title"_s, u"d"_s}, w.ito); // saw nobody, but it is the own one
    const Event e = write(FieldSet{u"title"_s, u"e"_s}, w.tanaka);
    ASSERT_EQ(w.incident.conflicts.size(), 1u);
    QStringList values;
    for (const FieldHead& rival : w.incident.conflicts[0].rivals)
        values << rival.value;
    EXPECT_TRUE(values.contains(u"d"_s) && values.contains(u"e"_s));
    EXPECT_TRUE(values.contains(u"Mail is not going out"_s));
}

TEST_F(Rivals, TheWorseScoreCountsAmongThree)
{
    w.when(cmd::Score{3, 5});
    const Event small = write(IncidentScored{1, 1}, w.ito);
    write(IncidentScored{2, 1}, w.tanaka, {}, {{u"score"_s, small.id}});
    EXPECT_EQ(w.incident.scope, 3);
    EXPECT_EQ(w.incident.degree, 5);
}

TEST(Undo, AnUndoneUndoTakesNothingBack)
{
    World w;
    w.declared().when(cmd::SetOutlook{Outlook::Continuing});
    const Event act = w.log.back();
    Event undo = w.event({act.stream, ActUndone{}, w.now, {}, {act.id}}, w.sato);
    Event again = w.event({act.stream, ActUndone{}, w.now, {}, {undo.id}}, w.sato);
    w.fold(undo);
    EXPECT_EQ(w.incident.outlook, Outlook::Unknown);
    w.fold(again);
    EXPECT_EQ(w.incident.outlook, Outlook::Continuing);
}

TEST(Fold, CopiesOfOneFactCountByTheFirstTimeThatTheHubGave)
{
    World w;
    w.declared();
    Event far = w.event({{StreamKind::Incident, w.incident.id},
                         FieldSet{u"title"_s, u"from 2099"_s},
                         w.now,
                         {},
                         {}},
                        w.sato);
    far.stamp = Stamp::fromMs(4'070'908'800'000);
    seal(far);
    w.when(cmd::SetField{u"title"_s, u"later"_s});
    Event seen = far;
    seen.hubRecordedAt = w.now - 120'000; // clamped: before the later title
    std::vector<Event> a = w.log, b = w.log;
    a.push_back(far);
    a.push_back(seen);
    b.insert(b.begin(), seen);
    b.insert(b.begin(), far);
    EXPECT_EQ(foldIncident(a).incident, foldIncident(b).incident);
    EXPECT_EQ(foldIncident(a).incident.title, u"later"_s);
}

TEST(Fold, AChangeOfATaskFoldsWhetherOrNotItCameFirst)
{
    World w;
    w.declared().when(cmd::AddTask{u"look"_s, {}, {}, Lane::All, {}});
    const Event made = w.log.back();
    Event done = w.event({made.stream, TaskDone{made.id}, w.now, {}, {}}, w.ito);
    done.stamp = Stamp{made.stamp.value - 1}; // a clock that is behind
    seal(done);
    w.fold(done);
    ASSERT_EQ(w.incident.tasks.size(), 1u);
    EXPECT_TRUE(w.incident.tasks[0].done);
}

TEST(Reopen, KeepsTheFirstConvergedTimeAndPromisesAgain)
{
    World w;
    w.declared().when(cmd::Converge{{}, w.ito, FixState::Workaround, {}});
    const Ms first = *w.incident.milestone(Milestone::Converged);
    w.when(cmd::SetMilestone{Milestone::Converged, first - 1000});
    EXPECT_TRUE(w.incident.earlierConverged.empty()) << "a corrected time is no second one";
    w.when(cmd::PostSummary{u"over"_s, {}, {}, {}, w.now + 600'000});
    EXPECT_EQ(w.incident.promiseAt, 0) << "reminders stop at convergence";
    w.when(cmd::SetState{IncidentState::Responding, u"it is back"_s, false});
    ASSERT_EQ(w.incident.earlierConverged.size(), 1u);
    EXPECT_EQ(w.incident.earlierConverged[0], first - 1000);
    EXPECT_FALSE(w.incident.milestone(Milestone::Converged));
    EXPECT_EQ(w.incident.outlook, Outlook::Continuing);
    w.when(cmd::PostSummary{u"again"_s, {}, {}, {}, w.now + 600'000});
    EXPECT_EQ(w.incident.promiseAt, w.now + 600'000);
}

TEST(Milestones, AMarkGoesWhenTheTimeIsCorrected)
{
    World w;
    w.declared();
    Fact start{{StreamKind::Incident, w.incident.id},
               MilestoneSet{Milestone::Started, w.now + 60'000},
               w.now,
               {},
               {}};
    w.fold(w.event(start, w.ito)); // merged: decide() would have refused it
    EXPECT_FALSE(w.incident.flags.empty());
    w.when(cmd::SetMilestone{Milestone::Started, w.now - 60'000});
    EXPECT_TRUE(w.incident.flags.empty());
}

TEST(Actions, AReopenedActionIsNotVerified)
{
    World w;
    w.declared().when(
        cmd::AddAction{u"fix"_s, ActionKind::PermanentFix, w.sato, Priority::P0, w.now});
    const StreamId id = w.actions[0].id;
    w.when(cmd::SetActionState{id, ActionState::Done, u"https://example.org/1"_s, {}})
        .when(cmd::VerifyAction{id, {}}, w.ito);
    EXPECT_EQ(w.actions[0].verifiedBy, w.ito);
    w.when(cmd::SetActionState{id, ActionState::Open, {}, u"not enough"_s});
    EXPECT_TRUE(w.actions[0].verifiedBy.isNull());
}

TEST(Channel, PRC_2_AnEmptiedNameOpensNoChannel)
{
    World w;
    w.declared();
    Fact empty{
        {StreamKind::Incident, w.incident.id}, FieldSet{u"channel_name"_s, {}}, w.now, {}, {}};
    w.fold(w.event(empty, w.sato));
    EXPECT_FALSE(w.incident.milestone(Milestone::ChannelOpened));
}

TEST(Restricted, OnlyThoseItNamesMayAct)
{
    World w;
    w.declared().when(cmd::Restrict{{w.ito}, u"Heron"_s});
    EXPECT_EQ(w.refused(cmd::AddEntry{.text = u"x"_s}, w.tanaka), ErrorCode::RestrictedStream);
    EXPECT_EQ(w.refused(cmd::AddEntry{.text = u"x"_s}, w.ito), ErrorCode::None);
    EXPECT_EQ(w.refused(cmd::AddEntry{.text = u"x"_s}, w.sato), ErrorCode::None)
        << "nobody locks out the one who restricts";
}
