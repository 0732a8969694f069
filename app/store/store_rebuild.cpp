// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
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
            "DELETE FROM risk_row; DELETE FROM risk_link;"
            "INSERT INTO search_risk(search_risk) VALUES('delete-all');"
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

} // namespace matoi
