// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/store/sqlite_store.h>

namespace matoi
{

Result<QByteArray> SqliteStore::hashOfStream(const StreamRef& stream, bool* restricted)
{
    *restricted = false;
    const auto hashState = [&]<class State>(const State*) -> Result<QByteArray> {
        auto held = load<State>(stream);
        if (!held)
            return held.error();
        return *held ? streamHash((*held)->state) : QByteArray();
    };
    switch (stream.kind) {
    case StreamKind::Incident: {
        auto state = incident(stream.id);
        if (!state)
            return state.error();
        *restricted = state->restricted;
        auto rows = entries(stream.id);
        if (!rows)
            return rows.error();
        return streamHash(*state, *rows);
    }
    case StreamKind::Postmortem:
        return hashState(static_cast<const Postmortem*>(nullptr));
    case StreamKind::Action:
        return hashState(static_cast<const ActionItem*>(nullptr));
    case StreamKind::Workspace:
        return hashState(static_cast<const WorkspaceState*>(nullptr));
    case StreamKind::Contacts:
        return hashState(static_cast<const ContactsState*>(nullptr));
    case StreamKind::Risk:
        return hashState(static_cast<const RiskRecord*>(nullptr));
    case StreamKind::Deploys:
        return hashState(static_cast<const DeployLog*>(nullptr));
    case StreamKind::Checks:
        break;
    }
    return QByteArray();
}

Result<QByteArray> SqliteStore::openHash(qint64* openStreams, qint64* restrictedStreams)
{
    struct Row {
        StreamRef stream;
        QByteArray hash;
        bool restricted;
    };
    std::vector<Row> rows;
    {
        auto query =
            // Open is what every member may read: not contact data, and nothing that is linked to
            // a restricted incident.
            m_db->query("SELECT s.kind, s.id, s.hash, s.kind=5 OR coalesce(r.restricted, 0) "
                        "FROM stream s LEFT JOIN incident_row r ON r.id=iif(s.kind=0, s.id, "
                        "s.incident)");
        while (query.next())
            rows.push_back({{StreamKind(query.integer(0)), query.id<StreamId>(1)},
                            query.blob(2),
                            query.integer(3) != 0});
        if (auto status = query.status(); !status)
            return status.error();
    }
    std::vector<std::pair<StreamRef, QByteArray>> open;
    qint64 restricted = 0;
    for (Row& row : rows) {
        if (row.hash.isEmpty()) {
            bool ignored = false;
            auto hash = hashOfStream(row.stream, &ignored);
            if (!hash)
                return hash.error();
            row.hash = *hash;
            if (!m_readOnly) {
                auto keep = m_db->query("UPDATE stream SET hash=? WHERE kind=? AND id=?");
                keep.bind(row.hash).bind(int(row.stream.kind)).bind(row.stream.id);
                (void)keep.run(); // only spares work: a full disk must not hide the hash
            }
        }
        if (row.restricted)
            ++restricted;
        else
            open.emplace_back(row.stream, row.hash);
    }
    if (openStreams)
        *openStreams = qint64(open.size());
    if (restrictedStreams)
        *restrictedStreams = restricted;
    return workspaceHash(std::move(open));
}

} // namespace matoi
