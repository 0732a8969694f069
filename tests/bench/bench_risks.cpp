// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/service/demo/demo.h>
#include <app/service/risk_register.h>
#include <tests/bench/bench_support.h>

// P11: the register with 10,000 records, below the window: what its first page needs, a filter as
// it is typed, and what is drawn over time. Times on the store's thread, in milliseconds.
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

} // namespace

int main(int argc, char** argv)
{
    const int count = int(flag(argc, argv, "--count", 30));
    QTemporaryDir folder;
    auto session = must(Session::open(folder.filePath(u"risks.matoi"_s)));
    SeedOptions options{1, 10, 100, flag(argc, argv, "--risks", 10'000)};
    if (!seedLarge(*session, options, {}))
        stop("seed");
    must(session->createProfile(u"Bench"_s, u"bench"_s));
    const Reader reader = session->read();
    resetPeak();
    const double before = peakMiB();
    const auto board = times(count, [&] { must(riskBoard(*session, reader)); });
    reportFigure(
        {"P11a", "register, matrix, queue and offers of 10,000 records", nullptr, "ms", 80}, board);
    const double grown = peakMiB() - before;
    RiskFilter words;
    words.text = u"応答"_s;
    words.open = true;
    reportFigure({"P11b", "a filter by words as it is typed", nullptr, "ms", 50},
                 times(count, [&] { must(reader.risks(words)); }));
    RiskFilter service;
    service.service = must(reader.riskServices()).front();
    reportFigure({"P11c", "a filter by service", nullptr, "ms", 50},
                 times(count, [&] { must(reader.risks(service)); }));
    reportFigure({"P11d", "sum, count and ages over time", nullptr, "ms", 500},
                 times(5, [&] { must(riskPlots(*session, reader)); }));
    reportFigure({"P11e", "memory of a board", nullptr, "MiB", 40}, {grown});
}
