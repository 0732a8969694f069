// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <app/domain/result.h>
#include <ui/models/timeline_row.h>

#include <QTimeZone>

class QPagedPaintDevice;

namespace matoi::ui
{

//! A timeline on paper: what it says of the incident, and the rows in their order. A value, worded
//! on the GUI thread, so that it can be laid out on another.
struct TimelineSheet {
    QString label, title;
    //! Under the title: state, zone with offset, when it was printed, what a filter hides.
    QStringList facts;
    QString drill;      //!< the word across each page; empty = a real incident
    QString restricted; //!< the word on each page; empty = open
    QString page;       //!< "Page %1 of %2"
    QTimeZone zone;
    QString dayFormat; //!< of a new day's line, as QDateTime::toString
    struct Row {
        Ms at = 0;
        QString kind, author, text, marks;
        bool struck = false;
    };
    std::vector<Row> rows;
};

//! Lays it out in points and paints it, page by page. Any thread; IoError when the device cannot be
//! painted on.
Status printSheet(const TimelineSheet& sheet, QPagedPaintDevice& device);

} // namespace matoi::ui
