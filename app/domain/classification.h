// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <app/domain/codes.h>
#include <app/domain/playbook.h>
#include <app/domain/workspace_state.h>

#include <vector>

namespace matoi
{

//! A row of the published table (CLS-12: reference data; the eight stay, teams add below).
struct ClassificationCase {
    QString id; //!< CLS-1 ... CLS-8, CLS-6b
    Classification classification;
    Bilingual text;
};
const std::vector<ClassificationCase>& classificationCases();
//! By id, upper or lower case, "1" for "CLS-1"; null when unknown.
const ClassificationCase* classificationCase(const QString& id);

//! The published rows and, below them, the team's own: policy "case.NAME" = "CLASS words of the
//! case". Rows of the team have the id "case.NAME"; one that cannot be read is left out.
std::vector<ClassificationCase> casesOf(const WorkspaceState& workspace);
//! Published or the team's own; nothing when unknown.
std::optional<ClassificationCase> findCase(const WorkspaceState& workspace, const QString& id);
//! The row that a policy's value makes; BadValue says what is missing.
Result<ClassificationCase> readOwnCase(const QString& key, const QString& value);
//! True for "case." and a name of 1 to 20 small letters, digits, - or _.
bool isCaseKey(const QString& key);

//! The two questions that come first (behaviour 2). Security beats everything (CLS-10).
enum class Answer { Unsure, Yes, No };
Classification classifyByQuestions(Answer sawWhatWasNotTheirs, Answer mainFunctionUnusable);

//! What is known of a case in words, for the rows that need more than a pick.
struct CaseFacts {
    bool mailFailed = false, resendWorksSoon = false;
    bool wrongRecipient = false, otherTenant = false, personalDataSeen = false;
    bool majorPath = false, pathBroken = false;
    bool supportedBrowser = false, alwaysFails = false;
    bool retryWorks = false, everyFirstTryFails = false;
    bool adminScreenOnly = false, oneEnvironmentOnly = false;
};
//! The row that the facts match, security first; null = undecided.
const ClassificationCase* matchCase(const CaseFacts& facts);

//! CLS-11: undecided counts as an outage for timers, never for metrics.
constexpr bool outageForTimers(Classification c)
{
    return c == Classification::Outage || c == Classification::Undecided;
}
constexpr bool outageForMetrics(Classification c) { return c == Classification::Outage; }

} // namespace matoi
