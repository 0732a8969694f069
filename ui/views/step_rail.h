// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ui/models/desk_snapshot.h>

#include <QWidget>

namespace matoi::ui
{

//! The six steps with their Dev and Biz lanes (ui.md 6, Rail step and Lanes). Enter or a click on a
//! step asks to move it on.
class StepRail : public QWidget
{
    Q_OBJECT
public:
    explicit StepRail(QWidget* parent = nullptr);
    void show(const DeskSnapshot& snapshot, Ms now);
    void setZone(const QTimeZone& zone) { m_zone = zone; }

Q_SIGNALS:
    void stepActivated(const QString& step);
    void checklistRequested();

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent*) override { update(); }
    void focusOutEvent(QFocusEvent*) override { update(); }

private:
    struct Row {
        const PlaybookStep* step;
        StepRecord record;
        QRect rect;
        bool lane;
    };
    void layoutRows();
    //! What proves the step, with its icon; the incident's own fields where the step has none.
    std::pair<const char*, QString> evidenceOf(const Row& row) const;
    void paintMilestones(QPainter& p, const QRect& r);
    // step_rail_contact.cpp
    //! What customers wait for, and the act that ends it (PRC-4); empty words for nothing.
    struct Contact {
        QString nag, act;
    };
    Contact contactOf(const PlaybookStep& step) const;
    //! The last notice that went out, or why nobody is told; empty before.
    QString lastContact() const;
    //! The nag in one line and, where there is room, its act as a button.
    void paintContact(QPainter& p, const QRect& room, const Contact& contact);
    //! step_rail_checklist.cpp: the list of an emergency, as far as there is room.
    int checklistHeight() const;
    void paintChecklist(QPainter& p, const QRect& r);

    DeskSnapshot m_snap;
    std::vector<Row> m_rows;
    QRect m_checklist;
    Ms m_now = 0;
    QTimeZone m_zone;
    int m_current = 0;
};

} // namespace matoi::ui
