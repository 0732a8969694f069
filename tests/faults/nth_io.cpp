// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/faults/nth_io.h>

#include <QProcess>
#include <QTemporaryDir>

#include <mutex>

using namespace Qt::StringLiterals;

namespace matoi::test
{

namespace
{

constexpr int kActs = 8;
constexpr int kStride = 23; // a prime: the samples do not always meet the same kind of write

//! One run; gives false when no write failed in it.
bool oneRun(const char* how, int run, int n, NthSum& sum)
{
    static std::mutex mutex;
    QTemporaryDir dir;
    const QString path = dir.filePath(u"nth.matoi"_s);
    QProcess writer;
    QProcessEnvironment env = QProcessEnvironment::systemEnvironment();
    env.insert(u"LD_PRELOAD"_s, QStringLiteral(MATOI_NTH_IO));
    env.insert(u"ASAN_OPTIONS"_s, u"verify_asan_link_order=0:detect_leaks=0"_s);
    env.insert(u"MATOI_NTH"_s, QString::number(n));
    env.insert(u"MATOI_NTH_RUN"_s, QString::number(run));
    env.insert(u"MATOI_NTH_HOW"_s, QString::fromLatin1(how));
    env.insert(u"MATOI_NTH_PATH"_s, path);
    writer.setProcessEnvironment(env);
    writer.start(QStringLiteral(MATOI_BIN_DIR "/fault_writer"), {path, QString::number(kActs)});
    const bool ended = writer.waitForFinished(60'000);
    const bool fired = writer.readAllStandardError().contains("libnth: failed");
    std::vector<EventId> acknowledged;
    std::map<QString, int> told;
    for (const QByteArray& line : writer.readAllStandardOutput().split('\n')) {
        const QList<QByteArray> words = line.split(' ');
        if (words.front() == "!")
            ++told[QString::fromUtf8(words.value(1))];
        else if (!line.isEmpty())
            acknowledged.push_back(EventId::fromString(QString::fromLatin1(line)));
    }
    const bool whole = ended && writer.exitStatus() == QProcess::NormalExit &&
                       writer.exitCode() == 0 && acknowledged.size() == kActs;
    const std::lock_guard lock(mutex);
    SCOPED_TRACE(testing::Message() << how << " n=" << n);
    const qint64 lost = checkAfterFault(path, acknowledged);
    EXPECT_EQ(lost, 0);
    EXPECT_TRUE(whole) << "exit " << writer.exitCode() << ", " << acknowledged.size() << " acts";
    ++sum.runs;
    sum.fired += fired;
    sum.stopped += !whole;
    sum.acknowledged += qint64(acknowledged.size());
    sum.lost += lost;
    for (const auto& [code, times] : told)
        sum.told[code] += times;
    return fired;
}

} // namespace

std::ostream& operator<<(std::ostream& out, const NthSum& sum)
{
    out << sum.runs << " runs, " << sum.fired << " with a failed write, " << sum.acknowledged
        << " acknowledged, " << sum.lost << " lost, told:";
    for (const auto& [code, times] : sum.told)
        out << ' ' << code.toStdString() << ' ' << times;
    return out;
}

NthSum failEachNthWrite(const char* how, int run)
{
    NthSum sum;
    inLanes(1, full() ? 1 : kStride, [&](int n) { return oneRun(how, run, n, sum); });
    return sum;
}

} // namespace matoi::test
