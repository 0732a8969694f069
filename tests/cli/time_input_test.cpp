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

TEST(TimeInput, TheWaysToSayWhen)
{
    const std::pair<const char16_t*, const char*> table[]{
        {u"14時5分", "2026-11-21T05:05:00Z"},
        {u"１４時０５分", "2026-11-21T05:05:00Z"},
        {u"14時", "2026-11-21T05:00:00Z"},
        {u"13時半", "2026-11-21T04:30:00Z"},
        {u"昨日 23:50", "2026-11-20T14:50:00Z"},
        {u"昨日の23時50分", "2026-11-20T14:50:00Z"},
        {u"きのう２３：５０", "2026-11-20T14:50:00Z"},
        {u"一昨日 9:00", "2026-11-19T00:00:00Z"},
        {u"今日 9:00", "2026-11-21T00:00:00Z"},
        {u"yesterday at 23:50", "2026-11-20T14:50:00Z"},
        {u"Yesterday 23:50", "2026-11-20T14:50:00Z"},
        {u"11/20 23:50", "2026-11-20T14:50:00Z"},
        {u"11月20日 23:50", "2026-11-20T14:50:00Z"},
        {u"11月20日23時50分", "2026-11-20T14:50:00Z"},
        {u"12/31 23:50", "2025-12-31T14:50:00Z"},
        {u"10分前", "2026-11-21T05:20:00Z"},
        {u"１０分前", "2026-11-21T05:20:00Z"},
        {u"1時間前", "2026-11-21T04:30:00Z"},
        {u"1時間30分前", "2026-11-21T04:00:00Z"},
        {u"90秒前", "2026-11-21T05:28:30Z"},
        {u"10m ago", "2026-11-21T05:20:00Z"},
        {u"10 min ago", "2026-11-21T05:20:00Z"},
        {u"2 hours ago", "2026-11-21T03:30:00Z"},
        {u"－１０ｍ", "2026-11-21T05:20:00Z"},
        {u"−10m", "2026-11-21T05:20:00Z"},
        {u"いま", "2026-11-21T05:30:00Z"},
    };
    for (const auto& [typed, wanted] : table)
        EXPECT_EQ(read(QString::fromUtf16(typed)), at(wanted))
            << QString::fromUtf16(typed).toStdString();
    for (const char16_t* text : {u"前", u"25時", u"14時60分", u"2/30 10:00", u"分前", u"m ago"})
        EXPECT_FALSE(parseTimeInput(QString::fromUtf16(text), kNow, kTokyo).ok())
            << QString::fromUtf16(text).toStdString();
}

TEST(TimeInput, EveryFormMayLeadALine)
{
    struct Row {
        const char16_t *line, *time, *words;
        bool about = false;
    };
    const Row table[]{
        {u"14時5分にDBが落ちた", u"14時5分", u"DBが落ちた"},
        {u"14時5分 DBが落ちた", u"14時5分", u"DBが落ちた"},
        {u"10分前、再起動", u"10分前", u"再起動"},
        {u"10分前に再起動", u"10分前", u"再起動"},
        {u"1時間30分前 検知", u"1時間30分前", u"検知"},
        {u"昨日の23:50 アラート", u"昨日の23:50", u"アラート"},
        {u"14:05頃 落ちた", u"14:05", u"落ちた", true},
        {u"14時ごろに落ちた", u"14時", u"落ちた", true},
        {u"11/20 23:50 mail", u"11/20 23:50", u"mail"},
        {u"11月20日 23:50 メール", u"11月20日 23:50", u"メール"},
        {u"10m ago it fell", u"10m ago", u"it fell"},
        {u"yesterday at 23:50 it fell", u"yesterday at 23:50", u"it fell"},
        {u"-1h30m /finding x", u"-1h30m", u"/finding x"},
        // Words that only begin like a time.
        {u"14時間かかった", u"", u"14時間かかった"},
        {u"10分かかった", u"", u"10分かかった"},
        {u"3/4 of the mails", u"", u"3/4 of the mails"},
        {u"14:05", u"", u"14:05"},
    };
    for (const Row& row : table)
        EXPECT_EQ(
            splitLeadingTime(QString::fromUtf16(row.line)),
            (LeadingTime{QString::fromUtf16(row.time), QString::fromUtf16(row.words), row.about}))
            << QString::fromUtf16(row.line).toStdString();
}

} // namespace matoi
