// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <app/domain/risk_score.h>
#include <app/domain/risk_visit.h>

namespace matoi
{

//! One row of the register: everything a list, the matrix or the queue shows.
struct RiskRow {
    StreamId id;
    QString label; //!< RISK-0007, with suffix b, c ... where two claimed the number
    qint64 number = 0;
    QString title;
    RiskStatus status = {};
    PersonId owner; //!< null = nobody yet
    QString service;
    RiskScore score;
    RiskScore scoreAtVisit; //!< what it was when somebody looked last
    QString nextVisitOn;    //!< ISO day, empty = none
    QString firstSeenOn;
    Ms addedAt = 0, statusSince = 0, updatedAt = 0;
    Ms visitedAt = 0; //!< 0 = never

    bool isOpen() const { return status != RiskStatus::Completed; }
    Movement moved() const { return movement(scoreAtVisit, score); }
    bool operator==(const RiskRow&) const = default;
};

//! The part of a record's fold that is drawn over time.
struct RiskHistory {
    StreamId id;
    bool exists = false;
    std::vector<RiskChange> changes;
    std::vector<RiskStatusChange> statuses;
    template <class V>
    void fields(V& v)
    {
        v("changes", changes);
        v("exists", exists);
        v("id", id);
        v("statuses", statuses);
    }
};
RiskHistory historyOf(const RiskRecord& record);

//! What a list shows of the register. Absent members ask for nothing.
struct RiskFilter {
    std::optional<bool> open;
    std::vector<RiskStatus> statuses; //!< any of them; empty = all
    PersonId owner;
    bool unowned = false; //!< those that nobody owns
    QString service;
    std::optional<ImpactBand> potential;
    std::optional<qint64> likelihood;
    QString dueUntil; //!< ISO day: next visit on it or before, not completed
    QString text;     //!< words found anywhere in the record
    bool operator==(const RiskFilter&) const = default;
};

enum class RiskSort { Priority, NextVisit, Number, Updated };

//! E-10: priority, unknown first (E-7); then the older next visit, none last; then the number.
bool priorityBefore(const RiskRow& a, const RiskRow& b);

//! All of the filter but its words, which only the index knows.
bool matches(const RiskRow& row, const RiskFilter& filter);

RiskRow rowOf(const RiskRecord& record);
//! What the index is given of a record.
QString searchText(const RiskRecord& record);

} // namespace matoi
