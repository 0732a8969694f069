// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/cli/cli_parts.h>
#include <app/service/bundle.h>
#include <app/service/log_file.h>

#include <QBuffer>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>
#include <QSysInfo>

using namespace Qt::StringLiterals;

namespace matoi::cli
{

using text::translated;

namespace
{

Status exportLog(Call& c, const Args& a)
{
    const QString target = a("--out");
    if (target.isNull() || target == "-"_L1) {
        QBuffer buffer(&c.reply.out);
        buffer.open(QIODevice::WriteOnly | QIODevice::Append);
        return c.session->store().exportLog(buffer, c.progress());
    }
    if (auto ok = c.mayWrite(target); !ok)
        return ok;
    QSaveFile file(c.path(target));
    if (!file.open(QIODevice::WriteOnly))
        return Error{ErrorCode::IoError, target};
    if (auto status = c.session->store().exportLog(file, c.progress()); !status)
        return status;
    return file.commit() ? success() : Status(Error{ErrorCode::IoError, target});
}

//! Everybody who looks at this workspace is told to look again.
Status afterForeignFacts(Call& c)
{
    if (auto status = c.session->refresh(); !status)
        return status;
    if (c.session->onRecorded)
        c.session->onRecorded({});
    return success();
}

Status importLog(Call& c, const Args& a)
{
    QBuffer buffer;
    QFile file;
    QIODevice* in = &buffer;
    if (a("FILE") == "-"_L1) {
        buffer.setData(c.request.input);
    } else {
        file.setFileName(c.path(a("FILE")));
        if (!file.exists())
            return Error{ErrorCode::NotFound, a("FILE")};
        in = &file;
    }
    if (!in->open(QIODevice::ReadOnly))
        return Error{ErrorCode::IoError, a("FILE")};
    const auto added = c.session->store().importLog(*in, c.progress());
    if (!added)
        return added.error();
    c.sheet({{u"added"_s, *added}}, {{translated("Cli", "Added"), u"added"_s}});
    return afterForeignFacts(c);
}

Status verify(Call& c, const Args&)
{
    const auto report = c.session->store().verify(c.progress());
    if (!report)
        return report.error();
    QJsonObject o{{u"events"_s, report->events},
                  {u"devices"_s, report->devices},
                  {u"erased"_s, report->erased},
                  {u"problems"_s, qint64(report->problems.size())},
                  {u"intact"_s, report->problems.empty()}};
    c.sheet(o, {{translated("Cli", "Records"), u"events"_s},
                {translated("Cli", "Devices"), u"devices"_s},
                {translated("Cli", "Redacted"), u"erased"_s},
                {translated("Cli", "Problems"), u"problems"_s}});
    if (report->problems.empty())
        return success();
    for (size_t i = 1; i < report->problems.size(); ++i)
        c.warn(report->problems[i]);
    return report->problems.front();
}

Status hash(Call& c, const Args&)
{
    qint64 open = 0, restricted = 0;
    const auto bytes = c.session->store().openHash(&open, &restricted);
    if (!bytes)
        return bytes.error();
    c.sheet({{u"hash"_s, QString::fromLatin1(bytes->toHex())},
             {u"open_streams"_s, open},
             {u"restricted_streams"_s, restricted}},
            {{translated("Cli", "Hash"), u"hash"_s},
             {translated("Cli", "Open streams"), u"open_streams"_s},
             {translated("Cli", "Restricted streams"), u"restricted_streams"_s}});
    return success();
}

Status rebuild(Call& c, const Args&)
{
    if (auto status = c.session->store().rebuild(c.progress()); !status)
        return status;
    c.sheet({{u"rebuilt"_s, true}}, {{translated("Cli", "Rebuilt"), u"rebuilt"_s}});
    return afterForeignFacts(c);
}

void printFile(Call& c, const QString& path)
{
    c.sheet({{u"file"_s, path}, {u"bytes"_s, QFileInfo(path).size()}},
            {{translated("Cli", "File"), u"file"_s}, {translated("Cli", "Bytes"), u"bytes"_s}});
}

Status backup(Call& c, const Args& a)
{
    const QString target = c.path(a("FILE"));
    if (QFileInfo::exists(target))
        return Error{ErrorCode::AlreadyExists, target};
    if (auto status = c.session->store().backup(target); !status)
        return status;
    printFile(c, target);
    return success();
}

//! A backup becomes a workspace beside the present one; nothing is written over. The copy gets a
//! device identity of its own when it is opened.
Status restore(Call& c, const Args& a)
{
    const QString source = c.path(a("FILE")), target = c.path(a("--to"));
    if (!QFileInfo::exists(source))
        return Error{ErrorCode::NotFound, source};
    if (QFileInfo::exists(target))
        return Error{ErrorCode::AlreadyExists, target};
    if (!QFile::copy(source, target))
        return Error{ErrorCode::IoError, target};
    const auto status = [&]() -> Status {
        auto store = Store::open(target);
        if (!store) {
            QFile::remove(target); // what it came from is still there
            return store.error();
        }
        const auto report = (*store)->verify(c.progress());
        if (!report)
            return report.error();
        return report->problems.empty() ? success() : Status(report->problems.front());
    }();
    if (!status)
        return status; // the copy stays: it may be all that is left
    printFile(c, target);
    return success();
}

//! What somebody who helps needs to know; no words of people, no names.
Status doctor(Call& c, const Args& a)
{
    const auto report = c.session->store().verify(c.progress());
    const auto events = c.session->store().eventCount();
    QJsonObject o{
        {u"version"_s, QString::fromLatin1(MATOI_VERSION)},
        {u"qt"_s, QString::fromLatin1(qVersion())},
        {u"system"_s, QSysInfo::prettyProductName()},
        {u"file_bytes"_s, QFileInfo(c.session->store().path()).size()},
        {u"events"_s, events ? QJsonValue(*events) : QJsonValue()},
        {u"devices"_s, report ? QJsonValue(report->devices) : QJsonValue()},
        {u"erased"_s, report ? QJsonValue(report->erased) : QJsonValue()},
        {u"problems"_s, report ? QJsonValue(qint64(report->problems.size())) : QJsonValue()},
        {u"zone"_s, QString::fromLatin1(c.zone.id())},
        {u"language"_s, currentLanguage()},
        {u"people"_s, qint64(c.session->workspace().people.size())}};
    const std::vector<Column> columns{{translated("Cli", "Version"), u"version"_s},
                                      {u"Qt"_s, u"qt"_s},
                                      {translated("Cli", "System"), u"system"_s},
                                      {translated("Cli", "Bytes"), u"file_bytes"_s},
                                      {translated("Cli", "Records"), u"events"_s},
                                      {translated("Cli", "Devices"), u"devices"_s},
                                      {translated("Cli", "Redacted"), u"erased"_s},
                                      {translated("Cli", "Problems"), u"problems"_s},
                                      {translated("Cli", "Zone"), u"zone"_s}};
    if (const QString bundle = a("--bundle"); !bundle.isNull()) {
        if (auto status = writeBundle(c.path(bundle), o, c.session->store().path(),
                                      LogFile::files(logPath()));
            !status)
            return status;
        o[u"bundle"_s] = c.path(bundle);
    }
    c.sheet(o, columns);
    if (report)
        for (const Error& problem : report->problems)
            c.warn(problem);
    return report ? success() : Status(report.error());
}

} // namespace

void addLog(CLI::App& app, Call& call)
{
    auto* n = noun(app, "log", "Care for the log");
    Verb(call, n, "export", "All facts as JSON Lines, with attachments",
         "matoi-cli log export --out log.jsonl")
        .option("--out", "Where to (default: stdout)")
        .run(exportLog);
    Verb(call, n, "import", "Take facts in; known ones are left out",
         "matoi-cli log import log.jsonl")
        .argument("FILE", "The file (- = stdin)")
        .run(importLog);
    Verb(call, n, "verify", "Is every record as it was written?", "matoi-cli log verify")
        .run(verify);
    Verb(call, n, "hash", "One hash of the state, to compare two machines",
         "matoi-cli --json log hash")
        .run(hash);
    Verb(call, n, "rebuild", "Make every row again from the facts", "matoi-cli log rebuild")
        .run(rebuild);
    Verb(call, n, "backup", "A copy that can be restored", "matoi-cli log backup today.matoi")
        .argument("FILE", "The new file")
        .run(backup);
    Verb(call, n, "restore", "Make a workspace out of a backup, beside the present one",
         "matoi-cli log restore today.matoi --to restored.matoi")
        .argument("FILE", "The backup")
        .option("--to", "The new workspace", true)
        .run(restore);
    Verb(call, n, "doctor", "How the workspace is; holds no words of people",
         "matoi-cli log doctor --bundle doctor.zip")
        .option("--bundle", "For somebody who helps: a new ZIP with this, sizes and the logs")
        .run(doctor);
}

} // namespace matoi::cli
