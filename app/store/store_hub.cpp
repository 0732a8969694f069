// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/domain/event_codec.h>
#include <app/domain/hub_chain.h>
#include <app/store/sqlite_store.h>

using namespace Qt::StringLiterals;

// What this workspace knows of its hub, and what it has to give.
namespace matoi
{

HubStore& hubOf(Store& store) { return static_cast<SqliteStore&>(store); }

Status SqliteStore::mayJoin(PersonId person)
{
    if (m_joined)
        return ErrorCode::AlreadyExists;
    // Once, so the whole log is looked through; an own column would be read only here.
    auto others = m_db->query("SELECT json_extract(CAST(header AS TEXT), '$.actor') AS actor FROM "
                              "event WHERE actor<>? LIMIT 1");
    others.bind(person.toString());
    if (others.next())
        return Error{ErrorCode::OthersHistory, others.text(0)};
    return others.status();
}

Status SqliteStore::joinHub(const HubMembership& membership)
{
    const Status status = inTransaction([&]() -> Status {
        if (auto ok = mayJoin(membership.person); !ok)
            return ok;
        auto query = m_db->query("INSERT INTO hub(one, org, name, conninfo, person, role, pos, "
                                 "chain) VALUES(1,?,?,?,?,'',0,x'')");
        query.bind(membership.org).bind(membership.name).bind(membership.conninfo);
        if (auto ok = query.bind(membership.person).run(); !ok)
            return ok;
        return settleDevices();
    });
    m_joined |= status.ok();
    return status;
}

Result<std::optional<HubMembership>> SqliteStore::membership()
{
    if (!m_joined)
        return std::optional<HubMembership>();
    auto query = m_db->query("SELECT org, name, conninfo, person FROM hub");
    if (!query.next())
        return query.status() ? Error{ErrorCode::Corrupt, u"hub"_s} : query.status().error();
    return std::optional(
        HubMembership{query.id<OrgId>(0), query.text(1), query.text(2), query.id<PersonId>(3)});
}

Result<HubCursor> SqliteStore::hubCursor()
{
    auto query = m_db->query("SELECT org, epoch, pos, chain, role FROM hub");
    HubCursor cursor;
    if (query.next())
        cursor = {query.id<OrgId>(0),
                  query.id<EpochId>(1),
                  {query.integer(2), query.blob(3)},
                  query.text(4)};
    if (auto status = query.status(); !status)
        return status.error();
    return cursor;
}

Status SqliteStore::greeted(const HubHello& hello)
{
    const auto before = hubCursor();
    if (!before)
        return before.error();
    const bool member = !hello.role.isEmpty();
    if (before->role == hello.role && (!member || before->epoch == hello.epoch))
        return success();
    const bool contacts = hello.role == "responder"_L1 || hello.role == "admin"_L1;
    // A right that only ran out comes back with a word; what was revoked is gone for good.
    const bool expired = hello.validUntil != 0 && hello.validUntil <= hello.hubNow;
    const Status status = sweep(inTransaction([&]() -> Status {
        auto query = m_db->query("UPDATE hub SET role=?, epoch=coalesce(?, epoch), "
                                 "name=iif(?3='', name, ?3)");
        query.bind(hello.role).bind(member ? hello.epoch.toBytes() : QByteArray());
        if (auto ok = query.bind(hello.orgName).run(); !ok)
            return ok;
        if (before->role == hello.role)
            return success();
        if (member)
            if (auto ok = openAllStreams(); !ok)
                return ok;
        if (!contacts && (member || !expired))
            if (auto ok = closeStream(contactsStream()); !ok)
                return ok;
        if (member || expired)
            return success();
        std::vector<StreamId> hidden;
        auto restricted = m_db->query("SELECT id FROM incident_row WHERE restricted=1");
        while (restricted.next())
            hidden.push_back(restricted.id<StreamId>(0));
        for (const StreamId id : hidden)
            if (auto ok = closeStream({StreamKind::Incident, id}); !ok)
                return ok;
        return restricted.status();
    }));
    // Another role may do and read other things: all that is shown is looked at again.
    if (status && before->role != hello.role && m_onTaken)
        m_onTaken({}, {workspaceStream()});
    return status;
}

namespace
{

//! Rows of (header, body, lost, hub_recorded_at) into a batch, as far as they go together.
Status readOutgoing(sql::Query& query, std::vector<Outgoing>& batch)
{
    qsizetype bytes = 0;
    while (query.next()) {
        auto event = decodeEvent(query.blob(0), query.blob(1));
        if (!event)
            return damagedRecord(event.error());
        Outgoing next{event->id,   event->stream,      event->device,    event->devSeq,
                      event->hash, event->headerBytes, event->bodyBytes, {}};
        if (event->erased())
            next.body = QByteArray();
        if (query.integer(2))
            next.recordedAt = query.optionalInteger(3);
        bytes += next.header.size() + next.body.size();
        const bool fits = batch.empty() ||
                          (bytes <= HubJournal::kPushBytes && batch.front().device == next.device &&
                           batch.front().recordedAt.has_value() == next.recordedAt.has_value());
        if (!fits)
            break;
        batch.push_back(std::move(next));
    }
    return query.status();
}

} // namespace

Result<std::vector<Outgoing>> SqliteStore::unsent(int limit, bool others)
{
    std::vector<Outgoing> batch;
    // Own devices, the present one first; then what others wrote and the hub lost.
    std::vector<std::pair<DeviceId, qint64>> devices;
    auto known = m_db->query("SELECT device, settled FROM hub_device ORDER BY device<>?");
    known.bind(m_device);
    while (known.next())
        devices.emplace_back(known.id<DeviceId>(0), known.integer(1));
    if (auto status = known.status(); !status)
        return status.error();
    for (const auto& [device, settled] : devices) {
        auto query = m_db->query(
            "SELECT header, body, l.id IS NOT NULL, hub_recorded_at FROM event e LEFT JOIN "
            "hub_lost l USING(id) WHERE device=? AND dev_seq>? AND hub_pos IS NULL AND NOT EXISTS "
            "(SELECT 1 FROM hub_refused r WHERE r.id=e.id) ORDER BY dev_seq LIMIT ?");
        query.bind(device).bind(settled).bind(limit);
        if (auto status = readOutgoing(query, batch); !status)
            return status.error();
        if (!batch.empty())
            return batch;
    }
    if (!others)
        return batch;
    auto query = m_db->query(
        "SELECT header, body, 1, hub_recorded_at FROM hub_lost l JOIN event e USING(id) WHERE "
        "device NOT IN (SELECT device FROM hub_device) AND NOT EXISTS (SELECT 1 FROM hub_dropped d "
        "WHERE d.id=e.id) ORDER BY device, dev_seq LIMIT ?");
    query.bind(limit);
    if (auto status = readOutgoing(query, batch); !status)
        return status.error();
    return batch;
}

Result<HubCounts> SqliteStore::counts()
{
    HubCounts counts;
    auto unsent = m_db->query(
        // People are told of what people wrote: no checkpoints.
        "SELECT (SELECT count(*) FROM hub_refused JOIN event USING(id) WHERE stream_kind<>7), "
        "(SELECT count(*) FROM hub_device d JOIN event e ON e.device=d.device AND "
        "e.dev_seq>d.settled AND e.hub_pos IS NULL AND e.stream_kind<>7 WHERE NOT EXISTS (SELECT 1 "
        "FROM hub_refused r WHERE r.id=e.id))");
    if (!unsent.next())
        return unsent.status().error();
    counts.refused = unsent.integer(0);
    counts.unsent = unsent.integer(1);
    return counts;
}

Result<std::vector<EventId>> SqliteStore::unsentOf(const StreamRef& stream)
{
    std::vector<EventId> ids;
    auto query = m_db->query("SELECT e.id FROM hub_device d JOIN event e ON e.device=d.device AND "
                             "e.dev_seq>d.settled WHERE e.hub_pos IS NULL AND e.stream_kind=? AND "
                             "e.stream=? AND NOT EXISTS (SELECT 1 FROM hub_refused r WHERE "
                             "r.id=e.id) ORDER BY e.seq");
    query.bind(int(stream.kind)).bind(stream.id);
    while (query.next())
        ids.push_back(query.id<EventId>(0));
    if (auto status = query.status(); !status)
        return status.error();
    return ids;
}

Result<QByteArray> SqliteStore::chainAt(qint64 pos)
{
    if (pos == 0)
        return QByteArray("");
    auto query = m_db->query("SELECT chain FROM hub_row WHERE pos=?");
    query.bind(pos);
    const QByteArray chain = query.next() ? query.blob(0) : QByteArray();
    if (auto status = query.status(); !status)
        return status.error();
    return chain;
}

Result<std::optional<HubRow>> SqliteStore::envelopeAt(qint64 pos)
{
    auto query = m_db->query("SELECT pos, id, stream_kind, stream, device, dev_seq, hash, "
                             "recorded_at, chain FROM hub_row WHERE pos=?");
    query.bind(pos);
    std::optional<HubRow> row;
    if (query.next()) {
        row.emplace();
        row->pos = query.integer(0);
        row->id = query.id<EventId>(1);
        row->stream = {StreamKind(query.integer(2)), query.id<StreamId>(3)};
        row->device = query.id<DeviceId>(4);
        row->devSeq = query.integer(5);
        row->hash = query.blob(6);
        row->recordedAt = query.integer(7);
        row->chain = query.blob(8);
    }
    if (auto status = query.status(); !status)
        return status.error();
    return row;
}

Status SqliteStore::verifyHub(VerifyReport& report)
{
    if (!m_joined)
        return success();
    const auto cursor = hubCursor();
    if (!cursor)
        return cursor.error();
    HubPoint at;
    auto query = m_db->query("SELECT r.pos, r.id, r.recorded_at, r.hash, r.chain, e.hash, "
                             "e.hub_recorded_at FROM hub_row r LEFT JOIN event e ON e.id=r.id "
                             "ORDER BY r.pos");
    while (query.next()) {
        const QByteArray chain = hubChain(at.chain, query.integer(0), query.id<EventId>(1),
                                          query.integer(2), query.blob(3));
        const bool here = !query.blob(5).isNull();
        if (query.integer(0) != at.pos + 1 || chain != query.blob(4) ||
            (here && (query.blob(5) != query.blob(3) || query.integer(6) != query.integer(2))))
            report.problems.push_back({ErrorCode::ChainBroken, u"hub %1"_s.arg(query.integer(0))});
        at = {query.integer(0), query.blob(4)};
    }
    if (at != cursor->at)
        report.problems.push_back({ErrorCode::ChainBroken, u"hub %1"_s.arg(cursor->at.pos)});
    return query.status();
}

} // namespace matoi
