// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/support/printers.h>
#include <tests/ui/window_driver.h>

using namespace Qt::StringLiterals;
using namespace matoi;
using test::WindowDriver;

namespace
{

struct OpenIncident : WindowDriver {
    OpenIncident()
    {
        ask([](Session& s) { return s.createProfile(u"me"_s, u"me"_s).ok(); });
        incident = ask([](Session& s) {
            return s.submit({}, cmd::DeclareIncident{.title = u"Mail"_s})->subject().id;
        });
        window.openIncident(incident);
        window.showPage(ui::MainWindow::DeskPage);
        settle();
    }
    void arrive(const QString& words)
    {
        cmd::AddEntry entry;
        entry.text = words;
        workspace.submit(&window, incident, entry,
                         [](const Result<Outcome>& outcome) { EXPECT_TRUE(outcome); });
    }
    StreamId incident;
};

} // namespace

TEST(DeskReading, P10_TheRowStandsInTheTimelineBeforeTheRestOfTheDeskIsReadAgain)
{
    OpenIncident w;
    QStringList order;
    QObject::connect(&w.desk().timeline(), &QAbstractItemModel::rowsInserted, &w.window,
                     [&] { order << u"row"_s; });
    QObject::connect(&w.desk(), &ui::Desk::shown, &w.window, [&] { order << u"desk"_s; });
    w.arrive(u"Disk full on mx1"_s);
    w.settle();
    EXPECT_EQ(order, (QStringList{u"row"_s, u"desk"_s}));
}

TEST(DeskReading, P10_ABurstIsReadOnceAndOnceMoreForWhatCameMeanwhile)
{
    OpenIncident w;
    int shown = 0;
    QObject::connect(&w.desk(), &ui::Desk::shown, &w.window, [&] { ++shown; });
    const int rows = w.desk().timeline().rowCount();
    for (int i = 0; i < 20; ++i)
        w.arrive(u"arrived %1"_s.arg(i));
    w.settle();
    EXPECT_EQ(w.desk().timeline().rowCount(), rows + 20);
    EXPECT_GE(shown, 1);
    EXPECT_LT(shown, 20);
    EXPECT_EQ(w.desk().timeline().row(rows + 19).text, u"arrived 19"_s);
}
