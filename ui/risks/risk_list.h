// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <app/projections/risk_matrix.h>
#include <ui/models/risk_filter.h>

#include <QWidget>

class QLineEdit;

namespace matoi::ui
{

class Button;
class RowPicker;

//! The queue of visits, what one searches by, and the records: fixed rows, painted only where seen
//! (10,000 of them cost what twenty do).
class RiskList : public QWidget
{
    Q_OBJECT
public:
    explicit RiskList(QWidget* parent = nullptr);
    //! `rows` as filtered and sorted; `all` = how many there are without the filter.
    void show(std::vector<RiskRow> rows, size_t all, const std::map<PersonId, QString>& names,
              QDate today);
    void setQueue(const RiskQueue& queue, QDate today);
    //! Who was chosen stays chosen, wherever the row has gone.
    void choose(StreamId risk);
    const RiskRow* chosen() const; //!< null = none
    int rows() const { return int(m_rows.size()); }
    //! What is asked for; the chips of the cell and of the saved filters included.
    RiskListFilter filter() const { return m_filter; }
    void setFilter(const RiskListFilter& filter);
    //! Back to everything that is open.
    void clear();
    void focusSearch();
    void focusRows();
    //! Walks to the next record of the queue of visits.
    void nextVisit();
    void retranslate();

Q_SIGNALS:
    void filterChanged();
    void rowChosen(matoi::StreamId risk);
    void opened(matoi::StreamId risk);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    bool eventFilter(QObject* object, QEvent* event) override;

private:
    int queueHeight() const;
    void paintQueue(QPainter& p) const;
    void paintRow(QPainter& p, int row, const QRect& r) const;
    QString spoken(int row) const;
    QString ownerOf(const RiskRow& row) const;
    void changed();
    void showChips();

    std::vector<RiskRow> m_rows, m_queue; // m_queue: what its lines show
    size_t m_all = 0, m_dueToday = 0, m_dueLater = 0;
    std::map<PersonId, QString> m_names;
    QDate m_today;
    RiskListFilter m_filter;
    QLineEdit* m_search;
    Button *m_open, *m_cell, *m_sort;
    RowPicker* m_picker;
};

} // namespace matoi::ui
