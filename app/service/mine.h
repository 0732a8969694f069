// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <app/service/session.h>

namespace matoi
{

//! One thing that waits for one person.
struct Waiting {
    enum class Kind { Judgement, Promise, Approval, Todo, Report, Review, Action, Visit };
    Kind kind = Kind::Todo;
    StreamId subject; //!< the incident; of a visit the risk record
    QString label;    //!< INC-2026-0042, RISK-0007
    QString what;     //!< the to-do, action item or notice in its own words; else the title
    Ms dueAt = 0;     //!< UTC ms; 0 = no time was given; of a visit the end of its day
    bool operator==(const Waiting&) const = default;
};

//! What waits for `person`: judgements, promised updates of those they command, notices that they
//! may approve and did not draft, to-dos, reports to write, reviews to hold, action items, visits
//! of risks that are due (E-15). What is due first comes first, what has no time last. Reads the
//! open incidents and what names the person, nothing else. Restricted incidents that do not name
//! them are left out. On the store's thread.
Result<std::vector<Waiting>> waitingFor(Session& session, PersonId person);

} // namespace matoi
