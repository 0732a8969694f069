// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/domain/event_codec.h>
#include <app/store/sqlite_store.h>

#include <QScopeGuard>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace matoi
{

namespace
{
constexpr qsizetype kMaxEventBytes = 192 * 1024;
}

Status SqliteStore::inTransaction(const std::function<Status()>& work)
{
    if (m_readOnly)
        return Error{ErrorCode::ReadOnly, m_path};
    if (m_together)
        return work();
    const auto hlc = m_hlc;
    const auto devSeq = m_devSeq;
    const auto prev = m_prev;
    for (int attempt = 0;; ++attempt) {
        Status status = m_db->begin();
        if (status)
            status = followOthers();
        if (status)
            status = keepDevice();
        if (status)
            status = work();
        if (status)
            status = m_db->commit();
        if (status) {
            m_deviceKept = true;
            m_ballast.keep();
            return status;
        }
        m_db->rollback();
        m_hlc = hlc;
        m_devSeq = devSeq;
        m_prev = prev;
        forgetHeld();
        // The ballast is for exactly this moment: one more try with 16 MiB of room.
        if (status.error().code != ErrorCode::DiskFull || attempt > 0 || !m_ballast.free())
            return status;
    }
}

Status SqliteStore::together(const std::function<Status()>& work)
{
    return inTransaction([&] {
        const bool within = std::exchange(m_together, true);
        const auto whatever = qScopeGuard([this, within] { m_together = within; });
        return work();
    });
}

void SqliteStore::forgetHeld() { m_heldIncidents.clear(); }

Result<std::vector<Event>> SqliteStore::record(const std::vector<Fact>& facts, const Actor& actor)
{
    std::vector<Event> events;
    const Status status = inTransaction([&]() -> Status {
        events.clear();
        const Ms now = m_clock.now();
        std::vector<StreamRef> order;
        std::map<StreamRef, std::vector<Event>> byStream;
        for (const Fact& fact : facts) {
            Event e;
            e.stream = fact.stream;
            e.occurredAt = fact.occurredAt;
            e.base = fact.base;
            e.undoes = fact.undoes;
            e.body = fact.body;
            if (auto ok = appendOwn(e, actor, now); !ok)
                return ok;
            if (!byStream.contains(e.stream))
                order.push_back(e.stream);
            byStream[e.stream].push_back(e);
            events.push_back(std::move(e));
        }
        for (const StreamRef& stream : order)
            if (auto ok = project(stream, std::move(byStream[stream])); !ok)
                return ok;
        return success();
    });
    if (!status)
        return status.error();
    return events;
}

Status SqliteStore::appendOwn(Event& e, const Actor& actor, Ms now)
{
    e.clock = m_hubClock ? m_hubClock() : ClockInfo();
    e.id = EventId(m_ids.next());
    e.stamp = m_hlc.tick(now + e.clock.offsetMs);
    e.occurredAt = e.occurredAt ? e.occurredAt : now;
    e.recordedAt = now;
    e.device = m_device;
    e.devSeq = ++m_devSeq;
    e.prev = m_prev;
    e.actor = actor.person;
    e.author = actor.as;
    seal(e);
    if (e.headerBytes.size() + e.bodyBytes.size() > kMaxEventBytes)
        return Error{ErrorCode::EventTooLarge, e.type};
    m_prev = e.hash;
    bool inserted = false;
    return insertEvent(e, &inserted);
}

Result<qint64> SqliteStore::receive(std::vector<Event> events)
{
    qint64 fresh = 0;
    const Status status = sweep(inTransaction([&]() -> Status {
        fresh = 0;
        const Ms now = hubNow();
        std::map<StreamRef, std::vector<Event>> byStream;
        for (const Event& e : events) {
            bool inserted = false;
            if (auto ok = insertEvent(e, &inserted); !ok)
                return ok;
            if (!inserted)
                continue;
            ++fresh;
            m_hlc.receive(e.stamp, now);
            // A restored log brings this device's own facts back; its chain goes on after them.
            if (e.device == m_device && e.devSeq > m_devSeq) {
                m_devSeq = e.devSeq;
                m_prev = e.hash;
            }
            byStream[e.stream].push_back(e);
        }
        for (auto& [stream, list] : byStream)
            if (auto ok = project(stream, std::move(list)); !ok)
                return ok;
        return success();
    }));
    if (!status)
        return status.error();
    return fresh;
}

Status SqliteStore::insertEvent(const Event& e, bool* inserted)
{
    auto query = m_db->query(
        "INSERT INTO event(id, stream_kind, stream, type, stamp, device, dev_seq, header, body, "
        "hash, hub_pos, hub_recorded_at) VALUES(?,?,?,?,?,?,?,?,?,?,?,?) ON CONFLICT(id) DO "
        "NOTHING");
    query.bind(e.id)
        .bind(int(e.stream.kind))
        .bind(e.stream.id)
        .bind(e.type)
        .bind(qint64(e.stamp.value))
        .bind(e.device)
        .bind(e.devSeq)
        .bind(e.headerBytes)
        .bind(e.erased() ? QByteArray() : e.bodyBytes)
        .bind(e.hash)
        .bind(e.hubPos)
        .bind(e.hubRecordedAt);
    if (auto status = query.run(); !status)
        return status.error().context.contains("UNIQUE"_L1)
                   ? Status(Error{ErrorCode::ChainBroken, e.id.toString()})
                   : status;
    *inserted = m_db->changes() > 0;
    return *inserted ? insertClaim(e) : success();
}

Status SqliteStore::insertClaim(const Event& e)
{
    const auto claim = [&](qint64 year, qint64 number, StreamId incident,
                           std::optional<Ms> hubTime) {
        auto query = m_db->query("INSERT OR IGNORE INTO claim(event, year, number, incident, "
                                 "hub_recorded_at, stamp) VALUES(?,?,?,?,?,?)");
        return query.bind(e.id)
            .bind(year)
            .bind(number)
            .bind(incident)
            .bind(hubTime)
            .bind(qint64(e.key().stamp.value))
            .run();
    };
    if (const auto* declared = std::get_if<IncidentDeclared>(&e.body))
        return claim(declared->year, declared->number, e.stream.id, e.hubRecordedAt);
    if (const auto* stub = std::get_if<IncidentStubSet>(&e.body)) {
        // The place of the number is that of its declaration. Who cannot read that one sees its
        // envelope: the first of the stream.
        auto first = m_db->query("SELECT min(recorded_at) FROM hub_row WHERE stream_kind=0 AND "
                                 "stream=?");
        std::optional<Ms> at;
        if (m_joined && first.bind(stub->incident).next())
            at = first.optionalInteger(0);
        if (auto status = first.status(); !status)
            return status;
        return claim(stub->year, stub->number, stub->incident, at ? at : e.hubRecordedAt);
    }
    if (const auto* added = std::get_if<RiskAdded>(&e.body))
        return claimRisk(e, added->number);
    return success();
}

Status SqliteStore::eraseBody(EventId target)
{
    const Status status = inTransaction([&]() -> Status {
        auto where = m_db->query("SELECT stream_kind, stream FROM event WHERE id=?");
        where.bind(target);
        if (!where.next())
            return Error{ErrorCode::NoSuchEntry, target.toString()};
        const StreamRef stream{StreamKind(where.integer(0)), where.id<StreamId>(1)};
        // The fold erases what the redaction names, here and wherever it is read.
        if (auto ok = refold(stream); !ok)
            return ok;
        auto erase = m_db->query("UPDATE event SET body=NULL WHERE id=? AND body IS NOT NULL");
        if (auto ok = erase.bind(target).run(); !ok)
            return ok;
        // The words leave the index file only with a merge of its segments.
        return m_db->exec("INSERT INTO search(search) VALUES('optimize');"
                          "INSERT INTO search_restricted(search_restricted) VALUES('optimize');"
                          "INSERT INTO search_risk(search_risk) VALUES('optimize')");
    });
    m_sweep = false;
    if (status)
        // Without this the old pages live on in the write-ahead log.
        return m_db->exec("PRAGMA wal_checkpoint(TRUNCATE)");
    return status;
}

} // namespace matoi
