// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/sync/real_desk.h>

using namespace Qt::StringLiterals;
using namespace matoi;
using namespace matoi::test;

TEST_F(RealHub, TwoDesksMeetWithTheSameHash)
{
    auto a = desk(org.admin), b = desk(server.invite(org, "responder", database));
    const StreamId incident = a->declare(u"メールが届かない"_s);
    ASSERT_TRUE(soon([&] { return b->has(incident); }));
    for (int i = 0; i < 20; ++i) {
        a->say(incident, u"a %1"_s.arg(i));
        b->say(incident, u"b %1"_s.arg(i));
    }
    ASSERT_TRUE(soon([&] { return a->shared() && b->shared() && a->at() == b->at(); }));
    EXPECT_EQ(a->hash(), b->hash());
    EXPECT_EQ(count("count(*)"), a->at().pos);
    EXPECT_EQ(a->sync().state().role, u"admin"_s);
    EXPECT_TRUE(a->store().verify({})->problems.empty());
    EXPECT_TRUE(b->store().verify({})->problems.empty());
    // The hub's chain is this client's chain.
    Pg owner(server.dsn("postgres", database));
    EXPECT_EQ(fromBytea(owner.must("select chain from matoi.org_head").one()), a->at().chain);
}

TEST_F(RealHub, T11_AHundredAnswersLostAfterTheirCommitLoseAndDoubleNothing)
{
    auto a = desk(org.admin, true);
    const StreamId incident = a->declare(u"mail"_s);
    ASSERT_TRUE(soon([&] { return a->shared(); }));
    for (int i = 0; i < 100; ++i) {
        proxy.cutAnswersTo("append_events", 1);
        a->say(incident, u"entry %1"_s.arg(i));
        ASSERT_TRUE(soon([&] { return proxy.cutsLeft() == 0 && a->shared(); })) << i;
    }
    EXPECT_EQ(count("count(*)"), a->store().eventCount().valueOr(-1));
    EXPECT_EQ(count("count(distinct id)"), count("count(*)"));
    EXPECT_EQ(count("max(pos)"), count("count(*)"));
    EXPECT_GE(proxy.connections(), 100);
    EXPECT_TRUE(a->store().verify({})->problems.empty());
}

TEST_F(RealHub, T09_ThreeDesksComeBackAndAgree)
{
    std::vector<std::unique_ptr<RealDesk>> desks;
    desks.push_back(desk(org.admin, true));
    for (int i = 0; i < 2; ++i)
        desks.push_back(desk(server.invite(org, "responder", database), true));
    const StreamId incident = desks[0]->declare(u"mail"_s);
    ASSERT_TRUE(soon([&] { return desks[1]->has(incident) && desks[2]->has(incident); }));
    proxy.setDown(true);
    ASSERT_TRUE(soon([&] {
        return std::all_of(desks.begin(), desks.end(), [](auto& one) {
            return one->sync().state().link == sync::Link::Offline;
        });
    }));
    for (int i = 0; i < 60; ++i)
        for (size_t d = 0; d < desks.size(); ++d) {
            desks[d]->say(incident, u"%1 %2"_s.arg(d).arg(i));
            if (i == 30) { // the same field, by everybody
                const auto set = desks[d]->session().submit(
                    incident, cmd::SetField{.field = u"title"_s, .value = u"mail %1"_s.arg(d)});
                ASSERT_TRUE(set.ok()) << testing::PrintToString(set.error());
            }
        }
    EXPECT_EQ(desks[0]->sync().state().unsent, 61);
    proxy.setDown(false);
    ASSERT_TRUE(soon([&] {
        return std::all_of(desks.begin(), desks.end(),
                           [&](auto& one) { return one->shared() && one->at() == desks[0]->at(); });
    }));
    EXPECT_EQ(desks[0]->hash(), desks[1]->hash());
    EXPECT_EQ(desks[0]->hash(), desks[2]->hash());
    EXPECT_EQ(count("count(distinct id)"), count("count(*)"));
    // Each value that somebody typed is there, and the conflict with it.
    const auto state = desks[1]->store().incident(incident);
    EXPECT_EQ(state->conflicts.size(), 1u);
}

