// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <app/service/workspace.h>

namespace matoi::ui
{

class Acts;
class NotePanel;

//! What one does with the chosen rows of the timeline: pin, read what they said before, open what
//! they point to, write them into a file. GUI thread.
class RowActs : public QObject
{
    Q_OBJECT
public:
    //! `acts` is borrowed and outlives this.
    RowActs(Acts& acts, NotePanel& note, QObject* parent);

    //! Pins what is chosen; unpins it when all of it is pinned.
    void pin();
    void showVersions(EventId id);
    //! Opened by a browser after a person has seen where it leads.
    void askLink(const QString& url);
    //! The links of a row: one is asked for at once, of several all are shown.
    void askLinksOf(EventId id);
    //! Asks for a file name; its end is the format.
    void askExport();
    //! The chosen rows; off the GUI thread, replaced as a whole or not at all.
    void exportTo(const QString& file);

private:
    Acts& m_acts;
    NotePanel& m_note;
};

} // namespace matoi::ui
