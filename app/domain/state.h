// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The folds of all streams.
#include <app/domain/deploy_state.h>
#include <app/domain/incident.h>
#include <app/domain/review_state.h>
#include <app/domain/risk_state.h>
#include <app/domain/workspace_state.h>
