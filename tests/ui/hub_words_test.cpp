// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/service/hub_words.h>
#include <app/text/language.h>
#include <ui/views/hub_banner.h>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace matoi;
using namespace matoi::ui;

namespace
{

const QTimeZone kZone("UTC");
constexpr Ms kNow = 1'763'733'900'000; // 2025-11-21 14:05 UTC

struct HubWords : testing::Test {
    HubWords() { installLanguage(u"en"_s); }
    sync::SyncState state;
    std::vector<Banner> banners(qint64 seen = 0) { return hubBanners(state, seen, kNow, kZone); }
};

} // namespace

TEST_F(HubWords, ALocalWorkspaceSaysSoAndNothingElse)
{
    EXPECT_EQ(standing(state, kNow, kZone), u"Local only"_s);
    EXPECT_TRUE(standingDetails(state, kNow, kZone).isEmpty());
    EXPECT_TRUE(banners().empty());
}

TEST_F(HubWords, ALineThatComesBackAtOnceIsNoNews)
{
    state.link = sync::Link::Offline;
    state.orgName = u"Aoba"_s;
    state.offlineSince = kNow - 1'000;
    EXPECT_EQ(standing(state, kNow, kZone), u"Connecting to Aoba"_s);
    EXPECT_TRUE(banners().empty());
    state.offlineSince = kNow - 9'000;
    ASSERT_EQ(banners().size(), 1U);
    EXPECT_EQ(banners()[0].kind, Banner::Kind::Offline);
}

TEST_F(HubWords, OfflineSaysSinceWhenAndHowMuchWaitsAndThatWorkGoesOn)
{
    state.link = sync::Link::Offline;
    state.offlineSince = kNow - 60'000;
    state.unsent = 7;
    const Banner banner = banners().at(0);
    EXPECT_EQ(banner.cause, u"Offline since 14:04"_s);
    EXPECT_TRUE(banner.sentence.contains(u"7"_s)) << banner.sentence.toStdString();
    EXPECT_TRUE(banner.sentence.contains(u"You can go on"_s)) << banner.sentence.toStdString();
}

TEST_F(HubWords, EveryReasonSaysWhatToDoAndLeadsThere)
{
    using R = sync::Reason;
    for (const R reason : {R::SecretMissing, R::LoginRefused, R::NotAMember, R::ClientTooOld,
                           R::NotAHub, R::ChainBroken, R::BytesWrong, R::JournalFailed}) {
        state.link =
            reason == R::ChainBroken || reason == R::BytesWrong || reason == R::JournalFailed
                ? sync::Link::Alarm
                : sync::Link::JournalOnly;
        state.reason = reason;
        const auto list = banners();
        ASSERT_EQ(list.size(), 1U);
        EXPECT_FALSE(list[0].sentence.isEmpty());
        EXPECT_FALSE(list[0].cause.endsWith(u": "_s)) << list[0].cause.toStdString();
        const auto act =
            reason == R::SecretMissing ? Banner::Act::HubUnlock : Banner::Act::HubRetry;
        EXPECT_EQ(list[0].acts.back().act, act);
    }
}

TEST_F(HubWords, WhatWasRefusedIsShownUntilItWasPutOffAndThenAgainWithTheNext)
{
    state.link = sync::Link::Shared;
    state.refused = 2;
    ASSERT_EQ(banners().size(), 1U);
    EXPECT_EQ(banners()[0].kind, Banner::Kind::Refused);
    EXPECT_TRUE(banners(2).empty());
    state.refused = 3;
    EXPECT_EQ(banners(2).size(), 1U);
}
