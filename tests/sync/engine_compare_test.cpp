// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/domain/event_codec.h>
#include <app/domain/hub_chain.h>
#include <app/sync/verify_rows.h>
#include <tests/sync/engine_fixture.h>

using namespace Qt::StringLiterals;
using namespace matoi;
using namespace matoi::sync;
using namespace matoi::test;

// A hub that lost its tail, a hub that lies, a disk that fails.
namespace
{
class SyncCompare : public EngineTest
{
protected:
    void shareSome(int own, int others)
    {
        for (int i = 0; i < own; ++i)
            record();
        for (int i = 0; i < others; ++i)
            elsewhere(stream);
        share();
        ASSERT_EQ(journal.cursor.at, hub.head());
    }
    Reason verifyRowsFor(std::vector<HubRow>& rows) const
    {
        const auto fault = verifyRows(rows, {});
        return fault ? fault->reason : Reason::None;
    }
    void sealEvent(Event& event) const { seal(event); }
    //! Their next event has this number on their device.
    void elsewhereFrom(int devSeq)
    {
        while (int(theirs.own.size()) + 1 < devSeq)
            theirs.record(freshId(), stream, EntryAdded{.text = u"y"_s}, now, {});
        elsewhere(stream);
    }
    //! Shares a journal, of which the disk fails before the n-th input for a while.
    void runBroken(MemoryJournal& fresh, int broken)
    {
        SyncEngine one(fresh);
        std::vector<Action> todo = one.handle(in::Start{}, {now, now, 0});
        for (int i = 0; i < 40; ++i) {
            now += 20'000;
            Input input = in::Tick{};
            if (!todo.empty() && todo.back().request != 0)
                input = inputFor(todo.back());
            fresh.failing = i == broken ? ErrorCode::IoError : ErrorCode::None;
            now -= input.index() == Input(in::Tick{}).index() ? 0 : 20'000;
            todo = one.handle(input, {now, now, 0});
        }
    }
    Input inputFor(const Action& action)
    {
        asked = action;
        const quint64 request = action.request;
        return std::visit(
            Overloads{[&](const act::Connect&) -> Input { return in::Connected{request}; },
                      [&](const act::Hello&) -> Input {
                          return in::Greeted{request, hub.hello(me, now)};
                      },
                      [&](const act::Push& push) -> Input {
                          return in::Pushed{request, hub.append(me, push.device, push.events, now)};
                      },
                      [&](const act::Pull& pull) -> Input {
                          return in::Pulled{request, hub.pull(me, pull.after, pull.limit)};
                      },
                      [&](const act::Fetch& fetch) -> Input {
                          return in::Pulled{request, hub.fetch(me, fetch.positions)};
                      },
                      [&](const act::ChainAt& at) -> Input {
                          return in::Chain{request, hub.chainAt(at.pos)};
                      },
                      [&](const act::Close&) -> Input { return in::Tick{}; }},
            action.what);
    }
    //! The connection breaks and is made again, up to the hello.
    void reconnect()
    {
        out.clear();
        feed(in::Stop{});
        feed(in::Start{});
        answer();
    }
};
} // namespace

TEST_F(SyncCompare, TheSameHubIsRecognisedByOneHello)
{
    shareSome(3, 3);
    reconnect();
    answer();
    EXPECT_TRUE(asks<act::Pull>());
    EXPECT_EQ(state().lostByHub, 0);
}

TEST_F(SyncCompare, AHubThatWentOnIsRecognisedByTheChainAtMyPosition)
{
    shareSome(3, 3);
    elsewhere(stream);
    reconnect();
    answer();
    ASSERT_TRUE(asks<act::ChainAt>());
    EXPECT_EQ(request<act::ChainAt>().pos, 6);
    answer();
    answerAll();
    EXPECT_EQ(journal.cursor.at, hub.head());
    EXPECT_EQ(state().lostByHub, 0);
}

TEST_F(SyncCompare, T13_ALostTailIsFoundAndRefilledWithItsTimes)
{
    shareSome(20, 0);
    const Event last = journal.log.at(journal.own.back()).event;
    hub.loseTail(12);
    now += 60'000;
    reconnect();
    answer();
    ASSERT_TRUE(asks<act::Push>());
    EXPECT_TRUE(request<act::Push>().restore);
    EXPECT_EQ(request<act::Push>().events.size(), 8u);
    EXPECT_EQ(state().lostByHub, 8);
    EXPECT_EQ(state().unsent, 8);
    answerAll();
    EXPECT_EQ(hub.rows.size(), 20u);
    EXPECT_EQ(hub.rows.back().recordedAt, *last.hubRecordedAt);
    EXPECT_EQ(journal.cursor.at, hub.head());
    EXPECT_EQ(state().unsent, 0);
}

