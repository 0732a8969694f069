// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <app/domain/workspace_state.h>

#include <span>

namespace matoi
{

struct Incident;

//! A row of the list that the hub's table event_right is seeded from: facts whose type begins with
//! `prefix`, on streams of `kind` (nothing = any), need this role.
struct EventRight {
    QLatin1StringView prefix;
    std::optional<StreamKind> kind;
    HubRole least = HubRole::Responder;
};
std::span<const EventRight> eventRights();
//! The longest prefix decides, a row for the kind first; a type unknown here needs responder.
HubRole roleNeeded(const QString& type, StreamKind kind);

//! As what somebody works who has this role at the hub. None journals as a responder: whoever was
//! revoked, ran out or was never connected works on, and what the hub makes of it is known when
//! they meet. An open glass makes a responder.
HubRole workingRole(HubRole atHub, const WorkspaceState& workspace, PersonId person, Ms now);

//! The glasses that were open while this incident ran: its review looks at each of them. One that
//! has not converged runs until `now`.
std::vector<BrokenGlass> glassesDuring(const WorkspaceState& workspace, const Incident& incident,
                                       Ms now);

} // namespace matoi
