// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/faults/hub_case.h>

#include <gtest/gtest.h>

// The rules of append_events, one by one, as a member meets them who has libpq and no scruples.

namespace matoi::test
{

using namespace Qt::StringLiterals;

namespace
{

//! The header of a fact with one piece of its text replaced.
QByteArray changed(const Event& e, const QByteArray& from, const QByteArray& to)
{
    QByteArray header = e.headerBytes;
    EXPECT_TRUE(header.contains(from)) << from.constData();
    return header.replace(from, to);
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
    // A frozen snapshot, no device, and nothing at all.
    const Event e = writer.entry(newStream());
    EXPECT_EQ(answersOf(writer.call("select * from matoi.append_events($1, null, $2, $3)",
                                    {headersOf({e}), bodiesOf({e})}))[0]
                  .word(),
              "device_mismatch");
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

} // namespace matoi::test
