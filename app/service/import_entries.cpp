// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/service/import_entries.h>

#include <QIODevice>

namespace matoi
{

namespace
{
constexpr size_t kBatch = 2000;
}

EntryImporter::EntryImporter(Session& session, StreamId incident, PersonId as, qint64 total,
                             const Progress& progress)
    : m_session(session)
    , m_incident(incident)
    , m_as(as)
    , m_total(total)
    , m_progress(progress)
{
}

Status EntryImporter::add(cmd::AddEntry entry)
{
    if (auto status = decideOn(std::move(entry)); !status)
        return status;
    if (m_fresh.size() >= kBatch)
        if (auto status = flush(); !status)
            return status;
    if (++m_taken % qint64(kBatch) == 0 && m_progress && !m_progress(m_taken, m_total))
        return ErrorCode::Cancelled;
    return success();
}

Status EntryImporter::decideOn(cmd::AddEntry entry)
{
    if (m_waiting.contains(entry.sourceKey)) {
        ++m_counts.same;
        return success();
    }
    const auto known = m_session.store().entryBySource(m_incident, entry.sourceKey);
    if (!known)
        return known.error();
    if (!*known) {
        m_waiting.insert(entry.sourceKey);
        m_fresh.push_back(std::move(entry));
    } else if ((*known)->sourceVersion == entry.sourceVersion || (*known)->redacted ||
               (*known)->retracted) {
        ++m_counts.same;
    } else {
        const auto corrected = m_session.submit(
            m_incident, cmd::CorrectEntry{(*known)->id, entry.text, entry.sourceVersion}, m_as);
        if (!corrected)
            return corrected.error();
        ++m_counts.updated;
    }
    return success();
}

Status EntryImporter::flush()
{
    const auto added = m_session.submitAll(m_incident, m_fresh, m_as, {});
    if (!added)
        return added.error();
    m_counts.added += *added;
    m_fresh.clear();
    m_waiting.clear();
    return success();
}

Result<ImportCounts> EntryImporter::finish()
{
    if (auto status = flush(); !status)
        return status.error();
    if (m_progress)
        m_progress(m_taken, m_total);
    return m_counts;
}

Result<ImportCounts> importEntries(Session& session, StreamId incident,
                                   const std::vector<cmd::AddEntry>& entries, PersonId as,
                                   const Progress& progress)
{
    EntryImporter importer(session, incident, as, qint64(entries.size()), progress);
    for (const cmd::AddEntry& entry : entries)
        if (auto status = importer.add(entry); !status)
            return status.error();
    return importer.finish();
}

Result<ImportCounts> importJsonLines(Session& session, StreamId incident, QIODevice& in,
                                     const QTimeZone& zone, PersonId as, qint64 total,
                                     const Progress& progress)
{
    if (!in.seek(0))
        return Error{ErrorCode::IoError, in.errorString()};
    EntryImporter importer(session, incident, as, total, progress);
    const auto summary = readJsonLines(
        in, zone, [&](cmd::AddEntry entry) { return importer.add(std::move(entry)); });
    if (!summary)
        return summary.error();
    auto counts = importer.finish();
    return counts && !summary->errors.empty() ? Result<ImportCounts>(summary->errors.front())
                                              : std::move(counts);
}

} // namespace matoi
