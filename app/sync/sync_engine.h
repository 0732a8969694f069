// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <app/sync/backoff.h>
#include <app/sync/hub_clock.h>
#include <app/sync/sync_types.h>

#include <map>

namespace matoi::sync
{

//! Shares one workspace's log with its hub (design.md 4). A state machine without socket, clock or
//! chance: every input comes with its moment, every answer is a list of things to do, so that the
//! same inputs always do the same and a whole team can be simulated from one seed.
//!
//! At most one request is in flight. A request without an answer after kDeadline ends the
//! connection: whether the hub did it is not known, and it is asked again with the same ids.
//! Lives on the journal's thread. Split: sync_engine.cpp (connection), sync_requests.cpp (what is
//! next), sync_compare.cpp (where the hub's log and ours part), sync_answers.cpp (push and pull),
//! sync_checks.cpp (checkpoints).
class SyncEngine
{
public:
    static constexpr Ms kDeadline = 5'000;
    static constexpr Ms kHintQuiet = 100, kHintMin = 50, kHintMax = 150;
    static constexpr Ms kPollOpen = 2'000, kPollIdle = 15'000;
    static constexpr Ms kBusyMin = 1'000, kBusyMax = 3'000;
    static constexpr int kPushBatch = 500, kPullBatch = 1'000;
    //! A checkpoint follows so many events, or comes so long after the first of them.
    static constexpr qint64 kCheckEvents = 1'000;
    static constexpr Ms kCheckAfter = 60'000;

    //! `journal` is borrowed and outlives the engine.
    explicit SyncEngine(HubJournal& journal, int clientVersion = kClientVersion);

    //! What is to be done now that this has happened. Actions are carried out in their order.
    std::vector<Action> handle(const Input& input, const Moment& moment);

    //! When a Tick is wanted, on the clock of Moment::now; nothing = not at all.
    std::optional<Ms> wakeAt() const;

    //! For people. Counts what is unsent if that may have changed since it was asked last.
    SyncState state();

    //! The hub's clock against the device's, for the envelope of what is recorded now.
    ClockInfo clockAt(Ms now, Ms wall) const { return m_clock.at(now, wall); }

private:
    enum class Phase {
        Stopped,
        Waiting,
        Connecting,
        Greeting,
        Comparing,
        Sharing,
        Barred,
        Alarmed
    };
    enum class Asked { Connect, Hello, Push, Pull, Fetch, ChainAt };
    struct Pending {
        quint64 request = 0;
        Asked what = Asked::Connect;
        Ms at = 0;
        std::vector<Outgoing> events;
    };

    void on(const in::Start&);
    void on(const in::Stop&);
    void on(const in::Tick&);
    void on(const in::Recorded&);
    void on(const in::Hint&);
    void on(const in::Watching&);
    void on(const in::Retry&);
    void on(const in::Connected&);
    void on(const in::Greeted&);
    void on(const in::Pushed&);
    void on(const in::Pulled&);
    void on(const in::Chain&);
    void on(const in::Failed&);
    void on(const in::Closed&);

    //! The request that this answers, and it is no longer in flight; nothing for a late answer.
    std::optional<Pending> take(quint64 request, std::initializer_list<Asked> kinds);
    void order(quint64 request, const Request& what);
    void ask(Asked what, const Request& request, std::vector<Outgoing> events = {});
    void askHello();
    void connectNow();
    //! Asks for the next thing, if nothing is in flight.
    void proceed();
    bool push();
    void pull();
    bool fetch();
    //! Ends the connection without a word to the hub.
    void close();
    //! Out of reach: tries again after the backoff.
    void lost(Failure kind, const QString& detail);
    //! Connected, but nothing is shared until hello says otherwise.
    void bar(Reason reason);
    void alarm(Reason reason, const QString& detail);
    //! The own disk: sharing waits, what is recorded is the store's own concern.
    void journalFailed(const Error& error);
    void waitSlowly();
    Ms pollInterval() const;
    void planPoll();

    void compare(const HubPoint& head);
    void narrow();
    void share(qint64 common);
    void answeredPush(const Pending& push, const std::vector<PushAnswer>& answers);
    void storePulled(std::vector<HubRow> rows);
    //! Counts rows that came into the copy, and plans the next checkpoint.
    void count(const std::vector<HubRow>& rows);
    //! May vouch for something, and the copy is all that the hub has.
    bool mayCheckNow() const;
    //! One slice of the work for a state hash; true when it can be made.
    bool prepare();
    //! Posts a checkpoint if one is due; true when there is one to push.
    bool check();
    //! Another desk's checkpoint, now that the own copy ends where that one says.
    void agree(const Checkpoint& theirs, DeviceId device);
    void fill(std::vector<HubRow> rows);

    HubJournal& m_journal;
    int m_clientVersion;
    HubClock m_clock;
    Backoff m_backoff;
    SyncState m_state;
    HubCursor m_cursor;
    Phase m_phase = Phase::Stopped;
    std::optional<Pending> m_pending;
    quint64 m_lastRequest = 0, m_connection = 0;
    Moment m_moment;
    std::vector<Action> m_actions;

    Ms m_connectAt = 0, m_pollAt = 0, m_pushNotBefore = 0, m_lastPoll = 0;
    std::optional<Ms> m_hintAt;
    bool m_openIncident = false;
    bool m_pushDue = false, m_pullDue = false, m_fetchDue = false, m_countsDue = true;
    bool m_notAllowedOnce = false; //!< the hub said not_allowed, and hello did not explain it
    size_t m_clockAsked = 0;       //!< round trips measured on this connection
    qint64 m_low = 0, m_high = 0;  //!< the last common position lies in [low, high)
    qint64 m_probe = 0;
    //! Rows since the newest checkpoint; none = the journal is to be asked.
    std::optional<qint64> m_unchecked;
    std::optional<Ms> m_checkAt;
    bool m_prepareDue = false;
    //! The hub's log ended where the copy ends when it was last asked. Readability and redactions
    //! are shown as of the answer, so a copy on its way is none that anybody has vouched for.
    bool m_atRest = false;
    std::map<DeviceId, qint64> m_differing; //!< whose last checkpoint gave another state
    //! The hub took own events up to here, and the own copy does not reach that far yet.
    qint64 m_takenUpTo = 0;
};

} // namespace matoi::sync
