// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/support/printers.h>
#include <tests/ui/window_driver.h>
#include <ui/views/composer.h>

#include <QProcess>

#include <csignal>

using namespace Qt::StringLiterals;
using namespace matoi;
using namespace matoi::test;

namespace
{

const auto kWords = u"14:05 /finding 重複は 0 件、まだ送っていない言葉"_s;

void declare(WindowDriver& w, const QString& title)
{
    w.key(Qt::Key_N, Qt::ControlModifier);
    w.type(title);
    w.key(Qt::Key_Return);
    w.key(Qt::Key_Escape);
}

//! Until the store has these words; how long that takes is the desk's business.
bool drafted(WindowDriver& w, const QString& words)
{
    const QString key = u"composer/"_s + w.desk().incident().toString();
    for (int i = 0; i < 500; ++i) {
        if (w.ask([&](Session& s) { return *s.store().draft(key); }) == words)
            return true;
        QTest::qWait(10);
    }
    return false;
}

//! The half that is killed: the test below starts itself once more with this variable set.
constexpr auto kChild = "MATOI_TEST_DRAFT";

void typeAndWaitToBeKilled()
{
    WindowDriver w(qEnvironmentVariable(kChild));
    declare(w, u"Mail is slow"_s);
    w.key(Qt::Key_N);
    w.type(kWords);
    ASSERT_TRUE(drafted(w, kWords));
    fputs("typed\n", stdout);
    fflush(stdout);
    QEventLoop().exec();
}

} // namespace

TEST(Draft, B7_UnsentWordsSurviveAKillAndARestart)
{
    if (qEnvironmentVariableIsSet(kChild))
        return typeAndWaitToBeKilled();
    QTemporaryDir dir;
    const QString path = dir.filePath(u"draft.matoi"_s);
    QProcess child;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QString::fromLatin1(kChild), path);
    child.setProcessEnvironment(environment);
    child.start(QCoreApplication::applicationFilePath(),
                {u"--gtest_filter=Draft.B7_UnsentWordsSurviveAKillAndARestart"_s});
    ASSERT_TRUE(child.waitForStarted());
    QByteArray said;
    while (!said.contains("typed") && child.waitForReadyRead(60'000))
        said += child.readAllStandardOutput();
    ASSERT_TRUE(said.contains("typed")) << said.toStdString();
    ::kill(pid_t(child.processId()), SIGKILL);
    ASSERT_TRUE(child.waitForFinished(30'000));

    WindowDriver w(path);
    EXPECT_EQ(w.desk().composer().text(), kWords);
}

TEST(Draft, B7_UnsentWordsBelongToTheirIncidentAndComeBackWithIt)
{
    WindowDriver w;
    declare(w, u"Mail is slow"_s);
    const StreamId first = w.desk().incident();
    w.key(Qt::Key_N);
    w.type(kWords);
    w.key(Qt::Key_Escape);
    declare(w, u"Search is slow"_s);
    EXPECT_TRUE(w.desk().composer().text().isEmpty());
    w.key(Qt::Key_2, Qt::ControlModifier); // another page, and back
    w.key(Qt::Key_1, Qt::ControlModifier);
    w.window.openIncident(first);
    w.settle();
    EXPECT_EQ(w.desk().composer().text(), kWords);
}

TEST(Draft, B7_TypingWithoutAPauseIsKeptAllTheSame)
{
    WindowDriver w;
    declare(w, u"Mail is slow"_s);
    w.key(Qt::Key_N);
    const QString key = u"composer/"_s + w.desk().incident().toString();
    // Far longer than the desk waits, never a pause: something must be on disk before the end.
    bool kept = false;
    for (int i = 0; i < 200 && !kept; ++i) {
        w.type(u"x"_s);
        QTest::qWait(10);
        kept = !w.ask([&](Session& s) { return *s.store().draft(key); }).isEmpty();
    }
    EXPECT_TRUE(kept);
}
