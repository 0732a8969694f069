// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/projections/four_keys.h>
#include <tests/support/printers.h>

#include <QDateTime>

using namespace Qt::StringLiterals;
using namespace matoi;

namespace
{

constexpr Ms kMinute = 60'000, kHour = 60 * kMinute, kDay = 24 * kHour;
const QTimeZone kUtc = QTimeZone::utc();

Ms at(const char* text)
{
    return QDateTime::fromString(QString::fromLatin1(text), Qt::ISODate).toMSecsSinceEpoch();
}

void add(DeployLog& log, const QString& id, Ms when, std::vector<DeployChange> changes = {})
{
    DeployRecorded deploy{id, when, {}, {}, std::move(changes)};
    log.deploys[deploy.key()] = deploy;
}

NumberRow causedBy(const QString& deploy, Ms started, Ms minutes)
{
    NumberRow row;
    row.classification = Classification::Outage;
    row.state = IncidentState::Converged;
    row.startedAt = row.detectedAt = started;
    row.declaredAt = started + 10 * kMinute;
    row.convergedAt = started + minutes * kMinute;
    row.causedBy = deploy;
    return row;
}

//! S0: 177 releases and 653 pull requests in 2025, on these days of the week (1 = Monday).
DeployLog yearOf(const std::vector<int>& days)
{
    DeployLog log;
    std::vector<QDate> dates;
    for (QDate day(2025, 1, 1); day.year() == 2025; day = day.addDays(1))
        if (std::find(days.begin(), days.end(), day.dayOfWeek()) != days.end())
            dates.push_back(day);
    int pulls = 0;
    for (int i = 0; i < 177; ++i) {
        const Ms when = dates[size_t(i) * dates.size() / 177].startOfDay(kUtc).toMSecsSinceEpoch() +
                        (10 + i % 5) * kHour;
        std::vector<DeployChange> changes;
        for (int n = i < 122 ? 4 : 3; n > 0; --n, ++pulls)
            changes.push_back({u"pr-%1"_s.arg(pulls), when - (pulls % 5 + 1) * kDay});
        add(log, u"r-%1"_s.arg(i), when, std::move(changes));
    }
    EXPECT_EQ(pulls, 653);
    EXPECT_EQ(log.deploys.size(), 177u);
    return log;
}

} // namespace

TEST(FourKeys, K_AYearOfS0IsDailyOnThreeDaysAWeekAndWeeklyOnTwo)
{
    const NumberFilter year{at("2025-01-01T00:00:00Z"), at("2026-01-01T00:00:00Z"), {}, {}};
    const Ms now = at("2026-02-01T00:00:00Z");
    const Number three = deployFrequency(yearOf({1, 3, 4}), year, now, kUtc);
    EXPECT_EQ(three.n(), 177);
    EXPECT_NEAR(*three.rate, 177.0 / 365, 0.003); // 3.4 a week; the first is on January 1st or 2nd
    EXPECT_EQ(three.bucket, NumberBucket::Daily);
    EXPECT_EQ(deployFrequency(yearOf({2, 4}), year, now, kUtc).bucket, NumberBucket::Weekly);
}

TEST(FourKeys, K_TheLeadTimeOfS0IsTheMedianOf653Changes)
{
    const Number lead = leadTime(yearOf({1, 3, 4}), {});
    EXPECT_EQ(lead.n(), 653);
    EXPECT_DOUBLE_EQ(*lead.median, double(3 * kDay));
    EXPECT_DOUBLE_EQ(*lead.p90, double(5 * kDay));
    EXPECT_EQ(lead.bucket, NumberBucket::OneWeek);
}

TEST(FourKeys, K_WeeksWithoutDeploymentsCountAsNone)
{
    // Three days in each of the first five weeks of a quarter, then silence: no daily team.
    DeployLog log;
    for (int week = 0; week < 5; ++week)
        for (int day = 0; day < 3; ++day)
            add(log, u"d%1-%2"_s.arg(week).arg(day),
                at("2026-01-05T09:00:00Z") + (week * 7 + day) * kDay);
    const Number number = deployFrequency(log, {}, at("2026-04-05T00:00:00Z"), kUtc);
    EXPECT_EQ(number.bucket, NumberBucket::Monthly);
    EXPECT_NEAR(*number.rate, 15.0 / 91, 1e-9);
    DeployLog one;
    add(one, u"d"_s, at("2025-01-05T09:00:00Z"));
    EXPECT_EQ(deployFrequency(one, {}, at("2026-04-05T00:00:00Z"), kUtc).bucket,
              NumberBucket::Yearly);
}

