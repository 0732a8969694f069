// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/domain/risk_score.h>
#include <ui/models/saved_filters.h>

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSettings>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace matoi::ui
{

namespace
{

const QString kKey = u"risks/filters"_s;

void store(std::vector<SavedFilter> filters)
{
    std::stable_sort(filters.begin(), filters.end(), [](const auto& a, const auto& b) {
        return a.name.compare(b.name, Qt::CaseInsensitive) < 0;
    });
    QJsonArray all;
    for (const SavedFilter& saved : filters) {
        QJsonObject o = QJsonDocument::fromJson(filterJson(saved.filter)).object();
        o[u"name"_s] = saved.name;
        all.append(o);
    }
    QSettings().setValue(kKey,
                         QString::fromUtf8(QJsonDocument(all).toJson(QJsonDocument::Compact)));
}

RiskListFilter filterOf(const QJsonObject& o)
{
    RiskListFilter filter;
    RiskFilter& f = filter.fields;
    if (o[u"open"_s].isBool())
        f.open = o[u"open"_s].toBool();
    for (const QJsonValue& status : o[u"statuses"_s].toArray())
        if (const int n = status.toInt(-1); n >= 0 && n <= int(RiskStatus::Completed))
            f.statuses.push_back(RiskStatus(n));
    f.owner = PersonId::fromString(o[u"owner"_s].toString());
    f.unowned = o[u"unowned"_s].toBool();
    f.service = o[u"service"_s].toString();
    if (o[u"potential"_s].isDouble())
        f.potential = bandOf(o[u"potential"_s].toInteger()).value_or(ImpactBand::Unknown);
    if (const qint64 n = o[u"likelihood"_s].toInteger(); validLikelihood(n))
        f.likelihood = n;
    f.dueUntil = o[u"due_until"_s].toString();
    filter.text = o[u"text"_s].toString();
    if (const int n = o[u"sort"_s].toInt(); n >= 0 && n <= int(RiskSort::Updated))
        filter.sort = RiskSort(n);
    return filter;
}

} // namespace

QByteArray filterJson(const RiskListFilter& filter)
{
    const RiskFilter& f = filter.fields;
    QJsonObject o;
    if (f.open)
        o[u"open"_s] = *f.open;
    QJsonArray statuses;
    for (const RiskStatus status : f.statuses)
        statuses.append(int(status));
    if (!statuses.isEmpty())
        o[u"statuses"_s] = statuses;
    if (!f.owner.isNull())
        o[u"owner"_s] = f.owner.toString();
    if (f.unowned)
        o[u"unowned"_s] = true;
    if (!f.service.isEmpty())
        o[u"service"_s] = f.service;
    if (f.potential)
        o[u"potential"_s] = bandValue(*f.potential).value_or(-1);
    if (f.likelihood)
        o[u"likelihood"_s] = *f.likelihood;
    if (!f.dueUntil.isEmpty())
        o[u"due_until"_s] = f.dueUntil;
    if (!filter.text.isEmpty())
        o[u"text"_s] = filter.text;
    o[u"sort"_s] = int(filter.sort);
    return QJsonDocument(o).toJson(QJsonDocument::Compact);
}

RiskListFilter filterFromJson(const QByteArray& json)
{
    return filterOf(QJsonDocument::fromJson(json).object());
}

std::vector<SavedFilter> savedFilters()
{
    std::vector<SavedFilter> filters;
    const auto all = QJsonDocument::fromJson(QSettings().value(kKey).toString().toUtf8()).array();
    for (const QJsonValue& value : all)
        if (const QString name = value[u"name"_s].toString(); !name.isEmpty())
            filters.push_back({name, filterOf(value.toObject())});
    return filters;
}

void saveFilter(const SavedFilter& filter)
{
    auto filters = savedFilters();
    std::erase_if(filters, [&](const SavedFilter& other) { return other.name == filter.name; });
    filters.push_back(filter);
    store(std::move(filters));
}

void deleteFilter(const QString& name)
{
    auto filters = savedFilters();
    std::erase_if(filters, [&](const SavedFilter& other) { return other.name == name; });
    store(std::move(filters));
}

bool renameFilter(const QString& from, const QString& to)
{
    const QString name = to.trimmed();
    auto filters = savedFilters();
    const auto at = [&](const QString& wanted) {
        return std::find_if(filters.begin(), filters.end(),
                            [&](const SavedFilter& other) { return other.name == wanted; });
    };
    const auto it = at(from);
    if (name.isEmpty() || it == filters.end() || (name != from && at(name) != filters.end()))
        return false;
    it->name = name;
    store(std::move(filters));
    return true;
}

} // namespace matoi::ui
