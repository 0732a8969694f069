// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <app/domain/ids.h>
#include <app/domain/result.h>

#include <QTimeZone>

namespace matoi
{

//! A time as people type it, in the zone of the workspace: RFC 3339 (its own offset counts),
//! "2026-11-21 14:05", "14:05", "14:05:30", "1405", "-10m", "-2h", "-1h30m", "now", and
//! "yesterday 23:50" or 昨日 / 一昨日 / 今日 before a time, "11/20 23:50", 11月20日 23:50; 14時5分,
//! 14時半; 10分前, 1時間30分前, "10m ago"; full-width figures too. A bare time that lies ahead is
//! today's, so that decide() can ask "yesterday?". BadTime.
Result<Ms> parseTimeInput(QStringView text, Ms now, const QTimeZone& zone);

//! A promise ahead: "30m", "1h", "1h30m", "+30m", or any time of parseTimeInput. BadTime.
Result<Ms> parseTimeAhead(QStringView text, Ms now, const QTimeZone& zone);

//! What a composer line says: "14:05 DB fails over" = a time and the words after it.
struct LeadingTime {
    QString time; //!< empty when the text starts with words
    QString text;
    bool about = false; //!< 14:05頃: at about that time
    bool operator==(const LeadingTime&) const = default;
};
LeadingTime splitLeadingTime(const QString& text);

} // namespace matoi
