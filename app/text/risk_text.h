// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <app/domain/risk_entry.h>
#include <app/domain/risk_score.h>
#include <app/text/messages.h>

namespace matoi::text
{

// The words of the risk register, in the language of the loaded translator.

QString word(RiskStatus value);
//! "10" ... "0"; unknown as a word, never as a number (E-7).
QString word(ImpactBand value);
QString word(RiskEntry value);
QString word(RiskLog value);
QString word(Measure value);

//! "RISK-0007"
QString riskLabel(qint64 number);
//! "12", or the word for unknown.
QString priorityText(const RiskScore& score);
//! E-5 in words: what 1 and 2 mean.
QString likelihoodText(qint64 likelihood);
//! E-1, E-2: the team's own label (policy risk.scope.1 ... risk.degree.5), else that of the preset
//! (policy risk.labels = stores | customers).
QString scopeText(qint64 scope, const std::map<QString, QString>& policy);
QString degreeText(qint64 degree, const std::map<QString, QString>& policy);
//! E-3..E-6 worked out: "Scope 3 × degree 3 = 9 → 6 × likelihood 2 = priority 12".
QString workedSentence(const RiskPick& potential, qint64 likelihood);
//! "↑ 6→10"; empty where nothing moved.
QString movementText(const RiskScore& from, const RiskScore& to);
//! REC-1: "Investigated for 7 days or more" and the others, each with whether it holds.
std::vector<std::pair<QString, bool>> verdictLines(const RiskFinding& finding,
                                                   const RiskVerdict& verdict);
//! Yes or no and why, in one or two sentences.
QString verdictText(const RiskFinding& finding, const RiskVerdict& verdict);
//! What a link of a log is called: "PR #8402", "Slack", else its host.
QString linkLabel(const QString& url);

} // namespace matoi::text
