// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <app/service/session.h>
#include <app/store/hub_store.h>
#include <app/sync/sync_engine.h>
#include <tests/support/printers.h>
#include <tests/sync/hub_model.h>

#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace matoi::test
{

//! A real workspace file with a sync engine, talking to a hub in memory.
class Desk
{
public:
    Desk(const QString& file, HubModel& hub, const QString& role)
        : m_file(file)
        , m_hub(hub)
    {
        open();
        if (m_session->profile().isNull()) {
            const auto person = m_session->createProfile(role, role);
            EXPECT_TRUE(person.ok());
        }
        hub.roles[me()] = role;
    }
    //! As hub join does; what was recorded before is shared from then on.
    void join() { ASSERT_TRUE(journal().joinHub({m_hub.org, QStringLiteral("Org"), {}, me()})); }
    void open()
    {
        m_engine.reset();
        m_session.reset();
        auto session = Session::open(m_file);
        ASSERT_TRUE(session.ok());
        m_session = std::move(*session);
    }
    PersonId me() const { return m_session->profile(); }
    Session& session() { return *m_session; }
    Store& store() { return m_session->store(); }
    HubStore& journal() { return hubOf(store()); }
    sync::SyncState state() { return m_engine->state(); }
    QByteArray hash() { return store().openHash(nullptr, nullptr).valueOr({}).toHex(); }

    //! Connects and shares until nothing is left to say. `stopAfter` answers the line goes dead.
    void sync(int stopAfter = 100'000)
    {
        m_engine = std::make_unique<sync::SyncEngine>(journal());
        m_now = systemClock().now();
        feed(sync::in::Start{}, stopAfter);
    }
    //! So much later, in a connection that goes on.
    void wait(Ms span)
    {
        m_now += span;
        feed(sync::in::Recorded{}, 100'000);
        feed(sync::in::Tick{}, 100'000);
    }
    StreamId declare(const QString& title)
    {
        auto outcome = m_session->submit({}, cmd::DeclareIncident{.title = title});
        EXPECT_TRUE(outcome.ok());
        return outcome->subject().id;
    }
    EventId say(StreamId incident, const QString& text)
    {
        auto outcome = m_session->submit(incident, cmd::AddEntry{.text = text});
        EXPECT_TRUE(outcome.ok());
        return outcome ? outcome->events.front().id : EventId();
    }
    QString label(StreamId incident)
    {
        const auto row = store().incidentRow(incident);
        return row && *row ? (*row)->label : QString();
    }

private:
    void feed(const sync::Input& input, int stopAfter)
    {
        auto todo = m_engine->handle(input, {m_now, m_now, 0});
        while (!todo.empty() && todo.back().request != 0 && stopAfter-- > 0)
            todo = m_engine->handle(answer(todo.back(), m_now), {m_now, m_now, 0});
    }
    sync::Input answer(const sync::Action& action, Ms now)
    {
        using namespace sync;
        const quint64 request = action.request;
        return std::visit(
            Overloads{
                [&](const act::Connect&) -> Input { return in::Connected{request}; },
                [&](const act::Hello&) -> Input {
                    return in::Greeted{request, m_hub.hello(me(), now)};
                },
                [&](const act::Push& push) -> Input {
                    return in::Pushed{request, m_hub.append(me(), push.device, push.events, now)};
                },
                [&](const act::Pull& pull) -> Input {
                    return in::Pulled{request, m_hub.pull(me(), pull.after, pull.limit)};
                },
                [&](const act::Fetch& fetch) -> Input {
                    return in::Pulled{request, m_hub.fetch(me(), fetch.positions)};
                },
                [&](const act::ChainAt& at) -> Input {
                    return in::Chain{request, m_hub.chainAt(at.pos)};
                },
                [&](const act::Close&) -> Input { return in::Tick{}; }},
            action.what);
    }

    QString m_file;
    HubModel& m_hub;
    Ms m_now = 0;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<sync::SyncEngine> m_engine;
};

} // namespace matoi::test
