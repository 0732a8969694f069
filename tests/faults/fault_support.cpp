// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/faults/fault_support.h>

#include <atomic>
#include <iostream>
#include <thread>

using namespace Qt::StringLiterals;

namespace matoi::test
{

bool full() { return qEnvironmentVariableIntValue("MATOI_FULL_FAULTS") == 1; }

quint32 seed()
{
    bool given = false;
    const int wanted = qEnvironmentVariableIntValue("MATOI_SEED", &given);
    const quint32 value = given ? quint32(wanted) : 20261121u;
    std::cout << "MATOI_SEED=" << value << '\n';
    return value;
}

qint64 lostOf(const std::vector<EventId>& acknowledged, Store& store)
{
    return std::count_if(acknowledged.begin(), acknowledged.end(),
                         [&](EventId id) { return !store.entry(id); });
}

qint64 checkAfterFault(const QString& path, const std::vector<EventId>& acknowledged, Clock& clock,
                       IdSource& ids)
{
    auto session = Session::open(path, clock, ids);
    if (!session) {
        ADD_FAILURE() << "not opened: " << testing::PrintToString(session.error());
        return -1;
    }
    Store& store = (*session)->store();
    const qint64 lost = lostOf(acknowledged, store);
    const auto report = store.verify({});
    EXPECT_TRUE(report && report->problems.empty())
        << testing::PrintToString(report ? report->problems.front() : report.error());
    const auto before = store.openHash(nullptr, nullptr);
    const auto rebuilt = store.rebuild({});
    EXPECT_TRUE(rebuilt) << testing::PrintToString(rebuilt ? Error{} : rebuilt.error());
    const auto after = store.openHash(nullptr, nullptr);
    EXPECT_TRUE(before && after && *before == *after) << "a rebuild gives other rows";
    const auto incident = incidentOf(**session);
    EXPECT_TRUE(incident && (*session)->submit(*incident, cmd::AddEntry{.text = u"after"_s}))
        << "writing does not go on";
    return lost;
}

void inLanes(int first, int step, const std::function<bool(int)>& work)
{
    std::atomic<int> next = first;
    std::atomic<bool> done = false;
    std::vector<std::thread> lanes;
    for (unsigned lane = 0; lane < std::max(1u, std::thread::hardware_concurrency()); ++lane)
        lanes.emplace_back([&] {
            while (!done)
                if (!work(next.fetch_add(step)))
                    done = true;
        });
    for (std::thread& lane : lanes)
        lane.join();
}

} // namespace matoi::test
