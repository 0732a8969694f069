// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/text/messages.h>
#include <tests/faults/nth_io.h>

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QTemporaryDir>

#include <iostream>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace matoi;

namespace
{

constexpr qint64 kBallast = 16 * 1024 * 1024;
constexpr int kWanted = 100; // entries that must still fit when the disk is full
const char kInside[] = "MATOI_FAULTS_SMALL_DISK";

//! Runs a command in a mount namespace of its own with a small disk on `dir`; root needs no user
//! namespace, others get one where the kernel lets them.
QStringList onASmallDisk(const QString& dir, const QString& program, const QStringList& arguments)
{
    QStringList words{::geteuid() == 0 ? u"-m"_s : u"-Urm"_s,
                      u"sh"_s,
                      u"-c"_s,
                      u"mount -t tmpfs -o size=256m matoi \"$0\" && exec \"$@\""_s,
                      dir,
                      program};
    return words + arguments;
}

bool mayMount(const QString& dir)
{
    QProcess probe;
    probe.start(u"unshare"_s, onASmallDisk(dir, u"true"_s, {}));
    return probe.waitForFinished(10'000) && probe.exitStatus() == QProcess::NormalExit &&
           probe.exitCode() == 0;
}

//! Another program's file takes all that is left.
void fillTheDisk(const QString& path)
{
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::Append | QIODevice::Unbuffered));
    for (const qint64 step : {qint64(1 << 20), qint64(4096), qint64(1)})
        while (file.write(QByteArray(step, 'x')) == step) {
        }
}

class SmallDisk
{
public:
    explicit SmallDisk(const QString& dir)
        : m_path(dir + u"/full.matoi"_s)
        , m_filler(dir + u"/filler"_s)
    {
    }
    QString path() const { return m_path; }
    qint64 ballast() const { return QFileInfo(m_path + u".ballast"_s).size(); }
    void fill() const { fillTheDisk(m_filler); }
    void clear() const { ASSERT_TRUE(QFile::remove(m_filler)); }

    void open()
    {
        m_session.reset();
        auto opened = Session::open(m_path);
        ASSERT_TRUE(opened) << testing::PrintToString(opened.error());
        m_session = std::move(*opened);
        const auto incident = test::incidentOf(*m_session);
        ASSERT_TRUE(incident);
        m_incident = *incident;
    }
    void close() { m_session.reset(); }
    Store& store() { return m_session->store(); }

    //! Writes until it is refused, at most `most` entries; gives how many were taken.
    int write(int most, Error* refusal = nullptr)
    {
        for (int n = 0; n < most; ++n) {
            const QString text = u"entry %1 "_s.arg(n) + QString(200, u'x');
            const auto done = m_session->submit(m_incident, cmd::AddEntry{.text = text});
            if (!done) {
                if (refusal)
                    *refusal = done.error();
                return n;
            }
            acknowledged.push_back(done->events.front().id);
        }
        return most;
    }

    std::vector<EventId> acknowledged;

private:
    QString m_path, m_filler;
    std::unique_ptr<Session> m_session;
    StreamId m_incident;
};

void workOn(SmallDisk& disk)
{
    constexpr int kEndless = 1'000'000;
    ASSERT_NO_FATAL_FAILURE(disk.open());
    EXPECT_EQ(disk.ballast(), kBallast);
    ASSERT_EQ(disk.write(20), 20);
    ASSERT_NO_FATAL_FAILURE(disk.fill());

    Error refusal;
    const int further = disk.write(kEndless, &refusal);
    std::cout << further << " entries after the disk was full\n";
    EXPECT_GE(further, kWanted);
    EXPECT_EQ(disk.ballast(), 0) << "the ballast was not given back";
    EXPECT_EQ(refusal.code, ErrorCode::DiskFull);
    EXPECT_TRUE(text::sentence(refusal).contains(u"The disk is full"_s))
        << testing::PrintToString(text::sentence(refusal));
    // Reading goes on.
    EXPECT_EQ(test::lostOf(disk.acknowledged, disk.store()), 0);
    EXPECT_TRUE(disk.store().verify({})->problems.empty());

    ASSERT_NO_FATAL_FAILURE(disk.clear());
    EXPECT_EQ(disk.write(20), 20) << "writing does not go on";
    EXPECT_EQ(disk.ballast(), kBallast) << "no ballast for the next time";

    // A start on a full disk finds its ballast too.
    disk.close();
    ASSERT_NO_FATAL_FAILURE(disk.fill());
    ASSERT_NO_FATAL_FAILURE(disk.open());
    const int afterStart = disk.write(kEndless);
    std::cout << afterStart << " entries after a start on a full disk\n";
    EXPECT_GE(afterStart, kWanted);
    disk.close();
    // Nothing left to give back: the refusal says why, and the file is as it was.
    const auto none = Session::open(disk.path());
    std::cout << "a start without any room: "
              << (none ? "opened" : text::sentence(none.error()).toStdString()) << '\n';
    EXPECT_TRUE(none || none.error().code == ErrorCode::DiskFull);
    ASSERT_NO_FATAL_FAILURE(disk.clear());
    EXPECT_EQ(test::checkAfterFault(disk.path(), disk.acknowledged), 0);
    std::cout << disk.acknowledged.size() << " acknowledged, 0 lost\n";
}

} // namespace

TEST(Faults, T04_OnAFullDiskTheBallastTakesTheLastWords)
{
    if (qEnvironmentVariableIsSet(kInside)) {
        SmallDisk disk(qEnvironmentVariable(kInside));
        return workOn(disk);
    }
    QTemporaryDir dir;
    if (!mayMount(dir.path())) {
        std::cout << "This machine forbids mounting: the n-th write finds the disk full instead.\n";
        test::NthSum sum = test::failEachNthWrite("enospc", 12);
        std::cout << "enospc x 12: " << sum << '\n';
        EXPECT_EQ(sum.lost, 0);
        EXPECT_GT(sum.told[u"disk_full"_s], 0);
        return;
    }
    QProcess inside;
    QProcessEnvironment env = QProcessEnvironment::systemEnvironment();
    env.insert(QString::fromLatin1(kInside), dir.path());
    inside.setProcessEnvironment(env);
    inside.setProcessChannelMode(QProcess::MergedChannels);
    inside.start(u"unshare"_s, onASmallDisk(dir.path(), QCoreApplication::applicationFilePath(),
                                            {u"--gtest_filter=*T04_*"_s}));
    ASSERT_TRUE(inside.waitForFinished(600'000));
    std::cout << inside.readAll().constData();
    EXPECT_EQ(inside.exitStatus(), QProcess::NormalExit);
    EXPECT_EQ(inside.exitCode(), 0);
}
