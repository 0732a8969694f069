// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <app/cli/cli_parts.h>
#include <app/service/risk_import.h>
#include <app/service/risk_register.h>
#include <app/text/risk_text.h>

// What the cli_risk*.cpp files share; nothing outside uses it.
namespace matoi::cli
{

Result<StreamId> riskId(Call& c, const QString& text);
//! "2026-03-09", "today", "7d", "1w", "2m" (ahead); nothing where the option was not given.
//! BadDate.
Result<std::optional<QDate>> dayOption(Call& c, const Args& a, const char* name);
//! A day that must be there or is left out: an invalid date.
Result<QDate> pastDayOption(Call& c, const Args& a, const char* name);
//! --potential, --scope, --degree, --current, --current-scope, --current-degree, --likelihood and
//! the reason.
Result<ScoreChoice> scoreOptions(const Args& a, const char* reason);
//! Declares the options that scoreOptions() reads.
Verb& withScore(Verb& verb);
//! A number or "unknown".
Verb& bandOption(Verb& verb, const char* name, const char* help);

QJsonObject riskRowRecord(Call& c, const RiskRow& row);
Status printRisk(Call& c, StreamId id);
Status printRiskRows(Call& c, const std::vector<RiskRow>& rows);
//! "RISK-..." , or the start of an id that is no incident's.
bool namesRisk(Call& c, const QString& text);
//! Finds the record, submits, prints it.
Status actRisk(Call& c, const QString& id, const Command& command);

void addRiskLogs(CLI::App* noun, Call& call);
void addRiskQuestions(CLI::App* noun, Call& call);
void addRiskTables(CLI::App* noun, Call& call);

} // namespace matoi::cli
