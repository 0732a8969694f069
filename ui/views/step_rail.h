// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ui/models/desk_snapshot.h>
#include <ui/theme/theme.h>

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
    //! Nodes and lanes only, 56 wide; the words are in the RailPopup.
    void setFolded(bool folded);
    bool isFolded() const { return m_folded; }
    int current() const { return m_current; }
    //! Shows this row as the selected one without having the focus itself; -1 = none.
    void setMarked(int row);
    const DeskSnapshot& snapshot() const { return m_snap; }
    Ms now() const { return m_now; }
    const QTimeZone& zone() const { return m_zone; }

Q_SIGNALS:
    void stepActivated(const QString& step);
    void checklistRequested();
    void shown(); //!< what it shows is new
    void currentChanged(int row);

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
    static int headHeight() { return scaled(40); }
    int milestonesHeight() const;
    static bool japanese();
    void layoutRows();
    //! What proves the step, with its icon; the incident's own fields where the step has none.
    std::pair<const char*, QString> evidenceOf(const Row& row) const;
    //! Too long in progress.
    bool tooLong(const Row& row) const;
    // step_rail_paint.cpp
    void paintHead(QPainter& p);
    void paintLine(QPainter& p);
    void paintNode(QPainter& p, const Row& row);
    void paintWords(QPainter& p, const Row& row);
    //! Who and when, or why not.
    QString metaOf(const Row& row) const;
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
    bool m_folded = false, m_marked = false;
};

} // namespace matoi::ui
