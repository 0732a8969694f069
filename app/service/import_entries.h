// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <app/intake/imported_entry.h>
#include <app/service/session.h>

namespace matoi
{

struct ImportCounts {
    qint64 added = 0, updated = 0, same = 0;
};

//! Brings entries into an incident: new ones are recorded, edited ones corrected, known ones left
//! alone, however often the same file comes. Errors are the store's and decide()'s.
Result<ImportCounts> importEntries(Session& session, StreamId incident,
                                   const std::vector<cmd::AddEntry>& entries, PersonId as,
                                   const Progress& progress);

} // namespace matoi
