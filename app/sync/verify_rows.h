// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <app/sync/sync_types.h>

namespace matoi::sync
{

//! Why rows of the hub are not believed.
struct RowFault {
    Reason reason = Reason::None;
    QString detail;
    bool operator==(const RowFault&) const = default;
};

//! Rows that claim to follow `from`: positions without a gap, chain recomputed, bytes matching
//! their envelopes. Decodes what is readable into HubRow::event. Nothing = all is well.
std::optional<RowFault> verifyRows(std::vector<HubRow>& rows, const HubPoint& from);

//! One row's bytes against its envelope, as far as they are readable.
std::optional<RowFault> verifyBytes(HubRow& row);

} // namespace matoi::sync
