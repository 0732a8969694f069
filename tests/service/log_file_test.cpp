// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/service/bundle.h>
#include <app/service/log_file.h>
#include <app/service/running_mark.h>
#include <app/service/session.h>
#include <tests/support/printers.h>

#include <QDir>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <quazip.h>
#include <quazipfile.h>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace matoi
{

namespace
{

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

TEST(LogFile, WritesOneJsonObjectPerLine)
{
    const QTemporaryDir dir;
    const QString path = dir.filePath(u"matoi.log"_s);
    LogFile log(path);
    log.write(QtWarningMsg, "matoi.store", u"open failed: locked\nsecond line"_s);
    log.write(QtInfoMsg, "matoi.window", u"started"_s);
    const auto lines = contentOf(path).split('\n');
    ASSERT_EQ(lines.size(), 3);
    const QJsonObject first = QJsonDocument::fromJson(lines[0]).object();
    EXPECT_EQ(first["level"_L1].toString(), u"warning"_s);
    EXPECT_EQ(first["category"_L1].toString(), u"matoi.store"_s);
    EXPECT_EQ(first["text"_L1].toString(), u"open failed: locked\nsecond line"_s);
    EXPECT_TRUE(first["at"_L1].toString().endsWith(u'Z'));
    EXPECT_EQ(QFile::permissions(path) & (QFile::ReadGroup | QFile::ReadOther),
              QFile::Permissions());
}

TEST(LogFile, TwoProcessesBeginTheNextFileOnce)
{
    const QTemporaryDir dir;
    const QString path = dir.filePath(u"matoi.log"_s);
    LogFile one(path, 1000), other(path, 1000);
    int written = 0;
    const auto write = [&](LogFile& log) {
        log.write(QtInfoMsg, "matoi.window", u"line %1"_s.arg(written++));
    };
    write(other);
    while (LogFile::files(path).size() == 1)
        write(one);
    write(other); // it holds the file that is full
    write(one);
    EXPECT_EQ(LogFile::files(path).size(), 2);
    qsizetype lines = 0;
    for (const QString& file : LogFile::files(path))
        lines += contentOf(file).count('\n');
    EXPECT_EQ(lines, written);
}

TEST(LogFile, RotatesAndKeepsFiveFiles)
{
    const QTemporaryDir dir;
    const QString path = dir.filePath(u"matoi.log"_s);
    LogFile log(path, 1000);
    for (int i = 0; i < 100; ++i)
        log.write(QtInfoMsg, "matoi.window", u"line %1"_s.arg(i));
    EXPECT_EQ(LogFile::files(path).size(), LogFile::kFiles);
    EXPECT_EQ(QDir(dir.path()).entryList(QDir::Files).size(), LogFile::kFiles);
    for (const QString& file : LogFile::files(path))
        EXPECT_LE(QFileInfo(file).size(), 1000);
    EXPECT_TRUE(contentOf(path).contains("line 99"));
    // A new program goes on where the old one stopped.
    LogFile next(path, 1000);
    next.write(QtInfoMsg, "matoi.window", QString(900, u'x'));
    EXPECT_LE(QFileInfo(path).size(), 1000);
}

TEST(LogFile, TakesSecretsOut)
{
    EXPECT_EQ(withoutSecrets(u"token xoxb-12-ab, Bearer eyJ0.x, ntn_abc"_s),
              u"token [secret], [secret] [secret]"_s);
    EXPECT_EQ(withoutSecrets(u"https://hooks.example.com/services/T0/B0"_s), u"[secret]"_s);
    EXPECT_EQ(withoutSecrets(u"postgres://me:pw@host/db"_s), u"postgres://[secret]@host/db"_s);
    EXPECT_EQ(withoutSecrets(u"opened, 12 facts"_s), u"opened, 12 facts"_s);
}

TEST(RunningMark, SaysAtTheNextStartThatTheLastRunCrashed)
{
    const QTemporaryDir dir;
    const QString db = dir.filePath(u"w.matoi"_s);
    {
        const RunningMark first(dir.path(), db);
        EXPECT_FALSE(first.lastRunCrashed());
        // The process dies here: nobody takes the mark away.
        const RunningMark afterCrash(dir.path(), db);
        EXPECT_TRUE(afterCrash.lastRunCrashed());
        const RunningMark other(dir.path(), dir.filePath(u"other.matoi"_s));
        EXPECT_FALSE(other.lastRunCrashed());
    }
    EXPECT_FALSE(RunningMark(dir.path(), db).lastRunCrashed());
}

TEST(Bundle, HoldsLogsAndSizesAndNoWordOfAnIncident)
{
    const QTemporaryDir dir;
    auto session = Session::open(dir.filePath(u"w.matoi"_s));
    ASSERT_TRUE(session);
    Session& s = **session;
    ASSERT_TRUE(s.createProfile(u"Canary Person"_s, u"canaryhandle"_s));
    cmd::DeclareIncident declare;
    declare.title = u"Canary title"_s;
    declare.detectedAt = s.now();
    const auto declared = s.submit({}, declare);
    ASSERT_TRUE(declared);
    cmd::AddEntry entry;
    entry.text = u"canary text"_s;
    ASSERT_TRUE(s.submit(declared->subject().id, entry));
    const QString log = dir.filePath(u"matoi.log"_s), zip = dir.filePath(u"b.zip"_s);
    LogFile(log).write(QtInfoMsg, "matoi.window", u"started"_s);
    ASSERT_TRUE(writeBundle(zip, {{u"version"_s, u"1"_s}}, s.store().path(), {log}));
    EXPECT_EQ(writeBundle(zip, {}, s.store().path(), {}).error().code, ErrorCode::AlreadyExists);

    QuaZip packed(zip);
    ASSERT_TRUE(packed.open(QuaZip::mdUnzip));
    QStringList names;
    QByteArray all;
    for (bool more = packed.goToFirstFile(); more; more = packed.goToNextFile()) {
        names << packed.getCurrentFileName();
        QuaZipFile file(&packed);
        ASSERT_TRUE(file.open(QIODevice::ReadOnly));
        all += file.readAll();
    }
    EXPECT_EQ(names, (QStringList{u"doctor.json"_s, u"store.json"_s, u"matoi.log"_s}));
    for (const char* fact :
         {"facts.incident.declared/1", "journal_mode", "\"schema\"", "rows.entry", "started"})
        EXPECT_TRUE(all.contains(fact)) << fact;
    for (const char* canary : {"anary", "handle"})
        EXPECT_FALSE(all.contains(canary)) << canary;
}

TEST(Bundle, LeavesNothingHalfWrittenBehind)
{
    const QTemporaryDir dir;
    auto session = Session::open(dir.filePath(u"w.matoi"_s));
    ASSERT_TRUE(session);
    const QString zip = dir.filePath(u"b.zip"_s);
    EXPECT_EQ(
        writeBundle(zip, {}, (*session)->store().path(), {dir.filePath(u"no.log"_s)}).error().code,
        ErrorCode::IoError);
    EXPECT_FALSE(QFile::exists(zip));
}

} // namespace matoi
