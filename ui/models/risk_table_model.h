// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <app/projections/risk_row.h>

#include <QAbstractTableModel>
#include <QTimeZone>

#include <map>

namespace matoi::ui
{

//! The columns of the register as a table, in the order in which they stand at first.
enum class RiskTableColumn {
    Priority,
    Number,
    Title,
    Status,
    Owner,
    Service,
    Potential,
    Likelihood,
    Current,
    Moved,
    NextVisit,
    FirstSeen,
    Updated,
    Count_
};

//! The rows of the register as a table: words and meanings, no colours. It sorts what it is given;
//! what is edited becomes a fact elsewhere and comes back by show(). GUI thread.
class RiskTableModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Role {
        IdRole = Qt::UserRole, //!< the record, as text
        BandRole,              //!< 10 ... 0, -1 = unknown: of Potential and Current
        DueRole,               //!< its visit is due today or was before
        OpenRole,
        OwnedRole,
    };
    using QAbstractTableModel::QAbstractTableModel;

    //! Rows that stay keep their place in selections; a table of other rows is a new one.
    void show(std::vector<RiskRow> rows, std::map<PersonId, QString> names, QDate today,
              const QTimeZone& zone);
    const RiskRow& row(int row) const { return m_rows[size_t(row)]; }
    //! -1 = it is not among them.
    int rowOf(StreamId risk) const;
    QDate today() const { return m_today; }
    //! May be changed where it stands.
    static bool isEditable(RiskTableColumn column);
    static QString heading(RiskTableColumn column);
    //! All columns of one row in words, for a screen reader.
    QString spoken(int row) const;

    int rowCount(const QModelIndex& parent = {}) const final
    {
        return parent.isValid() ? 0 : int(m_rows.size());
    }
    int columnCount(const QModelIndex& parent = {}) const final
    {
        return parent.isValid() ? 0 : int(RiskTableColumn::Count_);
    }
    QVariant data(const QModelIndex& index, int role) const final;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const final;
    //! What is equal in that column stays in the order of E-10; unknown is above every number
    //! (E-7); what has no day or no owner comes last in both directions.
    void sort(int column, Qt::SortOrder order) final;

private:
    QString words(const RiskRow& row, RiskTableColumn column) const;
    QString ownerOf(const RiskRow& row) const;
    void arrange(std::vector<RiskRow>& rows) const;
    bool before(const RiskRow& a, const RiskRow& b) const;

    std::vector<RiskRow> m_rows;
    std::map<PersonId, QString> m_names;
    QDate m_today;
    QTimeZone m_zone = QTimeZone::utc();
    RiskTableColumn m_by = RiskTableColumn::Priority;
    Qt::SortOrder m_order = Qt::DescendingOrder;
};

} // namespace matoi::ui
