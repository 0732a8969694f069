// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/sync/desk_fixture.h>

#include <QBuffer>
#include <QFile>

using namespace Qt::StringLiterals;
using namespace matoi;
using namespace matoi::test;

// What the hub does not take, and what this person may not read.

TEST_F(HubOnSqlite, AStreamRestrictedAfterItWasPulledLosesItsWordsHere)
{
    Desk a(file(u"a.matoi"_s), hub, u"admin"_s), b(file(u"b.matoi"_s), hub, u"responder"_s);
    const StreamId incident = a.declare(u"mail"_s), secret = a.declare(u"canary title"_s);
    a.say(secret, u"canary words"_s);
    a.join();
    b.join();
    a.sync();
    b.sync();
    b.say(secret, u"my own words"_s);
    b.sync();
    EXPECT_EQ(found(b, u"canary"_s), 2);
    ASSERT_TRUE(
        a.session().submit(secret, cmd::Restrict{.readers = {a.me()}, .codename = u"quiet"_s}));
    a.sync();
    b.sync();
    EXPECT_EQ(b.state().link, sync::Link::Shared);
    EXPECT_EQ(found(b, u"canary"_s), 0);
    EXPECT_FALSE(b.store().incident(secret).ok());
    EXPECT_TRUE(b.store().entries(secret)->empty());
    EXPECT_TRUE(b.store().incident(incident).ok());
    EXPECT_EQ(a.hash(), b.hash()); // over what is open
    expectSound(b);
    b.open();
    QFile raw(file(u"b.matoi"_s));
    ASSERT_TRUE(raw.open(QIODevice::ReadOnly));
    const QByteArray bytes = raw.readAll();
    EXPECT_FALSE(bytes.contains("canary"));
    EXPECT_TRUE(bytes.contains("my own words")); // nobody else could give them back

    // Named later: all of it comes back.
    ASSERT_TRUE(a.store().record({Fact{.stream = {StreamKind::Incident, secret},
                                       .body = IncidentRestricted{{a.me(), b.me()}, u"quiet"_s}}},
                                 Actor{a.me()}));
    a.sync();
    b.sync();
    const auto mine = a.store().entries(secret), theirs = b.store().entries(secret);
    ASSERT_TRUE(mine.ok() && theirs.ok());
    EXPECT_EQ(*mine, *theirs);
    EXPECT_EQ(a.hash(), b.hash());
    expectSound(b);
}

TEST_F(HubOnSqlite, ContactDataIsNoPartOfTheOpenHashAndLeavesAViewer)
{
    Desk a(file(u"a.matoi"_s), hub, u"admin"_s), b(file(u"b.matoi"_s), hub, u"responder"_s);
    a.declare(u"mail"_s);
    ASSERT_TRUE(a.session().submit({}, cmd::SetContact{.person = a.me(), .phone = u"090-1"_s}));
    a.join();
    b.join();
    a.sync();
    b.sync();
    EXPECT_EQ(*a.store().contacts(), *b.store().contacts());
    hub.roles[b.me()] = u"viewer"_s;
    b.sync();
    a.sync();
    EXPECT_EQ(*b.store().contacts(), ContactsState());
    EXPECT_EQ(a.hash(), b.hash());
    hub.roles[b.me()] = u"responder"_s;
    b.sync();
    EXPECT_EQ(*a.store().contacts(), *b.store().contacts());
    expectSound(b);
}

