// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <app/sync/sync_engine.h>
#include <tests/support/printers.h>
#include <tests/sync/hub_model.h>
#include <tests/sync/memory_journal.h>

#include <gtest/gtest.h>

namespace matoi::test
{

template <class T>
T numbered(quint16 kind, quint16 n)
{
    return T(QUuid(kind, 0, 0x7000, 0x80, 0, 0, 0, 0, 0, uchar(n >> 8), uchar(n)));
}

//! A dialogue with one engine: what comes in is said, what goes out is looked at. The hub of the
//! simulation gives the answers that a test does not make up.
class EngineTest : public testing::Test
{
protected:
    EngineTest()
    {
        journal.cursor.org = hub.org;
        hub.roles[me] = QStringLiteral("responder");
        hub.roles[other] = QStringLiteral("responder");
        journal.wall = theirs.wall = [this] { return now; };
    }

    //! Feeds one input and keeps the actions in `out`.
    void feed(const sync::Input& input)
    {
        out = engine.handle(input, {now, now + skew, dice});
        if (!out.empty() && out.back().request != 0)
            asked = out.back();
    }
    void tick(Ms later)
    {
        now += later;
        feed(sync::in::Tick{});
    }
    //! Whether the last thing to be done is of this kind.
    template <class Act>
    bool asks() const
    {
        return !out.empty() && std::holds_alternative<Act>(out.back().what);
    }
    //! It, for a test that has looked.
    template <class Act>
    Act request() const
    {
        return asks<Act>() ? std::get<Act>(out.back().what) : Act{};
    }
    bool closes() const
    {
        return !out.empty() && std::holds_alternative<sync::act::Close>(out.front().what);
    }
    //! Answers the last request as the hub would.
    void answer();
    //! Answers until nothing is asked any more.
    void answerAll()
    {
        while (!out.empty() && out.back().request != 0)
            answer();
    }
    void share()
    {
        feed(sync::in::Start{});
        answerAll();
    }
    Event record(EventBody body = EntryAdded{.text = QStringLiteral("x")})
    {
        return journal.record(freshId(), stream, std::move(body), now, {});
    }
    //! Somebody else's event, on the hub already.
    Event elsewhere(const StreamRef& on, EventBody body = EntryAdded{.text = QStringLiteral("y")})
    {
        const Event event = theirs.record(freshId(), on, std::move(body), now, {});
        giveToHub(event);
        return event;
    }
    void giveToHub(const Event& e)
    {
        hub.append(e.actor, e.device,
                   {{e.id, e.stream, e.device, e.devSeq, e.hash, e.headerBytes, e.bodyBytes, {}}},
                   now);
    }
    EventId freshId() { return numbered<EventId>(9, ++ids); }
    sync::SyncState state() { return engine.state(); }

    const PersonId me = numbered<PersonId>(3, 1), other = numbered<PersonId>(3, 2);
    const StreamRef stream{StreamKind::Incident, numbered<StreamId>(5, 1)};
    HubModel hub{numbered<OrgId>(1, 1), numbered<EpochId>(2, 1)};
    MemoryJournal journal{numbered<DeviceId>(4, 1), me};
    MemoryJournal theirs{numbered<DeviceId>(4, 2), other};
    sync::SyncEngine engine{journal};
    Ms now = 1'795'000'000'000;
    Ms skew = 0;
    quint32 dice = 0;
    quint16 ids = 0;
    std::vector<sync::Action> out;
    sync::Action asked;
};

inline void EngineTest::answer()
{
    const quint64 request = asked.request;
    std::visit(
        Overloads{
            [&](const sync::act::Connect&) { feed(sync::in::Connected{request}); },
            [&](const sync::act::Hello&) {
                feed(sync::in::Greeted{request, hub.hello(me, now)});
            },
            [&](const sync::act::Push& push) {
                feed(sync::in::Pushed{request, hub.append(me, push.device, push.events, now)});
            },
            [&](const sync::act::Pull& pull) {
                feed(sync::in::Pulled{request, hub.pull(me, pull.after, pull.limit)});
            },
            [&](const sync::act::Fetch& fetch) {
                feed(sync::in::Pulled{request, hub.fetch(me, fetch.positions)});
            },
            [&](const sync::act::ChainAt& at) {
                feed(sync::in::Chain{request, hub.chainAt(at.pos)});
            },
            [&](const sync::act::Close&) { out.clear(); }},
        sync::Request(asked.what));
}

} // namespace matoi::test
