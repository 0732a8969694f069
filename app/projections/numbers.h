// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <app/domain/number_codes.h>
#include <app/projections/number_row.h>

#include <limits>
#include <vector>

namespace matoi
{

// The numbers of behaviour 21 as pure functions of rows. Each carries the rows that it was made
// from and those that were left out, with why. No rows, no number: never 0.

//! One row behind a number: an incident, a deployment or a change.
struct NumberItem {
    StreamId incident; //!< null for a deployment or a change
    QString label;     //!< INC-2026-0042, or the deployment's key
    QString title;     //!< of the incident; the id of the change
    Ms at = 0;         //!< by this it belongs to its period
    //! ms of a time; of a deployment how many incidents it caused. Nothing where it is not counted.
    std::optional<qint64> value;
    NumberWhy why = NumberWhy::Counted;
    bool operator==(const NumberItem&) const = default;
};

struct Number {
    NumberKind kind = {};
    std::optional<double> median, p90; //!< ms
    //! Deployments per day, or the share (0 ... 1) of deployments that failed.
    std::optional<double> rate;
    //! The same by the formula of the Four Keys project, where it is another one.
    std::optional<double> upstream;
    NumberBucket bucket = NumberBucket::None;
    std::vector<NumberItem> counted, excluded;
    qint64 n() const { return qint64(counted.size()); }
};

//! Which incidents and deployments are looked at. Absent members ask for nothing.
struct NumberFilter {
    Ms from = 0, to = std::numeric_limits<Ms>::max(); //!< UTC ms, from <= it < to
    std::optional<Classification> classification;     //!< of incidents
    std::optional<QString> service; //!< exactly; of incidents the affected function
    bool operator==(const NumberFilter&) const = default;
};

bool matches(const NumberRow& row, const NumberFilter& filter);
//! Why an incident counts in no number at all; Counted where it may.
NumberWhy whyNever(const NumberRow& row);
//! One of the six times between milestones.
Number timeBetween(NumberKind kind, const std::vector<NumberRow>& rows, const NumberFilter& filter);
//! Fills median, p90 from what is counted; items by value, the longest first.
void summarize(Number& number);

//! percentile_cont of PostgreSQL: linear between the two neighbours. `sorted` is; nothing of
//! nothing.
std::optional<double> percentile(const std::vector<double>& sorted, double share);

} // namespace matoi
