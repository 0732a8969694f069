// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/projections/risk_row.h>

#include <algorithm>
#include <tuple>

using namespace Qt::StringLiterals;

namespace matoi
{

bool priorityBefore(const RiskRow& a, const RiskRow& b)
{
    const auto key = [](const RiskRow& row) {
        return std::tuple(-priorityRank(row.score), row.nextVisitOn.isEmpty(), row.nextVisitOn,
                          row.number);
    };
    return key(a) < key(b);
}

bool matches(const RiskRow& row, const RiskFilter& f)
{
    const auto& statuses = f.statuses;
    return (!f.open || row.isOpen() == *f.open) &&
           (statuses.empty() ||
            std::find(statuses.begin(), statuses.end(), row.status) != statuses.end()) &&
           (f.owner.isNull() || row.owner == f.owner) && (!f.unowned || row.owner.isNull()) &&
           (f.service.isEmpty() || row.service == f.service) &&
           (!f.potential || row.score.potential == *f.potential) &&
           (!f.likelihood || row.score.likelihood == *f.likelihood) &&
           (f.dueUntil.isEmpty() ||
            (row.isOpen() && !row.nextVisitOn.isEmpty() && row.nextVisitOn <= f.dueUntil));
}

RiskHistory historyOf(const RiskRecord& r) { return {r.id, r.exists, r.changes, r.statuses}; }

RiskRow rowOf(const RiskRecord& r)
{
    RiskRow row;
    row.id = r.id;
    row.number = r.number;
    row.label = u"RISK-%1"_s.arg(r.number, 4, 10, QLatin1Char('0'));
    row.title = r.title;
    row.status = r.status;
    row.owner = r.owner;
    row.service = r.service;
    row.score = r.score;
    row.scoreAtVisit = r.scoreAtVisit;
    row.nextVisitOn = r.nextVisitOn;
    row.firstSeenOn = r.firstSeenOn;
    row.addedAt = r.addedAt;
    row.statusSince = r.statusSince;
    row.updatedAt = r.updatedAt;
    row.visitedAt = r.visits.empty() ? 0 : r.visits.back().at;
    return row;
}

QString searchText(const RiskRecord& r)
{
    if (!r.exists)
        return {};
    QString text = u"RISK-%1\n"_s.arg(r.number, 4, 10, QLatin1Char('0')) + r.title;
    const auto add = [&](const QString& words) {
        if (!words.isEmpty())
            text += u'\n' + words;
    };
    add(r.service);
    add(r.foundIn);
    for (const auto& [name, words] : r.sections)
        add(words);
    for (const RiskLogLine& line : r.logs) {
        add(line.text);
        for (const QString& earlier : line.earlierTexts)
            add(earlier);
    }
    for (const RiskVisit& visit : r.visits)
        add(visit.note);
    for (const RiskChange& change : r.changes)
        add(change.reason);
    for (const RiskStatusChange& change : r.statuses)
        add(change.reason);
    return text;
}

} // namespace matoi
