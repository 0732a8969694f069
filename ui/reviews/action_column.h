// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ui/models/review_snapshot.h>
#include <ui/shell/window_context.h>

#include <QWidget>

namespace matoi::ui
{

class Button;
class TallList;

//! What is still to be done: the action items of the incident, what is missing before it may be
//! closed, who signed, and the record that is offered for a fix that takes its time. Enter leads to
//! what a row names. GUI thread.
class ActionColumn : public QWidget
{
    Q_OBJECT
public:
    ActionColumn(const WindowContext& context, QWidget* parent);
    void show(const ReviewSnapshot& snapshot);
    void retranslate();
    TallList& list() { return *m_list; }
    //! The chosen action item; null where another row is chosen.
    StreamId currentAction() const;
    bool choose(StreamId action);

Q_SIGNALS:
    void addRequested();
    void actionOpened(matoi::StreamId action);
    void gateOpened(matoi::DoneGate::What gate);
    void signRequested();
    void closeRequested();
    void riskRequested();
    void commentsRequested();

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;

private:
    struct Row {
        enum class What { Action, Heading, Gate, Close, Sign, SignNow, Comment, Risk, Joined };
        What what = What::Heading;
        size_t index = 0;
        QString words, aside;
    };
    static constexpr int kSide = 16;
    //! Done, or never to be.
    static bool isOver(const ActionItem& action);
    void lay();
    int heightOf(const Row& row, int width) const;
    void paintRow(QPainter& p, const Row& row, const QRect& r) const;
    void paintAction(QPainter& p, const ActionItem& action, const QRect& r) const;
    QString spoken(const Row& row) const;
    QString gateWords(const DoneGate& gate) const;
    void open(const Row& row);

    const WindowContext& m_context;
    ReviewSnapshot m_snap;
    std::vector<Row> m_rows;
    TallList* m_list;
    Button* m_add;
};

} // namespace matoi::ui
