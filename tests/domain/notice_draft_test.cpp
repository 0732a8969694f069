// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/support/given_notice.h>

// What a draft begins with and what its words are warned about.

using namespace Qt::StringLiterals;
using namespace matoi;
using namespace matoi::test;

using E = ErrorCode;
using K = NextAct::Kind;

TEST(Notice, TheNextActGoesFromTheDraftToTheMail)
{
    World w;
    w.declared();
    for (const QString& step : {u"scope"_s, u"fix"_s, u"contact_policy"_s})
        w.when(cmd::StartStep{step, {}});
    w.when(cmd::DoneStep{u"channel"_s, u"incident_mail"_s});
    w.when(cmd::PostSummary{u"Half are resent"_s, {}, {}, {}, {}});
    w.when(cmd::Classify{u"CLS-1"_s, {}, {}, {}}).when(cmd::Score{2, 3});
    w.when(cmd::DoneStep{u"share"_s, {}});
    EXPECT_EQ(nextOf(w), (NextAct{K::DoneStep, u"scope"_s}));
    // The scope is still being looked for; customers do not wait for that.
    w.when(cmd::SetOutlook{Outlook::Continuing});
    EXPECT_EQ(nextOf(w), (NextAct{K::ContactCustomers, {}}));
    w.when(draft(), w.tanaka);
    EXPECT_EQ(nextOf(w), (NextAct{K::ApproveNotice, {}, newest(w)}));
    w.when(cmd::ApproveNotice{newest(w)});
    EXPECT_EQ(nextOf(w), (NextAct{K::SendNotice, {}, newest(w)}));
    w.when(cmd::RecordSent{newest(w)});
    EXPECT_EQ(nextOf(w), (NextAct{K::DoneStep, u"scope"_s}));
}

TEST(Notice, TheSuggestedStageFollowsTheIncident)
{
    World w;
    w.declared();
    const auto send = [&](NoticeStage stage) {
        w.when(draft(stage), w.tanaka).when(cmd::ApproveNotice{newest(w)});
        w.when(cmd::RecordSent{newest(w)});
    };
    EXPECT_EQ(suggestedStage(w.incident), NoticeStage::First);
    w.when(draft(), w.tanaka);
    EXPECT_EQ(suggestedStage(w.incident), NoticeStage::First); // nobody read it yet
    send(NoticeStage::First);
    EXPECT_EQ(suggestedStage(w.incident), NoticeStage::Update);
    w.when(cmd::SetImpact{u"mail"_s, true, 212, {}});
    EXPECT_EQ(suggestedStage(w.incident), NoticeStage::Impact);
    send(NoticeStage::Impact);
    EXPECT_EQ(suggestedStage(w.incident), NoticeStage::Update);
    w.when(cmd::SetOutlook{Outlook::Converged});
    EXPECT_EQ(suggestedStage(w.incident), NoticeStage::Converged);
    send(NoticeStage::Converged);
    EXPECT_EQ(suggestedStage(w.incident), NoticeStage::Final);
}

TEST(NoticeLint, SaysWhatACustomerShouldNotRead)
{
    struct Row {
        QString text;
        E hint;
    };
    const Row rows[]{
        {u"15 時までに復旧する見込みです。"_s, E::NoticePromisesTime},
        {u"まもなく復旧します。"_s, E::NoticePromisesTime},
        {u"Service will be restored by 15:30."_s, E::NoticePromisesTime},
        {u"It will be fixed soon."_s, E::NoticePromisesTime},
        {u"次の更新は 15:30 にお送りします。復旧に向けて対応しています。"_s, E::None},
        {u"The next update follows at 15:30. We are working to restore it."_s, E::None},
        {u"14:05 に発生しました。"_s, E::None},
        {u"The worker mail-worker-03 ran out of memory."_s, E::NoticeNamesInside},
        {u"See db1.corp for details."_s, E::NoticeNamesInside},
        {u"10.0.12.7 が応答しません。"_s, E::NoticeNamesInside},
        {u"詳細は #incident_mail で。"_s, E::NoticeNamesInside},
        {u"Release 10.2 of https://status.example.com is not affected."_s, E::None}};
    for (const Row& row : rows) {
        const auto hints = lintNotice(NoticeStage::Update, u"Mail"_s, row.text);
        EXPECT_EQ(hints, row.hint == E::None ? std::vector<E>{} : std::vector<E>{row.hint})
            << row.text.toStdString();
    }
    EXPECT_TRUE(
        has(lintNotice(NoticeStage::First, u"Fixed by 15:00"_s, u"x"_s), E::NoticePromisesTime));
}

TEST(NoticeLint, TheFinalReportApologises)
{
    for (const NoticeStage stage : {NoticeStage::First, NoticeStage::Converged})
        EXPECT_TRUE(lintNotice(stage, u"Mail"_s, u"It is over."_s).empty());
    EXPECT_TRUE(
        has(lintNotice(NoticeStage::Final, u"Mail"_s, u"It is over."_s), E::NoticeWithoutApology));
    EXPECT_TRUE(lintNotice(NoticeStage::Final, u"Mail"_s, u"We are sorry."_s).empty());
    EXPECT_TRUE(lintNotice(NoticeStage::Final, u"Mail"_s, u"申し訳ございません。"_s).empty());
}

TEST(NoticeLint, WarnsAndNeverRefuses)
{
    World w;
    w.declared();
    const auto codes = warnings(
        w, cmd::DraftNotice{NoticeStage::Final, u"Mail"_s, u"web-01 will be restored by 15:30."_s});
    EXPECT_TRUE(has(codes, E::NoticePromisesTime));
    EXPECT_TRUE(has(codes, E::NoticeNamesInside));
    EXPECT_TRUE(has(codes, E::NoticeWithoutApology));
}
