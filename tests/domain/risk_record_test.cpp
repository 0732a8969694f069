// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/domain/risk_entry.h>
#include <app/domain/risk_score.h>
#include <app/domain/risk_visit.h>
#include <tests/support/any_body.h>
#include <tests/support/given.h>

#include <random>

using namespace Qt::StringLiterals;
using namespace matoi;
using matoi::test::World;

namespace
{

using S = RiskStatus;
constexpr Ms kDay = 86'400'000;

World added(ImpactChoice potential = {3, 3, {}}, qint64 likelihood = 2)
{
    World w;
    cmd::AddRisk add{.title = u"決済 API の流量"_s};
    add.potential = potential;
    add.current.band = 1;
    add.likelihood = likelihood;
    return w.when(add);
}

ScoreChoice potential(qint64 band, const QString& reason = u"measured"_s)
{
    return {ImpactChoice{.band = band}, {}, {}, reason};
}

QDate today(const World& w) { return dayOf(w.now, 540); }

} // namespace

TEST(RiskRecord, E6_AddedByItsFactorsItHasTheScoreOfTheArticle)
{
    const World w = added();
    EXPECT_EQ(w.risk.potential, (RiskPick{ImpactBand::B6, 3, 3}));
    EXPECT_EQ(priorityScore(w.risk.score), 12);
    ASSERT_EQ(w.risk.changes.size(), 1u);
    EXPECT_FALSE(w.risk.changes[0].before);
}

TEST(RiskRecord, BadBandsFactorsAndLikelihoodAreRefusedByName)
{
    World w;
    const auto why = [&](ImpactChoice choice, qint64 likelihood = 1) {
        cmd::AddRisk add{.title = u"x"_s};
        add.potential = choice;
        add.likelihood = likelihood;
        return w.refused(add);
    };
    EXPECT_EQ(why({.band = 5}), ErrorCode::BadImpact);
    EXPECT_EQ(why({.band = -1}), ErrorCode::BadImpact);
    EXPECT_EQ(why({4, 3, {}}), ErrorCode::BadImpact);
    EXPECT_EQ(why({3, 2, {}}), ErrorCode::BadImpact);
    EXPECT_EQ(why({3, {}, {}}), ErrorCode::BadImpact);
    EXPECT_EQ(why({3, 3, 10}), ErrorCode::BadImpact);
    EXPECT_EQ(why({3, 3, 6}), ErrorCode::None);
    EXPECT_EQ(why({.band = 6}, 3), ErrorCode::BadLikelihood);
    EXPECT_EQ(why({.band = 6}, 0), ErrorCode::BadLikelihood);
    EXPECT_EQ(w.refused(cmd::AddRisk{.title = u" "_s}), ErrorCode::Empty);
}

TEST(RiskRecord, EveryChangeOfTheImpactKeepsOldValueDateAndReason)
{
    World w = added();
    EXPECT_EQ(w.refused(cmd::ScoreRisk{potential(10, {})}), ErrorCode::MissingReason);
    w.now += kDay;
    w.when(cmd::ScoreRisk{potential(10, u"92% of the limit"_s)});
    ASSERT_EQ(w.risk.changes.size(), 2u);
    const RiskChange& change = w.risk.changes[1];
    EXPECT_EQ(change.before->potential, ImpactBand::B6);
    EXPECT_EQ(change.after.potential, ImpactBand::B10);
    EXPECT_EQ(change.at, w.now);
    EXPECT_EQ(change.reason, u"92% of the limit"_s);
    EXPECT_EQ(change.by, w.sato);
    EXPECT_EQ(w.refused(cmd::ScoreRisk{potential(10)}), ErrorCode::NothingChanged);
    EXPECT_EQ(w.refused(cmd::ScoreRisk{{{}, {}, 3, u"x"_s}}), ErrorCode::BadLikelihood);
}

TEST(RiskRecord, MovementIsSinceTheLastVisit)
{
    World w = added();
    w.when(cmd::ScoreRisk{potential(10)});
    EXPECT_EQ(movement(w.risk.scoreAtVisit, w.risk.score), Movement::Up);
    w.when(cmd::VisitRisk{});
    EXPECT_EQ(movement(w.risk.scoreAtVisit, w.risk.score), Movement::None);
    // What a visit finds is movement until the next one.
    w.when(cmd::VisitRisk{.note = u"fell"_s, .score = potential(3)});
    EXPECT_EQ(movement(w.risk.scoreAtVisit, w.risk.score), Movement::Down);
    EXPECT_EQ(w.risk.visits.size(), 2u);
}

