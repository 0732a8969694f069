// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <app/sync/sync_types.h>
#include <ui/views/banner_stack.h>

namespace matoi::ui
{

//! What sharing asks to be said on the desk: it waits, it has stopped, the hub refused something.
//! Calm as long as nothing is lost by it. `refusedSeen`: so many were looked at and put off. `now`
//! UTC ms. Pure.
std::vector<Banner> hubBanners(const sync::SyncState& state, qint64 refusedSeen, Ms now,
                               const QTimeZone& zone);

} // namespace matoi::ui
