// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <app/domain/state.h>

namespace matoi
{

//! What an incident reminds its people of, the most severe first.
enum class NagKind { CommandVacant, ImpactUnset, OutlookUnset, HypothesesStuck };

//! A reminder that is due.
struct Nag {
    NagKind kind = {};
    Ms since = 0;  //!< UTC ms since when the thing is missing
    int count = 0; //!< how often it was due by now, 1 to kNagTimes
    bool operator==(const Nag&) const = default;
};

//! How long the thing may be missing before the first reminder, and from each to the next:
//! 2 minutes without a commander, 5 without scope and degree, 15 without an outlook after the first
//! summary, 15 without a move of any hypothesis (behaviours 5, 8, 10).
Ms nagInterval(NagKind kind);
//! Then they fall silent: reminders that never end are read by nobody.
inline constexpr int kNagTimes = 5;

//! The reminders due at `now` (UTC ms), the most severe first. Pure. Only what is responded to
//! reminds: nothing before, nothing from convergence on, nothing that is written down afterwards.
std::vector<Nag> nags(const Incident& incident, Ms now);

} // namespace matoi
