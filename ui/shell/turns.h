// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <app/domain/command.h>
#include <app/domain/result.h>
#include <ui/models/rival_words.h>

#include <QObject>

namespace matoi::ui
{

class Acts;
class ConflictPanel;
class ListPanel;

//! Acts that turn the course of an incident, or of its record: merge, false alarm, reopen, relate,
//! redact, the step over a gate, two values compared. GUI thread; `acts` is borrowed.
class Turns : public QObject
{
    Q_OBJECT
public:
    Turns(Acts& acts, QWidget* window);

    void askMerge();
    void askFalseAlarm();
    //! Same cause: the incident runs again. Another cause: a new one, linked as its recurrence.
    void askReopen();
    void askRelate();
    void close();
    void askRedact(EventId entry);
    //! A few are compared side by side; of many one is chosen first.
    void askConflicts();
    //! A row of the team's own below the published cases (CLS-12).
    void askOwnCase();

Q_SIGNALS:
    //! Another cause: to be declared, and then linked with the incident given.
    void recurrenceWanted(matoi::StreamId before);
    //! The words are erased here; copies made before still hold them.
    void backupWanted();

private:
    void offerOverride(const cmd::SetState& refused, const Error& gate);
    void listConflicts(std::vector<RivalField> fields);
    Acts& m_acts;
    ConflictPanel& m_conflicts;
    ListPanel& m_conflictList;
    std::vector<RivalField> m_listed;
};

} // namespace matoi::ui
