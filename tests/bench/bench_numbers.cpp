// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/service/demo/demo.h>
#include <app/service/numbers_read.h>
#include <tests/bench/bench_support.h>

// P13: all numbers of a workspace with 5,000 incidents, with the rows behind them, and broken down
// by month. Times on the store's thread, in milliseconds. --db FILE takes one that is there.
using namespace matoi;
using namespace matoi::bench;
using namespace Qt::StringLiterals;

namespace
{

std::vector<double> times(int count, const std::function<void()>& work)
{
    std::vector<double> list;
    for (int i = 0; i < count; ++i)
        list.push_back(seconds(work) * 1000);
    return list;
}

//! Two years of a team that deploys thrice a day, four changes each.
cmd::RecordDeploys deployments(Ms now)
{
    constexpr Ms kHour = 3'600'000;
    cmd::RecordDeploys all;
    for (int i = 0; i < 2000; ++i) {
        DeployRecorded deploy;
        deploy.deploy = u"r-%1"_s.arg(i);
        deploy.at = now - (2000 - i) * 8 * kHour;
        for (int n = 0; n < 4; ++n)
            deploy.changes.push_back({u"pr-%1-%2"_s.arg(i).arg(n), deploy.at - (n + 1) * kHour});
        all.deploys.push_back(std::move(deploy));
    }
    return all;
}

} // namespace

int main(int argc, char** argv)
{
    const int count = int(flag(argc, argv, "--count", 20));
    QTemporaryDir folder;
    const QString db = QString::fromUtf8(textFlag(argc, argv, "--db"));
    auto session = must(Session::open(db.isEmpty() ? folder.filePath(u"numbers.matoi"_s) : db));
    if (db.isEmpty()) {
        const SeedOptions options{1, 5000, 50'000, 10};
        if (!seedLarge(*session, options, {}))
            stop("seed");
        must(session->createProfile(u"Bench"_s, u"bench"_s));
        must(session->submit({}, deployments(session->now())));
    }
    const Reader reader = session->read();
    const auto once = must(numberBoard(*session, reader, {}));
    if (once.numbers.of(NumberKind::TimeToDetect).counted.empty() &&
        once.numbers.of(NumberKind::TimeToDetect).excluded.size() < 4000)
        stop("no incidents");
    reportFigure(
        {"P14a", "all numbers of 5,000 incidents and 2,000 deployments", nullptr, "ms", 100},
        times(count, [&] { must(numberBoard(*session, reader, {})); }));
    reportFigure({"P14b", "the same by month", nullptr, "ms", 200}, times(count, [&] {
                     must(numberBoard(*session, reader, {}, NumberGrouping::Month));
                 }));
}
