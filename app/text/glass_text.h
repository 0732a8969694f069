// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <app/domain/workspace_state.h>
#include <app/text/messages.h>

namespace matoi::text
{

//! Who took a responder's right, from when until when, and why: a line for whoever reviews it.
QString glassText(const BrokenGlass& glass, const Wording& wording);

} // namespace matoi::text
