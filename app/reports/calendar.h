// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <app/domain/ids.h>

#include <QByteArray>
#include <QDate>
#include <QTimeZone>

#include <optional>
#include <vector>

namespace matoi::reports
{

//! One date on its way into somebody's calendar. What it is about never changes its `uid`; a
//! changed date or word raises `sequence`.
struct CalendarEntry {
    QString uid;
    int sequence = 0;
    Ms stampedAt = 0; //!< UTC ms, when this was written
    QString summary, description;
    QString link; //!< matoi://incident/...
    QString location;
    bool cancelled = false;
    //! A time with its end, UTC ms; or a whole day, which leaves the day free.
    Ms from = 0, to = 0;
    QDate day;
    struct Person {
        QString name, email; //!< without an address nobody is listed
    };
    std::optional<Person> organizer;
    std::vector<Person> attendees;
};

//! What tells apart the dates of one thing.
enum class CalendarKind { ReviewMeeting, PostmortemDue, ActionDue, RiskVisit };
//! "postmortem-due-0190...@workspace": stable for ever. `workspace` is its id.
QString calendarUid(CalendarKind kind, StreamId thing, const QString& workspace);

// The four kinds in the language of the thread. `label` is INC-2026-0042 or RISK-0007; days are
// those of the workspace's zone. A drill says so in its summary.
CalendarEntry reviewMeeting(StreamId postmortem, const QString& workspace, const QString& label,
                            const QString& title, Ms from, Ms to, bool drill);
CalendarEntry postmortemDue(StreamId postmortem, const QString& workspace, const QString& label,
                            const QString& title, const QString& owner, Ms dueAt,
                            const QTimeZone& zone, bool drill);
CalendarEntry actionDue(StreamId action, const QString& workspace, const QString& label,
                        const QString& title, const QString& owner, Ms dueAt, const QTimeZone& zone,
                        bool drill);
CalendarEntry riskVisit(StreamId risk, const QString& workspace, const QString& label,
                        const QString& title, QDate day);

//! RFC 5545: UTF-8, CRLF, lines of at most 75 octets, the zone with its offsets, a reminder 15
//! minutes before a time and at nine on a day. `asInvitation`: with the METHOD of a mail, REQUEST
//! or CANCEL; each entry then needs an organizer.
QByteArray calendarFile(const std::vector<CalendarEntry>& entries, const QTimeZone& zone,
                        bool asInvitation = false);

} // namespace matoi::reports
