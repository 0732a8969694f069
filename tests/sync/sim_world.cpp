// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/sync/sim_world.h>

#include <QtEndian>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace matoi::sync;

namespace matoi::test
{

namespace
{

constexpr Ms kBegin = 1'795'000'000'000; // some day in 2026
constexpr Ms kHour = 3'600'000;

template <class T>
T idOf(quint64 kind, quint64 n)
{
    QByteArray bytes(16, '\0');
    qToBigEndian(kind, bytes.data());
    qToBigEndian(n, bytes.data() + 8);
    bytes[6] = char(0x70);
    bytes[8] = char(bytes[8] | 0x80);
    return T::fromBytes(bytes);
}

} // namespace

SimWorld::SimWorld(quint64 seed, const Options& options)
    : hub(idOf<OrgId>(1, 1), idOf<EpochId>(2, 1))
    , now(kBegin)
    , m_rng(seed)
    , m_faults(options.faults)
{
    clients.resize(size_t(options.clients));
    for (size_t i = 0; i < clients.size(); ++i) {
        const auto person = idOf<PersonId>(3, i + 1);
        clients[i].journal = std::make_unique<MemoryJournal>(idOf<DeviceId>(4, i + 1), person);
        clients[i].journal->cursor.org = hub.org;
        clients[i].journal->wall = [this, i] { return now + clients[i].skew; };
        clients[i].journal->hubClock = [this, i] {
            return clients[i].engine->clockAt(now, now + clients[i].skew);
        };
        hub.roles[person] = i == 0 ? u"admin"_s : u"responder"_s;
    }
    if (m_faults && clients.size() > 3) {
        clients[1].skew = 6 * kHour;
        clients[2].skew = -72 * kHour;
        clients[3].skew = Ms(m_rng() % 240'000) - 120'000;
    }
    for (size_t i = 0; i < clients.size(); ++i)
        start(i);
}

SimWorld::~SimWorld() = default;

EventId SimWorld::freshId() { return idOf<EventId>(quint64(now) << 16, ++m_ids); }

StreamRef SimWorld::freshIncident(size_t client)
{
    const StreamRef stream{StreamKind::Incident, idOf<StreamId>(5, ++m_ids)};
    record(client, stream, IncidentDeclared{.title = u"mail"_s, .year = 2026, .number = 1});
    return stream;
}

void SimWorld::start(size_t client)
{
    ++clients[client].incarnation;
    clients[client].connection = clients[client].lineOf = 0;
    clients[client].engine = std::make_unique<SyncEngine>(*clients[client].journal);
    give(client, in::Start{});
}

void SimWorld::crash(size_t client)
{
    ++tally.crashes;
    clients[client].journal->failpoint = {};
    ++clients[client].incarnation;
    clients[client].engine.reset();
    later(Ms(m_rng() % 3'000), [this, client, life = clients[client].incarnation] {
        if (clients[client].incarnation == life)
            start(client);
    });
}

void SimWorld::give(size_t client, const Input& input)
{
    Client& c = clients[client];
    if (!c.engine)
        return;
    try {
        for (const Action& action : c.engine->handle(input, {now, now + c.skew, dice()}))
            carryOut(client, action);
    } catch (const Crash&) {
        return crash(client);
    }
    wake(client);
}

void SimWorld::wake(size_t client)
{
    const auto at = clients[client].engine->wakeAt();
    if (!at)
        return;
    later(std::max<Ms>(0, *at - now), [this, client, life = clients[client].incarnation] {
        Client& c = clients[client];
        if (c.incarnation != life || !c.engine)
            return;
        if (const auto wanted = c.engine->wakeAt(); wanted && *wanted <= now)
            give(client, in::Tick{});
    });
}

void SimWorld::carryOut(size_t client, const Action& action)
{
    if (std::holds_alternative<act::Close>(action.what))
        clients[client].connection = 0;
    else
        send(client, action);
}

void SimWorld::send(size_t client, const Action& action)
{
    Client& c = clients[client];
    if (std::holds_alternative<act::Connect>(action.what))
        c.connection = action.request;
    const int copies = m_faults && chance(5) ? 0 : m_faults && chance(4) ? 2 : 1;
    for (int i = 0; i < copies; ++i) {
        const Ms delay = m_faults && chance(3) ? Ms(m_rng() % 9'000) : 1 + Ms(m_rng() % 30);
        later(delay, [this, client, life = c.incarnation, hubLife = c.hubLife, action] {
            if (!clients[client].cut)
                atHub(client, life, hubLife, action);
        });
    }
}

void SimWorld::atHub(size_t client, quint64 incarnation, quint64 hubLife, const Action& action)
{
    // A new hub knows nothing of what was sent to the old one, except connections that begin.
    const bool connect = std::holds_alternative<act::Connect>(action.what);
    if (m_hubDown || (hubLife != m_hubLife && !connect)) {
        if (chance(50))
            reply(client, incarnation, in::Failed{action.request, Failure::Lost, {}});
        return;
    }
    const PersonId person = clients[client].journal->person;
    const quint64 request = action.request;
    if (m_faults && !connect && chance(2))
        return reply(client, incarnation, in::Failed{request, Failure::Busy, {}});
    std::visit(
        Overloads{
            [&](const act::Connect&) {
                // A late or doubled handshake is another line than the one in use.
                Client& c = clients[client];
                if (c.connection != request || c.lineOf == request)
                    return;
                c.lineOf = request;
                c.hubLife = m_hubLife;
                reply(client, incarnation, in::Connected{request});
            },
            [&](const act::Hello&) {
                reply(client, incarnation, in::Greeted{request, hub.hello(person, now)});
            },
            [&](const act::Push& push) {
                const qint64 before = hub.head().pos;
                auto answers = hub.append(person, push.device, push.events, now);
                if (hub.head().pos != before)
                    tellHint();
                reply(client, incarnation, in::Pushed{request, std::move(answers)});
            },
            [&](const act::Pull& pull) {
                reply(client, incarnation,
                      in::Pulled{request, hub.pull(person, pull.after, pull.limit)});
            },
            [&](const act::Fetch& fetch) {
                reply(client, incarnation, in::Pulled{request, hub.fetch(person, fetch.positions)});
            },
            [&](const act::ChainAt& at) {
                reply(client, incarnation, in::Chain{request, hub.chainAt(at.pos)});
            },
            [](const act::Close&) {}},
        action.what);
}

void SimWorld::reply(size_t client, quint64 incarnation, Input input)
{
    const int copies = m_faults && chance(5) ? 0 : m_faults && chance(4) ? 2 : 1;
    for (int i = 0; i < copies; ++i) {
        const Ms delay = m_faults && chance(3) ? Ms(m_rng() % 9'000) : 1 + Ms(m_rng() % 30);
        later(delay, [this, client, incarnation, input] {
            if (clients[client].incarnation == incarnation && !clients[client].cut)
                give(client, input);
        });
    }
}

void SimWorld::tellHint()
{
    for (size_t i = 0; i < clients.size(); ++i)
        if (!m_faults || chance(70))
            reply(i, clients[i].incarnation, in::Hint{});
}

void SimWorld::later(Ms delay, std::function<void()> what)
{
    m_queue.push_back({now + delay, ++m_order, std::move(what)});
    std::push_heap(m_queue.begin(), m_queue.end(), [](const Later& a, const Later& b) {
        return std::tie(a.at, a.order) > std::tie(b.at, b.order);
    });
}

bool SimWorld::runNext()
{
    if (m_queue.empty())
        return false;
    std::pop_heap(m_queue.begin(), m_queue.end(), [](const Later& a, const Later& b) {
        return std::tie(a.at, a.order) > std::tie(b.at, b.order);
    });
    const Later next = std::move(m_queue.back());
    m_queue.pop_back();
    now = std::max(now, next.at);
    next.what();
    return true;
}

size_t SimWorld::facts() const
{
    return size_t(std::count_if(hub.rows.begin(), hub.rows.end(), [](const HubRow& row) {
        return row.stream.kind != StreamKind::Checks;
    }));
}

void SimWorld::runFor(Ms span)
{
    const Ms end = now + span;
    while (!m_queue.empty() && m_queue.front().at <= end)
        runNext();
    now = end;
}

const Event& SimWorld::record(size_t client, const StreamRef& stream, EventBody body, Base base)
{
    Client& c = clients[client];
    const ClockInfo clock =
        c.engine ? c.engine->clockAt(now, now + c.skew) : ClockInfo{0, 0, false};
    ++tally.recorded;
    const Event& e =
        c.journal->record(freshId(), stream, std::move(body), now + c.skew, clock, std::move(base));
    give(client, in::Recorded{});
    return e;
}

} // namespace matoi::test
