// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/domain/apply.h>
#include <app/domain/canonical.h>
#include <app/domain/event_codec.h>

#include <algorithm>
#include <unordered_map>

namespace matoi
{

namespace
{

void sortAndDropDuplicates(std::vector<Event>& events)
{
    std::sort(events.begin(), events.end(),
              [](const Event& a, const Event& b) { return a.key() < b.key(); });
    events.erase(std::unique(events.begin(), events.end(),
                             [](const Event& a, const Event& b) { return a.id == b.id; }),
                 events.end());
}

QByteArray hashOf(const QByteArray& state, const std::vector<QByteArray>& rows)
{
    QByteArray all = sha256(state);
    for (const QByteArray& row : rows)
        all += sha256(row);
    return sha256(all);
}

} // namespace

std::set<EventId> undoneBy(const std::vector<Event>& events)
{
    std::set<EventId> undone;
    for (const Event& event : events)
        if (std::holds_alternative<ActUndone>(event.body))
            undone.insert(event.undoes.begin(), event.undoes.end());
    return undone;
}

template <class State>
State fold(std::vector<Event> events)
{
    sortAndDropDuplicates(events);
    const std::set<EventId> undone = undoneBy(events);
    State state;
    for (const Event& event : events)
        if (!undone.contains(event.id))
            apply(state, event);
    return state;
}
template Incident fold<Incident>(std::vector<Event>);
template Postmortem fold<Postmortem>(std::vector<Event>);
template ActionItem fold<ActionItem>(std::vector<Event>);
template WorkspaceState fold<WorkspaceState>(std::vector<Event>);
template ContactsState fold<ContactsState>(std::vector<Event>);

IncidentFold foldIncident(std::vector<Event> events)
{
    sortAndDropDuplicates(events);
    const std::set<EventId> undone = undoneBy(events);
    IncidentFold result;
    std::unordered_map<EventId, size_t> rows;
    for (const Event& event : events) {
        if (undone.contains(event.id))
            continue;
        apply(result.incident, event);
        if (auto entry = entryOf(event)) {
            rows.emplace(entry->id, result.entries.size());
            result.entries.push_back(std::move(*entry));
        }
    }
    // Second pass: corrections, pins and retractions find their target whichever came first.
    for (const Event& event : events) {
        const EventId target = entryTarget(event);
        if (target.isNull() || undone.contains(event.id))
            continue;
        if (const auto row = rows.find(target); row != rows.end())
            applyToEntry(result.entries[row->second], event);
    }
    return result;
}

QByteArray streamHash(const Incident& state, const std::vector<Entry>& entries)
{
    std::vector<const Entry*> sorted;
    for (const Entry& entry : entries)
        sorted.push_back(&entry);
    std::sort(sorted.begin(), sorted.end(),
              [](const Entry* a, const Entry* b) { return a->id < b->id; });
    std::vector<QByteArray> rows;
    rows.reserve(sorted.size());
    for (const Entry* entry : sorted)
        rows.push_back(canonical::encode(*entry));
    return hashOf(canonical::encode(state), rows);
}
QByteArray streamHash(const Postmortem& state) { return hashOf(canonical::encode(state), {}); }
QByteArray streamHash(const ActionItem& state) { return hashOf(canonical::encode(state), {}); }
QByteArray streamHash(const WorkspaceState& state) { return hashOf(canonical::encode(state), {}); }
QByteArray streamHash(const ContactsState& state) { return hashOf(canonical::encode(state), {}); }

QByteArray workspaceHash(std::vector<std::pair<StreamRef, QByteArray>> streams)
{
    std::sort(streams.begin(), streams.end(),
              [](const auto& a, const auto& b) { return a.first < b.first; });
    QByteArray all;
    for (const auto& [stream, hash] : streams) {
        const QLatin1StringView kind = codeOf(stream.kind);
        all += QByteArray(kind.data(), kind.size()) + '/' + stream.id.toLatin1() + '=' + hash;
    }
    return sha256(all);
}

} // namespace matoi
