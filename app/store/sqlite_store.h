// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <app/domain/apply.h>
#include <app/store/ballast.h>
#include <app/store/hub_store.h>
#include <app/store/review_store.h>
#include <app/store/sqlite.h>
#include <app/store/store.h>

#include <map>
#include <set>
#include <string>

namespace matoi
{

//! The store on one SQLite file. Split over store_*.cpp by what it does: open, write, project and
//! refold, snapshots and rows, read, search, hash, log, care, attach, hub.
class SqliteStore final : public Store, public HubStore, public ReviewStore
{
public:
    SqliteStore(std::unique_ptr<sql::Connection> db, QString path, bool readOnly, Clock& clock,
                IdSource& ids);
    ~SqliteStore() override;
    //! Device identity, clock and chain from the file; a new device for a copied file.
    Status start();

    Result<std::vector<Event>> record(const std::vector<Fact>&, const Actor&) override;
    Result<qint64> receive(std::vector<Event> events) override;
    Status eraseBody(EventId target) override;
    Status together(const std::function<Status()>& work) override;

    Result<WorkspaceState> workspace() override;
    Result<ContactsState> contacts() override;
    Result<Incident> incident(StreamId id) override;
    Result<std::optional<Postmortem>> postmortemOf(StreamId incident) override;
    Result<std::vector<ActionItem>> actionsOf(StreamId incident) override;
    Result<std::vector<IncidentRow>> incidents() override;
    Result<std::vector<IncidentRow>> openIncidents() override;
    Result<std::vector<ActionItem>> actionsNaming(PersonId person) override;
    Result<std::optional<IncidentRow>> incidentRow(StreamId id) override;
    Result<std::vector<IncidentRow>> stubs() override;
    Result<StreamId> findIncident(const QString& text) override;
    Result<std::vector<Entry>> entries(StreamId incident) override;
    Result<std::pair<StreamId, Entry>> entry(EventId id) override;
    Result<std::pair<StreamId, Entry>> findEntry(const QString& idPrefix) override;
    Result<std::optional<Entry>> entryBySource(StreamId incident, const QString& key) override;
    Result<std::vector<Event>> events(StreamRef stream) override;
    Result<qint64> nextNumber(qint64 year) override;
    Result<std::vector<SearchHit>> search(const QString& query, int limit) override;
    Result<qint64> eventCount() override;
    Result<std::optional<Postmortem>> postmortem(StreamId id) override;
    Result<std::optional<ActionItem>> action(StreamId id) override;

    Result<std::vector<RiskRow>> risks(const RiskFilter& filter, RiskSort sort) override;
    Result<std::optional<RiskRow>> riskRow(StreamId id) override;
    Result<RiskRecord> risk(StreamId id) override;
    Result<std::vector<RiskHistory>> riskHistories() override;
    Result<std::vector<RiskRow>> risksLinkedTo(StreamId target) override;
    Result<std::vector<QString>> riskServices() override;
    Result<StreamId> findRisk(const QString& text) override;
    Result<std::vector<StreamId>> risksBySource(const QString& key, const QString& title) override;
    Result<qint64> nextRiskNumber() override;
    Result<std::vector<RiskHit>> searchRisks(const QString& query, int limit) override;

    Result<std::vector<PostmortemRow>> postmortemRows() override;
    Result<std::vector<ActionRow>> actionRows() override;
    Result<DeployLog> deployLog() override;
    Result<std::vector<NumberRow>> numberRows() override;

    using Store::attach;
    Result<AttachmentInfo> attach(const QString& filePath, const Progress& progress) override;
    Result<AttachmentInfo> attachmentInfo(const QString& sha256) override;
    Result<QByteArray> attachment(const QString& sha256) override;
    Result<std::vector<AttachmentInfo>> attachments(StreamId incident) override;

    Status setDraft(const QString& key, const QString& text) override;
    Result<QString> draft(const QString& key) override;

    Result<QByteArray> openHash(qint64* openStreams, qint64* restrictedStreams) override;
    Result<VerifyReport> verify(const Progress&) override;
    Status rebuild(const Progress&) override;
    Status backup(const QString& toFile) override;
    Status settle() override;
    Status exportLog(QIODevice& out, const Progress&) override;
    Result<qint64> importLog(QIODevice& in, const Progress&) override;
    QString path() const override { return m_path; }
    DeviceId device() const override { return m_device; }
    Result<QString> meta(const QString& key) override;
    Status setMeta(const QString& key, const QString& value) override;

