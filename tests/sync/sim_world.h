// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <app/sync/sync_engine.h>
#include <tests/sync/hub_model.h>
#include <tests/sync/memory_journal.h>

#include <functional>
#include <memory>
#include <random>
#include <string>

namespace matoi::test
{

//! A whole team in one thread and in virtual time, from one seed: clients with wrong clocks that
//! crash, a network that loses, doubles, delays and reorders, a hub that loses its tail. The same
//! seed gives the same history, to the byte.
class SimWorld
{
public:
    struct Options {
        int clients = 5;
        bool faults = true;
    };
    SimWorld(quint64 seed, const Options& options);
    ~SimWorld();

    //! One step of a bad day: something is done, breaks, or arrives.
    void step();
    //! Everything is mended and everybody is there again; false if they do not come to rest.
    bool settle();
    //! The first promise that does not hold, in words; empty = all hold.
    std::string violation() const;

    struct Client {
        std::unique_ptr<MemoryJournal> journal;
        std::unique_ptr<sync::SyncEngine> engine;
        quint64 incarnation =
            0; //!< rises with every crash; what was meant for an older one is lost
        quint64 connection = 0;
        quint64 hubLife = 0; //!< of the hub that its connection goes to
        quint64 lineOf = 0;  //!< the request by which that connection was made
        Ms skew = 0;         //!< device's clock minus true time
        bool cut = false;    //!< nothing reaches or leaves it
    };
    std::vector<Client> clients;
    HubModel hub;
    Ms now = 0;

    //! What was done so far, for the tests to look into how bad the day was.
    struct Tally {
        int recorded = 0, crashes = 0, tailsLost = 0, cuts = 0, restrictions = 0, refused = 0,
            agreed = 0;
    } tally;

    // Also used by tests that tell their own story.
    void start(size_t client);
    void give(size_t client, const sync::Input& input);
    const Event& record(size_t client, const StreamRef& stream, EventBody body, Base base = {});
    void runFor(Ms span);
    //! How many rows the hub has that are no checkpoints.
    size_t facts() const;
    EventId freshId();
    StreamRef freshIncident(size_t client);

private:
    struct Later {
        Ms at;
        quint64 order;
        std::function<void()> what;
    };

    quint32 dice() { return quint32(m_rng()); }
    bool chance(int percent) { return int(m_rng() % 100) < percent; }
    void later(Ms delay, std::function<void()> what);
    bool runNext();
    void carryOut(size_t client, const sync::Action& action);
    //! Through the network and back, with all that may happen on the way.
    void send(size_t client, const sync::Action& action);
    void atHub(size_t client, quint64 incarnation, quint64 hubLife, const sync::Action& action);
    void reply(size_t client, quint64 incarnation, sync::Input input);
    void tellHint();
    void wake(size_t client);
    void crash(size_t client);
    void loseTail();
    void recordSomething(size_t client);
    bool atRest();
    //! The hub had it, lost it, and then refused it to its writer, because its stream was
    //! restricted in between: who had pulled it keeps it, nobody else will ever see it.
    bool givenUp(const Event& event) const;

    std::mt19937_64 m_rng;
    bool m_faults;
    bool m_hubDown = false;
    quint64 m_hubLife = 1, m_order = 0, m_ids = 0;
    std::vector<Later> m_queue; // a heap
};

} // namespace matoi::test
