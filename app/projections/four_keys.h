// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <app/domain/deploy_state.h>
#include <app/projections/numbers.h>

#include <QTimeZone>

namespace matoi
{

// Section K. `deploys` are those of the workspace; the filter says which of them are looked at.
// An incident hangs on the deployment that a person named (NumberRow::causedBy): by its key, or by
// its id alone where only one deployment has it.

//! Deployments per calendar day, from the first deployment there is until `now`. The bucket looks
//! at the last three months of that: days with a deployment per week (median >= 3: daily), weeks
//! with one (>= 1: weekly), deployments per month (>= 1: monthly), else yearly; weeks begin on
//! Monday.
Number deployFrequency(const DeployLog& deploys, const NumberFilter& filter, Ms now,
                       const QTimeZone& zone);
//! From a change to its deployment, per change and deployment, only > 0.
Number leadTime(const DeployLog& deploys, const NumberFilter& filter);
//! Distinct deployments with an incident, of all deployments. `upstream`: their incidents, of all
//! deployments, as the Four Keys project counts; it can pass 1.
Number changeFailureRate(const DeployLog& deploys, const std::vector<NumberRow>& rows,
                         const NumberFilter& filter);
//! converged - started of incidents that hang on a deployment. `upstream`: converged - the earlier
//! of declared and the deployment's time.
Number restoreAfterDeploy(const DeployLog& deploys, const std::vector<NumberRow>& rows,
                          const NumberFilter& filter);

//! Where a text of the field leads; null = nowhere.
const DeployRecorded* deployNamed(const DeployLog& deploys, const QString& text);

} // namespace matoi
