// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/faults/hub_support.h>

#include <QElapsedTimer>

#include <algorithm>
#include <gtest/gtest.h>
#include <iostream>

// T14 and T15: what one who hangs, or who floods the hints, can do to the others.

namespace matoi::test
{

namespace
{

double quantile(std::vector<double> all, double q)
{
    std::sort(all.begin(), all.end());
    return all.empty() ? 0 : all[size_t(double(all.size() - 1) * q)];
}

} // namespace

TEST(HubStall, T14_AWriterThatHangsStallsHisOwnOrganisationOnlyAndIsEnded)
{
    HubServer server;
    const HubOrg a = server.makeOrg("A"), b = server.makeOrg("B");
    HubDesk hanging(server, a, server.invite(a, "responder"));
    HubDesk colleague(server, a, server.invite(a, "responder"));
    HubDesk neighbour(server, b, server.invite(b, "responder"));
    Pg owner(server.dsn());
    owner.must("create role watch login in role matoi_monitor");
    Pg monitor(server.dsn("watch"));

    // The time-outs of a session are the client's own to switch off.
    hanging.db.must("set idle_in_transaction_session_timeout=0; set statement_timeout=0; begin");
    ASSERT_EQ(hanging.append(hanging.entry(newStream())), "appended");
    QElapsedTimer since;
    since.start();

    const StreamId stream = newStream();
    const Event waiting = colleague.entry(stream);
    const PgRows busy = colleague.db.exec(
        "select * from matoi.append_events($1,$2,$3,$4)",
        {colleague.org, colleague.device.toLatin1(), headersOf({waiting}), bodiesOf({waiting})});
    EXPECT_EQ(busy.state, "55P03") << "busy: stays in the journal, tried again";
    EXPECT_LT(since.elapsed(), 5000);

    std::vector<double> times;
    qint64 killedAfter = 0;
    while (since.elapsed() < 30'000 && !killedAfter) {
        QElapsedTimer one;
        one.start();
        ASSERT_EQ(neighbour.append(neighbour.entry(stream)), "appended");
        times.push_back(double(one.nsecsElapsed()) / 1e6);
        if (times.size() % 200 == 0 &&
            monitor.must("select matoi_priv.end_hanging()").one().toInt() > 0)
            killedAfter = since.elapsed();
    }
    EXPECT_GT(killedAfter, 9'000) << "not before its time";
    EXPECT_LE(killedAfter, 15'000);
    EXPECT_LT(quantile(times, 0.99), 500);
    EXPECT_FALSE(hanging.db.exec("select 1").ok());
    EXPECT_EQ(colleague.append(waiting), "appended") << "the same fact, sent again";
    EXPECT_EQ(verifyLog(colleague.db, a.id), "");
    std::cout << "ended after " << killedAfter << " ms; neighbour p99 " << quantile(times, 0.99)
              << " ms over " << times.size() << " appends\n";
}

TEST(HubStall, T14_OneWhoIsBusyInsideAStatementIsEndedToo)
{
    HubServer server;
    const HubOrg org = server.makeOrg("A");
    HubDesk busy(server, org, server.invite(org, "responder"));
    HubDesk colleague(server, org, server.invite(org, "responder"));
    Pg owner(server.dsn());
    const Event e = busy.entry(newStream());
    busy.db.must("set statement_timeout=0");
    const QByteArray sql = "select outcome, pg_sleep(1000) from matoi.append_events('" + org.id +
                           "','" + busy.device.toLatin1() + "','" + *headersOf({e}) + "','" +
                           *bodiesOf({e}) + "')";
    ASSERT_TRUE(PQsendQuery(busy.db.raw(), sql.constData()));
    // Somebody is made to wait all the time; that is what gives the monitor the right.
    int ended = 0;
    ASSERT_TRUE(eventually(
        [&] {
            colleague.db.must("begin");
            const Event waiting = colleague.entry(newStream());
            PQsendQuery(colleague.db.raw(),
                        ("select outcome from matoi.append_events('" + org.id + "','" +
                         colleague.device.toLatin1() + "','" + *headersOf({waiting}) + "','" +
                         *bodiesOf({waiting}) + "')")
                            .constData());
            eventually(
                [&] {
                    ended = owner.must("select matoi_priv.end_hanging()").one().toInt();
                    return ended > 0;
                },
                2500);
            while (PGresult* result = PQgetResult(colleague.db.raw()))
                PQclear(result);
            colleague.db.must("rollback");
            return ended > 0;
        },
        20'000));
    EXPECT_EQ(ended, 1);
    EXPECT_EQ(colleague.append(colleague.entry(newStream())), "appended");
}

TEST(HubStall, T15_HintsAreOneEmptyWordPerCallAndAFullQueueStopsNothing)
{
    HubServer server;
    const HubOrg org = server.makeOrg("T15"), other = server.makeOrg("Hostile");
    HubDesk writer(server, org, server.invite(org, "responder"));
    HubDesk listener(server, org, server.invite(org, "viewer"));
    listener.db.must("listen matoi");
    const StreamId stream = newStream();
    ASSERT_EQ(writer.append({writer.entry(stream), writer.entry(stream)}).size(), 2u);
    const auto hints = [&] {
        listener.db.must("select 1");
        QByteArrayList all;
        while (PGnotify* hint = PQnotifies(listener.db.raw())) {
            all += QByteArray(hint->relname) + ':' + hint->extra;
            PQfreemem(hint);
        }
        return all.join(' ');
    };
    QByteArray heard;
    EXPECT_TRUE(eventually([&] { return !(heard = hints()).isEmpty(); }));
    EXPECT_EQ(heard, "matoi:");

    // A member of another organisation pins the queue: listens, and stays in a transaction.
    HubDesk pin(server, other, other.admin);
    pin.db.must("set idle_in_transaction_session_timeout=0; listen flood");
    pin.db.must("begin; select 1");
    double usage = 0;
    Pg flood(server.dsn(other.admin.login));
    const auto fill = [&](int count) {
        flood.must("select pg_notify('flood', lpad(g::text, 7900, 'x')) from generate_series(1, " +
                   QByteArray::number(count) + ") g");
        usage = flood.must("select pg_notification_queue_usage()").one().toDouble();
    };
    fill(2000);
    EXPECT_GT(usage, 0) << "the queue is pinned";
    for (int i = 0; full() && usage < 0.25 && i < 100; ++i)
        fill(6000);
    if (full()) {
        ASSERT_GE(usage, 0.25);
    }
    QElapsedTimer timer;
    timer.start();
    qint64 worst = 0;
    qint64 last = 2;
    for (int i = 0; i < 200; ++i) {
        ASSERT_EQ(writer.append(writer.entry(stream)), "appended");
        // The follower polls; the word is in the table whether or not anybody hinted.
        const QByteArray now =
            listener.call("select max(pos) from matoi.event where org_id=$1").one();
        EXPECT_EQ(now.toLongLong(), ++last);
        worst = std::max(worst, timer.restart());
    }
    EXPECT_LT(worst, 3000);
    if (usage >= 0.25) {
        EXPECT_EQ(hints(), "") << "none is sent any more";
    }
    std::cout << "queue " << usage * 100 << " % full, 200 appends, 0 failed, slowest seen after "
              << worst << " ms\n";
}

} // namespace matoi::test
