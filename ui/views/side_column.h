// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ui/models/desk_snapshot.h>

#include <QWidget>

namespace matoi::ui
{

//! Situation, people and roles, hypotheses, to-dos: the right column. A click (or arrows and Enter)
//! on a section's head asks for its panel; on an open to-do, to tick it; on a hypothesis, to settle
//! it.
class SideColumn : public QWidget
{
    Q_OBJECT
public:
    explicit SideColumn(QWidget* parent = nullptr);
    void show(const DeskSnapshot& snapshot, Ms now);
    void setZone(const QTimeZone& zone) { m_zone = zone; }

Q_SIGNALS:
    void summaryRequested();
    void summaryPostRequested();
    void readersRequested();
    void rolesRequested();
    void hypothesisRequested();
    void taskRequested();
    void taskTicked(matoi::EventId task);
    //! To be changed: E, or a click on its owner and time.
    void taskPicked(matoi::EventId task);
    void hypothesisPicked(matoi::EventId hypothesis);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent*) override { update(); }
    void focusOutEvent(QFocusEvent*) override { update(); }

private:
    int head(QPainter& p, int y, const QString& title, const QString& note, const QString& key,
             void (SideColumn::*signal)());
    int paintSummary(QPainter& p, int y);
    //! side_column_readers.cpp: who can read a restricted incident, and what the others see.
    int paintReaders(QPainter& p, int y);
    int paintPeople(QPainter& p, int y);
    int paintHypotheses(QPainter& p, int y);
    int paintTasks(QPainter& p, int y);

    struct Hit {
        QRect rect;
        QString said; //!< for a screen reader, when the keys stand on it
        std::function<void()> act;
        std::function<void()> edit = {}; //!< E
    };
    DeskSnapshot m_snap;
    std::vector<Hit> m_hits;
    int m_current = 0; // among the hits, for the keyboard
    Ms m_now = 0;
    QTimeZone m_zone;
};

} // namespace matoi::ui
