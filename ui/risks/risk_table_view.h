// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ui/models/risk_table_model.h>

#include <QHeaderView>
#include <QPersistentModelIndex>
#include <QTableView>
#include <QTimer>

class QLabel;

namespace matoi::ui
{

//! Headings painted as labels, with an arrow at the one that the rows are sorted by.
class RiskTableHead : public QHeaderView
{
    Q_OBJECT
public:
    explicit RiskTableHead(QWidget* parent);
    QSize sizeHint() const override;

protected:
    void paintSection(QPainter* painter, const QRect& rect, int section) const override;
};

//! The table of the register: whole rows are chosen, one cell is current. Enter or F2 changes the
//! cell where it stands; who owns the view records it and answers by accepted() or refused().
//! Columns keep width, order and visibility in the settings. GUI thread.
class RiskTableView : public QTableView
{
    Q_OBJECT
public:
    RiskTableView(RiskTableModel& model, QWidget* parent);

    //! What may be chosen in a cell of Owner or Status: code and word.
    using Choices = std::vector<std::pair<QString, QString>>;
    void setOwners(Choices owners) { m_owners = std::move(owners); }

    //! Opens the editor of the current cell; another column opens the record.
    void editCell();
    bool editing() const { return m_editor; }
    void accepted();
    //! The sentence stands under the editor, which keeps what was typed.
    void refused(const QString& sentence);
    QString refusal() const;
    //! The value in the open editor: text, or the code chosen.
    QString editedValue() const;

    StreamId current() const;
    std::vector<StreamId> chosen() const; //!< from top to bottom
    void choose(StreamId risk);
    void choose(const std::vector<StreamId>& risks, StreamId current);
    //! By the column of the current cell; a second time the other way round.
    void sortByCurrent();
    //! By -1 or 1 among those that are seen.
    void moveColumn(int by);
    void widenColumn(int by);
    std::vector<RiskTableColumn> hiddenColumns() const;
    void hideColumns(const std::vector<RiskTableColumn>& hidden);
    void retranslate();

Q_SIGNALS:
    void currentRiskChanged(matoi::StreamId risk);
    void chosenChanged();
    void opened(matoi::StreamId risk);
    void editRequested(matoi::StreamId risk, matoi::ui::RiskTableColumn column,
                       const QString& value);
    void editEnded();
    void escaped();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    void selectionChanged(const QItemSelection& now, const QItemSelection& before) override;
    void updateGeometries() override;
    void scrollContentsBy(int dx, int dy) override;
    bool eventFilter(QObject* object, QEvent* event) override;

private:
    void submitEdit();
    void endEdit();
    void placeEditor();
    void remember();
    void recall();

    RiskTableModel& m_model;
    Choices m_owners;
    QWidget* m_editor = nullptr;
    QLabel* m_refusal;
    QPersistentModelIndex m_edited;
    bool m_submitted = false;
    QTimer m_remember;
};

} // namespace matoi::ui
