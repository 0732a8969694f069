// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <app/intake/risk_csv.h>

namespace matoi
{

//! Puts one cell where its column says; an empty one changes nothing. BadImpact, BadLikelihood,
//! BadDate, BadValue with what was written there.
Status takeRiskCell(RiskLine& line, RiskColumn column, const QString& cell);

//! A day as tables write it: 2026-03-09, 2026/3/9, 2026年3月9日, March 9, 2026. Invalid for others.
QDate readDay(const QString& cell);
//! "10" ... "0", or unknown in either language. BadImpact.
Result<ImpactChoice> readBand(const QString& cell);
//! The status by its word in either language, or its code. BadValue.
Result<RiskStatus> readRiskStatus(const QString& cell);

} // namespace matoi
