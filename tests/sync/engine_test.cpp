// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/sync/engine_fixture.h>

using namespace Qt::StringLiterals;
using namespace matoi;
using namespace matoi::sync;
using namespace matoi::test;

namespace
{
class SyncEngineTest : public EngineTest
{
};
} // namespace

TEST_F(SyncEngineTest, ALocalWorkspaceAsksNobody)
{
    journal.cursor.org = {};
    feed(in::Start{});
    EXPECT_TRUE(out.empty());
    EXPECT_EQ(state().link, Link::Local);
    feed(in::Recorded{});
    feed(in::Tick{});
    EXPECT_TRUE(out.empty());
    EXPECT_FALSE(engine.wakeAt());
}

TEST_F(SyncEngineTest, ConnectsGreetsPushesPullsAndMeasuresTheClock)
{
    const Event mine = record();
    elsewhere(stream);
    feed(in::Start{});
    ASSERT_TRUE(asks<act::Connect>());
    EXPECT_EQ(state().link, Link::Offline);
    EXPECT_EQ(state().offlineSince, now);
    EXPECT_EQ(state().unsent, 1);
    answer();
    ASSERT_TRUE(asks<act::Hello>());
    answer();
    EXPECT_EQ(state().link, Link::Shared);
    EXPECT_EQ(state().offlineSince, 0);
    ASSERT_TRUE(asks<act::Push>());
    EXPECT_EQ(request<act::Push>().events.front().id, mine.id);
    EXPECT_FALSE(request<act::Push>().restore);
    answer();
    // Somebody wrote in between, so the own event comes back by the pull.
    ASSERT_TRUE(asks<act::Pull>());
    EXPECT_EQ(journal.cursor.at.pos, 0);
    answer();
    EXPECT_EQ(journal.cursor.at, hub.head());
    EXPECT_EQ(journal.log.at(mine.id).event.hubPos, 2);
    for (int i = 0; i < 4; ++i) {
        ASSERT_TRUE(asks<act::Hello>()) << i;
        answer();
    }
    EXPECT_TRUE(out.empty());
    EXPECT_EQ(state().unsent, 0);
    EXPECT_EQ(state().pos, 2);
    EXPECT_EQ(state().head, 2);
    EXPECT_EQ(state().lastHeard, now);
    EXPECT_EQ(state().orgName, u"Org"_s);
}

TEST_F(SyncEngineTest, OwnEventsThatContinueTheCopyAreNotPulledBack)
{
    share();
    record();
    record();
    feed(in::Recorded{});
    ASSERT_TRUE(asks<act::Push>());
    answer();
    EXPECT_TRUE(out.empty());
    EXPECT_EQ(journal.cursor.at, hub.head());
    EXPECT_EQ(hub.head().pos, 2);
}

TEST_F(SyncEngineTest, PushesAtMost500OldestFirst)
{
    for (int i = 0; i < 620; ++i)
        record();
    feed(in::Start{});
    answer();
    answer();
    ASSERT_TRUE(asks<act::Push>());
    EXPECT_EQ(request<act::Push>().events.size(), 500u);
    EXPECT_EQ(request<act::Push>().events.front().devSeq, 1);
    answer();
    ASSERT_TRUE(asks<act::Push>());
    EXPECT_EQ(request<act::Push>().events.size(), 120u);
    EXPECT_EQ(request<act::Push>().events.front().devSeq, 501);
}

TEST_F(SyncEngineTest, T11_AnUnknownOutcomeIsAskedAgainWithTheSameIds)
{
    share();
    const Event mine = record();
    feed(in::Recorded{});
    const auto push = request<act::Push>();
    hub.append(me, push.device, push.events, now); // committed, and the answer never comes
    tick(SyncEngine::kDeadline - 1);
    EXPECT_TRUE(out.empty());
    tick(1);
    EXPECT_TRUE(closes());
    EXPECT_EQ(state().link, Link::Offline);
    EXPECT_EQ(state().detail, u"no answer"_s);
    tick(300);
    answer();
    answer();
    ASSERT_TRUE(asks<act::ChainAt>() || asks<act::Push>());
    answerAll();
    EXPECT_EQ(hub.rows.size(), 1u);
    EXPECT_EQ(journal.log.at(mine.id).event.hubPos, 1);
    EXPECT_EQ(state().unsent, 0);
}