TEST(RiskRecord, E12_AStatusIsNotJumpedTo)
{
    World w = added();
    EXPECT_EQ(w.refused(cmd::SetRiskStatus{S::Watching}), ErrorCode::RiskStatusJump);
    EXPECT_EQ(w.refused(cmd::SetRiskStatus{S::Completed}), ErrorCode::RiskStatusJump);
    EXPECT_EQ(w.refused(cmd::SetRiskStatus{S::NotStarted}), ErrorCode::NothingChanged);
    w.when(cmd::SetRiskStatus{S::InProgress}).when(cmd::SetRiskStatus{S::Completed});
    EXPECT_FALSE(w.risk.isOpen());
    EXPECT_TRUE(w.risk.nextVisitOn.isEmpty());
    EXPECT_EQ(w.refused(cmd::SetRiskStatus{S::Watching}), ErrorCode::RiskStatusJump);
    EXPECT_EQ(w.refused(cmd::VisitRisk{}), ErrorCode::WrongState);
}

TEST(RiskRecord, E12_ReopeningAndNotNeededWantAReason)
{
    World w = added();
    EXPECT_EQ(w.refused(cmd::SetRiskStatus{S::Completed, {}, true}), ErrorCode::MissingReason);
    w.when(cmd::SetRiskStatus{S::Completed, u"the function is gone"_s, true});
    EXPECT_TRUE(w.risk.statuses.back().notNeeded);
    EXPECT_EQ(w.refused(cmd::SetRiskStatus{S::InProgress}), ErrorCode::MissingReason);
    w.when(cmd::SetRiskStatus{S::InProgress, u"it is back"_s});
    EXPECT_TRUE(w.risk.isOpen());
    EXPECT_EQ(w.risk.statuses.back().reason, u"it is back"_s);
}

TEST(RiskRecord, E13_EnteringTheWorkaroundAsksWhetherTheImpactFellAndKeepsTheOldValue)
{
    World w = added();
    w.when(cmd::SetRiskStatus{S::InProgress});
    const auto asked = w.decided(cmd::SetRiskStatus{S::WorkaroundDone});
    ASSERT_TRUE(asked);
    ASSERT_EQ(asked->warnings.size(), 1u);
    EXPECT_EQ(asked->warnings[0].code, ErrorCode::ImpactNotUpdated);
    cmd::SetRiskStatus answered{S::WorkaroundDone};
    answered.score = potential(3, u"called once instead of twice"_s);
    const auto told = w.decided(answered);
    ASSERT_TRUE(told);
    EXPECT_TRUE(told->warnings.empty());
    w.when(answered);
    EXPECT_EQ(w.risk.score.potential, ImpactBand::B3);
    EXPECT_EQ(w.risk.changes.back().before->potential, ImpactBand::B6);
}

TEST(RiskRecord, E14_OutOfBoundsAsksForAReasonAndThePastIsRefused)
{
    World w = added();
    w.when(cmd::SetRiskStatus{S::InProgress});
    const auto on = [&](QDate day, const QString& reason = {}) {
        return w.refused(cmd::SetNextVisit{{day, reason}});
    };
    const QDate now = today(w);
    EXPECT_EQ(on(now.addDays(-1)), ErrorCode::VisitInPast);
    EXPECT_EQ(on(now.addDays(-1), u"because"_s), ErrorCode::VisitInPast);
    EXPECT_EQ(on(now.addDays(6)), ErrorCode::VisitOutOfRange);
    EXPECT_EQ(on(now.addMonths(1)), ErrorCode::None);
    EXPECT_EQ(on(now.addMonths(1).addDays(1)), ErrorCode::VisitOutOfRange);
    EXPECT_EQ(on({}), ErrorCode::VisitOutOfRange);
    EXPECT_EQ(on(now.addDays(6), u"the release is then"_s), ErrorCode::None);
    w.when(cmd::SetNextVisit{{now, u"still today"_s}});
    EXPECT_EQ(w.risk.nextVisitOn, isoDay(now));
    EXPECT_EQ(w.risk.nextVisitReason, u"still today"_s);
}

