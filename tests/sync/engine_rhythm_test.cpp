// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/sync/engine_fixture.h>

using namespace Qt::StringLiterals;
using namespace matoi;
using namespace matoi::sync;
using namespace matoi::test;

// When something is asked: hints, polls, reconnecting, the clock.
namespace
{
class SyncRhythm : public EngineTest
{
};
} // namespace

TEST_F(SyncRhythm, AHintAfterAQuietTimePollsAtOnce)
{
    share();
    now += SyncEngine::kHintQuiet + 1;
    feed(in::Hint{});
    EXPECT_TRUE(asks<act::Pull>());
}

TEST_F(SyncRhythm, AStormOfHintsIsOnePoll)
{
    share();
    dice = 30;
    feed(in::Hint{});
    EXPECT_TRUE(out.empty());
    for (int i = 0; i < 50; ++i)
        feed(in::Hint{});
    EXPECT_TRUE(out.empty());
    EXPECT_EQ(engine.wakeAt(), now + SyncEngine::kHintMin + 30);
    tick(SyncEngine::kHintMin + 29);
    EXPECT_TRUE(out.empty());
    tick(1);
    EXPECT_TRUE(asks<act::Pull>());
    answer();
    tick(1);
    EXPECT_TRUE(out.empty());
}

TEST_F(SyncRhythm, AHintDuringAPollIsNotForgotten)
{
    share();
    now += 200;
    feed(in::Hint{});
    ASSERT_TRUE(asks<act::Pull>());
    const auto first = hub.pull(me, 0, 10);
    const quint64 polling = asked.request;
    now += 150;
    elsewhere(stream);
    feed(in::Hint{});
    EXPECT_TRUE(out.empty());
    feed(in::Pulled{polling, first});
    // The answer was older than the hint: the next poll comes by the clock at the latest.
    tick(SyncEngine::kPollIdle * 6 / 5);
    answerAll();
    EXPECT_EQ(journal.cursor.at.pos, 1);
}

TEST_F(SyncRhythm, HintsBeforeTheComparisonAreNotNeeded)
{
    feed(in::Start{});
    feed(in::Hint{});
    EXPECT_TRUE(out.empty());
}

TEST_F(SyncRhythm, PollsWithoutAnyHint)
{
    share();
    elsewhere(stream);
    EXPECT_EQ(engine.wakeAt(), now + SyncEngine::kPollIdle * 4 / 5);
    tick(SyncEngine::kPollIdle * 4 / 5 - 1);
    EXPECT_TRUE(out.empty());
    tick(1);
    ASSERT_TRUE(asks<act::Hello>());
    answer();
    ASSERT_TRUE(asks<act::Pull>());
    answer();
    EXPECT_EQ(journal.cursor.at.pos, 1);
    EXPECT_TRUE(out.empty());
}

