// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/projections/number_board.h>
#include <tests/support/printers.h>

using namespace Qt::StringLiterals;
using namespace matoi;

namespace
{

constexpr Ms kMinute = 60'000, kHour = 60 * kMinute, kDay = 24 * kHour;
constexpr Ms kStart = 1'780'272'000'000; // 2026-06-01T00:00:00Z

//! An outage that began `day` days after kStart and was converged after so many minutes.
NumberRow outage(int day, int minutes)
{
    NumberRow row;
    row.label = u"INC-2026-%1"_s.arg(day, 4, 10, QLatin1Char('0'));
    row.classification = Classification::Outage;
    row.state = IncidentState::Converged;
    row.startedAt = kStart + day * kDay;
    row.detectedAt = row.startedAt + 5 * kMinute;
    row.declaredAt = row.detectedAt + 2 * kMinute;
    row.convergedAt = row.startedAt + minutes * kMinute;
    return row;
}

Number of(NumberKind kind, const std::vector<NumberRow>& rows, const NumberFilter& filter = {})
{
    return timeBetween(kind, rows, filter);
}

double minutes(const std::optional<double>& ms) { return ms.value_or(-1) / double(kMinute); }

} // namespace

TEST(Numbers, K_MedianAndP90AreLinearAsInPercentileCont)
{
    EXPECT_FALSE(percentile({}, 0.5));
    EXPECT_DOUBLE_EQ(*percentile({7}, 0.9), 7);
    EXPECT_DOUBLE_EQ(*percentile({10, 20}, 0.5), 15);
    EXPECT_DOUBLE_EQ(*percentile({10, 20, 30, 40}, 0.5), 25);
    EXPECT_DOUBLE_EQ(*percentile({10, 20, 30, 40}, 0.9), 37);
    // select percentile_cont(0.9) within group (order by x) of 1..11
    EXPECT_DOUBLE_EQ(*percentile({1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11}, 0.9), 10);
}

TEST(Numbers, B21_EachTimeIsFromItsOwnTwoMilestones)
{
    NumberRow row = outage(0, 90);
    row.acknowledgedAt = row.detectedAt + 7 * kMinute;
    row.noticedAt = row.declaredAt + 40 * kMinute;
    row.fixedAt = row.convergedAt + 3 * kDay;
    row.reviewHeldAt = row.convergedAt + 2 * kDay;
    const std::vector<NumberRow> rows{row};
    EXPECT_DOUBLE_EQ(minutes(of(NumberKind::TimeToDetect, rows).median), 5);
    EXPECT_DOUBLE_EQ(minutes(of(NumberKind::TimeToAcknowledge, rows).median), 7);
    EXPECT_DOUBLE_EQ(minutes(of(NumberKind::TimeToRestore, rows).median), 90);
    EXPECT_DOUBLE_EQ(minutes(of(NumberKind::TimeToFirstNotice, rows).median), 40);
    EXPECT_DOUBLE_EQ(minutes(of(NumberKind::TimeToPermanentFix, rows).median), 3 * 1440);
    EXPECT_DOUBLE_EQ(minutes(of(NumberKind::PostmortemDelay, rows).median), 2 * 1440);
}

TEST(Numbers, B21_FourTimesToRestoreGiveTheirMedianTheirP90AndTheirRows)
{
    const Number mttr = of(NumberKind::TimeToRestore,
                           {outage(1, 30), outage(2, 240), outage(3, 60), outage(4, 90)});
    EXPECT_EQ(mttr.n(), 4);
    EXPECT_DOUBLE_EQ(minutes(mttr.median), 75);
    EXPECT_DOUBLE_EQ(minutes(mttr.p90), 195);
    // The longest first: whoever opens a number looks for them.
    EXPECT_EQ(mttr.counted.front().label, u"INC-2026-0002"_s);
    EXPECT_EQ(mttr.counted.front().value, 240 * kMinute);
}

TEST(Numbers, B21_NoRowsGiveNoNumberAndNeverZero)
{
    const Number none = of(NumberKind::TimeToRestore, {});
    EXPECT_FALSE(none.median || none.p90 || none.rate);
    EXPECT_EQ(none.n(), 0);
    const DeployLog nothing;
    const NumberSource source{{}, nothing, kStart, QTimeZone::utc()};
    for (const Number& number : numbersOf(source, {}).all)
        EXPECT_FALSE(number.median || number.p90 || number.rate || number.upstream)
            << codeOf(number.kind).data();
}

TEST(Numbers, DRL10_DrillsMergedAndUndecidedNeverCountAndSayWhy)
{
    NumberRow drill = outage(1, 10), merged = outage(2, 10), undecided = outage(3, 10),
              alarm = outage(4, 10), bug = outage(5, 10), none = outage(6, 10);
    drill.kind = IncidentKind::Drill;
    merged.state = IncidentState::Merged;
    undecided.classification = Classification::Undecided; // CLS-11
    alarm.state = IncidentState::FalseAlarm;
    bug.classification = Classification::Bug;
    none.state = IncidentState::NotIncident;
    const Number mttr =
        of(NumberKind::TimeToRestore, {drill, merged, undecided, alarm, bug, none, outage(7, 50)});
    EXPECT_EQ(mttr.n(), 1);
    EXPECT_DOUBLE_EQ(minutes(mttr.median), 50);
    std::vector<NumberWhy> why;
    for (const NumberItem& item : mttr.excluded) {
        why.push_back(item.why);
        EXPECT_FALSE(item.value);
    }
    EXPECT_EQ(why, (std::vector{NumberWhy::Drill, NumberWhy::Merged, NumberWhy::Undecided,
                                NumberWhy::FalseAlarm, NumberWhy::NotAnIncident,
                                NumberWhy::NotAnIncident}));
}

