// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/projections/done_gate.h>
#include <app/projections/phase_chart.h>
#include <tests/support/given.h>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace matoi;
using namespace matoi::test;

namespace
{

constexpr Ms kMinute = 60'000;

class Chart : public testing::Test
{
protected:
    void SetUp() override
    {
        start = w.now;
        w.declared();
    }
    void phase(int minute, PersonId person, Phase phase)
    {
        w.now = at(minute);
        w.when(cmd::SetPhase{person, phase});
    }
    Ms at(int minute) const { return start + minute * kMinute; }
    std::vector<Entry> rows()
    {
        std::vector<Entry> list;
        for (const Event& event : w.log)
            if (const auto entry = entryOf(event))
                list.push_back(*entry);
        return list;
    }
    PhaseChart chart(int minute) { return phaseChart(w.incident, rows(), at(minute)); }

    World w;
    Ms start = 0;
};

} // namespace

TEST_F(Chart, B8_APhaseLastsUntilTheSamePersonsNextOne)
{
    phase(2, w.ito, Phase::Investigation);
    phase(3, w.tanaka, Phase::Discovery);
    phase(10, w.ito, Phase::Resolution);
    const PhaseChart c = chart(30);
    ASSERT_EQ(c.rows.size(), 2u);
    EXPECT_EQ(c.rows[0].person, w.ito) << "who began first";
    EXPECT_EQ(c.rows[0].phases, (std::vector<PhaseSpan>{{Phase::Investigation, at(2), at(10)},
                                                        {Phase::Resolution, at(10), at(30)}}));
    EXPECT_EQ(c.rows[1].phases, (std::vector<PhaseSpan>{{Phase::Discovery, at(3), at(30)}}));
    EXPECT_EQ(c.totals().at(Phase::Investigation), 8 * kMinute);
    EXPECT_EQ(c.totals().at(Phase::Resolution), 20 * kMinute);
    EXPECT_FALSE(c.totals().contains(Phase::Verification));
}

TEST_F(Chart, ThePhasesEndWhereTheIncidentConvergedAndLaterMilestonesAreNotDrawn)
{
    phase(2, w.ito, Phase::Resolution);
    w.incident.milestones[codeOf(Milestone::Converged)] = at(60);
    w.incident.milestones[codeOf(Milestone::ReviewHeld)] = at(4000);
    const PhaseChart c = chart(9000);
    EXPECT_EQ(c.rows[0].phases[0].to, at(60));
    EXPECT_EQ(c.to, at(60));
    EXPECT_EQ(c.marks.back(), (ChartMark{Milestone::Converged, at(60)}));
}

TEST_F(Chart, WhoHeldCommandIsSeenThroughAHandover)
{
    w.now = at(20);
    cmd::HandOverRole over{Role::Commander, w.ito, u"goes to bed"_s};
    const PersonId first = w.incident.holder(Role::Commander);
    w.when(over);
    const PhaseChart c = chart(50);
    EXPECT_EQ(c.command,
              (std::vector<CommandSpan>{{first, at(0), at(20)}, {w.ito, at(20), at(50)}}));
}

TEST_F(Chart, ANoticeStandsInTheRowOfWhoSentItAndThatIsBizBelowDev)
{
    phase(2, w.tanaka, Phase::Investigation);
    NoticeRecord notice;
    notice.id = EventId(w.id());
    notice.drafter = notice.sender = w.sato;
    notice.draftedAt = at(1);
    notice.sentAt = at(9);
    w.incident.notices.push_back(notice);
    NoticeRecord waits = notice;
    waits.sentAt = 0;
    w.incident.notices.push_back(waits);
    const PhaseChart c = chart(30);
    ASSERT_EQ(c.rows.size(), 2u);
    EXPECT_EQ(c.rows[1].person, w.sato);
    EXPECT_EQ(c.rows[1].lane, Lane::Biz);
    EXPECT_EQ(c.rows[1].notices, (std::vector<NoticeSpan>{{NoticeStage::First, at(1), at(9)}}));
}

TEST_F(Chart, ARowThatWasTakenBackDrawsNothing)
{
    phase(2, w.ito, Phase::Investigation);
    auto entries = rows();
    for (Entry& entry : entries)
        entry.retracted = entry.kind == EntryKind::ResponderPhase;
    EXPECT_TRUE(phaseChart(w.incident, entries, at(9)).rows.empty());
}

TEST(ChartTicks, AreRoundTimesOfTheZone)
{
    // 13:42 to 16:30 of a zone at +9:00; 2026-11-21 is a whole day in UTC at 1795219200000.
    const Ms day = 1'795'219'200'000;
    const Ms from = day + (4 * 60 + 42) * kMinute, to = day + (7 * 60 + 30) * kMinute;
    const auto ticks = chartTicks(from, to, 6, 9 * 60);
    ASSERT_EQ(ticks.size(), 6u);
    EXPECT_EQ(ticks.front(), day + 5 * 60 * kMinute) << "14:00";
    EXPECT_EQ(ticks[1] - ticks[0], 30 * kMinute);
    EXPECT_EQ(ticks.back(), to) << "16:30";
}

TEST(ChartTicks, AreNeverMoreThanAskedFor)
{
    for (const Ms minutes : {1, 7, 59, 61, 1439, 30'000, 900'000, 90'000'000})
        for (const int most : {1, 3, 8}) {
            const auto ticks = chartTicks(12'345, 12'345 + minutes * kMinute, most, 330);
            EXPECT_LE(int(ticks.size()), most) << minutes;
        }
    EXPECT_TRUE(chartTicks(5, 5, 6, 0).empty());
}

TEST(DoneGates, DON1_SayAllOfWhatIsMissing)
{
    Incident incident;
    Postmortem postmortem;
    ActionItem urgent, other;
    urgent.priority = Priority::P0;
    const auto met = [&] {
        std::vector<bool> list;
        for (const DoneGate& gate : doneGates(incident, &postmortem, {urgent, other}))
            list.push_back(gate.met);
        return list;
    };
    EXPECT_EQ(met(), (std::vector{false, false, false, false}));
    postmortem.reviewHeldAt = 5;
    postmortem.state = PostmortemPhase::Reviewed;
    EXPECT_EQ(met(), (std::vector{true, true, false, false}));
    urgent.state = ActionState::Done;
    incident.fixState = FixState::NotNeeded;
    EXPECT_EQ(met(), (std::vector{true, true, true, false})) << "no fix needed, and no reason why";
    incident.fixReason = u"the feature is gone"_s;
    EXPECT_EQ(met(), (std::vector{true, true, true, true}));
    const DoneGate p0 = doneGates(incident, &postmortem, {urgent, other})[2];
    EXPECT_EQ(p0.done, 1);
    EXPECT_EQ(p0.of, 1);
    EXPECT_FALSE(doneGates(incident, nullptr, {})[0].met);
}
