// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/text/risk_text.h>
#include <ui/risks/risk_plot_parts.h>
#include <ui/theme/theme.h>

#include <QCoreApplication>
#include <QLocale>
#include <qcustomplot.h>

#include <cmath>
#include <limits>

using namespace Qt::StringLiterals;

namespace matoi::ui
{

namespace
{

QString tr(const char* words) { return QCoreApplication::translate("matoi::ui::RiskPlot", words); }

//! A cell of the table: words of people must not end it.
QString cell(QString words) { return words.replace(u'\t', u' ').replace(u'\n', u' '); }

} // namespace

double levelOf(std::optional<qint64> band)
{
    const auto it = band ? std::find(kLevels.begin(), kLevels.end(), *band) : kLevels.end();
    return it == kLevels.end() ? std::numeric_limits<double>::quiet_NaN()
                               : double(it - kLevels.begin());
}

QString numberOrUnknown(std::optional<qint64> value)
{
    return value ? QString::number(*value) : text::word(ImpactBand::Unknown);
}

QString dayText(Ms at, const QTimeZone& zone)
{
    return QDateTime::fromMSecsSinceEpoch(at, zone).toString(u"yyyy-MM-dd"_s);
}

QString shortDay(Ms at, Ms now, const QTimeZone& zone)
{
    const QDateTime day = QDateTime::fromMSecsSinceEpoch(at, zone);
    return now - at < 360 * Ms(86'400'000) ? day.toString(u"MM/dd"_s)
                                           : day.toString(u"yyyy-MM-dd"_s);
}

QSharedPointer<QCPAxisTicker> calendarTicks(Ms from, Ms to, const QTimeZone& zone)
{
    const QDate first = QDateTime::fromMSecsSinceEpoch(from, zone).date();
    const QDate last = QDateTime::fromMSecsSinceEpoch(to, zone).date();
    const auto days = int(first.daysTo(last));
    QSharedPointer<QCPAxisTickerText> ticks(new QCPAxisTickerText);
    const auto add = [&](QDate day, const QString& words) {
        ticks->addTick(double(day.startOfDay(zone).toMSecsSinceEpoch()) / 1000.0, words);
    };
    if (days <= 75) {
        const int step = std::max(1, (days + 5) / 6);
        for (QDate day = first; day <= last; day = day.addDays(step))
            add(day, day.toString(u"MM/dd"_s));
        return ticks;
    }
    const int months = days / 30, step = months <= 9 ? 1 : months <= 18 ? 2 : (months + 8) / 9;
    for (QDate day = QDate(first.year(), first.month(), 1).addMonths(1); day <= last;
         day = day.addMonths(step))
        add(day, months <= 11 ? QLocale().toString(day, tr("MMM")) : day.toString(u"yyyy-MM"_s));
    return ticks;
}

QSharedPointer<QCPAxisTicker> wholeNumbers()
{
    class Whole : public QCPAxisTicker
    {
        double getTickStep(const QCPRange& range) override
        {
            return std::max(1.0, std::round(QCPAxisTicker::getTickStep(range)));
        }
        int getSubTickCount(double) override { return 0; }
    };
    return QSharedPointer<QCPAxisTicker>(new Whole);
}

void reasonAt(QCustomPlot* plot, double x, double y, const QString& words)
{
    auto* label = new QCPItemText(plot);
    label->setFont(ui::font(Type::Label));
    label->setColor(theme().t2);
    label->setText(QFontMetrics(label->font()).elidedText(words, Qt::ElideRight, 190));
    label->position->setType(QCPItemPosition::ptPlotCoords);
    label->position->setCoords(x, y);
    // Towards the wider side, so that the words do not run out of the picture.
    const bool right = x < plot->xAxis->range().center();
    label->setPositionAlignment((right ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignTop);
    label->setPadding(QMargins(8, 3, 8, 3));
}

QString tableOf(const std::vector<ImpactPoint>& impact, const std::vector<OpenPoint>& open,
                const std::vector<RiskAge>& ages, const QTimeZone& zone)
{
    QStringList lines;
    const auto add = [&](const QStringList& cells) { lines << cells.join(u'\t'); };
    if (!impact.empty())
        add({tr("Day"), tr("Potential"), tr("Current"), tr("Priority"), tr("Reason")});
    for (const ImpactPoint& p : impact)
        add({dayText(p.at, zone), numberOrUnknown(p.potential), numberOrUnknown(p.current),
             numberOrUnknown(p.priority), cell(p.reason)});
    if (!open.empty())
        add({tr("Day"), tr("Open"), tr("Priority sum"), tr("Unknown")});
    for (const OpenPoint& p : open)
        add({dayText(p.at, zone), QString::number(p.count), QString::number(p.prioritySum),
             QString::number(p.unknown)});
    if (!ages.empty())
        add({tr("Number"), tr("Title"), tr("Days"), tr("Priority")});
    for (const RiskAge& a : ages)
        add({a.label, cell(a.title), QString::number(a.days), numberOrUnknown(a.priority)});
    return lines.join(u'\n');
}

} // namespace matoi::ui
