// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/cli/cli.h>
#include <app/cli/cli_parts.h>
#include <app/service/time_input.h>

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSaveFile>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace matoi
{

QByteArray errorLine(const Error& error)
{
    const QJsonObject said{{u"code"_s, text::codeName(error.code)},
                           {u"message"_s, text::sentence(error)}};
    return QJsonDocument(QJsonObject{{u"error"_s, said}}).toJson(QJsonDocument::Compact) + '\n';
}

} // namespace matoi

namespace matoi::cli
{

namespace
{

//! Columns that a terminal gives to a text: East Asian wide characters take two.
qsizetype widthOf(const QString& text)
{
    qsizetype width = 0;
    for (const QChar c : text) {
        const ushort u = c.unicode();
        const bool wide = (u >= 0x1100 && u <= 0x115f) || (u >= 0x2e80 && u <= 0xa4cf) ||
                          (u >= 0xac00 && u <= 0xd7a3) || (u >= 0xf900 && u <= 0xfaff) ||
                          (u >= 0xfe30 && u <= 0xfe6f) || (u >= 0xff00 && u <= 0xff60) ||
                          (u >= 0xffe0 && u <= 0xffe6);
        width += wide ? 2 : c.isLowSurrogate() || c.isNonCharacter() ? 0 : 1;
    }
    return width;
}

QString padded(const QString& text, qsizetype width)
{
    return text + QString(std::max<qsizetype>(0, width - widthOf(text)), u' ');
}

QByteArray line(const QJsonObject& record)
{
    return QJsonDocument(record).toJson(QJsonDocument::Compact) + '\n';
}

} // namespace

Call::Call(const CliRequest& req, Session* s)
    : session(s)
    , request(req)
{
    if (!s)
        return;
    zone = s->zone();
    // The zone of the team, else the caller's: an owner may run under another one.
    if (!s->workspace().policy.count(u"zone"_s))
        if (const QTimeZone callers(req.zone.toLatin1()); callers.isValid())
            zone = callers;
}

Call::Again Call::copy() const
{
    return [request = request, json = json, as = as, needsProfile = needsProfile,
            language = currentLanguage()](Session& s, const std::function<Status(Call&)>& what) {
        const LanguageScope scope(language);
        Call call(request, &s);
        call.json = json;
        call.as = as;
        call.needsProfile = needsProfile;
        if (const Status status = what(call); !status)
            call.fail(status.error());
        return std::move(call.reply);
    };
}

Result<StreamId> Call::incidentId(const QString& text)
{
    const auto id = session->store().findIncident(text.trimmed());
    if (!id)
        return id;
    const auto allowed = read().mayRead(*id);
    return allowed ? id : Result<StreamId>(allowed.error());
}

Result<PersonId> Call::person(const QString& text)
{
    if (text.isNull())
        return PersonId();
    return session->findPerson(text);
}

Result<std::optional<Ms>> Call::time(const QString& text)
{
    if (text.isNull())
        return std::optional<Ms>();
    const auto at = parseTimeInput(text, session->now(), zone);
    if (!at)
        return at.error();
    return std::optional(*at);
}

QString Call::words(const QString& text) const
{
    return text == "-"_L1 ? QString::fromUtf8(request.input) : text;
}

Result<QByteArray> Call::secretLine(const Args& args, const char* option) const
{
    if (!args.has(option))
        return QByteArray();
    if (args(option) != "-"_L1)
        return Error{ErrorCode::BadUsage, QString::fromLatin1(option)};
    const qsizetype end = request.input.indexOf('\n');
    return end < 0 ? request.input : request.input.first(end);
}

QString Call::path(const QString& text) const
{
    return QDir::cleanPath(QDir(request.workingDir).absoluteFilePath(text));
}

Result<QByteArray> Call::readFile(const QString& text)
{
    if (text == "-"_L1)
        return request.input;
    QFile file(path(text));
    if (!file.exists() || QFileInfo(file).isDir())
        return Error{ErrorCode::NotFound, text};
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorCode::IoError, text};
    return file.readAll();
}

Status Call::mayWrite(const QString& text) const
{
    // An export must not replace the record it came from.
    const QFileInfo target(path(text)), own(session->store().path());
    return target.canonicalFilePath() == own.canonicalFilePath()
               ? Status(Error{ErrorCode::AlreadyExists, text})
               : success();
}

