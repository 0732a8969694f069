// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <app/domain/entry.h>
#include <app/text/messages.h>

#include <QTimeZone>

namespace matoi::reports
{

//! Entries of one incident on their way out, as a value; pure functions make files of it.
struct TimelineDocument {
    QString label, title;       //!< INC-2026-0042; the title, or the codename of a restricted one
    bool drill = false;         //!< marked as practice on everything that leaves
    QTimeZone zone;             //!< of the times for people; its offset is printed
    std::vector<Entry> entries; //!< in the order in which they are written
    text::Wording wording;
};

enum class TimelineFormat { Markdown, Csv, Json };
//! By the end of a file's name; Markdown where it says nothing.
TimelineFormat timelineFormatOf(const QString& fileName);

//! A list for people: time, author, kind, words; retracted ones struck through with their reason.
//! Words that mean something to Markdown are escaped.
QByteArray timelineMarkdown(const TimelineDocument& document);
//! RFC 4180 with CRLF and a byte order mark; what a spreadsheet would take for a formula begins
//! with an apostrophe. Times in UTC and in the zone.
QByteArray timelineCsv(const TimelineDocument& document);
//! One object: incident, zone, entries with the keys of `timeline list --json`; codes, UTC times.
QByteArray timelineJson(const TimelineDocument& document);
QByteArray timelineFile(const TimelineDocument& document, TimelineFormat format);

//! One cell of CSV: quoted, with the guard against formulas.
QString csvCell(QString text);

} // namespace matoi::reports