    Status mayJoin(PersonId person) override;
    Status joinHub(const HubMembership& membership) override;
    Result<std::optional<HubMembership>> membership() override;
    Result<std::vector<RefusedEvent>> refusedEvents() override;
    Result<std::vector<EventId>> unsentOf(const StreamRef& stream) override;
    Status sendAgain(EventId id) override;
    void setOnTaken(std::function<void(const std::vector<Event>&, const std::vector<StreamRef>&)>
                        taken) override
    {
        m_onTaken = std::move(taken);
    }
    void setHubClock(std::function<ClockInfo()> clock) override { m_hubClock = std::move(clock); }
    Result<HubCursor> hubCursor() override;
    Status greeted(const HubHello& hello) override;
    Result<std::vector<Outgoing>> unsent(int limit, bool others) override;
    Status answered(const std::vector<PushAnswer>& refused,
                    const std::vector<HubRow>& next) override;
    Status storePulled(const std::vector<HubRow>& rows) override;
    Result<std::vector<qint64>> missing(int limit) override;
    Status fill(const std::vector<HubRow>& rows) override;
    Result<QByteArray> chainAt(qint64 pos) override;
    Result<std::optional<HubRow>> envelopeAt(qint64 pos) override;
    Status dropTail(qint64 pos) override;
    Result<HubCounts> counts() override;
    Result<bool> prepareState() override;
    Result<std::optional<QByteArray>> stateOfCopy() override;
    Result<qint64> unchecked(qint64 limit) override;
    Status postCheckpoint(const Checkpoint& checkpoint) override;

private:
    // A stream's state as last written, kept so that the next append need not decode it.
    template <class State>
    struct Held {
        State state;
        OrderKey head;
    };

    //! `sql` outlives the connection: statements are kept by its address.
    Result<std::vector<IncidentRow>> readIncidents(const char* sql);
    //! Every snapshot of a kind that belongs to an incident, with that incident's row.
    template <class State>
    Result<std::vector<std::pair<IncidentRow, State>>> readWithIncident(StreamKind kind);
    //! Stamps, chains, seals and inserts an own event that has its stream and its body.
    Status appendOwn(Event& event, const Actor& actor, Ms now);
    Status insertEvent(const Event& event, bool* inserted);
    Status insertClaim(const Event& event);
    //! Projects new events of one stream: incrementally where they come last, else by a refold.
    Status project(const StreamRef& stream, std::vector<Event> fresh);
    Status refold(const StreamRef& stream);
    //! True when one of them is what an earlier fact was waiting for.
    bool waitsFor(const std::vector<Event>& fresh);
    //! True when one of them names a row or record that is not there yet.
    bool namesWhatIsAbsent(const std::vector<Event>& fresh);
    //! Remembers what the facts of a stream name and the log does not hold yet.
    Status waitForAbsent(const std::vector<Event>& list);
    Status refoldIncident(const StreamRef& stream, std::vector<Event> events);
    //! Erases what these events redact, in the file and in the list; `Correction` gives a line new
    //! words.
    template <class Correction>
    Status eraseRedacted(std::vector<Event>& events);
    //! The bytes of files that no fact with its words brought any more. `files`: their SHA-256.
    Status dropFiles(const std::set<QString>& files);
    Status projectRisk(const StreamRef& stream, const std::vector<Event>& fresh);
    Status refoldRisk(const StreamRef& stream, std::vector<Event> events);
    //! `before`: the words that the index holds of this record.
    Status saveRisk(const StreamRef& stream, const RiskRecord& state, const QString& before,
                    const OrderKey& head);
    Status saveRiskRow(const RiskRecord& state, qint64 rowid);
    Status saveRiskLinks(const RiskRecord& state);
    Status dropRisk(StreamId id);
    Status indexRisk(qint64 rowid, const QString& text, bool forget);
    Status claimRisk(const Event& event, qint64 number);
    Status addRiskSuffixes(std::vector<RiskRow>& rows);
    template <class State>
    Status projectState(const StreamRef& stream, const std::vector<Event>& fresh);
    template <class State>
    Status refoldState(const StreamRef& stream, std::vector<Event> events);
    template <class State>
    Result<std::optional<Held<State>>> load(const StreamRef& stream);
    //! The playbook that the declaration of an incident names.
    Status readPlaybook(Incident& state);
    template <class State>
    Status save(const StreamRef& stream, const State& state, const OrderKey& head);
    Status saveIncident(const StreamRef& stream, const Incident& state, const OrderKey& head);
    Status saveEntry(StreamId incident, const Entry& entry, bool restricted);
    Status removeEntry(qint64 rowid, const Entry& entry, bool restricted);
    Status index(qint64 rowid, const QString& text, bool restricted);
    Status unindex(qint64 rowid, const QString& text, bool restricted);
    Status moveToRestrictedIndex(StreamId incident);
    //! Fills both emptied indexes from the rows, in the order of the rows.
    Status indexAll(const Progress& progress);
    //! Runs `work` in a transaction; on DiskFull frees the ballast and tries once more.
    Status inTransaction(const std::function<Status()>& work);
    //! What a batch of the hub's rows touches, projected when all of them are in their place.
    struct Taken {
        std::map<StreamRef, std::vector<Event>> fresh; //!< new events
        std::set<StreamRef> changed;                   //!< folded anew
        std::map<StreamRef, bool> readable;            //!< as the newest row of each stream shows
    };
    Status takeRows(const std::vector<HubRow>& rows, Taken& taken);
    Status takeRow(const HubRow& row, Taken& taken);
    //! An event that is here already gets what the hub says of it.
    Status takeKnown(const HubRow& row, Taken& taken);
    Status takeBody(const HubRow& row, Taken& taken);
    Status settle(Taken& taken);
    //! Ends what took something in from the hub: sweeps, and tells whoever shows the workspace.
    Status tookIn(const Status& status, const Taken& taken);
    Status settleDevices();
    //! Bodies that the hub has and this person may not read (any more) go, with all that was made
    //! of them; also of what is linked to an incident.
    Status closeStream(const StreamRef& stream);
    Status openStream(const StreamRef& stream, std::set<StreamRef>& changed);
    Status openAllStreams();
    Status dropBodies(const StreamRef& stream);
    //! Everything derived of a stream goes.
    Status forgetStream(const StreamRef& stream);
    Result<bool> isClosed(const StreamRef& stream);
    Status dropClaims(EventId id);
    //! Words that were dropped leave the index and the write-ahead log too.
    Status sweep(const Status& status);
    Status verifyHub(VerifyReport& report);
    //! Now on the hub's clock, as far as it is known.
    Ms hubNow() { return m_clock.now() + (m_hubClock ? m_hubClock().offsetMs : 0); }

