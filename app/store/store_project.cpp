// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/store/sqlite_store.h>

#include <algorithm>
#include <set>

namespace matoi
{

namespace
{

constexpr size_t kMaxHeld = 8;

} // namespace

Status SqliteStore::project(const StreamRef& stream, std::vector<Event> fresh)
{
    const auto closed = isClosed(stream);
    if (!closed)
        return closed.error();
    if (*closed)
        return success();
    std::sort(fresh.begin(), fresh.end(),
              [](const Event& a, const Event& b) { return a.key() < b.key(); });
    auto head = m_db->query("SELECT head_stamp, head_id FROM stream WHERE kind=? AND id=?");
    head.bind(int(stream.kind)).bind(stream.id);
    std::optional<OrderKey> last;
    if (head.next())
        last = OrderKey{Stamp{quint64(head.integer(0))}, head.id<EventId>(1)};
    else if (auto status = head.status(); !status)
        return status;
    const bool late = last && fresh.front().key() < *last;
    // What reaches back into the stream, or was waited for, is folded with all of it.
    const bool reaching = std::any_of(fresh.begin(), fresh.end(), [](const Event& e) {
        return std::holds_alternative<ActUndone>(e.body) || e.erased() ||
               std::holds_alternative<EntryRedacted>(e.body) ||
               std::holds_alternative<ConflictResolved>(e.body);
    });
    if (late || reaching || waitsFor(fresh) || namesWhatIsAbsent(fresh))
        return refold(stream);
    switch (stream.kind) {
    case StreamKind::Incident:
        return projectState<Incident>(stream, fresh);
    case StreamKind::Postmortem:
        return projectState<Postmortem>(stream, fresh);
    case StreamKind::Action:
        return projectState<ActionItem>(stream, fresh);
    case StreamKind::Workspace:
        return projectState<WorkspaceState>(stream, fresh);
    case StreamKind::Contacts:
        return projectState<ContactsState>(stream, fresh);
    case StreamKind::Risk:
        return projectRisk(stream, fresh);
    case StreamKind::Deploys:
        return projectState<DeployLog>(stream, fresh);
    case StreamKind::Checks:
        return success(); // no fold in this version; the log keeps them
    }
    return success();
}

bool SqliteStore::waitsFor(const std::vector<Event>& fresh)
{
    if (auto any = m_db->query("SELECT 1 FROM waiting LIMIT 1"); !any.next())
        return false;
    return std::any_of(fresh.begin(), fresh.end(), [this](const Event& e) {
        auto query = m_db->query("SELECT 1 FROM waiting WHERE target=?");
        return query.bind(e.id).next();
    });
}

bool SqliteStore::namesWhatIsAbsent(const std::vector<Event>& fresh)
{
    std::set<EventId> before, later;
    for (const Event& e : fresh)
        later.insert(e.id);
    for (const Event& e : fresh) {
        later.erase(e.id);
        before.insert(e.id);
        const EventId target = refersTo(e);
        if (target.isNull() || before.contains(target))
            continue;
        if (later.contains(target))
            return true;
        auto query = m_db->query("SELECT 1 FROM event WHERE id=?");
        if (!query.bind(target).next())
            return true;
    }
    return false;
}

template <class State>
Status SqliteStore::projectState(const StreamRef& stream, const std::vector<Event>& fresh)
{
    if constexpr (std::is_same_v<State, Incident>) {
        auto it = m_heldIncidents.find(stream);
        if (it == m_heldIncidents.end()) {
            auto loaded = load<Incident>(stream);
            if (!loaded)
                return loaded.error();
            if (m_heldIncidents.size() >= kMaxHeld)
                m_heldIncidents.clear();
            it = m_heldIncidents.emplace(stream, *loaded ? std::move(**loaded) : Held<Incident>())
                     .first;
        }
        Held<Incident>& held = it->second;
        for (const Event& event : fresh) {
            const bool wasRestricted = held.state.restricted;
            apply(held.state, event);
            // Before this event's own row: every row is in exactly one of the two indexes.
            if (held.state.restricted && !wasRestricted)
                if (auto status = moveToRestrictedIndex(stream.id); !status)
                    return status;
            if (const auto row = entryOf(event)) {
                if (auto status = saveEntry(stream.id, *row, held.state.restricted); !status)
                    return status;
            } else if (const EventId target = entryTarget(event); !target.isNull()) {
                auto found = entry(target);
                if (!found && found.error().code != ErrorCode::NoSuchEntry)
                    return found.error();
                if (!found)
                    continue; // its target has not come yet; when it does, the stream is refolded
                // New words for a redacted row are erased on arrival; the refold does that.
                if (found->second.redacted)
                    return refold(stream);
                applyToEntry(found->second, event);
                if (auto status = saveEntry(stream.id, found->second, held.state.restricted);
                    !status)
                    return status;
            }
        }
        held.head = fresh.back().key();
        return saveIncident(stream, held.state, held.head);
    } else {
        auto loaded = load<State>(stream);
        if (!loaded)
            return loaded.error();
        State state = *loaded ? std::move((*loaded)->state) : State();
        for (const Event& event : fresh)
            apply(state, event);
        return save(stream, state, fresh.back().key());
    }
}

} // namespace matoi