TEST_F(SyncRhythm, AnOpenIncidentPollsMoreOften)
{
    share();
    dice = 0xffffffff % 801; // somewhere in the spread
    feed(in::Watching{true});
    const Ms wait = *engine.wakeAt() - now;
    EXPECT_GE(wait, 1'600);
    EXPECT_LE(wait, 2'400);
    feed(in::Watching{false});
    EXPECT_EQ(*engine.wakeAt() - now, wait);
}

TEST_F(SyncRhythm, ReconnectsQuicklyForThirtySecondsThenSlower)
{
    Backoff backoff;
    Ms at = 0;
    quint32 die = 12'345;
    while (at < Backoff::kEagerFor) {
        die = die * 1'664'525 + 1'013'904'223;
        const Ms wait = backoff.next(at, die);
        ASSERT_GE(wait, 100);
        ASSERT_LE(wait, 300);
        at += wait;
    }
    Ms longest = 0;
    for (int i = 0; i < 200; ++i) {
        die = die * 1'664'525 + 1'013'904'223;
        const Ms wait = backoff.next(at, die);
        ASSERT_GE(wait, 200);
        ASSERT_LE(wait, 15'000);
        longest = std::max(longest, wait);
        at += wait;
    }
    EXPECT_GT(longest, 10'000);
    backoff.reset();
    EXPECT_LE(backoff.next(at, die), 300);
}

TEST_F(SyncRhythm, ALineThatBreaksOftenAndWorksInBetweenIsMadeAnewQuickly)
{
    share();
    for (int i = 0; i < 200; ++i) {
        record();
        feed(in::Recorded{});
        ASSERT_TRUE(asks<act::Push>());
        feed(in::Failed{asked.request, Failure::Lost, {}});
        ASSERT_LE(*engine.wakeAt() - now, 300) << i;
        tick(300);
        answer();
        answer();
        while (!asks<act::Push>())
            answer();
        answer(); // taken; and before the line has come to rest it breaks again
        now += 300;
        if (!out.empty())
            answerAll();
    }
}

TEST_F(SyncRhythm, AHubThatDiesAtWhatItIsGivenIsNotHammered)
{
    share();
    record();
    feed(in::Recorded{});
    Ms longest = 0;
    dice = 0x9e3779b9;
    for (int i = 0; i < 300; ++i) {
        ASSERT_TRUE(asks<act::Push>());
        feed(in::Failed{asked.request, Failure::Lost, {}});
        longest = std::max(longest, *engine.wakeAt() - now);
        dice = dice * 1'664'525 + 1'013'904'223;
        tick(*engine.wakeAt() - now);
        answer();
        answer();
    }
    EXPECT_GT(longest, 5'000);
}

TEST_F(SyncRhythm, TriesUntilTheHubIsBack)
{
    feed(in::Start{});
    for (int i = 0; i < 5; ++i) {
        feed(in::Failed{asked.request, Failure::Lost, u"refused"_s});
        EXPECT_EQ(state().detail, u"refused"_s);
        tick(99);
        EXPECT_TRUE(out.empty());
        tick(1);
        ASSERT_TRUE(asks<act::Connect>());
    }
    answerAll();
    EXPECT_EQ(state().link, Link::Shared);
    EXPECT_EQ(state().detail, QString());
}

TEST_F(SyncRhythm, ARefusedLoginIsNotHammered)
{
    feed(in::Start{});
    feed(in::Failed{asked.request, Failure::LoginRefused, {}});
    EXPECT_EQ(state().link, Link::JournalOnly);
    EXPECT_EQ(state().reason, Reason::LoginRefused);
    EXPECT_GE(*engine.wakeAt(), now + 12'000);
    feed(in::Retry{});
    ASSERT_TRUE(asks<act::Connect>());
    feed(in::Failed{asked.request, Failure::Denied, {}});
    EXPECT_EQ(state().reason, Reason::LoginRefused);
    tick(18'000);
    feed(in::Failed{asked.request, Failure::NotAHub, {}});
    EXPECT_EQ(state().reason, Reason::NotAHub);
}

TEST_F(SyncRhythm, AClosedConnectionIsMadeAnew)
{
    feed(in::Closed{0}); // of nothing
    EXPECT_TRUE(out.empty());
    feed(in::Start{});
    const quint64 connection = asked.request;
    answerAll();
    feed(in::Closed{connection + 1});
    EXPECT_EQ(state().link, Link::Shared);
    feed(in::Closed{connection});
    EXPECT_EQ(state().link, Link::Offline);
    EXPECT_EQ(state().offlineSince, now);
    now += 50;
    const Ms since = now - 50;
    tick(300);
    ASSERT_TRUE(asks<act::Connect>());
    feed(in::Failed{asked.request, Failure::Lost, {}});
    EXPECT_EQ(state().offlineSince, since);
}

TEST_F(SyncRhythm, T17_TheOffsetIsOfTheQuickestRoundTrip)
{
    skew = -3 * 86'400'000;
    feed(in::Start{});
    EXPECT_EQ(engine.clockAt(now, now + skew), (ClockInfo{0, 0, false}));
    answer();
    now += 40; // a slow way there and back
    feed(in::Greeted{asked.request, hub.hello(me, now - 35)});
    const ClockInfo slow = engine.clockAt(now, now + skew);
    EXPECT_EQ(slow.uncertaintyMs, 20);
    answerAll();
    const ClockInfo clock = engine.clockAt(now, now + skew);
    EXPECT_EQ(clock, (ClockInfo{-skew, 0, true}));
}

TEST_F(SyncRhythm, T17_AJumpOfTheWallClockAndASuspendChangeNothing)
{
    share();
    skew = -3'600'000; // set back by an hour in the middle of an incident
    EXPECT_EQ(engine.clockAt(now, now + skew).offsetMs, 3'600'000);
    feed(in::Closed{1});
    now += 7'200'000; // asleep for two hours, and the rising clock counts it
    const ClockInfo clock = engine.clockAt(now, now + skew);
    EXPECT_EQ(clock.offsetMs, 3'600'000);
    EXPECT_EQ(clock.uncertaintyMs, 720); // less sure than before
    EXPECT_TRUE(clock.certain);
}

TEST_F(SyncRhythm, TheClockForgetsOldSamples)
{
    HubClock clock;
    clock.add(0, 2, 1'001);
    EXPECT_EQ(clock.at(2, 2).offsetMs, 1'000);
    for (Ms i = 10; i < 60; i += 10)
        clock.add(i, i + 4, i + 2 + 500); // the hub's clock was set
    EXPECT_EQ(clock.at(60, 60).offsetMs, 500);
    EXPECT_EQ(clock.at(60, 60).uncertaintyMs, 2);
}
