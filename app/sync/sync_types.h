// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <app/store/hub_journal.h>

#include <variant>

namespace matoi::sync
{

//! The version that this client says in hello; the hub's min_client is compared with it.
inline constexpr int kClientVersion = 1;

//! Time and chance of one input. `now` only rises and counts suspend (BOOTTIME); `wall` is the
//! device's clock, UTC ms, and may jump. `dice` is 32 random bits.
struct Moment {
    Ms now = 0;
    Ms wall = 0;
    quint32 dice = 0;
};

//! Why a request or a connection failed.
enum class Failure {
    Lost,         //!< refused, cut, no answer: whether the hub did it is not known
    Busy,         //!< 55P03: somebody holds the organisation's row; the connection lives
    Denied,       //!< 42501: revoked or expired
    LoginRefused, //!< wrong secret or certificate, unknown login
    NotAHub,      //!< connected, but the schema of a hub is not there
    Broken,       //!< an answer that no hub gives, any other SQL error
};

// What comes in. Answers name the request they belong to: an answer to anything but the request
// in flight is from a connection that was given up, and is ignored.
namespace in
{
struct Start {
    bool operator==(const Start&) const = default;
};
struct Stop {
};
struct Tick {
};
//! Own facts were recorded.
struct Recorded {
};
//! The hub's NOTIFY: there may be something new.
struct Hint {
};
//! An open incident makes polling more frequent.
struct Watching {
    bool openIncident = false;
};
//! Refused events were put back by a person, or an alarm was looked at: try again.
struct Retry {
};
//! Set up and ready for requests.
struct Connected {
    quint64 request = 0;
};
struct Greeted {
    quint64 request = 0;
    std::optional<HubHello> hello; //!< none = not a member
};
struct Pushed {
    quint64 request = 0;
    std::vector<PushAnswer> answers;
};
//! Answers Pull and Fetch.
struct Pulled {
    quint64 request = 0;
    std::vector<HubRow> rows;
};
struct Chain {
    quint64 request = 0;
    QByteArray chain; //!< null = the hub has no such position
};
//! The request failed; all but Busy and Denied end the connection too.
struct Failed {
    quint64 request = 0;
    Failure kind = Failure::Lost;
    QString detail; //!< for people who mend it; never shown as the reason itself
};
//! The connection ended while nothing was asked. Named by the request that made it.
struct Closed {
    quint64 connection = 0;
};
} // namespace in

using Input = std::variant<in::Start, in::Stop, in::Tick, in::Recorded, in::Hint, in::Watching,
                           in::Retry, in::Connected, in::Greeted, in::Pushed, in::Pulled, in::Chain,
                           in::Failed, in::Closed>;

// What is to be done.
namespace act
{
struct Connect {
};
struct Hello {
};
//! With recordedAt in its events: restore_events.
struct Push {
    DeviceId device;
    std::vector<Outgoing> events;
    bool restore = false;
};
struct Pull {
    qint64 after = 0;
    int limit = 0;
};
struct Fetch {
    std::vector<qint64> positions;
};
struct ChainAt {
    qint64 pos = 0;
};
//! Closes the socket at once; nothing is cancelled at the hub (a cancelled commit would report
//! success).
struct Close {
};
} // namespace act

using Request = std::variant<act::Connect, act::Hello, act::Push, act::Pull, act::Fetch,
                             act::ChainAt, act::Close>;

struct Action {
    quint64 request = 0; //!< named by the answer; 0 for Close
    Request what;
};

//! Where sharing stands.
enum class Link {
    Local,       //!< this workspace has no hub
    Offline,     //!< trying to reach it
    Shared,      //!< connected and compared
    JournalOnly, //!< connected or refused: the hub does not take anything from this person now
    Alarm,       //!< what the hub says cannot be true, or the journal failed: sharing has stopped
};

enum class Reason {
    None,
    SecretMissing, //!< the login's secret is locked away or gone: nothing was tried
    LoginRefused,
    NotAMember, //!< revoked or expired
    ClientTooOld,
    NotAHub,
    ChainBroken,   //!< positions with a gap, or a chain that does not follow
    BytesWrong,    //!< an event that does not match its envelope
    JournalFailed, //!< the own disk
};

//! What people are told. Codes only; app/text words them.
struct SyncState {
    Link link = Link::Local;
    Reason reason = Reason::None;
    QString detail;      //!< of the reason: a position, an id, a library's message
    Ms offlineSince = 0; //!< device's clock; 0 = not offline
    Ms lastHeard = 0;    //!< device's clock of the last answer; 0 = never
    qint64 unsent = 0, refused = 0;
    qint64 pos = 0;            //!< own copy
    qint64 head = 0;           //!< the hub's, when last heard
    qint64 lostByHub = 0;      //!< positions that the hub had lost when it was last compared
    bool epochChanged = false; //!< an administrator has said "restored" since this start
    QString role, orgName;
    Ms validUntil = 0;
    //! The newest position at which another desk's checkpoint gave the state that ours has too.
    qint64 agreedAt = 0;
    //! The newest position at which one gave another state, and whose device that is; 0 = none that
    //! still stands. Sharing goes on: whose fold is wrong, only people can find out.
    qint64 differsAt = 0;
    DeviceId differsFrom;
    bool operator==(const SyncState&) const = default;
};

} // namespace matoi::sync
