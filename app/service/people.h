// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <app/intake/people_csv.h>
#include <app/service/session.h>

namespace matoi
{

//! A person of the directory with what is known of them.
struct DirectoryEntry {
    Person person;
    QString phone, email;
    bool operator==(const DirectoryEntry&) const = default;
};
//! Everybody, those who left too; in the order of the log.
Result<std::vector<DirectoryEntry>> directory(Session& session);

//! Records what differs from what is known: the person, the contact, both or neither. A null id
//! makes a new person; gives the id. decide()'s errors, found before anything is recorded.
Result<PersonId> savePerson(Session& session, const DirectoryEntry& entry, PersonId as);

//! What a list of people would change.
struct PeoplePlan {
    std::vector<DirectoryEntry> changes; //!< new ones have a null id
    qint64 added = 0, updated = 0, unchanged = 0;
    std::vector<Error> errors; //!< with one of them nothing is to be recorded
};
//! Holds a list against the directory: the same handle is the same person, else the same name where
//! one of the two has no handle. Nobody is doubled, nobody is removed, empty cells change nothing.
Result<PeoplePlan> planPeople(Session& session, const PeopleFile& file);
//! Records a plan without errors. Errors are the store's; what was recorded before stays.
Status recordPeople(Session& session, const PeoplePlan& plan, PersonId as);

} // namespace matoi
