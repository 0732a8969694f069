// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <app/domain/ids.h>
#include <app/domain/number_codes.h>

namespace matoi::text
{

// The words of the numbers, in the language of the loaded translator.

//! "Time to detect (MTTD)"
QString word(NumberKind value);
//! What it is from and to, and what counts: printed under the number.
QString definition(NumberKind value);
//! The formula of the Four Keys project, where it is another one; else empty.
QString upstreamDefinition(NumberKind value);
//! Why a row is not counted.
QString word(NumberWhy value);
//! "Daily", "Less than a week", "16-45%"; empty for none.
QString word(NumberBucket value);
QString word(NumberGrouping value);

//! "33 min", "1 h 12 min", "45 s"; a dash for nothing, never 0.
QString timeText(const std::optional<double>& ms);
//! "25 %", "0.48 / day"; a dash for nothing.
QString shareText(const std::optional<double>& share);
QString perDayText(const std::optional<double>& rate);

} // namespace matoi::text
