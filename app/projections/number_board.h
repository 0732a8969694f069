// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <app/projections/four_keys.h>

#include <QDate>

#include <array>

namespace matoi
{

//! All numbers of one filter, in the order of NumberKind.
struct Numbers {
    std::array<Number, kNumberKinds> all;
    const Number& of(NumberKind kind) const { return all[size_t(kind)]; }
};

//! What they are made from. Borrowed; outlives the call.
struct NumberSource {
    const std::vector<NumberRow>& rows;
    const DeployLog& deploys;
    Ms now = 0;
    QTimeZone zone;
};
Numbers numbersOf(const NumberSource& source, const NumberFilter& filter);

//! One line of a breakdown: the code of what it is ("2026-11", "2026-Q4", "outage", "checkout";
//! empty = without a service).
struct NumberGroup {
    QString key;
    NumberFilter filter;
    Numbers numbers;
};
//! The parts of what `filter` shows. Months and quarters are the zone's, from the first that holds
//! something to the last, empty ones between them included; classes and services are those that
//! occur. None = one group with everything.
std::vector<NumberGroup> numbersBy(const NumberSource& source, const NumberFilter& filter,
                                   NumberGrouping grouping);

//! The days from `first` to `last`, both included, as they are in this zone; an invalid day leaves
//! its side open.
NumberFilter daysOf(QDate first, QDate last, const QTimeZone& zone);

//! The services that occur, sorted, without the empty one.
std::vector<QString> servicesOf(const NumberSource& source);

} // namespace matoi
