// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/domain/nags.h>
#include <tests/support/given.h>

using namespace Qt::StringLiterals;
using namespace matoi;
using matoi::test::World;

using K = NagKind;
using S = IncidentState;

namespace
{

constexpr Ms kMinute = 60'000;

//! How often this reminder is due at that time; 0 = not at all.
int due(const Incident& incident, K kind, Ms now)
{
    for (const Nag& nag : nags(incident, now))
        if (nag.kind == kind)
            return nag.count;
    return 0;
}

//! Everything set that could remind; the tests take one thing away.
World calm()
{
    World w;
    w.declared().when(cmd::Score{2, 3}).when(cmd::SetOutlook{Outlook::Continuing});
    return w;
}

struct Row {
    Ms after;
    int count;
};

void expectRhythm(const World& w, K kind, std::initializer_list<Row> rows)
{
    for (const Row& row : rows)
        EXPECT_EQ(due(w.incident, kind, w.now + row.after), row.count) << row.after;
}

} // namespace

TEST(Nags, AnIncidentThatLacksNothingRemindsNobody)
{
    const World w = calm();
    EXPECT_TRUE(nags(w.incident, w.now + 30 * 86'400'000LL).empty());
}

TEST(Nags, B10_VacantCommandIsDueEveryTwoMinutesFiveTimes)
{
    World w = calm();
    w.now += 40 * kMinute;
    w.when(cmd::RenounceRole{Role::Commander, w.sato, {}});
    expectRhythm(w, K::CommandVacant,
                 {{0, 0},
                  {2 * kMinute - 1, 0},
                  {2 * kMinute, 1},
                  {4 * kMinute - 1, 1},
                  {4 * kMinute, 2},
                  {10 * kMinute, 5},
                  {12 * kMinute, 5},
                  {600 * kMinute, 5}});
    EXPECT_EQ(nags(w.incident, w.now + 2 * kMinute).front().since, w.now);
    w.when(cmd::AssignRole{Role::Commander, w.ito});
    EXPECT_EQ(due(w.incident, K::CommandVacant, w.now + 60 * kMinute), 0);
    EXPECT_EQ(w.incident.commandVacantAt, 0);
    // The second vacancy counts from its own beginning.
    w.now += 60 * kMinute;
    w.when(cmd::RenounceRole{Role::Commander, w.ito, {}}, w.ito);
    expectRhythm(w, K::CommandVacant, {{kMinute, 0}, {2 * kMinute, 1}});
}

TEST(Nags, B10_UnsetScopeOrDegreeIsDueEveryFiveMinutesFiveTimes)
{
    World w;
    w.declared().when(cmd::SetOutlook{Outlook::Continuing});
    const std::initializer_list<Row> rows{{5 * kMinute - 1, 0}, {5 * kMinute, 1},
                                          {10 * kMinute, 2},    {25 * kMinute, 5},
                                          {30 * kMinute, 5},    {900 * kMinute, 5}};
    expectRhythm(w, K::ImpactUnset, rows);
    w.when(cmd::Score{2, {}}); // half a score is none
    expectRhythm(w, K::ImpactUnset, rows);
    w.when(cmd::Score{2, 1});
    EXPECT_EQ(due(w.incident, K::ImpactUnset, w.now + 60 * kMinute), 0);
}

TEST(Nags, B5_OutlookIsDueFifteenMinutesAfterTheFirstSummaryAndNotBefore)
{
    World w;
    w.declared().when(cmd::Score{2, 3});
    EXPECT_EQ(due(w.incident, K::OutlookUnset, w.now + 600 * kMinute), 0);
    w.now += 20 * kMinute;
    w.when(cmd::PostSummary{u"Half resent"_s, {}, {}, {}, {}});
    expectRhythm(w, K::OutlookUnset, {{15 * kMinute - 1, 0}, {15 * kMinute, 1}, {30 * kMinute, 2}});
    // Another summary is no outlook.
    w.now += 10 * kMinute;
    w.when(cmd::PostSummary{u"All resent"_s, {}, {}, {}, {}});
    expectRhythm(w, K::OutlookUnset, {{5 * kMinute, 1}});
    w.when(cmd::SetOutlook{Outlook::Converging});
    EXPECT_EQ(due(w.incident, K::OutlookUnset, w.now + 600 * kMinute), 0);
}

