// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <app/intake/deploy_file.h>
#include <app/service/session.h>

namespace matoi
{

//! What a file of deployments would change.
struct DeployPlan {
    std::vector<std::pair<StreamId, Command>> commands; //!< one act
    qint64 added = 0, updated = 0, unchanged = 0;       //!< deployments
    qint64 repeated = 0;                                //!< lines told twice
    qint64 linked = 0;                                  //!< incidents that get their deployment
    QStringList leftOut; //!< incidents that are not of this workspace, or lead to no deployment
    QStringList ignored; //!< headings
    //! Context "line 12: ...", or "r-9: ..." for a time ahead; with one of them nothing is
    //! recorded.
    std::vector<Error> errors;
};
//! Holds a file against what is recorded. Times of changes that the file tells apart from their
//! deployments fill in deployments of before. `reader` may know an incident or not.
Result<DeployPlan> planDeploys(Session& session, const Reader& reader, const DeployFile& file);
//! Records a plan without errors: all of it or nothing, undone together. decide()'s errors.
Status recordDeploys(Session& session, const DeployPlan& plan, PersonId as = {});

} // namespace matoi
