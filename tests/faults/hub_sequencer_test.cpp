// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/faults/hub_support.h>

#include <QElapsedTimer>
#include <QtEndian>

#include <atomic>
#include <gtest/gtest.h>
#include <iostream>
#include <random>
#include <set>
#include <thread>

// T06 and T18: nobody who follows the log misses a fact, and sending again changes nothing.

namespace matoi::test
{

namespace
{

constexpr int kWriters = 8;

//! What writers leave behind: how many facts were committed, in all and per writer.
struct Written {
    std::atomic<int> committed{0};
    std::atomic<int> rolledBack{0};
    std::atomic<bool> failed{false};
};

enum class Done { Yes, Busy, No };

//! Runs `transaction(count)` until `total` facts are committed; each holds its transaction for
//! 0-20 ms before it commits, and 2 % roll back. Busy is tried again, as a client would.
void write(Pg& db, std::mt19937 random, int total, Written& written,
           const std::function<Done(int count)>& transaction)
{
    for (int left = total; left > 0;) {
        const int count = std::min(left, int(1 + random() % 50));
        db.must("begin");
        const Done done = transaction(count);
        if (done == Done::No) {
            written.failed = true;
            return;
        }
        if (done == Done::Busy) {
            db.must("rollback");
            continue;
        }
        db.must("select pg_sleep(" + QByteArray::number(double(random() % 21) / 1000) + ')');
        if (random() % 50 == 0) {
            db.must("rollback");
            ++written.rolledBack;
            continue;
        }
        db.must("commit");
        left -= count;
        written.committed += count;
    }
}

QByteArray be(qint64 n)
{
    QByteArray bytes(8, 0);
    qToBigEndian(n, bytes.data());
    return bytes;
}

} // namespace

TEST(HubSequencer, T06_AFollowerMissesNothingOfEightWriters)
{
    const int total = full() ? 100'000 : 10'000;
    const quint32 start = seed();
    HubServer server;
    const HubOrg org = server.makeOrg("T06");
    Written written;
    std::vector<std::unique_ptr<HubDesk>> desks;
    for (int i = 0; i < kWriters; ++i)
        desks.push_back(std::make_unique<HubDesk>(server, org, server.invite(org, "responder")));

    QElapsedTimer timer;
    timer.start();
    std::atomic<bool> done = false;
    // The follower: polls as fast as it can, checks what a client checks.
    std::vector<std::pair<QByteArray, qint64>> seen; // device, dev_seq
    std::set<QByteArray> ids;
    QByteArray problem;
    std::thread follower([&] {
        HubDesk reader(server, org, org.admin);
        qint64 pos = 0;
        QByteArray chain;
        while (problem.isEmpty()) {
            const bool last = done; // read before the poll: what was committed then must be there
            const PgRows rows = reader.call(
                "select e.pos, e.id, e.device, e.dev_seq, e.event_hash, e.recorded_at, e.chain, "
                "b.header is not null from matoi.event e left join matoi.event_body b "
                "using(org_id, pos) where e.org_id=$1 and e.pos>$2 order by e.pos limit 1000",
                {QByteArray::number(pos)});
            if (!rows.ok())
                problem = rows.message;
            for (const auto& row : rows.rows) {
                if (row[0]->toLongLong() != ++pos)
                    problem = "gap before " + *row[0];
                chain = sha256(chain + be(pos) +
                               EventId::fromString(QString::fromLatin1(*row[1])).toBytes() +
                               be(row[5]->toLongLong()) + fromBytea(*row[4]));
                if (chain != fromBytea(*row[6]))
                    problem = "chain at " + *row[0];
                if (*row[7] != "t")
                    problem = "no header at " + *row[0];
                if (!ids.insert(*row[1]).second)
                    problem = "twice: " + *row[1];
                seen.emplace_back(*row[2], row[3]->toLongLong());
            }
            if (last && rows.rows.empty())
                break;
        }
    });
    std::vector<std::thread> writers;
    for (int i = 0; i < kWriters; ++i)
        writers.emplace_back([&, i] {
            HubDesk& desk = *desks[size_t(i)];
            const StreamId stream = newStream();
            write(desk.db, std::mt19937(start + quint32(i)), total / kWriters, written,
                  [&](int count) {
                      std::vector<Event> batch;
                      for (int n = 0; n < count; ++n)
                          batch.push_back(desk.entry(stream));
                      const auto answers = desk.append(batch);
                      if (answers.size() == size_t(count) && answers.back().word() == "appended")
                          return Done::Yes;
                      // Somebody was waited for longer than 3 s: a slow disk does that.
                      return answers[0].outcome.startsWith("raised 55P03") ? Done::Busy : Done::No;
                  });
        });
    for (std::thread& writer : writers)
        writer.join();
    done = true;
    follower.join();
    ASSERT_FALSE(written.failed);
    EXPECT_EQ(problem, "");
    EXPECT_EQ(int(ids.size()), written.committed) << "missed";
    EXPECT_GT(written.rolledBack, 0);
    std::map<QByteArray, qint64> lastOf;
    int disordered = 0;
    for (const auto& [device, number] : seen)
        disordered += std::exchange(lastOf[device], number) >= number;
    EXPECT_EQ(disordered, 0);
    EXPECT_EQ(verifyLog(desks[0]->db, org.id), "");
    std::cout << ids.size() << " facts, " << written.rolledBack << " rollbacks, missed 0, "
              << qint64(ids.size()) * 1000 / std::max<qint64>(1, timer.elapsed()) << " /s\n";
}

TEST(HubSequencer, T06_SelfCheck_TheNaiveReaderMisses)
{
    const int total = full() ? 100'000 : 10'000;
    const quint32 start = seed();
    HubServer server;
    Pg owner(server.dsn());
    owner.must("create table public.naive(seq bigserial primary key, writer int)");
    Written written;
    std::atomic<bool> done = false;
    int found = 0;
    std::thread follower([&] {
        Pg reader(server.dsn());
        qint64 last = 0;
        for (;;) {
            const bool final = done;
            const PgRows rows =
                reader.must("select seq from public.naive where seq > $1 order by seq",
                            {QByteArray::number(last)});
            found += int(rows.rows.size());
            if (!rows.rows.empty())
                last = rows.rows.back()[0]->toLongLong();
            if (final && rows.rows.empty())
                break;
        }
    });
    std::vector<std::thread> writers;
    for (int i = 0; i < kWriters; ++i)
        writers.emplace_back([&, i] {
            Pg db(server.dsn());
            write(db, std::mt19937(start + quint32(i)), total / kWriters, written, [&](int count) {
                const bool ok = db.exec("insert into public.naive(writer) select $1::int from "
                                        "generate_series(1, $2::int)",
                                        {QByteArray::number(i), QByteArray::number(count)})
                                    .ok();
                return ok ? Done::Yes : Done::No;
            });
        });
    for (std::thread& writer : writers)
        writer.join();
    done = true;
    follower.join();
    EXPECT_LT(found, written.committed) << "this test could not fail";
    std::cout << "the naive reader missed " << written.committed - found << " of "
              << written.committed << '\n';
}

TEST(HubSequencer, T18_SendingAgainShuffledFromTwoPlacesChangesNothing)
{
    HubServer& server = HubServer::shared();
    const HubOrg org = server.makeOrg("T18");
    HubDesk desk(server, org, server.invite(org, "responder"));
    const StreamId stream = newStream();
    std::vector<Event> all;
    for (int i = 0; i < (full() ? 5000 : 1000); ++i)
        all.push_back(desk.entry(stream));
    const quint32 start = seed();
    // Each fact one to five times in all, in any order, in batches of any size, from both at once.
    std::mutex mutex;
    std::map<QByteArray, std::set<QByteArray>> given; // id -> the places that were ever told
    std::map<QByteArray, int> appended;
    QByteArrayList strange;
    const auto send = [&](quint32 seed) {
        std::mt19937 random(seed);
        HubDesk self(server, org, desk.who);
        self.device = desk.device;
        std::vector<Event> mine;
        for (const Event& e : all)
            for (unsigned n = 0; n <= random() % 3; ++n)
                mine.push_back(e);
        std::shuffle(mine.begin(), mine.end(), random);
        for (size_t at = 0; at < mine.size();) {
            const size_t count = std::min(mine.size() - at, size_t(1 + random() % 60));
            const std::vector<Event> batch(mine.begin() + qint64(at),
                                           mine.begin() + qint64(at + count));
            const auto answers = self.append(batch);
            const std::lock_guard lock(mutex);
            for (const Answer& a : answers) {
                if (a.word() != "appended" && a.word() != "duplicate")
                    strange += a.word();
                appended[a.id] += a.word() == "appended";
                given[a.id].insert(QByteArray::number(a.pos) + a.chain.toHex() +
                                   QByteArray::number(a.recordedAt));
            }
            at += count;
        }
    };
    std::thread other(send, start + 1);
    send(start + 2);
    other.join();
    EXPECT_EQ(strange.join(' '), "");
    EXPECT_EQ(given.size(), all.size());
    for (const auto& [id, places] : given)
        EXPECT_TRUE(places.size() == 1 && appended[id] == 1) << id.constData();
    EXPECT_EQ(desk.call("select count(*) from matoi.event where org_id=$1").one(),
              QByteArray::number(all.size()));
    EXPECT_EQ(verifyLog(desk.db, org.id), "");
}

} // namespace matoi::test
