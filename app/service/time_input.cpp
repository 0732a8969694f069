// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/service/time_input.h>

#include <QDateTime>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace matoi
{

namespace
{

const auto kClock = u"(?:[01]?\\d|2[0-3]):[0-5]\\d(?::[0-5]\\d)?"_s;
const auto kDay = u"yesterday|today|昨日|きのう|一昨日|おととい|今日|きょう"_s;
//! 14時5分, 14時半, 14時
const auto kKanjiClock = u"(?:[01]?\\d|2[0-3])時(?:半|[0-5]?\\d分)?"_s;
//! 10分前, 1時間前, 1時間30分前, "10m ago", "10 min ago", "2 hours ago"
const auto kAgo = u"(?:\\d{1,3}時間)?(?:\\d{1,4}(?:分|秒))?(?<=[間分秒])前|"
                  "\\d{1,4} ?(?:m|min|mins|minutes?|h|hours?) ago"_s;

//! Japanese input methods give full-width figures and signs.
QString halfWidth(QStringView text)
{
    QString out = text.toString().normalized(QString::NormalizationForm_KC).trimmed();
    return out.replace(QChar(0x2212), u'-');
}

//! "1h30m", "10m", "2h", "90s" or "1d" as milliseconds.
std::optional<Ms> duration(const QString& text)
{
    static const QRegularExpression pattern(
        u"^(?:(\\d{1,3})d)?(?:(\\d{1,4})h)?(?:(\\d{1,5})(?:m|min))?(?:(\\d{1,6})s)?$"_s);
    const auto m = pattern.match(text);
    if (text.isEmpty() || !m.hasMatch())
        return std::nullopt;
    return ((m.captured(1).toLongLong() * 24 + m.captured(2).toLongLong()) * 60 +
            m.captured(3).toLongLong()) *
               60'000 +
           m.captured(4).toLongLong() * 1000;
}

//! BadTime for a clock that the zone skipped when summer began.
Result<Ms> inZone(QDate date, QTime time, const QTimeZone& zone, const Error& refused)
{
    const Ms at = QDateTime(date, time, zone).toMSecsSinceEpoch();
    return QDateTime::fromMSecsSinceEpoch(at, zone).time() == time ? Result<Ms>(at) : refused;
}

//! The English and Japanese ways to say how long ago; absent for anything else.
std::optional<Ms> ago(const QString& text)
{
    static const QRegularExpression whole(u"^(?:%1)$"_s.arg(kAgo),
                                          QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression part(u"(\\d+) ?(時間|分|秒|h|m)"_s,
                                         QRegularExpression::CaseInsensitiveOption);
    if (!whole.match(text).hasMatch())
        return std::nullopt;
    Ms sum = 0;
    for (auto it = part.globalMatch(text); it.hasNext();) {
        const auto m = it.next();
        const QString unit = m.captured(2).toLower();
        const bool hours = unit == u"時間"_s || unit == "h"_L1;
        sum += m.captured(1).toLongLong() * (hours ? 3'600'000 : unit == u"秒"_s ? 1000 : 60'000);
    }
    return sum;
}

std::optional<QTime> clockTime(const QString& text)
{
    static const QRegularExpression kanji(u"^(\\d{1,2})時(?:(半)|(\\d{1,2})分)?$"_s);
    if (const auto m = kanji.match(text); m.hasMatch()) {
        const QTime time(m.captured(1).toInt(),
                         m.captured(2).isEmpty() ? m.captured(3).toInt() : 30);
        return time.isValid() ? std::optional(time) : std::nullopt;
    }
    static const QRegularExpression compact(u"^(\\d{2})(\\d{2})$"_s);
    static const QRegularExpression colon(u"^(\\d{1,2}):(\\d{2})(?::(\\d{2}))?$"_s);
    auto m = colon.match(text);
    if (!m.hasMatch())
        m = compact.match(text);
    const QTime time(m.captured(1).toInt(), m.captured(2).toInt(), m.captured(3).toInt());
    return m.hasMatch() && time.isValid() ? std::optional(time) : std::nullopt;
}

} // namespace

Result<Ms> parseTimeInput(QStringView input, Ms now, const QTimeZone& zone)
{
    const QString text = halfWidth(input);
    const Error refused{ErrorCode::BadTime, input.toString()};
    if (text == "now"_L1 || text == u"いま"_s || text == u"今"_s)
        return now;
    if (const auto back = ago(text))
        return now - *back;
    if (text.startsWith(u'-')) {
        const auto back = duration(text.mid(1));
        return back ? Result<Ms>(now - *back) : refused;
    }
    const QDateTime local = QDateTime::fromMSecsSinceEpoch(now, zone);
    static const QRegularExpression dayAndClock(u"^(%1)?(?:の| at)?\\s*(\\S+)$"_s.arg(kDay),
                                                QRegularExpression::CaseInsensitiveOption);
    if (const auto m = dayAndClock.match(text); m.hasMatch())
        if (const auto time = clockTime(m.captured(2))) {
            const QString day = m.captured(1).toLower();
            const bool yesterday = day == "yesterday"_L1 || day == u"昨日"_s || day == u"きのう"_s;
            const bool before = day == u"一昨日"_s || day == u"おととい"_s;
            return inZone(local.date().addDays(yesterday ? -1
                                               : before  ? -2
                                                         : 0),
                          *time, zone, refused);
        }
    // A day of the year that lies ahead is last year's.
    static const QRegularExpression dayOfYear(u"^(\\d{1,2})(?:/|月)(\\d{1,2})日?\\s*(\\S+)$"_s);
    if (const auto m = dayOfYear.match(text); m.hasMatch())
        if (const auto time = clockTime(m.captured(3))) {
            QDate date(local.date().year(), m.captured(1).toInt(), m.captured(2).toInt());
            if (date > local.date())
                date = QDate(date.year() - 1, date.month(), date.day());
            return date.isValid() ? inZone(date, *time, zone, refused) : refused;
        }
    static const QRegularExpression dateAndClock(
        u"^(\\d{4}-\\d{2}-\\d{2})[ T](%1(?:\\.\\d{1,9})?)(Z|z|[+-]\\d{2}:?\\d{2})?$"_s.arg(kClock));
    const auto m = dateAndClock.match(text);
    if (!m.hasMatch())
        return refused;
    const QDate date = QDate::fromString(m.captured(1), Qt::ISODate);
    const QTime time = QTime::fromString(m.captured(2).rightJustified(5, u'0'), Qt::ISODateWithMs);
    if (!date.isValid() || !time.isValid())
        return refused;
    const QString offset = m.captured(3).toUpper();
    if (offset.isEmpty())
        return inZone(date, time, zone, refused);
    int seconds = 0;
    if (offset != "Z"_L1) {
        const int minutes = offset.mid(1, 2).toInt() * 60 + offset.right(2).toInt();
        if (minutes > 14 * 60 || offset.right(2).toInt() > 59)
            return refused;
        seconds = (offset.startsWith(u'-') ? -60 : 60) * minutes;
    }
    return QDateTime(date, time, Qt::UTC).toMSecsSinceEpoch() - seconds * 1000LL;
}

Result<Ms> parseTimeAhead(QStringView input, Ms now, const QTimeZone& zone)
{
    QString text = halfWidth(input);
    if (text.startsWith(u'+'))
        text.remove(0, 1);
    if (const auto ahead = duration(text))
        return now + *ahead;
    return parseTimeInput(text, now, zone);
}

LeadingTime splitLeadingTime(const QString& text)
{
    // After a Japanese form the words may follow at once, with a particle: 14時5分にDBが落ちた.
    static const QRegularExpression pattern(
        u"^\\s*((?:(?:(?:%1)(?:の| at)?\\s*)?(?:%2|%3)|\\d{1,2}(?:/\\d{1,2} "
        u"|月\\d{1,2}日\\s*)(?:%2|%3)"
        "|%4|-(?:\\d+[dhms])+|\\d{4}-\\d{2}-\\d{2}[ T]%2(?:Z|[+-]\\d{2}:\\d{2})?))"
        "(頃|ごろ)?(?:[\\s　]+|(?:(?<=[時分半前頃ろ]))[、に][\\s　]*)(\\S.*)$"_s.arg(
            kDay, kClock, kKanjiClock, kAgo),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::DotMatchesEverythingOption);
    const auto m = pattern.match(text);
    if (!m.hasMatch())
        return {{}, text};
    return {m.captured(1), m.captured(3), m.hasCaptured(2) && !m.captured(2).isEmpty()};
}

} // namespace matoi
