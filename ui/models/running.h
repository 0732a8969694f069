// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <app/domain/transitions.h>
#include <app/store/store.h>

namespace matoi
{

//! A past incident that is written down afterwards is nobody's emergency.
inline bool isRunning(const IncidentRow& row)
{
    return isRunning(row.state) && row.kind != IncidentKind::Backfill;
}

} // namespace matoi
