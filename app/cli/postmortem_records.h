// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <app/cli/cli_parts.h>

// What `postmortem` prints.
namespace matoi::cli
{

Status printPostmortem(Call& c, StreamId incident);
//! What the record gives for each section, and what it asks.
Status printDraft(Call& c, StreamId incident);
Status listPostmortems(Call& c, const Args& a);
//! Who wrote which section when.
Status printHistory(Call& c, const Args& a);

} // namespace matoi::cli
