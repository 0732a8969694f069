// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <app/domain/state.h>
#include <app/projections/number_row.h>
#include <app/store/store.h>

namespace matoi
{

//! A postmortem beside its incident's row, for lists.
struct PostmortemRow {
    IncidentRow incident;
    Postmortem postmortem;
};

//! An action item with the row of its incident, for lists over all of them.
struct ActionRow {
    IncidentRow incident;
    ActionItem action;
};

//! What reviewers read over all incidents. Lives on the store's thread; masks nothing: window and
//! CLI go through ReviewReader (app/service).
class ReviewStore
{
public:
    virtual ~ReviewStore() = default;
    //! By due time, the oldest first.
    virtual Result<std::vector<PostmortemRow>> postmortemRows() = 0;
    //! By due time, the oldest first; those without one last.
    virtual Result<std::vector<ActionRow>> actionRows() = 0;
    virtual Result<DeployLog> deployLog() = 0;
    //! Every incident, the newest first.
    virtual Result<std::vector<NumberRow>> numberRows() = 0;
};

ReviewStore& reviewOf(Store& store);

} // namespace matoi