TEST_F(RealHub, ABlackHoleIsNoticedByTheOwnDeadline)
{
    auto a = desk(org.admin, true);
    const StreamId incident = a->declare(u"mail"_s);
    ASSERT_TRUE(soon([&] { return a->shared(); }));
    proxy.setBlackhole(true);
    const size_t before = a->store().entries(incident)->size();
    a->say(incident, u"nobody answers"_s);
    EXPECT_EQ(a->store().entries(incident)->size(), before + 1); // there at once
    ASSERT_TRUE(soon([&] { return a->sync().state().link == sync::Link::Offline; }));
    EXPECT_EQ(a->sync().state().unsent, 1);
    proxy.setBlackhole(false);
    ASSERT_TRUE(soon([&] { return a->shared(); }));
    EXPECT_EQ(count("count(distinct id)"), count("count(*)"));
}

TEST_F(RealHub, HalfClosedLinesAndFlippedBytesHarmNothing)
{
    auto a = desk(org.admin, true);
    const StreamId incident = a->declare(u"mail"_s);
    ASSERT_TRUE(soon([&] { return a->shared(); }));
    for (int i = 0; i < 6; ++i) {
        if (i % 2)
            proxy.halfClose();
        else
            proxy.flipBytes(1);
        a->say(incident, u"entry %1"_s.arg(i));
        // A flipped byte may be one that only a person can judge: then sharing has stopped.
        ASSERT_TRUE(soon([&] {
            if (a->sync().state().link == sync::Link::Alarm)
                a->sync().retry();
            return a->shared();
        }));
    }
    EXPECT_EQ(count("count(*)"), a->store().eventCount().valueOr(-1));
    EXPECT_TRUE(a->store().verify({})->problems.empty());
}

TEST_F(RealHub, T13_AHubThatLostItsTailIsRefilled)
{
    auto a = desk(org.admin), b = desk(server.invite(org, "responder", database), true);
    const StreamId incident = a->declare(u"mail"_s);
    ASSERT_TRUE(soon([&] { return b->has(incident); }));
    for (int i = 0; i < 30; ++i) {
        a->say(incident, u"a %1"_s.arg(i));
        b->say(incident, u"b %1"_s.arg(i));
    }
    ASSERT_TRUE(soon([&] { return a->shared() && b->shared() && a->at() == b->at(); }));
    const QByteArray before = a->hash();
    const HubPoint all = a->at();
    a->sync().stop();
    b->sync().stop();
    loseTail(20);
    b->sync().start(); // gives back its own only
    ASSERT_TRUE(soon([&] { return b->shared(); }));
    EXPECT_GT(b->sync().state().lostByHub, 0);
    const auto refused = hubOf(b->store()).refusedEvents().valueOr({});
    for (const RefusedEvent& one : refused)
        ADD_FAILURE() << "refused: " << one.reason.toStdString() << ' '
                      << one.event.type.toStdString();
    EXPECT_EQ(b->hash(), before);
    a->sync().start();
    ASSERT_TRUE(soon([&] { return a->shared() && b->shared() && a->at() == b->at(); }));
    EXPECT_EQ(a->at().pos, all.pos);
    EXPECT_EQ(count("count(distinct id)"), all.pos);
    EXPECT_EQ(a->hash(), before);
    EXPECT_EQ(b->hash(), before);
}

TEST_F(RealHub, WhatIsRestrictedNeverReachesWhoIsNotNamed)
{
    auto a = desk(org.admin), b = desk(server.invite(org, "responder", database));
    const StreamId secret = a->declare(u"canary"_s);
    ASSERT_TRUE(soon([&] { return b->has(secret); }));
    ASSERT_TRUE(a->session().submit(
        secret, cmd::Restrict{.readers = {a->session().profile()}, .codename = u"quiet"_s}));
    ASSERT_TRUE(soon([&] { return !b->has(secret); }));
    a->say(secret, u"canary two"_s);
    ASSERT_TRUE(soon([&] { return a->shared() && b->shared() && a->at() == b->at(); }));
    EXPECT_TRUE(b->store().search(u"canary"_s)->empty());
    EXPECT_EQ(a->hash(), b->hash());
    EXPECT_TRUE(b->store().verify({})->problems.empty());
}

