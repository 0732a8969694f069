// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <app/domain/risk_state.h>
#include <app/domain/score.h>

namespace matoi
{

//! The number of a band; nothing for unknown, which is never zero (E-4).
constexpr std::optional<qint64> bandValue(ImpactBand band)
{
    switch (band) {
    case ImpactBand::B0:
        return 0;
    case ImpactBand::B1:
        return 1;
    case ImpactBand::B3:
        return 3;
    case ImpactBand::B6:
        return 6;
    case ImpactBand::B10:
        return 10;
    case ImpactBand::Unknown:
        break;
    }
    return std::nullopt;
}

//! The band of a number; nothing for 2, 5, 11 and all others that are none.
constexpr std::optional<ImpactBand> bandOf(qint64 value)
{
    for (const ImpactBand band :
         {ImpactBand::B0, ImpactBand::B1, ImpactBand::B3, ImpactBand::B6, ImpactBand::B10})
        if (bandValue(band) == value)
            return band;
    return std::nullopt;
}

//! E-11: the same function as an incident's; unknown where a factor is.
constexpr ImpactBand bandFor(std::optional<qint64> scope, std::optional<qint64> degree)
{
    const auto value = impactBand(scope, degree);
    return value ? *bandOf(*value) : ImpactBand::Unknown;
}

//! E-5
constexpr bool validLikelihood(qint64 v) { return v == 1 || v == 2; }

//! E-6, E-9: potential x likelihood, never the current impact; unknown stays unknown.
constexpr std::optional<qint64> priorityScore(const RiskScore& score)
{
    const auto band = bandValue(score.potential);
    return band ? std::optional<qint64>(*band * score.likelihood) : std::nullopt;
}

//! E-7: above all numbers.
inline constexpr qint64 kUnknownRank = 1000;
//! What records are sorted by, highest first.
constexpr qint64 priorityRank(const RiskScore& score)
{
    return priorityScore(score).value_or(kUnknownRank);
}

//! From one priority to another. To and from unknown is neither up nor down (E-7).
enum class Movement { None, Up, Down, Known, Unknown };
constexpr Movement movement(const RiskScore& from, const RiskScore& to)
{
    const auto before = priorityScore(from), after = priorityScore(to);
    if (!before || !after)
        return before ? Movement::Unknown : after ? Movement::Known : Movement::None;
    return *after > *before ? Movement::Up : *after < *before ? Movement::Down : Movement::None;
}

} // namespace matoi
