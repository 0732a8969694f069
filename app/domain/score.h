// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <optional>

namespace matoi
{

//! E-1, E-2: the only legal factors.
constexpr bool validScope(qint64 v) { return v == 1 || v == 2 || v == 3; }
constexpr bool validDegree(qint64 v) { return v == 1 || v == 3 || v == 5; }

//! E-3: scope x degree; nothing when a factor is unknown.
constexpr std::optional<qint64> incidentScore(std::optional<qint64> scope,
                                              std::optional<qint64> degree)
{
    if (!scope || !degree)
        return std::nullopt;
    return *scope * *degree;
}

//! E-4, E-11: 10 from 10, 6 from 6, 3 from 3, 1 from 1, else 0; unknown stays unknown, never zero.
constexpr std::optional<qint64> impactBand(std::optional<qint64> scope,
                                           std::optional<qint64> degree)
{
    const auto score = incidentScore(scope, degree);
    if (!score)
        return std::nullopt;
    return *score >= 10 ? 10 : *score >= 6 ? 6 : *score >= 3 ? 3 : *score >= 1 ? 1 : 0;
}

} // namespace matoi
