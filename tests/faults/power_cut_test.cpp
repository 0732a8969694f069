// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/faults/crash_disk.h>
#include <tests/faults/fault_support.h>

#include <QTemporaryDir>

#include <iostream>

using namespace Qt::StringLiterals;
using namespace matoi;

namespace
{

//! Time and identity that a seed decides: a run can be replayed to the byte.
class CountedTime final : public Clock, public IdSource
{
public:
    Ms now() override { return m_now += 7; }
    QUuid next() override
    {
        ++m_count;
        return QUuid(uint(m_now >> 16), ushort(m_now), 0x7000, 0x80, 0, uchar(m_count >> 32),
                     uchar(m_count >> 24), uchar(m_count >> 16), uchar(m_count >> 8),
                     uchar(m_count), 0);
    }

private:
    Ms m_now = 1'800'000'000'000;
    quint64 m_count = 0;
};

//! One workspace through many power cuts. A new file once in a while: so cuts also meet the first
//! start, and a check does not grow with all that came before.
class Machine
{
public:
    explicit Machine(quint32 seed)
        : m_random(seed)
    {
    }

    qint64 total() const { return m_total; }
    qint64 check() { return test::checkAfterFault(m_path, m_acknowledged, m_time, m_time); }
    //! Without a judgement: entries lost, or nothing where the file does not open.
    std::optional<qint64> lost()
    {
        auto session = Session::open(m_path, m_time, m_time);
        if (!session)
            return std::nullopt;
        return test::lostOf(m_acknowledged, (*session)->store());
    }

    void newFile()
    {
        m_path = m_dir.filePath(u"cut%1.matoi"_s.arg(++m_files));
        m_acknowledged.clear();
    }

    //! Works until the power goes, then leaves on the disk what that leaves there.
    void workUntilTheCut(bool lyingDisk)
    {
        test::CrashDisk disk(m_random());
        if (lyingDisk)
            disk.ignoreSync();
        // Mostly in the midst of a few acts, sometimes after many.
        disk.cutAfter(1 + m_random() % std::array{60, 400, 400, 3000}[m_random() % 4]);
        while (!disk.isCut())
            oneSitting(disk);
        disk.settle();
    }

private:
    //! From opening to closing; some sittings end before the cut, so that it meets closing too.
    void oneSitting(const test::CrashDisk& disk)
    {
        auto session = Session::open(m_path, m_time, m_time);
        if (!session)
            return;
        const auto incident = test::incidentOf(**session);
        if (!incident)
            return;
        const int acts = 1 + int(m_random() % 60);
        for (int n = 0; n < acts && !disk.isCut(); ++n)
            act(**session, *incident);
    }

    void act(Session& session, StreamId incident)
    {
        const auto kind = m_random() % 20;
        if (kind == 0 && !m_acknowledged.empty()) {
            // Erasing empties the write-ahead log: the cut meets that as well.
            const EventId target = m_acknowledged[m_random() % m_acknowledged.size()];
            const auto done = session.submit(incident, cmd::RedactEntry{target, u"secret"_s});
            return acknowledge(done ? done->events : std::vector<Event>());
        }
        if (kind == 1) {
            std::vector<cmd::AddEntry> many(40, cmd::AddEntry{.text = u"one of many"_s});
            std::vector<Event> recorded;
            session.onRecorded = [&](const std::vector<Event>& events) { recorded = events; };
            (void)session.submitAll(incident, many, {}, {});
            session.onRecorded = {};
            return acknowledge(recorded);
        }
        const QString text = u"entry "_s + QString(int(m_random() % 400), u'x');
        const auto done = session.submit(incident, cmd::AddEntry{.text = text});
        acknowledge(done ? done->events : std::vector<Event>());
    }

    void acknowledge(const std::vector<Event>& events)
    {
        for (const Event& event : events)
            if (std::holds_alternative<EntryAdded>(event.body)) {
                m_acknowledged.push_back(event.id);
                ++m_total;
            }
    }

    std::mt19937 m_random;
    CountedTime m_time;
    QTemporaryDir m_dir;
    QString m_path;
    std::vector<EventId> m_acknowledged;
    int m_files = 0;
    qint64 m_total = 0;
};

constexpr int kCutsPerFile = 20;

} // namespace

TEST(Faults, T02_AfterAPowerCutEverythingAcknowledgedIsThere)
{
    Machine machine(test::seed());
    const int cuts = test::full() ? 1000 : 40;
    for (int cut = 0; cut < cuts; ++cut) {
        if (cut % kCutsPerFile == 0)
            machine.newFile();
        machine.workUntilTheCut(false);
        ASSERT_EQ(machine.check(), 0) << "at cut " << cut;
        ASSERT_FALSE(testing::Test::HasFailure()) << "at cut " << cut;
    }
    std::cout << cuts << " cuts, " << machine.total() << " acknowledged, 0 lost\n";
}

// The test above can fail: on a disk that lies about syncing the same cuts lose entries.
TEST(Faults, T02_OnADiskThatLiesThePowerCutLosesEntries)
{
    Machine machine(test::seed());
    qint64 lost = 0, unreadable = 0;
    for (int cut = 0; cut < kCutsPerFile; ++cut) {
        machine.newFile();
        machine.workUntilTheCut(true);
        const auto gone = machine.lost();
        lost += gone.value_or(0);
        unreadable += !gone;
    }
    std::cout << machine.total() << " acknowledged, " << lost << " lost, " << unreadable << " of "
              << kCutsPerFile << " files unreadable\n";
    EXPECT_GT(lost, 0);
}
