// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/service/owner_client.h>
#include <app/service/owner_server.h>
#include <app/service/owner_wire.h>
#include <app/store/lock.h>
#include <tests/support/printers.h>

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QFileInfo>
#include <QProcess>
#include <QTemporaryDir>

#include <thread>

using namespace Qt::StringLiterals;

namespace matoi
{

TEST(OwnerWire, AFrameIsTakenOnlyWhenItIsWhole)
{
    const QByteArray whole = wire::frame("{}");
    QByteArray buffer = whole.left(5);
    EXPECT_FALSE(wire::takeFrame(buffer)->has_value());
    buffer += whole.mid(5);
    EXPECT_EQ(**wire::takeFrame(buffer), "{}");
    EXPECT_TRUE(buffer.isEmpty());
    QByteArray huge("\xff\xff\xff\xff", 4);
    EXPECT_EQ(wire::takeFrame(huge).error().code, ErrorCode::Protocol);
}

TEST(OwnerWire, ACallSurvivesTheWay)
{
    const CliRequest sent{
        {u"timeline"_s, u"訓練"_s}, u"/home"_s, u"ja"_s, u"Asia/Tokyo"_s, QByteArray("\0\xff", 2)};
    const auto read = wire::decodeRequest(wire::encode(sent));
    ASSERT_TRUE(read.ok());
    EXPECT_EQ(read->arguments, sent.arguments);
    EXPECT_EQ(read->input, sent.input);
    EXPECT_EQ(wire::decodeRequest("{\"version\":99}").error().code, ErrorCode::VersionMismatch);
    EXPECT_EQ(wire::decodeRequest("nonsense").error().code, ErrorCode::Protocol);
}

TEST(OwnerServer, AnswersACallOfTheSameUser)
{
    QTemporaryDir dir;
    OwnerServer server([](const CliRequest& request, const OwnerServer::Answer& answer) {
        answer({3, request.arguments.join(u' ').toUtf8(), "note"});
    });
    const QString path = dir.filePath(u"s.sock"_s);
    ASSERT_TRUE(server.listen(path).ok());
    EXPECT_EQ(QFileInfo(path).permissions() &
                  (QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup | QFile::WriteOther),
              QFile::Permissions());
    Result<CliReply> reply = ErrorCode::Protocol;
    std::atomic<bool> done = false;
    std::thread client([&] {
        reply = askOwner(path, {{u"incident"_s, u"list"_s}, {}, {}, {}, {}});
        done = true;
    });
    for (QDeadlineTimer deadline(10'000); !done && !deadline.hasExpired();)
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 20);
    client.join();
    ASSERT_TRUE(reply.ok());
    EXPECT_EQ(reply->exitCode, 3);
    EXPECT_EQ(reply->out, "incident list");
    EXPECT_EQ(reply->err, "note");
}

TEST(OwnerServer, MatoiCliAsksTheOwnerInsteadOfOpeningTheFile)
{
    QTemporaryDir dir;
    const QString db = dir.filePath(u"w.matoi"_s), path = dir.filePath(u"s.sock"_s);
    const auto lock = OwnerLock::acquire(db, path);
    ASSERT_TRUE(lock.ok());
    QStringList seen;
    OwnerServer server([&](const CliRequest& request, const OwnerServer::Answer& answer) {
        seen = request.arguments;
        answer({0, "from the owner\n" + request.input, {}});
    });
    ASSERT_TRUE(server.listen(path).ok());
    QProcess cli;
    cli.start(QStringLiteral(MATOI_BIN_DIR "/matoi-cli"),
              {u"--db"_s, db, u"timeline"_s, u"add"_s, u"INC-2026-0001"_s, u"-"_s});
    cli.write("from stdin");
    cli.closeWriteChannel();
    for (QDeadlineTimer deadline(10'000);
         cli.state() != QProcess::NotRunning && !deadline.hasExpired();)
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 20);
    EXPECT_EQ(cli.exitCode(), 0) << cli.readAllStandardError().toStdString();
    EXPECT_EQ(cli.readAllStandardOutput(), "from the owner\nfrom stdin");
    EXPECT_EQ(seen.value(2), u"timeline"_s);
    EXPECT_FALSE(QFileInfo::exists(db));
}

TEST(OwnerClient, ADeadSocketIsSaidToBeLocked)
{
    QTemporaryDir dir;
    EXPECT_EQ(askOwner(dir.filePath(u"none"_s), {}).error().code, ErrorCode::Locked);
}

} // namespace matoi
