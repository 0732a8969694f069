// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/domain/checks.h>
#include <app/intake/entry_maker.h>
#include <app/service/people.h>

#include <algorithm>
#include <set>

using namespace Qt::StringLiterals;

namespace matoi
{

namespace
{

cmd::SetPerson commandFor(const Person& p)
{
    return {p.id, p.name, p.handle, p.reading, p.duty, p.admin, p.archived, p.teams};
}

//! Whom a line is about: nobody known, one person, or Ambiguous.
Result<const DirectoryEntry*> sought(const std::vector<DirectoryEntry>& known,
                                     const PersonLine& line)
{
    const DirectoryEntry* found = nullptr;
    if (!line.handle.isEmpty())
        for (const DirectoryEntry& entry : known)
            if (entry.person.handle == line.handle)
                return &entry;
    for (const DirectoryEntry& entry : known) {
        // Two handles are two people, whatever they are called.
        const bool other = !line.handle.isEmpty() && !entry.person.handle.isEmpty();
        if (other || entry.person.name != line.name)
            continue;
        if (found)
            return Error{ErrorCode::Ambiguous, line.name};
        found = &entry;
    }
    return found;
}

DirectoryEntry merged(DirectoryEntry entry, const PersonLine& line)
{
    const auto take = [](QString& value, const QString& cell) {
        if (!cell.isEmpty())
            value = cell;
    };
    take(entry.person.name, line.name);
    take(entry.person.reading, line.reading);
    take(entry.person.handle, line.handle);
    take(entry.phone, line.phone);
    take(entry.email, line.email);
    if (!line.teams.empty())
        entry.person.teams = line.teams;
    if (line.duty)
        entry.person.duty = *line.duty;
    return entry;
}

} // namespace

Result<std::vector<DirectoryEntry>> directory(Session& session)
{
    const auto contacts = session.store().contacts();
    if (!contacts)
        return contacts.error();
    std::map<PersonId, const Contact*> byPerson;
    for (const Contact& contact : contacts->contacts)
        byPerson[contact.person] = &contact;
    std::vector<DirectoryEntry> list;
    for (const Person& person : session.workspace().people) {
        const auto it = byPerson.find(person.id);
        list.push_back(it == byPerson.end()
                           ? DirectoryEntry{person, {}, {}}
                           : DirectoryEntry{person, it->second->phone, it->second->email});
    }
    return list;
}

Result<PersonId> savePerson(Session& session, const DirectoryEntry& entry, PersonId as)
{
    // Both are checked before one is recorded.
    const auto phone = checkOptionalLine(entry.phone, u"phone"_s);
    const auto email = checkOptionalLine(entry.email, u"email"_s);
    if (!phone || !email)
        return phone ? email.error() : phone.error();
    DirectoryEntry before;
    if (!entry.person.id.isNull()) {
        const auto known = directory(session);
        if (!known)
            return known.error();
        for (const DirectoryEntry& one : *known)
            if (one.person.id == entry.person.id)
                before = one;
    }
    PersonId id = entry.person.id;
    if (entry.person != before.person) {
        const auto outcome = session.submit({}, commandFor(entry.person), as);
        if (!outcome)
            return outcome.error();
        if (const auto* set = std::get_if<PersonSet>(&outcome->events.front().body))
            id = set->person;
    }
    if (*phone != before.phone || *email != before.email) {
        const auto outcome = session.submit({}, cmd::SetContact{id, *phone, *email}, as);
        if (!outcome)
            return outcome.error();
    }
    return id;
}

Result<PeoplePlan> planPeople(Session& session, const PeopleFile& file)
{
    const auto known = directory(session);
    if (!known)
        return known.error();
    PeoplePlan plan;
    plan.errors = file.errors;
    std::set<PersonId> touched;
    std::set<QString> handles, names; // of the new ones
    for (const PersonLine& line : file.people) {
        if (plan.errors.size() >= kMaxFaults)
            break;
        const auto refuse = [&](const Error& error) {
            plan.errors.push_back(atLine(line.line, error));
        };
        const auto who = sought(*known, line);
        if (!who) {
            refuse(who.error());
            continue;
        }
        const DirectoryEntry entry = merged(*who ? **who : DirectoryEntry{}, line);
        // Nobody stands in one list twice.
        const bool twice = *who                    ? !touched.insert(entry.person.id).second
                           : line.handle.isEmpty() ? !names.insert(line.name).second
                                                   : !handles.insert(line.handle).second;
        if (twice) {
            refuse({ErrorCode::AlreadyExists, line.handle.isEmpty() ? line.name : line.handle});
            continue;
        }
        if (auto ok = session.check({}, commandFor(entry.person)); !ok) {
            refuse(ok.error());
            continue;
        }
        if (*who && entry == **who) {
            ++plan.unchanged;
            continue;
        }
        ++(*who ? plan.updated : plan.added);
        plan.changes.push_back(entry);
    }
    return plan;
}

Status recordPeople(Session& session, const PeoplePlan& plan, PersonId as)
{
    if (!plan.errors.empty())
        return Error{ErrorCode::ImportRefused, {}};
    for (const DirectoryEntry& entry : plan.changes)
        if (const auto saved = savePerson(session, entry, as); !saved)
            return saved.error();
    return success();
}

} // namespace matoi
