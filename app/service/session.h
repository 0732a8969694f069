// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <app/domain/command.h>
#include <app/domain/playbook.h>
#include <app/service/reader.h>
#include <app/store/hub_store.h>
#include <app/store/store.h>
#include <app/sync/sync_types.h>

#include <QTimeZone>

namespace matoi
{

//! What a submitted command did.
struct Outcome {
    std::vector<Event> events;
    std::vector<Error> warnings;
    //! The stream that the act made or touched first.
    StreamRef subject() const { return events.empty() ? StreamRef{} : events.front().stream; }
};

//! One workspace in use, without threads: builds the input of decide(), records its facts. The
//! CLI uses it directly, the window through Workspace. Lives on the store's thread.
class Session
{
public:
    //! Opens (or makes) the workspace file. The profile person is remembered in the file.
    static Result<std::unique_ptr<Session>> open(const QString& path, Clock& = systemClock(),
                                                 IdSource& = systemIds());

    Store& store() { return *m_store; }
    //! What somebody may read; null = who reads in this window (readAs), else the profile person.
    //! In a joined workspace always the profile person: nobody reads as another.
    Reader read(PersonId person = {});
    //! Who reads from now on where nobody is named; null = the profile person.
    void readAs(PersonId person) { m_reader = person; }
    Ms now() { return m_clock.now(); }

    //! The profile person; null before the first start has asked. In a joined workspace whom the
    //! hub's login belongs to.
    PersonId profile() const { return m_profile; }
    //! Makes the profile person (the administrator of a local workspace). AsRefused in a joined
    //! one.
    Result<PersonId> createProfile(const QString& name, const QString& handle);
    //! AsRefused for anybody else in a joined workspace.
    Status setProfile(PersonId person);
    //! As what the profile person works now: administrator of a local workspace; in a joined one by
    //! the hub's last word (rights.h, workingRole).
    Result<HubRole> workingRole();

    //! Decides and records. `incident` may be null for workspace commands and declare; for a risk
    //! command it is the record (null for AddRisk). `as` = whose words (recorded as author). Errors
    //! are decide()'s and the store's.
    //! Would it be refused? For acts of several commands, so that none of them stays half-done.
    Status check(StreamId incident, const Command& command, PersonId as = {});
    //! What it would record, and nothing is.
    Result<Decision> tryOut(StreamId subject, const Command& command, PersonId as = {});
    Result<Outcome> submit(StreamId incident, const Command& command, PersonId as = {});
    //! Many entries of one import, 2,000 per transaction; gives the number recorded.
    Result<qint64> submitAll(StreamId incident, const std::vector<cmd::AddEntry>& entries,
                             PersonId as, const Progress& progress);
    //! Several commands as one act: all of them or none, undone together. What would change nothing
    //! is passed over. An error's context begins with the place of its command, "row 3: ...".
    Result<Outcome> submitEach(const std::vector<std::pair<StreamId, Command>>& commands,
                               PersonId as = {}, const Progress& progress = {});
    //! Rows of a table into the register, each with the record that it is about (null = a new one):
    //! all of them or none. Gives the number of rows that changed something. decide()'s errors,
    //! with "row N" of the row in question; Cancelled.
    Result<qint64> importRisks(const std::vector<std::pair<StreamId, cmd::ImportRisk>>& rows,
                               PersonId as, const Progress& progress);
    //! Undoes the last act of this person if it is younger than 10 s.
    Result<Outcome> undoLast(PersonId as = {});
    //! One act of a person made of several commands: undoLast() takes back all of it. What would
    //! change nothing is left out; the first refusal ends it, and what was done till then can be
    //! taken back. How many were recorded.
    Result<qint64> submitTogether(StreamId incident, const std::vector<Command>& commands,
                                  PersonId as = {});

    //! Called after every COMMIT with the facts recorded; an empty list means "look at everything"
    //! (a log was imported). On the store's thread.
    std::function<void(const std::vector<Event>&)> onRecorded;

    //! Called after every COMMIT that took facts in from the hub: what is new here, and the streams
    //! to be read anew. On the store's thread.
    std::function<void(const std::vector<Event>&, const std::vector<StreamRef>&)> onTaken;
    //! Called when this workspace has joined a hub. On the store's thread.
    std::function<void()> onJoined;
    //! Where sharing stands, told by whoever shares this session; Link::Local where nobody does.
    sync::SyncState sharing;
    //! The hub's secret, while somebody shares; else empty.
    QByteArray hubSecret;
    //! Could this workspace be joined as this person? OthersHistory (context: whose name),
    //! AlreadyExists (context: the organisation).
    Status mayJoin(PersonId person);
    //! Ties this workspace to a hub; from now on `membership.person` is its profile. As mayJoin().
    Status joinHub(const HubMembership& membership);

    //! By name, handle, or unique prefix of the id. NoSuchPerson, Ambiguous.
    Result<PersonId> findPerson(const QString& text);
    //! The name; the id's first eight characters for somebody unknown.
    QString personName(PersonId id);
    const WorkspaceState& workspace() const { return m_workspace; }
    //! Reads the workspace stream again (after facts came in from elsewhere).
    Status refresh();
    //! The copy that the incident was declared with.
    Playbook playbookOf(const Incident& incident);
    //! RISK-0007 or a unique prefix of the id. NoSuchRisk, Ambiguous.
    Result<StreamId> findRisk(const QString& text) { return m_store->findRisk(text); }
    //! Minutes east of UTC, now, in the zone of the workspace; and the day that it is there.
    int zoneOffset();
    QDate today();
    //! The zone of the workspace (policy "zone"), else the system's.
    QTimeZone zone() const;

    //! Postmortem and actions of an incident, for nextAct and the done gate.
    struct Linked {
        std::optional<Postmortem> postmortem;
        std::vector<ActionItem> actions;
        std::vector<const ActionItem*> actionPointers() const;
    };
    Result<Linked> linked(const Incident& incident);

private:
    Session(std::unique_ptr<Store> store, Clock& clock, IdSource& ids);
    void taken(const std::vector<Event>& fresh, const std::vector<StreamRef>& anew);
    bool joined();
    Result<DecideInput> inputFor(StreamId incident, const Command& command, PersonId as);
    Result<std::vector<UndoFact>> undoFacts();
    Status addRiskInput(DecideInput& in, StreamId risk, const Command& command);
    Result<Outcome> record(const Decision& decision, const Actor& actor);
    Result<Actor> actorFor(PersonId as);

    std::unique_ptr<Store> m_store;
    Clock& m_clock;
    IdSource& m_ids;
    PersonId m_profile, m_reader;
    WorkspaceState m_workspace;
    std::vector<Event> m_lastAct;
    // What a DecideInput points into while one command is decided.
    Incident m_incident, m_other;
    Linked m_linked;
    Entry m_entry;
    RiskRecord m_risk;
    DeployLog m_deploys;
};

} // namespace matoi
