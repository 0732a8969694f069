// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <app/service/session.h>

namespace matoi
{

//! Loads the demonstration story in one language ("ja" or "en"); its texts are fixed from then on.
//! HoldsRealIncidents when the workspace holds incidents already.
Status loadDemo(Session& session, const QString& language);

//! How much to make; the same seed gives the same workspace.
struct SeedOptions {
    quint64 seed = 1;
    qint64 incidents = 5000;
    qint64 entries = 500'000;
    qint64 risks = 1000;
};
//! Fills an empty workspace for measurements. HoldsRealIncidents, Cancelled.
Status seedLarge(Session& session, const SeedOptions& options, const Progress& progress);

} // namespace matoi
