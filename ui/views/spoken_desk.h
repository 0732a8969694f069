// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ui/models/desk_snapshot.h>

#include <QTimeZone>

namespace matoi::ui
{

//! What a screen reader says of the painted parts of the desk (ui.md 12): the same facts, as one
//! text each, without clocks that would speak every second.
QString spokenHeader(const DeskSnapshot& snapshot, Ms now, const QTimeZone& zone);
QString spokenSide(const DeskSnapshot& snapshot);

} // namespace matoi::ui
