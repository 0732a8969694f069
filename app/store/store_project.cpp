// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/domain/canonical.h>
#include <app/domain/event_codec.h>
#include <app/domain/score.h>
#include <app/store/bigrams.h>
#include <app/store/sqlite_store.h>

#include <algorithm>
#include <set>
#include <unordered_map>

namespace matoi
{

namespace
{

constexpr size_t kMaxHeld = 8;

} // namespace

QString searchable(const Entry& entry)
{
    // The declaration's words are the title, which is indexed once, as the title.
    if (entry.redacted || entry.type == QLatin1StringView(IncidentDeclared::kType))
        return {};
    QString text = entry.text;
    for (const QString& earlier : entry.earlierTexts)
        text += QLatin1Char('\n') + earlier;
    if (!entry.authorName.isEmpty())
        text += QLatin1Char('\n') + entry.authorName;
    return text;
}

Status SqliteStore::project(const StreamRef& stream, std::vector<Event> fresh)
{
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
    case StreamKind::Deploys:
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

template <class State>
Result<std::optional<SqliteStore::Held<State>>> SqliteStore::load(const StreamRef& stream)
{
    auto query =
        m_db->query("SELECT snapshot, head_stamp, head_id FROM stream WHERE kind=? AND id=?");
    query.bind(int(stream.kind)).bind(stream.id);
    if (!query.next()) {
        if (auto status = query.status(); !status)
            return status.error();
        return std::optional<Held<State>>();
    }
    Held<State> held;
    if (!canonical::decode(query.blob(0), held.state))
        return Error{ErrorCode::Corrupt, QStringLiteral("snapshot ") + stream.id.toString()};
    held.head = {Stamp{quint64(query.integer(1))}, query.id<EventId>(2)};
    if constexpr (std::is_same_v<State, Incident>)
        if (auto status = readPlaybook(held.state); !status)
            return status.error();
    return std::optional<Held<State>>(std::move(held));
}

Status SqliteStore::readPlaybook(Incident& state)
{
    auto query = m_db->query("SELECT header, body FROM event WHERE id=?");
    query.bind(state.declaredEvent);
    if (!query.next())
        return query.status();
    const auto event = decodeEvent(query.blob(0), query.blob(1));
    if (!event)
        return damagedRecord(event.error());
    if (const auto* declared = std::get_if<IncidentDeclared>(&event->body))
        state.playbook = declared->playbook;
    return success();
}

template Result<std::optional<SqliteStore::Held<Incident>>>
SqliteStore::load<Incident>(const StreamRef&);
template Result<std::optional<SqliteStore::Held<Postmortem>>>
SqliteStore::load<Postmortem>(const StreamRef&);
template Result<std::optional<SqliteStore::Held<ActionItem>>>
SqliteStore::load<ActionItem>(const StreamRef&);
template Result<std::optional<SqliteStore::Held<WorkspaceState>>>
SqliteStore::load<WorkspaceState>(const StreamRef&);
template Result<std::optional<SqliteStore::Held<ContactsState>>>
SqliteStore::load<ContactsState>(const StreamRef&);

template <class State>
Status SqliteStore::save(const StreamRef& stream, const State& state, const OrderKey& head)
{
    StreamId incident;
    if constexpr (requires { state.incident; })
        incident = state.incident;
    // A playbook is most of an incident's bytes and never changes: its declaration keeps it, and
    // an append does not write it again.
    const void* without = nullptr;
    if constexpr (std::is_same_v<State, Incident>)
        without = &state.playbook;
    auto query = m_db->query(
        "INSERT INTO stream(kind, id, snapshot, head_stamp, head_id, hash, incident) "
        "VALUES(?,?,?,?,?,NULL,?) ON CONFLICT(kind, id) DO UPDATE SET snapshot=excluded.snapshot, "
        "head_stamp=excluded.head_stamp, head_id=excluded.head_id, hash=NULL, "
        "incident=excluded.incident");
    query.bind(int(stream.kind))
        .bind(stream.id)
        .bind(canonical::encode(state, without))
        .bind(qint64(head.stamp.value))
        .bind(head.id)
        .bind(incident.isNull() ? QByteArray() : incident.toBytes());
    return query.run();
}

Status SqliteStore::saveIncident(const StreamRef& stream, const Incident& s, const OrderKey& head)
{
    if (auto status = save(stream, s, head); !status)
        return status;
    // The title is found by search too; its row is the incident's with the sign turned.
    const QString shown = s.restricted ? QString() : s.title;
    auto old = m_db->query("SELECT rowid, title FROM incident_row WHERE id=?");
    old.bind(stream.id);
    const qint64 rowid = old.next() ? old.integer(0) : 0;
    if (auto status = old.status(); !status)
        return status;
    const QString before = rowid ? old.text(1) : QString();
    if (before != shown)
        if (auto status = unindex(-rowid, before, false); !status)
            return status;
    auto query =
        rowid ? m_db->query("UPDATE incident_row SET year=?, number=?, kind=?, title=?, state=?, "
                            "classification=?, band=?, restricted=?, commander=?, declared_at=?, "
                            "detected_at=?, converged_at=?, promise_at=?, entry_count=? "
                            "WHERE id=?")
              : m_db->query("INSERT INTO incident_row(year, number, kind, title, state, "
                            "classification, band, restricted, commander, declared_at, "
                            "detected_at, converged_at, promise_at, entry_count, id) "
                            "VALUES(?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)");
    query.bind(s.year)
        .bind(s.number)
        .bind(int(s.kind))
        .bind(shown)
        .bind(int(s.state))
        .bind(int(s.classification))
        .bind(impactBand(s.scope, s.degree).value_or(-1))
        .bind(int(s.restricted))
        .bind(s.holder(Role::Commander))
        .bind(s.declaredAt)
        .bind(s.milestone(Milestone::Detected).value_or(0))
        .bind(s.milestone(Milestone::Converged).value_or(0))
        .bind(s.promiseAt)
        .bind(s.entryCount)
        .bind(stream.id);
    if (auto status = query.run(); !status)
        return status;
    if (before == shown)
        return success();
    return index(-(rowid ? rowid : m_db->lastRowId()), shown, false);
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

Status SqliteStore::refold(const StreamRef& stream)
{
    auto list = events(stream);
    if (!list)
        return list.error();
    if (list->empty())
        return success();
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
    case StreamKind::Deploys:
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

Status SqliteStore::refoldIncident(const StreamRef& stream, std::vector<Event> list)
{
    m_heldIncidents.erase(stream);
    OrderKey head;
    for (Event& event : list) {
        head = std::max(head, event.key());
        const auto* redaction = std::get_if<EntryRedacted>(&event.body);
        if (!redaction)
            continue;
        // The words of a row stand in its own body and in every correction of it, whichever came
        // first: all of them go.
        for (Event& words : list) {
            const auto* correction = std::get_if<EntryCorrected>(&words.body);
            if (words.id != redaction->target &&
                !(correction && correction->target == redaction->target))
                continue;
            auto erase = m_db->query("UPDATE event SET body=NULL WHERE id=? AND body IS NOT NULL");
            if (auto status = erase.bind(words.id).run(); !status)
                return status;
            words.body = ErasedBody{};
            words.bodyBytes = QByteArray();
        }
    }
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

Status SqliteStore::saveEntry(StreamId incident, const Entry& row, bool restricted)
{
    auto old = m_db->query("SELECT rowid, data FROM entry WHERE id=?");
    old.bind(row.id);
    qint64 rowid = 0;
    if (old.next()) {
        rowid = old.integer(0);
        Entry before;
        canonical::decode(old.blob(1), before);
        if (auto status = unindex(rowid, searchable(before), restricted); !status)
            return status;
    } else if (auto status = old.status(); !status) {
        return status;
    }
    // Two statements instead of an upsert that gives its rowid: RETURNING builds a table of its
    // own for every row, which was a third of an append.
    auto query = rowid ? m_db->query("UPDATE entry SET id=?, incident=?, occurred_at=?, "
                                     "source_key=?, data=? WHERE rowid=?")
                       : m_db->query("INSERT INTO entry(id, incident, occurred_at, source_key, "
                                     "data) VALUES(?,?,?,?,?)");
    query.bind(row.id).bind(incident).bind(row.occurredAt);
    if (row.sourceKey.isEmpty())
        query.bind(nullptr);
    else
        query.bind(row.sourceKey);
    query.bind(canonical::encode(row));
    if (rowid)
        query.bind(rowid);
    if (auto status = query.run(); !status)
        return status;
    return index(rowid ? rowid : m_db->lastRowId(), searchable(row), restricted);
}

Status SqliteStore::removeEntry(qint64 rowid, const Entry& row, bool restricted)
{
    if (auto status = unindex(rowid, searchable(row), restricted); !status)
        return status;
    return m_db->query("DELETE FROM entry WHERE rowid=?").bind(rowid).run();
}

Status SqliteStore::index(qint64 rowid, const QString& text, bool restricted)
{
    if (m_indexLater)
        return success();
    const QString words = indexText(text);
    if (words.isEmpty())
        return success();
    auto query = restricted ? m_db->query("INSERT INTO search_restricted(rowid, text) VALUES(?, ?)")
                            : m_db->query("INSERT INTO search(rowid, text) VALUES(?, ?)");
    return query.bind(rowid).bind(words).run();
}

Status SqliteStore::unindex(qint64 rowid, const QString& text, bool restricted)
{
    if (m_indexLater)
        return success();
    const QString words = indexText(text);
    if (words.isEmpty())
        return success();
    // A contentless index forgets a row only when told the words that it was given.
    auto query =
        restricted ? m_db->query("INSERT INTO search_restricted(search_restricted, rowid, text) "
                                 "VALUES('delete', ?, ?)")
                   : m_db->query("INSERT INTO search(search, rowid, text) VALUES('delete', ?, ?)");
    return query.bind(rowid).bind(words).run();
}

Status SqliteStore::moveToRestrictedIndex(StreamId incident)
{
    if (m_indexLater)
        return success();
    auto flag = m_db->query("SELECT restricted FROM incident_row WHERE id=?");
    flag.bind(incident);
    if (flag.next() && flag.integer(0))
        return success(); // moved before
    std::vector<std::pair<qint64, QString>> rows;
    auto query = m_db->query("SELECT rowid, data FROM entry WHERE incident=?");
    query.bind(incident);
    while (query.next()) {
        Entry row;
        canonical::decode(query.blob(1), row);
        rows.emplace_back(query.integer(0), searchable(row));
    }
    for (const auto& [rowid, text] : rows) {
        if (auto status = unindex(rowid, text, false); !status)
            return status;
        if (auto status = index(rowid, text, true); !status)
            return status;
    }
    return success();
}

} // namespace matoi
