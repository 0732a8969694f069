// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <app/domain/nags.h>
#include <ui/views/banner_stack.h>

#include <map>
#include <optional>

namespace matoi::ui
{

//! The reminders that somebody put off: each is silent until it is due once more.
using PutOff = std::map<NagKind, int>; // the count at which it was put off

//! The most severe reminder of an incident that nobody put off, and how many stand behind it.
//! Nothing where none is due. `now` UTC ms. Pure.
std::optional<Banner> nagBanner(const DeskSnapshot& snapshot, Ms now, const PutOff& putOff);

//! What "Later" on that banner adds.
void putOffFirst(const DeskSnapshot& snapshot, Ms now, PutOff& putOff);

} // namespace matoi::ui
