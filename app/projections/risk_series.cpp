// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/domain/risk_entry.h>
#include <app/projections/risk_series.h>

#include <algorithm>

namespace matoi
{

std::vector<ImpactPoint> impactSeries(const RiskRecord& record)
{
    std::vector<ImpactPoint> series;
    for (const RiskChange& change : record.changes)
        series.push_back({change.at, bandValue(change.after.potential),
                          bandValue(change.after.current), priorityScore(change.after),
                          change.reason, change.by});
    std::stable_sort(series.begin(), series.end(),
                     [](const ImpactPoint& a, const ImpactPoint& b) { return a.at < b.at; });
    return series;
}

namespace
{

//! What one record adds to the register, or takes from it, at one moment.
struct Delta {
    Ms at = 0;
    qint64 sum = 0, count = 0, unknown = 0;
};

void addDeltas(std::vector<Delta>& all, const RiskHistory& record)
{
    struct Step {
        Ms at;
        const RiskScore* score;
        std::optional<bool> open;
    };
    std::vector<Step> steps;
    for (const RiskStatusChange& change : record.statuses)
        steps.push_back({change.at, nullptr, change.status != RiskStatus::Completed});
    for (const RiskChange& change : record.changes)
        steps.push_back({change.at, &change.after, {}});
    std::stable_sort(steps.begin(), steps.end(),
                     [](const Step& a, const Step& b) { return a.at < b.at; });
    RiskScore score;
    bool open = false;
    Delta before;
    for (const Step& step : steps) {
        if (step.score)
            score = *step.score;
        open = step.open.value_or(open);
        const auto priority = priorityScore(score);
        const Delta now{step.at, open ? priority.value_or(0) : 0, open, open && !priority};
        all.push_back({step.at, now.sum - before.sum, now.count - before.count,
                       now.unknown - before.unknown});
        before = now;
    }
}

} // namespace

std::vector<OpenPoint> openSeries(const std::vector<RiskHistory>& records)
{
    std::vector<Delta> deltas;
    for (const RiskHistory& record : records)
        addDeltas(deltas, record);
    std::stable_sort(deltas.begin(), deltas.end(),
                     [](const Delta& a, const Delta& b) { return a.at < b.at; });
    std::vector<OpenPoint> series;
    OpenPoint point;
    for (const Delta& delta : deltas) {
        point.at = delta.at;
        point.prioritySum += delta.sum;
        point.count += delta.count;
        point.unknown += delta.unknown;
        if (!series.empty() && series.back().at == point.at)
            series.back() = point;
        else
            series.push_back(point);
    }
    return series;
}

std::vector<RiskAge> unresolvedAges(const std::vector<RiskRow>& rows, QDate today,
                                    int zoneOffsetMinutes)
{
    std::vector<RiskAge> ages;
    for (const RiskRow& row : rows) {
        if (!row.isOpen())
            continue;
        const QDate seen = dayFrom(row.firstSeenOn);
        const QDate since = seen.isValid() ? seen : dayOf(row.addedAt, zoneOffsetMinutes);
        ages.push_back(
            {row.id, row.label, row.title, since.daysTo(today), priorityScore(row.score)});
    }
    std::stable_sort(ages.begin(), ages.end(),
                     [](const RiskAge& a, const RiskAge& b) { return a.days > b.days; });
    return ages;
}

} // namespace matoi
