// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <app/domain/wake.h>
#include <ui/models/desk_snapshot.h>

#include <QWidget>

namespace matoi::ui
{

class Button;

//! Whom to wake up (ui.md 6): one row of 64 per person, whose turn it is, how long it still is, and
//! what came of every call. Everything in it is a view over recorded calls and the clock. With the
//! focus: arrows choose a row, Enter calls it, Y and N belong to the call whose turn it is.
class WakePane : public QWidget
{
    Q_OBJECT
public:
    explicit WakePane(QWidget* parent = nullptr);
    //! Hides itself where nobody is to be woken.
    void show(const DeskSnapshot& snapshot, Ms now);
    //! Once a second; `now` UTC ms.
    void tick(Ms now);
    void setZone(const QTimeZone& zone) { m_zone = zone; }
    void retranslate();
    //! Whose turn it is; null when there is nobody to call.
    PersonId active() const;
    const WakeTurn& turn() const { return m_turn; }
    QSize sizeHint() const override;

Q_SIGNALS:
    void callRequested(matoi::PersonId person);
    void answered(matoi::PersonId person);
    void notAnswered(matoi::PersonId person);
    //! Somebody who is not in the order.
    void otherRequested();
    void postedRequested();
    void restrictRequested();

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent*) override { update(); }

private:
    // Sizes before the text scale.
    static constexpr int kHead = 44, kRow = 64, kFoot = 40, kSide = 20, kEmpty = 56;
    QRect rowRect(int place) const;
    // wake_pane_paint.cpp
    void paintRow(QPainter& p, int place);
    //! Under the number of the person whose turn it is, before a call is recorded.
    void paintToCall(QPainter& p, const QRect& r, int place);
    //! Where the words of a row end and its buttons begin.
    int rowEnd(int place) const;
    QString callsText(const std::vector<WakeCall>& calls) const;
    void makeButtons();
    void placeButtons();
    Button* addButton(const QString& text, bool primary, const QString& key,
                      std::function<void()> act);

    DeskSnapshot m_snap;
    std::vector<PersonId> m_order;
    WakeTurn m_turn;
    Ms m_now = 0;
    QTimeZone m_zone;
    int m_selected = -1;                         // follows the turn until somebody chooses
    std::vector<std::vector<Button*>> m_buttons; // by row
    Button *m_other, *m_posted, *m_restrict;
};

} // namespace matoi::ui
