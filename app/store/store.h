// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <app/domain/decide.h>
#include <app/domain/entry.h>
#include <app/domain/state.h>
#include <app/projections/risk_row.h>

#include <functional>
#include <memory>

class QIODevice;

namespace matoi
{

//! Where time and identity come from. Injected, so that tests and simulations decide.
class Clock
{
public:
    virtual ~Clock() = default;
    virtual Ms now() = 0; //!< UTC ms
};
class IdSource
{
public:
    virtual ~IdSource() = default;
    virtual QUuid next() = 0; //!< UUIDv7
};
//! The machine's clock, and UUIDv7 from it. The only place that asks the system for either.
Clock& systemClock();
IdSource& systemIds();

//! One row of the incident list: everything a list, a wall or a picker shows. Band -1 = unknown.
struct IncidentRow {
    StreamId id;
    QString label; //!< INC-2026-0042, with suffix b, c ... where two claimed the number
    IncidentKind kind = IncidentKind::Real;
    QString title; //!< empty when restricted
    IncidentState state = IncidentState::Detected;
    Classification classification = Classification::Undecided;
    qint64 band = -1;
    bool restricted = false;
    PersonId commander;
    Ms declaredAt = 0, detectedAt = 0, convergedAt = 0, promiseAt = 0, lastEntryAt = 0;
    qint64 entryCount = 0;
    bool operator==(const IncidentRow&) const = default;
};

struct SearchHit {
    StreamId incident;
    EventId entry; //!< null = the incident's own title
    QString label, title, text;
    Ms occurredAt = 0;
    bool operator==(const SearchHit&) const = default;
};

//! A record of the register in which words were found.
struct RiskHit {
    StreamId risk;
    QString label, title;
    QString text; //!< the line that holds them; empty = the title or the number
    Ms updatedAt = 0;
    bool operator==(const RiskHit&) const = default;
};

struct AttachmentInfo {
    QString sha256, name, mime;
    qint64 size = 0;
};

struct VerifyReport {
    qint64 events = 0, devices = 0, erased = 0;
    std::vector<Error> problems;
};

//! Progress of long work: done, total (0 = unknown); return false to cancel.
using Progress = std::function<bool(qint64 done, qint64 total)>;

//! The log of one workspace on SQLite (design.md 3.1). Lives on one thread: the one that opened it.
//! Every write is one transaction and is true only after COMMIT. Errors: OpenFailed, NotAWorkspace,
//! NewerWorkspace, NetworkFilesystem, Locked, DiskFull, IoError, Corrupt, ReadOnly.
class Store
{
public:
    //! Opens or creates a workspace. `readOnly` opens nothing for writing and never migrates.
    static Result<std::unique_ptr<Store>> open(const QString& path, bool readOnly = false,
                                               Clock& clock = systemClock(),
                                               IdSource& ids = systemIds());
    virtual ~Store() = default;

    // -- writing
    //! Stamps, chains, seals and appends own facts: event, rows, snapshot, summary and search row
    //! in one transaction. EventTooLarge over 192 KiB.
    virtual Result<std::vector<Event>> record(const std::vector<Fact>& facts,
                                              const Actor& actor) = 0;
    //! Takes facts of others (sync, log import) in any order, again and again; gives the number of
    //! new ones. Refolds only the streams touched by late facts.
    virtual Result<qint64> receive(std::vector<Event> events) = 0;
    //! Erases the body of the target and its index row (after entry.redacted was recorded).
    virtual Status eraseBody(EventId target) = 0;
    //! Everything that `work` writes is one transaction: all of it or nothing.
    virtual Status together(const std::function<Status()>& work) = 0;

