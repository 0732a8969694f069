// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/sync/desk_fixture.h>

using namespace Qt::StringLiterals;
using namespace matoi;
using namespace matoi::test;

// The journal of the sync core on real workspace files.
TEST_F(HubOnSqlite, TwoDesksMeetWithTheSameHash)
{
    Desk a(file(u"a.matoi"_s), hub, u"admin"_s), b(file(u"b.matoi"_s), hub, u"responder"_s);
    const StreamId incident = a.declare(u"メールが届かない"_s);
    a.join();
    b.join();
    a.sync();
    b.sync();
    EXPECT_EQ(b.state().link, sync::Link::Shared);
    b.say(incident, u"送信ワーカーが落ちました"_s);
    a.say(incident, u"確認します"_s);
    b.sync();
    a.sync();
    b.sync();
    EXPECT_EQ(a.hash(), b.hash());
    EXPECT_EQ(found(a, u"ワーカー"_s), 1);
    EXPECT_EQ(found(b, u"確認"_s), 1);
    EXPECT_EQ(a.state().unsent, 0);
    expectSound(a);
    expectSound(b);
}

TEST_F(HubOnSqlite, TheCursorAndWhatIsUnsentOutliveTheProgram)
{
    Desk a(file(u"a.matoi"_s), hub, u"admin"_s);
    const StreamId incident = a.declare(u"mail"_s);
    a.join();
    a.sync();
    const auto cursor = a.journal().hubCursor();
    a.open();
    EXPECT_EQ(*a.journal().hubCursor(), *cursor);
    EXPECT_EQ(cursor->at, hub.head());
    EXPECT_EQ(cursor->role, u"admin"_s);
    a.say(incident, u"later"_s);
    a.open();
    EXPECT_EQ(a.journal().counts()->unsent, 1);
    EXPECT_EQ(a.journal().unsent(500, false)->size(), 1u);
    EXPECT_FALSE(a.journal().joinHub({hub.org, u"x"_s, {}, a.me()}));
    EXPECT_EQ((*a.journal().membership())->name, u"Org"_s);
}

TEST_F(HubOnSqlite, ALineThatDiesAfterAnyAnswerLosesAndDoublesNothing)
{
    // The program ends after the n-th answer of the hub, for every n, and begins again.
    for (int n = 0; n < 14; ++n) {
        SCOPED_TRACE(n);
        HubModel own(hub.org, hub.epoch);
        QTemporaryDir fresh;
        Desk a(fresh.filePath(u"a.matoi"_s), own, u"admin"_s);
        Desk b(fresh.filePath(u"b.matoi"_s), own, u"responder"_s);
        const StreamId incident = a.declare(u"mail"_s);
        a.join();
        b.join();
        a.sync();
        b.sync();
        b.say(incident, u"from b"_s);
        b.sync();
        a.say(incident, u"from a"_s);
        a.sync(n);
        a.open();
        a.say(incident, u"after the restart"_s);
        a.sync();
        b.sync();
        EXPECT_EQ(a.hash(), b.hash());
        EXPECT_EQ(a.journal().hubCursor()->at, own.head());
        EXPECT_EQ(a.store().entries(incident)->size(), b.store().entries(incident)->size());
        expectSound(a);
    }
}

TEST_F(HubOnSqlite, ANumberIsProvisionalUntilTheHubHasIt)
{
    Desk a(file(u"a.matoi"_s), hub, u"admin"_s), b(file(u"b.matoi"_s), hub, u"responder"_s);
    a.join();
    b.join();
    const StreamId first = a.declare(u"one"_s), second = b.declare(u"two"_s);
    const QString bare = a.label(first).chopped(1);
    EXPECT_EQ(a.label(first), bare + u'*');
    EXPECT_EQ(a.store().incidents()->front().label, bare + u'*');
    EXPECT_EQ(b.label(second), bare + u'*');
    b.sync(); // reaches the hub first, so it keeps the number
    EXPECT_EQ(b.label(second), bare);
    a.sync();
    EXPECT_EQ(a.label(second), bare);
    EXPECT_EQ(a.label(first), bare + u'b');
    b.sync();
    EXPECT_EQ(b.label(first), bare + u'b');
    EXPECT_EQ(*b.store().findIncident(bare + u'b'), first);
    EXPECT_EQ(a.hash(), b.hash());
}

TEST_F(HubOnSqlite, WhatIsNotSharedYetIsNamedOneByOne)
{
    Desk a(file(u"a.matoi"_s), hub, u"admin"_s), b(file(u"b.matoi"_s), hub, u"responder"_s);
    const StreamId incident = a.declare(u"mail"_s), other = a.declare(u"another"_s);
    const auto unsent = [](Desk& desk, StreamId id) {
        return desk.journal().unsentOf({StreamKind::Incident, id}).valueOr({});
    };
    EXPECT_TRUE(unsent(a, incident).empty()); // local: nothing is to be shared
    a.join();
    b.join();
    a.sync();
    b.sync();
    EXPECT_TRUE(unsent(a, incident).empty());
    const EventId first = a.say(incident, u"one"_s), second = a.say(incident, u"two"_s);
    const EventId elsewhere = a.say(other, u"three"_s);
    EXPECT_EQ(unsent(a, incident), (std::vector{first, second}));
    EXPECT_EQ(unsent(a, other), std::vector{elsewhere});
    a.sync();
    EXPECT_TRUE(unsent(a, incident).empty());
    b.sync();
    EXPECT_TRUE(unsent(b, incident).empty()); // others' are never ours to send
    hub.roles[b.me()] = u"viewer"_s;
    b.say(incident, u"refused"_s);
    b.sync();
    EXPECT_TRUE(unsent(b, incident).empty()); // listed elsewhere, with its reason
}

