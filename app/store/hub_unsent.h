// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <app/store/hub_store.h>

namespace matoi
{

//! Facts of a stream that were written here and that the hub does not have (yet), refused ones
//! among them; in no order. On the store's thread.
Result<std::vector<EventId>> unsentOf(Store& store, const StreamRef& stream);

} // namespace matoi
