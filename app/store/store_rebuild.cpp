// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/domain/canonical.h>
#include <app/store/sqlite_store.h>

#include <QScopeGuard>

namespace matoi
{

Status SqliteStore::rebuild(const Progress& progress)
{
    std::vector<StreamRef> streams;
    {
        auto query = m_db->query("SELECT DISTINCT stream_kind, stream FROM event");
        while (query.next())
            streams.push_back({StreamKind(query.integer(0)), query.id<StreamId>(1)});
        if (auto status = query.status(); !status)
            return status;
    }
    forgetHeld();
    return inTransaction([&] {
        // 'delete-all' is the one way to empty a contentless index.
        Status status = m_db->exec(
            "DELETE FROM waiting; DELETE FROM entry; DELETE FROM incident_row; DELETE FROM stream;"
            "INSERT INTO search(search) VALUES('delete-all');"
            "INSERT INTO search_restricted(search_restricted) VALUES('delete-all')");
        m_indexLater = true;
        const auto whatever = qScopeGuard([this] { m_indexLater = false; });
        qint64 done = 0;
        for (const StreamRef& stream : streams) {
            if (!status)
                return status;
            status = refold(stream);
            if (status && progress && !progress(++done, qint64(streams.size())))
                status = ErrorCode::Cancelled;
        }
        m_indexLater = false;
        return status ? indexAll(progress) : status;
    });
}

Status SqliteStore::indexAll(const Progress& progress)
{
    // In the order of the rows: the index appends to its lists and never goes back. Titles have
    // negative rows and come first.
    auto titles = m_db->query("SELECT rowid, title FROM incident_row ORDER BY rowid DESC");
    while (titles.next())
        if (auto status = index(-titles.integer(0), titles.text(1), false); !status)
            return status;
    if (auto status = titles.status(); !status)
        return status;
    auto count = m_db->query("SELECT count(*) FROM entry");
    const qint64 total = count.next() ? count.integer(0) : 0;
    qint64 done = 0;
    auto rows = m_db->query("SELECT e.rowid, data, restricted FROM entry e "
                            "LEFT JOIN incident_row i ON i.id=e.incident ORDER BY e.rowid");
    while (rows.next()) {
        Entry row;
        if (!canonical::decode(rows.blob(1), row))
            return Error{ErrorCode::Corrupt, QStringLiteral("entry")};
        if (auto status = index(rows.integer(0), searchable(row), rows.integer(2)); !status)
            return status;
        if (++done % 1000 == 0 && progress && !progress(done, total))
            return ErrorCode::Cancelled;
    }
    return rows.status();
}

} // namespace matoi
