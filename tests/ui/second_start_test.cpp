// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/cli/cli.h>
#include <app/store/lock.h>
#include <tests/support/printers.h>
#include <tests/ui/window_driver.h>

#include <QProcess>

using namespace Qt::StringLiterals;
using namespace matoi;
using namespace matoi::test;

TEST(OpenDesk, AnEntryMadeByTheCommandLineIsOnTheScreenAtOnce)
{
    WindowDriver w;
    w.key(Qt::Key_N, Qt::ControlModifier);
    w.type(u"Mail is slow"_s);
    w.key(Qt::Key_Return);
    const int before = w.desk().timeline().rowCount();
    CliRequest request;
    request.arguments = {u"timeline"_s, u"add"_s, w.desk().snapshot().label, u"from a shell"_s};
    // As the owner's socket hands it in (ui/shell/main.cpp).
    const CliReply reply = w.ask([request](Session& s) { return runCli(request, s); });
    ASSERT_EQ(reply.exitCode, 0) << reply.err.toStdString();
    w.settle();
    EXPECT_EQ(w.desk().timeline().rowCount(), before + 1);
}

TEST(OpenDesk, ASecondDeskOnTheWorkspaceRaisesTheFirstAndEnds)
{
    QTemporaryDir dir;
    const QString db = dir.filePath(u"w.matoi"_s);
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const char* name : {"HOME", "XDG_RUNTIME_DIR", "XDG_CONFIG_HOME", "XDG_DATA_HOME"})
        environment.insert(QString::fromLatin1(name), dir.path());
    environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
    QProcess first, second, call;
    for (QProcess* process : {&first, &second, &call})
        process->setProcessEnvironment(environment);
    const QString matoi = QStringLiteral(MATOI_BIN_DIR "/matoi");
    first.start(matoi, {u"--db"_s, db});
    ASSERT_TRUE(first.waitForStarted());
    // The socket is named in the lock as soon as it listens.
    for (int i = 0; i < 600 && !ownerOf(db); ++i)
        first.waitForFinished(50);
    ASSERT_TRUE(ownerOf(db));
    call.start(QStringLiteral(MATOI_BIN_DIR "/matoi-cli"),
               {u"--db"_s, db, u"incident"_s, u"declare"_s, u"--title"_s, u"Mail"_s});
    ASSERT_TRUE(call.waitForFinished(30'000));
    EXPECT_EQ(call.exitCode(), 0) << call.readAllStandardError().toStdString();
    second.start(matoi, {u"--db"_s, db});
    ASSERT_TRUE(second.waitForFinished(30'000)) << "it opened a window of its own";
    EXPECT_EQ(second.exitCode(), 0) << second.readAllStandardError().toStdString();
    EXPECT_EQ(first.state(), QProcess::Running);
    first.terminate();
    first.waitForFinished(10'000);
}
