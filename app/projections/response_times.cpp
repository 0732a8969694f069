// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/projections/response_times.h>

namespace matoi
{

ResponseTimes responseTimes(const Incident& incident)
{
    const auto between = [&](Milestone from, Milestone to) -> std::optional<Ms> {
        const auto a = incident.milestone(from), b = incident.milestone(to);
        return a && b && *b >= *a ? std::optional(*b - *a) : std::nullopt;
    };
    using M = Milestone;
    return {between(M::Started, M::Detected), between(M::Detected, M::Acknowledged),
            between(M::Declared, M::FirstCustomerNotice), between(M::Started, M::Converged)};
}

} // namespace matoi
