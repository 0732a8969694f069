// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/faults/hub_support.h>

#include <QElapsedTimer>

#include <gtest/gtest.h>
#include <iostream>
#include <random>

// T21: one with all rights on the server changes the log behind everybody's back.

namespace matoi::test
{

namespace
{

//! Writes the hub's chain anew from `from` on, as a forger would who knows how it is made.
const QByteArray kForgeChain =
    "with recursive c as (select $2::bigint - 1 as pos, coalesce((select chain from matoi.event "
    "where org_id=$1 and pos=$2::bigint - 1), '') as chain union all select e.pos, "
    "sha256(c.chain || int8send(e.pos) || uuid_send(e.id) || int8send(e.recorded_at) || "
    "e.event_hash) from c join matoi.event e on e.org_id=$1 and e.pos=c.pos+1) "
    "update matoi.event e set chain=c.chain from c where e.org_id=$1 and e.pos=c.pos and e.pos >= "
    "$2::bigint";

} // namespace

TEST(HubTamper, T21_EveryEditIsFoundByTheChainOrByACheckpoint)
{
    HubServer& server = HubServer::shared();
    const HubOrg org = server.makeOrg("T21");
    HubDesk desk(server, org, org.admin);
    const StreamId stream = newStream();
    constexpr int kCount = 120;
    std::vector<Event> events;
    for (int i = 0; i < kCount; ++i)
        events.push_back(desk.entry(stream, QStringLiteral("entry %1").arg(i)));
    std::map<qint64, QByteArray> checkpoints;
    for (const Answer& a : desk.append(events))
        if (a.pos % 40 == 0)
            checkpoints[a.pos] = a.chain;
    ASSERT_EQ(checkpoints.size(), 3u);
    ASSERT_EQ(verifyLog(desk.db, org.id, checkpoints), "");

    Pg owner(server.dsn());
    owner.must("set session_replication_role=replica"); // no trigger holds a superuser
    owner.must("alter table matoi.event drop constraint event_pos_check");
    std::mt19937 random(seed());
    const int edits = full() ? 1000 : 200;
    int byChain = 0, byCheckpoint = 0;
    for (int i = 0; i < edits; ++i) {
        const QByteArray pos = QByteArray::number(1 + random() % kCount);
        const QByteArray other = QByteArray::number(1 + random() % kCount);
        const QByteArray at = " where org_id='" + org.id + "' and pos=" + pos;
        const QByteArray salt = QByteArray::number(random());
        // What a forger may do to rows; `forge`: he also writes the chain anew. Last: of a body.
        const std::vector<QByteArray> kinds{
            "update matoi.event set id=gen_random_uuid()" + at,
            "update matoi.event set stream=gen_random_uuid()" + at,
            "update matoi.event set stream_kind=(stream_kind + 1) % 8" + at,
            "update matoi.event set device=gen_random_uuid()" + at,
            "update matoi.event set dev_seq=dev_seq + 1000000" + at,
            "update matoi.event set recorded_at=recorded_at + 1" + at,
            "update matoi.event set event_hash=sha256('" + salt + "')" + at,
            "update matoi.event set chain=sha256('" + salt + "')" + at,
            "delete from matoi.event" + at,
            "insert into matoi.event select org_id, 1000, gen_random_uuid(), stream_kind, stream, "
            "device, 999, event_hash, recorded_at, chain from matoi.event" +
                at,
            "update matoi.event set pos=case pos when " + pos + " then -" + other + " else -" +
                pos + " end where org_id='" + org.id + "' and pos in (" + pos + ',' + other +
                "); update matoi.event set pos=-pos where pos<0",
            "update matoi.event_body set header=header || ' '" + at,
            "update matoi.event_body set header=set_byte(header, " +
                QByteArray::number(random() % 300) + ", " + QByteArray::number(random() % 256) +
                ")" + at,
            "update matoi.event_body set body=convert_to('{\"text\":\"" + salt + "\"}', 'UTF8')" +
                at,
            "update matoi.event_body set body=set_byte(body, 5, " +
                QByteArray::number(random() % 256) + ")" + at,
        };
        const size_t kind = random() % kinds.size();
        const bool forge = kind < 11 && random() % 2;
        owner.must("begin");
        owner.must(kinds[kind]);
        if (forge)
            owner.must(kForgeChain, {org.id, "1"});
        // Some edits write what was there: a byte by itself, a row swapped with itself.
        const bool same =
            owner
                .must("select (select md5(string_agg(concat(e, b), '' order by e.pos)) from "
                      "matoi.event e full join matoi.event_body b using(org_id, pos) where "
                      "org_id=$1)",
                      {org.id})
                .one() == [&] {
                Pg clean(server.dsn());
                return clean
                    .must(
                        "select (select md5(string_agg(concat(e, b), '' order by e.pos)) "
                        "from matoi.event e full join matoi.event_body b using(org_id, pos) where "
                        "org_id=$1)",
                        {org.id})
                    .one();
            }();
        const QByteArray alone = verifyLog(owner, org.id);
        const QByteArray helped = verifyLog(owner, org.id, checkpoints);
        EXPECT_EQ(helped.isEmpty(), same) << kinds[kind].constData() << (forge ? " forged" : "");
        if (kind >= 13 && !same) {
            EXPECT_NE(alone, "") << "a body is found without any checkpoint";
        }
        byChain += !alone.isEmpty();
        byCheckpoint += alone.isEmpty() && !helped.isEmpty();
        owner.must("rollback");
    }
    // The last ones cut off, and everything written anew behind them.
    owner.must("begin");
    owner.must("delete from matoi.event where org_id=$1 and pos > 100", {org.id});
    EXPECT_EQ(verifyLog(owner, org.id), "");
    EXPECT_EQ(verifyLog(owner, org.id, checkpoints), "tail is missing");
    owner.must("rollback");
    owner.must("alter table matoi.event add constraint event_pos_check check (pos > 0)");
    EXPECT_EQ(verifyLog(desk.db, org.id, checkpoints), "");
    EXPECT_GT(byCheckpoint, 0);
    std::cout << edits << " edits: " << byChain << " found by the chain alone, " << byCheckpoint
              << " more by a checkpoint\n";
}

TEST(HubTamper, T21_ALongLogIsVerifiedInSeconds)
{
    const int count = full() ? 100'000 : 5'000;
    HubServer server;
    const HubOrg org = server.makeOrg("T21 long");
    HubDesk desk(server, org, org.admin);
    const StreamId stream = newStream();
    for (int i = 0; i < count / 500; ++i) {
        std::vector<Event> batch;
        for (int n = 0; n < 500; ++n)
            batch.push_back(desk.entry(stream));
        ASSERT_EQ(desk.append(batch).back().word(), "appended");
    }
    QElapsedTimer timer;
    timer.start();
    EXPECT_EQ(verifyLog(desk.db, org.id), "");
    std::cout << count << " facts read and verified in " << timer.elapsed() << " ms\n";
}

} // namespace matoi::test
