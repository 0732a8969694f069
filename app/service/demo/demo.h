// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <app/service/session.h>

namespace matoi
{

//! Loads the demonstration story in one language ("ja" or "en"); its texts are fixed from then on.
//! A workspace without a profile person gets the story's commander. HoldsRealIncidents when the
//! workspace holds incidents already.
Status loadDemo(Session& session, const QString& language);

//! How much to make; the same seed gives the same workspace and the same state hash (LRG-3).
struct SeedOptions {
    quint64 seed = 1;
    qint64 incidents = 5000;
    qint64 entries = 500'000;
    qint64 risks = 1000;
};
//! Fills an empty workspace for measurements (LRG-2..4, 6): long-tailed sizes, four heavy services
//! with a quarter of the entries, one incident with 20,000; and the register of risks. Streams:
//! memory does not grow with the entries. Progress counts entries; cancelling keeps what is there.
//! HoldsRealIncidents, Cancelled.
Status seedLarge(Session& session, const SeedOptions& options, const Progress& progress);

//! HoldsRealIncidents unless the workspace is empty: practice never mixes with what happened.
Status requireNoIncidents(Session& session);

} // namespace matoi