TEST_F(SyncEngineTest, AnswersToWhatWasGivenUpAreIgnored)
{
    share();
    record();
    feed(in::Recorded{});
    const quint64 late = asked.request;
    tick(SyncEngine::kDeadline);
    feed(in::Pushed{late, {}});
    feed(in::Pulled{late, {}});
    feed(in::Greeted{late, {}});
    feed(in::Chain{late, {}});
    feed(in::Connected{late});
    feed(in::Failed{late, Failure::Denied, {}});
    feed(in::Closed{late});
    EXPECT_TRUE(out.empty());
    EXPECT_EQ(state().link, Link::Offline);
}

TEST_F(SyncEngineTest, AnAnswerOfAnotherKindIsNone)
{
    feed(in::Start{});
    feed(in::Chain{asked.request, {}});
    EXPECT_TRUE(out.empty());
    answer();
    EXPECT_TRUE(asks<act::Hello>());
}

TEST_F(SyncEngineTest, RefusedEventsAreListedAndTheRestGoesOn)
{
    share();
    const Event refused = record(PolicySet{u"zone"_s, u"UTC"_s}); // an administrator's
    const Event fine = record();
    feed(in::Recorded{});
    answerAll();
    EXPECT_EQ(journal.log.at(refused.id).refused, u"role_needed:admin"_s);
    EXPECT_EQ(journal.log.at(fine.id).event.hubPos, 1);
    EXPECT_EQ(state().refused, 1);
    EXPECT_EQ(state().unsent, 0);
}

TEST_F(SyncEngineTest, AnAnswerWithoutAnIdBelongsToTheEventInItsPlace)
{
    share();
    const Event mine = record();
    feed(in::Recorded{});
    PushAnswer unread;
    unread.reason = u"bad_bytes"_s;
    feed(in::Pushed{asked.request, {unread}});
    EXPECT_EQ(journal.log.at(mine.id).refused, u"bad_bytes"_s);
}

TEST_F(SyncEngineTest, NotAllowedIsAskedOfHelloFirst)
{
    share();
    const Event mine = record();
    feed(in::Recorded{});
    PushAnswer no;
    no.reason = u"not_allowed"_s;
    feed(in::Pushed{asked.request, {no}});
    EXPECT_TRUE(journal.log.at(mine.id).refused.isEmpty());
    ASSERT_TRUE(asks<act::Hello>());
    answer(); // still a member, so it was about the event
    ASSERT_TRUE(asks<act::Push>());
    feed(in::Pushed{asked.request, {no}});
    EXPECT_EQ(journal.log.at(mine.id).refused, u"not_allowed"_s);
}

