// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <app/reports/document.h>

#include <QJsonValue>

namespace matoi::reports
{

//! A list or a table of numbers on its way out, in whatever format. Headings and cells for people
//! are in the language of the document already; keys and values for programs are not.
struct Sheet {
    struct Column {
        QString key;     //!< snake_case
        QString heading; //!< for people
        bool number = false;
    };
    struct Cell {
        QString text; //!< for people; an unknown one is empty or a dash
        QJsonValue value;
    };
    QString name;  //!< of the array in JSON: "incidents"
    QString title; //!< for people
    QTimeZone zone;
    std::vector<Column> columns;
    std::vector<std::vector<Cell>> rows; //!< each as long as the columns
    QStringList notes;                   //!< definitions, what was left out and why
};

//! RFC 4180 with CRLF and a byte order mark, guarded against formulas, numbers unquoted; the last
//! column names the zone.
QByteArray sheetCsv(const Sheet& sheet);
//! {"zone": ..., name: [{key: value}], "notes": [...]}.
QByteArray sheetJson(const Sheet& sheet);
//! For Markdown, HTML, PDF and the clipboard.
Document sheetDocument(const Sheet& sheet, const QString& language, Ms madeAt,
                       const QString& madeBy);

} // namespace matoi::reports
