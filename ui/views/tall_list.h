// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <functional>
#include <vector>

class QMimeData;
class QPainter;
class QScrollBar;

namespace matoi::ui
{

//! Rows of different heights of which one is chosen: walked by arrows or J and K, opened by Enter
//! or a double click, dragged where the owner gives something to drag. Rows that are headings are
//! stepped over. Keys that mean nothing here go on to the parent. GUI thread.
class TallList : public QWidget
{
    Q_OBJECT
public:
    //! What the owner knows of a row.
    struct Source {
        //! Pixels at this width.
        std::function<int(int row, int width)> height;
        std::function<void(QPainter&, int row, const QRect&)> paint;
        //! What a screen reader says of it.
        std::function<QString(int row)> speak;
        //! Absent = every row can be chosen.
        std::function<bool(int row)> choosable = {};
        //! What is dragged; the caller owns it. Absent or null = nothing is.
        std::function<QMimeData*(int row)> drag = {};
    };
    explicit TallList(Source source, QWidget* parent = nullptr);
    //! The chosen row stays, or the nearest one is chosen.
    void setCount(int rows);
    //! Rows have other heights.
    void measure();
    int count() const { return m_count; }
    //! -1 where none can be chosen.
    int current() const;
    void select(int row);

Q_SIGNALS:
    void activated(int row);
    void currentChanged(int row);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent*) override { update(); }
    void changeEvent(QEvent* event) override;

private:
    bool choosable(int row) const;
    //! From `row` on in this direction, the next that can be chosen; else `row` itself or -1.
    int nextFrom(int row, int step) const;
    void walk(int step, int times = 1);
    int rowAt(int y) const;
    void keepInSight();
    void speak();

    Source m_source;
    QScrollBar* m_bar;
    std::vector<int> m_tops; // one more than there are rows
    int m_count = 0, m_current = -1;
    QPoint m_pressed;
};

} // namespace matoi::ui
