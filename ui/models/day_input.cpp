// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/models/day_input.h>

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace matoi
{

std::optional<QDate> dayTyped(const QString& text, QDate today)
{
    // Full-width figures are what an input method leaves behind.
    const QString typed = text.trimmed().normalized(QString::NormalizationForm_KC).toLower();
    const auto valid = [](QDate day) { return day.isValid() ? std::optional(day) : std::nullopt; };
    if (typed == "today"_L1 || typed == u"今日"_s || typed == u"本日"_s)
        return today;
    if (typed == "tomorrow"_L1 || typed == u"明日"_s)
        return today.addDays(1);
    static const QRegularExpression iso(u"^(\\d{4})[-/](\\d{1,2})[-/](\\d{1,2})$"_s);
    if (const auto m = iso.match(typed); m.hasMatch())
        return valid(QDate(m.captured(1).toInt(), m.captured(2).toInt(), m.captured(3).toInt()));
    static const QRegularExpression monthDay(u"^(\\d{1,2})[-/](\\d{1,2})$"_s);
    if (const auto m = monthDay.match(typed); m.hasMatch()) {
        const int month = m.captured(1).toInt(), day = m.captured(2).toInt();
        const QDate here(today.year(), month, day);
        return valid(here.isValid() && here >= today ? here : QDate(today.year() + 1, month, day));
    }
    static const QRegularExpression ahead(u"^\\+(\\d{1,4})\\s*(d|w|m|日|週|か月|ヶ月)?$"_s);
    if (const auto m = ahead.match(typed); m.hasMatch()) {
        const int n = m.captured(1).toInt();
        const QString unit = m.captured(2);
        if (unit == "w"_L1 || unit == u"週"_s)
            return today.addDays(7 * n);
        if (unit == "m"_L1 || unit.endsWith(u"月"_s))
            return today.addMonths(n);
        return today.addDays(n);
    }
    return std::nullopt;
}

} // namespace matoi
