// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/projections/four_keys.h>

#include <QDateTime>

#include <algorithm>
#include <map>
#include <set>

namespace matoi
{

namespace
{

constexpr Ms kHour = 3'600'000;

bool matches(const DeployRecorded& deploy, const NumberFilter& filter)
{
    return deploy.at >= filter.from && deploy.at < filter.to &&
           (!filter.service || deploy.service == *filter.service);
}

QDate dayOf(Ms at, const QTimeZone& zone)
{
    return QDateTime::fromMSecsSinceEpoch(at, zone).date();
}

double medianOf(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    return percentile(values, 0.5).value_or(0);
}

//! How many there are in each of the calendar's parts from `first` to `last`, none included.
template <class PartOf, class Next>
std::vector<double> perPart(QDate first, QDate last, const std::map<QDate, qint64>& days,
                            PartOf partOf, Next next, bool daysOnly)
{
    std::vector<double> counts;
    for (QDate part = partOf(first); part <= last; part = next(part)) {
        const QDate end = next(part);
        double count = 0;
        for (auto it = days.lower_bound(std::max(part, first)); it != days.end() && it->first < end;
             ++it)
            count += daysOnly ? 1 : double(it->second);
        counts.push_back(count);
    }
    return counts;
}

NumberBucket frequencyBucket(QDate first, QDate last, const std::map<QDate, qint64>& days)
{
    first = std::max(first, last.addMonths(-3).addDays(1));
    const auto monday = [](QDate day) { return day.addDays(1 - day.dayOfWeek()); };
    const auto week = [](QDate day) { return day.addDays(7); };
    const std::vector<double> weeks = perPart(first, last, days, monday, week, true);
    if (medianOf(weeks) >= 3)
        return NumberBucket::Daily;
    std::vector<double> with;
    for (const double count : weeks)
        with.push_back(count > 0);
    if (medianOf(with) >= 1)
        return NumberBucket::Weekly;
    const auto start = [](QDate day) { return QDate(day.year(), day.month(), 1); };
    const auto month = [](QDate day) { return day.addMonths(1); };
    return medianOf(perPart(first, last, days, start, month, false)) >= 1 ? NumberBucket::Monthly
                                                                          : NumberBucket::Yearly;
}

NumberBucket durationBucket(const std::optional<double>& median)
{
    if (!median)
        return NumberBucket::None;
    const double hours = *median / double(kHour);
    return hours < 24        ? NumberBucket::OneDay
           : hours < 168     ? NumberBucket::OneWeek
           : hours < 730     ? NumberBucket::OneMonth
           : hours < 730 * 6 ? NumberBucket::SixMonths
                             : NumberBucket::OneYear;
}

} // namespace

const DeployRecorded* deployNamed(const DeployLog& deploys, const QString& text)
{
    if (const auto it = deploys.deploys.find(text); it != deploys.deploys.end())
        return &it->second;
    const DeployRecorded* found = nullptr;
    for (const auto& [key, deploy] : deploys.deploys)
        if (deploy.deploy == text) {
            if (found)
                return nullptr;
            found = &deploy;
        }
    return found;
}

Number deployFrequency(const DeployLog& deploys, const NumberFilter& filter, Ms now,
                       const QTimeZone& zone)
{
    Number number;
    number.kind = NumberKind::DeployFrequency;
    std::map<QDate, qint64> days;
    Ms earliest = 0;
    for (const auto& [key, deploy] : deploys.deploys) {
        if (!earliest || deploy.at < earliest)
            earliest = deploy.at;
        if (!matches(deploy, filter))
            continue;
        ++days[dayOf(deploy.at, zone)];
        number.counted.push_back({{}, key, deploy.sha, deploy.at, {}, {}});
    }
    std::stable_sort(number.counted.begin(), number.counted.end(),
                     [](const NumberItem& a, const NumberItem& b) { return a.at > b.at; });
    if (days.empty())
        return number;
    const QDate first = dayOf(std::max(filter.from, earliest), zone);
    const QDate last = std::max(dayOf(std::min(filter.to - 1, now), zone), days.rbegin()->first);
    number.rate = double(number.n()) / double(first.daysTo(last) + 1);
    number.bucket = frequencyBucket(first, last, days);
    return number;
}

Number leadTime(const DeployLog& deploys, const NumberFilter& filter)
{
    Number number;
    number.kind = NumberKind::LeadTime;
    for (const auto& [key, deploy] : deploys.deploys) {
        if (!matches(deploy, filter))
            continue;
        if (deploy.changes.empty())
            number.excluded.push_back({{}, key, deploy.sha, deploy.at, {}, NumberWhy::NoChanges});
        for (const DeployChange& change : deploy.changes) {
            NumberItem item{{}, key, change.id, deploy.at, {}, {}};
            item.why = !change.at               ? NumberWhy::NoChangeTime
                       : change.at >= deploy.at ? NumberWhy::NotBefore
                                                : NumberWhy::Counted;
            if (item.why == NumberWhy::Counted)
                item.value = deploy.at - change.at;
            (item.value ? number.counted : number.excluded).push_back(std::move(item));
        }
    }
    summarize(number);
    number.bucket = durationBucket(number.median);
    return number;
}

Number changeFailureRate(const DeployLog& deploys, const std::vector<NumberRow>& rows,
                         const NumberFilter& filter)
{
    Number number;
    number.kind = NumberKind::ChangeFailureRate;
    std::map<QString, qint64> incidents; // by the key of their deployment
    qint64 failures = 0;
    for (const NumberRow& row : rows) {
        if (row.causedBy.isEmpty() ||
            (filter.classification && row.classification != *filter.classification))
            continue;
        const DeployRecorded* deploy = deployNamed(deploys, row.causedBy);
        const NumberWhy never = whyNever(row);
        const bool unknown = !deploy && matches(row, filter);
        if (deploy && !matches(*deploy, filter))
            continue;
        if (deploy && never == NumberWhy::Counted) {
            ++incidents[deploy->key()];
            ++failures;
        } else if (deploy || unknown) {
            number.excluded.push_back(
                {row.id,
                 row.label,
                 row.title,
                 row.beganAt(),
                 {},
                 never == NumberWhy::Counted ? NumberWhy::UnknownDeploy : never});
        }
    }
    for (const auto& [key, deploy] : deploys.deploys)
        if (matches(deploy, filter))
            number.counted.push_back({{}, key, deploy.sha, deploy.at, incidents[key], {}});
    std::stable_sort(number.counted.begin(), number.counted.end(),
                     [](const NumberItem& a, const NumberItem& b) {
                         return *a.value != *b.value ? *a.value > *b.value : a.at > b.at;
                     });
    if (number.counted.empty())
        return number;
    const auto failed = std::count_if(number.counted.begin(), number.counted.end(),
                                      [](const NumberItem& item) { return *item.value > 0; });
    number.rate = double(failed) / double(number.n());
    number.upstream = double(failures) / double(number.n());
    number.bucket = *number.rate <= 0.15  ? NumberBucket::UpTo15
                    : *number.rate < 0.46 ? NumberBucket::UpTo45
                                          : NumberBucket::UpTo60;
    return number;
}

Number restoreAfterDeploy(const DeployLog& deploys, const std::vector<NumberRow>& rows,
                          const NumberFilter& filter)
{
    std::vector<NumberRow> caused;
    std::vector<double> upstream;
    for (const NumberRow& row : rows) {
        if (row.causedBy.isEmpty())
            continue;
        caused.push_back(row);
        if (!matches(row, filter) || whyNever(row) != NumberWhy::Counted || !row.convergedAt)
            continue;
        const DeployRecorded* deploy = deployNamed(deploys, row.causedBy);
        const Ms from = deploy ? std::min(row.declaredAt, deploy->at) : row.declaredAt;
        if (row.convergedAt >= from)
            upstream.push_back(double(row.convergedAt - from));
    }
    Number number = timeBetween(NumberKind::RestoreAfterDeploy, caused, filter);
    std::sort(upstream.begin(), upstream.end());
    number.upstream = percentile(upstream, 0.5);
    number.bucket = durationBucket(number.median);
    return number;
}

} // namespace matoi
