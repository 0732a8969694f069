// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/reports/calendar.h>
#include <app/reports/document.h>

#include <QDateTime>

#include <algorithm>
#include <libical/ical.h>
#include <memory>

using namespace Qt::StringLiterals;

// The dates as a file.
namespace matoi::reports
{

namespace
{

struct Free {
    void operator()(icalcomponent* component) const { icalcomponent_free(component); }
};

//! Control characters have no place in a calendar: RFC 5545 3.1.
QByteArray utf8(const QString& words) { return safeText(words).toUtf8(); }

icaltimetype utcTime(Ms at)
{
    return icaltime_from_timet_with_zone(time_t(at / 1000), 0, icaltimezone_get_utc_timezone());
}

//! The clock on the wall, without a zone of its own: TZID names it.
icaltimetype wallTime(const QDateTime& local)
{
    icaltimetype t = icaltime_null_time();
    t.year = local.date().year();
    t.month = local.date().month();
    t.day = local.date().day();
    t.hour = local.time().hour();
    t.minute = local.time().minute();
    t.second = local.time().second();
    return t;
}

icaltimetype wholeDay(QDate day)
{
    icaltimetype t = icaltime_null_date();
    t.year = day.year();
    t.month = day.month();
    t.day = day.day();
    t.is_date = 1;
    return t;
}

void add(icalcomponent* to, icalproperty* property) { icalcomponent_add_property(to, property); }

//! One stretch of one offset, from its first moment on.
icalcomponent* observance(const QTimeZone& zone, const QDateTime& from, int before)
{
    const int offset = zone.offsetFromUtc(from);
    icalcomponent* part = icalcomponent_new(zone.isDaylightTime(from) ? ICAL_XDAYLIGHT_COMPONENT
                                                                      : ICAL_XSTANDARD_COMPONENT);
    // The start is told in the offset that was left.
    add(part, icalproperty_new_dtstart(wallTime(from.toUTC().addSecs(before))));
    add(part, icalproperty_new_tzoffsetfrom(before));
    add(part, icalproperty_new_tzoffsetto(offset));
    add(part, icalproperty_new_tzname(zone.abbreviation(from).toUtf8().constData()));
    return part;
}

//! The zone as the entries need it: every change of its offset from a year before the first to a
//! year after the last. Tokyo has one offset since 1951.
icalcomponent* zoneOf(const QTimeZone& zone, Ms first, Ms last)
{
    icalcomponent* z = icalcomponent_new(ICAL_VTIMEZONE_COMPONENT);
    add(z, icalproperty_new_tzid(zone.id().constData()));
    const auto start = QDateTime::fromMSecsSinceEpoch(first, Qt::UTC).addYears(-1);
    const auto end = QDateTime::fromMSecsSinceEpoch(last, Qt::UTC).addYears(1);
    const QTimeZone::OffsetDataList changes = zone.transitions(start, end);
    if (changes.isEmpty()) {
        const auto epoch = QDateTime::fromMSecsSinceEpoch(first, Qt::UTC);
        const int offset = zone.offsetFromUtc(epoch);
        icalcomponent* standard = icalcomponent_new(ICAL_XSTANDARD_COMPONENT);
        add(standard,
            icalproperty_new_dtstart(wallTime(QDateTime(QDate(1970, 1, 1), QTime(0, 0), Qt::UTC))));
        add(standard, icalproperty_new_tzoffsetfrom(offset));
        add(standard, icalproperty_new_tzoffsetto(offset));
        add(standard, icalproperty_new_tzname(zone.abbreviation(epoch).toUtf8().constData()));
        icalcomponent_add_component(z, standard);
    }
    int before = zone.offsetFromUtc(start);
    for (const auto& change : changes) {
        icalcomponent_add_component(z, observance(zone, change.atUtc, before));
        before = change.offsetFromUtc;
    }
    return z;
}

icalproperty* person(icalproperty* property, const CalendarEntry::Person& who)
{
    icalproperty_add_parameter(property, icalparameter_new_cn(utf8(who.name).constData()));
    return property;
}

QByteArray address(const CalendarEntry::Person& who) { return "mailto:" + utf8(who.email); }

icalcomponent* alarm(const CalendarEntry& e)
{
    icalcomponent* a = icalcomponent_new(ICAL_VALARM_COMPONENT);
    add(a, icalproperty_new_action(ICAL_ACTION_DISPLAY));
    add(a, icalproperty_new_description(utf8(e.summary).constData()));
    icaltriggertype trigger{};
    trigger.time = icaltime_null_time();
    // A day begins at midnight, nobody wants to hear of it then.
    trigger.duration = icaldurationtype_from_int(e.day.isValid() ? 9 * 3600 : -15 * 60);
    add(a, icalproperty_new_trigger(trigger));
    return a;
}

icalcomponent* eventOf(const CalendarEntry& e, const QTimeZone& zone)
{
    icalcomponent* v = icalcomponent_new(ICAL_VEVENT_COMPONENT);
    add(v, icalproperty_new_uid(utf8(e.uid).constData()));
    add(v, icalproperty_new_dtstamp(utcTime(e.stampedAt)));
    add(v, icalproperty_new_sequence(e.sequence));
    const auto time = [&zone](icalproperty* property) {
        icalproperty_add_parameter(property, icalparameter_new_tzid(zone.id().constData()));
        return property;
    };
    const auto wall = [&zone](Ms at) { return wallTime(QDateTime::fromMSecsSinceEpoch(at, zone)); };
    if (e.day.isValid()) {
        add(v, icalproperty_new_dtstart(wholeDay(e.day)));
        add(v, icalproperty_new_dtend(wholeDay(e.day.addDays(1))));
        add(v, icalproperty_new_transp(ICAL_TRANSP_TRANSPARENT));
    } else {
        add(v, time(icalproperty_new_dtstart(wall(e.from))));
        add(v, time(icalproperty_new_dtend(wall(e.to))));
    }
    add(v, icalproperty_new_summary(utf8(e.summary).constData()));
    if (!e.description.isEmpty())
        add(v, icalproperty_new_description(utf8(e.description).constData()));
    if (!e.location.isEmpty())
        add(v, icalproperty_new_location(utf8(e.location).constData()));
    if (!e.link.isEmpty())
        add(v, icalproperty_new_url(utf8(e.link).constData()));
    add(v, icalproperty_new_status(e.cancelled ? ICAL_STATUS_CANCELLED : ICAL_STATUS_CONFIRMED));
    if (e.organizer && !e.organizer->email.isEmpty())
        add(v, person(icalproperty_new_organizer(address(*e.organizer).constData()), *e.organizer));
    for (const auto& who : e.attendees)
        if (!who.email.isEmpty())
            add(v, person(icalproperty_new_attendee(address(who).constData()), who));
    if (!e.cancelled)
        icalcomponent_add_component(v, alarm(e));
    return v;
}

} // namespace

QByteArray calendarFile(const std::vector<CalendarEntry>& entries, const QTimeZone& zone,
                        bool asInvitation)
{
    const bool allGone =
        !entries.empty() && std::all_of(entries.begin(), entries.end(),
                                        [](const CalendarEntry& e) { return e.cancelled; });
    const std::unique_ptr<icalcomponent, Free> calendar(
        icalcomponent_new(ICAL_VCALENDAR_COMPONENT));
    add(calendar.get(), icalproperty_new_version("2.0"));
    add(calendar.get(), icalproperty_new_prodid("-//Matoi//Matoi " MATOI_VERSION "//EN"));
    add(calendar.get(), icalproperty_new_calscale("GREGORIAN"));
    if (asInvitation)
        add(calendar.get(),
            icalproperty_new_method(allGone ? ICAL_METHOD_CANCEL : ICAL_METHOD_REQUEST));
    std::optional<Ms> first, last;
    for (const CalendarEntry& e : entries)
        if (!e.day.isValid()) {
            first = std::min(first.value_or(e.from), e.from);
            last = std::max(last.value_or(e.to), e.to);
        }
    if (first)
        icalcomponent_add_component(calendar.get(), zoneOf(zone, *first, *last));
    for (const CalendarEntry& e : entries)
        icalcomponent_add_component(calendar.get(), eventOf(e, zone));
    char* text = icalcomponent_as_ical_string_r(calendar.get());
    QByteArray bytes(text);
    icalmemory_free_buffer(text);
    return bytes;
}

} // namespace matoi::reports