    // -- reading (rows, no folding)
    virtual Result<WorkspaceState> workspace() = 0;
    virtual Result<ContactsState> contacts() = 0;
    virtual Result<Incident> incident(StreamId id) = 0; //!< NoSuchIncident
    virtual Result<std::optional<Postmortem>> postmortemOf(StreamId incident) = 0;
    virtual Result<std::vector<ActionItem>> actionsOf(StreamId incident) = 0;
    virtual Result<std::vector<IncidentRow>> incidents() = 0; //!< newest first
    //! Those that Incident::isOpen(), newest first.
    virtual Result<std::vector<IncidentRow>> openIncidents() = 0;
    //! Action items of any incident that name this person, as owner or otherwise.
    virtual Result<std::vector<ActionItem>> actionsNaming(PersonId person) = 0;
    virtual Result<std::optional<IncidentRow>> incidentRow(StreamId id) = 0;
    //! Restricted incidents of which nothing but the stub is here, newest first: number, whether it
    //! runs (Responding or Closed), since when.
    virtual Result<std::vector<IncidentRow>> stubs() = 0;
    //! INC-2026-0042, INC-2026-0042b or a unique prefix of the UUID. NoSuchIncident, Ambiguous.
    virtual Result<StreamId> findIncident(const QString& text) = 0;
    //! All rows of an incident by (occurred_at, id).
    virtual Result<std::vector<Entry>> entries(StreamId incident) = 0;
    virtual Result<std::pair<StreamId, Entry>> entry(EventId id) = 0; //!< NoSuchEntry
    virtual Result<std::pair<StreamId, Entry>> findEntry(const QString& idPrefix) = 0;
    virtual Result<std::optional<Entry>> entryBySource(StreamId incident, const QString& key) = 0;
    virtual Result<std::vector<Event>> events(StreamRef stream) = 0;
    virtual Result<qint64> nextNumber(qint64 year) = 0;
    virtual Result<std::vector<SearchHit>> search(const QString& query, int limit = 50) = 0;
    virtual Result<qint64> eventCount() = 0;
    virtual Result<std::optional<Postmortem>> postmortem(StreamId id) = 0;
    virtual Result<std::optional<ActionItem>> action(StreamId id) = 0;

    // -- the register of risks
    virtual Result<std::vector<RiskRow>> risks(const RiskFilter& filter = {},
                                               RiskSort sort = RiskSort::Priority) = 0;
    virtual Result<std::optional<RiskRow>> riskRow(StreamId id) = 0;
    virtual Result<RiskRecord> risk(StreamId id) = 0; //!< NoSuchRisk
    //! The histories of all records, for what is drawn over time.
    virtual Result<std::vector<RiskHistory>> riskHistories() = 0;
    //! Those that are linked to this incident, postmortem or action item.
    virtual Result<std::vector<RiskRow>> risksLinkedTo(StreamId target) = 0;
    virtual Result<std::vector<QString>> riskServices() = 0; //!< sorted
    //! RISK-0007, RISK-0007b, 7 or a unique prefix of the UUID. NoSuchRisk, Ambiguous.
    virtual Result<StreamId> findRisk(const QString& text) = 0;
    //! By the id in the table that they were imported from; by the exact title where it is empty.
    virtual Result<std::vector<StreamId>> risksBySource(const QString& key,
                                                        const QString& title) = 0;
    virtual Result<qint64> nextRiskNumber() = 0;
    virtual Result<std::vector<RiskHit>> searchRisks(const QString& query, int limit = 50) = 0;

    // -- attachments (chunks of 256 KiB, at most 25 MiB)
    //! Keeps a file; no fact is made of it yet. Progress in bytes; a stopped one leaves nothing.
    //! NotFound, BadAttachment (no file, empty, larger than 25 MiB), Cancelled.
    virtual Result<AttachmentInfo> attach(const QString& filePath, const Progress& progress) = 0;
    Result<AttachmentInfo> attach(const QString& filePath) { return attach(filePath, {}); }
    //! What is known of a kept file without reading it. NoSuchAttachment.
    virtual Result<AttachmentInfo> attachmentInfo(const QString& sha256) = 0;
    virtual Result<QByteArray> attachment(const QString& sha256) = 0;
    virtual Result<std::vector<AttachmentInfo>> attachments(StreamId incident) = 0;

    // -- drafts: unsent words, kept through crash and restart
    virtual Status setDraft(const QString& key, const QString& text) = 0;
    virtual Result<QString> draft(const QString& key) = 0;

    // -- care
    virtual Result<QByteArray> openHash(qint64* openStreams, qint64* restrictedStreams) = 0;
    virtual Result<VerifyReport> verify(const Progress&) = 0;
    //! Makes everything derived again. Progress counts streams first, then the index's rows.
    virtual Status rebuild(const Progress&) = 0;
    virtual Status backup(const QString& toFile) = 0;
    //! Moves what the write-ahead log holds into the file. For a moment in which nobody writes.
    virtual Status settle() = 0;
    virtual Status exportLog(QIODevice& out, const Progress&) = 0; //!< JSON Lines, with attachments
    virtual Result<qint64> importLog(QIODevice& in, const Progress&) = 0; //!< number of new events
    virtual QString path() const = 0;
    virtual DeviceId device() const = 0;
    virtual Result<QString> meta(const QString& key) = 0;
    virtual Status setMeta(const QString& key, const QString& value) = 0;
};

} // namespace matoi
