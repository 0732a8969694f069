// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <tests/faults/fault_support.h>

#include <map>
#include <ostream>

namespace matoi::test
{

//! What many runs of the writer gave, each with another write failing.
struct NthSum {
    int runs = 0, fired = 0;
    int stopped = 0; //!< writers that died or did not finish their acts
    qint64 acknowledged = 0, lost = 0;
    std::map<QString, int> told; //!< refusals that the writer heard, by code
};
std::ostream& operator<<(std::ostream&, const NthSum&);

//! Runs the writer with its n-th write, sync or truncation failing (and the next `run` - 1), for
//! n = 1, 2 ... until a run is clean; shortened: each 23rd. How: "eio", "enospc", "short".
NthSum failEachNthWrite(const char* how, int run);

} // namespace matoi::test
