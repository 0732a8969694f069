// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/reports/calendar.h>
#include <app/text/language.h>
#include <tests/reports/postmortem_example.h>
#include <tests/support/printers.h>

#include <gtest/gtest.h>
#include <libical/ical.h>
#include <memory>

using namespace Qt::StringLiterals;
using namespace matoi;
using namespace matoi::reports;

namespace
{

const QString kWorkspace = u"0190-ws"_s;
const StreamId kThing(QUuid(7, 0, 0x7000, 0x80, 0, 0, 0, 0, 0, 0, 1));

CalendarEntry meeting(const QString& title = u"Mail"_s)
{
    installLanguage(u"en"_s);
    CalendarEntry e = reviewMeeting(kThing, kWorkspace, u"INC-2026-0042"_s, title,
                                    test::tokyo(23, "16:00"), test::tokyo(23, "17:00"), false);
    e.stampedAt = test::tokyo(21, "19:46");
    return e;
}

struct Free {
    void operator()(icalcomponent* c) const { icalcomponent_free(c); }
};
using Parsed = std::unique_ptr<icalcomponent, Free>;

Parsed parse(const QByteArray& bytes)
{
    Parsed calendar(icalparser_parse_string(bytes.constData()));
    EXPECT_TRUE(calendar);
    EXPECT_EQ(icalcomponent_count_errors(calendar.get()), 0);
    EXPECT_TRUE(icalrestriction_check(calendar.get()));
    return calendar;
}

icalcomponent* event(const Parsed& calendar)
{
    return icalcomponent_get_first_component(calendar.get(), ICAL_VEVENT_COMPONENT);
}

} // namespace

TEST(CalendarFile, LinesAreFoldedAt75OctetsAndNoCharacterIsCut)
{
    const QString title = u"定期配信の通知メールが, ほか; \\ 改行\nあり 立見青人𠮷野"_s.repeated(9);
    CalendarEntry e = meeting(title);
    e.description = title;
    const QByteArray bytes = calendarFile({e}, QTimeZone("Asia/Tokyo"));
    EXPECT_TRUE(bytes.endsWith("END:VCALENDAR\r\n"));
    int folded = 0;
    for (const QByteArray& line : bytes.left(bytes.size() - 2).split('\n')) {
        EXPECT_TRUE(line.endsWith('\r') || line == "END:VCALENDAR") << line.constData();
        const QByteArray octets = line.endsWith('\r') ? line.chopped(1) : line;
        EXPECT_LE(octets.size(), 75) << octets.constData();
        EXPECT_EQ(QString::fromUtf8(octets).toUtf8(), octets); // whole characters
        EXPECT_FALSE(QString::fromUtf8(octets).contains(QChar::ReplacementCharacter));
        folded += octets.startsWith(' ');
    }
    EXPECT_GT(folded, 10);
    const Parsed calendar = parse(bytes);
    EXPECT_EQ(QString::fromUtf8(icalcomponent_get_summary(event(calendar))),
              u"Review: INC-2026-0042 "_s + title);
    EXPECT_EQ(QString::fromUtf8(icalcomponent_get_description(event(calendar))), title);
}

TEST(CalendarFile, AMeetingIsAtItsTimeInTokyo)
{
    const QByteArray bytes = calendarFile({meeting()}, QTimeZone("Asia/Tokyo"));
    for (const char* line :
         {"TZID:Asia/Tokyo\r\nBEGIN:STANDARD\r\nDTSTART:19700101T000000\r\nTZOFFSETFROM:+0900\r\n"
          "TZOFFSETTO:+0900\r\nTZNAME:JST\r\nEND:STANDARD\r\nEND:VTIMEZONE",
          "DTSTART;TZID=Asia/Tokyo:20261123T160000", "DTEND;TZID=Asia/Tokyo:20261123T170000",
          "DTSTAMP:20261121T104600Z", "SEQUENCE:0", "STATUS:CONFIRMED",
          "URL:matoi://incident/INC-2026-0042", "TRIGGER:-PT15M",
          "UID:review-00000007-0000-7000-8000-000000000001@0190-ws"})
        EXPECT_TRUE(bytes.contains(QByteArray(line) + "\r\n")) << line << "\n" << bytes.constData();
    const Parsed calendar = parse(bytes);
    const icaltimetype start = icalcomponent_get_dtstart(event(calendar));
    EXPECT_EQ(Ms(icaltime_as_timet_with_zone(start, icaltime_get_timezone(start))) * 1000,
              test::tokyo(23, "16:00"));
}

