// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/models/risk_filter.h>

#include <algorithm>

namespace matoi::ui
{

namespace
{

bool holds(const RiskRow& row, const QString& owner, const QStringList& words)
{
    return std::all_of(words.begin(), words.end(), [&](const QString& word) {
        return row.title.contains(word, Qt::CaseInsensitive) ||
               row.label.contains(word, Qt::CaseInsensitive) ||
               row.service.contains(word, Qt::CaseInsensitive) ||
               owner.contains(word, Qt::CaseInsensitive);
    });
}

//! None comes last: an empty day sorts behind every day.
bool earlier(const QString& a, const QString& b)
{
    if (a.isEmpty() || b.isEmpty())
        return !a.isEmpty() && b.isEmpty();
    return a < b;
}

} // namespace

std::vector<RiskRow> rowsMatching(const std::vector<RiskRow>& rows, const RiskListFilter& filter,
                                  const std::map<PersonId, QString>& names,
                                  const std::set<StreamId>& found)
{
    const QStringList words = filter.text.simplified().split(QLatin1Char(' '), Qt::SkipEmptyParts);
    std::vector<const RiskRow*> kept;
    kept.reserve(rows.size());
    static const QString nobody;
    for (const RiskRow& row : rows) {
        if (!matches(row, filter.fields))
            continue;
        const auto name = names.find(row.owner);
        if (words.isEmpty() || holds(row, name == names.end() ? nobody : name->second, words) ||
            found.count(row.id))
            kept.push_back(&row);
    }
    std::stable_sort(kept.begin(), kept.end(), [&](const RiskRow* a, const RiskRow* b) {
        switch (filter.sort) {
        case RiskSort::NextVisit:
            if (a->nextVisitOn != b->nextVisitOn)
                return earlier(a->nextVisitOn, b->nextVisitOn);
            break;
        case RiskSort::Number:
            return a->number < b->number;
        case RiskSort::Updated:
            if (a->updatedAt != b->updatedAt)
                return a->updatedAt > b->updatedAt;
            break;
        case RiskSort::Priority:
            break;
        }
        return priorityBefore(*a, *b);
    });
    std::vector<RiskRow> result;
    result.reserve(kept.size());
    for (const RiskRow* row : kept)
        result.push_back(*row);
    return result;
}

} // namespace matoi::ui
