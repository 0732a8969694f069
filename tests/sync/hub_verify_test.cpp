// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/sync/hub_verify.h>
#include <tests/sync/real_desk.h>

using namespace Qt::StringLiterals;
using namespace matoi;
using namespace matoi::test;
using Kind = sync::HubFinding::Kind;

// `hub verify` on a real PostgreSQL, honest and tampered with.
namespace
{

//! Writes the chain of the whole log anew, as a superuser could.
constexpr char kForge[] =
    "do $$ declare e record; c bytea := ''; begin for e in select * from matoi.event order by pos "
    "loop c := sha256(c || int8send(e.pos) || uuid_send(e.id) || int8send(e.recorded_at) || "
    "e.event_hash); update matoi.event set chain=c where pos=e.pos; end loop; "
    "update matoi.org_head set chain=c; end $$";

class HubVerify : public RealHub
{
protected:
    //! A team that has shared, restricted, redacted and vouched.
    void share()
    {
        login = server.invite(org, "responder", database);
        a = desk(org.admin);
        b = desk(login);
        const StreamId incident = a->declare(u"mail"_s), secret = a->declare(u"canary"_s);
        ASSERT_TRUE(soon([&] { return b->has(incident) && b->has(secret); }));
        for (int i = 0; i < 10; ++i) {
            a->say(incident, u"a %1"_s.arg(i));
            b->say(incident, u"b %1"_s.arg(i));
        }
        ASSERT_TRUE(a->session().submit(
            secret, cmd::Restrict{.readers = {a->session().profile()}, .codename = u"quiet"_s}));
        rest();
        ASSERT_TRUE(hubOf(a->store()).prepareState().valueOr(false));
        const auto state = hubOf(a->store()).stateOfCopy();
        ASSERT_TRUE(state && *state);
        vouched = a->at().pos;
        ASSERT_TRUE(hubOf(a->store()).postCheckpoint({vouched, a->at().chain, **state}));
        a->sync().recorded();
        rest();
        a->say(incident, u"after it"_s);
        rest();
    }
    void rest()
    {
        ASSERT_TRUE(soon([&] { return a->shared() && b->shared() && a->at() == b->at(); }));
    }
    sync::HubAddress address(const HubLogin& who) const
    {
        return {direct(who), who.secret, OrgId::fromString(QString::fromLatin1(org.id))};
    }
    //! What is found after `sql`, done by a superuser whom no trigger holds and taken back after.
    std::vector<Kind> after(const QByteArray& sql)
    {
        sync::HubConnection owner;
        EXPECT_TRUE(owner.connect({{"host", server.socketDir()},
                                   {"port", QByteArray::number(server.port())},
                                   {"user", "postgres"},
                                   {"dbname", database}}));
        const auto done = owner.run("begin; set local session_replication_role=replica; " + sql);
        EXPECT_TRUE(done.ok()) << (done ? "" : done.error().context.toStdString());
        const auto report = sync::verifyHub(owner, address(org.admin).org, a->at(), {});
        std::vector<Kind> kinds;
        if (report)
            for (const sync::HubFinding& one : report->findings)
                kinds.push_back(one.kind);
        return kinds;
    }

    HubLogin login;
    std::unique_ptr<RealDesk> a, b;
    qint64 vouched = 0;
};

::testing::AssertionResult holds(const std::vector<Kind>& kinds, Kind wanted)
{
    if (std::find(kinds.begin(), kinds.end(), wanted) != kinds.end())
        return ::testing::AssertionSuccess();
    return ::testing::AssertionFailure() << "found " << kinds.size() << " others";
}

} // namespace

TEST_F(HubVerify, AnHonestLogHasNoFindings)
{
    share();
    const auto whole = sync::verifyHub(address(org.admin), a->at(), {});
    ASSERT_TRUE(whole.ok());
    EXPECT_EQ(whole->findings, std::vector<sync::HubFinding>());
    EXPECT_EQ(whole->rows, a->at().pos);
    EXPECT_EQ(whole->hidden, 0);
    EXPECT_EQ(whole->devices, 2);
    EXPECT_EQ(whole->checkpoints, 1);
    EXPECT_EQ(whole->checkpointsAgree, 1);
    EXPECT_EQ(whole->restored, 0);
    EXPECT_EQ(whole->late, 0);
    // Who may not read all of it verifies the chain all the same.
    const auto part = sync::verifyHub(address(login), b->at(), {});
    ASSERT_TRUE(part.ok());
    EXPECT_EQ(part->findings, std::vector<sync::HubFinding>());
    EXPECT_GT(part->hidden, 0);
    EXPECT_EQ(part->rows, whole->rows);
}

