// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace matoi::ui
{

class RiskTableModel;

//! Paints one cell of the register's table with the marks that list and sheet use: shapes, status
//! chips, movement. Words are drawn as they are, in one line, elided.
class RiskTableDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    RiskTableDelegate(const RiskTableModel& model, QObject* parent);
    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;

private:
    const RiskTableModel& m_model;
};

} // namespace matoi::ui