TEST(Numbers, B21_WhatIsMissingIsNamedForEachNumber)
{
    NumberRow running = outage(1, 10);
    running.convergedAt = 0;
    const auto why = [](NumberKind kind, const NumberRow& row) {
        const Number number = of(kind, {row});
        return number.excluded.empty() ? NumberWhy::Counted : number.excluded.front().why;
    };
    EXPECT_EQ(why(NumberKind::TimeToRestore, running), NumberWhy::NotConverged);
    EXPECT_EQ(why(NumberKind::TimeToPermanentFix, running), NumberWhy::NotConverged);
    EXPECT_EQ(why(NumberKind::PostmortemDelay, running), NumberWhy::NotConverged);
    EXPECT_EQ(why(NumberKind::TimeToDetect, running), NumberWhy::Counted);
    NumberRow done = outage(2, 10);
    EXPECT_EQ(why(NumberKind::TimeToAcknowledge, done), NumberWhy::NoEnd);
    EXPECT_EQ(why(NumberKind::TimeToFirstNotice, done), NumberWhy::NoNotice);
    EXPECT_EQ(why(NumberKind::PostmortemDelay, done), NumberWhy::NotReviewed);
    EXPECT_EQ(why(NumberKind::TimeToPermanentFix, done), NumberWhy::NotFixed);
    done.fixState = FixState::NotNeeded;
    EXPECT_EQ(why(NumberKind::TimeToPermanentFix, done), NumberWhy::NoFixNeeded);
    done.startedAt = 0;
    EXPECT_EQ(why(NumberKind::TimeToRestore, done), NumberWhy::NoStart);
    NumberRow backwards = outage(3, 10);
    backwards.acknowledgedAt = backwards.detectedAt - kMinute;
    EXPECT_EQ(why(NumberKind::TimeToAcknowledge, backwards), NumberWhy::Backwards);
}

TEST(Numbers, B21_ABackfillCountsAsWhatItWas)
{
    NumberRow past = outage(1, 45);
    past.kind = IncidentKind::Backfill;
    EXPECT_EQ(of(NumberKind::TimeToRestore, {past}).n(), 1);
}

TEST(Numbers, B21_MonthsAreThoseOfTheZoneOfTheWorkspace)
{
    // 2026-06-30 23:30 UTC is July in Tokyo.
    NumberRow edge = outage(29, 30);
    edge.startedAt += 23 * kHour + 30 * kMinute;
    edge.convergedAt = edge.startedAt + 30 * kMinute;
    const std::vector<NumberRow> rows{outage(0, 60), edge, outage(92, 20)};
    const DeployLog none;
    const auto months = [&](const QByteArray& zone, NumberGrouping by) {
        QStringList list;
        for (const NumberGroup& group :
             numbersBy({rows, none, kStart + 200 * kDay, QTimeZone(zone)}, {}, by))
            list << u"%1:%2"_s.arg(group.key).arg(group.numbers.of(NumberKind::TimeToRestore).n());
        return list.join(u' ');
    };
    EXPECT_EQ(months("UTC", NumberGrouping::Month), u"2026-06:2 2026-07:0 2026-08:0 2026-09:1"_s);
    EXPECT_EQ(months("Asia/Tokyo", NumberGrouping::Month),
              u"2026-06:1 2026-07:1 2026-08:0 2026-09:1"_s);
    EXPECT_EQ(months("Asia/Tokyo", NumberGrouping::Quarter), u"2026-Q2:1 2026-Q3:2"_s);
}

TEST(Numbers, B21_ClassesAndServicesAreCountedApart)
{
    NumberRow mail = outage(1, 30), leak = outage(2, 90), shop = outage(3, 50);
    mail.service = u"mail"_s;
    shop.service = u"shop"_s;
    leak.classification = Classification::Security;
    const std::vector<NumberRow> rows{mail, leak, shop};
    const DeployLog none;
    const NumberSource source{rows, none, kStart + 9 * kDay, QTimeZone::utc()};
    const auto classes = numbersBy(source, {}, NumberGrouping::Class);
    ASSERT_EQ(classes.size(), 2u);
    EXPECT_EQ(classes[0].key, u"outage"_s);
    EXPECT_DOUBLE_EQ(minutes(classes[0].numbers.of(NumberKind::TimeToRestore).median), 40);
    EXPECT_DOUBLE_EQ(minutes(classes[1].numbers.of(NumberKind::TimeToRestore).median), 90);
    const auto services = numbersBy(source, {}, NumberGrouping::Service);
    ASSERT_EQ(services.size(), 3u); // those without one are a group too
    EXPECT_EQ(services[1].key, u"mail"_s);
    EXPECT_EQ(servicesOf(source), (std::vector{u"mail"_s, u"shop"_s}));
}

TEST(Numbers, B21_DaysOfAPeriodAreBothIncluded)
{
    const NumberFilter filter = daysOf(QDate(2026, 6, 2), QDate(2026, 6, 3), QTimeZone("UTC"));
    const Number mttr = of(NumberKind::TimeToRestore,
                           {outage(0, 10), outage(1, 20), outage(2, 30), outage(3, 40)}, filter);
    EXPECT_EQ(mttr.n(), 2);
    EXPECT_DOUBLE_EQ(minutes(mttr.median), 25);
    EXPECT_TRUE(mttr.excluded.empty()); // other days are no exclusions
}
