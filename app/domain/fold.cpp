// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/domain/apply.h>
#include <app/domain/canonical.h>
#include <app/domain/event_codec.h>
#include <app/domain/heads.h>

#include <algorithm>
#include <limits>
#include <unordered_map>

namespace matoi
{

namespace
{

//! Each fact once, in canonical order. Copies may differ in what the hub said of them: the first
//! time it ever gave counts, else the order would depend on who was asked.
void sortAndDropDuplicates(std::vector<Event>& events)
{
    std::sort(events.begin(), events.end(), [](const Event& a, const Event& b) {
        constexpr Ms never = std::numeric_limits<Ms>::max();
        return a.id != b.id ? a.id < b.id
                            : a.hubRecordedAt.value_or(never) < b.hubRecordedAt.value_or(never);
    });
    events.erase(std::unique(events.begin(), events.end(),
                             [](const Event& a, const Event& b) { return a.id == b.id; }),
                 events.end());
    std::sort(events.begin(), events.end(),
              [](const Event& a, const Event& b) { return a.key() < b.key(); });
}

//! The task, hypothesis, notice or line of a log that an event changes.
EventId recordTarget(const Event& event)
{
    return std::visit(Overloads{[](const TaskSet& b) { return b.target; },
                                [](const TaskDone& b) { return b.target; },
                                [](const HypothesisRuledOut& b) { return b.target; },
                                [](const HypothesisConfirmed& b) { return b.target; },
                                [](const NoticeDrafted& b) { return b.replaces; },
                                [](const NoticeApproved& b) { return b.target; },
                                [](const NoticeRecordedSent& b) { return b.target; },
                                [](const PostmortemCommentSettled& b) { return b.target; },
                                [](const RiskLogCorrected& b) { return b.target; },
                                [](const RiskLogRetracted& b) { return b.target; },
                                [](const auto&) { return EventId(); }},
                      event.body);
}

//! The events that count, in order; a fact that names a record made later waits for it.
std::vector<const Event*> foldOrder(const std::vector<Event>& events)
{
    const std::set<EventId> undone = undoneBy(events);
    std::set<EventId> named;
    for (const Event& event : events)
        if (const EventId target = recordTarget(event); !target.isNull())
            named.insert(target);
    std::vector<const Event*> order;
    order.reserve(events.size());
    std::map<EventId, std::vector<const Event*>> waiting;
    std::set<EventId> made;
    for (const Event& event : events) {
        if (undone.contains(event.id))
            continue;
        const EventId target = recordTarget(event);
        if (!target.isNull() && !made.contains(target)) {
            waiting[target].push_back(&event);
            continue;
        }
        order.push_back(&event);
        if (!named.contains(event.id))
            continue;
        made.insert(event.id);
        if (const auto late = waiting.find(event.id); late != waiting.end()) {
            order.insert(order.end(), late->second.begin(), late->second.end());
            waiting.erase(late);
        }
    }
    // What waits in vain changes nothing, but it was said: its row stays.
    for (const auto& [target, vain] : waiting)
        order.insert(order.end(), vain.begin(), vain.end());
    return order;
}

template <class State>
void step(State& state, const Event& event, const std::vector<Event>& all)
{
    const auto* resolved = std::get_if<ConflictResolved>(&event.body);
    if (!resolved)
        return apply(state, event);
    if constexpr (requires { state.conflicts; }) {
        const auto chosen = settleConflict(state.heads, state.conflicts, *resolved);
        if (!chosen)
            return;
        const auto it = std::find_if(all.begin(), all.end(),
                                     [&](const Event& e) { return e.id == chosen->event; });
        if (it != all.end())
            reapply(state, *it);
    }
}

QByteArray hashOf(const QByteArray& state, const std::vector<QByteArray>& rows)
{
    QByteArray all = sha256(state);
    for (const QByteArray& row : rows)
        all += sha256(row);
    return sha256(all);
}

} // namespace

EventId refersTo(const Event& event)
{
    const EventId row = entryTarget(event);
    return row.isNull() ? recordTarget(event) : row;
}

std::set<EventId> undoneBy(const std::vector<Event>& events)
{
    std::vector<const Event*> undos;
    for (const Event& event : events)
        if (std::holds_alternative<ActUndone>(event.body))
            undos.push_back(&event);
    // The newest first: an undo that was undone takes nothing back.
    std::set<EventId> voided;
    for (auto undo = undos.rbegin(); undo != undos.rend(); ++undo)
        if (!voided.contains((*undo)->id))
            for (const EventId id : (*undo)->undoes)
                if (std::any_of(undos.begin(), undos.end(),
                                [&](const Event* other) { return other->id == id; }))
                    voided.insert(id);
    std::set<EventId> undone = voided;
    for (const Event* undo : undos)
        if (!voided.contains(undo->id))
            undone.insert(undo->undoes.begin(), undo->undoes.end());
    return undone;
}

template <class State>
State fold(std::vector<Event> events)
{
    sortAndDropDuplicates(events);
    State state;
    for (const Event* event : foldOrder(events))
        step(state, *event, events);
    return state;
}
template Incident fold<Incident>(std::vector<Event>);
template Postmortem fold<Postmortem>(std::vector<Event>);
template ActionItem fold<ActionItem>(std::vector<Event>);
template RiskRecord fold<RiskRecord>(std::vector<Event>);
template WorkspaceState fold<WorkspaceState>(std::vector<Event>);
template ContactsState fold<ContactsState>(std::vector<Event>);
template DeployLog fold<DeployLog>(std::vector<Event>);

IncidentFold foldIncident(std::vector<Event> events)
{
    sortAndDropDuplicates(events);
    const std::vector<const Event*> order = foldOrder(events);
    IncidentFold result;
    std::unordered_map<EventId, size_t> rows;
    for (const Event* event : order) {
        step(result.incident, *event, events);
        if (auto entry = entryOf(*event)) {
            rows.emplace(entry->id, result.entries.size());
            result.entries.push_back(std::move(*entry));
        }
    }
    // Second pass: corrections, pins and retractions find their target whichever came first.
    for (const Event* event : order)
        if (const EventId target = entryTarget(*event); !target.isNull())
            if (const auto row = rows.find(target); row != rows.end())
                applyToEntry(result.entries[row->second], *event);
    return result;
}

QByteArray streamHash(const Incident& state, const std::vector<Entry>& entries)
{
    std::vector<const Entry*> sorted;
    sorted.reserve(entries.size());
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
QByteArray streamHash(const RiskRecord& state) { return hashOf(canonical::encode(state), {}); }
QByteArray streamHash(const WorkspaceState& state) { return hashOf(canonical::encode(state), {}); }
QByteArray streamHash(const DeployLog& state) { return hashOf(canonical::encode(state), {}); }
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
