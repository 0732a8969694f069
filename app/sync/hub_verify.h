// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <app/store/hub_journal.h>
#include <app/store/store.h>
#include <app/sync/hub_connection.h>
#include <app/sync/hub_link.h>

namespace matoi::sync
{

//! What in the hub's log cannot have come from honest work. `pos` names the row.
struct HubFinding {
    enum class Kind {
        PositionMissing,   //!< a row is gone, or came twice
        ChainBroken,       //!< the row's chain does not follow from the one before it
        BytesWrong,        //!< header or body are not what the row's hash covers
        DeviceChainBroken, //!< a device's event does not follow its own one before
        HeadWrong,         //!< the log does not end where the hub says it does
        CopyDiffers,       //!< the hub's log is another one than the own, verified copy
        HubShorter,        //!< the hub lacks rows that the own copy has
        CheckpointDiffers, //!< a desk vouched for another log: the hub lost its tail since, or
                           //!< somebody has written it anew
        StatesDiffer,      //!< two desks read the same log and saw another state
    };
    Kind kind = Kind::ChainBroken;
    qint64 pos = 0;
    QString context; //!< an id
    bool operator==(const HubFinding&) const = default;
};

struct HubVerifyReport {
    static constexpr size_t kMostFindings = 100;

    qint64 rows = 0, devices = 0;
    qint64 hidden = 0;   //!< rows of streams that this person may not read: envelope and chain only
    qint64 erased = 0;   //!< redacted; their headers are whole
    qint64 restored = 0; //!< given back by somebody else than their writer
    qint64 late = 0;     //!< that stand after a newer event of their device: given back
    qint64 checkpoints = 0, checkpointsAgree = 0;
    std::vector<HubFinding> findings; //!< the first kMostFindings
};

//! Reads the whole log of an organisation as this login sees it and recomputes all that can be:
//! the hub's chain, the bytes against their envelopes, each device's chain, what checkpoints say,
//! and that it goes through where the own copy ends (`copy`, itself verified by Store::verify).
//! Blocks its thread: call it on a worker's, away from the store. Progress counts rows.
//! HubUnreachable, HubRefused, NotFound (no member of that organisation), Cancelled.
Result<HubVerifyReport> verifyHub(HubConnection& hub, OrgId org, const HubPoint& copy,
                                  const Progress& progress);
//! The same by a connection of its own.
Result<HubVerifyReport> verifyHub(const HubAddress& address, const HubPoint& copy,
                                  const Progress& progress);

} // namespace matoi::sync
