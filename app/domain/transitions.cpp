// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/domain/transitions.h>

#include <algorithm>
#include <array>

namespace matoi
{

namespace
{

using S = IncidentState;
struct Row {
    S from, to;
    bool commander;
};
constexpr std::array kRows{
    Row{S::Detected, S::Triage, false},      Row{S::Detected, S::Responding, false},
    Row{S::Triage, S::Responding, false},    Row{S::Triage, S::NotIncident, false},
    Row{S::Responding, S::Converged, true},  Row{S::Converged, S::Responding, false},
    Row{S::Reporting, S::Responding, false}, Row{S::Converged, S::Reporting, false},
    Row{S::Reporting, S::Reviewed, false},   Row{S::Reviewed, S::Closed, true},
    Row{S::Closed, S::Responding, true},
};

bool isOpenState(S s)
{
    return s != S::Closed && s != S::NotIncident && s != S::Merged && s != S::FalseAlarm;
}

const Row* find(S from, S to)
{
    const auto it = std::find_if(kRows.begin(), kRows.end(),
                                 [&](const Row& r) { return r.from == from && r.to == to; });
    return it == kRows.end() ? nullptr : &*it;
}

} // namespace

bool isTransition(S from, S to)
{
    if (to == S::Merged || to == S::FalseAlarm)
        return isOpenState(from);
    return find(from, to) != nullptr;
}

bool needsCommander(S from, S to)
{
    if (to == S::Merged || to == S::FalseAlarm)
        return true;
    const Row* row = find(from, to);
    return row && row->commander;
}

} // namespace matoi
