// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/domain/risk_score.h>
#include <app/domain/risk_visit.h>
#include <tests/support/given.h>

using namespace Qt::StringLiterals;
using namespace matoi;
using matoi::test::World;

namespace
{

using B = ImpactBand;
using S = RiskStatus;

RiskScore score(ImpactBand potential, qint64 likelihood) { return {potential, B::B0, likelihood}; }

QDate day(const char* text) { return dayFrom(QLatin1StringView(text)); }

} // namespace

TEST(RiskScore, E1_E2_OnlyTheNumbersOfTheArticleAreFactors)
{
    for (qint64 v = -1; v <= 6; ++v) {
        EXPECT_EQ(validScope(v), v == 1 || v == 2 || v == 3) << v;
        EXPECT_EQ(validDegree(v), v == 1 || v == 3 || v == 5) << v;
    }
}

TEST(RiskScore, E3_E4_E11_TheTableOfScopeAndDegreeIsTheIncidentsOwn)
{
    struct Row {
        qint64 scope, degree, score;
        ImpactBand band;
    };
    const Row table[]{{1, 1, 1, B::B1}, {1, 3, 3, B::B3}, {1, 5, 5, B::B3},
                      {2, 1, 2, B::B1}, {2, 3, 6, B::B6}, {2, 5, 10, B::B10},
                      {3, 1, 3, B::B3}, {3, 3, 9, B::B6}, {3, 5, 15, B::B10}};
    for (const Row& row : table) {
        EXPECT_EQ(incidentScore(row.scope, row.degree), row.score);
        EXPECT_EQ(bandFor(row.scope, row.degree), row.band);
        EXPECT_EQ(impactBand(row.scope, row.degree), bandValue(row.band));
    }
}

TEST(RiskScore, E4_UnknownIsAValueOfItsOwnAndNeverZero)
{
    EXPECT_EQ(bandFor({}, 3), B::Unknown);
    EXPECT_EQ(bandFor(3, {}), B::Unknown);
    EXPECT_EQ(bandValue(B::Unknown), std::nullopt);
    EXPECT_EQ(bandValue(B::B0), 0);
    EXPECT_EQ(bandOf(0), B::B0);
    for (const qint64 none : {-1, 2, 4, 5, 7, 9, 11, 20})
        EXPECT_EQ(bandOf(none), std::nullopt) << none;
}

TEST(RiskScore, E5_TheLikelihoodIsOneOrTwo)
{
    for (qint64 v = -1; v <= 4; ++v)
        EXPECT_EQ(validLikelihood(v), v == 1 || v == 2) << v;
}

TEST(RiskScore, E6_ThePriorityTable)
{
    const std::pair<ImpactBand, std::pair<qint64, qint64>> table[]{
        {B::B10, {20, 10}}, {B::B6, {12, 6}}, {B::B3, {6, 3}}, {B::B1, {2, 1}}, {B::B0, {0, 0}}};
    for (const auto& [band, priorities] : table) {
        EXPECT_EQ(priorityScore(score(band, 2)), priorities.first);
        EXPECT_EQ(priorityScore(score(band, 1)), priorities.second);
    }
    EXPECT_EQ(priorityScore(score(B::Unknown, 2)), std::nullopt);
    EXPECT_EQ(priorityScore(score(B::Unknown, 1)), std::nullopt);
}

TEST(RiskScore, E6_TheExampleOfTheArticleIsTwelve)
{
    EXPECT_EQ(priorityScore(score(bandFor(3, 3), 2)), 12);
}

TEST(RiskScore, E7_UnknownSortsAboveAllNumbers)
{
    for (const qint64 likelihood : {1, 2})
        for (const ImpactBand band : {B::B10, B::B6, B::B3, B::B1, B::B0})
            EXPECT_GT(priorityRank(score(B::Unknown, likelihood)), priorityRank(score(band, 2)));
}

TEST(RiskScore, E7_ToAndFromUnknownIsNeitherUpNorDown)
{
    EXPECT_EQ(movement(score(B::Unknown, 1), score(B::B10, 2)), Movement::Known);
    EXPECT_EQ(movement(score(B::B0, 1), score(B::Unknown, 2)), Movement::Unknown);
    EXPECT_EQ(movement(score(B::B6, 1), score(B::B10, 1)), Movement::Up);
    EXPECT_EQ(movement(score(B::B6, 2), score(B::B6, 1)), Movement::Down);
    EXPECT_EQ(movement(score(B::B3, 2), score(B::B6, 1)), Movement::None);
}

TEST(RiskScore, E8_E9_ThePriorityIsMadeOfThePotentialNeverOfTheCurrent)
{
    EXPECT_EQ(priorityScore({B::B3, B::B10, 2}), 6);
    EXPECT_EQ(priorityScore({B::Unknown, B::B10, 2}), std::nullopt);
    EXPECT_EQ(priorityScore({B::B10, B::Unknown, 1}), 10);
}

