// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <app/intake/imported_entry.h>
#include <app/service/session.h>

#include <unordered_set>

namespace matoi
{

struct ImportCounts {
    qint64 added = 0, updated = 0, same = 0;
};

//! Brings entries into an incident one by one: new ones are recorded, 2,000 a transaction, edited
//! ones corrected, known ones left alone, however often the same file comes. Errors are the
//! store's and decide()'s, and Cancelled; what was recorded before stays.
class EntryImporter
{
public:
    //! `total` is for the progress alone; it is asked after every 2,000 entries.
    EntryImporter(Session& session, StreamId incident, PersonId as, qint64 total,
                  const Progress& progress);
    Status add(cmd::AddEntry entry);
    //! Records what is still waiting.
    Result<ImportCounts> finish();

private:
    Status decideOn(cmd::AddEntry entry);
    Status flush();

    Session& m_session;
    StreamId m_incident;
    PersonId m_as;
    qint64 m_total = 0, m_taken = 0;
    const Progress& m_progress;
    std::vector<cmd::AddEntry> m_fresh;
    std::unordered_set<QString> m_waiting; //!< keys of m_fresh
    ImportCounts m_counts;
};

Result<ImportCounts> importEntries(Session& session, StreamId incident,
                                   const std::vector<cmd::AddEntry>& entries, PersonId as,
                                   const Progress& progress);

//! Streams JSON Lines from the beginning of `in`. The lines are meant to be checked before, by
//! readJsonLines(); a fault that comes up all the same ends the import with it.
Result<ImportCounts> importJsonLines(Session& session, StreamId incident, QIODevice& in,
                                     const QTimeZone& zone, PersonId as, qint64 total,
                                     const Progress& progress);

} // namespace matoi
