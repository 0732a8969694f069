// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/domain/decide.h>
#include <app/domain/event_codec.h>
#include <app/intake/imported_entry.h>

#include <QDateTime>
#include <QHash>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStringDecoder>

using namespace Qt::StringLiterals;

namespace matoi
{

namespace
{

QString fingerprint(const QString& text)
{
    return QString::fromLatin1(sha256(text.toUtf8()).toHex().left(32));
}

Error at(qint64 line, ErrorCode code, const QString& what)
{
    return {code, u"line %1: %2"_s.arg(line).arg(what)};
}

//! Fields of one record, by the reader's own names, made into an entry.
Result<cmd::AddEntry> entryOfFields(const QHash<QString, QString>& f, const QString& source,
                                    const QTimeZone& zone)
{
    cmd::AddEntry entry;
    entry.source = EntrySource::Import;
    const auto when = parseRecordedTime(f.value(u"time"_s), zone);
    if (!when)
        return when.error();
    entry.at = *when;
    entry.text = cleanWords(f.value(u"text"_s));
    if (entry.text.isEmpty())
        return Error{ErrorCode::Empty, u"text"_s};
    const QString kind = f.value(u"kind"_s);
    const auto known = fromCode<EntryKind>(QStringView(kind));
    if (!kind.isEmpty() && !known)
        return Error{ErrorCode::BadValue, kind};
    entry.kind = known.value_or(EntryKind::ImportedMessage);
    const QString lane = f.value(u"lane"_s).toLower();
    entry.lane = fromCode<Lane>(QStringView(lane)).value_or(Lane::All);
    const QString certainty = f.value(u"certainty"_s).toLower();
    entry.certainty = fromCode<Certainty>(QStringView(certainty)).value_or(Certainty::Fact);
    entry.authorName = cleanWords(f.value(u"author"_s)).left(120);
    entry.link = f.value(u"link"_s).trimmed();
    // Without an id of its own a record is what it says: the same line is never imported twice.
    const QString id = f.value(u"id"_s);
    entry.sourceKey =
        source + u':' +
        (id.isEmpty() ? fingerprint(QString::number(*when) + entry.authorName + entry.text) : id);
    entry.sourceVersion = fingerprint(entry.text);
    return entry;
}

} // namespace

QString cleanWords(const QString& text)
{
    QString clean;
    for (const QChar c : text)
        if (c == u'\n' || c == u'\t' || (c >= u' ' && c != QChar(0x7f)))
            clean += c;
    clean = clean.trimmed();
    while (clean.toUtf8().size() > kMaxText)
        clean.chop(std::max<qsizetype>(1, clean.size() / 16));
    return clean;
}

Result<Ms> parseRecordedTime(const QString& text, const QTimeZone& zone)
{
    QString t = text.trimmed();
    t.replace(u'/', u'-');
    if (t.size() > 10 && t[10] == u' ')
        t[10] = u'T';
    QDateTime when = QDateTime::fromString(t, Qt::ISODateWithMs);
    if (!when.isValid())
        return Error{ErrorCode::BadTime, text.left(40)};
    if (when.timeSpec() == Qt::LocalTime)
        when = QDateTime(when.date(), when.time(), zone);
    return when.toMSecsSinceEpoch();
}

Result<ImportReport> readJsonLines(const QByteArray& bytes, const QTimeZone& zone)
{
    ImportReport report;
    qint64 line = 0;
    for (const QByteArray& raw : bytes.split('\n')) {
        ++line;
        if (raw.trimmed().isEmpty())
            continue;
        QJsonParseError parse;
        const QJsonObject o = QJsonDocument::fromJson(raw, &parse).object();
        if (parse.error != QJsonParseError::NoError || o.isEmpty()) {
            report.errors.push_back(at(line, ErrorCode::BadJson, parse.errorString()));
            continue;
        }
        QHash<QString, QString> f{{u"time"_s, o["occurred_at"_L1].toString()}};
        for (const char* key : {"text", "kind", "author", "lane", "certainty", "link", "id"})
            f[QLatin1StringView(key)] = o[QLatin1StringView(key)].toString();
        auto entry = entryOfFields(f, u"jsonl"_s, zone);
        if (entry)
            report.entries.push_back(std::move(*entry));
        else
            report.errors.push_back(at(line, entry.error().code, entry.error().context));
    }
    return report;
}

Result<QString> decodeText(const QByteArray& bytes)
{
    if (bytes.contains('\0') && !bytes.startsWith("\xff\xfe") && !bytes.startsWith("\xfe\xff"))
        return Error{ErrorCode::BadCsv, u"NUL"_s};
    if (const auto bom = QStringConverter::encodingForData(bytes)) {
        QStringDecoder decoder(*bom);
        return QString(decoder(bytes));
    }
    QStringDecoder utf8(QStringDecoder::Utf8);
    const QString text = utf8(bytes);
    if (!utf8.hasError())
        return text;
    QStringDecoder sjis("Shift_JIS");
    if (sjis.isValid()) {
        const QString japanese = sjis(bytes);
        if (!sjis.hasError())
            return japanese;
    }
    return Error{ErrorCode::BadCsv, u"encoding"_s};
}

std::vector<QStringList> parseCsv(const QString& text, std::vector<Error>& errors)
{
    std::vector<QStringList> rows;
    QStringList row;
    QString cell;
    bool quoted = false, wasQuoted = false;
    qint64 line = 1, opened = 0;
    const auto endRow = [&] {
        row.append(std::exchange(cell, {}));
        if (row.size() > 1 || !row[0].isEmpty())
            rows.push_back(row);
        row.clear();
        wasQuoted = false;
    };
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (c == u'\n')
            ++line;
        if (quoted) {
            if (c == u'"' && i + 1 < text.size() && text[i + 1] == u'"') {
                cell += c;
                ++i;
            } else if (c == u'"') {
                quoted = false;
            } else {
                cell += c;
            }
        } else if (c == u'"' && cell.isEmpty() && !wasQuoted) {
            quoted = wasQuoted = true;
            opened = line;
        } else if (c == u',') {
            row.append(std::exchange(cell, {}));
            wasQuoted = false;
        } else if (c == u'\n') {
            endRow();
        } else if (c != u'\r') {
            cell += c;
        }
    }
    if (quoted)
        errors.push_back(at(opened, ErrorCode::BadCsv, u"a quote is never closed"_s));
    if (!cell.isEmpty() || !row.isEmpty())
        endRow();
    return rows;
}

