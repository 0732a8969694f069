// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <app/domain/incident.h>
#include <app/domain/playbook.h>
#include <app/domain/workspace_state.h>

namespace matoi
{

//! Nobody responsible has answered yet and a call can still be made (WAK-1, WAK-3): what keeps the
//! red bar on every page.
bool wakeIsOpen(const Incident& incident, const Playbook& playbook);

//! The people to call, in the playbook's order of duties; several of one duty by name. Whoever was
//! called beside the order follows in the order of the calls.
std::vector<PersonId> wakeOrder(const Incident& incident, const Playbook& playbook,
                                const std::vector<Person>& people);

//! Whose telephone should ring at a moment (WAK-4). A view over recorded calls and the clock: it is
//! the same after a restart and on every desk.
struct WakeTurn {
    int place = -1;          //!< in the order; -1 = nobody is left to call
    bool calling = false;    //!< a call to them is recorded and its time is not up
    Ms since = 0, until = 0; //!< UTC ms; 0 = no call has been recorded yet, nothing runs
    bool operator==(const WakeTurn&) const = default;
};
//! Each person has `seconds` from the recorded call; no answer, or the time being up, moves on to
//! the next, after the last one the first again. A post in the chat moves nothing.
WakeTurn wakeTurn(const Incident& incident, const std::vector<PersonId>& order, int seconds,
                  Ms now);

//! The calls made to one person, oldest first: a call whose end was recorded counts once.
struct WakeCall {
    Ms at = 0;
    WakeResult result = WakeResult::Calling;
    bool operator==(const WakeCall&) const = default;
};
std::vector<WakeCall> wakeCalls(const Incident& incident, PersonId person);

} // namespace matoi
