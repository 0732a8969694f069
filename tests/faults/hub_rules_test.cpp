// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/faults/hub_support.h>

#include <QStringList>

#include <gtest/gtest.h>

// The rules of append_events, one by one, as a member meets them who has libpq and no scruples.

namespace matoi::test
{

using namespace Qt::StringLiterals;

namespace
{

struct Hub {
    HubServer& server = HubServer::shared();
    HubOrg org = server.makeOrg("Rules");
    HubDesk admin{server, org, org.admin};
    HubDesk desk(const QByteArray& role) { return {server, org, server.invite(org, role)}; }
};

//! The header of a fact with one piece of its text replaced.
QByteArray changed(const Event& e, const QByteArray& from, const QByteArray& to)
{
    QByteArray header = e.headerBytes;
    EXPECT_TRUE(header.contains(from)) << from.constData();
    return header.replace(from, to);
}

IncidentRestricted onlyFor(std::vector<PersonId> readers)
{
    IncidentRestricted body;
    body.readers = std::move(readers);
    return body;
}

QByteArray bodiesSeen(HubDesk& desk, StreamId stream)
{
    return desk
        .call("select count(*) from matoi.event_body where org_id=$1 and stream=$2",
              {stream.toLatin1()})
        .one();
}

} // namespace

TEST(HubAppend, GivesGaplessPositionsAndAChainThatAClientCanFollow)
{
    Hub hub;
    auto writer = hub.desk("responder");
    const StreamId incident = newStream();
    for (int i = 0; i < 3; ++i) {
        const auto answers = writer.append({writer.entry(incident), writer.entry(incident)});
        ASSERT_EQ(answers.size(), 2u);
        EXPECT_EQ(answers[0].word(), "appended");
        EXPECT_EQ(answers[1].pos, 2 * i + 2);
    }
    EXPECT_EQ(verifyLog(writer.db, writer.org), "");
    const PgRows hello = writer.call("select pos, chain, role, person from matoi.hello($1, 1)");
    EXPECT_EQ(hello.one(), "6");
    EXPECT_EQ(hello.rows[0][1], writer.call("select matoi.chain_at($1, 6)").rows[0][0]);
    EXPECT_EQ(hello.rows[0][2], "responder");
    EXPECT_EQ(hello.rows[0][3], writer.who.person);
}

TEST(HubAppend, TakesEveryShapeOfHeaderThatThisProgramWrites)
{
    Hub hub;
    auto writer = hub.desk("responder");
    std::vector<Event> all;
    for (const StreamKind kind : {StreamKind::Incident, StreamKind::Risk, StreamKind::Deploys,
                                  StreamKind::Checks, StreamKind::Contacts}) {
        all.push_back(
            writer.fact({kind, newStream()}, UnknownEvent{u"deploy.recorded/12"_s}, "{}"));
    }
    Event full = writer.entry(newStream());
    full.author = PersonId(QUuid::createUuid());
    full.base = {{u"step.対応 \"\\\n\u0001😀é"_s, all[0].id}, {u"state"_s, all[1].id}};
    full.undoes = {all[0].id, all[2].id};
    full.clock = {-7'200'000, 12, true};
    seal(full);
    all.push_back(full);
    Event bare = writer.entry(newStream());
    bare.clock = {0, 0, false};
    bare.occurredAt = bare.recordedAt = 0;
    bare.stamp = {};
    bare.prev.clear();
    seal(bare);
    all.push_back(bare);
    Event old = writer.entry(newStream());
    old.occurredAt = -5;
    seal(old);
    all.push_back(old);
    for (const Answer& answer : writer.append(all))
        EXPECT_EQ(answer.word(), "appended");
    EXPECT_EQ(verifyLog(writer.db, writer.org), "");
}

TEST(HubAppend, RefusesBytesThatAreNotTheCanonicalOnes)
{
    Hub hub;
    auto writer = hub.desk("responder");
    Event e = writer.entry(newStream());
    e.base = {{u"state"_s, e.id}};
    e.undoes = {e.id};
    e.clock.offsetMs = 5;
    seal(e);
    const QByteArray actor = "\"actor\":\"" + e.actor.toLatin1() + "\"";
    const QByteArray seq = "\"dev_seq\":" + QByteArray::number(e.devSeq);
    const QByteArray id = e.id.toLatin1();
    const auto with = [&](const QByteArray& from, const QByteArray& to) {
        return changed(e, from, to);
    };
    const std::vector<PgValue> headers{
        {},
        "",
        "{}",
        "null",
        "[]",
        "\xff\xfe",
        QByteArray("{\0}", 3),
        QByteArray(60'000, '['),
        QByteArray("{\"base\":").repeated(20'000),
        e.headerBytes + ' ',
        e.headerBytes + e.headerBytes,
        with(actor, actor + ',' + actor),
        with("{\"actor\"", "{ \"actor\""),
        with("{\"actor\"", "{\"aaa\":1,\"actor\""),
        with("\"type\":", "\"typf\":"),
        with("\"type\":\"entry.added/1\"", "\"type\":\"entry.added/1\",\"type\":\"entry.added/1\""),
        with("entry.added/1", "entry.added/01"),
        with("entry.added/1", "entry.added"),
        with("entry.added/1", "Entry.added/1"),
        with("entry.added/1", "entry.added/1\\u0000"),
        with("entry.added/1", "entry.\\u0061dded/1"),
        with("entry.added/1", "x." + QByteArray(90, 'y') + "/1"),
        with(seq, "\"dev_seq\":0"),
        with(seq, "\"dev_seq\":-1"),
        with(seq, "\"dev_seq\":1.0"),
        with(seq, "\"dev_seq\":1e2"),
        with(seq, "\"dev_seq\":01"),
        with(seq, "\"dev_seq\":\"1\""),
        with(seq, "\"dev_seq\":true"),
        with(seq, "\"dev_seq\":9223372036854775808"),
        with(seq, "\"dev_seq\":" + QByteArray(400, '9')),
        with(seq, "\"dev_seq\":[[[1]]]"),
        with("\"clock_offset_ms\":5", "\"clock_offset_ms\":+5"),
        with("\"clock_offset_ms\":5", "\"clock_offset_ms\":-0"),
        with("\"clock_offset_ms\":5", "\"clock_offset_ms\":5,\"clock_uncertainty_ms\":0"),
        with("\"base\":{\"state\":\"" + id + "\"}",
             "\"base\":{\"state\":\"" + id + "\",\"state\":\"" + id + "\"}"),
        with("\"base\":{\"state\":\"" + id + "\"}", "\"base\":{}"),
        with("\"base\":{\"state\":\"" + id + "\"}", "\"base\":{\"state\":{}}"),
        with("\"undoes\":[\"" + id + "\"]", "\"undoes\":[]"),
        with("\"undoes\":[\"" + id + "\"]", "\"undoes\":[\"" + id.toUpper() + "\"]"),
        with("\"undoes\":[\"" + id + "\"]", "\"undoes\":[[\"" + id + "\"]]"),
        with("\"undoes\":[\"" + id + "\"]", "\"undoes\":\"" + id + "\""),
        with("\"id\":\"" + id, "\"id\":\"{" + id + "}"),
        with("\"id\":\"" + id, "\"id\":\"" + id.toUpper()),
        with("\"stamp\":", "\"stamp\":-"),
        with("\"stamp\":", "\"stamp\":99999"),
        with("\"stream\":", "\"stream\":null,\"strean\":"),
        with("\"type\":", "\"stream_kind\":\"incident\",\"type\":"),
        with("\"type\":", "\"stream_kind\":\"meeting\",\"type\":"),
    };
    const std::vector<PgValue> bodies(headers.size(), PgValue(e.bodyBytes));
    const auto answers = writer.appendBytes(headers, bodies);
    ASSERT_EQ(answers.size(), headers.size());
    for (size_t i = 0; i < answers.size(); ++i)
        EXPECT_EQ(answers[i].word(), "bad_bytes")
            << i << ": " << headers[i].value_or("NULL").left(300).constData();
    EXPECT_EQ(writer.append(e), "appended") << "and nothing of it blocks the true one";
}

TEST(HubAppend, AnswersEachFactForItselfAndStopsNothing)
{
    Hub hub;
    auto writer = hub.desk("responder");
    auto other = hub.desk("responder");
    const StreamId s = newStream();
    const Event first = writer.entry(s);
    const Event forged = other.entry(s); // another's name
    Event otherDevice = writer.entry(s); // own name, another's machine
    otherDevice.device = other.device;
    seal(otherDevice);
    Event reused = writer.entry(s, u"other words"_s); // an id that is taken
    reused.id = first.id;
    seal(reused);
    Event sameSeq = writer.entry(s, u"same number"_s);
    sameSeq.devSeq = first.devSeq;
    seal(sameSeq);
    const Event redact = writer.fact({StreamKind::Incident, s}, EntryRedacted{first.id, u"x"_s});
    Event wrongBody = writer.entry(s);
    wrongBody.bodyBytes += ' ';
    Event large = writer.entry(s, QString(200'000, u'a'));
    const Event newer = writer.fact({StreamKind::Incident, s}, UnknownEvent{u"zeta.done/3"_s}, "{");
    const Event erased = [&] {
        Event e = writer.entry(s);
        e.bodyBytes = QByteArray();
        return e;
    }();
    const std::vector<Event> batch{first,     forged, otherDevice, reused, sameSeq, redact,
                                   wrongBody, large,  newer,       first,  erased};
    QByteArrayList words;
    const auto answers = writer.append(batch);
    for (const Answer& a : answers)
        words += a.word();
    EXPECT_EQ(words.join(' '),
              "appended actor_mismatch device_mismatch id_reused dev_seq_taken role_needed:admin "
              "hash_mismatch too_large appended duplicate appended");
    EXPECT_EQ(answers[9].pos, answers[0].pos);
    EXPECT_EQ(answers[9].chain, answers[0].chain);
    EXPECT_EQ(answers[10].pos, 3) << "a refused fact uses up no position";
    EXPECT_EQ(verifyLog(writer.db, writer.org), "");
    QByteArrayList again;
    for (const Answer& a : writer.append(batch))
        again += a.word();
    EXPECT_EQ(again.join(' '),
              "duplicate actor_mismatch device_mismatch id_reused dev_seq_taken role_needed:admin "
              "hash_mismatch too_large duplicate duplicate duplicate")
        << "resending is always safe";
}

TEST(HubAppend, RefusesACallThatIsTooLargeOrLopsided)
{
    Hub hub;
    auto writer = hub.desk("responder");
    std::vector<PgValue> headers(501, PgValue("x"));
    auto answers = writer.appendBytes(headers, headers);
    ASSERT_EQ(answers.size(), 501u);
    EXPECT_EQ(answers[500].word(), "batch_size");
    answers = writer.appendBytes({"x", "y"}, {"x"});
    ASSERT_EQ(answers.size(), 2u);
    EXPECT_EQ(answers[0].word(), "bad_bytes");
    EXPECT_TRUE(writer.appendBytes({}, {}).empty());
    answers = writer.appendBytes(std::vector<PgValue>(60, QByteArray(180'000, 'x')),
                                 std::vector<PgValue>(60, PgValue()));
    EXPECT_EQ(answers[0].word(), "batch_size");
    // A frozen snapshot, and nothing at all.
    const Event e = writer.entry(newStream());
    writer.db.must("begin isolation level repeatable read");
    EXPECT_EQ(writer.append(e), "not_allowed");
    writer.db.must("rollback");
    EXPECT_TRUE(writer.db.exec("select * from matoi.append_events(null, null, null, null)").ok());
    EXPECT_TRUE(
        writer.db.exec("select * from matoi.restore_events(null, null, null, null, null)").ok());
}

TEST(HubAppend, ADeviceBelongsToWhoUsedItFirst)
{
    Hub hub;
    auto victim = hub.desk("responder");
    auto thief = hub.desk("responder");
    const StreamId s = newStream();
    ASSERT_EQ(victim.append(victim.entry(s)), "appended");
    thief.device = victim.device;
    Event ahead = thief.entry(s);
    ahead.devSeq = 2; // would block the victim's next one
    seal(ahead);
    EXPECT_EQ(thief.append(ahead), "device_mismatch");
    EXPECT_EQ(victim.append(victim.entry(s)), "appended");
}

TEST(HubAppend, OldClientsAreToldAndMayStillRead)
{
    Hub hub;
    auto writer = hub.desk("responder");
    ASSERT_TRUE(hub.admin.call("select matoi.set_min_client($1, 7)").ok());
    const Event e = writer.entry(newStream());
    EXPECT_EQ(writer.append(e), "client_too_old");
    writer.call("select matoi.hello($1, 6)");
    EXPECT_EQ(writer.append(e), "client_too_old");
    EXPECT_EQ(writer.call("select min_client from matoi.hello($1, 7)").one(), "7");
    EXPECT_EQ(writer.append(e), "appended");
    writer.db.must("set matoi.client = 'seven'");
    EXPECT_EQ(writer.append(writer.entry(newStream())), "client_too_old");
}

TEST(HubRestricted, WhoIsNotNamedSeesEnvelopesOnlyAndCannotWrite)
{
    Hub hub;
    auto insider = hub.desk("responder");
    auto outsider = hub.desk("responder");
    auto viewer = hub.desk("viewer");
    const StreamId s = newStream();
    const StreamRef incident{StreamKind::Incident, s};
    const StreamRef postmortem{StreamKind::Postmortem, newStream()};
    PostmortemDrafted drafted;
    drafted.incident = s;
    drafted.owner = insider.fact(incident, EntryAdded{}).actor;
    ASSERT_EQ(outsider.append(outsider.entry(s)), "appended");
    ASSERT_EQ(insider.append(insider.fact(postmortem, drafted)), "appended");
    EXPECT_EQ(bodiesSeen(viewer, s), "1");
    ASSERT_EQ(insider.append(
                  insider.fact(incident, onlyFor({personOf(insider.who), personOf(viewer.who)}))),
              "appended");
    ASSERT_EQ(insider.append(insider.entry(s)), "appended");
    EXPECT_EQ(bodiesSeen(outsider, s), "0") << "also what was readable before";
    EXPECT_EQ(bodiesSeen(hub.admin, s), "0") << "an administrator is not named either";
    EXPECT_EQ(bodiesSeen(viewer, s), "3");
    EXPECT_EQ(bodiesSeen(outsider, postmortem.id), "0") << "its post-mortem goes with it";
    EXPECT_EQ(outsider.append(outsider.entry(s)), "restricted");
    EXPECT_EQ(outsider.append(outsider.fact(postmortem, PostmortemSectionSet{})), "restricted");
    EXPECT_EQ(outsider.append(outsider.fact({StreamKind::Postmortem, newStream()}, drafted)),
              "restricted");
    EXPECT_EQ(outsider.append(outsider.fact(incident, onlyFor({personOf(outsider.who)}))),
              "restricted");
    EXPECT_EQ(outsider.call("select count(*) from matoi.event where org_id=$1").one(), "4");
    EXPECT_EQ(verifyLog(outsider.db, outsider.org), "") << "and can still prove completeness";
    // Readers are replaced by a reader.
    ASSERT_EQ(insider.append(
                  insider.fact(incident, onlyFor({personOf(insider.who), personOf(outsider.who)}))),
              "appended");
    EXPECT_EQ(bodiesSeen(viewer, s), "0");
    EXPECT_EQ(bodiesSeen(outsider, s), "4");
    EXPECT_EQ(bodiesSeen(outsider, postmortem.id), "1");
}

TEST(HubRestricted, ALockOutIsOpenedByAnAdministratorWhoOnlyAdds)
{
    Hub hub;
    auto team = hub.desk("responder");
    auto hostile = hub.desk("responder");
    const StreamId s = newStream();
    const StreamRef incident{StreamKind::Incident, s};
    ASSERT_EQ(team.append(team.entry(s)), "appended");
    EXPECT_EQ(hostile.append(hostile.fact(incident, onlyFor({personOf(team.who)}))), "bad_bytes")
        << "whoever restricts is among the readers";
    EXPECT_EQ(hostile.append(hostile.fact(incident, onlyFor({}))), "bad_bytes");
    ASSERT_EQ(hostile.append(hostile.fact(incident, onlyFor({personOf(hostile.who)}))), "appended");
    EXPECT_EQ(team.append(team.entry(s)), "restricted");

    const auto seen = hub.admin.call("select person, readers from matoi.restrictions($1)");
    ASSERT_EQ(seen.rows.size(), 1u);
    EXPECT_EQ(seen.rows[0][0], hostile.who.person);
    EXPECT_TRUE(team.call("select * from matoi.restrictions($1)").rows.empty());
    const PersonId admin = personOf(hub.admin.who);
    EXPECT_EQ(hub.admin.append(hub.admin.fact(incident, onlyFor({admin, personOf(team.who)}))),
              "restricted")
        << "one who cannot read pushes nobody out";
    EXPECT_EQ(hub.admin.append(hub.admin.fact(
                  incident, onlyFor({admin, personOf(team.who), personOf(hostile.who)}))),
              "appended");
    EXPECT_EQ(team.append(team.entry(s)), "appended");
}

TEST(HubRestricted, TheNewestInCanonicalOrderCountsNotTheLastToArrive)
{
    Hub hub;
    auto one = hub.desk("responder");
    auto two = hub.desk("responder");
    const StreamId s = newStream();
    const StreamRef incident{StreamKind::Incident, s};
    const auto both = onlyFor({personOf(one.who), personOf(two.who)});
    const Event late = two.fact(incident, onlyFor({personOf(two.who)})); // written first
    ASSERT_EQ(one.append(one.fact(incident, both)), "appended");
    ASSERT_EQ(two.append(late), "appended");
    EXPECT_EQ(bodiesSeen(one, s), "2") << "the fold says so too";
    Event future = two.fact(incident, both);
    future.stamp = Stamp::fromMs(4'000'000'000'000);
    seal(future);
    ASSERT_EQ(two.append(future), "appended");
    EXPECT_EQ(two.call("select count(*) from matoi.event_body where org_id=$1 and stream=$2",
                       {s.toLatin1()})
                  .one(),
              "3");
}

TEST(HubRestricted, AnotherStreamWithTheSameIdIsNotHidden)
{
    Hub hub;
    auto team = hub.desk("responder");
    auto hostile = hub.desk("responder");
    ASSERT_EQ(team.append(team.fact(workspaceStream(), PolicySet{})), "appended");
    ASSERT_EQ(hostile.append(hostile.fact({StreamKind::Incident, workspaceStream().id},
                                          onlyFor({personOf(hostile.who)}))),
              "appended");
    EXPECT_EQ(team.call("select count(*) from matoi.event_body where org_id=$1 and "
                        "stream_kind=4")
                  .one(),
              "1");
    EXPECT_EQ(team.append(team.fact(workspaceStream(), PolicySet{})), "appended");
    // Nor can a second link pull somebody's action under a closed incident.
    const StreamRef action{StreamKind::Action, newStream()};
    ASSERT_EQ(team.append(team.fact(action, ActionAdded{})), "appended");
    ActionAdded pull;
    pull.incident = workspaceStream().id;
    ASSERT_EQ(hostile.append(hostile.fact(action, pull)), "appended");
    EXPECT_EQ(bodiesSeen(team, action.id), "2");
}

TEST(HubContacts, AreNeverReadByViewersNorWrittenElsewhere)
{
    Hub hub;
    auto writer = hub.desk("responder");
    auto viewer = hub.desk("viewer");
    auto reviewer = hub.desk("reviewer");
    PersonContactSet contact;
    EXPECT_EQ(writer.append(writer.fact(workspaceStream(), contact)), "bad_bytes");
    EXPECT_EQ(writer.append(writer.fact(contactsStream(), contact)), "appended");
    EXPECT_EQ(bodiesSeen(writer, contactsStream().id), "1");
    EXPECT_EQ(bodiesSeen(viewer, contactsStream().id), "0");
    EXPECT_EQ(bodiesSeen(reviewer, contactsStream().id), "0");
    EXPECT_EQ(writer.append(writer.fact({StreamKind::Incident, newStream()}, IncidentStubSet{})),
              "bad_bytes");
    EXPECT_EQ(writer.append(writer.fact(workspaceStream(), IncidentStubSet{})), "appended");
}

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

    const QByteArray admin = hub.admin.who.person;
    EXPECT_EQ(hub.admin.call("select matoi.revoke($1, $2)", {admin}).state, "55000");
    EXPECT_EQ(hub.admin.call("select matoi.set_role($1, $2, 'viewer')", {admin}).state, "55000");
    EXPECT_EQ(hub.admin.call("select matoi.set_role($1, $2, 'owner')", {guest.person}).state,
              "22023");
    EXPECT_TRUE(hub.admin.call("select matoi.set_role($1, $2, 'admin')", {guest.person}).ok());
    EXPECT_TRUE(hub.admin.call("select matoi.set_role($1, $2, 'viewer')", {admin}).ok());
    EXPECT_EQ(hub.admin.call("select * from matoi.members($1)").state, "42501");
    EXPECT_EQ(first.exec("select count(*) from matoi.members($1)", {hub.org.id}).one(), "2");
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