TEST(RiskRecord, E16_SixSectionsFourWrittenAndTwoDatedLogsWithLinks)
{
    World w = added();
    w.when(cmd::UpdateRisk{{{u"section.summary"_s, u"概要"_s},
                            {u"section.cause"_s, u"原因"_s},
                            {u"section.policy"_s, u"[x] A\n[-] B"_s},
                            {u"section.next_action"_s, u"計測"_s}}});
    EXPECT_EQ(w.risk.sections.size(), 4u);
    EXPECT_EQ(w.refused(cmd::UpdateRisk{{{u"section.other"_s, u"x"_s}}}), ErrorCode::UnknownField);
    w.when(cmd::AddRiskLog{RiskLog::Cause,
                           u"92% を観測"_s,
                           today(w).addDays(-3),
                           {u"https://metrics.example.com/1"_s}});
    w.when(cmd::AddRiskLog{RiskLog::Countermeasure,
                           u"1 回に減らした"_s,
                           {},
                           {u"https://git.example.com/pull/8402"_s},
                           Measure::Temporary},
           w.ito);
    ASSERT_EQ(w.risk.logs.size(), 2u);
    EXPECT_EQ(w.risk.logs[0].on, isoDay(today(w).addDays(-3)));
    EXPECT_EQ(w.risk.logs[1].by, w.ito);
    EXPECT_EQ(w.risk.logs[1].on, isoDay(today(w)));
    EXPECT_EQ(w.refused(cmd::AddRiskLog{RiskLog::Cause, u"x"_s, {}, {u"javascript:1"_s}}),
              ErrorCode::BadValue);
    EXPECT_EQ(w.refused(cmd::AddRiskLog{RiskLog::Cause, u"x"_s, today(w).addDays(1)}),
              ErrorCode::DayInFuture);
}

TEST(RiskRecord, ALineOfALogIsCorrectedAndTakenBackButNeverLost)
{
    World w = added();
    w.when(cmd::AddRiskLog{RiskLog::Cause, u"first words"_s});
    const EventId line = w.risk.logs[0].id;
    w.when(cmd::CorrectRiskLog{line, u"better words"_s});
    EXPECT_EQ(w.risk.logs[0].text, u"better words"_s);
    EXPECT_EQ(w.risk.logs[0].earlierTexts, std::vector<QString>{u"first words"_s});
    EXPECT_EQ(w.refused(cmd::RetractRiskLog{line, {}}), ErrorCode::MissingReason);
    w.when(cmd::RetractRiskLog{line, u"another system"_s});
    EXPECT_TRUE(w.risk.logs[0].retracted);
    EXPECT_EQ(w.refused(cmd::RetractRiskLog{line, u"again"_s}), ErrorCode::AlreadyRetracted);
    EXPECT_EQ(w.refused(cmd::CorrectRiskLog{EventId(), u"x"_s}), ErrorCode::NoSuchEntry);
}

TEST(RiskRecord, NothingIsDoneToARecordThatIsNotThere)
{
    World w;
    EXPECT_EQ(w.refused(cmd::VisitRisk{}), ErrorCode::NoSuchRisk);
    EXPECT_EQ(w.refused(cmd::ScoreRisk{potential(3)}), ErrorCode::NoSuchRisk);
}

TEST(RiskRecord, TwoWritersOfOneImpactAreAConflictAndTheWorseCountsUntilSomebodyLooked)
{
    World w = added({.band = 6});
    const StreamRef stream{StreamKind::Risk, w.risk.id};
    w.when(cmd::ScoreRisk{potential(10)});
    w.fold(w.event(
        {stream, RiskScored{RiskPick{ImpactBand::B1, {}, {}}, {}, {}, u"no"_s}, w.now, {}, {}},
        w.ito));
    ASSERT_EQ(w.risk.conflicts.size(), 1u);
    EXPECT_EQ(w.risk.score.potential, ImpactBand::B10);
    const QString field = w.risk.conflicts[0].field;
    EXPECT_EQ(w.refused(cmd::ResolveRiskConflict{field, EventId()}), ErrorCode::BadId);
    EXPECT_EQ(w.refused(cmd::ResolveRiskConflict{u"risk.title"_s, EventId()}),
              ErrorCode::NoSuchConflict);
    w.when(cmd::ResolveRiskConflict{field, w.risk.conflicts[0].rivals[1].event});
    EXPECT_TRUE(w.risk.conflicts.empty());
    EXPECT_EQ(w.risk.score.potential, ImpactBand::B1);
}

TEST(RiskRecord, AStatusThatOnlyAMergeCanMakeStandsFlagged)
{
    World w = added();
    const StreamRef stream{StreamKind::Risk, w.risk.id};
    w.fold(w.event({stream, RiskStatusSet{S::Watching, {}, false}, w.now, {}, {}}, w.ito));
    EXPECT_EQ(w.risk.status, S::Watching);
    EXPECT_EQ(w.risk.flags, std::vector<QString>{u"status:not_started->watching"_s});
}

