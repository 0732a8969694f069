// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/domain/codes.h>
#include <app/reports/timeline_export.h>
#include <app/text/language.h>

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <cstdlib>

using namespace Qt::StringLiterals;

namespace matoi::reports
{

using text::translated;

namespace
{

QString utc(Ms at)
{
    return QDateTime::fromMSecsSinceEpoch(at, Qt::UTC).toString(Qt::ISODateWithMs);
}

QString local(const TimelineDocument& d, Ms at)
{
    return QDateTime::fromMSecsSinceEpoch(at, d.zone).toString(u"yyyy-MM-dd HH:mm"_s);
}

//! "Asia/Tokyo (UTC+09:00)", as it was at the first of the entries.
QString zoneWords(const TimelineDocument& d)
{
    const Ms at = d.entries.empty() ? 0 : d.entries.front().occurredAt;
    const int minutes = d.zone.offsetFromUtc(QDateTime::fromMSecsSinceEpoch(at, Qt::UTC)) / 60;
    const QTime offset = QTime(0, 0).addSecs(std::abs(minutes) * 60);
    return u"%1 (UTC%2%3)"_s.arg(QString::fromLatin1(d.zone.id()), minutes < 0 ? u"-"_s : u"+"_s,
                                 offset.toString(u"HH:mm"_s));
}

QString authorOf(const TimelineDocument& d, const Entry& e)
{
    return e.authorName.isEmpty() ? d.wording.name(e.by) : e.authorName;
}

QString wordsOf(const TimelineDocument& d, const Entry& e)
{
    return e.redacted ? translated("Reports", "(redacted)") : text::entryText(e, d.wording);
}

//! Words of people are words, not headings, tables or links.
QString escaped(const QString& words)
{
    QString out;
    for (const QChar c : words) {
        if (u"\\`*_[]<>|#~"_s.contains(c))
            out += u'\\';
        out += c;
    }
    return out.replace(u'\n', u"  \n  "_s);
}

} // namespace

TimelineFormat timelineFormatOf(const QString& fileName)
{
    return fileName.endsWith(".csv"_L1, Qt::CaseInsensitive)    ? TimelineFormat::Csv
           : fileName.endsWith(".json"_L1, Qt::CaseInsensitive) ? TimelineFormat::Json
                                                                : TimelineFormat::Markdown;
}

QString csvCell(QString text)
{
    if (!text.isEmpty() && u"=+-@\t\r＝＋－＠"_s.contains(text.front()))
        text.prepend(u'\'');
    return u'"' + text.replace(u'"', u"\"\""_s) + u'"';
}

QByteArray timelineMarkdown(const TimelineDocument& d)
{
    QString out = u"# "_s + d.label + u' ' + escaped(d.title) + u"\n\n"_s;
    if (d.drill)
        out += u"**"_s + translated("Reports", "Drill") + u"**\n\n"_s;
    out += translated("Reports", "Times in %1").arg(zoneWords(d)) + u"\n\n"_s;
    for (const Entry& e : d.entries) {
        QString words = escaped(wordsOf(d, e));
        if (e.retracted)
            words = u"~~"_s + words + u"~~ "_s +
                    translated("Reports", "(retracted: %1)").arg(escaped(e.retractReason));
        out += u"- %1 **%2** %3 (%4)\n"_s.arg(local(d, e.occurredAt), text::kindWord(e, d.wording),
                                              words, escaped(authorOf(d, e)));
    }
    return out.toUtf8();
}

QByteArray timelineCsv(const TimelineDocument& d)
{
    QString out = u"\ufeffincident,occurred_at,local_time,zone,recorded_at,kind,author,lane,"
                  "certainty,text,pinned,retracted,retract_reason,id\r\n"_s;
    const QString zone = csvCell(zoneWords(d));
    const QString label =
        csvCell(d.drill ? d.label + u" ("_s + translated("Reports", "Drill") + u')' : d.label);
    for (const Entry& e : d.entries)
        out += QStringList{label,
                           csvCell(utc(e.occurredAt)),
                           csvCell(local(d, e.occurredAt)),
                           zone,
                           csvCell(utc(e.recordedAt)),
                           csvCell(codeOf(e.kind)),
                           csvCell(authorOf(d, e)),
                           csvCell(codeOf(e.lane)),
                           csvCell(codeOf(e.certainty)),
                           csvCell(wordsOf(d, e)),
                           e.pinned ? u"true"_s : u"false"_s,
                           e.retracted ? u"true"_s : u"false"_s,
                           csvCell(e.retractReason),
                           csvCell(e.id.toString())}
                   .join(u',') +
               u"\r\n"_s;
    return out.toUtf8();
}

QByteArray timelineJson(const TimelineDocument& d)
{
    const auto orNull = [](const QString& text) {
        return text.isEmpty() ? QJsonValue() : QJsonValue(text);
    };
    QJsonArray entries;
    for (const Entry& e : d.entries)
        entries.append(QJsonObject{{u"id"_s, e.id.toString()},
                                   {u"type"_s, e.type},
                                   {u"kind"_s, QString(codeOf(e.kind))},
                                   {u"source"_s, QString(codeOf(e.source))},
                                   {u"occurred_at"_s, utc(e.occurredAt)},
                                   {u"recorded_at"_s, utc(e.recordedAt)},
                                   {u"author"_s, orNull(authorOf(d, e))},
                                   {u"lane"_s, QString(codeOf(e.lane))},
                                   {u"certainty"_s, QString(codeOf(e.certainty))},
                                   {u"text"_s, wordsOf(d, e)},
                                   {u"link_url"_s, orNull(e.link)},
                                   {u"attachment"_s, orNull(e.attachment)},
                                   {u"pinned"_s, e.pinned},
                                   {u"system"_s, e.folded},
                                   {u"retracted"_s, e.retracted},
                                   {u"retract_reason"_s, orNull(e.retractReason)},
                                   {u"redacted"_s, e.redacted},
                                   {u"corrected"_s, !e.earlierTexts.empty()}});
    const QJsonObject whole{{u"incident"_s, d.label},
                            {u"title"_s, d.title},
                            {u"kind"_s, d.drill ? u"drill"_s : u"real"_s},
                            {u"zone"_s, QString::fromLatin1(d.zone.id())},
                            {u"timeline"_s, entries}};
    return QJsonDocument(whole).toJson(QJsonDocument::Indented);
}

QByteArray timelineFile(const TimelineDocument& document, TimelineFormat format)
{
    switch (format) {
    case TimelineFormat::Csv:
        return timelineCsv(document);
    case TimelineFormat::Json:
        return timelineJson(document);
    case TimelineFormat::Markdown:
        break;
    }
    return timelineMarkdown(document);
}

} // namespace matoi::reports
