// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/faults/hub_case.h>

#include <gtest/gtest.h>

// Erasing, refilling, files, and people who come and go.

namespace matoi::test
{

using namespace Qt::StringLiterals;

TEST(HubRedaction, ErasesTheBodyAlsoOfWhatComesLaterAndComesBack)
{
    Hub hub;
    auto writer = hub.desk("responder");
    const StreamId s = newStream();
    const Event secret = writer.entry(s, u"password"_s);
    const Event late = writer.entry(s, u"password again"_s);
    const Event elsewhere = writer.entry(newStream());
    const auto erase = [&](StreamId stream, EventId target) {
        return hub.admin.append(
            hub.admin.fact({StreamKind::Incident, stream}, EntryRedacted{target, u"key"_s}));
    };
    const auto body = [&](const Event& e) {
        return writer
            .call("select b.body is null from matoi.event_body b join matoi.event e "
                  "using(org_id, pos) where org_id=$1 and e.id=$2",
                  {e.id.toLatin1()})
            .one();
    };
    ASSERT_EQ(writer.append(secret), "appended");
    ASSERT_EQ(writer.append(elsewhere), "appended");
    EXPECT_EQ(erase(s, secret.id), "appended");
    EXPECT_EQ(erase(s, late.id), "appended");
    EXPECT_EQ(erase(s, elsewhere.id), "appended");
    EXPECT_EQ(writer.append(late), "appended");
    EXPECT_EQ(writer.append(secret), "duplicate");
    EXPECT_EQ(body(secret), "t");
    EXPECT_EQ(body(late), "t");
    EXPECT_EQ(body(elsewhere), "f") << "on another stream";
    EXPECT_EQ(verifyLog(writer.db, writer.org), "") << "chains stay whole";
    // Words that rights hang on stay.
    const Event closed = writer.fact({StreamKind::Incident, s},
                                     onlyFor({personOf(writer.who), personOf(hub.admin.who)}));
    ASSERT_EQ(writer.append(closed), "appended");
    EXPECT_EQ(erase(s, closed.id), "appended");
    EXPECT_EQ(body(closed), "f");
}

TEST(HubRestore, RefillsALostTailWithItsTimes)
{
    Hub hub;
    auto writer = hub.desk("responder");
    auto other = hub.desk("responder");
    const StreamId s = newStream();
    const Event mine = writer.entry(s);
    const Event theirs = other.entry(s);
    const auto restore = [&](HubDesk& desk, const std::vector<Event>& events,
                             const QByteArray& times) {
        return answersOf(
            desk.call("select * from matoi.restore_events($1, $2, $3, $4, $5)",
                      {desk.device.toLatin1(), headersOf(events), bodiesOf(events), times}));
    };
    auto answers = restore(writer, {mine, theirs}, "{1795000000001,1795000000002}");
    ASSERT_EQ(answers.size(), 2u);
    EXPECT_EQ(answers[0].word(), "appended");
    EXPECT_EQ(answers[0].recordedAt, 1795000000001);
    EXPECT_EQ(answers[1].word(), "actor_mismatch");
    answers = restore(hub.admin, {mine, theirs}, "{1795000000001,1795000000002}");
    EXPECT_EQ(answers[0].word(), "duplicate");
    EXPECT_EQ(answers[1].word(), "appended");
    EXPECT_EQ(writer
                  .call("select string_agg(restored_by::text, ',' order by pos) from matoi.event "
                        "where org_id=$1")
                  .one(),
              writer.who.person + ',' + hub.admin.who.person);
    EXPECT_EQ(verifyLog(writer.db, writer.org), "");
    const Event more = writer.entry(s);
    EXPECT_EQ(restore(writer, {more}, "{4000000000000}")[0].word(), "bad_bytes") << "no future";
    EXPECT_EQ(restore(writer, {more}, "{0}")[0].word(), "bad_bytes");
    EXPECT_EQ(restore(writer, {more}, "{NULL}")[0].word(), "bad_bytes");
    EXPECT_EQ(restore(writer, {more}, "{}")[0].word(), "bad_bytes");
    EXPECT_EQ(other.append(other.entry(s)), "appended") << "the machine is still its owner's";
}

TEST(HubRestore, OwnFactsComeBackToAClosedStreamAndNobodyComesInThatWay)
{
    Hub hub;
    auto insider = hub.desk("responder");
    auto outsider = hub.desk("responder");
    const StreamId s = newStream();
    const StreamRef incident{StreamKind::Incident, s};
    const auto restore = [](HubDesk& desk, const Event& e) {
        return answersOf(desk.call(
            "select * from matoi.restore_events($1, $2, $3, $4, $5)",
            {desk.device.toLatin1(), headersOf({e}), bodiesOf({e}), "{1795000000001}"}))[0]
            .word();
    };
    const Event before = outsider.entry(s);
    const Event firstClosing =
        outsider.fact(incident, onlyFor({personOf(outsider.who), personOf(insider.who)}));
    const Event closing = insider.fact(incident, onlyFor({personOf(insider.who)}));
    const Event opening = outsider.fact(
        incident,
        onlyFor({personOf(outsider.who), personOf(insider.who), personOf(hub.admin.who)}));
    ASSERT_EQ(insider.append(closing), "appended");
    EXPECT_EQ(outsider.append(before), "restricted");
    EXPECT_EQ(restore(outsider, before), "appended");
    EXPECT_EQ(restore(outsider, firstClosing), "appended") << "older: stands, changes nothing";
    EXPECT_EQ(restore(outsider, opening), "restricted");
    EXPECT_EQ(bodiesSeen(outsider, s), "0");
    EXPECT_EQ(bodiesSeen(insider, s), "3");
    EXPECT_EQ(outsider.append(outsider.entry(s)), "restricted");
}

TEST(HubAttachments, AWholeFileWithItsHashOrNothing)
{
    Hub hub;
    auto writer = hub.desk("responder");
    auto other = hub.desk("responder");
    auto viewer = hub.desk("viewer");
    const StreamId s = newStream();
    const QByteArray file = QByteArray(300'000, 'a') + "end";
    const QByteArray hash = sha256(file);
    const auto put = [&](HubDesk& desk, const QByteArray& bytes, int n, StreamId stream) {
        return desk
            .call("select matoi.put_chunk($1, 0::smallint, $2, $3, $4, $5, $6)",
                  {stream.toLatin1(), byteaText(hash), QByteArray::number(file.size()),
                   QByteArray::number(n), byteaText(bytes.mid(n * 262'144, 262'144))})
            .one();
    };
    const QByteArray wrong(file.size(), 'b');
    EXPECT_EQ(put(viewer, file, 0, s), "role_needed:responder");
    EXPECT_EQ(put(other, wrong, 0, s), "stored");
    EXPECT_EQ(put(writer, file, 0, s), "stored") << "wrong bytes of another are not in the way";
    EXPECT_EQ(put(writer, file, 0, s), "duplicate");
    EXPECT_EQ(writer
                  .call("select matoi.have_chunks($1, 0::smallint, $2, $3)",
                        {s.toLatin1(), byteaText(hash)})
                  .one(),
              "{0}");
    const QByteArray count = "select count(*) from matoi.attachment_chunk where org_id=$1";
    EXPECT_EQ(writer.call(count).one(), "0");
    EXPECT_EQ(put(other, wrong, 1, s), "hash_mismatch");
    EXPECT_EQ(put(writer, file, 1, s), "stored");
    EXPECT_EQ(put(writer, file, 1, s), "duplicate");
    EXPECT_EQ(viewer.call(count).one(), "2");
    EXPECT_EQ(put(writer, file, 2, s), "bad_bytes");
    EXPECT_EQ(put(writer, file, -1, s), "bad_bytes");

    // The event, then closed, then erased.
    AttachmentAdded added{QString::fromLatin1(hash.toHex()), u"a\"sha256\":\"b"_s, u"x/y"_s,
                          file.size()};
    const Event named = writer.fact({StreamKind::Incident, s}, added);
    ASSERT_EQ(writer.append(named), "appended");
    ASSERT_EQ(writer.append(writer.fact({StreamKind::Incident, s},
                                        onlyFor({personOf(writer.who), personOf(hub.admin.who)}))),
              "appended");
    EXPECT_EQ(viewer.call(count).one(), "0");
    EXPECT_EQ(viewer.call("select count(*) from matoi.attachment where org_id=$1").one(), "0");
    EXPECT_EQ(put(other, file, 0, s), "restricted");
    const StreamId own = newStream();
    EXPECT_EQ(put(other, wrong, 0, own), "stored")
        << "knowing the hash gives nothing: no bytes are shared between streams";
    EXPECT_EQ(put(other, wrong, 1, own), "hash_mismatch");
    ASSERT_EQ(hub.admin.append(
                  hub.admin.fact({StreamKind::Incident, s}, EntryRedacted{named.id, u"key"_s})),
              "appended");
    EXPECT_EQ(writer.call(count).one(), "0");
}

TEST(HubMembers, InvitationHoldsOnceAndEndsWithTheLastAdministratorInPlace)
{
    Hub hub;
    const HubLogin guest = hub.server.invite(hub.org, "responder");
    {
        Pg wrong(hub.server.tcpDsn(guest.login, "guess"));
        EXPECT_FALSE(wrong.connected());
    }
    Pg first(hub.server.tcpDsn(guest.login, guest.secret));
    ASSERT_TRUE(first.connected()) << first.error().constData();
    EXPECT_EQ(first.exec("select matoi.join($1)", {"plain password"}).state, "22023");
    char* verifier =
        PQencryptPasswordConn(first.raw(), "mine alone", guest.login.constData(), "scram-sha-256");
    EXPECT_TRUE(first.exec("select matoi.join($1)", {QByteArray(verifier)}).ok());
    EXPECT_EQ(first.exec("select matoi.join($1)", {QByteArray(verifier)}).state, "42501");
    PQfreemem(verifier);
    EXPECT_FALSE(Pg(hub.server.tcpDsn(guest.login, guest.secret)).connected());
    EXPECT_TRUE(Pg(hub.server.tcpDsn(guest.login, "mine alone")).connected());

    // In the name of one who has a login, nobody gets another but himself.
    const QByteArray again = "select login from matoi.invite($1, $2, 'responder', null)";
    EXPECT_EQ(hub.admin.call(again, {guest.person}).state, "55000");
    EXPECT_TRUE(hub.admin.call(again, {hub.server.invite(hub.org, "viewer").person}).ok())
        << "an invitation that was not used is made again";
    const QByteArray admin = hub.admin.who.person;
    EXPECT_EQ(hub.admin.call("select matoi.revoke($1, $2)", {admin}).state, "55000");
    EXPECT_EQ(hub.admin.call("select matoi.set_role($1, $2, 'viewer')", {admin}).state, "55000");
    EXPECT_EQ(hub.admin.call("select matoi.set_role($1, $2, 'owner')", {guest.person}).state,
              "22023");
    EXPECT_TRUE(hub.admin.call("select matoi.set_role($1, $2, 'admin')", {guest.person}).ok());
    EXPECT_TRUE(hub.admin.call("select matoi.set_role($1, $2, 'viewer')", {admin}).ok());
    EXPECT_EQ(hub.admin.call("select * from matoi.members($1)").state, "42501");
    EXPECT_EQ(first.exec("select count(*) from matoi.members($1)", {hub.org.id}).one(), "4");
}

TEST(HubMembers, RevokedAndExpiredPeopleLearnItAndKeepNothing)
{
    Hub hub;
    auto person = hub.desk("responder");
    const Event before = person.entry(newStream());
    ASSERT_EQ(person.append(before), "appended");
    // A transaction that was opened before does not carry the right past its end.
    person.db.must("begin");
    ASSERT_EQ(person.call("select count(*) from matoi.event where org_id=$1").one(), "1");
    ASSERT_TRUE(hub.admin.call("select matoi.revoke($1, $2)", {person.who.person}).ok());
    EXPECT_EQ(person.append(person.entry(newStream())), "not_allowed");
    EXPECT_EQ(person.call("select count(*) from matoi.event where org_id=$1").one(), "0");
    person.db.must("commit");
    const PgRows hello = person.call("select role, pos, org_name from matoi.hello($1, 1)");
    ASSERT_EQ(hello.rows.size(), 1u);
    EXPECT_EQ(hello.rows[0][0], PgValue());
    EXPECT_EQ(hello.rows[0][1], PgValue());
    EXPECT_EQ(person.append(before), "not_allowed");
    EXPECT_EQ(person.call("select matoi.break_glass($1, 'night')").state, "42501");
}

TEST(HubMembers, BreakGlassGivesAnHourAlsoAfterTheEndAndIsWrittenDown)
{
    Hub hub;
    auto viewer = hub.desk("viewer");
    const Event e = viewer.entry(newStream());
    EXPECT_EQ(viewer.append(e), "role_needed:responder");
    EXPECT_EQ(viewer.call("select matoi.break_glass($1, ' ')").state, "22023");
    Pg owner(hub.server.dsn());
    const auto expire = [&](const QByteArray& days) {
        owner.must("update matoi_priv.membership set valid_until = now() - $1::interval where "
                   "db_role = $2",
                   {days + " days", viewer.who.login});
    };
    expire("31");
    EXPECT_EQ(viewer.append(e), "not_allowed");
    EXPECT_EQ(viewer.call("select matoi.break_glass($1, 'night')").state, "42501");
    expire("29");
    EXPECT_TRUE(viewer.call("select matoi.break_glass($1, 'nobody awake')").ok());
    EXPECT_EQ(viewer.call("select role from matoi.hello($1, 1)").one(), "responder");
    EXPECT_EQ(viewer.append(e), "appended");
    EXPECT_EQ(hub.admin.call("select reason from matoi.glasses($1)").one(), "nobody awake");
    EXPECT_TRUE(viewer.call("select * from matoi.glasses($1)").rows.size() == 0);
    owner.must(
        "update matoi_priv.membership set valid_until = null, glass_until = now() - interval "
        "'1 s' where db_role = $1",
        {viewer.who.login});
    EXPECT_EQ(viewer.append(viewer.entry(newStream())), "break_glass_over");
}

} // namespace matoi::test
