// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/domain/apply.h>
#include <app/domain/hub_chain.h>
#include <tests/sync/sim_world.h>

using namespace Qt::StringLiterals;
using namespace matoi::sync;

// What happens on a bad day, how it ends, and what must hold then.
namespace matoi::test
{

void SimWorld::step()
{
    const auto client = size_t(m_rng() % clients.size());
    Client& c = clients[client];
    switch (m_rng() % 100) {
    case 0:
    case 1:
        return crash(client);
    case 2:
        // The next commit of this client is its last for a while, before or after it.
        c.journal->failpoint = [left = int(m_rng() % 2)]() mutable {
            if (left-- == 0)
                throw Crash{};
        };
        return;
    case 3:
        c.cut = !c.cut;
        ++tally.cuts;
        return;
    case 4:
        if (c.connection != 0)
            reply(client, c.incarnation, in::Closed{c.connection});
        return;
    case 5:
        c.skew += Ms(m_rng() % 7'200'000) - 3'600'000; // somebody sets the clock
        return;
    case 6:
        if (chance(30))
            m_hubDown = !m_hubDown;
        else if (chance(50))
            loseTail();
        return;
    case 7:
        if (client + 1 == clients.size()) // the last one is revoked and taken back
            hub.roles[c.journal->person] =
                hub.roles[c.journal->person].isEmpty() ? u"responder"_s : QString();
        return;
    case 8:
        return give(client, in::Retry{});
    case 9:
        return give(client, in::Watching{chance(50)});
    case 10:
        return chance(20) ? runFor(70'000) : void(); // long enough for a checkpoint
    default:
        break;
    }
    if (chance(25))
        return recordSomething(client);
    if (!runNext())
        recordSomething(client);
}

void SimWorld::loseTail()
{
    ++tally.tailsLost;
    const qint64 lost = std::min<qint64>(hub.head().pos, qint64(m_rng() % 12));
    hub.loseTail(hub.head().pos - lost);
    ++m_hubLife;
    if (chance(30))
        hub.epoch = EpochId(QUuid(uint(m_hubLife), 1, 1, 0, 0, 0, 0, 0, 0, 0, 1));
    for (size_t i = 0; i < clients.size(); ++i)
        if (clients[i].connection != 0 && chance(80)) // the rest find out by silence
            reply(i, clients[i].incarnation, in::Closed{clients[i].connection});
}

void SimWorld::recordSomething(size_t client)
{
    MemoryJournal& journal = *clients[client].journal;
    std::vector<StreamRef> incidents;
    for (const auto& [stream, events] : journal.readable())
        if (stream.kind == StreamKind::Incident)
            incidents.push_back(stream);
    const auto kind = m_rng() % 100;
    if (incidents.empty() || kind < 4) {
        freshIncident(client);
        return;
    }
    const StreamRef stream = incidents[m_rng() % incidents.size()];
    if (kind < 7) {
        ++tally.refused;
        record(client, workspaceStream(), PolicySet{u"zone"_s, u"Asia/Tokyo"_s});
    } else if (kind < 9) {
        ++tally.restrictions;
        std::vector<PersonId> readers{journal.person};
        for (const Client& other : clients)
            if (chance(50))
                readers.push_back(other.journal->person);
        record(client, stream, IncidentRestricted{readers, u"quiet"_s});
    } else if (kind < 40) {
        // The value that the writer sees, as decide() would name it.
        Base base;
        OrderKey head;
        for (const auto& [id, kept] : journal.log)
            if (kept.event.stream == stream && journal.counts(kept) &&
                std::holds_alternative<FieldSet>(kept.event.body) && head < kept.event.key()) {
                head = kept.event.key();
                base[u"title"_s] = id;
            }
        record(client, stream, FieldSet{u"title"_s, u"t%1"_s.arg(m_rng() % 5)}, base);
    } else {
        record(client, stream, EntryAdded{.text = u"entry %1"_s.arg(m_ids)});
    }
}

bool SimWorld::givenUp(const Event& event) const
{
    return std::any_of(clients.begin(), clients.end(), [&](const Client& c) {
        return c.journal->device == event.device && !c.journal->log.at(event.id).refused.isEmpty();
    });
}

bool SimWorld::atRest()
{
    return std::all_of(clients.begin(), clients.end(), [this](Client& c) {
        if (!c.engine)
            return false;
        const SyncState state = c.engine->state();
        return state.link == Link::Shared && state.unsent == 0 &&
               c.journal->cursor.at == hub.head() && c.journal->missing(1)->empty() &&
               std::none_of(c.journal->log.begin(), c.journal->log.end(), [this](const auto& one) {
                   return one.second.lost && !givenUp(one.second.event);
               });
    });
}

bool SimWorld::settle()
{
    m_faults = false;
    m_hubDown = false;
    for (size_t i = 0; i < clients.size(); ++i) {
        clients[i].cut = false;
        clients[i].journal->failpoint = {};
        hub.roles[clients[i].journal->person] = i == 0 ? u"admin"_s : u"responder"_s;
        if (!clients[i].engine)
            start(i);
        give(i, in::Retry{});
    }
    const Ms end = now + 300'000;
    while (now < end) {
        if (atRest()) {
            // Late doubles of old requests must change nothing any more.
            runFor(150'000); // and somebody has said what he sees
            for (const Client& c : clients)
                tally.agreed += c.engine && c.engine->state().agreedAt != 0;
            // A checkpoint may be on its way just now.
            for (int i = 0; i < 20 && !atRest(); ++i)
                runFor(500);
            return atRest();
        }
        runFor(500);
    }
    return false;
}

std::string SimWorld::violation() const
{
    const auto holdsGivenUp = [this](const std::vector<Event>& events) {
        return std::any_of(events.begin(), events.end(),
                           [this](const Event& e) { return givenUp(e); });
    };
    std::set<StreamRef> restricted;
    for (const Client& c : clients)
        for (const auto& [id, kept] : c.journal->log)
            if (std::holds_alternative<IncidentRestricted>(kept.event.body))
                restricted.insert(kept.event.stream);
    std::set<DeviceId> apart; // devices that wrote to such a stream
    for (const HubRow& row : hub.rows)
        if (restricted.contains(row.stream))
            apart.insert(row.device);
    std::map<EventId, int> times;
    std::map<DeviceId, qint64> sequence;
    HubPoint at;
    for (const HubRow& row : hub.rows) {
        if (++times[row.id] > 1)
            return "an event is there twice";
        // An administrator gives back what others wrote and he may read; what he could not read
        // then comes later, from its writer. To wait for that could be for ever. And a doubled
        // request may bring in what was refused, once its writer has been named as a reader.
        if (row.devSeq <= sequence[row.device] && !apart.contains(row.device))
            return "a device's order is broken: " + row.device.toString().toStdString();
        sequence[row.device] = row.devSeq;
        at = {row.pos, hubChain(at.chain, row.pos, row.id, row.recordedAt, row.hash)};
        if (row.chain != at.chain)
            return "the hub's chain is broken";
    }
    for (const Client& c : clients) {
        if (c.engine->state().differsAt != 0)
            return "two desks see another state at the same place";
        for (const EventId id : c.journal->own) {
            const auto& kept = c.journal->log.at(id);
            if (times[id] != (kept.refused.isEmpty() ? 1 : 0))
                return "an acknowledged event is lost, or a refused one is there: " +
                       id.toString().toStdString();
        }
        for (const HubRow& row : hub.rows) {
            const auto it = c.journal->log.find(row.id);
            const bool mine = row.device == c.journal->device;
            const bool open = hub.mayRead(c.journal->person, row.stream);
            if (open && (it == c.journal->log.end() || it->second.event.erased()))
                return "a readable event has not arrived";
            if (open && it->second.event.headerBytes != row.header)
                return "bytes have changed";
            if (!open && !mine && it != c.journal->log.end() && !it->second.event.erased())
                return "a body is kept that may not be read";
        }
        // Everybody who may read a stream folds it to the same state.
        const auto first = clients.front().journal->readable();
        for (const auto& [stream, events] : c.journal->readable())
            for (const Client& other : clients) {
                const auto theirs = other.journal->readable();
                const auto it = theirs.find(stream);
                if (it == theirs.end() || holdsGivenUp(events) || holdsGivenUp(it->second))
                    continue;
                if (c.journal->setHash(stream) != other.journal->setHash(stream))
                    return "two desks order a stream differently";
                if (stream.kind != StreamKind::Incident || &other == &c)
                    continue;
                const auto a = foldIncident(events), b = foldIncident(it->second);
                if (streamHash(a.incident, a.entries) != streamHash(b.incident, b.entries))
                    return "two desks fold a stream differently";
            }
    }
    return {};
}

} // namespace matoi::test
