// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ui/models/review_snapshot.h>
#include <ui/shell/window_context.h>

#include <QWidget>

namespace matoi::ui
{

class Button;

//! The head of a postmortem: number, state and title; below it the strip with who, when and the
//! times of this incident. GUI thread.
class ReviewHead : public QWidget
{
    Q_OBJECT
public:
    ReviewHead(const WindowContext& context, QWidget* parent);
    void show(const ReviewSnapshot& snapshot);
    //! Nothing is chosen.
    void clear();
    //! Once a second; `now` UTC ms.
    void tick(Ms now);
    void retranslate();
    int wantedHeight() const;
    //! What Ctrl+Enter does to it now.
    enum class Next { HandIn, Hold, Finish, Close, Nothing };
    static Next nextOf(const Postmortem& postmortem);
    //! In words; empty = there is nothing left to do.
    static QString words(Next next);

Q_SIGNALS:
    void nextRequested();
    void planRequested();
    void listRequested();

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    struct Cell {
        QString caption, value, aside;
        QString badge; //!< a person's name
    };
    std::vector<Cell> cells() const;
    //! "3 d 4 h", "2 days late", "reviewed".
    QString dueWords() const;
    void speak();

    const WindowContext& m_context;
    ReviewSnapshot m_snap;
    bool m_shown = false;
    Ms m_now = 0;
    Button *m_list, *m_plan, *m_next;
};

} // namespace matoi::ui
