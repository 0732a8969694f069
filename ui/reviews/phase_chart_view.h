// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ui/reviews/phase_chart_paint.h>

#include <QWidget>

namespace matoi::ui
{

//! Milestones and who was at what, drawn; the left and right arrows walk from thing to thing, up
//! and down from row to row, and what is there is said with its exact times. GUI thread.
class PhaseChartView : public QWidget
{
    Q_OBJECT
public:
    explicit PhaseChartView(QWidget* parent = nullptr);
    void show(const PhaseChart& chart, const ChartNames& names);
    const std::vector<ChartStop>& stops() const { return m_stops; }
    //! What is chosen, in words; empty = nothing.
    QString chosen() const;
    //! All of it as lines.
    QString asText() const;
    //! That shows every row, at this text scale.
    int wantedHeight() const;

Q_SIGNALS:
    //! Somebody chose a moment: the pinned entries about it are to be shown. UTC ms.
    void momentChosen(qint64 at);

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    bool event(QEvent* event) override;
    void focusInEvent(QFocusEvent*) override;
    void focusOutEvent(QFocusEvent*) override { update(); }

private:
    QRectF area() const;
    void choose(int stop);
    //! The stop of the next row or the one before that is nearest in time.
    void walkRows(int step);

    PhaseChart m_chart;
    ChartNames m_names;
    std::vector<ChartStop> m_stops;
    int m_current = -1;
};

} // namespace matoi::ui
