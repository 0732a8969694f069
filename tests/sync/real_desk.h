// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <app/service/session.h>
#include <app/sync/hub_sync.h>
#include <tests/faults/faultproxy.h>
#include <tests/support/hub_server.h>
#include <tests/support/printers.h>

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <gtest/gtest.h>

// Real workspace files, the real client and a real PostgreSQL.
namespace matoi::test
{

inline bool soon(const std::function<bool()>& fact, int ms = 60'000)
{
    return QTest::qWaitFor(fact, ms);
}

class RealDesk
{
public:
    RealDesk(const QString& file, const HubOrg& org, const HubLogin& login,
             const QByteArray& conninfo, Clock& clock = systemClock())
    {
        auto opened = Session::open(file, clock);
        m_session = std::move(*opened);
        const auto me = PersonId::fromString(QString::fromLatin1(login.person));
        EXPECT_TRUE(m_session->setProfile(me));
        cmd::SetPerson set;
        set.person = me;
        set.name = QString::fromLatin1(login.login);
        set.handle = set.name;
        EXPECT_TRUE(m_session->submit({}, set).ok());
        const auto id = OrgId::fromString(QString::fromLatin1(org.id));
        EXPECT_TRUE(
            hubOf(store()).joinHub({id, QStringLiteral("Org"), QString::fromUtf8(conninfo), me}));
        m_sync = std::make_unique<sync::HubSync>(hubOf(store()),
                                                 sync::HubAddress{conninfo, login.secret, id});
        m_session->onRecorded = [this](const std::vector<Event>&) { m_sync->recorded(); };
        m_sync->start();
    }
    ~RealDesk() { m_sync.reset(); }

    Session& session() { return *m_session; }
    Store& store() { return m_session->store(); }
    sync::HubSync& sync() { return *m_sync; }
    QByteArray hash() { return store().openHash(nullptr, nullptr).valueOr({}).toHex(); }
    HubPoint at() { return hubOf(store()).hubCursor()->at; }
    bool shared()
    {
        const auto state = m_sync->state();
        return state.link == sync::Link::Shared && state.unsent == 0 && state.pos == state.head;
    }
    StreamId declare(const QString& title)
    {
        auto outcome = m_session->submit({}, cmd::DeclareIncident{.title = title});
        EXPECT_TRUE(outcome.ok());
        return outcome->subject().id;
    }
    void say(StreamId incident, const QString& text)
    {
        auto outcome = m_session->submit(incident, cmd::AddEntry{.text = text});
        EXPECT_TRUE(outcome.ok()) << (outcome ? "" : testing::PrintToString(outcome.error()));
    }
    //! What the file and its write-ahead log hold, as bytes.
    QByteArray disk()
    {
        QByteArray all;
        for (const auto& end : {QString(), QStringLiteral("-wal")}) {
            QFile file(store().path() + end);
            if (file.open(QIODevice::ReadOnly))
                all += file.readAll();
        }
        return all;
    }
    //! Keeps these bytes as a file and says so in the incident. Gives the fact's id.
    EventId attach(StreamId incident, const QString& name, const QByteArray& bytes)
    {
        const QTemporaryDir dir;
        QFile file(dir.filePath(name));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
        file.close();
        const auto info = store().attach(file.fileName());
        EXPECT_TRUE(info.ok());
        const auto added = m_session->submit(
            incident, cmd::AddAttachment{info->sha256, info->name, info->mime, info->size});
        EXPECT_TRUE(added.ok());
        return added->events.front().id;
    }
    IncidentRow row(StreamId incident)
    {
        const auto row = m_session->read().incidentRow(incident);
        return row && *row ? **row : IncidentRow();
    }
    bool has(StreamId incident) { return store().incident(incident).ok(); }

private:
    std::unique_ptr<Session> m_session;
    std::unique_ptr<sync::HubSync> m_sync;
};

class RealHub : public testing::Test
{
protected:
    RealHub()
        : server(HubServer::shared())
        , database(server.freshHub())
        , org(server.makeOrg("A", database))
        , proxy(server.socketDir(), server.port())
    {
    }
    //! Through the proxy, which is a unix socket too.
    QByteArray through(const HubLogin& login) const
    {
        return "host=" + proxy.dir() + " port=" + QByteArray::number(server.port()) +
               " user=" + login.login + " dbname=" + database;
    }
    QByteArray direct(const HubLogin& login) const { return server.dsn(login.login, database); }
    std::unique_ptr<RealDesk> desk(const HubLogin& login, bool proxied = false)
    {
        return std::make_unique<RealDesk>(dir.filePath(QStringLiteral("%1.matoi").arg(++m_desks)),
                                          org, login, proxied ? through(login) : direct(login));
    }
    //! All of them have given and taken everything.
    static bool meet(std::initializer_list<RealDesk*> desks)
    {
        return soon([&] {
            return std::all_of(desks.begin(), desks.end(), [&](RealDesk* one) {
                return one->shared() && one->at() == (*desks.begin())->at();
            });
        });
    }
    //! What a failover or an old backup does to the hub's log.
    void loseTail(qint64 after)
    {
        const QByteArray pos = QByteArray::number(after);
        Pg owner(server.dsn("postgres", database));
        owner.must("set session_replication_role=replica;"
                   "delete from matoi.event_body where pos>" +
                   pos + ";delete from matoi_priv.event_id where pos>" + pos +
                   ";delete from matoi_priv.device_seq s using matoi.event e where e.pos>" + pos +
                   " and e.device=s.device and e.dev_seq=s.dev_seq;"
                   "delete from matoi.event where pos>" +
                   pos + ";update matoi.org_head set pos=" + pos +
                   ", chain=(select chain from matoi.event where pos=" + pos + ")");
    }
    qint64 count(const QByteArray& what)
    {
        Pg owner(server.dsn("postgres", database));
        return owner.must("select " + what + " from matoi.event").one().toLongLong();
    }

    HubServer& server;
    QByteArray database;
    HubOrg org;
    FaultProxy proxy;
    QTemporaryDir dir;
    int m_desks = 0;
};

} // namespace matoi::test
