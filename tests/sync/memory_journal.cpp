// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/domain/event_codec.h>
#include <tests/sync/memory_journal.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace matoi::test
{

namespace
{

Outgoing outgoing(const MemoryJournal::Kept& kept)
{
    const Event& e = kept.event;
    return {e.id,   e.stream,      e.device,    e.devSeq,
            e.hash, e.headerBytes, e.bodyBytes, kept.lost ? e.hubRecordedAt : std::nullopt};
}

} // namespace

template <class Work>
Status MemoryJournal::commit(Work work)
{
    if (failing != ErrorCode::None)
        return failing;
    if (failpoint)
        failpoint();
    work();
    if (failpoint)
        failpoint();
    return success();
}

const Event& MemoryJournal::record(EventId id, const StreamRef& stream, EventBody body, Ms now,
                                   const ClockInfo& clock, Base base, QByteArray bytes)
{
    Event e;
    e.id = id;
    e.stream = stream;
    e.stamp = hlc.tick(now + clock.offsetMs);
    e.occurredAt = e.recordedAt = now;
    e.clock = clock;
    e.device = device;
    e.devSeq = qint64(own.size()) + 1;
    if (!own.empty())
        e.prev = log.at(own.back()).event.hash;
    e.actor = person;
    e.base = std::move(base);
    e.body = std::move(body);
    e.bodyBytes = std::move(bytes);
    seal(e);
    own.push_back(id);
    return log.emplace(id, Kept{std::move(e), {}, false, false}).first->second.event;
}

bool MemoryJournal::counts(const Kept& kept) const
{
    return kept.refused.isEmpty() && !closed.contains(kept.event.stream);
}

std::map<StreamRef, std::vector<Event>> MemoryJournal::readable() const
{
    std::map<StreamRef, std::vector<Event>> streams;
    for (const auto& [id, kept] : log)
        if (counts(kept))
            streams[kept.event.stream].push_back(kept.event);
    return streams;
}

QByteArray MemoryJournal::setHash(const StreamRef& stream) const
{
    std::map<OrderKey, QByteArray> ordered;
    for (const auto& [id, kept] : log)
        if (counts(kept) && kept.event.stream == stream)
            ordered[kept.event.key()] =
                kept.event.hash + QByteArray::number(kept.event.hubRecordedAt.value_or(0));
    QByteArray all;
    for (const auto& [key, bytes] : ordered)
        all += bytes;
    return sha256(all);
}

Result<HubCursor> MemoryJournal::hubCursor()
{
    if (failing != ErrorCode::None)
        return failing;
    return cursor;
}

Status MemoryJournal::greeted(const HubHello& hello)
{
    if (cursor.epoch == hello.epoch && cursor.role == hello.role && failing == ErrorCode::None)
        return success();
    return commit([&] {
        if (!hello.role.isEmpty()) {
            cursor.epoch = hello.epoch;
            closed.clear();
        }
        cursor.role = hello.role;
        if (hello.role == "viewer"_L1 || hello.role == "reviewer"_L1)
            drop(contactsStream());
    });
}

Result<std::vector<Outgoing>> MemoryJournal::unsent(int limit, bool others)
{
    if (failing != ErrorCode::None)
        return failing;
    std::vector<Outgoing> batch;
    const auto add = [&](const Kept& kept) {
        if (kept.event.hubPos || !kept.refused.isEmpty())
            return true;
        Outgoing next = outgoing(kept);
        if (!batch.empty() &&
            (batch.front().recordedAt.has_value() != next.recordedAt.has_value() ||
             batch.front().device != next.device))
            return false;
        batch.push_back(std::move(next));
        return batch.size() < size_t(limit);
    };
    for (const EventId id : own)
        if (!add(log.at(id)))
            return batch;
    if (!batch.empty() || !others)
        return batch;
    std::map<std::pair<DeviceId, qint64>, const Kept*> lost;
    for (const auto& [id, kept] : log)
        if (kept.lost && !kept.dropped && kept.event.device != device)
            lost[{kept.event.device, kept.event.devSeq}] = &kept;
    for (const auto& [key, kept] : lost)
        if (!add(*kept))
            break;
    return batch;
}

void MemoryJournal::place(const HubRow& row)
{
    HubRow envelope = row;
    envelope.header = envelope.body = QByteArray();
    envelope.event.reset();
    rows.push_back(envelope);
    if (row.header.isNull())
        drop(row.stream);
    else
        closed.erase(row.stream);
    auto it = log.find(row.id);
    if (it == log.end() && row.event)
        it = log.emplace(row.id, Kept{*row.event, {}, false, false}).first;
    if (it == log.end())
        return;
    if (it->second.dropped && row.event)
        it->second = {*row.event, {}, false, false};
    it->second.event.hubPos = row.pos;
    it->second.event.hubRecordedAt = row.recordedAt;
    it->second.lost = false;
    it->second.refused.clear();
}

void MemoryJournal::drop(const StreamRef& stream)
{
    closed.insert(stream);
    for (auto& [id, kept] : log)
        if (kept.event.stream == stream && kept.event.device != device && !kept.event.erased()) {
            kept.event.body = ErasedBody{};
            kept.event.bodyBytes = QByteArray();
            kept.dropped = true;
        }
}

Status MemoryJournal::answered(const std::vector<PushAnswer>& refused,
                               const std::vector<HubRow>& next)
{
    return commit([&] {
        for (const PushAnswer& answer : refused) {
            Kept& kept = log.at(answer.id);
            if (kept.event.device == device)
                kept.refused = answer.reason;
            kept.lost = false;
        }
        for (const HubRow& row : next) {
            place(row);
            cursor.at = {row.pos, row.chain};
        }
    });
}

Status MemoryJournal::storePulled(const std::vector<HubRow>& pulled)
{
    return commit([&] {
        for (const HubRow& row : pulled) {
            place(row);
            if (row.event)
                hlc.receive(row.event->stamp, row.recordedAt);
        }
        cursor.at = {pulled.back().pos, pulled.back().chain};
    });
}

Result<std::vector<qint64>> MemoryJournal::missing(int limit)
{
    if (failing != ErrorCode::None)
        return failing;
    std::vector<qint64> positions;
    for (const HubRow& row : rows) {
        const auto it = log.find(row.id);
        if (!closed.contains(row.stream) && (it == log.end() || it->second.dropped) &&
            positions.size() < size_t(limit))
            positions.push_back(row.pos);
    }
    return positions;
}

Status MemoryJournal::fill(const std::vector<HubRow>& filled)
{
    return commit([&] {
        for (const HubRow& row : filled)
            if (row.event)
                log.insert_or_assign(row.id, Kept{*row.event, {}, false, false});
            else
                drop(row.stream);
    });
}

Result<QByteArray> MemoryJournal::chainAt(qint64 pos)
{
    if (failing != ErrorCode::None)
        return failing;
    if (pos == 0)
        return QByteArray("");
    return pos <= qint64(rows.size()) ? rows[size_t(pos - 1)].chain : QByteArray();
}

Result<std::optional<HubRow>> MemoryJournal::envelopeAt(qint64 pos)
{
    if (failing != ErrorCode::None)
        return failing;
    return pos >= 1 && pos <= qint64(rows.size()) ? std::optional(rows[size_t(pos - 1)])
                                                  : std::optional<HubRow>();
}

Status MemoryJournal::dropTail(qint64 pos)
{
    return commit([&] {
        while (qint64(rows.size()) > pos) {
            if (const auto it = log.find(rows.back().id); it != log.end()) {
                it->second.event.hubPos.reset();
                it->second.lost = true;
            }
            rows.pop_back();
        }
        closed.clear();
        cursor.at = {pos, rows.empty() ? QByteArray() : rows.back().chain};
    });
}

Result<HubCounts> MemoryJournal::counts()
{
    if (failing != ErrorCode::None)
        return failing;
    HubCounts counts;
    for (const EventId id : own) {
        counts.refused += !log.at(id).refused.isEmpty();
        counts.unsent += log.at(id).refused.isEmpty() && !log.at(id).event.hubPos;
    }
    return counts;
}

Result<bool> MemoryJournal::prepareState()
{
    if (failing != ErrorCode::None)
        return failing;
    return unprepared == 0 || --unprepared == 0;
}

Result<std::optional<QByteArray>> MemoryJournal::stateOfCopy()
{
    const auto open = missing(1);
    if (!open)
        return open.error();
    std::set<StreamRef> hidden{contactsStream(), checksStream()};
    for (const auto& [id, kept] : log) {
        if (!kept.event.hubPos && kept.refused.isEmpty())
            return std::optional<QByteArray>();
        if (std::holds_alternative<IncidentRestricted>(kept.event.body) && counts(kept))
            hidden.insert(kept.event.stream);
    }
    if (!open->empty())
        return std::optional<QByteArray>();
    QByteArray all;
    for (const auto& [stream, events] : readable())
        if (!hidden.contains(stream))
            all += stream.id.toBytes() + setHash(stream);
    return std::optional(sha256(all));
}

Result<qint64> MemoryJournal::unchecked(qint64 limit)
{
    if (failing != ErrorCode::None)
        return failing;
    qint64 count = 0;
    std::optional<qint64> vouched;
    for (auto row = rows.rbegin(); row != rows.rend() && count < limit; ++row) {
        if (vouched && row->pos <= *vouched)
            break;
        if (row->stream.kind != StreamKind::Checks)
            ++count;
        else if (const auto it = log.find(row->id); !vouched && it != log.end())
            if (const auto checkpoint = checkpointOf(it->second.event))
                vouched = checkpoint->pos;
    }
    return count;
}

Status MemoryJournal::postCheckpoint(const Checkpoint& checkpoint)
{
    return commit([&] {
        const QByteArray name = device.toBytes() + QByteArray::number(own.size());
        record(EventId::fromBytes(sha256(name).left(16)), checksStream(),
               UnknownEvent{QString::fromLatin1(Checkpoint::kType)}, wall(), hubClock(), {},
               encodeCheckpoint(checkpoint));
    });
}

} // namespace matoi::test
