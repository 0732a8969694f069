// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/projections/numbers.h>

#include <algorithm>
#include <cmath>

namespace matoi
{

namespace
{

//! What a time goes from and to, and what it means when the end is missing.
struct Span {
    Ms from = 0, to = 0;
    NumberWhy open = NumberWhy::NoEnd;
};

Span spanOf(NumberKind kind, const NumberRow& row)
{
    using W = NumberWhy;
    switch (kind) {
    case NumberKind::TimeToDetect:
        return {row.startedAt, row.detectedAt, W::NoEnd};
    case NumberKind::TimeToAcknowledge:
        return {row.detectedAt, row.acknowledgedAt, W::NoEnd};
    case NumberKind::TimeToRestore:
    case NumberKind::RestoreAfterDeploy:
        return {row.startedAt, row.convergedAt, W::NotConverged};
    case NumberKind::TimeToFirstNotice:
        return {row.declaredAt, row.noticedAt, W::NoNotice};
    case NumberKind::TimeToPermanentFix:
        return {row.convergedAt, row.fixedAt,
                row.fixState == FixState::NotNeeded ? W::NoFixNeeded : W::NotFixed};
    case NumberKind::PostmortemDelay:
        return {row.convergedAt, row.reviewHeldAt, W::NotReviewed};
    case NumberKind::DeployFrequency:
    case NumberKind::LeadTime:
    case NumberKind::ChangeFailureRate:
        break;
    }
    return {};
}

NumberWhy whyOf(NumberKind kind, const NumberRow& row, const Span& span)
{
    if (const NumberWhy never = whyNever(row); never != NumberWhy::Counted)
        return never;
    const bool afterwards =
        kind == NumberKind::TimeToPermanentFix || kind == NumberKind::PostmortemDelay;
    if (!span.from)
        return afterwards ? NumberWhy::NotConverged : NumberWhy::NoStart;
    if (!span.to)
        return span.open;
    return span.to < span.from ? NumberWhy::Backwards : NumberWhy::Counted;
}

} // namespace

bool matches(const NumberRow& row, const NumberFilter& filter)
{
    const Ms at = row.beganAt();
    return at >= filter.from && at < filter.to &&
           (!filter.classification || row.classification == *filter.classification) &&
           (!filter.service || row.service == *filter.service);
}

NumberWhy whyNever(const NumberRow& row)
{
    if (row.kind == IncidentKind::Drill)
        return NumberWhy::Drill;
    if (row.state == IncidentState::Merged)
        return NumberWhy::Merged;
    if (row.state == IncidentState::FalseAlarm)
        return NumberWhy::FalseAlarm;
    if (row.state == IncidentState::NotIncident || row.classification == Classification::Bug)
        return NumberWhy::NotAnIncident;
    if (row.classification == Classification::Undecided)
        return NumberWhy::Undecided;
    return NumberWhy::Counted;
}

Number timeBetween(NumberKind kind, const std::vector<NumberRow>& rows, const NumberFilter& filter)
{
    Number number;
    number.kind = kind;
    for (const NumberRow& row : rows) {
        if (!matches(row, filter))
            continue;
        const Span span = spanOf(kind, row);
        NumberItem item{row.id, row.label, row.title, row.beganAt(), {}, whyOf(kind, row, span)};
        if (item.why == NumberWhy::Counted)
            item.value = span.to - span.from;
        (item.value ? number.counted : number.excluded).push_back(std::move(item));
    }
    summarize(number);
    return number;
}

void summarize(Number& number)
{
    std::stable_sort(number.counted.begin(), number.counted.end(),
                     [](const NumberItem& a, const NumberItem& b) { return *a.value > *b.value; });
    std::vector<double> values;
    values.reserve(number.counted.size());
    for (auto it = number.counted.rbegin(); it != number.counted.rend(); ++it)
        values.push_back(double(*it->value));
    number.median = percentile(values, 0.5);
    number.p90 = percentile(values, 0.9);
}

std::optional<double> percentile(const std::vector<double>& sorted, double share)
{
    if (sorted.empty())
        return std::nullopt;
    const double place = share * double(sorted.size() - 1);
    const auto below = size_t(std::floor(place));
    const size_t above = std::min(below + 1, sorted.size() - 1);
    return sorted[below] + (sorted[above] - sorted[below]) * (place - double(below));
}

} // namespace matoi
