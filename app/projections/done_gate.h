// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <app/domain/state.h>

#include <vector>

namespace matoi
{

//! DON-1, as a list to be read: what an incident still needs before it may be closed. decide() has
//! the last word; this says the same, all of it at once.
struct DoneGate {
    enum class What { ReviewHeld, Reviewed, P0Actions, PermanentFix } what = What::ReviewHeld;
    bool met = false;
    qint64 done = 0, of = 0; //!< of P0Actions
    bool operator==(const DoneGate&) const = default;
};
//! All four, in their order.
std::vector<DoneGate> doneGates(const Incident& incident, const Postmortem* postmortem,
                                const std::vector<ActionItem>& actions);

} // namespace matoi