TEST(FourKeys, K_LeadTimeIgnoresWhatIsNotOlderThanItsDeployment)
{
    const Ms when = at("2026-03-02T10:00:00Z");
    DeployLog log;
    add(log, u"d1"_s, when,
        {{u"a"_s, when - 2 * kHour}, {u"merge"_s, when}, {u"later"_s, when + kHour}, {u"b"_s, 0}});
    add(log, u"d2"_s, when + kDay);
    const Number lead = leadTime(log, {});
    EXPECT_EQ(lead.n(), 1);
    EXPECT_DOUBLE_EQ(*lead.median, double(2 * kHour));
    EXPECT_EQ(lead.bucket, NumberBucket::OneDay);
    std::vector<NumberWhy> why;
    for (const NumberItem& item : lead.excluded)
        why.push_back(item.why);
    EXPECT_EQ(why, (std::vector{NumberWhy::NotBefore, NumberWhy::NotBefore, NumberWhy::NoChangeTime,
                                NumberWhy::NoChanges}));
}

TEST(FourKeys, K_FourDeploymentsOneBadWithThreeIncidentsAre25PercentAndNot75)
{
    const Ms when = at("2026-03-02T10:00:00Z");
    DeployLog log;
    for (int i = 1; i <= 4; ++i)
        add(log, u"d%1"_s.arg(i), when + i * kDay, {{u"x"_s, 1}, {u"y"_s, 1}});
    const std::vector<NumberRow> rows{causedBy(u"d2"_s, when + 2 * kDay, 30),
                                      causedBy(u"d2"_s, when + 2 * kDay, 60),
                                      causedBy(u"d2"_s, when + 3 * kDay, 90)};
    const Number rate = changeFailureRate(log, rows, {});
    EXPECT_EQ(rate.n(), 4);
    EXPECT_DOUBLE_EQ(*rate.rate, 0.25);
    EXPECT_DOUBLE_EQ(*rate.upstream, 0.75);
    EXPECT_EQ(rate.bucket, NumberBucket::UpTo45);
    EXPECT_EQ(rate.counted.front().label, u"d2"_s);
    EXPECT_EQ(rate.counted.front().value, 3);
}

TEST(FourKeys, K_DrillsAndUnknownDeploymentsFailNoDeployment)
{
    const Ms when = at("2026-03-02T10:00:00Z");
    DeployLog log;
    add(log, u"d1"_s, when);
    NumberRow drill = causedBy(u"d1"_s, when, 30);
    drill.kind = IncidentKind::Drill;
    const Number rate = changeFailureRate(log, {drill, causedBy(u"gone"_s, when, 30)}, {});
    EXPECT_DOUBLE_EQ(*rate.rate, 0);
    EXPECT_EQ(rate.bucket, NumberBucket::UpTo15);
    ASSERT_EQ(rate.excluded.size(), 2u);
    EXPECT_EQ(rate.excluded[0].why, NumberWhy::Drill);
    EXPECT_EQ(rate.excluded[1].why, NumberWhy::UnknownDeploy);
    EXPECT_FALSE(changeFailureRate({}, {drill}, {}).rate); // no deployments: no rate, never 0
}

TEST(FourKeys, K_RestoreIsFromTheStartAndUpstreamFromTheEarlierOfDeclarationAndDeployment)
{
    const Ms when = at("2026-03-02T10:00:00Z");
    DeployLog log;
    add(log, u"d1"_s, when);
    // Began 30 min after the deployment, declared 10 min later, converged 50 min after its start.
    NumberRow running = causedBy(u"d1"_s, when, 10), other = causedBy({}, when, 500);
    running.convergedAt = 0;
    const Number restore =
        restoreAfterDeploy(log, {causedBy(u"d1"_s, when + 30 * kMinute, 50), running, other}, {});
    EXPECT_EQ(restore.n(), 1);
    EXPECT_DOUBLE_EQ(*restore.median, double(50 * kMinute));
    EXPECT_DOUBLE_EQ(*restore.upstream, double(80 * kMinute));
    ASSERT_EQ(restore.excluded.size(), 1u); // what no deployment caused is none of its business
    EXPECT_EQ(restore.excluded.front().why, NumberWhy::NotConverged);
    const Number unknown = restoreAfterDeploy({}, {causedBy(u"gone"_s, when, 50)}, {});
    EXPECT_DOUBLE_EQ(*unknown.upstream, double(40 * kMinute)); // then from the declaration
}

TEST(FourKeys, K_AnIdAloneNamesADeploymentWhereOnlyOneHasIt)
{
    DeployLog log;
    for (const QString& service : {u"shop"_s, u"mail"_s}) {
        DeployRecorded deploy{u"42"_s, 1, service, {}, {}};
        log.deploys[deploy.key()] = deploy;
    }
    add(log, u"7"_s, 1);
    EXPECT_EQ(deployNamed(log, u"42"_s), nullptr);
    EXPECT_EQ(deployNamed(log, u"shop/42"_s)->service, u"shop"_s);
    EXPECT_EQ(deployNamed(log, u"7"_s)->deploy, u"7"_s);
}
