// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/views/clock_text.h>

#include <QDateTime>

using namespace Qt::StringLiterals;

namespace matoi::ui
{

QString clockTime(Ms at, Ms now, const QTimeZone& zone)
{
    const QDateTime when = QDateTime::fromMSecsSinceEpoch(at, zone);
    const QDateTime today = QDateTime::fromMSecsSinceEpoch(now, zone);
    if (when.date() == today.date())
        return when.toString(u"HH:mm"_s);
    if (when.date().year() == today.date().year())
        return when.toString(u"MM/dd HH:mm"_s);
    return when.toString(u"yyyy/MM/dd HH:mm"_s);
}

QString elapsedText(Ms ms)
{
    const qint64 s = std::max<qint64>(0, ms / 1000);
    const QLatin1Char zero('0');
    if (s < 3600)
        return u"%1:%2"_s.arg(s / 60).arg(s % 60, 2, 10, zero);
    return u"%1:%2:%3"_s.arg(s / 3600).arg(s / 60 % 60, 2, 10, zero).arg(s % 60, 2, 10, zero);
}

QString countdown(Ms left)
{
    const qint64 s = std::abs(left) / 1000;
    const QLatin1Char zero('0');
    const QString sign = left < 0 ? u"−"_s : QString();
    if (s >= 3600)
        return sign + elapsedText(std::abs(left));
    return sign + u"%1:%2"_s.arg(s / 60, 2, 10, zero).arg(s % 60, 2, 10, zero);
}

} // namespace matoi::ui