TEST_F(SyncCompare, T13_ATailThatGrewAnewIsFoundByHalving)
{
    shareSome(40, 0);
    hub.loseTail(25);
    for (int i = 0; i < 30; ++i)
        elsewhere(stream);
    reconnect();
    answer();
    int questions = 0;
    while (asks<act::ChainAt>()) {
        ++questions;
        answer();
    }
    EXPECT_LE(questions, 7);
    EXPECT_EQ(state().lostByHub, 15);
    answerAll();
    EXPECT_EQ(hub.rows.size(), 70u);
    EXPECT_EQ(journal.cursor.at, hub.head());
}

TEST_F(SyncCompare, T13_AShorterHubWithAnotherEndIsHalvedToo)
{
    shareSome(16, 0);
    hub.loseTail(3);
    elsewhere(stream);
    elsewhere(stream);
    reconnect();
    answerAll();
    EXPECT_EQ(state().lostByHub, 13);
    EXPECT_EQ(hub.rows.size(), 18u);
    EXPECT_EQ(journal.cursor.at, hub.head());
}

TEST_F(SyncCompare, T13_AnEmptyHubIsFilledFromTheBeginning)
{
    shareSome(4, 0);
    hub.loseTail(0);
    reconnect();
    answerAll();
    EXPECT_EQ(hub.rows.size(), 4u);
    EXPECT_EQ(journal.cursor.at, hub.head());
}

TEST_F(SyncCompare, T13_AnAdministratorGivesBackWhatOthersWrote)
{
    hub.roles[me] = u"admin"_s;
    shareSome(2, 3);
    hub.loseTail(0);
    reconnect();
    answer();
    ASSERT_TRUE(asks<act::Push>());
    EXPECT_EQ(request<act::Push>().device, journal.device);
    answer();
    ASSERT_TRUE(asks<act::Push>());
    EXPECT_EQ(request<act::Push>().device, theirs.device);
    EXPECT_TRUE(request<act::Push>().restore);
    answerAll();
    EXPECT_EQ(hub.rows.size(), 5u);
}

TEST_F(SyncCompare, WithoutThatRoleTheyWaitForTheirWriters)
{
    shareSome(2, 3);
    hub.loseTail(0);
    reconnect();
    answerAll();
    EXPECT_EQ(hub.rows.size(), 2u);
    EXPECT_EQ(state().unsent, 0);
    for (const auto& [id, kept] : theirs.log)
        giveToHub(kept.event);
    now += 200;
    feed(in::Hint{});
    answerAll();
    EXPECT_EQ(journal.cursor.at, hub.head());
    EXPECT_EQ(journal.log.size(), 5u);
}

