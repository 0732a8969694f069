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
const auto kDay = u"yesterday|today|昨日|きのう|今日|きょう"_s;

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

std::optional<QTime> clockTime(const QString& text)
{
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
    if (text == "now"_L1 || text == u"いま"_s)
        return now;
    if (text.startsWith(u'-')) {
        const auto back = duration(text.mid(1));
        return back ? Result<Ms>(now - *back) : refused;
    }
    const QDateTime local = QDateTime::fromMSecsSinceEpoch(now, zone);
    static const QRegularExpression dayAndClock(u"^(%1)?\\s*(\\S+)$"_s.arg(kDay),
                                                QRegularExpression::CaseInsensitiveOption);
    if (const auto m = dayAndClock.match(text); m.hasMatch())
        if (const auto time = clockTime(m.captured(2))) {
            const QString day = m.captured(1).toLower();
            const bool yesterday = day == "yesterday"_L1 || day == u"昨日"_s || day == u"きのう"_s;
            return inZone(local.date().addDays(yesterday ? -1 : 0), *time, zone, refused);
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
    static const QRegularExpression pattern(u"^\\s*((?:(?:%1)\\s*)?%2|-(?:\\d+[dhms])+|\\d{4}-\\d{"
                                            u"2}-\\d{2}[ T]%2(?:Z|[+-]\\d{2}:\\d{2})?)"
                                            "[\\s　]+(\\S.*)$"_s.arg(kDay, kClock),
                                            QRegularExpression::CaseInsensitiveOption |
                                                QRegularExpression::DotMatchesEverythingOption);
    const auto m = pattern.match(text);
    if (!m.hasMatch())
        return {{}, text};
    return {m.captured(1), m.captured(2)};
}

} // namespace matoi
