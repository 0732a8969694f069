// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <app/store/hub_journal.h>

#include <functional>
#include <map>
#include <set>

namespace matoi::test
{

//! Thrown at a failpoint: the process is gone, what was committed stays.
struct Crash {
};

//! HubJournal in memory, with the rules of the one on SQLite: what a device keeps through crashes.
class MemoryJournal final : public HubJournal
{
public:
    struct Kept {
        Event event;
        QString refused;   //!< the hub's reason; empty = not refused
        bool lost = false; //!< the hub had it and has lost it
        bool dropped = false;
    };

    MemoryJournal(DeviceId ofDevice, PersonId ofPerson)
        : device(ofDevice)
        , person(ofPerson)
    {
    }

    //! Records an own fact. `now` = the device's clock, `clock` = what is known of the hub's;
    //! `bytes` = those of a body that the domain does not know.
    const Event& record(EventId id, const StreamRef& stream, EventBody body, Ms now,
                        const ClockInfo& clock, Base base = {}, QByteArray bytes = {});
    //! Not refused, and in a stream that is not closed to this person.
    bool counts(const Kept& kept) const;
    //! The facts of the streams that this person may read, by stream.
    std::map<StreamRef, std::vector<Event>> readable() const;
    //! Over canonical order: ids, hashes and hub times of readable().
    QByteArray setHash(const StreamRef& stream) const;

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

    const DeviceId device;
    const PersonId person;
    HubCursor cursor;
    std::map<EventId, Kept> log;
    std::vector<EventId> own; //!< by dev_seq, from 1
    std::vector<HubRow> rows; //!< envelopes; rows[i].pos = i + 1
    std::set<StreamRef> closed;
    HybridClock hlc;
    int unprepared = 0;                              //!< slices that a state hash still takes
    std::function<Ms()> wall = [] { return Ms(0); }; //!< the device's
    std::function<ClockInfo()> hubClock = [] { return ClockInfo(); };
    std::function<void()> failpoint;     //!< before and after every commit; may throw Crash
    ErrorCode failing = ErrorCode::None; //!< every call fails with it

private:
    template <class Work>
    Status commit(Work work);
    void place(const HubRow& row);
    void drop(const StreamRef& stream);
};

} // namespace matoi::test
