// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/faults/hub_support.h>

#include <QtEndian>

namespace matoi::test
{

HubDesk::HubDesk(HubServer& server, const HubOrg& theOrg, HubLogin login,
                 const QByteArray& database)
    : db(server.dsn(login.login, database))
    , who(std::move(login))
    , org(theOrg.id)
    , device(DeviceId(QUuid::createUuid()))
{
    if (!db.connected())
        qFatal("%s", db.error().constData());
}

Event HubDesk::fact(const StreamRef& stream, EventBody body, const QByteArray& raw)
{
    static qint64 tick = 0;
    const Ms now = 1'795'000'000'000 + ++tick;
    Event e;
    e.id = EventId(QUuid::createUuid());
    e.stream = stream;
    e.stamp = Stamp::fromMs(now);
    e.occurredAt = now;
    e.recordedAt = now;
    e.device = device;
    e.devSeq = ++m_seq;
    e.prev = m_prev;
    e.actor = personOf(who);
    e.body = std::move(body);
    e.bodyBytes = raw;
    seal(e);
    m_prev = e.hash;
    return e;
}

Event HubDesk::entry(StreamId incident, const QString& text)
{
    EntryAdded body;
    body.text = text;
    return fact({StreamKind::Incident, incident}, body);
}

PgValue headersOf(const std::vector<Event>& events)
{
    std::vector<PgValue> all;
    for (const Event& e : events)
        all.push_back(e.headerBytes);
    return byteaArray(all);
}

PgValue bodiesOf(const std::vector<Event>& events)
{
    std::vector<PgValue> all;
    for (const Event& e : events)
        all.push_back(e.bodyBytes.isNull() ? PgValue() : PgValue(e.bodyBytes));
    return byteaArray(all);
}

std::vector<Answer> answersOf(const PgRows& rows)
{
    std::vector<Answer> out;
    if (!rows.ok()) {
        Answer broken;
        broken.outcome = "raised " + rows.state + ' ' + rows.message;
        return {broken};
    }
    for (const auto& row : rows.rows) {
        const auto text = [&](size_t i) { return row[i].value_or(QByteArray()); };
        out.push_back({text(0), text(4), text(5), fromBytea(text(3)), text(1).toLongLong(),
                       text(2).toLongLong()});
    }
    return out;
}

std::vector<Answer> HubDesk::appendBytes(const std::vector<PgValue>& headers,
                                         const std::vector<PgValue>& bodies)
{
    return answersOf(db.exec("select * from matoi.append_events($1, $2, $3, $4)",
                             {org, device.toLatin1(), byteaArray(headers), byteaArray(bodies)}));
}

std::vector<Answer> HubDesk::append(const std::vector<Event>& events)
{
    return answersOf(db.exec("select * from matoi.append_events($1, $2, $3, $4)",
                             {org, device.toLatin1(), headersOf(events), bodiesOf(events)}));
}

QByteArray HubDesk::append(const Event& event)
{
    const auto answers = append(std::vector<Event>{event});
    return answers.size() == 1 ? answers[0].word() : QByteArray("not one answer");
}

PgRows HubDesk::call(const QByteArray& sql, std::vector<PgValue> more)
{
    more.insert(more.begin(), org);
    return db.exec(sql, more);
}

StreamId newStream() { return StreamId(QUuid::createUuid()); }

PersonId personOf(const HubLogin& who)
{
    return PersonId::fromString(QString::fromLatin1(who.person));
}

QByteArray verifyLog(Pg& db, const QByteArray& org, const std::map<qint64, QByteArray>& checkpoints)
{
    const PgRows log =
        db.exec("select e.pos, e.id, e.stream_kind, e.stream, e.device, e.dev_seq, e.event_hash, "
                "e.recorded_at, e.chain, b.header, b.body, b.type, b.stream_kind, b.stream from "
                "matoi.event e left join matoi.event_body b "
                "using(org_id, pos) where e.org_id=$1 order by e.pos",
                {org});
    if (!log.ok())
        return log.message;
    qint64 pos = 0;
    QByteArray chain;
    for (const auto& row : log.rows) {
        const auto text = [&](size_t i) { return row[i].value_or(QByteArray()); };
        const QByteArray at = " at " + text(0);
        if (text(0).toLongLong() != ++pos)
            return "gap" + at;
        const EventId id = EventId::fromString(QString::fromLatin1(text(1)));
        const auto be = [](qint64 n) {
            QByteArray bytes(8, 0);
            qToBigEndian(n, bytes.data());
            return bytes;
        };
        chain =
            sha256(chain + be(pos) + id.toBytes() + be(text(7).toLongLong()) + fromBytea(text(6)));
        if (chain != fromBytea(text(8)))
            return "chain" + at;
        if (const auto seen = checkpoints.find(pos); seen != checkpoints.end())
            if (seen->second != chain)
                return "checkpoint" + at;
        if (!row[9])
            continue; // not ours to read
        const auto event =
            decodeEvent(fromBytea(text(9)), row[10] ? fromBytea(*row[10]) : QByteArray());
        if (!event)
            return "bytes" + at;
        if (event->hash != fromBytea(text(6)) || event->id != id ||
            event->device.toLatin1() != text(4) || event->devSeq != text(5).toLongLong() ||
            event->stream.id.toLatin1() != text(3) || int(event->stream.kind) != text(2).toInt() ||
            event->type.toLatin1() != text(11) || text(12) != text(2) || text(13) != text(3))
            return "envelope" + at;
    }
    if (!checkpoints.empty() && checkpoints.rbegin()->first > pos)
        return "tail is missing";
    return {};
}

} // namespace matoi::test
