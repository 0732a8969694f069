// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/store/hub_unsent.h>
#include <app/store/sqlite_store.h>

// Which facts of a stream only this computer has.
namespace matoi
{

Result<std::vector<EventId>> unsentOf(Store& store, const StreamRef& stream)
{
    return static_cast<SqliteStore&>(store).unsentOf(stream);
}

Result<std::vector<EventId>> SqliteStore::unsentOf(const StreamRef& stream)
{
    std::vector<EventId> ids;
    auto query = m_db->query(
        "SELECT e.id FROM hub_device d JOIN event e ON e.device=d.device AND e.dev_seq>d.settled "
        "WHERE e.hub_pos IS NULL AND e.stream=? AND e.stream_kind=?");
    query.bind(stream.id).bind(qint64(stream.kind));
    while (query.next())
        ids.push_back(query.id<EventId>(0));
    if (auto status = query.status(); !status)
        return status.error();
    return ids;
}

} // namespace matoi
