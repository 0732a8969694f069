// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <app/domain/incident.h>

namespace matoi
{

//! The times of one incident by the definitions of behaviour 21, in milliseconds. Nothing where one
//! of the two moments is not known, or they stand the wrong way round.
struct ResponseTimes {
    std::optional<Ms> toDetect;      //!< MTTD: detected - started
    std::optional<Ms> toAcknowledge; //!< MTTA: acknowledged - detected
    std::optional<Ms> toNotice;      //!< TTFN: first notice - declared
    std::optional<Ms> toConverge;    //!< MTTR: converged - started
    bool operator==(const ResponseTimes&) const = default;
};
ResponseTimes responseTimes(const Incident& incident);

} // namespace matoi
