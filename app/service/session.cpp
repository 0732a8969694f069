// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/service/session.h>

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

Reader Session::read(PersonId person)
{
    return {*m_store, !person.isNull() ? person : !m_reader.isNull() ? m_reader : m_profile};
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