TEST(RiskRecord, UndoTakesAnActBack)
{
    World w = added();
    w.when(cmd::ScoreRisk{potential(10)});
    const Event act = w.log.back();
    w.undo = {{act.id, act.stream, act.type, w.sato, w.now, true}};
    w.when(cmd::Undo{});
    EXPECT_EQ(w.risk.score.potential, ImpactBand::B6);
    EXPECT_EQ(w.risk.changes.size(), 1u);
}

TEST(RiskRecord, AnImportedRowSaysWhatIsSoAndIsAddedOnce)
{
    World w;
    cmd::ImportRisk row;
    row.title = u"夜間バッチ"_s;
    row.status = S::Watching;
    row.nextVisitOn = QDate(2020, 1, 1); // overdue in the sheet is overdue here
    row.potential = ImpactChoice{.band = 10};
    row.logs = {{RiskLog::Cause, u"観測"_s, QDate(2020, 1, 2)}};
    w.when(row);
    EXPECT_EQ(w.risk.entry, RiskEntry::Import);
    EXPECT_EQ(w.risk.nextVisitOn, u"2020-01-01"_s);
    EXPECT_EQ(w.risk.logs.size(), 1u);
    const auto again = w.decided(row);
    ASSERT_TRUE(again);
    EXPECT_TRUE(again->facts.empty());
    row.status = S::Completed; // a sheet may jump
    row.logs.push_back({RiskLog::Cause, u"もう一度"_s, QDate(2020, 1, 3)});
    w.when(row);
    EXPECT_EQ(w.risk.status, S::Completed);
    EXPECT_EQ(w.risk.logs.size(), 2u);
    EXPECT_EQ(w.risk.score.potential, ImpactBand::B10);
    row.likelihood = 3;
    EXPECT_EQ(w.refused(row), ErrorCode::BadLikelihood);
}

TEST(RiskFold, AnyOrderWithDuplicatesGivesOneRecordAndOneHash)
{
    constexpr size_t kFirst = 0;
    std::vector<size_t> kinds;
    test::AnyBody probe(1);
    for (size_t i = kFirst; i < test::AnyBody::kKnown; ++i)
        if (const QString type = typeOf(probe.make(i)); type.startsWith("risk."_L1) ||
                                                        type == "act.undone/1"_L1 ||
                                                        type == "conflict.resolved/1"_L1)
            kinds.push_back(i);
    ASSERT_EQ(kinds.size(), 11u);
    for (quint32 seed = 1; seed <= 40; ++seed) {
        World w = added();
        test::AnyBody any(seed);
        const StreamRef stream{StreamKind::Risk, w.risk.id};
        std::vector<Event> events = w.log;
        for (int n = 0; n < 40; ++n) {
            w.now += any.pick(90'000);
            any.pool.clear();
            for (const Event& e : events)
                any.pool.push_back(e.id);
            Fact fact{stream, any.make(kinds[any.pick(quint32(kinds.size()))]), w.now, {}, {}};
            if (std::holds_alternative<RiskAdded>(fact.body))
                continue;
            if (auto* set = std::get_if<RiskSet>(&fact.body))
                set->field = any.pick(2) ? u"title"_s : u"next_visit_on"_s;
            if (auto* resolved = std::get_if<ConflictResolved>(&fact.body))
                resolved->field = any.pick(2) ? u"risk.potential"_s : u"risk.title"_s;
            if (std::holds_alternative<ActUndone>(fact.body))
                fact.undoes = {events[1 + any.pick(quint32(events.size())) %
                                              std::max<size_t>(events.size() - 1, 1)]
                                   .id};
            if (any.pick(2))
                fact.base[any.pick(2) ? u"risk.potential"_s : u"risk.title"_s] =
                    any.pool[any.pick(quint32(any.pool.size()))];
            events.push_back(w.event(fact, World::person(1 + int(any.pick(3)))));
        }
        const QByteArray hash = streamHash(fold<RiskRecord>(events));
        for (int shuffle = 0; shuffle < 50; ++shuffle) {
            std::vector<Event> mixed = events;
            for (int i = 0; i < 10; ++i)
                mixed.push_back(events[any.pick(quint32(events.size()))]);
            std::shuffle(mixed.begin(), mixed.end(), any.random());
            ASSERT_EQ(streamHash(fold<RiskRecord>(mixed)).toHex(), hash.toHex()) << seed;
        }
    }
}
