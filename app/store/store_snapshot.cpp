// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/domain/canonical.h>
#include <app/domain/event_codec.h>
#include <app/store/sqlite_store.h>

namespace matoi
{

template <class State>
Result<std::optional<SqliteStore::Held<State>>> SqliteStore::load(const StreamRef& stream)
{
    auto query = m_db->query("SELECT snapshot, head_stamp, head_id, seal=sha256(snapshot) "
                             "FROM stream WHERE kind=? AND id=?");
    query.bind(int(stream.kind)).bind(stream.id);
    if (!query.next()) {
        if (auto status = query.status(); !status)
            return status.error();
        return std::optional<Held<State>>();
    }
    Held<State> held;
    if (query.integer(3) != 1 || !canonical::decode(query.blob(0), held.state))
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
    query.bind(state.playbookEvent.isNull() ? state.declaredEvent : state.playbookEvent);
    if (!query.next())
        return query.status();
    const auto event = decodeEvent(query.blob(0), query.blob(1));
    if (!event)
        return damagedRecord(event.error());
    if (const auto* declared = std::get_if<IncidentDeclared>(&event->body))
        state.playbook = declared->playbook;
    else if (const auto* judged = std::get_if<IncidentClassified>(&event->body))
        state.playbook = judged->playbook;
    return success();
}

template <class State>
Status SqliteStore::save(const StreamRef& stream, const State& state, const OrderKey& head)
{
    StreamId incident;
    if constexpr (requires { state.incident; })
        incident = state.incident;
    // A playbook is most of an incident's bytes and never changes: its fact keeps it, and
    // an append does not write it again.
    const void* without = nullptr;
    if constexpr (std::is_same_v<State, Incident>)
        without = &state.playbook;
    auto query = m_db->query(
        "INSERT INTO stream(kind, id, snapshot, head_stamp, head_id, hash, incident, seal) "
        "VALUES(?1,?2,?3,?4,?5,NULL,?6,sha256(?3)) ON CONFLICT(kind, id) DO UPDATE SET "
        "snapshot=excluded.snapshot, head_stamp=excluded.head_stamp, head_id=excluded.head_id, "
        "hash=NULL, incident=excluded.incident, seal=excluded.seal");
    query.bind(int(stream.kind))
        .bind(stream.id)
        .bind(canonical::encode(state, without))
        .bind(qint64(head.stamp.value))
        .bind(head.id)
        .bind(incident.isNull() ? QByteArray() : incident.toBytes());
    return query.run();
}

template Result<std::optional<SqliteStore::Held<Incident>>>
SqliteStore::load<Incident>(const StreamRef&);
template Result<std::optional<SqliteStore::Held<Postmortem>>>
SqliteStore::load<Postmortem>(const StreamRef&);
template Result<std::optional<SqliteStore::Held<ActionItem>>>
SqliteStore::load<ActionItem>(const StreamRef&);
template Result<std::optional<SqliteStore::Held<RiskRecord>>>
SqliteStore::load<RiskRecord>(const StreamRef&);
template Result<std::optional<SqliteStore::Held<WorkspaceState>>>
SqliteStore::load<WorkspaceState>(const StreamRef&);
template Result<std::optional<SqliteStore::Held<ContactsState>>>
SqliteStore::load<ContactsState>(const StreamRef&);
template Result<std::optional<SqliteStore::Held<DeployLog>>>
SqliteStore::load<DeployLog>(const StreamRef&);
template Status SqliteStore::save(const StreamRef&, const DeployLog&, const OrderKey&);
template Status SqliteStore::save(const StreamRef&, const Incident&, const OrderKey&);
template Status SqliteStore::save(const StreamRef&, const Postmortem&, const OrderKey&);
template Status SqliteStore::save(const StreamRef&, const ActionItem&, const OrderKey&);
template Status SqliteStore::save(const StreamRef&, const RiskRecord&, const OrderKey&);
template Status SqliteStore::save(const StreamRef&, const WorkspaceState&, const OrderKey&);
template Status SqliteStore::save(const StreamRef&, const ContactsState&, const OrderKey&);

} // namespace matoi
