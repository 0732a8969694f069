// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/domain/canonical.h>
#include <app/domain/event_codec.h>
#include <app/store/sqlite_store.h>

// Streams that this person may not read: what was pulled of them goes, with all that was made of
// it. The envelopes and headers stay, so the chains do.
namespace matoi
{

Result<bool> SqliteStore::isClosed(const StreamRef& stream)
{
    if (!m_joined)
        return false;
    auto query = m_db->query("SELECT 1 FROM hub_closed WHERE kind=? AND stream=?");
    query.bind(int(stream.kind)).bind(stream.id);
    const bool closed = query.next();
    if (auto status = query.status(); !status)
        return status.error();
    return closed;
}

Status SqliteStore::closeStream(const StreamRef& stream)
{
    std::vector<StreamRef> linked;
    if (stream.kind == StreamKind::Incident) {
        auto query = m_db->query("SELECT kind, id FROM stream WHERE incident=? AND kind IN (1,2)");
        query.bind(stream.id);
        while (query.next())
            linked.push_back({StreamKind(query.integer(0)), query.id<StreamId>(1)});
        if (auto status = query.status(); !status)
            return status;
    }
    auto query = m_db->query("INSERT OR IGNORE INTO hub_closed(kind, stream) VALUES(?,?)");
    if (auto status = query.bind(int(stream.kind)).bind(stream.id).run(); !status)
        return status;
    if (auto status = dropBodies(stream); !status)
        return status;
    if (auto status = forgetStream(stream); !status)
        return status;
    for (const StreamRef& other : linked)
        if (auto status = closeStream(other); !status)
            return status;
    return success();
}

Status SqliteStore::dropBodies(const StreamRef& stream)
{
    std::set<QString> files;
    auto brought = m_db->query(
        "SELECT body FROM event WHERE stream_kind=? AND stream=? AND type=? AND body IS NOT NULL "
        "AND device NOT IN (SELECT device FROM hub_device)");
    brought.bind(int(stream.kind)).bind(stream.id);
    brought.bind(QString::fromLatin1(AttachmentAdded::kType));
    while (brought.next()) {
        const auto body = decodeBody(QString::fromLatin1(AttachmentAdded::kType), brought.blob(0));
        if (const auto* file = body ? std::get_if<AttachmentAdded>(&*body) : nullptr)
            files.insert(file->sha256);
    }
    if (auto status = brought.status(); !status)
        return status;
    // Own words stay in the file: nobody else could give them back to a hub that lost them.
    auto note = m_db->query(
        "INSERT OR IGNORE INTO hub_dropped(id) SELECT id FROM event WHERE stream_kind=? AND "
        "stream=? AND body IS NOT NULL AND device NOT IN (SELECT device FROM hub_device)");
    if (auto status = note.bind(int(stream.kind)).bind(stream.id).run(); !status)
        return status;
    auto drop = m_db->query("UPDATE event SET body=NULL WHERE stream_kind=? AND stream=? AND body "
                            "IS NOT NULL AND id IN (SELECT id FROM hub_dropped)");
    if (auto status = drop.bind(int(stream.kind)).bind(stream.id).run(); !status)
        return status;
    m_sweep = true;
    return dropFiles(files);
}

Status SqliteStore::openStream(const StreamRef& stream, std::set<StreamRef>& changed)
{
    std::vector<StreamRef> opened{stream};
    if (stream.kind == StreamKind::Incident) {
        // What is linked to it opens with it. Which ones these are may not be known here: all are
        // asked for, and the hub closes the others again.
        auto linked = m_db->query("SELECT kind, stream FROM hub_closed WHERE kind IN (1,2)");
        while (linked.next())
            opened.push_back({StreamKind(linked.integer(0)), linked.id<StreamId>(1)});
        if (auto status = linked.status(); !status)
            return status;
    }
    for (const StreamRef& one : opened) {
        auto query = m_db->query("DELETE FROM hub_closed WHERE kind=? AND stream=?");
        if (auto status = query.bind(int(one.kind)).bind(one.id).run(); !status)
            return status;
        changed.insert(one);
    }
    return success();
}

Status SqliteStore::openAllStreams()
{
    std::set<StreamRef> closed;
    auto query = m_db->query("SELECT kind, stream FROM hub_closed");
    while (query.next())
        closed.insert({StreamKind(query.integer(0)), query.id<StreamId>(1)});
    if (auto status = query.status(); !status)
        return status;
    if (auto status = m_db->query("DELETE FROM hub_closed").run(); !status)
        return status;
    for (const StreamRef& stream : closed)
        if (auto status = refold(stream); !status)
            return status;
    return success();
}

Result<std::vector<qint64>> SqliteStore::missing(int limit)
{
    std::vector<qint64> positions;
    auto query = m_db->query(
        "SELECT pos FROM hub_absent a WHERE NOT EXISTS (SELECT 1 FROM hub_closed c WHERE "
        "c.kind=a.stream_kind AND c.stream=a.stream) UNION SELECT r.pos FROM hub_dropped d JOIN "
        "hub_row r USING(id) WHERE NOT EXISTS (SELECT 1 FROM hub_closed c WHERE "
        "c.kind=r.stream_kind AND c.stream=r.stream) ORDER BY 1 LIMIT ?");
    query.bind(limit);
    while (query.next())
        positions.push_back(query.integer(0));
    if (auto status = query.status(); !status)
        return status.error();
    return positions;
}

Status SqliteStore::forgetStream(const StreamRef& stream)
{
    if (stream.kind == StreamKind::Incident) {
        m_heldIncidents.erase(stream);
        auto head = m_db->query("SELECT rowid, title, restricted FROM incident_row WHERE id=?");
        head.bind(stream.id);
        const bool there = head.next();
        const bool restricted = there && head.integer(2);
        std::vector<std::pair<qint64, Entry>> rows;
        auto entries = m_db->query("SELECT rowid, data FROM entry WHERE incident=?");
        entries.bind(stream.id);
        while (entries.next()) {
            auto row = readEntry(entries.blob(1));
            if (!row)
                return row.error();
            rows.emplace_back(entries.integer(0), std::move(*row));
        }
        for (const auto& [rowid, row] : rows)
            if (auto status = removeEntry(rowid, row, restricted); !status)
                return status;
        if (there)
            if (auto status = unindex(-head.integer(0), head.text(1), false); !status)
                return status;
        auto gone = m_db->query("DELETE FROM incident_row WHERE id=?");
        if (auto status = gone.bind(stream.id).run(); !status)
            return status;
    } else if (stream.kind == StreamKind::Risk) {
        auto held = load<RiskRecord>(stream);
        if (!held)
            return held.error();
        auto row = m_db->query("SELECT rowid FROM risk_row WHERE id=?");
        if (*held && row.bind(stream.id).next())
            if (auto status = indexRisk(row.integer(0), searchText((*held)->state), true); !status)
                return status;
        if (auto status = dropRisk(stream.id); !status)
            return status;
    }
    auto query = m_db->query("DELETE FROM stream WHERE kind=? AND id=?");
    return query.bind(int(stream.kind)).bind(stream.id).run();
}

Status SqliteStore::dropClaims(EventId id)
{
    auto incident = m_db->query("DELETE FROM claim WHERE event=?");
    if (auto status = incident.bind(id).run(); !status)
        return status;
    return m_db->query("DELETE FROM risk_claim WHERE event=?").bind(id).run();
}

Status SqliteStore::sweep(const Status& status)
{
    const bool dropped = std::exchange(m_sweep, false);
    if (!status || !dropped)
        return status;
    // As with an erased body: the words leave the index with a merge of its segments only, and
    // live on in the write-ahead log. Both can be done later; what was taken in stays taken in.
    (void)m_db->exec("INSERT INTO search(search) VALUES('optimize');"
                     "INSERT INTO search_restricted(search_restricted) VALUES('optimize');"
                     "INSERT INTO search_risk(search_risk) VALUES('optimize');"
                     "PRAGMA wal_checkpoint(TRUNCATE)");
    return status;
}

} // namespace matoi