TEST_F(HubOnSqlite, ALocalWorkspaceHasPlainNumbers)
{
    Desk a(file(u"a.matoi"_s), hub, u"admin"_s);
    EXPECT_FALSE(a.label(a.declare(u"one"_s)).endsWith(u'*'));
}

TEST_F(HubOnSqlite, AHubThatLostItsTailIsRefilledFromTheFiles)
{
    Desk a(file(u"a.matoi"_s), hub, u"admin"_s), b(file(u"b.matoi"_s), hub, u"responder"_s);
    const StreamId incident = a.declare(u"mail"_s);
    a.join();
    b.join();
    a.sync();
    b.sync();
    const qint64 early = hub.head().pos;
    for (int i = 0; i < 10; ++i) {
        a.say(incident, u"a %1"_s.arg(i));
        b.say(incident, u"b %1"_s.arg(i));
        a.sync();
        b.sync();
    }
    a.sync();
    const QByteArray before = a.hash();
    const qint64 all = hub.head().pos;
    hub.loseTail(early);
    // Not an administrator: its own ten only. The other's stay here and wait.
    b.sync();
    EXPECT_EQ(b.state().lostByHub, all - early);
    EXPECT_EQ(hub.head().pos, early + 10);
    EXPECT_EQ(b.hash(), before);
    b.open();
    a.sync();
    b.sync();
    EXPECT_EQ(hub.head().pos, all);
    EXPECT_EQ(a.hash(), before);
    EXPECT_EQ(b.hash(), before);
    EXPECT_EQ(a.journal().hubCursor()->at, b.journal().hubCursor()->at);
    expectSound(a);
    expectSound(b);
}

TEST_F(HubOnSqlite, TheHubsTimeDecidesWhereTwoAreKnown)
{
    Desk a(file(u"a.matoi"_s), hub, u"responder"_s), b(file(u"b.matoi"_s), hub, u"responder"_s);
    const StreamId incident = b.declare(u"mail"_s);
    a.join();
    b.join();
    b.sync();
    a.sync();
    b.say(incident, u"x"_s);
    const Event unsent = b.store().events({StreamKind::Incident, incident})->back();
    // The hub takes it and the answer is lost; a pulls it; the hub loses it and gets it anew.
    const Outgoing out{unsent.id,   unsent.stream,      unsent.device,    unsent.devSeq,
                       unsent.hash, unsent.headerBytes, unsent.bodyBytes, {}};
    hub.append(b.me(), unsent.device, {out}, unsent.recordedAt - 90'000);
    a.sync();
    EXPECT_EQ(a.store().events({StreamKind::Incident, incident})->back().hubRecordedAt,
              unsent.recordedAt - 90'000);
    hub.loseTail(hub.head().pos - 1);
    b.sync();
    a.sync();
    const Event at = a.store().events({StreamKind::Incident, incident})->back();
    const Event bt = b.store().events({StreamKind::Incident, incident})->back();
    EXPECT_EQ(at.hubRecordedAt, hub.rows.back().recordedAt);
    EXPECT_EQ(at.hubRecordedAt, bt.hubRecordedAt);
    EXPECT_EQ(a.hash(), b.hash());
    expectSound(a);
}

TEST_F(HubOnSqlite, AStampFromTheFutureIsClampedOnceTheHubHasSeenIt)
{
    Desk a(file(u"a.matoi"_s), hub, u"admin"_s), b(file(u"b.matoi"_s), hub, u"responder"_s);
    const StreamId incident = a.declare(u"mail"_s);
    a.join();
    b.join();
    a.sync();
    b.sync();
    b.journal().setHubClock([] { return ClockInfo{6 * 3'600'000, 0, false}; });
    b.say(incident, u"from tomorrow"_s);
    b.journal().setHubClock({});
    b.sync();
    a.sync();
    a.say(incident, u"now"_s);
    a.sync();
    b.sync();
    const auto events = b.store().events({StreamKind::Incident, incident});
    const Event future = *std::find_if(events->begin(), events->end(),
                                       [](const Event& e) { return e.clock.offsetMs != 0; });
    EXPECT_GT(future.stamp.ms(), *future.hubRecordedAt + 5 * 3'600'000);
    EXPECT_EQ(future.key().stamp.ms(), *future.hubRecordedAt + kClampMs);
    EXPECT_EQ(a.hash(), b.hash());
    expectSound(b);
}
