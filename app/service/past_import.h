// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <app/service/import_entries.h>
#include <app/service/workspace.h>

#include <QThreadPool>

#include <atomic>

namespace matoi
{

//! A file from outside that becomes a past incident.
struct PastSource {
    QString file;    //!< by its ending: .zip = Slack export, .csv, else JSON Lines
    QString title;   //!< of the new incident, kind backfill
    QString channel; //!< of a Slack export
    QTimeZone zone;  //!< of times that name none
};

//! Brings a past incident into an open workspace while the desk goes on working: the file is read
//! on a thread of its own, the entries are recorded 1,000 at a time, and other acts come between.
//! What was recorded before a stop or a crash stays. One at a time. GUI thread.
class PastImport : public QObject
{
    Q_OBJECT
public:
    explicit PastImport(Workspace& workspace, QObject* parent = nullptr);
    ~PastImport() override;
    bool running() const { return m_running; }
    void start(const PastSource& source);
    void stop();

Q_SIGNALS:
    //! The file was read and is whole; recording begins.
    void accepted();
    //! `done` of `total` entries are on disk.
    void progress(qint64 done, qint64 total);
    //! Nothing of the file was recorded; the errors name its lines.
    void refused(const std::vector<matoi::Error>& errors);
    //! Ended: all of it, or `stopped` before the end. `error` is the store's when it was one.
    void finished(matoi::StreamId incident, const matoi::ImportCounts& counts, bool stopped,
                  const matoi::Error& error);

private:
    void declare();
    void next();
    void end(bool stopped, const Error& error = {});

    Workspace& m_workspace;
    PastSource m_source;
    std::vector<cmd::AddEntry> m_entries;
    size_t m_done = 0;
    ImportCounts m_counts;
    StreamId m_incident;
    bool m_running = false;
    std::atomic<bool> m_stop = false;
    QThreadPool m_pool;
};

} // namespace matoi