TEST_F(SyncCompare, AHubThatStepsBackUnderALivingConnectionIsNoticedByThePoll)
{
    shareSome(3, 0);
    hub.loseTail(1);
    tick(20'000);
    answerAll();
    EXPECT_EQ(hub.rows.size(), 3u);
    EXPECT_EQ(state().link, Link::Shared);
}

TEST_F(SyncCompare, AnotherEpochIsOnlySaid)
{
    shareSome(2, 0);
    EXPECT_FALSE(state().epochChanged);
    hub.epoch = numbered<EpochId>(2, 2);
    reconnect();
    answerAll();
    EXPECT_TRUE(state().epochChanged);
    EXPECT_EQ(state().link, Link::Shared);
    EXPECT_EQ(journal.cursor.epoch, hub.epoch);
}

TEST_F(SyncCompare, T21_AGapIsAnAlarmAndNothingIsStored)
{
    shareSome(1, 1);
    elsewhere(stream);
    elsewhere(stream);
    auto rows = hub.pull(me, 2, 10);
    rows.erase(rows.begin());
    now += 200;
    feed(in::Hint{});
    feed(in::Pulled{asked.request, rows});
    EXPECT_TRUE(closes());
    EXPECT_EQ(state().link, Link::Alarm);
    EXPECT_EQ(state().reason, Reason::ChainBroken);
    EXPECT_EQ(state().detail, u"3"_s);
    EXPECT_EQ(journal.cursor.at.pos, 2);
    EXPECT_EQ(journal.log.size(), 2u);
    // Journaling goes on, sharing does not by itself.
    record();
    feed(in::Recorded{});
    tick(100'000);
    EXPECT_TRUE(out.empty());
    EXPECT_FALSE(engine.wakeAt());
    EXPECT_EQ(state().unsent, 1);
    // A person has looked, and asks again.
    feed(in::Retry{});
    answerAll();
    EXPECT_EQ(state().link, Link::Shared);
    EXPECT_EQ(journal.cursor.at, hub.head());
}

TEST_F(SyncCompare, T21_AChangedRowIsAnAlarmWhateverWasChanged)
{
    elsewhere(stream, IncidentDeclared{.title = u"mail"_s, .year = 2026, .number = 1});
    const HubRow good = hub.pull(me, 0, 1).front();
    const auto tampered = [&](auto change) {
        HubRow row = good;
        change(row);
        std::vector<HubRow> rows{row};
        const auto fault = verifyRowsFor(rows);
        return fault;
    };
    EXPECT_EQ(tampered([](HubRow&) {}), Reason::None);
    EXPECT_EQ(tampered([](HubRow& r) { r.pos = 2; }), Reason::ChainBroken);
    EXPECT_EQ(tampered([](HubRow& r) { r.chain[3] = char(r.chain[3] ^ 1); }), Reason::ChainBroken);
    EXPECT_EQ(tampered([](HubRow& r) { ++r.recordedAt; }), Reason::ChainBroken);
    EXPECT_EQ(tampered([&](HubRow& r) { r.id = freshId(); }), Reason::ChainBroken);
    EXPECT_EQ(tampered([](HubRow& r) { r.hash[0] = char(r.hash[0] ^ 1); }), Reason::ChainBroken);
    EXPECT_EQ(tampered([](HubRow& r) { r.body.replace("mail", "male"); }), Reason::BytesWrong);
    EXPECT_EQ(tampered([](HubRow& r) { r.header = "{}"; }), Reason::BytesWrong);
    EXPECT_EQ(tampered([](HubRow& r) { r.header.replace("declared", "scored"); }),
              Reason::BytesWrong);
    EXPECT_EQ(tampered([](HubRow& r) { r.devSeq = 7; }), Reason::BytesWrong);
    EXPECT_EQ(tampered([&](HubRow& r) { r.device = journal.device; }), Reason::BytesWrong);
    EXPECT_EQ(tampered([](HubRow& r) { r.stream.kind = StreamKind::Risk; }), Reason::BytesWrong);
    EXPECT_EQ(tampered([](HubRow& r) { r.body = QByteArray(); }), Reason::None); // erased
    EXPECT_EQ(tampered([](HubRow& r) { r.header = r.body = QByteArray(); }), Reason::None);
}

TEST_F(SyncCompare, T19_ABodyThatIsNoJsonIsKeptAsUnknownAndStopsNobody)
{
    Event odd;
    odd.id = freshId();
    odd.stream = stream;
    odd.device = theirs.device;
    odd.devSeq = 1;
    odd.actor = other;
    odd.type = u"entry.added/1"_s;
    odd.body = UnknownEvent{odd.type};
    odd.bodyBytes = "{ not json";
    sealEvent(odd);
    giveToHub(odd);
    elsewhereFrom(2);
    share();
    EXPECT_EQ(state().link, Link::Shared);
    EXPECT_EQ(journal.cursor.at.pos, 2);
    EXPECT_EQ(journal.log.at(odd.id).event.bodyBytes, "{ not json");
    EXPECT_TRUE(std::holds_alternative<UnknownEvent>(journal.log.at(odd.id).event.body));
}

TEST_F(SyncCompare, T19_AStreamOfAKindOfTomorrowIsAnEnvelopeAndNoAlarm)
{
    HubRow row;
    row.pos = 1;
    row.id = freshId();
    row.stream = {StreamKind(42), stream.id};
    row.device = theirs.device;
    row.devSeq = 1;
    row.recordedAt = now;
    row.header = "{\"stream_kind\":\"weather\"}";
    row.body = "{}";
    row.hash = sha256(row.header);
    row.chain = hubChain({}, 1, row.id, now, row.hash);
    std::vector<HubRow> rows{row};
    EXPECT_EQ(verifyRowsFor(rows), Reason::None);
    EXPECT_FALSE(rows.front().event);
    EXPECT_TRUE(rows.front().header.isNull());
}

TEST_F(SyncCompare, AFailingDiskIsSaidAndTriedAgain)
{
    shareSome(1, 1);
    journal.failing = ErrorCode::DiskFull;
    record();
    feed(in::Recorded{});
    EXPECT_EQ(state().link, Link::Alarm);
    EXPECT_EQ(state().reason, Reason::JournalFailed);
    EXPECT_TRUE(closes());
    tick(20'000); // still full
    EXPECT_EQ(state().reason, Reason::JournalFailed);
    EXPECT_TRUE(out.empty());
    journal.failing = ErrorCode::None;
    tick(20'000);
    answerAll();
    EXPECT_EQ(state().link, Link::Shared);
    EXPECT_EQ(state().unsent, 0);
}

TEST_F(SyncCompare, AFailingDiskAtAnyAnswerStoresNothingAndLosesNothing)
{
    // Stops the disk before every single answer of a whole conversation in turn.
    for (int broken = 0; broken < 12; ++broken) {
        SCOPED_TRACE(broken);
        MemoryJournal fresh(numbered<DeviceId>(4, quint16(10 + broken)), me);
        fresh.cursor.org = hub.org;
        fresh.record(freshId(), stream, EntryAdded{.text = u"x"_s}, now, {});
        elsewhere(stream);
        runBroken(fresh, broken);
        EXPECT_EQ(fresh.cursor.at, hub.head());
        EXPECT_EQ(fresh.counts()->unsent, 0);
    }
}