    Status keepDevice();
    //! Refuses (Corrupt) a file whose rows of `meta` are not as they were written: what stands
    //! there decides who writes and whether this file is a copy.
    Status checkSeal();
    //! Within a transaction: a row and the seal of all rows go together.
    Status putMeta(const QString& key, const QString& value);
    void forgetHeld();
    //! Where the own chain ends and how far the clocks are.
    Status readHead();
    //! Another process may have written since: the chain and the folds go on after it.
    Status followOthers();
    Result<QByteArray> hashOfStream(const StreamRef& stream, bool* restricted);

    std::set<std::string> m_riskSql; // outlives the connection, which keeps statements by address
    std::unique_ptr<sql::Connection> m_db;
    QString m_path;
    bool m_readOnly;
    Clock& m_clock;
    IdSource& m_ids;
    DeviceId m_device;
    bool m_deviceKept = true; //!< false: a new device, which the next transaction writes down
    HybridClock m_hlc;
    qint64 m_devSeq = 0;
    QByteArray m_prev;
    std::map<StreamRef, Held<Incident>> m_heldIncidents;
    Ballast m_ballast;
    //! True while a rebuild writes rows: the index is filled in one sweep afterwards.
    bool m_indexLater = false;
    bool m_together = false; //!< within together(): its transaction is open
    bool m_joined = false;   //!< this workspace has a hub
    bool m_sweep = false;    //!< bodies were dropped in this transaction
    std::function<ClockInfo()> m_hubClock;
    std::function<void(const std::vector<Event>&, const std::vector<StreamRef>&)> m_onTaken;
};

Result<std::vector<Event>> readEvents(sql::Query& query);
Result<Entry> readEntry(const QByteArray& data);
//! What cannot be decoded is bad text in an import, and damage in the store.
Error damagedRecord(const Error& error);
//! What of a row can be searched: nothing once it is redacted.
QString searchable(const Entry& entry);
//! Tells `progress` now and then; false when it asks to stop.
bool goOn(const Progress& progress, qint64 done, qint64 total);

} // namespace matoi
