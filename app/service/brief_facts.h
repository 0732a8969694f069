// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <app/reports/brief.h>
#include <app/service/session.h>

namespace matoi
{

//! Reads what a handover brief tells. NoSuchIncident, RestrictedStream for a `reader` whom it does
//! not name, and the store's errors. On the store's thread.
Result<reports::BriefFacts> briefFacts(Session& session, StreamId incident, PersonId reader);

} // namespace matoi