Result<ImportReport> readCsvEntries(const QByteArray& bytes, const QTimeZone& zone)
{
    const auto text = decodeText(bytes);
    if (!text)
        return text.error();
    ImportReport report;
    const auto rows = parseCsv(*text, report.errors);
    if (rows.empty())
        return Error{ErrorCode::BadCsv, u"empty"_s};
    static const QHash<QString, QString> headers{{u"time"_s, u"time"_s},
                                                 {u"occurred_at"_s, u"time"_s},
                                                 {u"date"_s, u"time"_s},
                                                 {u"時刻"_s, u"time"_s},
                                                 {u"日時"_s, u"time"_s},
                                                 {u"author"_s, u"author"_s},
                                                 {u"who"_s, u"author"_s},
                                                 {u"記録者"_s, u"author"_s},
                                                 {u"名前"_s, u"author"_s},
                                                 {u"発言者"_s, u"author"_s},
                                                 {u"text"_s, u"text"_s},
                                                 {u"message"_s, u"text"_s},
                                                 {u"本文"_s, u"text"_s},
                                                 {u"内容"_s, u"text"_s},
                                                 {u"kind"_s, u"kind"_s},
                                                 {u"種別"_s, u"kind"_s},
                                                 {u"lane"_s, u"lane"_s},
                                                 {u"レーン"_s, u"lane"_s},
                                                 {u"certainty"_s, u"certainty"_s},
                                                 {u"確からしさ"_s, u"certainty"_s},
                                                 {u"link"_s, u"link"_s},
                                                 {u"url"_s, u"link"_s},
                                                 {u"id"_s, u"id"_s}};
    QStringList names;
    for (const QString& heading : rows.front())
        names.append(headers.value(heading.trimmed().toLower()));
    if (!names.contains(u"time"_s) || !names.contains(u"text"_s))
        return Error{ErrorCode::BadCsv, u"headers: time, text"_s};
    for (size_t i = 1; i < rows.size(); ++i) {
        if (rows[i].size() != names.size()) {
            report.errors.push_back(at(qint64(i) + 1, ErrorCode::BadCsv,
                                       u"%1 / %2"_s.arg(rows[i].size()).arg(names.size())));
            continue;
        }
        QHash<QString, QString> f;
        for (qsizetype k = 0; k < names.size(); ++k)
            if (!names[k].isEmpty())
                f[names[k]] = rows[i][k];
        auto entry = entryOfFields(f, u"csv"_s, zone);
        if (entry)
            report.entries.push_back(std::move(*entry));
        else
            report.errors.push_back(at(qint64(i) + 1, entry.error().code, entry.error().context));
    }
    return report;
}

} // namespace matoi