TEST_F(HubOnSqlite, ARefusedEventLeavesTheFoldAndIsListed)
{
    Desk a(file(u"a.matoi"_s), hub, u"admin"_s), b(file(u"b.matoi"_s), hub, u"responder"_s);
    const StreamId incident = a.declare(u"mail"_s);
    a.join();
    b.join();
    a.sync();
    b.sync();
    a.sync(); // has b's person now
    const QByteArray before = a.hash();
    hub.roles[b.me()] = u"viewer"_s;
    const EventId refused = b.say(incident, u"not for a viewer"_s);
    const StreamId another = b.declare(u"refused as a whole"_s);
    EXPECT_EQ(found(b, u"viewer"_s), 1);
    b.sync();
    EXPECT_EQ(b.hash(), before);
    EXPECT_EQ(found(b, u"viewer"_s), 0);
    EXPECT_EQ(found(b, u"whole"_s), 0);
    EXPECT_FALSE(b.store().incidentRow(another)->has_value());
    const auto list = b.journal().refusedEvents();
    ASSERT_FALSE(list->empty());
    EXPECT_EQ(list->front().event.id, refused);
    EXPECT_EQ(list->front().reason, u"role_needed:responder"_s);
    EXPECT_EQ(b.state().refused, qint64(list->size()));
    expectSound(b);
    QBuffer log; // it can be taken elsewhere
    log.open(QIODevice::WriteOnly);
    ASSERT_TRUE(b.store().exportLog(log, {}));
    EXPECT_TRUE(log.data().contains("not for a viewer"));

    // After a change of role it is sent again.
    hub.roles[b.me()] = u"responder"_s;
    b.sync();
    EXPECT_EQ(b.journal().counts()->unsent, 0);
    for (const RefusedEvent& one : *list)
        ASSERT_TRUE(b.journal().sendAgain(one.event.id));
    EXPECT_FALSE(b.journal().sendAgain(refused));
    EXPECT_EQ(found(b, u"viewer"_s), 1);
    b.sync();
    a.sync();
    EXPECT_EQ(a.hash(), b.hash());
    EXPECT_TRUE(a.store().incidentRow(another)->has_value());
    expectSound(a);
    expectSound(b);
}

TEST_F(HubOnSqlite, WhatWasDroppedComesBackWithARowThatTheHubHadLost)
{
    Desk a(file(u"a.matoi"_s), hub, u"admin"_s), b(file(u"b.matoi"_s), hub, u"responder"_s);
    const StreamId incident = a.declare(u"mail"_s);
    a.join();
    b.join();
    a.sync();
    b.sync();
    const qint64 early = hub.head().pos;
    const EventId entry = a.say(incident, u"canary"_s);
    a.sync();
    b.sync();
    ASSERT_TRUE(
        a.session().submit(incident, cmd::Restrict{.readers = {a.me()}, .codename = u"quiet"_s}));
    a.sync();
    const HubRow row = hub.rows[size_t(early)];
    ASSERT_EQ(row.id, entry);
    b.sync();
    EXPECT_EQ(found(b, u"canary"_s), 0);
    hub.loseTail(early); // the restriction too
    b.sync();
    EXPECT_EQ(found(b, u"canary"_s), 0);
    hub.append(a.me(), row.device,
               {{row.id, row.stream, row.device, row.devSeq, row.hash, row.header, row.body,
                 row.recordedAt}},
               row.recordedAt);
    b.wait(20'000);
    EXPECT_EQ(found(b, u"canary"_s), 1);
    EXPECT_TRUE(b.journal().missing(10)->empty());
    a.sync(); // and gives the restriction back
    b.wait(20'000);
    EXPECT_EQ(found(b, u"canary"_s), 0);
    expectSound(b);
}

TEST_F(HubOnSqlite, VerifyAcceptsTheGapOfARefusedEventOnOtherDesks)
{
    Desk a(file(u"a.matoi"_s), hub, u"admin"_s), b(file(u"b.matoi"_s), hub, u"responder"_s);
    const StreamId incident = a.declare(u"mail"_s);
    a.join();
    b.join();
    a.sync();
    b.sync();
    hub.roles[b.me()] = u"viewer"_s;
    const EventId refused = b.say(incident, u"refused"_s);
    b.sync();
    hub.roles[b.me()] = u"responder"_s;
    b.sync(); // a desk works by the hub's last word
    const EventId next = b.say(incident, u"taken"_s);
    b.sync();
    a.sync();
    EXPECT_TRUE(a.store().entry(next).ok());
    EXPECT_FALSE(a.store().entry(refused).ok());
    EXPECT_EQ(a.hash(), b.hash());
    expectSound(a);
}