TEST_F(HubVerify, ItCanBeStoppedAndSaysWhyItCannotBegin)
{
    share();
    const auto stopped =
        sync::verifyHub(address(org.admin), a->at(), [](qint64, qint64) { return false; });
    ASSERT_FALSE(stopped);
    EXPECT_EQ(stopped.error().code, ErrorCode::Cancelled);
    sync::HubAddress other = address(org.admin);
    other.org = OrgId(QUuid(9, 9, 9, 9, 9, 9, 9, 9, 9, 9, 9));
    EXPECT_EQ(sync::verifyHub(other, {}, {}).error().code, ErrorCode::NotFound);
    other.conninfo = "host=/nowhere";
    EXPECT_EQ(sync::verifyHub(other, {}, {}).error().code, ErrorCode::HubUnreachable);
}

TEST_F(HubVerify, T21_WhatASuperuserChangesIsFound)
{
    share();
    ASSERT_TRUE(after("").empty());
    EXPECT_TRUE(
        holds(after("update matoi.event set id=gen_random_uuid() where pos=5"), Kind::ChainBroken));
    EXPECT_TRUE(holds(after("update matoi.event set recorded_at=recorded_at+1 where pos=5"),
                      Kind::ChainBroken));
    EXPECT_TRUE(holds(after("delete from matoi.event where pos=5"), Kind::PositionMissing));
    EXPECT_TRUE(
        holds(after("update matoi.event_body set body=convert_to('{\"text\":\"forged\"}', 'UTF8') "
                    "where pos=5"),
              Kind::BytesWrong));
    EXPECT_TRUE(holds(after("update matoi.event_body set header=header || ' ' where pos=5"),
                      Kind::BytesWrong));
    EXPECT_TRUE(holds(after("update matoi.org_head set pos=pos+1"), Kind::HeadWrong));
    EXPECT_TRUE(holds(after("delete from matoi.event where pos>6; update matoi.org_head set pos=6, "
                            "chain=(select chain from matoi.event where pos=6)"),
                      Kind::HubShorter));
}

TEST_F(HubVerify, T21_ALogWrittenAnewIsFoundByTheOwnCopyAndByCheckpoints)
{
    share();
    const auto forged = after(
        QByteArray("update matoi.event set recorded_at=recorded_at+1 where pos=5; ") + kForge);
    EXPECT_TRUE(holds(forged, Kind::CopyDiffers));
    EXPECT_TRUE(holds(forged, Kind::CheckpointDiffers));
    EXPECT_FALSE(holds(forged, Kind::ChainBroken)); // it is a good chain, of another log
    // What came after the last checkpoint, the own copy finds alone.
    const auto later = after("update matoi.event set recorded_at=recorded_at+1 where pos>" +
                             QByteArray::number(vouched + 1) + "; " + kForge);
    EXPECT_TRUE(holds(later, Kind::CopyDiffers));
    EXPECT_FALSE(holds(later, Kind::CheckpointDiffers));
    // An event taken out of a device's own order.
    const auto reordered = after(
        "update matoi.event e set dev_seq=f.dev_seq from matoi.event f where e.pos in (2,3) and "
        "f.pos=5-e.pos");
    EXPECT_TRUE(holds(reordered, Kind::BytesWrong));
}

TEST_F(HubVerify, TwoDesksThatSawAnotherStateAreFound)
{
    share();
    const qint64 before = a->at().pos;
    ASSERT_TRUE(hubOf(b->store())
                    .postCheckpoint({vouched, hubOf(b->store()).chainAt(vouched).valueOr({}),
                                     QByteArray(32, 'x')}));
    b->sync().recorded();
    // A checkpoint that is not shared yet does not count as unsent.
    ASSERT_TRUE(soon([&] { return a->at().pos > before; }));
    rest();
    EXPECT_TRUE(holds(after(""), Kind::StatesDiffer));
}
