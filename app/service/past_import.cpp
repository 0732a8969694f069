// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/service/past_import.h>

#include <QFile>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace matoi
{

namespace
{

constexpr size_t kBatch = 1000;

Result<ImportReport> readFile(const PastSource& source, const std::atomic<bool>& stop)
{
    if (source.file.endsWith(".zip"_L1, Qt::CaseInsensitive))
        return readSlackExport(source.file, source.channel);
    QFile file(source.file);
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorCode::IoError, source.file};
    if (source.file.endsWith(".csv"_L1, Qt::CaseInsensitive))
        return readCsvEntries(file.readAll(), source.zone);
    ImportReport report;
    auto summary = readJsonLines(file, source.zone, [&](cmd::AddEntry entry) -> Status {
        report.entries.push_back(std::move(entry));
        return stop ? Status(ErrorCode::Cancelled) : success();
    });
    if (!summary)
        return summary.error();
    report.errors = std::move(summary->errors);
    return report;
}

} // namespace

PastImport::PastImport(Workspace& workspace, QObject* parent)
    : QObject(parent)
    , m_workspace(workspace)
{
    m_pool.setMaxThreadCount(1);
}

PastImport::~PastImport()
{
    m_stop = true;
    m_pool.waitForDone();
}

void PastImport::start(const PastSource& source)
{
    if (std::exchange(m_running, true))
        return;
    m_source = source;
    m_stop = false;
    m_done = 0;
    m_counts = {};
    m_incident = {};
    m_pool.start([this, source] {
        auto report = readFile(source, m_stop);
        QMetaObject::invokeMethod(
            this,
            [this, report = std::move(report)]() mutable {
                std::vector<Error> errors =
                    report ? std::move(report->errors) : std::vector<Error>{report.error()};
                if (report && errors.empty() && report->entries.empty())
                    errors.push_back({ErrorCode::Empty, m_source.file});
                if (!errors.empty()) {
                    m_running = false;
                    Q_EMIT refused(errors);
                    return;
                }
                m_entries = std::move(report->entries);
                declare();
            },
            Qt::QueuedConnection);
    });
}

void PastImport::stop() { m_stop = true; }

void PastImport::declare()
{
    cmd::DeclareIncident declare;
    declare.title = m_source.title;
    declare.kind = IncidentKind::Backfill;
    declare.detectedAt = std::min_element(m_entries.begin(), m_entries.end(),
                                          [](const cmd::AddEntry& a, const cmd::AddEntry& b) {
                                              return *a.at < *b.at;
                                          })
                             ->at;
    m_workspace.submit(this, {}, declare, [this](const Result<Outcome>& outcome) {
        if (!outcome) {
            m_running = false;
            Q_EMIT refused({outcome.error()});
            return;
        }
        m_incident = outcome->subject().id;
        Q_EMIT accepted();
        next();
    });
}

void PastImport::next()
{
    Q_EMIT progress(qint64(m_done), qint64(m_entries.size()));
    if (m_done == m_entries.size() || m_stop)
        return end(m_done < m_entries.size());
    const size_t count = std::min(kBatch, m_entries.size() - m_done);
    const auto from = m_entries.begin() + ptrdiff_t(m_done);
    std::vector<cmd::AddEntry> batch(from, from + ptrdiff_t(count));
    m_workspace.run(
        this,
        [incident = m_incident, batch = std::move(batch), as = m_workspace.actingAs()](Session& s) {
            return importEntries(s, incident, batch, as, {});
        },
        [this, count](const Result<ImportCounts>& counts) {
            if (!counts)
                return end(true, counts.error());
            m_counts.added += counts->added;
            m_counts.updated += counts->updated;
            m_counts.same += counts->same;
            m_done += count;
            next();
        });
}

void PastImport::end(bool stopped, const Error& error)
{
    m_running = false;
    m_entries.clear();
    Q_EMIT finished(m_incident, m_counts, stopped, error);
}

} // namespace matoi
