// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <app/store/hub_journal.h>

#include <functional>

namespace matoi
{

class Store;

//! Which hub a workspace belongs to, and as whom. `conninfo` is libpq's, without the secret.
struct HubMembership {
    OrgId org;
    QString name;
    QString conninfo;
    PersonId person;
    bool operator==(const HubMembership&) const = default;
};

//! The hub's side of a workspace file: the journal of the sync core, and what people ask of it.
//! Lives on the store's thread.
class HubStore : public HubJournal
{
public:
    //! Could this file be joined as this person? As joinHub() says.
    virtual Status mayJoin(PersonId person) = 0;
    //! Ties this workspace to an organisation; from then on its events are shared. AlreadyExists
    //! for a workspace that joined already; OthersHistory (context: the id of who wrote) where
    //! somebody else than `membership.person` has written: the hub takes from a login only what its
    //! own person wrote, and the rest would vanish from the fold.
    virtual Status joinHub(const HubMembership& membership) = 0;
    //! Nothing in a local workspace.
    virtual Result<std::optional<HubMembership>> membership() = 0;
    //! What the hub did not take, oldest first.
    virtual Result<std::vector<RefusedEvent>> refusedEvents() = 0;
    //! The own events of a stream that the hub does not have yet; empty in a local workspace. Looks
    //! at what is unsent only, however long the stream.
    virtual Result<std::vector<EventId>> unsentOf(const StreamRef& stream) = 0;
    //! Back into the fold and to the hub once more, after a change of role. NoSuchEntry.
    virtual Status sendAgain(EventId id) = 0;
    //! Called after every COMMIT that took something in from the hub: the facts that are new here,
    //! and the streams that are to be read anew because facts moved, left or were closed.
    virtual void setOnTaken(
        std::function<void(const std::vector<Event>&, const std::vector<StreamRef>&)> taken) = 0;
    //! How far the device's clock is from the hub's, asked at every fact recorded from now on.
    virtual void setHubClock(std::function<ClockInfo()> clock) = 0;
};

//! The hub's side of an open store.
HubStore& hubOf(Store& store);

} // namespace matoi
