// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/faults/hub_support.h>

#include <QElapsedTimer>

#include <atomic>
#include <gtest/gtest.h>
#include <iostream>
#include <mutex>
#include <thread>

// T12 and T13 as far as the server goes: the primary dies, the standby takes over. What a client
// does about it by itself is the sync engine's test.

namespace matoi::test
{

namespace
{

struct Acked {
    Event event;
    Answer answer;
};

//! Three people append until the server is gone; gives what was acknowledged. `enough` is called
//! from the main thread once there are `count`.
std::vector<Acked> writeUntilDeath(HubServer& server, const HubOrg& org, size_t count,
                                   const std::function<void()>& enough)
{
    std::mutex mutex;
    std::vector<Acked> acked;
    std::vector<std::unique_ptr<HubDesk>> desks;
    std::vector<std::thread> writers;
    for (int i = 0; i < 3; ++i)
        desks.push_back(std::make_unique<HubDesk>(server, org, server.invite(org, "responder")));
    for (auto& desk : desks)
        writers.emplace_back([&] {
            const StreamId stream = newStream();
            for (;;) {
                const std::vector<Event> batch{desk->entry(stream), desk->entry(stream)};
                const auto answers = desk->append(batch);
                if (answers.size() != 2 || answers[1].word() != "appended")
                    return;
                const std::lock_guard lock(mutex);
                acked.push_back({batch[0], answers[0]});
                acked.push_back({batch[1], answers[1]});
            }
        });
    EXPECT_TRUE(eventually([&] {
        const std::lock_guard lock(mutex);
        return acked.size() >= count;
    }));
    enough();
    for (std::thread& writer : writers)
        writer.join();
    std::sort(acked.begin(), acked.end(),
              [](const Acked& a, const Acked& b) { return a.answer.pos < b.answer.pos; });
    return acked;
}

} // namespace

TEST(HubFailover, T12_WhatASynchronousHubAcknowledgedOutlivesIt)
{
    const int rounds = full() ? 20 : 1;
    size_t all = 0;
    qint64 slowest = 0;
    for (int round = 0; round < rounds; ++round) {
        HubServer primary;
        const HubOrg org = primary.makeOrg("T12");
        const auto standby = primary.makeStandby(true);
        QElapsedTimer outage;
        const auto acked = writeUntilDeath(primary, org, 150, [&] {
            outage.start();
            primary.kill9();
        });
        standby->promote();
        HubDesk after(*standby, org, org.admin);
        ASSERT_EQ(after.append(after.entry(newStream())), "appended");
        slowest = std::max(slowest, outage.elapsed());
        size_t lost = 0;
        for (const Acked& a : acked)
            lost += after
                        .call("select count(*) from matoi.event where org_id=$1 and pos=$2 and "
                              "id=$3",
                              {QByteArray::number(a.answer.pos), a.event.id.toLatin1()})
                        .one() != "1";
        EXPECT_EQ(lost, 0u);
        EXPECT_EQ(verifyLog(after.db, org.id), "");
        all += acked.size();
    }
    std::cout << rounds << " primaries killed, " << all
              << " acknowledged, 0 lost; writing again after " << slowest << " ms at most\n";
}

TEST(HubFailover, AFrozenServerAnswersNothingAndGoesOn)
{
    HubServer server;
    server.freeze();
    EXPECT_EQ(PQping((server.dsn() + " connect_timeout=2").constData()), PQPING_NO_RESPONSE);
    server.thaw();
    EXPECT_EQ(PQping(server.dsn().constData()), PQPING_OK);
}

TEST(HubFailover, T13_ATailLostWithAnAsynchronousHubIsSeenAndFilledAgain)
{
    const int rounds = full() ? 20 : 1;
    qint64 lostInAll = 0;
    for (int round = 0; round < rounds; ++round) {
        HubServer primary;
        const HubOrg org = primary.makeOrg("T13");
        HubDesk first(primary, org, org.admin);
        ASSERT_EQ(first.append(first.entry(newStream())), "appended");
        const auto standby = primary.makeStandby(false);
        ASSERT_TRUE(eventually([&] {
            Pg copy(standby->dsn());
            return copy.exec("select count(*) from matoi.event").one() == "1";
        }));
        // The standby hears nothing of the rest. (Frozen it would read its socket later.)
        standby->stop();
        const auto acked = writeUntilDeath(primary, org, 60, [&] { primary.kill9(); });
        standby->start();
        standby->promote();
        HubDesk after(*standby, org, org.admin);
        const Acked& last = acked.back();
        const qint64 pos = after.call("select pos from matoi.hello($1, 1)").one().toLongLong();
        EXPECT_LT(pos, last.answer.pos) << "the client sees by its own position";
        lostInAll += last.answer.pos - pos;

        // Somebody writes before the client is back: positions are given anew, times are kept.
        ASSERT_EQ(after.append(after.entry(newStream())), "appended");
        EXPECT_NE(after.call("select matoi.chain_at($1, 2)").one(),
                  byteaText(acked[0].answer.chain));
        std::vector<Event> events;
        QByteArrayList times;
        for (const Acked& a : acked) {
            events.push_back(a.event);
            times += QByteArray::number(a.answer.recordedAt);
        }
        const auto answers =
            answersOf(after.call("select * from matoi.restore_events($1, $2, $3, $4, $5)",
                                 {after.device.toLatin1(), headersOf(events), bodiesOf(events),
                                  '{' + times.join(',') + '}'}));
        ASSERT_EQ(answers.size(), acked.size());
        for (size_t i = 0; i < answers.size(); ++i) {
            EXPECT_TRUE(answers[i].word() == "appended" || answers[i].word() == "duplicate");
            EXPECT_EQ(answers[i].recordedAt, acked[i].answer.recordedAt);
        }
        EXPECT_EQ(verifyLog(after.db, org.id), "");
    }
    std::cout << rounds << " primaries killed, " << lostInAll
              << " facts lost by them, all seen and "
              << "filled again\n";
}

} // namespace matoi::test
