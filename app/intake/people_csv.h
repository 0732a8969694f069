// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <app/domain/command.h>

#include <vector>

namespace matoi
{

//! One row of a list of people. An empty cell says nothing: what is known already stays.
struct PersonLine {
    qint64 line = 0;
    QString name, reading, handle, phone, email;
    std::vector<QString> teams;
    std::optional<Duty> duty;
};

//! What was read, and what somebody must mend in the file first (at most kMaxFaults): with one
//! fault nothing of the list is to be taken.
struct PeopleFile {
    std::vector<PersonLine> people;
    std::vector<Error> errors; //!< context "line 12: ..."
};

//! A table with the headings name, reading, handle, teams, duty, phone and email, in any order, in
//! English or Japanese; only the name must be there. Teams are parted by ; / or 、. BadCsv where
//! the table itself cannot be read.
Result<PeopleFile> readPeopleCsv(const QByteArray& bytes);

} // namespace matoi
