// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <app/projections/risk_row.h>

#include <map>
#include <set>

namespace matoi::ui
{

//! What the list of the register shows at this moment.
struct RiskListFilter {
    RiskFilter fields; //!< all but its words
    QString text;      //!< as typed; each word must be found
    RiskSort sort = RiskSort::Priority;
    bool operator==(const RiskListFilter&) const = default;
};

//! The rows that pass, in the order asked for. Words are found in number, title, service and the
//! owner's name; `found` are the records in whose body the log's index found them.
std::vector<RiskRow> rowsMatching(const std::vector<RiskRow>& rows, const RiskListFilter& filter,
                                  const std::map<PersonId, QString>& names,
                                  const std::set<StreamId>& found);

} // namespace matoi::ui
