// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/domain/event_codec.h>
#include <app/store/sqlite_store.h>

// Checkpoints: what this desk can vouch for, and since when nobody has.
namespace matoi
{

namespace
{
constexpr qint64 kRowsAtOnce = 3'000; // 6 us a row, measured
}

Result<bool> SqliteStore::prepareState()
{
    std::vector<StreamRef> changed;
    qint64 rows = 0;
    {
        auto query = m_db->query("SELECT s.kind, s.id, coalesce(r.entry_count, 1) FROM stream s "
                                 "LEFT JOIN incident_row r ON s.kind=0 AND r.id=s.id WHERE s.hash "
                                 "IS NULL");
        while (rows < kRowsAtOnce && query.next()) {
            changed.push_back({StreamKind(query.integer(0)), query.id<StreamId>(1)});
            rows += query.integer(2);
        }
        if (auto status = query.status(); !status)
            return status.error();
    }
    if (changed.empty())
        return true;
    const Status status = inTransaction([&]() -> Status {
        for (const StreamRef& stream : changed) {
            bool ignored = false;
            const auto hash = hashOfStream(stream, &ignored);
            if (!hash)
                return hash.error();
            auto keep = m_db->query("UPDATE stream SET hash=? WHERE kind=? AND id=?");
            keep.bind(*hash).bind(int(stream.kind)).bind(stream.id);
            if (auto kept = keep.run(); !kept)
                return kept;
        }
        return success();
    });
    if (!status)
        return status.error();
    return rows < kRowsAtOnce;
}

Result<std::optional<QByteArray>> SqliteStore::stateOfCopy()
{
    // Every row of the copy has its event here or is absent; every event beyond that was refused
    // (and is in no fold), or the copy does not hold it.
    bool same = false;
    {
        auto query = m_db->query("SELECT (SELECT count(*) FROM event)=pos-(SELECT count(*) FROM "
                                 "hub_absent)+(SELECT count(*) FROM hub_refused) FROM hub");
        same = query.next() && query.integer(0) != 0;
        if (auto status = query.status(); !status)
            return status.error();
    }
    const auto open = missing(1);
    if (!open)
        return open.error();
    if (!same || !open->empty())
        return std::optional<QByteArray>();
    auto hash = openHash(nullptr, nullptr);
    if (!hash)
        return hash.error();
    return std::optional(std::move(*hash));
}

Result<qint64> SqliteStore::unchecked(qint64 limit)
{
    auto query = m_db->query("SELECT r.pos, r.stream_kind, e.header, e.body FROM hub_row r LEFT "
                             "JOIN event e ON e.id=r.id AND r.stream_kind=? ORDER BY r.pos DESC");
    query.bind(int(StreamKind::Checks));
    std::optional<qint64> vouched;
    qint64 count = 0;
    while (count < limit && query.next()) {
        const qint64 pos = query.integer(0);
        if (vouched && pos <= *vouched)
            return count;
        if (StreamKind(query.integer(1)) != StreamKind::Checks) {
            ++count;
            continue;
        }
        if (vouched || query.blob(2).isNull())
            continue;
        const auto event = decodeEvent(query.blob(2), query.blob(3));
        const auto checkpoint = event ? checkpointOf(*event) : std::nullopt;
        if (checkpoint && checkpoint->pos < pos)
            vouched = checkpoint->pos;
    }
    if (auto status = query.status(); !status)
        return status.error();
    return count;
}

Status SqliteStore::postCheckpoint(const Checkpoint& checkpoint)
{
    const auto member = membership();
    if (!member)
        return member.error();
    if (!*member)
        return ErrorCode::NotJoined;
    return inTransaction([&]() -> Status {
        Event e;
        e.stream = checksStream();
        e.body = UnknownEvent{QString::fromLatin1(Checkpoint::kType)};
        e.bodyBytes = encodeCheckpoint(checkpoint);
        return appendOwn(e, {.person = (*member)->person}, m_clock.now());
    });
}

} // namespace matoi
