// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ui/models/timeline_row.h>

#include <QAbstractListModel>

#include <unordered_map>

namespace matoi
{

//! Two clocks, two orders (behaviour 6).
enum class RowOrder { Occurred, Recorded };

//! The rows of one incident in order of one of their clocks, then by id. Changes are row diffs; a
//! reset happens only when another incident is opened or the order is changed. GUI thread.
class TimelineModel : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Role { IdRole = Qt::UserRole, KindRole, TextRole, AccessibleRole };

    using QAbstractListModel::QAbstractListModel;
    int rowCount(const QModelIndex& parent = {}) const final;
    QVariant data(const QModelIndex& index, int role) const final;

    //! Another incident: a reset. `rows` in any order.
    void open(std::vector<TimelineRow> rows);
    //! New and changed rows of the same incident.
    void upsert(std::vector<TimelineRow> rows);
    //! The whole truth about the same incident: what is not among `rows` goes.
    void replaceAll(std::vector<TimelineRow> rows);
    void setOrder(RowOrder order);
    RowOrder order() const { return m_order; }
    //! The clock that the order follows, UTC ms.
    Ms keyOf(const TimelineRow& row) const
    {
        return m_order == RowOrder::Occurred ? row.occurredAt : row.recordedAt;
    }
    const TimelineRow& row(int i) const { return m_rows[size_t(i)]; }
    int indexOf(EventId id) const; //!< -1 when absent

private:
    bool before(const TimelineRow& a, const TimelineRow& b) const
    {
        return keyOf(a) != keyOf(b) ? keyOf(a) < keyOf(b) : a.id < b.id;
    }
    void inViewOrder(std::vector<TimelineRow>& rows) const;
    int lowerBound(Ms key, EventId id) const;
    void insertOne(TimelineRow row);
    void removeOne(int i);

    std::vector<TimelineRow> m_rows;
    std::unordered_map<EventId, Ms> m_when; // id -> key, to find a row by bisection
    RowOrder m_order = RowOrder::Occurred;
};

} // namespace matoi
