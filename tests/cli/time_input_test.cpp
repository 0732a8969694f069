// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/service/time_input.h>
#include <tests/support/printers.h>

#include <QDateTime>

using namespace Qt::StringLiterals;

namespace matoi
{

namespace
{

const QTimeZone kTokyo("Asia/Tokyo");

Ms at(const char* iso)
{
    return QDateTime::fromString(QString::fromLatin1(iso), Qt::ISODate).toMSecsSinceEpoch();
}
const Ms kNow = QDateTime(QDate(2026, 11, 21), QTime(14, 30), kTokyo).toMSecsSinceEpoch();

Ms read(const QString& text) { return parseTimeInput(text, kNow, kTokyo).valueOr(-1); }

} // namespace

TEST(TimeInput, AClockTimeIsTodaysInTheZoneOfTheWorkspace)
{
    EXPECT_EQ(read(u"14:05"_s), at("2026-11-21T05:05:00Z"));
    EXPECT_EQ(read(u"9:05"_s), at("2026-11-21T00:05:00Z"));
    EXPECT_EQ(read(u"1405"_s), at("2026-11-21T05:05:00Z"));
    EXPECT_EQ(read(u"１４：０５"_s), at("2026-11-21T05:05:00Z"));
}

TEST(TimeInput, MinutesAgo)
{
    EXPECT_EQ(read(u"-10m"_s), kNow - 600'000);
    EXPECT_EQ(read(u"-1h30m"_s), kNow - 5'400'000);
    EXPECT_EQ(read(u"now"_s), kNow);
}

TEST(TimeInput, YesterdayInTwoLanguages)
{
    EXPECT_EQ(read(u"yesterday 23:50"_s), at("2026-11-20T14:50:00Z"));
    EXPECT_EQ(read(u"昨日 23:50"_s), at("2026-11-20T14:50:00Z"));
    EXPECT_EQ(read(u"昨日23:50"_s), at("2026-11-20T14:50:00Z"));
}

TEST(TimeInput, Rfc3339KeepsItsOwnOffset)
{
    EXPECT_EQ(read(u"2026-11-21T05:05:00Z"_s), at("2026-11-21T05:05:00Z"));
    EXPECT_EQ(read(u"2026-11-21T05:05:00.250Z"_s), at("2026-11-21T05:05:00Z") + 250);
    EXPECT_EQ(read(u"2026-11-21T07:05:00+02:00"_s), at("2026-11-21T05:05:00Z"));
    EXPECT_EQ(read(u"2026-11-21 14:05"_s), at("2026-11-21T05:05:00Z"));
}

TEST(TimeInput, WhatIsNoTimeIsRefused)
{
    for (const auto& text : {u""_s, u"25:00"_s, u"soon"_s, u"-"_s, u"2026-13-01 10:00"_s, u"10"_s,
                             u"--10m"_s, u"14:5"_s})
        EXPECT_EQ(parseTimeInput(text, kNow, kTokyo).ok(), false) << text.toStdString();
}

TEST(TimeInput, APromiseLiesAhead)
{
    EXPECT_EQ(parseTimeAhead(u"30m"_s, kNow, kTokyo).valueOr(0), kNow + 1'800'000);
    EXPECT_EQ(parseTimeAhead(u"15:00"_s, kNow, kTokyo).valueOr(0), kNow + 1'800'000);
}

TEST(TimeInput, ALineMayBeginWithItsTime)
{
    EXPECT_EQ(splitLeadingTime(u"14:05 DB fails over"_s),
              (LeadingTime{u"14:05"_s, u"DB fails over"_s}));
    EXPECT_EQ(splitLeadingTime(u"-10m 再起動した"_s), (LeadingTime{u"-10m"_s, u"再起動した"_s}));
    EXPECT_EQ(splitLeadingTime(u"昨日 23:50 アラート"_s),
              (LeadingTime{u"昨日 23:50"_s, u"アラート"_s}));
    EXPECT_EQ(splitLeadingTime(u"DB fails over"_s), (LeadingTime{{}, u"DB fails over"_s}));
    EXPECT_EQ(splitLeadingTime(u"14:05"_s), (LeadingTime{{}, u"14:05"_s}));
}

} // namespace matoi
