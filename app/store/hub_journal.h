// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <app/domain/checkpoint.h>

#include <optional>
#include <vector>

namespace matoi
{

using OrgId = Id<struct OrgTag>;
using EpochId = Id<struct EpochTag>;

//! How far a copy of the hub's log goes: the last position and the chain there (empty at 0).
struct HubPoint {
    qint64 pos = 0;
    QByteArray chain;
    bool operator==(const HubPoint&) const = default;
};

//! What this workspace knows of its hub.
struct HubCursor {
    OrgId org; //!< null = the workspace is local, nothing is shared
    EpochId epoch;
    HubPoint at;
    QString role; //!< as the hub last said; empty = none
    bool operator==(const HubCursor&) const = default;
};

//! The hub's answer to hello: who this login is there, and how far the hub's log goes.
struct HubHello {
    EpochId epoch;
    HubPoint head;
    Ms hubNow = 0;
    PersonId person;
    QString role; //!< viewer, reviewer, responder, admin; empty = not a member, revoked or expired
    Ms validUntil = 0; //!< 0 = without end
    int minClient = 0;
    QString orgName;
    bool operator==(const HubHello&) const = default;
};

//! One row of the hub's log. The envelope is readable by all members; `event` is there only where
//! this person may read the stream (its body is ErasedBody once it was redacted).
struct HubRow {
    qint64 pos = 0;
    EventId id;
    StreamRef stream;
    DeviceId device;
    qint64 devSeq = 0;
    QByteArray hash;
    Ms recordedAt = 0;
    QByteArray chain;
    QByteArray header; //!< null = not readable
    QByteArray body;   //!< null = erased, or not readable
    //! Decoded from the two; set by verifyRows(), which every row passes before it is stored.
    std::optional<Event> event;
};

//! An event to be given to the hub. With `recordedAt` it was there before and the hub has lost it.
struct Outgoing {
    EventId id;
    StreamRef stream;
    DeviceId device;
    qint64 devSeq = 0;
    QByteArray hash, header, body;
    std::optional<Ms> recordedAt;
};

//! What the hub made of one event.
struct PushAnswer {
    enum class Outcome { Appended, Duplicate, Refused };
    EventId id;
    qint64 pos = 0;
    Ms recordedAt = 0;
    QByteArray chain;
    Outcome outcome = Outcome::Refused;
    QString reason; //!< the hub's code word, for a refused one
};

//! An own event that the hub did not take.
struct RefusedEvent {
    Event event;
    QString reason;
    Ms at = 0; //!< when the hub said so, device's clock
};

struct HubCounts {
    qint64 unsent = 0, refused = 0;
    bool operator==(const HubCounts&) const = default;
};

//! What the sync core keeps between two starts. Every writing call is one transaction: all of it
//! or nothing, and true only after COMMIT. Implemented on SQLite by the store and in memory by the
//! simulation. Lives on the store's thread.
class HubJournal
{
public:
    //! The hub takes 8 MiB in one call.
    static constexpr qsizetype kPushBytes = 4 * 1024 * 1024;

    virtual ~HubJournal() = default;

    virtual Result<HubCursor> hubCursor() = 0;
    //! Keeps what the hub said of itself and of this person. Below responder the contact data of
    //! people is dropped; whose login was revoked (not: ran out) loses what was restricted too.
    //! After a change of role everything counts as readable until the hub shows otherwise.
    virtual Status greeted(const HubHello& hello) = 0;
    //! Own events that the hub does not have, oldest first by device and dev_seq; all of one
    //! device, all with or all without `recordedAt`, and not more than kPushBytes. `others` = also
    //! those that other devices wrote and the hub lost (for an administrator).
    virtual Result<std::vector<Outgoing>> unsent(int limit, bool others) = 0;
    //! The answers to one push. `refused`: own events leave the fold and are listed, others' are
    //! not offered again. `next`: verified rows that continue the copy, as in storePulled. What the
    //! hub took further on stays unsent until the copy reaches it: only what the chain vouches for
    //! is shared, for a hub may lose its tail before it was pulled.
    virtual Status answered(const std::vector<PushAnswer>& refused,
                            const std::vector<HubRow>& next) = 0;
    //! Verified rows that continue the copy: events, projections and cursor. An event that is
    //! there already gets its position in place; the hub's time for it decides. A stream of which
    //! the newest row is not readable loses the bodies that the hub has.
    virtual Status storePulled(const std::vector<HubRow>& rows) = 0;
    //! Positions whose events are not here although their stream is readable (now).
    virtual Result<std::vector<qint64>> missing(int limit) = 0;
    //! Verified rows for such positions: what is readable is taken, the streams of the others are
    //! closed. The cursor stays.
    virtual Status fill(const std::vector<HubRow>& rows) = 0;
    //! The chain of the own copy; empty at 0, null where there is no such row.
    virtual Result<QByteArray> chainAt(qint64 pos) = 0;
    //! The envelope of the own copy, if there is one.
    virtual Result<std::optional<HubRow>> envelopeAt(qint64 pos) = 0;
    //! The hub has lost what came after `pos`: the rows go, the events stay and wait to be given
    //! again (own ones, and those of others for an administrator). Everything counts as readable
    //! until the hub shows otherwise: what closed a stream may have been lost with it.
    virtual Status dropTail(qint64 pos) = 0;
    virtual Result<HubCounts> counts() = 0;

    //! Hashes streams that have changed, as many as take some 20 ms (one at least); true when none
    //! is left. So that a state hash never holds up what people do.
    virtual Result<bool> prepareState() = 0;
    //! The hash over what every member may read, after prepareState(). Nothing while the fold holds
    //! anything else than the events of the copy: unsent ones, ones that the hub lost, some that
    //! are still to come.
    virtual Result<std::optional<QByteArray>> stateOfCopy() = 0;
    //! How many rows of the copy come after what the newest checkpoint vouches for, checkpoints
    //! themselves left out. Counts up to `limit`.
    virtual Result<qint64> unchecked(qint64 limit) = 0;
    //! Records a checkpoint as an own event.
    virtual Status postCheckpoint(const Checkpoint& checkpoint) = 0;
};

} // namespace matoi
