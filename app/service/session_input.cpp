// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/domain/rights.h>
#include <app/service/session.h>
#include <app/store/review_store.h>

#include <QDateTime>

using namespace Qt::StringLiterals;

// What decide() is given: the state that a command meets.
namespace matoi
{

namespace
{

template <class T, class... U>
constexpr bool isOneOf = (std::is_same_v<T, U> || ...);

//! The row that an entry command is about; null for all others.
EventId entryTargetOf(const Command& command)
{
    return std::visit(
        []<class C>(const C& c) -> EventId {
            if constexpr (isOneOf<C, cmd::CorrectEntry, cmd::RetractEntry, cmd::PinEntry,
                                  cmd::RedactEntry>)
                return c.target;
            else
                return {};
        },
        command);
}

StreamId otherIncidentOf(const Command& command)
{
    if (const auto* merge = std::get_if<cmd::Merge>(&command))
        return merge->into;
    if (const auto* relate = std::get_if<cmd::Relate>(&command))
        return relate->other;
    return {};
}

//! Who wrote each field of a stream last.
Result<std::map<QString, FieldHead>> headsOf(Store& store, const StreamRef& stream)
{
    using Heads = std::map<QString, FieldHead>;
    const auto of = [](auto state) -> Result<Heads> {
        if (!state)
            return state.error();
        if constexpr (requires { state->heads; })
            return std::move(state->heads);
        else
            return *state ? std::move((*state)->heads) : Heads();
    };
    switch (stream.kind) {
    case StreamKind::Incident:
        return of(store.incident(stream.id));
    case StreamKind::Risk:
        return of(store.risk(stream.id));
    case StreamKind::Postmortem:
        return of(store.postmortem(stream.id));
    case StreamKind::Action:
        return of(store.action(stream.id));
    case StreamKind::Workspace:
        return of(store.workspace());
    case StreamKind::Contacts:
    case StreamKind::Deploys:
    case StreamKind::Checks:
        break;
    }
    return Heads();
}

} // namespace

std::vector<const ActionItem*> Session::Linked::actionPointers() const
{
    std::vector<const ActionItem*> pointers;
    for (const ActionItem& action : actions)
        pointers.push_back(&action);
    return pointers;
}

Result<Actor> Session::actorFor(PersonId as)
{
    Actor actor;
    actor.person = m_profile;
    if (as != m_profile)
        actor.as = as;
    // Asked for every act: the role is the hub's last word, and that may have come a moment ago.
    const auto hub = hubOf(*m_store).hubCursor();
    if (!hub)
        return hub.error();
    if (!hub->org.isNull()) {
        actor.local = false;
        actor.role = fromCode<HubRole>(QStringView(hub->role)).value_or(HubRole::None);
    }
    return actor;
}

Result<HubRole> Session::workingRole()
{
    const auto actor = actorFor({});
    if (!actor)
        return actor.error();
    return actor->local ? actor->role
                        : matoi::workingRole(actor->role, m_workspace, m_profile, m_clock.now());
}

Result<Session::Linked> Session::linked(const Incident& incident)
{
    Linked linked;
    auto postmortem = m_store->postmortemOf(incident.id);
    if (!postmortem)
        return postmortem.error();
    linked.postmortem = std::move(*postmortem);
    auto actions = m_store->actionsOf(incident.id);
    if (!actions)
        return actions.error();
    linked.actions = std::move(*actions);
    return linked;
}

Result<DecideInput> Session::inputFor(StreamId incident, const Command& command, PersonId as)
{
    if (m_profile.isNull())
        return ErrorCode::NoProfile;
    DecideInput in;
    in.workspace = &m_workspace;
    const auto actor = actorFor(as);
    if (!actor)
        return actor.error();
    in.actor = *actor;
    in.now = m_clock.now();
    in.freshIds = {StreamId(m_ids.next()), StreamId(m_ids.next())};
    const QDateTime local = QDateTime::fromMSecsSinceEpoch(in.now, zone());
    in.year = local.date().year();
    in.zoneOffsetMinutes = local.offsetFromUtc() / 60;
    if (std::holds_alternative<cmd::DeclareIncident>(command)) {
        auto number = m_store->nextNumber(in.year);
        if (!number)
            return number.error();
        in.nextNumber = *number;
    }
    const bool onRisk = std::visit([]<class C>(const C&) { return isRiskCommand<C>; }, command);
    if (onRisk)
        if (auto status = addRiskInput(in, incident, command); !status)
            return status.error();
    if (!incident.isNull() && !onRisk) {
        auto state = m_store->incident(incident);
        if (!state)
            return state.error();
        m_incident = std::move(*state);
        in.incident = &m_incident;
        auto links = linked(m_incident);
        if (!links)
            return links.error();
        m_linked = std::move(*links);
        in.postmortem = m_linked.postmortem ? &*m_linked.postmortem : nullptr;
        in.actions = m_linked.actionPointers();
    }
    if (const StreamId id = otherIncidentOf(command); !id.isNull()) {
        auto state = m_store->incident(id);
        if (!state)
            return state.error();
        m_other = std::move(*state);
        in.other = &m_other;
    }
    if (const EventId id = entryTargetOf(command); !id.isNull()) {
        auto entry = m_store->entry(id);
        if (!entry)
            return entry.error();
        if (entry->first != incident)
            return Error{ErrorCode::NoSuchEntry, id.toString()};
        m_entry = std::move(entry->second);
        in.entry = &m_entry;
    }
    if (std::holds_alternative<cmd::RecordDeploys>(command)) {
        auto deploys = reviewOf(*m_store).deployLog();
        if (!deploys)
            return deploys.error();
        m_deploys = std::move(*deploys);
        in.deploys = &m_deploys;
    }
    if (std::holds_alternative<cmd::Undo>(command)) {
        auto facts = undoFacts();
        if (!facts)
            return facts.error();
        in.undo = std::move(*facts);
    }
    return in;
}

Result<std::vector<UndoFact>> Session::undoFacts()
{
    std::vector<UndoFact> facts;
    for (const Event& event : m_lastAct) {
        UndoFact fact;
        fact.id = event.id;
        fact.stream = event.stream;
        fact.type = event.type;
        fact.by = event.by();
        fact.recordedAt = event.recordedAt;
        // Facts with a base write fields: each must still be what they wrote.
        if (!event.base.empty() && !event.type.startsWith("entry."_L1)) {
            const auto heads = headsOf(*m_store, event.stream);
            if (!heads)
                return heads.error();
            for (const auto& [field, seen] : event.base) {
                const auto head = heads->find(field);
                fact.headOfItsField &= head != heads->end() && head->second.event == event.id;
            }
        }
        facts.push_back(std::move(fact));
    }
    if (facts.empty())
        return ErrorCode::NothingToUndo;
    return facts;
}

} // namespace matoi
