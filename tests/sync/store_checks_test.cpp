// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/sync/desk_fixture.h>

#include <sqlite3.h>

using namespace Qt::StringLiterals;
using namespace matoi;
using namespace matoi::test;

// Checkpoints on real workspace files.
namespace
{

constexpr Ms kPoll = 20'000, kLater = 80'000;

//! Somebody, or a fault, has changed what this desk makes of the log.
void spoilAFold(const QString& file, StreamId incident)
{
    sqlite3* db = nullptr;
    ASSERT_EQ(sqlite3_open(file.toUtf8().constData(), &db), SQLITE_OK);
    const QByteArray sql = "UPDATE stream SET hash=zeroblob(32) WHERE kind=0 AND id=x'" +
                           incident.toBytes().toHex() + "'";
    EXPECT_EQ(sqlite3_exec(db, sql.constData(), nullptr, nullptr, nullptr), SQLITE_OK);
    sqlite3_close(db);
}

} // namespace

TEST_F(HubOnSqlite, DesksAgreeByCheckpointsThatStandInNoListAndNoHash)
{
    Desk a(file(u"a.matoi"_s), hub, u"admin"_s), b(file(u"b.matoi"_s), hub, u"responder"_s);
    const StreamId incident = a.declare(u"mail"_s);
    a.join();
    b.join();
    a.sync();
    b.sync();
    const QByteArray before = b.hash();
    const qint64 rows = b.state().pos;
    EXPECT_EQ(b.journal().unchecked(1'000).valueOr(-1), rows);
    a.wait(kPoll);
    b.wait(kLater);
    EXPECT_EQ(b.state().pos, rows + 1);
    EXPECT_EQ(b.hash(), before);
    EXPECT_EQ(b.journal().unchecked(1'000).valueOr(-1), 0);
    EXPECT_EQ(b.journal().counts()->unsent, 0);
    a.wait(kLater);
    EXPECT_EQ(a.state().agreedAt, rows);
    EXPECT_EQ(a.state().differsAt, 0);
    EXPECT_EQ(a.state().pos, rows + 1);
    EXPECT_EQ(a.hash(), before);
    const auto checkpoint = checkpointOf(a.store().events(checksStream())->front());
    ASSERT_TRUE(checkpoint);
    EXPECT_EQ(checkpoint->pos, rows);
    EXPECT_EQ(checkpoint->state.toHex(), before);
    // One fact more makes one checkpoint more.
    a.say(incident, u"later"_s);
    a.wait(1);
    b.wait(kPoll);
    a.wait(kLater);
    b.wait(kPoll);
    EXPECT_EQ(b.state().agreedAt, rows + 2);
    EXPECT_EQ(b.state().pos, rows + 3);
    expectSound(a);
    expectSound(b);
}

TEST_F(HubOnSqlite, ADeskThatFoldsOtherwiseIsNamed)
{
    Desk a(file(u"a.matoi"_s), hub, u"admin"_s), b(file(u"b.matoi"_s), hub, u"responder"_s);
    const StreamId incident = a.declare(u"mail"_s);
    a.join();
    b.join();
    a.sync();
    b.sync();
    ASSERT_TRUE(b.journal().prepareState().valueOr(false));
    spoilAFold(file(u"b.matoi"_s), incident);
    const qint64 rows = b.state().pos;
    a.wait(kPoll);
    b.wait(kLater);
    a.wait(kPoll);
    EXPECT_EQ(a.state().differsAt, rows);
    EXPECT_EQ(a.state().differsFrom, b.store().device());
    EXPECT_EQ(a.state().link, sync::Link::Shared);
}

TEST_F(HubOnSqlite, WhatIsRestrictedOrUnsentIsNotVouchedFor)
{
    Desk a(file(u"a.matoi"_s), hub, u"admin"_s), b(file(u"b.matoi"_s), hub, u"responder"_s);
    const StreamId incident = a.declare(u"canary"_s);
    const StreamId open = a.declare(u"mail"_s);
    a.join();
    b.join();
    a.sync();
    ASSERT_TRUE(
        a.session().submit(incident, cmd::Restrict{.readers = {a.me()}, .codename = u"quiet"_s}));
    a.sync();
    b.sync();
    a.wait(kPoll);
    b.wait(kLater);
    a.wait(kPoll); // a reads what b does not; what both may read is the same
    EXPECT_GT(a.state().agreedAt, 0);
    EXPECT_EQ(a.state().differsAt, 0);
    ASSERT_TRUE(a.journal().prepareState().valueOr(false));
    EXPECT_TRUE(a.journal().stateOfCopy()->has_value());
    a.say(open, u"not shared yet"_s);
    EXPECT_FALSE(a.journal().stateOfCopy()->has_value());
}

TEST_F(HubOnSqlite, ARefusedCheckpointTroublesNobody)
{
    Desk a(file(u"a.matoi"_s), hub, u"admin"_s), b(file(u"b.matoi"_s), hub, u"responder"_s);
    a.declare(u"mail"_s);
    a.join();
    b.join();
    a.sync();
    b.sync();
    hub.roles[b.me()] = u"viewer"_s; // which b does not know yet
    ASSERT_TRUE(b.journal().postCheckpoint(
        {b.state().pos, b.journal().hubCursor()->at.chain, QByteArray(32, 'x')}));
    b.sync();
    EXPECT_EQ(b.state().refused, 0);
    EXPECT_TRUE(b.journal().refusedEvents()->empty());
    EXPECT_EQ(b.state().unsent, 0);
    ASSERT_TRUE(b.journal().prepareState().valueOr(false));
    EXPECT_TRUE(b.journal().stateOfCopy()->has_value());
    expectSound(b);
}
