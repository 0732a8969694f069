// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <app/projections/risk_matrix.h>

#include <QWidget>

namespace matoi::ui
{

//! The matrix of the register (behaviour 17): titles and counts in cells of potential impact x
//! likelihood, unknown hatched and first. Arrows walk between the cells, Enter goes down into the
//! list; a title dragged into another cell proposes that assessment. Legible in grey: every cell
//! says its priority as a number, and tints differ by hatching when printed (setPlain).
class RiskMatrixView : public QWidget
{
    Q_OBJECT
public:
    explicit RiskMatrixView(QWidget* parent = nullptr);
    //! `rows` are those that the matrix was made of.
    void show(const std::vector<RiskRow>& rows, const RiskMatrix& matrix);
    //! The record whose cell is framed and whose last move is drawn; null = none.
    void setChosen(StreamId risk);
    //! The cell that the keys mean.
    ImpactBand potential() const { return kMatrixRows[size_t(m_row)]; }
    qint64 likelihood() const { return m_column + 1; }
    //! Draws the whole matrix into `r`, in the colours of the theme or in greys with hatching.
    void draw(QPainter& p, const QRect& r, bool grey) const;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return QSize(300, 6 * 44 + 30); }

Q_SIGNALS:
    //! One of the titles was clicked.
    void picked(matoi::StreamId risk);
    //! Enter, or a click into a cell: the list shows what is in it.
    void cellOpened(matoi::ImpactBand potential, qint64 likelihood);
    //! A title was dropped into another cell.
    void moveProposed(matoi::StreamId risk, matoi::ImpactBand potential, qint64 likelihood);

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    bool event(QEvent* event) override;

private:
    QRect cellRect(const QRect& r, int row, int column) const;
    int titlesIn(const QRect& cell, size_t count) const;
    void drawCell(QPainter& p, const QRect& r, int row, int column, bool grey) const;
    void drawMove(QPainter& p, const QRect& r) const;
    //! The record whose title is at this point; null = none.
    StreamId titleAt(const QPoint& at) const;
    bool cellAt(const QPoint& at, int* row, int* column) const;
    void walk(int rows, int columns);
    void speak();
    QString spoken() const;

    std::vector<RiskRow> m_rows;
    RiskMatrix m_matrix;
    StreamId m_chosen, m_dragged;
    int m_row = 0, m_column = 1;
    QPoint m_pressed, m_at;
    bool m_dragging = false;
};

} // namespace matoi::ui
