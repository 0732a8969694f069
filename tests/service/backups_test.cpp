// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/service/backups.h>
#include <app/service/session.h>
#include <tests/support/printers.h>

#include <QDir>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace matoi;

namespace
{

struct OpenWorkspace {
    QTemporaryDir dir;
    QString path = dir.filePath(u"team.matoi"_s);
    QString folder = dir.filePath(u"copies"_s);
    std::unique_ptr<Session> session;
    StreamId incident;

    OpenWorkspace()
    {
        session = std::move(*Session::open(path));
        EXPECT_TRUE(session->createProfile(u"me"_s, u"me"_s));
        incident = session->submit({}, cmd::DeclareIncident{.title = u"Mail"_s})->subject().id;
    }
};

} // namespace

TEST(Backups, TheCopyOfAnOpenWorkspaceOpensWithTheSameHash)
{
    OpenWorkspace w;
    const auto at = keepDailyBackup(w.path, w.folder, QDate(2026, 11, 21));
    ASSERT_TRUE(at) << testing::PrintToString(at.error());
    EXPECT_GT(*at, 0);
    auto copy = Store::open(w.folder + u"/team-2026-11-21.matoi"_s, true);
    ASSERT_TRUE(copy);
    EXPECT_EQ((*copy)->openHash(nullptr, nullptr).valueOr({}),
              w.session->store().openHash(nullptr, nullptr).valueOr("other"));
}

TEST(Backups, AfterWordsWereErasedTodaysCopyIsMadeAnew)
{
    OpenWorkspace w;
    const QDate today(2026, 11, 21);
    const auto entry = w.session->submit(w.incident, cmd::AddEntry{.text = u"hunter2"_s});
    ASSERT_TRUE(entry);
    ASSERT_TRUE(keepDailyBackup(w.path, w.folder, today));
    ASSERT_TRUE(
        w.session->submit(w.incident, cmd::RedactEntry{entry->events.front().id, u"A password"_s}));
    ASSERT_TRUE(keepDailyBackup(w.path, w.folder, today, true));
    EXPECT_EQ(QDir(w.folder).entryList(QDir::Files).size(), 1);
    auto copy = Store::open(w.folder + u"/team-2026-11-21.matoi"_s, true);
    ASSERT_TRUE(copy);
    EXPECT_TRUE((*copy)->entries(w.incident)->back().redacted);
}

TEST(Backups, OneADayAndTheNewestSevenAreKept)
{
    OpenWorkspace w;
    const QDate first(2026, 11, 1);
    for (int day = 0; day < 10; ++day)
        ASSERT_TRUE(keepDailyBackup(w.path, w.folder, first.addDays(day)));
    QStringList copies = QDir(w.folder).entryList(QDir::Files, QDir::Name);
    ASSERT_EQ(copies.size(), kBackupsKept);
    EXPECT_EQ(copies.constFirst(), u"team-2026-11-04.matoi"_s);
    // The same day again: the copy that is there stays, whatever was recorded since.
    const auto before = QFileInfo(w.folder + u'/' + copies.constLast()).lastModified();
    ASSERT_TRUE(w.session->submit(w.incident, cmd::AddEntry{.text = u"later"_s}));
    ASSERT_TRUE(keepDailyBackup(w.path, w.folder, first.addDays(9)));
    EXPECT_EQ(QFileInfo(w.folder + u'/' + copies.constLast()).lastModified(), before);
}

TEST(Backups, OtherFilesInTheFolderAreNobodysToRemove)
{
    OpenWorkspace w;
    ASSERT_TRUE(QDir().mkpath(w.folder));
    const QStringList others{u"team-notes.matoi"_s, u"other-2020-01-01.matoi"_s};
    for (const QString& name : others) {
        QFile file(w.folder + u'/' + name);
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    }
    for (int day = 0; day < 9; ++day)
        ASSERT_TRUE(keepDailyBackup(w.path, w.folder, QDate(2026, 11, 1).addDays(day)));
    for (const QString& name : others)
        EXPECT_TRUE(QFile::exists(w.folder + u'/' + name));
}

TEST(Backups, AFolderThatCannotBeMadeIsSaidAndNothingIsLeftBehind)
{
    OpenWorkspace w;
    QFile file(w.dir.filePath(u"taken"_s));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    const auto kept = keepDailyBackup(w.path, file.fileName(), QDate(2026, 11, 21));
    ASSERT_FALSE(kept);
    EXPECT_EQ(kept.error().code, ErrorCode::IoError);
}