Status Call::writeFile(const QString& text, const QByteArray& bytes)
{
    if (text.isNull() || text == "-"_L1) {
        reply.out += bytes;
        return success();
    }
    if (auto ok = mayWrite(text); !ok)
        return ok;
    QSaveFile file(path(text));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return Error{ErrorCode::IoError, text};
    return success();
}

Result<Outcome> Call::submit(StreamId incident, const Command& command)
{
    auto outcome = session->submit(incident, command, as);
    if (outcome)
        for (const Error& warning : outcome->warnings)
            warn(warning);
    return outcome;
}

void Call::out(const QString& text) { reply.out += text.toUtf8() + '\n'; }
void Call::note(const QString& text) { reply.err += text.toUtf8() + '\n'; }

void Call::warn(const Error& error)
{
    if (json)
        reply.err += line({{u"warning"_s, QJsonObject{{u"code"_s, text::codeName(error.code)},
                                                      {u"message"_s, text::sentence(error)}}}});
    else
        note(text::sentence(error));
}

void Call::fail(const Error& error)
{
    reply.exitCode = error.code == ErrorCode::BadUsage ? 2 : 1;
    if (json)
        reply.err += errorLine(error);
    else
        note(text::sentence(error));
}

Progress Call::progress() const
{
    if (request.progress)
        return request.progress;
    return [](qint64, qint64) { return true; };
}

QJsonValue Call::jsonTime(Ms at) const
{
    if (!at)
        return {};
    return QDateTime::fromMSecsSinceEpoch(at, Qt::UTC).toString(Qt::ISODateWithMs);
}

QJsonValue Call::jsonPerson(PersonId id) const
{
    return id.isNull() ? QJsonValue() : QJsonValue(session->personName(id));
}

text::Wording Call::wording(const Playbook* playbook) const
{
    text::Wording wording;
    wording.name = [this](PersonId id) { return session->personName(id); };
    wording.playbook = playbook;
    wording.japanese = currentLanguage() == "ja"_L1;
    wording.zone = zone;
    return wording;
}

QString Call::cell(const QJsonObject& record, const QString& key) const
{
    const QJsonValue value = record.value(key);
    if (value.isNull() || value.isUndefined())
        return u"—"_s;
    if (value.isBool())
        return value.toBool() ? text::translated("Cli", "yes") : text::translated("Cli", "no");
    if (value.isDouble())
        return QString::number(value.toInteger());
    if (value.isArray()) {
        QStringList parts;
        for (const QJsonValue part : value.toArray())
            parts << part.toString();
        return text::harmless(parts.join(u", "_s));
    }
    if (key.endsWith("_at"_L1))
        return QDateTime::fromString(value.toString(), Qt::ISODateWithMs)
            .toTimeZone(zone)
            .toString(u"yyyy-MM-dd HH:mm"_s);
    return text::harmless(value.toString());
}

void Call::table(const std::vector<QJsonObject>& records, const std::vector<Column>& columns)
{
    if (json) {
        for (const QJsonObject& record : records)
            reply.out += line(record);
        return;
    }
    if (records.empty()) {
        note(text::translated("Cli", "Nothing here yet."));
        return;
    }
    std::vector<QStringList> rows(1);
    for (const Column& column : columns)
        rows.front() << column.heading;
    for (const QJsonObject& record : records) {
        rows.emplace_back();
        for (const Column& column : columns)
            rows.back() << cell(record, column.key);
    }
    std::vector<qsizetype> widths(columns.size());
    for (const QStringList& row : rows)
        for (size_t i = 0; i < columns.size(); ++i)
            widths[i] = std::max(widths[i], widthOf(row[qsizetype(i)]));
    for (const QStringList& row : rows) {
        QString text;
        for (size_t i = 0; i < columns.size(); ++i)
            text += padded(row[qsizetype(i)], widths[i] + 2);
        while (text.endsWith(u' '))
            text.chop(1);
        out(text);
    }
}

void Call::sheet(const QJsonObject& record, const std::vector<Column>& columns)
{
    if (json) {
        reply.out += line(record);
        return;
    }
    qsizetype width = 0;
    for (const Column& column : columns)
        width = std::max(width, widthOf(column.heading));
    for (const Column& column : columns)
        out(padded(column.heading, width + 2) + cell(record, column.key));
}

QJsonValue jsonText(const QString& text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

QJsonValue jsonNumber(const std::optional<qint64>& n) { return n ? QJsonValue(*n) : QJsonValue(); }

} // namespace matoi::cli
