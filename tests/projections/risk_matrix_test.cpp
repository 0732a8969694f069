// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/projections/risk_matrix.h>
#include <app/projections/risk_series.h>
#include <tests/support/given.h>

using namespace Qt::StringLiterals;
using namespace matoi;
using matoi::test::World;

namespace
{

using B = ImpactBand;
constexpr Ms kDay = 86'400'000;

RiskRow row(qint64 number, B potential, qint64 likelihood, const char* visit = "",
            RiskStatus status = RiskStatus::InProgress)
{
    RiskRow r;
    r.number = number;
    r.title = QString::number(number);
    r.score = r.scoreAtVisit = {potential, B::B0, likelihood};
    r.nextVisitOn = QLatin1StringView(visit);
    r.status = status;
    return r;
}

std::vector<qint64> numbers(const std::vector<RiskRow>& rows)
{
    std::vector<qint64> list;
    for (const RiskRow& r : rows)
        list.push_back(r.number);
    return list;
}

} // namespace

TEST(RiskOrder, E7_E10_UnknownFirstThenPriorityThenTheOlderVisitAndNoneLast)
{
    std::vector<RiskRow> rows{row(1, B::B6, 1, "2026-04-01"),
                              row(2, B::B6, 1, "2026-03-01"),
                              row(3, B::B10, 2, "2026-05-01"),
                              row(4, B::Unknown, 1, ""),
                              row(5, B::B6, 1, ""),
                              row(6, B::B3, 2, "2026-03-01")};
    std::sort(rows.begin(), rows.end(), priorityBefore);
    EXPECT_EQ(numbers(rows), (std::vector<qint64>{4, 3, 2, 6, 1, 5}));
}

TEST(RiskMatrix, E6_EachRecordStandsInItsCellAndCompletedOnesInNone)
{
    std::vector<RiskRow> rows{row(1, B::B6, 2), row(2, B::Unknown, 1), row(3, B::B6, 2),
                              row(4, B::B0, 1), row(5, B::B6, 2, "", RiskStatus::Completed)};
    rows[2].scoreAtVisit.potential = B::B10;
    const RiskMatrix matrix = riskMatrix(rows);
    EXPECT_EQ(matrix.at(B::B6, 2).count(), 2u);
    EXPECT_EQ(matrix.at(B::B6, 2).priority, 12);
    EXPECT_EQ(matrix.at(B::B6, 2).down, 1u);
    EXPECT_EQ(matrix.at(B::B6, 2).up, 0u);
    EXPECT_EQ(matrix.at(B::Unknown, 1).count(), 1u);
    EXPECT_EQ(matrix.at(B::Unknown, 1).priority, std::nullopt);
    EXPECT_EQ(matrix.at(B::B0, 1).count(), 1u);
    EXPECT_EQ(matrix.at(B::B0, 2).priority, 0);
    EXPECT_EQ(matrix.cells.front().front().potential, B::Unknown);
    EXPECT_EQ(riskMatrix(rows, true).at(B::B6, 2).count(), 3u);
}

TEST(RiskQueue, E15_OverdueThenTodayThenTheDaysAskedFor)
{
    const QDate today(2026, 3, 2);
    const std::vector<RiskRow> rows{row(1, B::B3, 1, "2026-03-02"),
                                    row(2, B::B3, 1, "2026-03-01"),
                                    row(3, B::B10, 2, "2026-02-01"),
                                    row(4, B::B10, 2, "2026-03-09"),
                                    row(5, B::B10, 2, "2026-03-10"),
                                    row(6, B::B3, 1, ""),
                                    row(7, B::B3, 1, "2026-01-01", RiskStatus::Completed)};
    const RiskQueue queue = riskQueue(rows, today, 7);
    EXPECT_EQ(numbers(queue.overdue), (std::vector<qint64>{3, 2}));
    EXPECT_EQ(numbers(queue.today), std::vector<qint64>{1});
    EXPECT_EQ(numbers(queue.later), std::vector<qint64>{4});
    EXPECT_EQ(queue.due(), 3u);
}

TEST(IncidentMatrix, E3_ScopeByDegreeAndWhatLacksAFactorApart)
{
    const auto scored = [](std::optional<qint64> scope, std::optional<qint64> degree) {
        return ScoredIncident{{}, {}, {}, scope, degree};
    };
    const IncidentMatrix matrix =
        incidentMatrix({scored(3, 5), scored(3, 5), scored(1, 1), scored(2, 3), scored({}, 3)});
    EXPECT_EQ(matrix.cells[2][2].size(), 2u);
    EXPECT_EQ(matrix.cells[0][0].size(), 1u);
    EXPECT_EQ(matrix.cells[1][1].size(), 1u);
    EXPECT_EQ(matrix.unknown.size(), 1u);
}

TEST(RiskSeries, TheImpactOfOneRecordStepsWithItsHistoryAndUnknownIsAGap)
{
    World w;
    cmd::AddRisk add{.title = u"x"_s};
    w.when(add);
    w.now += kDay;
    w.when(cmd::ScoreRisk{{ImpactChoice{.band = 10}, ImpactChoice{.band = 1}, 2, u"seen"_s}});
    w.now += kDay;
    w.when(cmd::ScoreRisk{{ImpactChoice{.band = 6}, {}, {}, u"workaround"_s}});
    const auto series = impactSeries(w.risk);
    ASSERT_EQ(series.size(), 3u);
    EXPECT_EQ(series[0].potential, std::nullopt);
    EXPECT_EQ(series[1].potential, 10);
    EXPECT_EQ(series[1].priority, 20);
    EXPECT_EQ(series[2].potential, 6);
    EXPECT_EQ(series[2].current, 1);
    EXPECT_EQ(series[2].reason, u"workaround"_s);
    EXPECT_EQ(series[2].at, w.now);
}

TEST(RiskSeries, E7_TheOpenSumCountsTheUnknownApartAndNeverAsZero)
{
    World a, b;
    cmd::AddRisk ten{.title = u"a"_s};
    ten.potential.band = 10;
    a.when(ten);
    b.now = a.now + kDay;
    b.when(cmd::AddRisk{.title = u"b"_s});
    b.now += kDay;
    b.when(cmd::SetRiskStatus{RiskStatus::Completed, u"gone"_s, true});
    const auto series = openSeries({historyOf(a.risk), historyOf(b.risk)});
    ASSERT_EQ(series.size(), 3u);
    EXPECT_EQ(series[0], (OpenPoint{a.now, 10, 1, 0}));
    EXPECT_EQ(series[1], (OpenPoint{a.now + kDay, 10, 2, 1}));
    EXPECT_EQ(series[2], (OpenPoint{a.now + 2 * kDay, 10, 1, 0}));
}

TEST(RiskSeries, AgesCountFromWhenItWasFirstSeenTheOldestFirst)
{
    RiskRow seen = row(1, B::B6, 2), added = row(2, B::Unknown, 1),
            done = row(3, B::B6, 1, "", RiskStatus::Completed);
    seen.firstSeenOn = u"2026-02-20"_s;
    added.addedAt = QDateTime(QDate(2026, 1, 1), QTime(12, 0), Qt::UTC).toMSecsSinceEpoch();
    const auto ages = unresolvedAges({seen, added, done}, QDate(2026, 3, 2), 540);
    ASSERT_EQ(ages.size(), 2u);
    EXPECT_EQ(ages[0].days, 60);
    EXPECT_EQ(ages[0].priority, std::nullopt);
    EXPECT_EQ(ages[1].days, 10);
    EXPECT_EQ(ages[1].priority, 12);
}