TEST(Nags, B8_NoMoveOfAnyHypothesisForFifteenMinutesAsksForAnotherApproach)
{
    World w = calm();
    EXPECT_EQ(due(w.incident, K::HypothesesStuck, w.now + 600 * kMinute), 0);
    w.when(cmd::OpenHypothesis{u"The provider throttles"_s});
    const std::initializer_list<Row> rows{
        {15 * kMinute - 1, 0}, {15 * kMinute, 1}, {45 * kMinute, 3}};
    expectRhythm(w, K::HypothesesStuck, rows);
    w.now += 14 * kMinute;
    w.when(cmd::OpenHypothesis{u"Memory"_s}); // a move
    expectRhythm(w, K::HypothesesStuck, rows);
    w.now += 14 * kMinute;
    // Everything is ruled out, nothing stands in its place: that is no answer either.
    for (const HypothesisRecord& h : std::vector(w.incident.hypotheses))
        w.when(cmd::SettleHypothesis{h.id, false, u"no 429"_s});
    expectRhythm(w, K::HypothesesStuck, rows);
    w.when(cmd::OpenHypothesis{u"A retry sends twice"_s});
    w.when(cmd::SettleHypothesis{w.incident.hypotheses.back().id, true, u"the log"_s});
    EXPECT_EQ(due(w.incident, K::HypothesesStuck, w.now + 600 * kMinute), 0);
}

TEST(Nags, TheMostSevereComesFirst)
{
    World w;
    w.declared().when(cmd::PostSummary{u"x"_s, {}, {}, {}, {}});
    w.when(cmd::OpenHypothesis{u"y"_s}).when(cmd::RenounceRole{Role::Commander, w.sato, {}});
    std::vector<K> kinds;
    for (const Nag& nag : nags(w.incident, w.now + 60 * kMinute))
        kinds.push_back(nag.kind);
    EXPECT_EQ(kinds,
              (std::vector{K::CommandVacant, K::ImpactUnset, K::OutlookUnset, K::HypothesesStuck}));
}

TEST(Nags, B9_RemindersStopAtConvergenceAndNeverComeForWhatIsOver)
{
    // Everything that could remind, and a state as a merge may leave it.
    World bare;
    bare.declared().when(cmd::PostSummary{u"x"_s, {}, {}, {}, {}});
    bare.when(cmd::OpenHypothesis{u"y"_s}).when(cmd::RenounceRole{Role::Commander, bare.sato, {}});
    for (const S state : {S::Detected, S::Triage, S::Converged, S::Reporting, S::Reviewed,
                          S::Closed, S::NotIncident, S::Merged, S::FalseAlarm}) {
        World w = bare;
        const StateSet body{state, u"test"_s, true, {}};
        w.fold(w.event({{StreamKind::Incident, w.incident.id}, body, w.now, {}, {}}, w.sato));
        EXPECT_TRUE(nags(w.incident, w.now + 365 * 86'400'000LL).empty()) << int(state);
    }
    World past;
    past.declared(IncidentKind::Backfill);
    EXPECT_TRUE(nags(past.incident, past.now + 60 * kMinute).empty());
    EXPECT_TRUE(nags(Incident{}, past.now).empty());
}

TEST(Nags, ARecurrenceRemindsFromItsOwnBeginning)
{
    World w;
    w.declared().when(cmd::Converge{{}, w.ito, FixState::Workaround, {}});
    w.now += 600 * kMinute;
    const StateSet again{S::Responding, u"it came back"_s, true, {}};
    w.fold(w.event({{StreamKind::Incident, w.incident.id}, again, w.now, {}, {}}, w.sato));
    expectRhythm(w, K::ImpactUnset, {{0, 0}, {5 * kMinute - 1, 0}, {5 * kMinute, 1}});
}

TEST(Roles, B10_TheCommanderWhoLeadsDevToo_IsWarnedAboutFromThreePeopleOn)
{
    World w;
    w.declared();
    // Two people: allowed.
    w.when(cmd::AssignRole{Role::Scribe, w.ito});
    EXPECT_TRUE(w.decided(cmd::AssignRole{Role::DevLead, w.sato})->warnings.empty());
    // Three: warned about, whichever of the two comes last, and never refused.
    w.when(cmd::AssignRole{Role::Responder, w.tanaka});
    const std::vector<Error> warning{{ErrorCode::CommanderLeadsDev, {}}};
    EXPECT_EQ(w.decided(cmd::AssignRole{Role::DevLead, w.sato})->warnings, warning);
    EXPECT_TRUE(w.decided(cmd::AssignRole{Role::DevLead, w.tanaka})->warnings.empty());
    w.when(cmd::AssignRole{Role::DevLead, w.ito});
    EXPECT_FALSE(w.incident.commanderLeadsDev());
    // Who hands over and keeps nothing leaves two people, who share everything.
    const cmd::HandOverRole over{Role::Commander, w.ito, u"queue drains"_s};
    EXPECT_TRUE(w.decided(over)->warnings.empty());
    w.when(cmd::AssignRole{Role::Pdm, w.sato});
    EXPECT_EQ(w.decided(over)->warnings, warning);
    w.when(over);
    EXPECT_TRUE(w.incident.commanderLeadsDev());
    w.when(cmd::RenounceRole{Role::Pdm, w.sato, {}}, w.ito);
    EXPECT_FALSE(w.incident.commanderLeadsDev());
}
