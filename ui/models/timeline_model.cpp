// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/models/timeline_model.h>

#include <algorithm>
#include <unordered_set>

namespace matoi
{

int TimelineModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant TimelineModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const TimelineRow& r = row(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case TextRole:
        return r.text;
    case IdRole:
        return r.id.toBytes();
    case KindRole:
        return int(r.kind);
    case Qt::AccessibleTextRole:
    case AccessibleRole:
        return QStringList{r.kindWord, r.author, r.laneWord, r.text}.join(QStringLiteral(", "));
    default:
        return {};
    }
}

void TimelineModel::open(std::vector<TimelineRow> rows)
{
    beginResetModel();
    std::vector<TimelineRow> taken = std::move(rows); // may be our own rows, in a new order
    inViewOrder(taken);
    m_rows = std::move(taken);
    m_when.clear();
    for (const TimelineRow& r : m_rows)
        m_when[r.id] = keyOf(r);
    endResetModel();
}

void TimelineModel::setOrder(RowOrder order)
{
    if (m_order == order)
        return;
    m_order = order;
    open(std::move(m_rows));
}

void TimelineModel::inViewOrder(std::vector<TimelineRow>& rows) const
{
    std::sort(rows.begin(), rows.end(),
              [this](const TimelineRow& a, const TimelineRow& b) { return before(a, b); });
}

int TimelineModel::lowerBound(Ms key, EventId id) const
{
    const auto at =
        std::lower_bound(m_rows.begin(), m_rows.end(), std::pair(key, id),
                         [this](const TimelineRow& r, const auto& k) {
                             return keyOf(r) != k.first ? keyOf(r) < k.first : r.id < k.second;
                         });
    return int(at - m_rows.begin());
}

int TimelineModel::indexOf(EventId id) const
{
    const auto when = m_when.find(id);
    return when == m_when.end() ? -1 : lowerBound(when->second, id);
}

void TimelineModel::insertOne(TimelineRow row)
{
    const int at = lowerBound(keyOf(row), row.id);
    beginInsertRows({}, at, at);
    m_when[row.id] = keyOf(row);
    m_rows.insert(m_rows.begin() + at, std::move(row));
    endInsertRows();
}

void TimelineModel::removeOne(int i)
{
    beginRemoveRows({}, i, i);
    m_when.erase(m_rows[size_t(i)].id);
    m_rows.erase(m_rows.begin() + i);
    endRemoveRows();
}

void TimelineModel::upsert(std::vector<TimelineRow> rows)
{
    inViewOrder(rows);
    // The common case in one insert: everything is new and comes last.
    const bool allLast =
        !rows.empty() && std::all_of(rows.begin(), rows.end(), [&](const TimelineRow& r) {
            return !m_when.contains(r.id) && (m_rows.empty() || before(m_rows.back(), r));
        });
    if (allLast) {
        const int first = int(m_rows.size());
        beginInsertRows({}, first, first + int(rows.size()) - 1);
        for (TimelineRow& r : rows) {
            m_when[r.id] = keyOf(r);
            m_rows.push_back(std::move(r));
        }
        endInsertRows();
        return;
    }
    for (TimelineRow& r : rows) {
        const int old = indexOf(r.id);
        if (old < 0) {
            insertOne(std::move(r));
        } else if (keyOf(m_rows[size_t(old)]) != keyOf(r)) {
            removeOne(old);
            insertOne(std::move(r));
        } else if (m_rows[size_t(old)] != r) {
            m_rows[size_t(old)] = std::move(r);
            Q_EMIT dataChanged(index(old), index(old));
        }
    }
}

void TimelineModel::replaceAll(std::vector<TimelineRow> rows)
{
    std::unordered_set<EventId> keep;
    for (const TimelineRow& r : rows)
        keep.insert(r.id);
    for (int i = int(m_rows.size()) - 1; i >= 0; --i)
        if (!keep.contains(m_rows[size_t(i)].id))
            removeOne(i);
    upsert(std::move(rows));
}

} // namespace matoi
