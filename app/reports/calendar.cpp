// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/reports/calendar.h>
#include <app/text/language.h>
#include <app/text/messages.h>

#include <QDateTime>

using namespace Qt::StringLiterals;

// What the dates say.
namespace matoi::reports
{

using text::translated;

namespace
{

QString marked(const QString& words, bool drill)
{
    return drill ? u"[%1] %2"_s.arg(text::word(IncidentKind::Drill), words) : words;
}

QString about(const QString& label, const QString& title) { return label + u' ' + title; }

CalendarEntry onDay(QString uid, QString summary, QString description, QString link, QDate day)
{
    CalendarEntry e;
    e.uid = std::move(uid);
    e.summary = std::move(summary);
    e.description = std::move(description);
    e.link = std::move(link);
    e.day = day;
    return e;
}

QString dueWords(const QString& owner, Ms dueAt, const QTimeZone& zone)
{
    const QString time =
        QDateTime::fromMSecsSinceEpoch(dueAt, zone).toString(u"yyyy-MM-dd HH:mm"_s);
    return owner.isEmpty() ? translated("Calendar", "Due %1").arg(time)
                           : translated("Calendar", "Due %1, owner %2").arg(time, owner);
}

QDate dayOf(Ms at, const QTimeZone& zone)
{
    return QDateTime::fromMSecsSinceEpoch(at, zone).date();
}

} // namespace

QString calendarUid(CalendarKind kind, StreamId thing, const QString& workspace)
{
    constexpr const char* names[]{"review", "postmortem-due", "action-due", "risk-visit"};
    return QString::fromLatin1(names[size_t(kind)]) + u'-' + thing.toString() + u'@' + workspace;
}

CalendarEntry reviewMeeting(StreamId postmortem, const QString& workspace, const QString& label,
                            const QString& title, Ms from, Ms to, bool drill)
{
    CalendarEntry e;
    e.uid = calendarUid(CalendarKind::ReviewMeeting, postmortem, workspace);
    e.summary = marked(translated("Calendar", "Review: %1").arg(about(label, title)), drill);
    e.link = u"matoi://incident/"_s + label;
    e.from = from;
    e.to = to;
    return e;
}

CalendarEntry postmortemDue(StreamId postmortem, const QString& workspace, const QString& label,
                            const QString& title, const QString& owner, Ms dueAt,
                            const QTimeZone& zone, bool drill)
{
    return onDay(
        calendarUid(CalendarKind::PostmortemDue, postmortem, workspace),
        marked(translated("Calendar", "Postmortem due: %1").arg(about(label, title)), drill),
        dueWords(owner, dueAt, zone), u"matoi://incident/"_s + label, dayOf(dueAt, zone));
}

CalendarEntry actionDue(StreamId action, const QString& workspace, const QString& label,
                        const QString& title, const QString& owner, Ms dueAt, const QTimeZone& zone,
                        bool drill)
{
    return onDay(calendarUid(CalendarKind::ActionDue, action, workspace),
                 marked(translated("Calendar", "Action due: %1").arg(title), drill),
                 about(label, dueWords(owner, dueAt, zone)),
                 label.isEmpty() ? QString() : u"matoi://incident/"_s + label, dayOf(dueAt, zone));
}

CalendarEntry riskVisit(StreamId risk, const QString& workspace, const QString& label,
                        const QString& title, QDate day)
{
    return onDay(calendarUid(CalendarKind::RiskVisit, risk, workspace),
                 translated("Calendar", "Next visit: %1").arg(about(label, title)), {},
                 u"matoi://risk/"_s + label, day);
}

} // namespace matoi::reports
