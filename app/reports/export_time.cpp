// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/reports/export_time.h>

#include <QDateTime>

using namespace Qt::StringLiterals;

namespace matoi::reports
{

QString localTime(Ms at, const QTimeZone& zone)
{
    return QDateTime::fromMSecsSinceEpoch(at, zone).toString(u"yyyy-MM-dd HH:mm"_s);
}

QString timeWithOffset(Ms at, const QTimeZone& zone)
{
    const int minutes = QDateTime::fromMSecsSinceEpoch(at, zone).offsetFromUtc() / 60;
    return u"%1 %2%3:%4"_s.arg(localTime(at, zone), minutes < 0 ? u"-"_s : u"+"_s)
        .arg(std::abs(minutes) / 60, 2, 10, QLatin1Char('0'))
        .arg(std::abs(minutes) % 60, 2, 10, QLatin1Char('0'));
}

} // namespace matoi::reports
