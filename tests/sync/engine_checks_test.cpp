// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/sync/engine_fixture.h>
#include <tests/sync/sim_world.h>

using namespace Qt::StringLiterals;
using namespace matoi;
using namespace matoi::sync;
using namespace matoi::test;

// Checkpoints: when a desk posts one, and what it makes of another's.
namespace
{

constexpr Ms kMinute = 60'000;

class SyncChecks : public EngineTest
{
protected:
    //! Everything that a tick asks for is answered, in steps of a poll.
    void wait(Ms span)
    {
        for (const Ms end = now + span; now < end;) {
            tick(std::min<Ms>(1'000, end - now));
            answerAll();
        }
    }
    size_t posted() const
    {
        return size_t(std::count_if(hub.rows.begin(), hub.rows.end(), [](const HubRow& row) {
            return row.stream.kind == StreamKind::Checks;
        }));
    }
    Checkpoint last() const
    {
        return hub.rows.empty() ? Checkpoint()
                                : checkpointOf(*hub.rows.back().event).value_or(Checkpoint());
    }
    //! Another desk's checkpoint for the hub's present end.
    void vouch(const QByteArray& state, qint64 fold = Checkpoint::kFold)
    {
        Checkpoint c{hub.head().pos, hub.head().chain, state, fold};
        giveToHub(theirs.record(freshId(), checksStream(),
                                UnknownEvent{QString::fromLatin1(Checkpoint::kType)}, now, {}, {},
                                encodeCheckpoint(c)));
    }
    void hear()
    {
        now += SyncEngine::kHintQuiet + 1;
        feed(in::Hint{});
        answerAll();
    }
};

} // namespace

TEST_F(SyncChecks, APostedCheckpointSaysWhatTheDeskSeesWhereItsCopyEnds)
{
    share();
    record();
    feed(in::Recorded{});
    answerAll();
    wait(SyncEngine::kCheckAfter * 4 / 5 - 1'000);
    EXPECT_EQ(posted(), 0u);
    wait(kMinute);
    ASSERT_EQ(posted(), 1u);
    EXPECT_EQ(last().pos, 1);
    EXPECT_EQ(last().chain, hub.chainAt(1));
    EXPECT_EQ(last().state, **journal.stateOfCopy()); // it is in no state itself
    EXPECT_EQ(state().differsAt, 0);
}

TEST_F(SyncChecks, ACheckpointAsksForNoCheckpoint)
{
    share();
    record();
    feed(in::Recorded{});
    answerAll();
    wait(10 * kMinute);
    EXPECT_EQ(posted(), 1u);
    vouch(QByteArray(32, 'x'));
    wait(10 * kMinute);
    EXPECT_EQ(posted(), 2u);
}

TEST_F(SyncChecks, AThousandEventsAreVouchedForAtOnce)
{
    share();
    for (int i = 0; i < int(SyncEngine::kCheckEvents); ++i)
        record();
    feed(in::Recorded{});
    answerAll();
    EXPECT_EQ(posted(), 1u);
    EXPECT_EQ(last().pos, SyncEngine::kCheckEvents);
}

TEST_F(SyncChecks, WhoMayOnlyReadPostsNone)
{
    hub.roles[me] = u"viewer"_s;
    share();
    elsewhere(stream);
    hear();
    wait(5 * kMinute);
    EXPECT_EQ(posted(), 0u);
    EXPECT_EQ(state().pos, 1);
    vouch(**journal.stateOfCopy());
    hear();
    EXPECT_EQ(state().agreedAt, 1); // and looks at others'
}

TEST_F(SyncChecks, AnothersCheckpointSparesTheOwn)
{
    share();
    elsewhere(stream);
    hear();
    vouch(**journal.stateOfCopy());
    hear();
    EXPECT_EQ(state().agreedAt, 1);
    wait(5 * kMinute);
    EXPECT_EQ(posted(), 1u);
}

TEST_F(SyncChecks, WhatAnotherSeesOtherwiseIsSaidAndStopsNothing)
{
    share();
    elsewhere(stream);
    hear();
    const QByteArray mine = **journal.stateOfCopy();
    vouch(QByteArray(32, 'x'));
    elsewhere(stream);
    hear(); // both in one answer: compared where the copy ended before
    EXPECT_EQ(state().differsAt, 1);
    EXPECT_EQ(state().differsFrom, theirs.device);
    EXPECT_EQ(state().agreedAt, 0);
    EXPECT_EQ(state().link, Link::Shared);
    EXPECT_EQ(state().pos, 3);
    vouch(**journal.stateOfCopy()); // they have mended it
    hear();
    EXPECT_EQ(state().agreedAt, 3);
    EXPECT_EQ(state().differsAt, 0);
    EXPECT_TRUE(state().differsFrom.isNull());
}

TEST_F(SyncChecks, ACopyOnItsWayIsNotCompared)
{
    share();
    elsewhere(stream);
    hear();
    elsewhere(stream);
    vouch(QByteArray(32, 'x')); // for 2, and the copy goes from 1 to 3
    hear();
    EXPECT_EQ(state().pos, 3);
    EXPECT_EQ(state().differsAt, 0);
    vouch(QByteArray(32, 'x'));
    hear();
    EXPECT_EQ(state().differsAt, 3);
}

TEST_F(SyncChecks, WithSomethingUnsentNothingIsCompared)
{
    share();
    elsewhere(stream);
    hear();
    record();
    vouch(QByteArray(32, 'x'));
    hear();
    EXPECT_EQ(state().differsAt, 0);
    EXPECT_EQ(state().agreedAt, 0);
}

TEST_F(SyncChecks, AStateThatTakesLongIsMadeInSlices)
{
    share();
    record();
    feed(in::Recorded{});
    answerAll();
    journal.unprepared = 4;
    wait(kMinute * 2 - 1'000); // in steps of a second
    EXPECT_EQ(journal.unprepared, 0);
    EXPECT_EQ(posted(), 1u);
    elsewhere(stream);
    hear();
    journal.unprepared = 3;
    vouch(QByteArray(32, 'x'));
    hear(); // not compared, but the next one will be
    EXPECT_EQ(state().differsAt, 0);
    for (int i = 0; i < 3 && journal.unprepared > 0; ++i) {
        ASSERT_EQ(engine.wakeAt(), now);
        tick(0);
    }
    EXPECT_EQ(journal.unprepared, 0);
    vouch(QByteArray(32, 'x'));
    hear();
    EXPECT_EQ(state().differsAt, hub.head().pos - 1);
}

TEST_F(SyncChecks, OnlyEqualFoldsOfTheSameLogAreCompared)
{
    share();
    elsewhere(stream);
    hear();
    vouch(QByteArray(32, 'x'), Checkpoint::kFold + 1);
    hear();
    EXPECT_EQ(state().differsAt, 0);
    Checkpoint foreign{hub.head().pos, QByteArray(32, 'c'), QByteArray(32, 'x')};
    giveToHub(theirs.record(freshId(), checksStream(),
                            UnknownEvent{QString::fromLatin1(Checkpoint::kType)}, now, {}, {},
                            encodeCheckpoint(foreign)));
    hear();
    EXPECT_EQ(state().differsAt, 0);
}

TEST_F(SyncChecks, WordsThatNoDeskWritesAreNoCheckpoint)
{
    const auto read = [&](const QByteArray& bytes) {
        return checkpointOf(theirs.record(freshId(), checksStream(),
                                          UnknownEvent{QString::fromLatin1(Checkpoint::kType)}, now,
                                          {}, {}, bytes));
    };
    const Checkpoint good{7, QByteArray(32, 'c'), QByteArray(32, 's')};
    EXPECT_EQ(read(encodeCheckpoint(good)), good);
    EXPECT_FALSE(read("{}"));
    EXPECT_FALSE(read("no json"));
    EXPECT_FALSE(read(R"({"chain":"zz","fold":1,"pos":7,"state":"00"})"));
    EXPECT_FALSE(read(encodeCheckpoint({-1, QByteArray(32, 'c'), QByteArray(32, 's')})));
}

TEST(SyncTeam, IdleDesksAreSilent)
{
    SimWorld world(7, {.clients = 5, .faults = false});
    world.runFor(1'000);
    const StreamRef incident = world.freshIncident(0);
    for (int i = 0; i < 20; ++i)
        world.record(size_t(i % 5), incident, EntryAdded{.text = u"x"_s});
    world.runFor(3 * kMinute);
    const size_t rows = world.hub.rows.size();
    EXPECT_GT(rows, 21u);
    EXPECT_LE(rows, 21u + 5); // one each, if all had waited the same time
    for (const auto& client : world.clients)
        EXPECT_EQ(client.engine->state().differsAt, 0);
    world.runFor(600 * kMinute);
    EXPECT_EQ(world.hub.rows.size(), rows);
    EXPECT_GE(std::count_if(world.clients.begin(), world.clients.end(),
                            [](const auto& c) { return c.engine->state().agreedAt > 0; }),
              4);
}
