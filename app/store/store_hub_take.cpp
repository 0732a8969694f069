// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/domain/event_codec.h>
#include <app/store/sqlite_store.h>

using namespace Qt::StringLiterals;

// What the hub says, taken in: rows with their events, refusals, a tail that it lost.
namespace matoi
{

Status SqliteStore::storePulled(const std::vector<HubRow>& rows) { return answered({}, rows); }

Status SqliteStore::answered(const std::vector<PushAnswer>& refused,
                             const std::vector<HubRow>& next)
{
    Taken taken;
    const Status done = inTransaction([&]() -> Status {
        taken = {};
        for (const PushAnswer& answer : refused) {
            auto where = m_db->query("SELECT stream_kind, stream, device IN (SELECT device FROM "
                                     "hub_device) FROM event WHERE id=?");
            where.bind(answer.id);
            if (!where.next())
                return where.status() ? Error{ErrorCode::NoSuchEntry, answer.id.toString()}
                                      : where.status();
            auto lost = m_db->query("DELETE FROM hub_lost WHERE id=?");
            if (auto status = lost.bind(answer.id).run(); !status)
                return status;
            if (!where.integer(2))
                continue; // another's, that an administrator offered: not offered again
            auto query = m_db->query("INSERT OR REPLACE INTO hub_refused(id, reason, at) "
                                     "VALUES(?,?,?)");
            query.bind(answer.id).bind(answer.reason).bind(m_clock.now());
            if (auto status = query.run(); !status)
                return status;
            if (auto status = dropClaims(answer.id); !status)
                return status;
            taken.changed.insert({StreamKind(where.integer(0)), where.id<StreamId>(1)});
        }
        if (auto status = takeRows(next, taken); !status)
            return status;
        return settle(taken);
    });
    return tookIn(done, taken);
}

Status SqliteStore::tookIn(const Status& status, const Taken& taken)
{
    const Status swept = sweep(status);
    if (!status || !m_onTaken)
        return swept;
    std::vector<Event> fresh;
    for (const auto& [stream, events] : taken.fresh)
        fresh.insert(fresh.end(), events.begin(), events.end());
    std::set<StreamRef> anew = taken.changed;
    for (const auto& [stream, readable] : taken.readable)
        if (!readable)
            anew.insert(stream);
    if (!fresh.empty() || !anew.empty())
        m_onTaken(fresh, {anew.begin(), anew.end()});
    return swept;
}

Status SqliteStore::takeRows(const std::vector<HubRow>& rows, Taken& taken)
{
    for (const HubRow& row : rows)
        if (auto status = takeRow(row, taken); !status)
            return status;
    if (rows.empty())
        return success();
    auto cursor = m_db->query("UPDATE hub SET pos=?, chain=?");
    return cursor.bind(rows.back().pos).bind(rows.back().chain).run();
}

Status SqliteStore::takeRow(const HubRow& row, Taken& taken)
{
    auto query = m_db->query("INSERT INTO hub_row(pos, id, stream_kind, stream, device, dev_seq, "
                             "hash, recorded_at, chain) VALUES(?,?,?,?,?,?,?,?,?)");
    query.bind(row.pos)
        .bind(row.id)
        .bind(int(row.stream.kind))
        .bind(row.stream.id)
        .bind(row.device)
        .bind(row.devSeq)
        .bind(row.hash)
        .bind(row.recordedAt)
        .bind(row.chain);
    if (auto status = query.run(); !status)
        return status;
    taken.readable[row.stream] = row.event.has_value();
    auto here = m_db->query("SELECT 1 FROM event WHERE id=?");
    if (here.bind(row.id).next())
        return takeKnown(row, taken);
    if (row.event)
        return takeBody(row, taken);
    auto absent = m_db->query("INSERT INTO hub_absent(pos, stream_kind, stream) VALUES(?,?,?)");
    return absent.bind(row.pos).bind(int(row.stream.kind)).bind(row.stream.id).run();
}

Status SqliteStore::takeBody(const HubRow& row, Taken& taken)
{
    bool inserted = false;
    if (auto status = insertEvent(*row.event, &inserted); !status)
        return status;
    m_hlc.receive(row.event->stamp, hubNow());
    // A restored copy learns what this device wrote after it: its chain goes on after that.
    if (row.device == m_device && row.devSeq > m_devSeq) {
        m_devSeq = row.devSeq;
        m_prev = row.hash;
    }
    taken.fresh[row.stream].push_back(*row.event);
    return success();
}

Status SqliteStore::takeKnown(const HubRow& row, Taken& taken)
{
    auto before = m_db->query("SELECT hash, stamp, hub_recorded_at, EXISTS (SELECT 1 FROM "
                              "hub_refused r WHERE r.id=e.id) FROM event e WHERE id=?");
    before.bind(row.id);
    if (!before.next())
        return before.status();
    if (before.blob(0) != row.hash)
        return Error{ErrorCode::ChainBroken, row.id.toString()};
    const Stamp stamp{quint64(before.integer(1))};
    const Stamp counted = effectiveStamp(stamp, row.recordedAt);
    const bool moved = counted != effectiveStamp(stamp, before.optionalInteger(2));
    const bool refused = before.integer(3) != 0;
    // The hub's row decides the time, also where another was known: its chain covers it, so it is
    // the same on all desks.
    auto place = m_db->query("UPDATE event SET hub_pos=?, hub_recorded_at=? WHERE id=?");
    if (auto status = place.bind(row.pos).bind(row.recordedAt).bind(row.id).run(); !status)
        return status;
    auto lost = m_db->query("DELETE FROM hub_lost WHERE id=?");
    if (auto status = lost.bind(row.id).run(); !status)
        return status;
    for (const char* sql : {"UPDATE claim SET hub_recorded_at=?, stamp=? WHERE event=?",
                            "UPDATE risk_claim SET hub_recorded_at=?, stamp=? WHERE event=?"}) {
        auto claim = m_db->query(sql);
        claim.bind(row.recordedAt).bind(qint64(counted.value)).bind(row.id);
        if (auto status = claim.run(); !status)
            return status;
    }
    if (refused) {
        auto back = m_db->query("DELETE FROM hub_refused WHERE id=?");
        if (auto status = back.bind(row.id).run(); !status)
            return status;
        if (row.event)
            if (auto status = insertClaim(*row.event); !status)
                return status;
    }
    if (moved || refused)
        taken.changed.insert(row.stream);
    if (!row.event || row.device == m_device)
        return success();
    // A body that was dropped, and the hub has lost the row in between.
    auto body = m_db->query("UPDATE event SET body=? WHERE id=? AND id IN (SELECT id FROM "
                            "hub_dropped)");
    if (auto status = body.bind(row.body).bind(row.id).run(); !status)
        return status;
    if (m_db->changes() == 0)
        return success();
    taken.changed.insert(row.stream);
    auto dropped = m_db->query("DELETE FROM hub_dropped WHERE id=?");
    return dropped.bind(row.id).run();
}

Status SqliteStore::settle(Taken& taken)
{
    for (const auto& [stream, readable] : taken.readable) {
        const auto closed = isClosed(stream);
        if (!closed)
            return closed.error();
        Status status = success();
        if (!readable)
            status = closeStream(stream);
        else if (*closed)
            status = openStream(stream, taken.changed);
        if (!status)
            return status;
    }
    for (const auto& [stream, fresh] : taken.fresh)
        if (!taken.changed.contains(stream))
            if (auto status = project(stream, fresh); !status)
                return status;
    for (const StreamRef& stream : taken.changed)
        if (auto status = refold(stream); !status)
            return status;
    return settleDevices();
}

Status SqliteStore::settleDevices()
{
    auto own = m_db->query("INSERT OR IGNORE INTO hub_device(device, settled) VALUES(?, 0)");
    if (auto status = own.bind(m_device).run(); !status)
        return status;
    // So that what is unsent is found without a look at all that was sent.
    return m_db
        ->query("UPDATE hub_device SET settled=coalesce((SELECT dev_seq-1 FROM event e WHERE "
                "e.device=hub_device.device AND dev_seq>settled AND hub_pos IS NULL AND NOT EXISTS "
                "(SELECT 1 FROM hub_refused r WHERE r.id=e.id) ORDER BY dev_seq LIMIT 1), (SELECT "
                "max(dev_seq) FROM event e WHERE e.device=hub_device.device), 0)")
        .run();
}

Status SqliteStore::fill(const std::vector<HubRow>& rows)
{
    Taken taken;
    const Status done = inTransaction([&]() -> Status {
        taken = {};
        for (const HubRow& row : rows) {
            taken.readable[row.stream] = row.event.has_value();
            if (!row.event)
                continue;
            taken.changed.insert(row.stream);
            auto body = m_db->query("UPDATE event SET body=? WHERE id=?");
            body.bind(row.body).bind(row.id);
            if (auto status = body.run(); !status)
                return status;
            if (m_db->changes() == 0)
                if (auto status = takeBody(row, taken); !status)
                    return status;
            auto dropped = m_db->query("DELETE FROM hub_dropped WHERE id=?");
            if (auto status = dropped.bind(row.id).run(); !status)
                return status;
            auto absent = m_db->query("DELETE FROM hub_absent WHERE pos=?");
            if (auto status = absent.bind(row.pos).run(); !status)
                return status;
        }
        return settle(taken);
    });
    return tookIn(done, taken);
}

Status SqliteStore::dropTail(qint64 pos)
{
    const auto chain = chainAt(pos);
    if (!chain)
        return chain.error();
    return inTransaction([&]() -> Status {
        for (const char* sql :
             {"INSERT OR IGNORE INTO hub_lost(id) SELECT r.id FROM hub_row r JOIN event e "
              "USING(id) WHERE r.pos>?",
              "UPDATE event SET hub_pos=NULL WHERE id IN (SELECT id FROM hub_row WHERE pos>?)",
              "DELETE FROM hub_absent WHERE pos>?", "DELETE FROM hub_row WHERE pos>?"}) {
            auto query = m_db->query(sql);
            if (auto status = query.bind(pos).run(); !status)
                return status;
        }
        auto cursor = m_db->query("UPDATE hub SET pos=?, chain=?");
        if (auto status = cursor.bind(pos).bind(*chain).run(); !status)
            return status;
        if (auto status = m_db->query("UPDATE hub_device SET settled=0").run(); !status)
            return status;
        // What closed a stream may have been in that tail; the hub shows which ones still are.
        return openAllStreams();
    });
}

Result<std::vector<RefusedEvent>> SqliteStore::refusedEvents()
{
    std::vector<RefusedEvent> list;
    auto query = m_db->query("SELECT header, body, r.reason, r.at FROM hub_refused r JOIN event e "
                             "USING(id) WHERE e.stream_kind<>7 ORDER BY e.seq");
    while (query.next()) {
        auto event = decodeEvent(query.blob(0), query.blob(1));
        if (!event)
            return damagedRecord(event.error());
        list.push_back({std::move(*event), query.text(2), query.integer(3)});
    }
    if (auto status = query.status(); !status)
        return status.error();
    return list;
}

Status SqliteStore::sendAgain(EventId id)
{
    return inTransaction([&]() -> Status {
        auto query = m_db->query("SELECT header, body FROM hub_refused r JOIN event e USING(id) "
                                 "WHERE r.id=?");
        query.bind(id);
        if (!query.next())
            return query.status() ? Error{ErrorCode::NoSuchEntry, id.toString()} : query.status();
        const auto event = decodeEvent(query.blob(0), query.blob(1));
        if (!event)
            return damagedRecord(event.error());
        auto back = m_db->query("DELETE FROM hub_refused WHERE id=?");
        if (auto status = back.bind(id).run(); !status)
            return status;
        auto device = m_db->query("UPDATE hub_device SET settled=min(settled, ?-1) WHERE device=?");
        if (auto status = device.bind(event->devSeq).bind(event->device).run(); !status)
            return status;
        if (auto status = insertClaim(*event); !status)
            return status;
        return refold(event->stream);
    });
}

} // namespace matoi