TEST(CalendarFile, AZoneWithSummerTimeSaysEachChangeNearTheDate)
{
    const QByteArray bytes = calendarFile({meeting()}, QTimeZone("Europe/Berlin"));
    EXPECT_TRUE(bytes.contains("DTSTART;TZID=Europe/Berlin:20261123T080000\r\n"));
    EXPECT_TRUE(bytes.contains("BEGIN:STANDARD\r\nDTSTART:20261025T030000\r\nTZOFFSETFROM:+0200\r\n"
                               "TZOFFSETTO:+0100\r\n"))
        << bytes.constData();
    EXPECT_TRUE(bytes.contains("BEGIN:DAYLIGHT\r\nDTSTART:20270328T020000\r\n"));
    const Parsed calendar = parse(bytes);
    const icaltimetype start = icalcomponent_get_dtstart(event(calendar));
    EXPECT_EQ(Ms(icaltime_as_timet_with_zone(start, icaltime_get_timezone(start))) * 1000,
              test::tokyo(23, "16:00"));
}

TEST(CalendarFile, DueDatesAreWholeDaysThatLeaveTheDayFree)
{
    installLanguage(u"en"_s);
    // 23:59 in Tokyo is the afternoon of the same day in UTC; the day is Tokyo's.
    const Ms due = test::tokyo(24, "23:59");
    const QTimeZone zone("Asia/Tokyo");
    const auto postmortem = postmortemDue(kThing, kWorkspace, u"INC-2026-0042"_s, u"Mail"_s,
                                          u"Aya Suzuki"_s, due, zone, true);
    const auto action = actionDue(kThing, kWorkspace, u"INC-2026-0042"_s, u"Split the job"_s,
                                  u"Ken Tanaka"_s, test::tokyo(24, "00:01"), zone, false);
    const auto visit =
        riskVisit(kThing, kWorkspace, u"RISK-0007"_s, u"Pool"_s, QDate(2026, 12, 31));
    const QByteArray bytes = calendarFile({postmortem, action, visit}, zone);
    const Parsed calendar = parse(bytes);
    EXPECT_EQ(bytes.count("DTSTART;VALUE=DATE:20261124\r\nDTEND;VALUE=DATE:20261125\r\n"), 2);
    EXPECT_TRUE(bytes.contains("DTSTART;VALUE=DATE:20261231\r\nDTEND;VALUE=DATE:20270101\r\n"));
    EXPECT_EQ(bytes.count("TRANSP:TRANSPARENT\r\n"), 3);
    EXPECT_EQ(bytes.count("TRIGGER:PT9H\r\n"), 3);
    EXPECT_FALSE(bytes.contains("VTIMEZONE")); // nothing has a time
    EXPECT_EQ(QString::fromUtf8(icalcomponent_get_summary(event(calendar))),
              u"[Drill] Postmortem due: INC-2026-0042 Mail"_s);
    EXPECT_EQ(QString::fromUtf8(icalcomponent_get_description(event(calendar))),
              u"Due 2026-11-24 23:59, owner Aya Suzuki"_s);
    EXPECT_TRUE(bytes.contains("URL:matoi://risk/RISK-0007\r\n"));
}

TEST(CalendarFile, AChangedDateKeepsItsUidAndACancelledOneGoes)
{
    CalendarEntry first = meeting(), moved = meeting(u"Another title"_s);
    moved.sequence = 3;
    EXPECT_EQ(first.uid, moved.uid);
    EXPECT_NE(first.uid, calendarUid(CalendarKind::PostmortemDue, kThing, kWorkspace));
    EXPECT_TRUE(calendarFile({moved}, QTimeZone("Asia/Tokyo")).contains("SEQUENCE:3\r\n"));
    moved.cancelled = true;
    moved.organizer = CalendarEntry::Person{u"渡辺 直子"_s, u"naoko@example.com"_s};
    moved.attendees = {{u"田中, \"健\""_s, u"ken@example.com"_s}, {u"no address"_s, {}}};
    const QByteArray gone = calendarFile({moved}, QTimeZone("Asia/Tokyo"), true);
    parse(gone);
    EXPECT_TRUE(gone.contains("STATUS:CANCELLED\r\n"));
    EXPECT_TRUE(gone.contains("METHOD:CANCEL\r\n"));
    EXPECT_FALSE(gone.contains("VALARM"));
    EXPECT_TRUE(gone.contains("mailto:ken@example.com"));
    EXPECT_FALSE(gone.contains("no address"));
}
