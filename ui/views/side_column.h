// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ui/models/desk_snapshot.h>

#include <QWidget>

namespace matoi::ui
{

//! Situation, people and roles, hypotheses, to-dos: the right column. A click (or arrows and Enter)
//! on a section's head asks for its panel; on an open to-do, to tick it; on a hypothesis, to settle
//! it. In a narrow window one of the four at a time, under tabs (ui.md 7); what is longer than the
//! column scrolls.
class SideColumn : public QWidget
{
    Q_OBJECT
public:
    explicit SideColumn(QWidget* parent = nullptr);
    void show(const DeskSnapshot& snapshot, Ms now);
    void setZone(const QTimeZone& zone) { m_zone = zone; }
    void setTabbed(bool tabbed);
    bool isTabbed() const { return m_tabbed; }
    int tab() const { return m_tab; }

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
    void wheelEvent(QWheelEvent* event) override;
    void focusInEvent(QFocusEvent*) override { update(); }
    void focusOutEvent(QFocusEvent*) override { update(); }

private:
    int head(QPainter& p, int y, const QString& title, const QString& note, const QString& key,
             void (SideColumn::*signal)());
    static constexpr int kTabs = 4; // situation, people, hypotheses, to-dos
    void showTab(int tab);
    QRect tabRect(int tab) const;
    void paintTabs(QPainter& p);
    int divided(QPainter& p, int y);
    void scrollBy(int dy);
    // side_column_sections.cpp
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
    bool m_tabbed = false;
    int m_tab = 0;
    int m_scroll = 0, m_below = 0; // pixels above and below what is seen
    Ms m_now = 0;
    QTimeZone m_zone;
};

} // namespace matoi::ui
