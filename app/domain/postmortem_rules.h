// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <app/domain/review_state.h>

namespace matoi
{

//! PM-2: its date has passed and nobody has reviewed it.
inline bool isLate(const Postmortem& p, Ms now)
{
    return p.dueAt && p.dueAt < now &&
           (p.state == PostmortemPhase::Draft || p.state == PostmortemPhase::InReview);
}

} // namespace matoi
