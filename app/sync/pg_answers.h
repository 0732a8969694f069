// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <app/sync/pg_binary.h>
#include <app/sync/sync_types.h>

namespace matoi::sync
{

// The hub's functions as this client calls them.
inline constexpr char kHelloSql[] =
    "select epoch, pos, chain, now_ms, person, role, valid_until_ms, min_client, org_name "
    "from matoi.hello($1, $2)";
inline constexpr char kAppendSql[] = "select id, pos, recorded_at, chain, outcome, reason "
                                     "from matoi.append_events($1, $2, $3, $4)";
inline constexpr char kRestoreSql[] = "select id, pos, recorded_at, chain, outcome, reason "
                                      "from matoi.restore_events($1, $2, $3, $4, $5)";
inline constexpr char kPullSql[] =
    "select e.pos, e.id, e.stream_kind, e.stream, e.device, e.dev_seq, e.event_hash, "
    "e.recorded_at, e.chain, b.header, b.body from matoi.event e left join matoi.event_body b "
    "using (org_id, pos) where e.org_id = $1 and e.pos > $2 order by e.pos limit $3";
inline constexpr char kFetchSql[] =
    "select e.pos, e.id, e.stream_kind, e.stream, e.device, e.dev_seq, e.event_hash, "
    "e.recorded_at, e.chain, b.header, b.body from matoi.event e left join matoi.event_body b "
    "using (org_id, pos) where e.org_id = $1 and e.pos = any($2) order by e.pos";
inline constexpr char kChainSql[] = "select matoi.chain_at($1, $2)";

//! A row of the pull, not verified yet; further columns may follow.
HubRow hubRowOf(const PgRow& row);

//! The answer to `asked` as an input for the engine; nothing when it has not its columns.
std::optional<Input> readAnswer(const pg_result* result, const Request& asked, quint64 request);

//! What a SQLSTATE means for a request.
Failure failureOfState(const QString& state);

//! Why a connection was not made; libpq gives words only, in which the codes stand.
Failure failureOfLogin(const QString& words);

} // namespace matoi::sync
