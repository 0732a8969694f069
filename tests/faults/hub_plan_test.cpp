// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/faults/hub_support.h>

#include <QElapsedTimer>

#include <algorithm>
#include <gtest/gtest.h>
#include <iostream>

// T24: what row security costs, and the plans that keep it cheap.

namespace matoi::test
{

namespace
{

//! Twenty organisations with a long log in each, as rows only: their chains are not true.
struct Crowd {
    HubServer server{{"shared_buffers='512MB'", "autovacuum=off"}};
    std::vector<HubOrg> orgs;
    Pg owner{server.dsn()};
    Crowd()
    {
        const QByteArray each = full() ? "50000" : "2500";
        owner.must("set session_replication_role=replica");
        for (int i = 0; i < 20; ++i) {
            orgs.push_back(server.makeOrg("Crowd"));
            owner.must("insert into matoi.event select $1, g, gen_random_uuid(), 0, "
                       "md5((g/500)::text)::uuid, gen_random_uuid(), g, sha256(g::text::bytea), g, "
                       "sha256(g::text::bytea) from generate_series(1, $2::bigint) g",
                       {orgs.back().id, each});
            owner.must("insert into matoi.event_body select $1, g, 0, md5((g/500)::text)::uuid, "
                       "'entry.added/1', decode(repeat('ab', 400), 'hex'), decode(repeat('cd', "
                       "200), 'hex') from generate_series(1, $2::bigint) g",
                       {orgs.back().id, each});
            owner.must("insert into matoi_priv.restriction select $1, md5(g::text)::uuid, $1, 1, "
                       "$1, 1 from generate_series(0, 4) g",
                       {orgs.back().id});
        }
        owner.must("analyze");
    }
};

double median(const std::function<void()>& work)
{
    std::vector<double> all;
    for (int i = 0; i < 9; ++i) {
        QElapsedTimer timer;
        timer.start();
        work();
        all.push_back(double(timer.nsecsElapsed()) / 1e6);
    }
    std::sort(all.begin(), all.end());
    return all[4];
}

} // namespace

TEST(HubPlan, T24_RowSecurityRunsOncePerQueryAndNoQueryWalksTheWholeLog)
{
    Crowd crowd;
    const HubOrg& org = crowd.orgs[7];
    HubDesk member(crowd.server, org, org.admin);
    const QByteArray last = full() ? "49800" : "2300";
    const QByteArray is = " where org_id='" + org.id + '\'';
    const std::vector<std::pair<const char*, QByteArray>> queries{
        {"count of one organisation", "select count(*) from matoi.event" + is},
        {"tail of 200",
         "select * from matoi.event" + is + " and pos > " + last + " order by pos limit 200"},
        {"bodies of 200",
         "select * from matoi.event_body" + is + " and pos > " + last + " order by pos limit 200"},
        {"pull of 500",
         "select e.pos, e.id, e.stream_kind, e.stream, e.device, e.dev_seq, e.event_hash, "
         "e.recorded_at, e.chain, b.header, b.body from matoi.event e left join matoi.event_body b "
         "using(org_id, pos) where e.org_id='" +
             org.id + "' and e.pos > 1000 order by e.pos limit 500"},
    };
    for (const auto& [name, sql] : queries) {
        QByteArray plan;
        for (const auto& row : member.db.must("explain " + sql).rows)
            plan += *row[0] + '\n';
        EXPECT_TRUE(plan.contains("InitPlan")) << plan.constData();
        EXPECT_FALSE(plan.contains("Seq Scan")) << plan.constData();
        EXPECT_FALSE(plan.contains("orgs_as(") && !plan.contains("InitPlan")) << plan.constData();
        const double with = median([&] { member.db.must(sql); });
        const double without = median([&] { crowd.owner.must(sql); });
        std::cout << name << ": " << with << " ms, without row security " << without << " ms\n";
        if (full()) {
            EXPECT_LE(with, 2 * without + 0.5) << name;
        }
    }
    // A log that grew since its last statistics: appending looks facts up, it does not walk.
    const HubOrg fresh = crowd.server.makeOrg("Fresh");
    HubDesk writer(crowd.server, fresh, fresh.admin);
    const StreamId stream = newStream();
    for (int i = 0; i < 6; ++i) {
        std::vector<Event> batch;
        for (int n = 0; n < 500; ++n)
            batch.push_back(writer.entry(stream));
        ASSERT_EQ(writer.append(batch).back().word(), "appended");
    }
    const auto reads = [&] {
        for (Pg* db : {&writer.db, &member.db, &crowd.owner}) // each counts for itself for a while
            db->must("select pg_stat_force_next_flush()");
        return crowd.owner
            .must("select sum(coalesce(idx_tup_fetch, 0) + seq_tup_read) from pg_stat_user_tables "
                  "where relname in ('event', 'event_id', 'device_seq', 'event_body')")
            .one()
            .toLongLong();
    };
    const qint64 before = reads();
    std::vector<Event> batch;
    for (int n = 0; n < 500; ++n)
        batch.push_back(writer.entry(stream));
    ASSERT_EQ(writer.append(batch).back().word(), "appended");
    EXPECT_LT(reads() - before, 2000) << "rows read for 500 new facts";
}

} // namespace matoi::test
