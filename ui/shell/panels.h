// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <app/service/workspace.h>
#include <ui/shell/window_context.h>

#include <QObject>

namespace matoi
{
class PastImport;
} // namespace matoi

namespace matoi::ui
{

class Acts;
class DeclarePanel;
class ScorePanel;
class Desk;
class FormPanel;

//! The questions of the window: each opens a panel, builds one Command from what was typed and
//! submits it. A refusal goes back into the panel; a success may offer an undo. GUI thread.
class Panels : public QObject
{
    Q_OBJECT
public:
    //! `acts` is borrowed and outlives this.
    Panels(Acts& acts, QWidget* window);

    //! Once a second, for the running clock of a declaration.
    void tick(Ms now);
    void retranslate();

    //! `offered`: a title from a link, behind what was typed there before. `recurrenceOf`: what has
    //! happened before; the new incident is linked with it.
    void declare(IncidentKind kind, const QString& offered = {}, StreamId recurrenceOf = {});
    void askClassify();
    void askSummary() { askSummaryWith({}); }
    //! `situation`: words to begin with, from the composer, which lets them go once it is posted.
    void askSummaryWith(const QString& situation);
    void askSnooze();
    void setOutlook(Outlook outlook);
    void cycleOutlook();
    void askConverge();
    void askScore();
    void askHypothesis();
    void settleHypothesis(EventId id);
    //! The one that is open; where several are, it asks which.
    void settleAHypothesis();
    void askTask();
    void askCorrect(EventId id);
    void askRetract(EventId id);
    //! One press further: open, in progress, done, reopen. `finish` asks for the end at once.
    void moveStep(const QString& step, bool finish = false);
    void doNext();
    void askReport();
    void askReview();
    void askFix();
    void addActionItem();
    //! With what proves it; verified by somebody else (behaviour 16).
    void finishActionItem();
    void verifyActionItem();
    //! Asks for a file and starts `import` with it (borrowed).
    void importFile(PastImport& import);
    void askImport(PastImport& import, const QString& file);

Q_SIGNALS:
    void declared(matoi::StreamId incident);
    void summaryPosted();
    //! The next act is about what customers are told.
    void contactRequested();
    //! Recorded; customers may have to hear of it.
    void outlookChanged();
    //! Somebody judged it to be a security incident.
    void securityJudged(matoi::StreamId incident);
    void wakeWanted();
    void conflictsWanted();

private:
    void submitDeclaration();
    //! From the open form, in the name of somebody who was chosen there.
    void submitAs(PersonId person, Command command);
    void submitClassification(StreamId incident, std::function<void()> then);

    Acts& m_acts;
    Workspace& m_workspace;
    const WindowContext& m_context;
    Desk& m_desk;
    FormPanel& m_form;
    DeclarePanel& m_declare;
    ScorePanel& m_score;
    StreamId m_recurrenceOf;
    Ms m_declareKeyAt = 0;
    IncidentKind m_declareKind = IncidentKind::Real;
};

} // namespace matoi::ui
