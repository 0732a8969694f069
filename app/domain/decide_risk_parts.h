// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <app/domain/decide_parts.h>
#include <app/domain/risk_entry.h>
#include <app/domain/risk_score.h>
#include <app/domain/risk_visit.h>

// What the decide_risk*.cpp files share; nothing outside decide uses it.
namespace matoi::parts
{

//! The day of the decision, in the workspace's zone.
QDate today(const DecideInput& in);
//! A fact on the record, with the heads of the fields that it writes (without "risk.").
void addOnRisk(Builder& b, const DecideInput& in, EventBody body,
               const std::vector<QString>& fields = {});

//! E-1..E-4: BadImpact for factors and bands that do not exist, one factor without the other, or a
//! band that is not that of its factors.
Result<RiskPick> pickOf(const ImpactChoice& choice);
Status checkLikelihood(qint64 likelihood);
//! The fact of a new assessment; nothing when all stays as it is. MissingReason.
Result<std::optional<RiskScored>> scoredBy(const RiskRecord& risk, const ScoreChoice& choice);
//! E-14, for a record in `status`: the ISO day, empty = none. VisitInPast, VisitOutOfRange without
//! a reason.
Result<QString> nextVisit(const DecideInput& in, RiskStatus status, const VisitChoice& choice);
//! A day that was: not in the future. Empty for an invalid one.
Result<QString> pastDay(const DecideInput& in, QDate day, const QString& field);
//! What is linked must be there, and may be read by whoever links it.
Status checkLink(const DecideInput& in, const RiskLink& link);
//! A link to look at; BadValue for what is no web address.
Result<std::vector<QString>> checkUrls(const std::vector<QString>& urls);

} // namespace matoi::parts
