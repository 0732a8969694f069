// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/domain/canonical.h>
#include <app/store/sqlite_store.h>

#include <algorithm>
#include <set>
#include <unordered_map>

namespace matoi
{

Status SqliteStore::refold(const StreamRef& stream)
{
    auto list = events(stream);
    if (!list)
        return list.error();
    const auto closed = isClosed(stream);
    if (!closed)
        return closed.error();
    if (list->empty() || *closed)
        return m_joined ? forgetStream(stream) : success();
    if (auto status = waitForAbsent(*list); !status)
        return status;
    switch (stream.kind) {
    case StreamKind::Incident:
        return refoldIncident(stream, std::move(*list));
    case StreamKind::Postmortem:
        return refoldState<Postmortem>(stream, std::move(*list));
    case StreamKind::Action:
        return refoldState<ActionItem>(stream, std::move(*list));
    case StreamKind::Workspace:
        return refoldState<WorkspaceState>(stream, std::move(*list));
    case StreamKind::Contacts:
        return refoldState<ContactsState>(stream, std::move(*list));
    case StreamKind::Risk:
        return refoldRisk(stream, std::move(*list));
    case StreamKind::Deploys:
        return refoldState<DeployLog>(stream, std::move(*list));
    case StreamKind::Checks:
        return success();
    }
    return success();
}

template <class State>
Status SqliteStore::refoldState(const StreamRef& stream, std::vector<Event> list)
{
    OrderKey head;
    for (const Event& event : list)
        head = std::max(head, event.key());
    return save(stream, fold<State>(std::move(list)), head);
}

template <class Correction>
Status SqliteStore::eraseRedacted(std::vector<Event>& list)
{
    std::set<EventId> targets;
    for (const Event& event : list)
        if (const auto* redaction = std::get_if<EntryRedacted>(&event.body))
            targets.insert(redaction->target);
    if (targets.empty())
        return success();
    // The words of a row stand in its own body and in every correction of it, whichever came
    // first: all of them go, and a file with the fact that brought it.
    std::set<QString> files;
    for (Event& words : list) {
        const auto* correction = std::get_if<Correction>(&words.body);
        if (!targets.contains(words.id) && !(correction && targets.contains(correction->target)))
            continue;
        auto erase = m_db->query("UPDATE event SET body=NULL WHERE id=? AND body IS NOT NULL");
        if (auto status = erase.bind(words.id).run(); !status)
            return status;
        m_sweep |= m_db->changes() > 0;
        if (const auto* file = std::get_if<AttachmentAdded>(&words.body))
            files.insert(file->sha256);
        words.body = ErasedBody{};
        words.bodyBytes = QByteArray();
    }
    return dropFiles(files);
}
template Status SqliteStore::eraseRedacted<RiskLogCorrected>(std::vector<Event>&);

Status SqliteStore::refoldIncident(const StreamRef& stream, std::vector<Event> list)
{
    m_heldIncidents.erase(stream);
    if (auto status = eraseRedacted<EntryCorrected>(list); !status)
        return status;
    OrderKey head;
    for (const Event& event : list)
        head = std::max(head, event.key());
    IncidentFold folded = foldIncident(std::move(list));
    const bool restricted = folded.incident.restricted;
    if (restricted)
        if (auto status = moveToRestrictedIndex(stream.id); !status)
            return status;
    std::unordered_map<EventId, std::pair<qint64, QByteArray>> before;
    auto rows = m_db->query("SELECT rowid, id, data FROM entry WHERE incident=?");
    rows.bind(stream.id);
    while (rows.next())
        before.emplace(rows.id<EventId>(1), std::pair{rows.integer(0), rows.blob(2)});
    if (auto status = rows.status(); !status)
        return status;
    for (const Entry& row : folded.entries) {
        const auto old = before.find(row.id);
        const bool same = old != before.end() && old->second.second == canonical::encode(row);
        if (old != before.end())
            before.erase(old);
        if (!same)
            if (auto status = saveEntry(stream.id, row, restricted); !status)
                return status;
    }
    for (const auto& [id, row] : before) {
        Entry gone;
        canonical::decode(row.second, gone);
        if (auto status = removeEntry(row.first, gone, restricted); !status)
            return status;
    }
    return saveIncident(stream, folded.incident, head);
}

Status SqliteStore::waitForAbsent(const std::vector<Event>& list)
{
    std::set<EventId> here;
    for (const Event& e : list)
        here.insert(e.id);
    for (const Event& e : list) {
        std::vector<EventId> named = e.undoes;
        if (const EventId target = refersTo(e); !target.isNull())
            named.push_back(target);
        for (const EventId id : named) {
            if (here.contains(id))
                continue;
            auto query = m_db->query("INSERT OR IGNORE INTO waiting(target) VALUES(?)");
            if (auto status = query.bind(id).run(); !status)
                return status;
        }
    }
    return m_db
        ->query(
            "DELETE FROM waiting WHERE EXISTS (SELECT 1 FROM event WHERE event.id=waiting.target)")
        .run();
}

} // namespace matoi
