// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <app/domain/nags.h>

#include <QString>

namespace matoi::text
{

//! What is missing and since when: "Nobody has commanded for 4 min". `now` UTC ms.
QString nagText(const Nag& nag, Ms now);
//! Stable code for --json, e.g. "command_vacant".
QString codeName(NagKind kind);

} // namespace matoi::text
