// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/projections/number_board.h>

#include <QDateTime>

#include <algorithm>
#include <set>

using namespace Qt::StringLiterals;

namespace matoi
{

namespace
{

//! Every moment by which something of the filter belongs to a period.
template <class Take>
void eachMoment(const NumberSource& source, const NumberFilter& filter, Take take)
{
    for (const NumberRow& row : source.rows)
        if (matches(row, filter))
            take(row.beganAt(), &row, nullptr);
    for (const auto& [key, deploy] : source.deploys.deploys)
        if (deploy.at >= filter.from && deploy.at < filter.to &&
            (!filter.service || deploy.service == *filter.service))
            take(deploy.at, nullptr, &deploy);
}

QDate startOf(QDate day, NumberGrouping grouping)
{
    const int month =
        grouping == NumberGrouping::Quarter ? (day.month() - 1) / 3 * 3 + 1 : day.month();
    return QDate(day.year(), month, 1);
}

std::vector<NumberGroup> periods(const NumberSource& source, const NumberFilter& filter,
                                 NumberGrouping grouping)
{
    Ms first = 0, last = 0;
    eachMoment(source, filter, [&](Ms at, const NumberRow*, const DeployRecorded*) {
        first = first ? std::min(first, at) : at;
        last = std::max(last, at);
    });
    std::vector<NumberGroup> groups;
    if (!first)
        return groups;
    const auto dayOf = [&](Ms at) {
        return QDateTime::fromMSecsSinceEpoch(at, source.zone).date();
    };
    const bool quarter = grouping == NumberGrouping::Quarter;
    for (QDate day = startOf(dayOf(first), grouping); day <= dayOf(last);) {
        const QDate next = day.addMonths(quarter ? 3 : 1);
        NumberGroup group;
        group.key = quarter ? u"%1-Q%2"_s.arg(day.year()).arg((day.month() + 2) / 3)
                            : day.toString(u"yyyy-MM"_s);
        const NumberFilter part = daysOf(day, next.addDays(-1), source.zone);
        group.filter = filter;
        group.filter.from = std::max(filter.from, part.from);
        group.filter.to = std::min(filter.to, part.to);
        groups.push_back(std::move(group));
        day = next;
    }
    return groups;
}

std::vector<NumberGroup> kinds(const NumberSource& source, const NumberFilter& filter,
                               NumberGrouping grouping)
{
    std::set<Classification> classes;
    std::set<QString> services;
    eachMoment(source, filter, [&](Ms, const NumberRow* row, const DeployRecorded* deploy) {
        if (row)
            classes.insert(row->classification);
        services.insert(row ? row->service : deploy->service);
    });
    std::vector<NumberGroup> groups;
    const auto add = [&](const QString& key) -> NumberFilter& {
        NumberGroup& group = groups.emplace_back();
        group.key = key;
        group.filter = filter;
        return group.filter;
    };
    if (grouping == NumberGrouping::Class)
        for (const Classification value : classes)
            add(codeOf(value)).classification = value;
    else if (grouping == NumberGrouping::Service)
        for (const QString& service : services)
            add(service).service = service;
    else
        add({});
    return groups;
}

} // namespace

Numbers numbersOf(const NumberSource& source, const NumberFilter& filter)
{
    Numbers numbers;
    for (size_t kind = 0; kind < size_t(NumberKind::DeployFrequency); ++kind)
        numbers.all[kind] = timeBetween(NumberKind(kind), source.rows, filter);
    const auto put = [&](Number number) { numbers.all[size_t(number.kind)] = std::move(number); };
    put(deployFrequency(source.deploys, filter, source.now, source.zone));
    put(leadTime(source.deploys, filter));
    put(changeFailureRate(source.deploys, source.rows, filter));
    put(restoreAfterDeploy(source.deploys, source.rows, filter));
    return numbers;
}

std::vector<NumberGroup> numbersBy(const NumberSource& source, const NumberFilter& filter,
                                   NumberGrouping grouping)
{
    const bool byTime = grouping == NumberGrouping::Month || grouping == NumberGrouping::Quarter;
    std::vector<NumberGroup> groups =
        byTime ? periods(source, filter, grouping) : kinds(source, filter, grouping);
    for (NumberGroup& group : groups)
        group.numbers = numbersOf(source, group.filter);
    return groups;
}

NumberFilter daysOf(QDate first, QDate last, const QTimeZone& zone)
{
    NumberFilter filter;
    if (first.isValid())
        filter.from = first.startOfDay(zone).toMSecsSinceEpoch();
    if (last.isValid())
        filter.to = last.addDays(1).startOfDay(zone).toMSecsSinceEpoch();
    return filter;
}

std::vector<QString> servicesOf(const NumberSource& source)
{
    std::set<QString> services;
    for (const NumberRow& row : source.rows)
        services.insert(row.service);
    for (const auto& [key, deploy] : source.deploys.deploys)
        services.insert(deploy.service);
    services.erase(QString());
    return {services.begin(), services.end()};
}

} // namespace matoi
