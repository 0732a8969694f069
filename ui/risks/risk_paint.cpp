// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/text/risk_text.h>
#include <ui/risks/risk_paint.h>

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace matoi::ui
{

qint64 shapeOf(ImpactBand band) { return bandValue(band).value_or(-1); }

paint::ChipStyle statusChip(RiskStatus status)
{
    const Theme& t = theme();
    switch (status) {
    case RiskStatus::NotStarted:
        return {t.t2, t.panel, t.line2, "todo"};
    case RiskStatus::InProgress:
        return {t.accT, t.accBg, t.acc, "play"};
    case RiskStatus::Watching:
        return {t.t2, t.panel, t.line2, "eye"};
    case RiskStatus::WorkaroundDone:
        return {t.okt, t.okbg, t.ok, "patch"};
    case RiskStatus::Completed:
        return {t.okt, t.panel, t.ok, "okc"};
    }
    return {t.t2, t.panel, t.line2, nullptr};
}

QColor priorityTint(std::optional<qint64> priority)
{
    const Theme& t = theme();
    const qint64 value = priority.value_or(0);
    return value >= 12  ? t.s10bg
           : value >= 6 ? t.s6bg
           : value >= 3 ? t.s3bg
           : value >= 1 ? t.s1bg
                        : QColor(Qt::transparent);
}

int movementMark(QPainter& p, int x, int centreY, const RiskRow& row, bool withWords)
{
    const Theme& t = theme();
    const Movement moved = row.moved();
    const char* icon = moved == Movement::Up     ? "up"
                       : moved == Movement::Down ? "dn"
                       : moved == Movement::None ? nullptr
                                                 : "swap";
    if (!icon)
        return 0;
    const QColor ink = moved == Movement::Up ? t.s10t : moved == Movement::Down ? t.okt : t.t2;
    drawIcon(p, QRectF(x, centreY - 6, 12, 12), icon, ink);
    if (!withWords)
        return 12;
    // The arrow is drawn; the words say it with a character.
    const QString words =
        text::movementText(row.scoreAtVisit, row.score).section(QLatin1Char(' '), -1);
    return 15 + paint::text(p, QRect(x + 15, centreY - 9, 120, 18), words, Type::SmallBold, ink);
}

QString visitText(const QString& isoDay, QDate today)
{
    const QDate day = dayFrom(isoDay);
    if (!day.isValid())
        return u"—"_s;
    if (day == today)
        return QCoreApplication::translate("matoi::ui::RiskList", "today");
    return day.toString(day.year() == today.year() || day.toJulianDay() - today.toJulianDay() < 183
                            ? u"MM/dd"_s
                            : u"yyyy-MM-dd"_s);
}

bool isDue(const RiskRow& row, QDate today)
{
    const QDate day = dayFrom(row.nextVisitOn);
    return isOverdue(row.status, day, today) || isDueToday(row.status, day, today);
}

} // namespace matoi::ui