TEST_F(RealHub, WhoIsRevokedJournalsOn)
{
    const HubLogin login = server.invite(org, "responder", database);
    auto a = desk(org.admin), b = desk(login);
    const StreamId incident = a->declare(u"mail"_s);
    ASSERT_TRUE(soon([&] { return b->has(incident); }));
    Pg admin(server.dsn(org.admin.login, database));
    admin.must("select matoi.revoke('" + org.id + "', '" + login.person + "')");
    b->say(incident, u"still here"_s);
    ASSERT_TRUE(soon([&] { return b->sync().state().link == sync::Link::JournalOnly; }));
    EXPECT_EQ(b->sync().state().reason, sync::Reason::NotAMember);
    EXPECT_EQ(b->sync().state().unsent, 1);
    EXPECT_EQ(b->sync().state().refused, 0);
}

TEST_F(RealHub, AnUnknownLoginIsSaidAsSuch)
{
    auto a = desk({"u_nobody", "", org.admin.person});
    ASSERT_TRUE(soon([&] { return a->sync().state().link == sync::Link::JournalOnly; }));
    EXPECT_EQ(a->sync().state().reason, sync::Reason::LoginRefused);
}

TEST_F(RealHub, ADatabaseThatIsNoHubIsSaidAsSuch)
{
    database = "postgres";
    auto a = desk({"postgres", "", org.admin.person});
    ASSERT_TRUE(soon([&] { return a->sync().state().link == sync::Link::JournalOnly; }));
    EXPECT_EQ(a->sync().state().reason, sync::Reason::NotAHub);
}

TEST_F(RealHub, AServerThatIsKilledIsFoundAgain)
{
    HubServer own; // harms nobody else's tests
    const QByteArray hub = own.freshHub();
    const HubOrg team = own.makeOrg("B", hub);
    RealDesk a(dir.filePath(u"a.matoi"_s), team, team.admin, own.dsn(team.admin.login, hub));
    const StreamId incident = a.declare(u"mail"_s);
    ASSERT_TRUE(soon([&] { return a.shared(); }));
    own.kill9();
    a.say(incident, u"while it is gone"_s);
    ASSERT_TRUE(soon([&] { return a.sync().state().link == sync::Link::Offline; }));
    own.start();
    ASSERT_TRUE(soon([&] { return a.shared(); }));
    Pg owner(own.dsn("postgres", hub));
    EXPECT_EQ(owner.must("select count(*) from matoi.event").one().toLongLong(),
              a.store().eventCount().valueOr(-1));
}

TEST(HubAddressWords, AHostOverTheNetworkIsAlwaysVerified)
{
    const auto words = [](const QByteArray& conninfo, int attempt) {
        const auto list = sync::connectionWords({conninfo, "s3cret", {}}, attempt);
        return std::map<QByteArray, QByteArray>(list.begin(), list.end());
    };
    const auto net = words("host=a,b,c port=1,2,3 sslmode=disable sslrootcert=/ca.pem user=u", 1);
    EXPECT_EQ(net.at("sslmode"), "verify-full");
    EXPECT_EQ(net.at("channel_binding"), "require");
    EXPECT_EQ(net.at("gssencmode"), "disable");
    EXPECT_EQ(net.at("target_session_attrs"), "read-write");
    EXPECT_EQ(net.at("sslrootcert"), "/ca.pem");
    EXPECT_EQ(net.at("application_name"), "matoi");
    EXPECT_EQ(net.at("password"), "s3cret");
    EXPECT_EQ(net.at("host"), "b,c,a"); // every host gets its turn to be first
    EXPECT_EQ(net.at("port"), "2,3,1");
    EXPECT_EQ(words("host=127.0.0.1 sslmode=disable", 0).at("sslmode"), "verify-full");
    EXPECT_EQ(words("host=/run,evil sslmode=disable", 0).at("sslmode"), "verify-full");
    EXPECT_EQ(words("host=/run hostaddr=10.0.0.1 sslmode=disable", 0).at("sslmode"), "verify-full");
    EXPECT_FALSE(words("host=/run/postgresql", 0).contains("sslmode"));
}
