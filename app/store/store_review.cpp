// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/domain/canonical.h>
#include <app/store/sqlite_store.h>

#include <algorithm>
#include <limits>
#include <unordered_map>

using namespace Qt::StringLiterals;

namespace matoi
{

ReviewStore& reviewOf(Store& store) { return static_cast<SqliteStore&>(store); }

template <class State>
Result<std::vector<std::pair<IncidentRow, State>>> SqliteStore::readWithIncident(StreamKind kind)
{
    auto rows = incidents();
    if (!rows)
        return rows.error();
    std::unordered_map<StreamId, const IncidentRow*> byId;
    for (const IncidentRow& row : *rows)
        byId.emplace(row.id, &row);
    std::vector<std::pair<IncidentRow, State>> list;
    auto query =
        m_db->query("SELECT snapshot, seal=sha256(snapshot) FROM stream WHERE kind=? ORDER BY id");
    query.bind(int(kind));
    while (query.next()) {
        State state;
        if (query.integer(1) != 1 || !canonical::decode(query.blob(0), state))
            return Error{ErrorCode::Corrupt, QString(codeOf(kind))};
        // What belongs to an incident that is not here (yet) has no place in a list.
        if (const auto it = byId.find(state.incident); state.exists && it != byId.end())
            list.emplace_back(*it->second, std::move(state));
    }
    if (auto status = query.status(); !status)
        return status.error();
    std::stable_sort(list.begin(), list.end(), [](const auto& a, const auto& b) {
        const auto due = [](const State& s) {
            return s.dueAt ? s.dueAt : std::numeric_limits<Ms>::max();
        };
        return due(a.second) < due(b.second);
    });
    return list;
}

Result<std::vector<PostmortemRow>> SqliteStore::postmortemRows()
{
    auto list = readWithIncident<Postmortem>(StreamKind::Postmortem);
    if (!list)
        return list.error();
    std::vector<PostmortemRow> rows;
    for (auto& [incident, state] : *list)
        rows.push_back({std::move(incident), std::move(state)});
    return rows;
}

Result<std::vector<ActionRow>> SqliteStore::actionRows()
{
    auto list = readWithIncident<ActionItem>(StreamKind::Action);
    if (!list)
        return list.error();
    std::vector<ActionRow> rows;
    for (auto& [incident, state] : *list)
        rows.push_back({std::move(incident), std::move(state)});
    return rows;
}

Result<DeployLog> SqliteStore::deployLog()
{
    auto held = load<DeployLog>(deploysStream());
    if (!held)
        return held.error();
    return *held ? std::move((*held)->state) : DeployLog();
}

} // namespace matoi
