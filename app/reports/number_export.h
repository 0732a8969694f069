// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <app/projections/number_board.h>

#include <QJsonObject>

namespace matoi::reports
{

//! Numbers on their way out, as a value. Restricted incidents stand in no bulk export: whoever
//! makes one reads as nobody's reader.
struct NumberSheet {
    std::vector<NumberGroup> groups;
    NumberGrouping grouping = NumberGrouping::None;
    NumberFilter filter;
    QTimeZone zone; //!< of days and times for people; its offset is printed
    Ms now = 0;
    qint64 hidden = 0;     //!< restricted incidents that are in no number
    bool upstream = false; //!< with the formulas of the Four Keys project
};

//! What a group is called: "2026-11", "Outage", a service; "All of it" for the only one.
QString groupName(const NumberGroup& group, NumberGrouping grouping);
//! "2026-10-01 - 2026-12-31"; open sides as a dash.
QString periodName(const NumberFilter& filter, const QTimeZone& zone);
//! What stands for the number in a line: the median, the share or the rate; a dash for nothing.
QString mainText(const Number& number);

//! The keys of `metrics show --json`: codes, ms, UTC; null where there is no number.
QJsonObject numberJson(const NumberGroup& group, const Number& number, NumberGrouping grouping);
//! One row behind a number, as `metrics rows --json` gives it.
QJsonObject numberRowJson(const NumberItem& item);

//! One line per group and number. RFC 4180 with CRLF, the guard against formulas.
QByteArray numbersCsv(const NumberSheet& sheet);
//! One object: zone, period, numbers with the keys of numberJson().
QByteArray numbersJson(const NumberSheet& sheet);
//! A table per group, the definitions beneath.
QByteArray numbersMarkdown(const NumberSheet& sheet);
//! The rows behind one number, the excluded ones with why.
QByteArray numberRowsCsv(const Number& number, const QTimeZone& zone);

} // namespace matoi::reports
