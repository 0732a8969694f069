// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <app/domain/codes.h>

#include <QDate>

namespace matoi
{

//! A day as the log writes it; empty for an invalid one.
QString isoDay(QDate day);
//! "2026-03-09" and nothing else; an invalid date for everything that is no such day.
QDate dayFrom(const QString& text);

//! E-14: between these days, both included, the next visit needs no reason.
struct VisitBounds {
    QDate earliest, latest;
    bool contains(QDate day) const { return day >= earliest && day <= latest; }
    bool operator==(const VisitBounds&) const = default;
};
//! Nothing for not_started and completed, which have no bounds. Months are calendar months, clipped
//! at the end of a shorter one.
std::optional<VisitBounds> visitBounds(RiskStatus status, QDate today);
//! E-14: +7 days, +1 month; invalid = none, for a completed record.
QDate defaultVisit(RiskStatus status, QDate today);

//! E-15: the visit was promised for an earlier day and the record is not completed.
bool isOverdue(RiskStatus status, QDate nextVisit, QDate today);
//! Promised for this very day.
bool isDueToday(RiskStatus status, QDate nextVisit, QDate today);

//! E-12: not_started -> in_progress -> watching | workaround_done -> completed; back to in_progress
//! from everywhere. Not needed (対策不要) ends a record from any status.
bool isRiskTransition(RiskStatus from, RiskStatus to, bool notNeeded);
//! E-12: reopening a completed record, and 対策不要.
bool needsRiskReason(RiskStatus from, RiskStatus to, bool notNeeded);
//! E-13: entering this status asks whether the impact fell.
bool asksForImpact(RiskStatus from, RiskStatus to);
//! REC-4: reported at the next review until it is solved or only watched.
bool isReportedAtReview(RiskStatus status);

} // namespace matoi
