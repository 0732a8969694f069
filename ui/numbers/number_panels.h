// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <app/service/numbers_read.h>
#include <ui/risks/picture_job.h>

namespace matoi::ui
{

class Acts;
class ListPanel;
class NumberPage;

//! What is asked on the page of numbers: a period of one's own, the rows behind a number, the way
//! out. GUI thread.
class NumberPanels : public QObject
{
    Q_OBJECT
public:
    //! All borrowed; they outlive this.
    NumberPanels(Acts& acts, NumberPage& page, QWidget* window);

    void askPeriod();
    //! The rows behind a number, the excluded ones with why; `group` as NumberPage says it.
    void showRows(NumberKind kind, int group);
    //! Numbers or chart into a file: the ending of its name says what it becomes.
    void exportFile();
    //! The values of the chart, as a table for the clipboard.
    void copyValues();
    ListPanel& rows() { return m_rows; }

Q_SIGNALS:
    void incidentWanted(matoi::StreamId incident);

private:
    void act(const QString& id, int row);
    //! Writes what `make` gives; the form says how it went.
    void write(const QString& path, PictureMaker make);
    void writeNumbers(const QString& path, const QString& ending);

    Acts& m_acts;
    NumberPage& m_page;
    ListPanel& m_rows;
    PictureJob m_job;
    Number m_shown; //!< whose rows are open
    std::vector<NumberItem> m_items;
};

} // namespace matoi::ui
