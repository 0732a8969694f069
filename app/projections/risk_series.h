// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <app/projections/risk_row.h>

namespace matoi
{

// What the plots draw, as values: steps that hold until the next one. Times are UTC ms.

//! One step of the impact of one record. Nothing = unknown: a gap in the line, never zero.
struct ImpactPoint {
    Ms at = 0;
    std::optional<qint64> potential, current, priority;
    QString reason;
    PersonId by;
    bool operator==(const ImpactPoint&) const = default;
};
//! By time; the last one holds until now.
std::vector<ImpactPoint> impactSeries(const RiskRecord& record);

//! The register at one moment.
struct OpenPoint {
    Ms at = 0;
    qint64 prioritySum = 0; //!< of those whose priority is known
    qint64 count = 0;       //!< of all that are open
    qint64 unknown = 0;     //!< of them, without a known priority
    bool operator==(const OpenPoint&) const = default;
};
//! One point per moment at which something changed.
std::vector<OpenPoint> openSeries(const std::vector<RiskHistory>& records);

//! How long an open record has waited.
struct RiskAge {
    StreamId id;
    QString label, title;
    qint64 days = 0; //!< since it was first seen, else since it was added
    std::optional<qint64> priority;
    bool operator==(const RiskAge&) const = default;
};
//! The oldest first.
std::vector<RiskAge> unresolvedAges(const std::vector<RiskRow>& rows, QDate today,
                                    int zoneOffsetMinutes);

} // namespace matoi
