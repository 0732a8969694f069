// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <app/domain/codes.h>

namespace matoi
{

//! Is from -> to a row of the table in spec/domain.md 1 (guards apart)?
bool isTransition(IncidentState from, IncidentState to);

//! Must the row be walked by the commander (design.md 3.2)? Vacant command lets anyone act.
bool needsCommander(IncidentState from, IncidentState to);

//! Somebody has to act on it now: detected, judged or responded to.
inline bool isRunning(IncidentState state)
{
    return state == IncidentState::Responding || state == IncidentState::Triage ||
           state == IncidentState::Detected;
}

} // namespace matoi
