// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/text/language.h>
#include <app/text/messages.h>
#include <app/text/notice_text.h>
#include <tests/support/given.h>

using namespace Qt::StringLiterals;
using namespace matoi;
using matoi::test::World;

namespace
{

const QTimeZone kTokyo("Asia/Tokyo");

constexpr NoticeStage kStages[]{NoticeStage::First, NoticeStage::Impact, NoticeStage::Update,
                                NoticeStage::Converged, NoticeStage::Final};

World told()
{
    World w;
    w.declared().when(cmd::SetMilestone{Milestone::Started, w.now - 600'000});
    w.when(cmd::SetImpact{u"Mail delivery"_s, true, 212, 48'300});
    w.when(cmd::PostSummary{u"Half are resent"_s, {}, {}, {}, {}});
    w.when(cmd::SetOutlook{Outlook::Converging});
    return w;
}

text::NoticeText prepared(const World& w, NoticeStage stage)
{
    const auto book = parsePlaybook(w.incident.playbook.toUtf8());
    return text::preparedNotice(w.incident, *book, stage, w.now, kTokyo);
}

} // namespace

TEST(NoticeText, EveryStageIsPreparedInBothLanguages)
{
    const World w = told();
    for (const auto& language : {u"en"_s, u"ja"_s}) {
        const LanguageScope scope(language);
        for (const NoticeStage stage : kStages) {
            const text::NoticeText notice = prepared(w, stage);
            EXPECT_FALSE(notice.text.isEmpty()) << int(stage);
            // The subject carries state, title and stage.
            EXPECT_TRUE(notice.subject.contains(w.incident.title));
            EXPECT_TRUE(notice.subject.contains(text::word(stage)));
            EXPECT_FALSE(notice.text.contains(u'{')) << notice.text.toStdString();
            EXPECT_TRUE(lintNotice(stage, notice.subject, notice.text).empty())
                << notice.text.toStdString();
        }
    }
}

TEST(NoticeText, TheFirstNoticeSaysWhatSinceWhenAndWhenTheNextOneComes)
{
    const LanguageScope scope(u"en"_s);
    World w = told(); // 2027-01-15 17:00 in Tokyo
    const QString text = prepared(w, NoticeStage::First).text;
    EXPECT_TRUE(text.contains(w.incident.title));
    EXPECT_TRUE(text.contains(u"about 16:50"_s)) << text.toStdString();
    EXPECT_TRUE(text.contains(u"212 organisations / 48,300 users"_s)) << text.toStdString();
    EXPECT_TRUE(text.contains(u"at about 17:30"_s)) << text.toStdString(); // as promised inside
    w.when(cmd::SnoozePromise{w.now + 420'000, u"as promised"_s});
    EXPECT_TRUE(prepared(w, NoticeStage::First).text.contains(u"at about 17:07"_s));
}

TEST(NoticeText, UpdatesDoNotRepeatTheDescription)
{
    const World w = told();
    for (const auto& language : {u"en"_s, u"ja"_s}) {
        const LanguageScope scope(language);
        for (const NoticeStage stage :
             {NoticeStage::Impact, NoticeStage::Update, NoticeStage::Converged})
            EXPECT_FALSE(prepared(w, stage).text.contains(w.incident.title)) << int(stage);
        EXPECT_TRUE(prepared(w, NoticeStage::Update).text.contains(u"Half are resent"_s));
    }
}

TEST(NoticeText, WhatNobodyKnowsYetIsLeftOut)
{
    const LanguageScope scope(u"en"_s);
    World w;
    w.declared();
    const QString text = prepared(w, NoticeStage::First).text;
    EXPECT_FALSE(text.contains(u"affected"_s)) << text.toStdString();
    EXPECT_FALSE(text.contains(u"Function"_s)) << text.toStdString();
    EXPECT_FALSE(text.contains(u"\n\n\n"_s));
    // Nothing is promised inside yet: the time in which customers hear (customer_min).
    EXPECT_TRUE(text.contains(u"at about 17:20"_s)) << text.toStdString();
}

TEST(NoticeText, TheStateStandsInTheSubject)
{
    const LanguageScope scope(u"ja"_s);
    World w = told();
    EXPECT_TRUE(prepared(w, NoticeStage::Update).subject.startsWith(u"【回復傾向】"_s));
    w.when(cmd::SetOutlook{Outlook::Continuing});
    EXPECT_TRUE(prepared(w, NoticeStage::Update).subject.startsWith(u"【対応中】"_s));
    EXPECT_TRUE(prepared(w, NoticeStage::Converged).subject.startsWith(u"【収束】"_s));
}

TEST(NoticeText, DRL_10_ADrillSaysSo)
{
    World w;
    w.declared(IncidentKind::Drill);
    const LanguageScope scope(u"ja"_s);
    EXPECT_TRUE(prepared(w, NoticeStage::First).subject.contains(u"訓練"_s));
}

TEST(NoticeText, APlaceholderInAValueIsAPersonsWords)
{
    const text::NoticeText filled = text::fillTemplate(
        u"{title}\n\nA {title} {next}\nB {none}\n\n\nC"_s,
        {{u"title"_s, u"{next}"_s}, {u"next"_s, u"later"_s}, {u"none"_s, QString()}});
    EXPECT_EQ(filled.subject, u"{next}"_s);
    EXPECT_EQ(filled.text, u"A {next} later\n\nC"_s);
}
