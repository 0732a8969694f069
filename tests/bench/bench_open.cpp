// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/bench/bench_support.h>
#include <tests/bench/bench_window.h>

#include <QTimer>

// P5: an incident is opened from the list; from the key event to the end of the paint that shows
// its newest screenful. The yardstick is the same window opening a small incident.
using namespace matoi;
using namespace matoi::bench;
using namespace Qt::StringLiterals;

namespace
{

struct Target {
    StreamId id;
    EventId newest;
    qint64 entries;
};

//! The incident whose number of entries is nearest to `wanted`.
Target targetOf(Store& store, qint64 wanted)
{
    Target target{{}, {}, 0};
    for (const IncidentRow& row : must(store.incidents()))
        if (target.id.isNull() ||
            std::abs(row.entryCount - wanted) < std::abs(target.entries - wanted))
            target = {row.id, {}, row.entryCount};
    target.newest = must(store.entries(target.id)).back().id;
    return target;
}

} // namespace

int main(int argc, char** argv)
{
    const NobodysHome home;
    QApplication app(argc, argv);
    const QString file = QString::fromUtf8(textFlag(argc, argv, "--db"));
    Target large, small;
    {
        auto store = must(Store::open(file, true));
        large = targetOf(*store, 20'000);
        small = targetOf(*store, 200);
    }
    OpenWindow opened(file);
    ui::MainWindow& window = *opened.window;
    ui::Desk& desk = opened.desk();
    PaintWatch watch(desk);
    // The window answers the Enter of its list with exactly these two calls.
    const auto open = [&](const Target& target) {
        return 1e3 * seconds([&] {
                   QTimer::singleShot(0, &window, [&] {
                       window.openIncident(target.id);
                       window.showPage(ui::MainWindow::DeskPage);
                   });
                   // Whose last row is the newest of the incident asked for.
                   watch.wait([&] {
                       return desk.incident() == target.id &&
                              desk.timeline().indexOf(target.newest) >= 0;
                   });
               });
    };
    open(large);
    open(small);
    const Pairs pairs = inTurn(
        int(flag(argc, argv, "--pairs", 9)), [&] { return open(large); },
        [&] { return open(small); });
    const QByteArray work =
        "open the incident with " + QByteArray::number(large.entries) + " entries";
    reportFigure({"P5a", work, "", "ms", 50}, pairs.own);
    report({"P5b", work, "an incident with about 200", "ms", 1.3}, pairs);
}
