// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimer>
#include <QWidget>

namespace matoi::ui
{

//! "Unpinned · Undo Ctrl+Z · 8": stands for the ten seconds in which an act can be taken back, in
//! the lower right corner, where it hides no new row; takes no focus.
class UndoBar : public QWidget
{
    Q_OBJECT
public:
    explicit UndoBar(QWidget* parent);
    void offer(const QString& words);
    //! `bottom` in the parent's coordinates.
    void place(int bottom);

Q_SIGNALS:
    void undoRequested();

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;

private:
    QString m_words;
    QTimer m_second;
    int m_left = 0;
};

} // namespace matoi::ui
