// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/domain/canonical.h>
#include <app/domain/event_codec.h>
#include <app/store/sqlite_store.h>

using namespace Qt::StringLiterals;

namespace matoi
{

Error damagedRecord(const Error& error)
{
    return error.code == ErrorCode::BadJson ? Error{ErrorCode::Corrupt, error.context} : error;
}

Result<std::vector<Event>> readEvents(sql::Query& query)
{
    std::vector<Event> list;
    while (query.next()) {
        auto event = decodeEvent(query.blob(0), query.blob(1));
        if (!event)
            return damagedRecord(event.error());
        event->hubPos = query.optionalInteger(2);
        event->hubRecordedAt = query.optionalInteger(3);
        list.push_back(std::move(*event));
    }
    if (auto status = query.status(); !status)
        return status.error();
    return list;
}

Result<std::vector<Event>> SqliteStore::events(StreamRef stream)
{
    // What the hub refused is in the log and in no fold.
    auto query =
        m_joined
            ? m_db->query("SELECT header, body, hub_pos, hub_recorded_at FROM event e WHERE "
                          "stream_kind=? AND stream=? AND NOT EXISTS (SELECT 1 FROM hub_refused r "
                          "WHERE r.id=e.id) ORDER BY seq")
            : m_db->query("SELECT header, body, hub_pos, hub_recorded_at FROM event "
                          "WHERE stream_kind=? AND stream=? ORDER BY seq");
    query.bind(int(stream.kind)).bind(stream.id);
    return readEvents(query);
}

Result<WorkspaceState> SqliteStore::workspace()
{
    auto held = load<WorkspaceState>(workspaceStream());
    if (!held)
        return held.error();
    if (*held)
        return std::move((*held)->state);
    // Facts without their fold: a damaged row. Taken for a first use, a second profile would be
    // written into the file.
    auto fact = m_db->query("SELECT 1 FROM event WHERE stream_kind=? AND stream=? LIMIT 1");
    fact.bind(int(workspaceStream().kind)).bind(workspaceStream().id);
    if (fact.next())
        return Error{ErrorCode::Corrupt, m_path};
    if (auto status = fact.status(); !status)
        return status.error();
    return WorkspaceState();
}

Result<ContactsState> SqliteStore::contacts()
{
    auto held = load<ContactsState>(contactsStream());
    if (!held)
        return held.error();
    return *held ? std::move((*held)->state) : ContactsState();
}

Result<Incident> SqliteStore::incident(StreamId id)
{
    const StreamRef stream{StreamKind::Incident, id};
    if (const auto it = m_heldIncidents.find(stream); it != m_heldIncidents.end())
        return it->second.state;
    auto held = load<Incident>(stream);
    if (!held)
        return held.error();
    if (!*held)
        return Error{ErrorCode::NoSuchIncident, id.toString()};
    return std::move((*held)->state);
}

Result<std::optional<Postmortem>> SqliteStore::postmortemOf(StreamId incident)
{
    auto query = m_db->query(
        "SELECT snapshot, seal=sha256(snapshot) FROM stream WHERE kind=? AND incident=?");
    query.bind(int(StreamKind::Postmortem)).bind(incident);
    if (!query.next())
        return std::optional<Postmortem>();
    Postmortem state;
    if (query.integer(1) != 1 || !canonical::decode(query.blob(0), state))
        return Error{ErrorCode::Corrupt, u"postmortem"_s};
    return std::optional<Postmortem>(std::move(state));
}

namespace
{

Result<std::vector<ActionItem>> readActions(sql::Query& query)
{
    std::vector<ActionItem> list;
    while (query.next()) {
        ActionItem state;
        if (query.integer(1) != 1 || !canonical::decode(query.blob(0), state))
            return Error{ErrorCode::Corrupt, u"action"_s};
        list.push_back(std::move(state));
    }
    return list;
}

} // namespace

Result<std::vector<ActionItem>> SqliteStore::actionsOf(StreamId incident)
{
    auto query = m_db->query("SELECT snapshot, seal=sha256(snapshot) FROM stream WHERE kind=? AND "
                             "incident=? ORDER BY id");
    query.bind(int(StreamKind::Action)).bind(incident);
    return readActions(query);
}

Result<std::vector<ActionItem>> SqliteStore::actionsNaming(PersonId person)
{
    // A snapshot writes ids as text: most are passed over without being read.
    auto query = m_db->query("SELECT snapshot, seal=sha256(snapshot) FROM stream WHERE kind=? AND "
                             "instr(snapshot, ?) ORDER BY id");
    query.bind(int(StreamKind::Action)).bind(person.toString().toLatin1());
    return readActions(query);
}

Result<std::optional<Postmortem>> SqliteStore::postmortem(StreamId id)
{
    auto held = load<Postmortem>({StreamKind::Postmortem, id});
    if (!held)
        return held.error();
    return *held ? std::optional(std::move((*held)->state)) : std::optional<Postmortem>();
}

Result<std::optional<ActionItem>> SqliteStore::action(StreamId id)
{
    auto held = load<ActionItem>({StreamKind::Action, id});
    if (!held)
        return held.error();
    return *held ? std::optional(std::move((*held)->state)) : std::optional<ActionItem>();
}

Result<qint64> SqliteStore::eventCount()
{
    auto query = m_db->query("SELECT count(*) FROM event");
    if (!query.next())
        return query.status().error();
    return query.integer(0);
}

} // namespace matoi
