// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/faults/fault_support.h>

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>

#include <iostream>
#include <map>
#include <mutex>
#include <random>

using namespace Qt::StringLiterals;
using namespace matoi;

namespace
{

void writeAll(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly)) << path.toStdString();
    ASSERT_EQ(file.write(bytes), bytes.size());
}

QByteArray readAll(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

//! One in five is cut short, the others get eight wrong bytes.
QByteArray damaged(QByteArray bytes, std::mt19937& random)
{
    if (bytes.isEmpty())
        return bytes;
    if (random() % 5 == 0)
        bytes.truncate(qsizetype(random() % quint32(bytes.size())));
    else
        for (int k = 0; k < 8; ++k)
            bytes[qsizetype(random() % quint32(bytes.size()))] = char(random());
    return bytes;
}

//! A workspace in use, with the bytes of its files: as a closed window leaves them, and as a
//! killed one does, with the last acts in the write-ahead log. The damage is written into the very
//! file, so that it stays the file of its device.
struct Victim {
    QString path;
    QByteArray closed, killed, killedLog;

    explicit Victim(const QString& file)
        : path(file)
    {
        {
            auto session = Session::open(path);
            const StreamId id = *test::incidentOf(**session);
            work(**session, id, 50);
        }
        closed = readAll(path);
        auto session = Session::open(path);
        work(**session, *test::incidentOf(**session), 20);
        killed = readAll(path);
        killedLog = readAll(path + u"-wal"_s);
    }

private:
    static void work(Session& session, StreamId id, int entries)
    {
        for (int i = 0; i < entries; ++i)
            (void)session.submit(id, cmd::AddEntry{.text = u"entry %1"_s.arg(i)});
    }
};

//! What many starts of the program on damaged files came to.
struct Tally {
    std::mutex mutex;
    int starts = 0, read = 0, crashed = 0, hung = 0, silent = 0, changed = 0;
    std::map<QString, int> refused; //!< by code
};

const std::vector<QStringList> kCommands{
    {u"log"_s, u"doctor"_s}, {u"log"_s, u"verify"_s}, {u"incident"_s, u"list"_s}};

//! Starts matoi-cli once on a damaged file and counts what came of it.
void startOnce(const Victim& victim, int n, quint32 seed, Tally& tally)
{
    std::mt19937 random(seed + quint32(n));
    const bool killed = random() % 2 == 0;
    const bool inLog = killed && random() % 2 == 0;
    const QByteArray& whole = killed ? victim.killed : victim.closed;
    const QByteArray file = inLog ? whole : damaged(whole, random);
    const QString log = victim.path + u"-wal"_s;
    QFile::remove(victim.path + u"-shm"_s);
    QFile::remove(log);
    writeAll(victim.path, file);
    if (killed)
        writeAll(log, inLog ? damaged(victim.killedLog, random) : victim.killedLog);

    QProcess cli;
    cli.start(QStringLiteral(MATOI_BIN_DIR "/matoi-cli"),
              QStringList{u"--json"_s, u"--db"_s, victim.path} + kCommands[size_t(n) % 3]);
    const bool ended = cli.waitForFinished(5'000);
    if (!ended) {
        cli.kill();
        cli.waitForFinished();
    }
    const QList<QByteArray> lines = cli.readAllStandardError().trimmed().split('\n');
    const QJsonObject said = QJsonDocument::fromJson(lines.back()).object()["error"_L1].toObject();
    // Only a killed one has acts to bring in from its log; nothing else may touch the file.
    const bool changed = !QFile::exists(victim.path) || (!killed && readAll(victim.path) != file);

    const std::lock_guard lock(tally.mutex);
    ++tally.starts;
    tally.hung += !ended;
    tally.changed += changed;
    const bool crashed = ended && cli.exitStatus() == QProcess::CrashExit;
    tally.crashed += crashed;
    if (!ended || crashed)
        ADD_FAILURE() << "damaged file " << n << (crashed ? " crashed" : " hung");
    else if (cli.exitCode() == 0)
        ++tally.read;
    else if (said["message"_L1].toString().isEmpty())
        ++tally.silent;
    else
        ++tally.refused[said["code"_L1].toString()];
}

} // namespace

TEST(Faults, T05_ADamagedFileIsReadOrRefusedByTheProgramAndStaysAsItIs)
{
    const int starts = test::full() ? 10'000 : 90;
    const quint32 seed = test::seed();
    QTemporaryDir dir;
    Tally tally;
    std::mutex mutex;
    std::vector<std::unique_ptr<Victim>> idle;
    int made = 0;
    test::inLanes(0, 1, [&](int n) {
        std::unique_ptr<Victim> victim;
        {
            const std::lock_guard lock(mutex);
            if (idle.empty()) {
                victim = std::make_unique<Victim>(dir.filePath(u"lane%1.matoi"_s.arg(++made)));
            } else {
                victim = std::move(idle.back());
                idle.pop_back();
            }
        }
        if (n < starts)
            startOnce(*victim, n, seed, tally);
        const std::lock_guard lock(mutex);
        idle.push_back(std::move(victim));
        return n < starts;
    });
    std::cout << tally.starts << " starts: " << tally.read << " read, " << tally.crashed
              << " crashed, " << tally.hung << " hung, " << tally.silent << " without a word, "
              << tally.changed << " files changed; refused:";
    for (const auto& [code, times] : tally.refused)
        std::cout << ' ' << code.toStdString() << ' ' << times;
    std::cout << '\n';
    EXPECT_EQ(tally.crashed + tally.hung + tally.silent + tally.changed, 0);
    for (const auto& [code, times] : tally.refused)
        EXPECT_TRUE(code == "corrupt"_L1 || code == "not_a_workspace"_L1 ||
                    code == "newer_workspace"_L1 || code == "chain_broken"_L1 ||
                    code == "hash_mismatch"_L1 || code == "migration_failed"_L1)
            << code.toStdString();
}

// A workspace whose file was emptied is not started anew: its log would be thrown away.
TEST(Faults, T05_AnEmptyFileBesideALogIsRefusedAndTheLogKept)
{
    QTemporaryDir dir;
    const Victim victim(dir.filePath(u"whole.matoi"_s));
    const QString path = dir.filePath(u"emptied.matoi"_s);
    writeAll(path, {});
    writeAll(path + u"-wal"_s, victim.killedLog);
    const auto session = Session::open(path);
    ASSERT_FALSE(session);
    EXPECT_EQ(session.error().code, ErrorCode::Corrupt);
    EXPECT_EQ(readAll(path + u"-wal"_s), victim.killedLog);
}

// The same in one process: ten thousand files in seconds, and under the sanitizers too.
TEST(Faults, T05_ADamagedFileOpenedForReadingNeverCrashesOrChanges)
{
    QTemporaryDir dir;
    const Victim victim(dir.filePath(u"whole.matoi"_s));
    std::mt19937 random(test::seed());
    const int rounds = test::full() ? 10'000 : 300;
    int refused = 0, read = 0;
    for (int i = 0; i < rounds; ++i) {
        const QByteArray bytes = damaged(victim.closed, random);
        const QString path = dir.filePath(u"damaged.matoi"_s);
        writeAll(path, bytes);
        auto store = Store::open(path, true);
        if (!store) {
            ++refused;
        } else {
            ++read;
            (void)(*store)->incidents();
            (void)(*store)->search(u"entry"_s, 10);
            (void)(*store)->verify({});
        }
        store = ErrorCode::None; // closed before the bytes are compared
        ASSERT_EQ(readAll(path), bytes);
    }
    std::cout << rounds << " damaged files: " << refused << " refused, " << read << " read\n";
    EXPECT_EQ(refused + read, rounds);
}
