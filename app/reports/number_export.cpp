// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/reports/export_time.h>
#include <app/reports/number_export.h>
#include <app/reports/timeline_export.h>
#include <app/text/language.h>
#include <app/text/number_text.h>

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>

#include <cmath>

using namespace Qt::StringLiterals;

namespace matoi::reports
{

using text::translated;

namespace
{

constexpr Ms kOpen = std::numeric_limits<Ms>::max();

QJsonValue orNull(const std::optional<double>& n) { return n ? QJsonValue(*n) : QJsonValue(); }
QJsonValue whole(const std::optional<double>& n)
{
    return n ? QJsonValue(qint64(std::llround(*n))) : QJsonValue();
}
QJsonValue orNull(const QString& text) { return text.isEmpty() ? QJsonValue() : QJsonValue(text); }
QJsonValue utc(Ms at)
{
    return at > 0 && at < kOpen
               ? QJsonValue(QDateTime::fromMSecsSinceEpoch(at, Qt::UTC).toString(Qt::ISODateWithMs))
               : QJsonValue();
}

bool isTime(NumberKind kind)
{
    return kind != NumberKind::DeployFrequency && kind != NumberKind::ChangeFailureRate;
}

QString upstreamText(const Number& number)
{
    return isTime(number.kind) ? text::timeText(number.upstream) : text::shareText(number.upstream);
}

QByteArray line(const QStringList& cells)
{
    QStringList quoted;
    for (const QString& cell : cells)
        quoted << csvCell(cell);
    return quoted.join(u',').toUtf8() + "\r\n";
}

QString number(const std::optional<double>& n, int digits)
{
    return n ? QString::number(*n, 'f', digits) : QString();
}

//! A pipe would end a cell, a line break the table.
QString mdCell(QString words) { return words.replace(u'|', u"\\|"_s).replace(u'\n', u' '); }

QString mdTable(const NumberGroup& group, bool upstream)
{
    QString out = u"| %1 | %2 | %3 | n | %4 |\n|---|---|---|---|---|\n"_s.arg(
        translated("Reports", "Metric"), translated("Reports", "Median"),
        translated("Reports", "90th percentile"), translated("Reports", "Not counted"));
    for (const Number& n : group.numbers.all) {
        QString main = mainText(n);
        if (const QString bucket = text::word(n.bucket); !bucket.isEmpty())
            main += u" (%1)"_s.arg(bucket);
        if (upstream && !text::upstreamDefinition(n.kind).isEmpty())
            main += u" / "_s + upstreamText(n);
        out += u"| %1 | %2 | %3 | %4 | %5 |\n"_s.arg(
            mdCell(text::word(n.kind)), mdCell(main),
            isTime(n.kind) ? text::timeText(n.p90) : u"—"_s, QString::number(n.n()),
            QString::number(n.excluded.size()));
    }
    return out;
}

} // namespace

QString groupName(const NumberGroup& group, NumberGrouping grouping)
{
    if (grouping == NumberGrouping::None)
        return text::word(NumberGrouping::None);
    if (grouping == NumberGrouping::Class)
        return text::word(
            fromCode<Classification>(QStringView(group.key)).value_or(Classification::Undecided));
    return group.key.isEmpty() ? translated("Reports", "(none)") : group.key;
}

QString periodName(const NumberFilter& filter, const QTimeZone& zone)
{
    const auto day = [&](Ms at) {
        return QDateTime::fromMSecsSinceEpoch(at, zone).toString(u"yyyy-MM-dd"_s);
    };
    return u"%1 - %2"_s.arg(filter.from > 0 ? day(filter.from) : u"—"_s,
                            filter.to < kOpen ? day(filter.to - 1) : u"—"_s);
}

QString mainText(const Number& number)
{
    return number.kind == NumberKind::DeployFrequency     ? text::perDayText(number.rate)
           : number.kind == NumberKind::ChangeFailureRate ? text::shareText(number.rate)
                                                          : text::timeText(number.median);
}

QJsonObject numberJson(const NumberGroup& group, const Number& number, NumberGrouping grouping)
{
    QJsonObject excluded;
    for (const NumberItem& item : number.excluded) {
        const QString why(codeOf(item.why));
        excluded[why] = excluded[why].toInteger() + 1;
    }
    return {{u"by"_s, QString(codeOf(grouping))},
            {u"group"_s, orNull(group.key)},
            {u"from"_s, utc(group.filter.from)},
            {u"to"_s, utc(group.filter.to)},
            {u"number"_s, QString(codeOf(number.kind))},
            {u"n"_s, number.n()},
            {u"median_ms"_s, whole(number.median)},
            {u"p90_ms"_s, whole(number.p90)},
            {u"rate"_s, orNull(number.rate)},
            {u"bucket"_s, number.bucket == NumberBucket::None
                              ? QJsonValue()
                              : QJsonValue(QString(codeOf(number.bucket)))},
            {u"upstream"_s, orNull(number.upstream)},
            {u"excluded"_s, excluded}};
}

QJsonObject numberRowJson(const NumberItem& item)
{
    return {{u"incident"_s,
             item.incident.isNull() ? QJsonValue() : QJsonValue(item.incident.toString())},
            {u"label"_s, item.label},
            {u"title"_s, orNull(item.title)},
            {u"at"_s, utc(item.at)},
            {u"value"_s, item.value ? QJsonValue(*item.value) : QJsonValue()},
            {u"why"_s, QString(codeOf(item.why))}};
}

QByteArray numbersCsv(const NumberSheet& sheet)
{
    QStringList head{
        text::word(sheet.grouping),
        translated("Reports", "Number"),
        translated("Reports", "Code"),
        translated("Reports", "n"),
        translated("Reports", "Median, minutes"),
        translated("Reports", "90th percentile, minutes"),
        translated("Reports", "Rate"),
        translated("Reports", "Level"),
        translated("Reports", "Not counted"),
        translated("Reports", "Definition"),
        translated("Reports", "Period (%1)").arg(QString::fromLatin1(sheet.zone.id()))};
    if (sheet.upstream)
        head << translated("Reports", "Four Keys project");
    QByteArray out = "\xef\xbb\xbf" + line(head);
    const auto minutes = [](const std::optional<double>& ms) {
        return number(ms ? std::optional(*ms / 60'000) : std::nullopt, 1);
    };
    for (const NumberGroup& group : sheet.groups)
        for (const Number& n : group.numbers.all) {
            QStringList cells{groupName(group, sheet.grouping),
                              text::word(n.kind),
                              QString(codeOf(n.kind)),
                              QString::number(n.n()),
                              isTime(n.kind) ? minutes(n.median) : QString(),
                              isTime(n.kind) ? minutes(n.p90) : QString(),
                              number(n.rate, 4),
                              text::word(n.bucket),
                              QString::number(n.excluded.size()),
                              text::definition(n.kind),
                              periodName(group.filter, sheet.zone)};
            if (sheet.upstream)
                cells << (isTime(n.kind) ? minutes(n.upstream) : number(n.upstream, 4));
            out += line(cells);
        }
    return out;
}

QByteArray numbersJson(const NumberSheet& sheet)
{
    QJsonArray all;
    for (const NumberGroup& group : sheet.groups)
        for (const Number& n : group.numbers.all)
            all.append(numberJson(group, n, sheet.grouping));
    const QJsonObject root{{u"zone"_s, QString::fromLatin1(sheet.zone.id())},
                           {u"from"_s, utc(sheet.filter.from)},
                           {u"to"_s, utc(sheet.filter.to)},
                           {u"made_at"_s, utc(sheet.now)},
                           {u"restricted_left_out"_s, sheet.hidden},
                           {u"numbers"_s, all}};
    return QJsonDocument(root).toJson();
}

QByteArray numbersMarkdown(const NumberSheet& sheet)
{
    QString out = u"# %1\n\n%2: %3 (%4)\n\n"_s.arg(
        translated("Reports", "Numbers"), translated("Reports", "Period"),
        periodName(sheet.filter, sheet.zone), QString::fromLatin1(sheet.zone.id()));
    for (const NumberGroup& group : sheet.groups) {
        if (sheet.grouping != NumberGrouping::None)
            out += u"## %1\n\n"_s.arg(mdCell(groupName(group, sheet.grouping)));
        out += mdTable(group, sheet.upstream) + u'\n';
    }
    out += u"## %1\n\n"_s.arg(translated("Reports", "Definitions"));
    for (size_t kind = 0; kind < kNumberKinds; ++kind) {
        out +=
            u"- %1: %2\n"_s.arg(text::word(NumberKind(kind)), text::definition(NumberKind(kind)));
        if (const QString other = text::upstreamDefinition(NumberKind(kind));
            sheet.upstream && !other.isEmpty())
            out += u"  %1\n"_s.arg(other);
    }
    out += u"\n"_s + translated("Reports", "Drills, merged incidents, false alarms and incidents "
                                           "without a class are in no number.");
    if (sheet.hidden)
        out += u' ' + translated("Reports", "Restricted incidents left out: %1.").arg(sheet.hidden);
    return (out + u"\n\n"_s + timeWithOffset(sheet.now, sheet.zone) + u'\n').toUtf8();
}

QByteArray numberRowsCsv(const Number& n, const QTimeZone& zone)
{
    QByteArray out = "\xef\xbb\xbf" +
                     line({translated("Reports", "Number"), translated("Reports", "Title"),
                           translated("Reports", "Time (%1)").arg(QString::fromLatin1(zone.id())),
                           translated("Reports", "Time (UTC)"), translated("Reports", "Value"),
                           translated("Reports", "Counted, or why not")});
    for (const auto* items : {&n.counted, &n.excluded})
        for (const NumberItem& item : *items)
            out +=
                line({item.label, item.title, localTime(item.at, zone), utc(item.at).toString(),
                      item.value ? QString::number(*item.value) : QString(), text::word(item.why)});
    return out;
}

} // namespace matoi::reports
