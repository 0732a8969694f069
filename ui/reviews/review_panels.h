// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <app/projections/done_gate.h>
#include <app/service/workspace.h>
#include <ui/models/review_snapshot.h>

#include <QObject>

#include <set>

namespace matoi::ui
{

class Acts;
class HistoryPanel;
class ReviewPage;
class RivalsPanel;

//! What is asked on the page of a postmortem; each answer is one command on its incident. GUI
//! thread.
class ReviewPanels : public QObject
{
    Q_OBJECT
public:
    //! All borrowed; they outlive this.
    ReviewPanels(Acts& acts, ReviewPage& page, QWidget* window);

    //! Ctrl+Enter: what the postmortem needs next.
    void next();
    //! Owner, facilitator, due date, meeting.
    void plan();
    void hold();
    void sign();
    //! Back to an earlier state, with a reason.
    void reopen();
    //! A comment on the current section, or on all of it.
    void comment();
    //! A comment was answered; with several, which.
    void settle(const QString& section = {});
    void addAction();
    void editAction(StreamId action);
    //! The states of an item: begun, done with evidence, dropped with a reason, open again.
    void beginAction();
    void finishAction();
    void dropAction();
    void verifyAction();
    void fix();
    void openGate(DoneGate::What gate);
    void closeIncident();
    void unpin();
    void history();
    //! Two versions side by side.
    void compare(const QString& section);
    //! Versions of which only different lines changed are joined without a question, once.
    void joinIfClean(const QStringList& sections);

private:
    const ReviewSnapshot* view() const;
    void submit(Command command, std::function<void()> then = {});
    void fromForm(Command command);
    void setState(PostmortemPhase state, const QString& reason = {});
    //! The chosen item if it may do this, else one of those that may, asked for; then `ask`.
    void withAction(const QString& title, const std::function<bool(const ActionItem&)>& may,
                    const std::function<void(const ActionItem&)>& ask);
    void actionForm(const ActionItem* action);

    Acts& m_acts;
    ReviewPage& m_page;
    HistoryPanel& m_history;
    RivalsPanel& m_rivals;
    QString m_section; //!< of the open history or comparison
    std::set<EventId> m_tried;
};

} // namespace matoi::ui
