// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/sync/real_desk.h>

#include <QElapsedTimer>

using namespace Qt::StringLiterals;
using namespace matoi;
using namespace matoi::test;

// T12 and T13 with whole clients: the hub's server dies under two desks that write, the standby
// takes over. One kill; twenty with MATOI_FULL_FAULTS=1.
namespace
{

int rounds() { return qEnvironmentVariableIntValue("MATOI_FULL_FAULTS") == 1 ? 20 : 1; }

class Failover
{
public:
    explicit Failover(bool synchronous)
        : m_org(m_primary.makeOrg("T"))
        , m_proxy(m_primary.socketDir(), m_primary.port())
        , m_synchronous(synchronous)
    {
        if (synchronous)
            m_standby = m_primary.makeStandby(true);
        a = open(m_org.admin);
        b = open(m_primary.invite(m_org, "responder"));
        incident = a->declare(u"mail"_s);
        EXPECT_TRUE(soon([&] { return b->has(incident) && together(); }));
        if (synchronous)
            return;
        // The standby has what is there now and hears nothing of the rest.
        m_standby = m_primary.makeStandby(false);
        const QByteArray all = QByteArray::number(a->at().pos);
        EXPECT_TRUE(soon([&] {
            Pg copy(m_standby->dsn());
            return copy.exec("select count(*) from matoi.event").one() == all;
        }));
        m_standby->stop();
    }
    void write(int facts)
    {
        for (int i = 0; i < facts; ++i) {
            a->say(incident, u"a %1"_s.arg(++m_said));
            b->say(incident, u"b %1"_s.arg(m_said));
            QTest::qWait(1);
        }
    }
    void die() { m_primary.kill9(); }
    void takeOver()
    {
        if (!m_synchronous)
            m_standby->start();
        m_standby->promote();
        m_proxy.pointTo(m_standby->socketDir(), m_standby->port());
    }
    bool together() { return a->shared() && b->shared() && a->at() == b->at(); }
    qint64 lostByHub() { return a->sync().state().lostByHub + b->sync().state().lostByHub; }
    void expectWhole()
    {
        Pg owner(m_standby->dsn());
        const auto count = [&](const QByteArray& what) {
            return owner.must("select " + what + " from matoi.event").one().toLongLong();
        };
        EXPECT_EQ(count("count(*)"), a->store().eventCount().valueOr(-1));
        EXPECT_EQ(count("count(distinct id)"), count("max(pos)"));
        EXPECT_EQ(a->hash(), b->hash());
        // Two by two, and everything that was said since the kill too.
        int said = 0;
        const auto entries = b->store().entries(incident);
        ASSERT_TRUE(entries);
        for (const Entry& entry : *entries)
            said += entry.kind == EntryKind::Note;
        EXPECT_EQ(said, 2 * m_said);
        for (RealDesk* one : {a.get(), b.get()}) {
            EXPECT_TRUE(hubOf(one->store()).refusedEvents()->empty());
            EXPECT_TRUE(one->store().verify({})->problems.empty());
        }
    }

    std::unique_ptr<RealDesk> a, b;
    StreamId incident;

private:
    std::unique_ptr<RealDesk> open(const HubLogin& login)
    {
        return std::make_unique<RealDesk>(
            m_dir.filePath(QString::fromLatin1(login.login)), m_org, login,
            "host=" + m_proxy.dir() + " port=" + QByteArray::number(m_primary.port()) +
                " user=" + login.login + " dbname=hub");
    }

    HubServer m_primary;
    std::unique_ptr<HubServer> m_standby;
    HubOrg m_org;
    FaultProxy m_proxy;
    QTemporaryDir m_dir;
    bool m_synchronous;
    int m_said = 0;
};

} // namespace

TEST(HubFailoverOfDesks, T12_WhatASynchronousHubHadIsThereAndTheDesksGoOnByThemselves)
{
    qint64 slowest = 0, facts = 0;
    for (int round = 0; round < rounds(); ++round) {
        SCOPED_TRACE(round);
        Failover team(true);
        team.write(20 + 7 * (round % 5));
        team.die(); // with facts on their way
        team.write(10);
        team.takeOver();
        QElapsedTimer since;
        since.start();
        ASSERT_TRUE(soon([&] { return team.together(); }));
        slowest = std::max(slowest, since.elapsed());
        EXPECT_EQ(team.lostByHub(), 0);
        team.write(3);
        ASSERT_TRUE(soon([&] { return team.together(); }));
        team.expectWhole();
        facts += team.a->at().pos;
    }
    std::printf("%d primaries killed, %lld facts, all shared again %lld ms after the promotion at "
                "most\n",
                rounds(), facts, slowest);
}

TEST(HubFailoverOfDesks, T13_WhatAnAsynchronousHubLostIsSeenAndGivenBack)
{
    qint64 lost = 0, slowest = 0;
    for (int round = 0; round < rounds(); ++round) {
        SCOPED_TRACE(round);
        Failover team(false);
        team.write(15 + 3 * (round % 5));
        ASSERT_TRUE(soon([&] { return team.together(); }));
        const QByteArray before = team.a->hash();
        EXPECT_EQ(before, team.b->hash());
        team.die();
        team.takeOver();
        QElapsedTimer since;
        since.start();
        ASSERT_TRUE(soon([&] { return team.lostByHub() > 0 && team.together(); }));
        slowest = std::max(slowest, since.elapsed());
        EXPECT_EQ(team.a->hash(), before); // with the times that it had
        team.write(3);
        ASSERT_TRUE(soon([&] { return team.together(); }));
        team.expectWhole();
        lost += team.lostByHub();
    }
    std::printf("%d primaries killed, %lld facts lost by them and given back within %lld ms\n",
                rounds(), lost, slowest);
}
