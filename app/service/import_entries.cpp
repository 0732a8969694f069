// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/service/import_entries.h>

#include <unordered_set>

namespace matoi
{

Result<ImportCounts> importEntries(Session& session, StreamId incident,
                                   const std::vector<cmd::AddEntry>& entries, PersonId as,
                                   const Progress& progress)
{
    ImportCounts counts;
    std::vector<cmd::AddEntry> fresh;
    std::unordered_set<QString> seen;
    for (const cmd::AddEntry& entry : entries) {
        if (!seen.insert(entry.sourceKey).second) {
            ++counts.same;
            continue;
        }
        const auto known = session.store().entryBySource(incident, entry.sourceKey);
        if (!known)
            return known.error();
        if (!*known) {
            fresh.push_back(entry);
        } else if ((*known)->sourceVersion == entry.sourceVersion || (*known)->redacted ||
                   (*known)->retracted) {
            ++counts.same;
        } else {
            auto corrected = session.submit(
                incident, cmd::CorrectEntry{(*known)->id, entry.text, entry.sourceVersion}, as);
            if (!corrected)
                return corrected.error();
            ++counts.updated;
        }
    }
    auto added = session.submitAll(incident, fresh, as, progress);
    if (!added)
        return added.error();
    counts.added = *added;
    return counts;
}

} // namespace matoi
