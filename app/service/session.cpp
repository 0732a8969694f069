// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/service/session.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace matoi
{

namespace
{

const auto kProfileKey = u"profile"_s;

} // namespace

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
    hubOf(session->store())
        .setOnTaken([self = session.get()](const std::vector<Event>& fresh,
                                           const std::vector<StreamRef>& anew) {
            self->taken(fresh, anew);
        });
    const auto joined = hubOf(session->store()).membership();
    if (!joined)
        return joined.error();
    if (*joined) {
        // Whoever the login belongs to, also before the directory has come from the hub.
        session->m_profile = (*joined)->person;
        return session;
    }
    const auto profile = session->m_store->meta(kProfileKey);
    if (!profile)
        return profile.error();
    const auto person = PersonId::fromString(*profile);
    // The profile's fact may have failed after its name was kept (createProfile).
    if (session->m_workspace.person(person))
        session->m_profile = person;
    return session;
}

void Session::taken(const std::vector<Event>& fresh, const std::vector<StreamRef>& anew)
{
    const auto shared = [](const StreamRef& s) {
        return s.kind == StreamKind::Workspace || s.kind == StreamKind::Contacts;
    };
    const auto sharedFact = [&](const Event& e) { return shared(e.stream); };
    // A disk that cannot be read says so at the next act.
    if (std::any_of(fresh.begin(), fresh.end(), sharedFact) ||
        std::any_of(anew.begin(), anew.end(), shared))
        (void)refresh();
    if (onTaken)
        onTaken(fresh, anew);
}

Status Session::mayJoin(PersonId person)
{
    const Status may = hubOf(*m_store).mayJoin(person);
    if (may)
        return may;
    const auto membership = hubOf(*m_store).membership();
    if (may.error().code == ErrorCode::AlreadyExists && membership && *membership)
        return Error{ErrorCode::AlreadyExists, (*membership)->name};
    if (may.error().code == ErrorCode::OthersHistory)
        return Error{ErrorCode::OthersHistory,
                     personName(PersonId::fromString(may.error().context))};
    return may;
}

Status Session::joinHub(const HubMembership& membership)
{
    if (auto status = mayJoin(membership.person); !status)
        return status;
    if (auto status = hubOf(*m_store).joinHub(membership); !status)
        return status;
    m_profile = membership.person;
    if (onJoined)
        onJoined();
    return success();
}

Status Session::refresh()
{
    auto workspace = m_store->workspace();
    if (!workspace)
        return workspace.error();
    m_workspace = std::move(*workspace);
    return success();
}

Result<PersonId> Session::createProfile(const QString& name, const QString& handle)
{
    if (joined())
        return ErrorCode::AsRefused;
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

bool Session::joined()
{
    const auto hub = hubOf(*m_store).membership();
    return !hub || hub->has_value(); // what cannot be read gives nobody more than their own
}

Reader Session::read(PersonId person)
{
    if (joined())
        return {*m_store, m_profile};
    return {*m_store, !person.isNull() ? person : !m_reader.isNull() ? m_reader : m_profile};
}

Status Session::setProfile(PersonId person)
{
    const auto hub = hubOf(*m_store).membership();
    if (!hub)
        return hub.error();
    if (*hub && (*hub)->person != person)
        return ErrorCode::AsRefused;
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
