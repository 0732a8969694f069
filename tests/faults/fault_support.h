// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <tests/faults/fault_workspace.h>
#include <tests/support/printers.h>

namespace matoi::test
{

//! True where the figures of release are asked for: `packaging/test.sh --full-faults`.
bool full();

//! The seed of this run, printed; MATOI_SEED=n replays it.
quint32 seed();

//! The number of those entries that the workspace does not hold.
qint64 lostOf(const std::vector<EventId>& acknowledged, Store& store);

//! Opens the file as the next start of Matoi would and expects of it what must be true after any
//! fault: whole pages, whole chains, everything acknowledged, rows that a rebuild makes again, and
//! that one more act is taken. Gives the number of lost entries; -1 when the file does not open.
qint64 checkAfterFault(const QString& path, const std::vector<EventId>& acknowledged,
                       Clock& clock = systemClock(), IdSource& ids = systemIds());

//! Runs work(i) for i = first, first + step ... in one lane per core until one of them gives false.
//! A fault that starts programs waits for them most of the time.
void inLanes(int first, int step, const std::function<bool(int)>& work);

} // namespace matoi::test
