// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/service/session.h>

#include <QDateTime>

using namespace Qt::StringLiterals;

namespace matoi
{

namespace
{

const auto kProfileKey = u"profile"_s;

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

} // namespace

std::vector<const ActionItem*> Session::Linked::actionPointers() const
{
    std::vector<const ActionItem*> pointers;
    for (const ActionItem& action : actions)
        pointers.push_back(&action);
    return pointers;
}

Session::Session(std::unique_ptr<Store> store, Clock& clock, IdSource& ids)
    : m_store(std::move(store))
    , m_clock(clock)
    , m_ids(ids)
{
}

Result<std::unique_ptr<Session>> Session::open(const QString& path, Clock& clock, IdSource& ids)
{
    auto store = Store::open(path, false, clock, ids);
    if (!store)
        return store.error();
    std::unique_ptr<Session> session(new Session(std::move(*store), clock, ids));
    if (auto status = session->refresh(); !status)
        return status.error();
    const auto profile = session->m_store->meta(kProfileKey);
    if (!profile)
        return profile.error();
    const auto person = PersonId::fromString(*profile);
    // The profile's fact may have failed after its name was kept (createProfile).
    if (session->m_workspace.person(person))
        session->m_profile = person;
    return session;
}

Status Session::refresh()
{
    auto workspace = m_store->workspace();
    if (!workspace)
        return workspace.error();
    m_workspace = std::move(*workspace);
    return success();
}

Actor Session::actorFor(PersonId as) const
{
    Actor actor;
    actor.person = m_profile;
    if (as != m_profile)
        actor.as = as;
    return actor;
}

Result<PersonId> Session::createProfile(const QString& name, const QString& handle)
{
    const PersonId person(m_ids.next());
    const PersonId before = m_profile;
    // The first fact of a workspace is written by the person it introduces. The name of the profile
    // comes first: without its fact it counts for nothing (open), the other way round the person
    // would be there and nobody's profile, and could not be made again.
    if (auto status = setProfile(person); !status)
        return status.error();
    cmd::SetPerson set;
    set.person = person;
    set.name = name;
    set.handle = handle;
    set.admin = true;
    const auto outcome = submit({}, set);
    if (!outcome) {
        m_profile = before;
        return outcome.error();
    }
    return person;
}

Status Session::setProfile(PersonId person)
{
    auto status = m_store->setMeta(kProfileKey, person.toString());
    if (status)
        m_profile = person;
    return status;
}

QTimeZone Session::zone() const
{
    const auto it = m_workspace.policy.find(u"zone"_s);
    if (it != m_workspace.policy.end()) {
        const QTimeZone zone(it->second.toLatin1());
        if (zone.isValid())
            return zone;
    }
    return QTimeZone::systemTimeZone();
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
    in.actor = actorFor(as);
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
    if (!incident.isNull()) {
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
    if (std::holds_alternative<cmd::Undo>(command)) {
        auto facts = undoFacts();
        if (!facts)
            return facts.error();
        in.undo = std::move(*facts);
    }
    return in;
}

Result<Outcome> Session::record(const Decision& decision, const Actor& actor)
{
    auto events = m_store->record(decision.facts, actor);
    if (!events)
        return events.error();
    bool workspaceTouched = false;
    for (const Event& event : *events) {
        workspaceTouched |= event.stream.kind == StreamKind::Workspace;
        if (const auto* redaction = std::get_if<EntryRedacted>(&event.body))
            if (auto status = m_store->eraseBody(redaction->target); !status)
                return status.error();
    }
    if (workspaceTouched)
        if (auto status = refresh(); !status)
            return status.error();
    if (onRecorded)
        onRecorded(*events);
    return Outcome{std::move(*events), decision.warnings};
}

Status Session::check(StreamId incident, const Command& command, PersonId as)
{
    const auto input = inputFor(incident, command, as);
    if (!input)
        return input.error();
    const auto decision = decide(*input, command);
    return decision ? success() : Status(decision.error());
}

Result<Outcome> Session::submit(StreamId incident, const Command& command, PersonId as)
{
    auto input = inputFor(incident, command, as);
    if (!input)
        return input.error();
    auto decision = decide(*input, command);
    if (!decision)
        return decision.error();
    auto outcome = record(*decision, input->actor);
    if (!outcome)
        return outcome;
    // A pin names the entry by an id that exists only now.
    const auto* entry = std::get_if<cmd::AddEntry>(&command);
    if (entry && entry->pin) {
        auto pinned = submit(incident, cmd::PinEntry{outcome->events.front().id, true}, as);
        if (!pinned)
            return pinned;
        outcome->events.push_back(pinned->events.front());
    }
    // An undo is not undone by a second Ctrl+Z: that would be a redo nobody asked for.
    m_lastAct = std::holds_alternative<cmd::Undo>(command) ? std::vector<Event>{} : outcome->events;
    return outcome;
}

Result<qint64> Session::submitAll(StreamId incident, const std::vector<cmd::AddEntry>& entries,
                                  PersonId as, const Progress& progress)
{
    constexpr size_t kBatch = 2000;
    qint64 done = 0;
    Decision batch;
    auto input = inputFor(incident, cmd::AddEntry{}, as);
    if (!input)
        return input.error();
    for (size_t i = 0; i < entries.size(); ++i) {
        auto decision = decide(*input, entries[i]);
        if (!decision)
            return Error{decision.error().code,
                         u"%1: %2"_s.arg(qint64(i) + 1).arg(decision.error().context)};
        std::move(decision->facts.begin(), decision->facts.end(), std::back_inserter(batch.facts));
        if (batch.facts.size() < kBatch && i + 1 < entries.size())
            continue;
        auto outcome = record(batch, input->actor);
        if (!outcome)
            return outcome.error();
        batch = {};
        done = qint64(i) + 1;
        if (progress && !progress(done, qint64(entries.size())))
            return ErrorCode::Cancelled;
    }
    return done;
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
        if (event.stream.kind == StreamKind::Incident && !event.type.startsWith("entry."_L1)) {
            auto state = m_store->incident(event.stream.id);
            if (!state)
                return state.error();
            // Facts with a base write fields: each must still be what they wrote.
            for (const auto& [field, seen] : event.base) {
                const auto head = state->heads.find(field);
                fact.headOfItsField &= head != state->heads.end() && head->second.event == event.id;
            }
        }
        facts.push_back(std::move(fact));
    }
    if (facts.empty())
        return ErrorCode::NothingToUndo;
    return facts;
}

Result<Outcome> Session::undoLast(PersonId as)
{
    StreamId incident;
    for (const Event& event : m_lastAct)
        if (event.stream.kind == StreamKind::Incident)
            incident = event.stream.id;
    return submit(incident, cmd::Undo{}, as);
}

Result<PersonId> Session::findPerson(const QString& text)
{
    const QString wanted = text.trimmed();
    if (wanted.isEmpty())
        return ErrorCode::MissingPerson;
    std::vector<PersonId> exact, prefix;
    for (const Person& person : m_workspace.people) {
        if (person.name == wanted || person.handle == wanted || person.id.toString() == wanted)
            exact.push_back(person.id);
        else if ((wanted.size() >= 4 && person.id.toString().startsWith(wanted)) ||
                 person.name.startsWith(wanted, Qt::CaseInsensitive))
            prefix.push_back(person.id);
    }
    const auto& found = exact.empty() ? prefix : exact;
    if (found.empty())
        return Error{ErrorCode::NoSuchPerson, wanted};
    if (found.size() > 1)
        return Error{ErrorCode::Ambiguous, wanted};
    return found.front();
}

QString Session::personName(PersonId id)
{
    const Person* person = m_workspace.person(id);
    return person ? person->name : id.toString().left(8);
}

Playbook Session::playbookOf(const Incident& incident)
{
    if (!incident.playbook.isEmpty())
        if (auto playbook = parsePlaybook(incident.playbook.toUtf8(), UnknownKeys::Ignore))
            return *playbook;
    // A copy that this version cannot read still leaves the standard process to follow.
    return parsePlaybook(builtinPlaybook(u"standard"_s)).valueOr(Playbook{});
}

} // namespace matoi
