// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/domain/event_codec.h>
#include <tests/sync/engine_fixture.h>
#include <tests/sync/sim_world.h>

using namespace Qt::StringLiterals;
using namespace matoi;
using namespace matoi::sync;
using namespace matoi::test;

namespace
{
class SyncRestricted : public EngineTest
{
};
} // namespace

TEST_F(SyncRestricted, ARowThatMayNotBeReadIsKeptAsItsEnvelope)
{
    elsewhere(stream, IncidentRestricted{{other}, u"quiet"_s});
    elsewhere(stream);
    share();
    EXPECT_EQ(state().link, Link::Shared);
    EXPECT_EQ(journal.cursor.at, hub.head());
    EXPECT_TRUE(journal.log.empty());
    EXPECT_EQ(journal.rows.size(), 2u);
}

TEST_F(SyncRestricted, BodiesPulledBeforeAreDroppedAtTheNextContact)
{
    const Event before = elsewhere(stream);
    const Event mine = record();
    share();
    EXPECT_FALSE(journal.log.at(before.id).event.erased());
    elsewhere(stream, IncidentRestricted{{other}, u"quiet"_s});
    now += 200;
    feed(in::Hint{});
    answerAll();
    EXPECT_TRUE(journal.log.at(before.id).event.erased());
    EXPECT_FALSE(journal.log.at(mine.id).event.erased()); // nobody else could give it back
    EXPECT_TRUE(journal.readable().empty());
}

TEST_F(SyncRestricted, WhoIsNamedLaterGetsWhatCameBefore)
{
    const Event first = elsewhere(stream);
    elsewhere(stream, IncidentRestricted{{other}, u"quiet"_s});
    share();
    EXPECT_TRUE(journal.log.empty());
    elsewhere(stream, IncidentRestricted{{other, me}, u"quiet"_s});
    now += 200;
    feed(in::Hint{});
    answer();
    ASSERT_TRUE(asks<act::Fetch>());
    EXPECT_EQ(request<act::Fetch>().positions.size(), 2u);
    answerAll();
    EXPECT_EQ(journal.log.size(), 3u);
    EXPECT_EQ(journal.log.at(first.id).event.bodyBytes, first.bodyBytes);
}

