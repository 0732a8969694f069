// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <functional>

class QPainter;
class QScrollBar;

namespace matoi::ui
{

//! Rows of one height of which one is chosen: painted only where seen, walked by arrows or J and K,
//! opened by Enter or a double click. What a row shows and says is the owner's. Keys that mean
//! nothing here go on to the parent.
class RowPicker : public QWidget
{
    Q_OBJECT
public:
    using PaintRow = std::function<void(QPainter&, int row, const QRect&)>;
    //! What a screen reader says of a row.
    using SpeakRow = std::function<QString(int row)>;
    //! `rowHeight` in device-independent pixels before the text scale.
    RowPicker(int rowHeight, PaintRow paint, SpeakRow speak, QWidget* parent = nullptr);
    //! The chosen row stays, or the last one is chosen.
    void setCount(int rows);
    int count() const { return m_count; }
    //! -1 when there are none.
    int current() const { return m_count ? m_current : -1; }
    void select(int row);
    int rowHeight() const;

Q_SIGNALS:
    void activated(int row);
    //! Another row is chosen, or none is left (-1).
    void currentChanged(int row);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent*) override { update(); }
    void focusOutEvent(QFocusEvent*) override { update(); }

private:
    int rowAt(int y) const;
    void speak();

    const int m_rowHeight;
    PaintRow m_paint;
    SpeakRow m_speak;
    QScrollBar* m_bar;
    int m_count = 0, m_current = 0;
};

} // namespace matoi::ui
