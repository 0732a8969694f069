// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/models/notice_rules.h>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace matoi
{

namespace
{

using R = NoticeFact::Reason;
constexpr Ms kNow = 1'800'000'000'000, kMinute = 60'000;

Watched running(int n)
{
    Watched w;
    w.id = StreamId(QUuid(quint32(n), 0, 0x7000, 0x80, 0, 0, 0, 0, 0, 0, 1));
    w.label = u"INC-2026-000%1"_s.arg(n);
    w.title = u"Mail"_s;
    w.running = true;
    return w;
}

std::vector<R> reasons(const std::vector<NoticeFact>& news)
{
    std::vector<R> list;
    for (const NoticeFact& fact : news)
        list.push_back(fact.reason);
    return list;
}

} // namespace

TEST(NoticeRules, WhatWasThereAtTheStartIsNoNews)
{
    NoticeRules rules;
    Watched w = running(1);
    w.unanswered = true;
    w.mine = {Role::Commander};
    w.conflicts = 2;
    w.promiseAt = kNow - kMinute;
    EXPECT_TRUE(rules.learn({w}, kNow).empty()) << "nothing before the whole is known";
    rules.begin({w}, kNow);
    EXPECT_TRUE(rules.learn({w}, kNow).empty());
    EXPECT_TRUE(rules.tick(kNow + kMinute).empty());
    ASSERT_EQ(rules.running().size(), 1u);
}

TEST(NoticeRules, ANewIncidentIsToldOnce)
{
    NoticeRules rules;
    rules.begin({}, kNow);
    Watched w = running(1);
    w.mine = {Role::Commander}; // who declares commands
    EXPECT_EQ(reasons(rules.learn({w}, kNow)), (std::vector{R::NewIncident}));
    EXPECT_TRUE(rules.learn({w}, kNow).empty());
}

TEST(NoticeRules, APromiseIsToldFiveMinutesBeforeAndWhenItIsOverdueOnceEach)
{
    NoticeRules rules;
    Watched w = running(1);
    w.promiseAt = kNow + 30 * kMinute;
    rules.begin({w}, kNow);
    EXPECT_TRUE(rules.tick(kNow + 24 * kMinute).empty());
    EXPECT_EQ(reasons(rules.tick(kNow + 25 * kMinute)), (std::vector{R::PromiseNear}));
    EXPECT_TRUE(rules.tick(kNow + 26 * kMinute).empty());
    EXPECT_EQ(reasons(rules.tick(kNow + 30 * kMinute)), (std::vector{R::PromiseOverdue}));
    EXPECT_TRUE(rules.tick(kNow + 31 * kMinute).empty());
    w.promiseAt = kNow + 60 * kMinute; // the summary came: a new promise, told anew
    EXPECT_TRUE(rules.learn({w}, kNow + 31 * kMinute).empty());
    EXPECT_EQ(reasons(rules.tick(kNow + 56 * kMinute)), (std::vector{R::PromiseNear}));
    w.promiseAt = kNow + 59 * kMinute; // for three minutes: "five minutes left" would be noise
    EXPECT_TRUE(rules.learn({w}, kNow + 56 * kMinute).empty());
    EXPECT_TRUE(rules.tick(kNow + 57 * kMinute).empty());
    EXPECT_EQ(reasons(rules.tick(kNow + 59 * kMinute)), (std::vector{R::PromiseOverdue}));
}

TEST(NoticeRules, APromiseThatPassedWhileTheMachineSleptIsOnlyOverdue)
{
    NoticeRules rules;
    Watched w = running(1);
    w.promiseAt = kNow + 30 * kMinute;
    rules.begin({w}, kNow);
    EXPECT_EQ(reasons(rules.tick(kNow + 300 * kMinute)), (std::vector{R::PromiseOverdue}));
}

TEST(NoticeRules, ARoleAConflictAndAnUnansweredEmergencyAreToldWhenTheyCome)
{
    NoticeRules rules;
    Watched w = running(1);
    rules.begin({w}, kNow);
    w.mine = {Role::Scribe};
    auto news = rules.learn({w}, kNow);
    ASSERT_EQ(reasons(news), (std::vector{R::Assigned}));
    EXPECT_EQ(news[0].role, Role::Scribe);
    w.conflicts = 1;
    EXPECT_EQ(reasons(rules.learn({w}, kNow)), (std::vector{R::Conflict}));
    w.unanswered = true;
    EXPECT_EQ(reasons(rules.learn({w}, kNow)), (std::vector{R::Unanswered}));
    EXPECT_TRUE(rules.learn({w}, kNow).empty());
    w.conflicts = 0;
    w.mine = {};
    w.unanswered = false;
    EXPECT_TRUE(rules.learn({w}, kNow).empty()) << "what ends is no news";
}

TEST(NoticeRules, NothingIsToldOfWhatDoesNotRun)
{
    NoticeRules rules;
    rules.begin({}, kNow);
    Watched w = running(1);
    w.running = false;
    w.unanswered = true;
    w.conflicts = 1;
    w.mine = {Role::Commander};
    w.promiseAt = kNow - kMinute;
    EXPECT_TRUE(rules.learn({w}, kNow).empty());
    EXPECT_TRUE(rules.tick(kNow).empty());
    EXPECT_TRUE(rules.running().empty());
}

} // namespace matoi