TEST(RiskVisit, E14_TheBoundsOfInProgressAreAWeekAndAMonthBothIncluded)
{
    const auto bounds = visitBounds(S::InProgress, day("2026-03-02"));
    ASSERT_TRUE(bounds);
    EXPECT_EQ(bounds->earliest, day("2026-03-09"));
    EXPECT_EQ(bounds->latest, day("2026-04-02"));
    EXPECT_TRUE(bounds->contains(day("2026-03-09")));
    EXPECT_TRUE(bounds->contains(day("2026-04-02")));
    EXPECT_FALSE(bounds->contains(day("2026-03-08")));
    EXPECT_FALSE(bounds->contains(day("2026-04-03")));
}

TEST(RiskVisit, E14_MonthsAreCalendarMonthsClippedAtTheEndOfAShorterOne)
{
    for (const S status : {S::Watching, S::WorkaroundDone}) {
        const auto bounds = visitBounds(status, day("2026-01-31"));
        ASSERT_TRUE(bounds);
        EXPECT_EQ(bounds->earliest, day("2026-02-28"));
        EXPECT_EQ(bounds->latest, day("2026-04-30"));
    }
    EXPECT_FALSE(visitBounds(S::NotStarted, day("2026-01-31")));
    EXPECT_FALSE(visitBounds(S::Completed, day("2026-01-31")));
}

TEST(RiskVisit, E14_TheDefaultsByStatusLieWithinTheirBounds)
{
    const QDate today = day("2026-01-31");
    EXPECT_EQ(defaultVisit(S::NotStarted, today), day("2026-02-07"));
    EXPECT_EQ(defaultVisit(S::InProgress, today), day("2026-02-07"));
    EXPECT_EQ(defaultVisit(S::Watching, today), day("2026-02-28"));
    EXPECT_EQ(defaultVisit(S::WorkaroundDone, today), day("2026-02-28"));
    EXPECT_FALSE(defaultVisit(S::Completed, today).isValid());
    for (const S status : {S::InProgress, S::Watching, S::WorkaroundDone})
        EXPECT_TRUE(visitBounds(status, today)->contains(defaultVisit(status, today)));
}

TEST(RiskVisit, E15_OverdueIsBeforeTodayAndNotCompleted)
{
    const QDate today = day("2026-03-02"), yesterday = today.addDays(-1);
    EXPECT_TRUE(isOverdue(S::Watching, yesterday, today));
    EXPECT_FALSE(isOverdue(S::Watching, today, today));
    EXPECT_TRUE(isDueToday(S::Watching, today, today));
    EXPECT_FALSE(isOverdue(S::Completed, yesterday, today));
    EXPECT_FALSE(isDueToday(S::Completed, today, today));
    EXPECT_FALSE(isOverdue(S::NotStarted, QDate(), today));
}

TEST(RiskVisit, OnlyAnIsoDayIsADay)
{
    EXPECT_EQ(isoDay(day("2026-03-09")), u"2026-03-09"_s);
    for (const char* text : {"2026-3-9", "2026-02-30", "tomorrow", "", "2026-03-09T00:00"})
        EXPECT_FALSE(day(text).isValid()) << text;
}

TEST(RiskStatus, E12_TheTransitions)
{
    struct Row {
        S from;
        std::vector<S> to;
    };
    const Row legal[]{{S::NotStarted, {S::InProgress}},
                      {S::InProgress, {S::Watching, S::WorkaroundDone, S::Completed}},
                      {S::Watching, {S::InProgress, S::Completed}},
                      {S::WorkaroundDone, {S::InProgress, S::Completed}},
                      {S::Completed, {S::InProgress}}};
    const S all[]{S::NotStarted, S::InProgress, S::Watching, S::WorkaroundDone, S::Completed};
    for (const Row& row : legal)
        for (const S to : all) {
            const bool listed = std::find(row.to.begin(), row.to.end(), to) != row.to.end();
            EXPECT_EQ(isRiskTransition(row.from, to, false), listed)
                << int(row.from) << " -> " << int(to);
        }
    EXPECT_TRUE(isRiskTransition(S::NotStarted, S::Completed, true));
}

TEST(RiskStatus, E13_OnlyEnteringTheWorkaroundAsksForTheImpact)
{
    EXPECT_TRUE(asksForImpact(S::InProgress, S::WorkaroundDone));
    EXPECT_FALSE(asksForImpact(S::WorkaroundDone, S::WorkaroundDone));
    EXPECT_FALSE(asksForImpact(S::InProgress, S::Watching));
}

TEST(RiskStatus, REC4_ReportedAtTheNextReviewUntilSolvedOrOnlyWatched)
{
    EXPECT_TRUE(isReportedAtReview(S::NotStarted));
    EXPECT_TRUE(isReportedAtReview(S::InProgress));
    EXPECT_FALSE(isReportedAtReview(S::Watching));
    EXPECT_FALSE(isReportedAtReview(S::Completed));
}
