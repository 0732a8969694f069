// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/domain/risk_visit.h>

using namespace Qt::StringLiterals;

namespace matoi
{

using S = RiskStatus;

QString isoDay(QDate day) { return day.isValid() ? day.toString(Qt::ISODate) : QString(); }

QDate dayFrom(const QString& text)
{
    return text.size() == 10 ? QDate::fromString(text, u"yyyy-MM-dd"_s) : QDate();
}

std::optional<VisitBounds> visitBounds(RiskStatus status, QDate today)
{
    switch (status) {
    case S::InProgress:
        return VisitBounds{today.addDays(7), today.addMonths(1)};
    case S::Watching:
    case S::WorkaroundDone:
        return VisitBounds{today.addMonths(1), today.addMonths(3)};
    case S::NotStarted:
    case S::Completed:
        break;
    }
    return std::nullopt;
}

QDate defaultVisit(RiskStatus status, QDate today)
{
    switch (status) {
    case S::NotStarted:
    case S::InProgress:
        return today.addDays(7);
    case S::Watching:
    case S::WorkaroundDone:
        return today.addMonths(1);
    case S::Completed:
        break;
    }
    return {};
}

bool isOverdue(RiskStatus status, QDate nextVisit, QDate today)
{
    return status != S::Completed && nextVisit.isValid() && nextVisit < today;
}

bool isDueToday(RiskStatus status, QDate nextVisit, QDate today)
{
    return status != S::Completed && nextVisit.isValid() && nextVisit == today;
}

bool isRiskTransition(RiskStatus from, RiskStatus to, bool notNeeded)
{
    if (from == to)
        return false;
    switch (to) {
    case S::InProgress:
        return true;
    case S::Watching:
    case S::WorkaroundDone:
        return from == S::InProgress;
    case S::Completed:
        return notNeeded || from != S::NotStarted;
    case S::NotStarted:
        break;
    }
    return false;
}

bool needsRiskReason(RiskStatus from, RiskStatus to, bool notNeeded)
{
    return notNeeded || (from == S::Completed && to == S::InProgress);
}

bool asksForImpact(RiskStatus from, RiskStatus to) { return from != to && to == S::WorkaroundDone; }

bool isReportedAtReview(RiskStatus status)
{
    return status == S::NotStarted || status == S::InProgress;
}

} // namespace matoi