TEST_F(SyncRestricted, ContactDataFollowsTheRole)
{
    const Event contact =
        elsewhere(contactsStream(), PersonContactSet{.person = other, .phone = u"110"_s});
    share();
    EXPECT_FALSE(journal.log.at(contact.id).event.erased());
    hub.roles[me] = u"viewer"_s;
    tick(20'000);
    answerAll();
    EXPECT_TRUE(journal.log.at(contact.id).event.erased());
    hub.roles[me] = u"responder"_s;
    tick(20'000);
    answerAll();
    EXPECT_FALSE(journal.log.at(contact.id).event.erased());
}

TEST_F(SyncRestricted, AFetchedRowThatDoesNotFitTheCopyIsAnAlarm)
{
    elsewhere(stream);
    elsewhere(stream, IncidentRestricted{{other}, u"quiet"_s});
    share();
    elsewhere(stream, IncidentRestricted{{other, me}, u"quiet"_s});
    now += 200;
    feed(in::Hint{});
    answer();
    auto rows = hub.fetch(me, request<act::Fetch>().positions);
    rows.front().recordedAt += 1;
    feed(in::Pulled{asked.request, rows});
    EXPECT_EQ(state().reason, Reason::ChainBroken);
}

TEST_F(SyncRestricted, AFetchedBodyThatDoesNotFitIsAnAlarm)
{
    elsewhere(stream);
    elsewhere(stream, IncidentRestricted{{other}, u"quiet"_s});
    share();
    elsewhere(stream, IncidentRestricted{{other, me}, u"quiet"_s});
    now += 200;
    feed(in::Hint{});
    answer();
    auto rows = hub.fetch(me, request<act::Fetch>().positions);
    rows.front().body = "{}";
    feed(in::Pulled{asked.request, rows});
    EXPECT_EQ(state().reason, Reason::BytesWrong);
}

TEST_F(SyncRestricted, NothingFetchedIsNotAskedForEver)
{
    elsewhere(stream);
    elsewhere(stream, IncidentRestricted{{other}, u"quiet"_s});
    share();
    elsewhere(stream, IncidentRestricted{{other, me}, u"quiet"_s});
    now += 200;
    feed(in::Hint{});
    answer();
    ASSERT_TRUE(asks<act::Fetch>());
    feed(in::Pulled{asked.request, {}});
    EXPECT_TRUE(out.empty());
    EXPECT_EQ(state().link, Link::Shared);
}

TEST(SyncTeam, T18_EverythingSentAgainAndAgainIsThereOnce)
{
    SimWorld world(7, {.clients = 2, .faults = false});
    const StreamRef stream = world.freshIncident(0);
    for (int i = 0; i < 40; ++i)
        world.record(size_t(i % 2), stream, EntryAdded{.text = u"entry %1"_s.arg(i)});
    ASSERT_TRUE(world.settle());
    const HubPoint head = world.hub.head();
    const auto hash = world.clients[0].journal->setHash(stream);
    std::mt19937 rng(7);
    // From two processes, each event one to five times, in any order.
    std::vector<std::pair<size_t, EventId>> again;
    for (size_t c = 0; c < 2; ++c)
        for (const EventId id : world.clients[c].journal->own)
            again.insert(again.end(), 1 + rng() % 5, {c, id});
    std::shuffle(again.begin(), again.end(), rng);
    for (const auto& [c, id] : again) {
        const Event& e = world.clients[c].journal->log.at(id).event;
        const auto answers = world.hub.append(
            e.actor, e.device,
            {{e.id, e.stream, e.device, e.devSeq, e.hash, e.headerBytes, e.bodyBytes, {}}},
            world.now);
        EXPECT_EQ(answers.front().outcome, PushAnswer::Outcome::Duplicate);
        EXPECT_EQ(answers.front().pos, *e.hubPos);
    }
    EXPECT_EQ(world.hub.head(), head);
    ASSERT_TRUE(world.settle());
    EXPECT_EQ(world.clients[0].journal->setHash(stream), hash);
    EXPECT_EQ(world.clients[1].journal->setHash(stream), hash);
}

TEST(SyncTeam, T19_UnknownKindsAndFieldsPassThroughByteForByte)
{
    SimWorld world(3, {.clients = 3, .faults = false});
    const StreamRef stream = world.freshIncident(0);
    std::map<EventId, QByteArray> bodies;
    MemoryJournal& newer = *world.clients[1].journal;
    for (int i = 0; i < 20; ++i) {
        // A newer client: every other one is a known kind with a field of tomorrow.
        Event e;
        const bool known = i % 2;
        e.id = world.freshId();
        e.stream = stream;
        e.type = known ? u"entry.added/1"_s : u"weather.seen/%1"_s.arg(i + 1);
        e.stamp = newer.hlc.tick(world.now);
        e.occurredAt = e.recordedAt = world.now;
        e.device = newer.device;
        e.devSeq = qint64(newer.own.size()) + 1;
        e.actor = newer.person;
        e.body = UnknownEvent{e.type};
        e.bodyBytes = "{\"text\":\"t" + QByteArray::number(i) + "\",\"zeta\":[1,{\"b\":2}]}";
        seal(e);
        bodies[e.id] = e.bodyBytes;
        newer.own.push_back(e.id);
        auto kept = decodeEvent(e.headerBytes, e.bodyBytes);
        newer.log.emplace(e.id, MemoryJournal::Kept{std::move(*kept), {}, false, false});
    }
    world.give(1, in::Recorded{});
    world.record(2, stream, EntryAdded{.text = u"the old one writes on"_s});
    ASSERT_TRUE(world.settle());
    EXPECT_EQ(world.violation(), "");
    for (const auto& client : world.clients)
        for (const auto& [id, bytes] : bodies) {
            EXPECT_EQ(client.journal->log.at(id).event.bodyBytes, bytes);
            EXPECT_TRUE(client.journal->log.at(id).event.hash == newer.log.at(id).event.hash);
        }
    EXPECT_EQ(world.facts(), 22u);
}

TEST(SyncTeam, T17_WrongClocksRefuseNothingAndOrderAlike)
{
    SimWorld world(11, {.clients = 4, .faults = false});
    const StreamRef stream = world.freshIncident(0);
    ASSERT_TRUE(world.settle());
    constexpr Ms hour = 3'600'000;
    world.clients[1].skew = 6 * hour;
    world.clients[2].skew = -72 * hour;
    std::vector<Event> skewed;
    for (int i = 0; i < 30; ++i) {
        if (i == 15)
            world.clients[3].skew = -hour; // jumps back in the middle of the incident
        for (size_t c = 0; c < 4; ++c) {
            const Event& e = world.record(c, stream, EntryAdded{.text = u"%1 %2"_s.arg(c).arg(i)});
            if (world.clients[c].skew != 0)
                skewed.push_back(e);
        }
        world.runFor(500);
    }
    ASSERT_TRUE(world.settle());
    EXPECT_EQ(world.violation(), "");
    EXPECT_EQ(world.facts(), 121u);
    for (const Event& e : skewed) // the envelope says so, a view can mark it
        EXPECT_GT(std::abs(e.clock.offsetMs), 2'000);
    // Corrected by the measured offset, the order is that of true time.
    for (const auto& [id, kept] : world.clients[0].journal->log)
        EXPECT_LT(std::abs(kept.event.stamp.ms() - *kept.event.hubRecordedAt), 2'000);
}
