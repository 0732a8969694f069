// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <app/projections/number_board.h>
#include <app/service/session.h>

namespace matoi
{

//! What is asked of the numbers. Days are those of the workspace's zone, both included; an invalid
//! one leaves its side open.
struct NumberQuery {
    QDate first, last;
    std::optional<Classification> classification;
    std::optional<QString> service;
    bool operator==(const NumberQuery&) const = default;
};

//! The numbers as window and command line show them.
struct NumberBoard {
    NumberFilter filter;
    Numbers numbers;
    std::vector<NumberGroup> groups; //!< by the grouping that was asked for
    std::vector<NumberGroup>
        months;                    //!< of the last twelve months of the period, for the sparklines
    std::vector<QString> services; //!< of the whole workspace
    qint64 hidden = 0;             //!< restricted incidents that are in no number of this reader
    qint64 deploys = 0;            //!< recorded in the workspace
    QTimeZone zone;
    QDate today;
};
//! All of it on the store's thread; restricted incidents are in the numbers of their readers only.
//! `asked` is the zone of the days, the workspace's own unless it is said.
Result<NumberBoard> numberBoard(Session& session, const Reader& reader, const NumberQuery& query,
                                NumberGrouping grouping = NumberGrouping::None,
                                std::optional<QTimeZone> asked = {});

} // namespace matoi