TEST_F(SyncEngineTest, WhoIsRevokedJournalsOnAndIsLetInAgain)
{
    share();
    hub.roles[me] = QString();
    const Event mine = record();
    feed(in::Recorded{});
    answer(); // not_allowed
    answer(); // hello without a role
    EXPECT_EQ(state().link, Link::JournalOnly);
    EXPECT_EQ(state().reason, Reason::NotAMember);
    EXPECT_EQ(state().unsent, 1);
    EXPECT_TRUE(out.empty());
    hub.roles[me] = u"responder"_s;
    tick(11'000);
    EXPECT_TRUE(out.empty());
    tick(9'000);
    ASSERT_TRUE(asks<act::Hello>());
    answerAll();
    EXPECT_EQ(state().link, Link::Shared);
    EXPECT_EQ(journal.log.at(mine.id).event.hubPos, 1);
    EXPECT_EQ(state().refused, 0);
}

TEST_F(SyncEngineTest, WhoIsUnknownToTheHubJournalsOn)
{
    hub.roles.erase(me);
    share();
    EXPECT_EQ(state().link, Link::JournalOnly);
    EXPECT_EQ(state().reason, Reason::NotAMember);
    feed(in::Retry{});
    EXPECT_TRUE(asks<act::Hello>());
}

TEST_F(SyncEngineTest, ADeniedRequestIsNoMembership)
{
    share();
    feed(in::Hint{});
    tick(200);
    feed(in::Failed{asked.request, Failure::Denied, {}});
    EXPECT_EQ(state().reason, Reason::NotAMember);
    EXPECT_TRUE(out.empty());
}

TEST_F(SyncEngineTest, T19_MinClientStopsSharingAndNeverWriting)
{
    share();
    hub.minClient = kClientVersion + 1;
    const Event mine = record();
    feed(in::Recorded{});
    PushAnswer old;
    old.reason = u"client_too_old"_s;
    feed(in::Pushed{asked.request, {old}});
    EXPECT_EQ(state().reason, Reason::ClientTooOld);
    EXPECT_EQ(state().link, Link::JournalOnly);
    EXPECT_TRUE(journal.log.at(mine.id).refused.isEmpty());
    tick(20'000);
    answer();
    EXPECT_EQ(state().reason, Reason::ClientTooOld);
    hub.minClient = 0;
    tick(20'000);
    answerAll();
    EXPECT_EQ(state().link, Link::Shared);
    EXPECT_EQ(state().unsent, 0);
}

TEST_F(SyncEngineTest, ABusyHubIsAskedAgainAfterOneToThreeSeconds)
{
    share();
    record();
    feed(in::Recorded{});
    dice = 1'500;
    feed(in::Failed{asked.request, Failure::Busy, {}});
    EXPECT_TRUE(out.empty());
    EXPECT_EQ(state().link, Link::Shared);
    EXPECT_EQ(engine.wakeAt(), now + 2'500);
    tick(2'499);
    EXPECT_TRUE(out.empty());
    tick(1);
    EXPECT_TRUE(asks<act::Push>());
}

TEST_F(SyncEngineTest, AnswersThatDoNotFitEndTheConnection)
{
    share();
    record();
    feed(in::Recorded{});
    feed(in::Pushed{asked.request, {}});
    EXPECT_TRUE(closes());
    EXPECT_EQ(state().link, Link::Offline);
}

TEST_F(SyncEngineTest, WhatTheHubTookMustBeThereToBePulled)
{
    share();
    const Event mine = record();
    feed(in::Recorded{});
    PushAnswer taken;
    taken.id = mine.id;
    taken.pos = 5;
    taken.outcome = PushAnswer::Outcome::Appended;
    feed(in::Pushed{asked.request, {taken}});
    ASSERT_TRUE(asks<act::Pull>());
    feed(in::Pulled{asked.request, {}});
    EXPECT_TRUE(closes());
    EXPECT_EQ(state().unsent, 1);
}

TEST_F(SyncEngineTest, ADuplicateInsideTheOwnCopyIsAnAlarm)
{
    elsewhere(stream);
    share();
    const Event mine = record();
    feed(in::Recorded{});
    PushAnswer taken;
    taken.id = mine.id;
    taken.pos = 1;
    taken.outcome = PushAnswer::Outcome::Duplicate;
    feed(in::Pushed{asked.request, {taken}});
    EXPECT_EQ(state().link, Link::Alarm);
    EXPECT_EQ(state().reason, Reason::ChainBroken);
}

TEST_F(SyncEngineTest, StopsAndBeginsAgain)
{
    share();
    feed(in::Start{}); // twice is once
    EXPECT_TRUE(out.empty());
    feed(in::Stop{});
    EXPECT_TRUE(closes());
    EXPECT_EQ(state().link, Link::Offline);
    EXPECT_FALSE(engine.wakeAt());
    feed(in::Stop{});
    EXPECT_TRUE(out.empty());
    feed(in::Start{});
    EXPECT_TRUE(asks<act::Connect>());
}
