// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <app/projections/risk_row.h>

#include <array>

namespace matoi
{

//! The rows of the matrix from top to bottom: unknown apart and first (behaviour 17).
inline constexpr std::array<ImpactBand, 6> kMatrixRows{ImpactBand::Unknown, ImpactBand::B10,
                                                       ImpactBand::B6,      ImpactBand::B3,
                                                       ImpactBand::B1,      ImpactBand::B0};

//! One cell: its priority and the records in it, by E-10.
struct RiskCell {
    ImpactBand potential = ImpactBand::Unknown;
    qint64 likelihood = 1;
    std::optional<qint64> priority; //!< nothing = unknown
    std::vector<size_t> rows;       //!< places in the rows that the matrix was made of
    size_t up = 0, down = 0;        //!< of them, moved since their last visit
    size_t count() const { return rows.size(); }
};
struct RiskMatrix {
    std::array<std::array<RiskCell, 2>, 6> cells; //!< [kMatrixRows][likelihood - 1]
    //! `likelihood` is 1 or 2.
    const RiskCell& at(ImpactBand potential, qint64 likelihood) const;
};
//! Completed records are in no cell unless `completedToo`.
RiskMatrix riskMatrix(const std::vector<RiskRow>& rows, bool completedToo = false);

//! The queue of visits: what is overdue first, then today, then by day. Completed and unpromised
//! ones are in none of it (E-15).
struct RiskQueue {
    std::vector<RiskRow> overdue, today, later; //!< `later` = within the days asked for
    size_t due() const { return overdue.size() + today.size(); }
};
RiskQueue riskQueue(const std::vector<RiskRow>& rows, QDate today, int days = 7);

//! One incident in the matrix of a period.
struct ScoredIncident {
    StreamId id;
    QString label, title;
    std::optional<qint64> scope, degree;
};
//! Scope x degree; what lacks a factor is apart.
struct IncidentMatrix {
    std::array<std::array<std::vector<ScoredIncident>, 3>, 3>
        cells; //!< [scope 1,2,3][degree 1,3,5]
    std::vector<ScoredIncident> unknown;
};
IncidentMatrix incidentMatrix(const std::vector<ScoredIncident>& incidents);

} // namespace matoi
