// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/service/demo/demo.h>
#include <tests/bench/bench_support.h>
#include <ui/risks/risk_list.h>
#include <ui/risks/risk_page.h>
#include <ui/risks/risk_table.h>
#include <ui/risks/risk_table_view.h>
#include <ui/theme/theme.h>

#include <QApplication>
#include <QEventLoop>
#include <QImage>
#include <QKeyEvent>
#include <QLineEdit>
#include <QSettings>

// P12: the page of risks with 10,000 records, as a person waits for it: from the input event until
// the page is painted as a whole (more than the screen would ask for). Milliseconds.
using namespace matoi;
using namespace matoi::bench;
using namespace Qt::StringLiterals;

namespace
{

constexpr QSize Screen(1440, 900);

void seed(const QString& path, qint64 risks)
{
    auto session = must(Session::open(path));
    SeedOptions options{1, 10, 100, risks};
    if (!seedLarge(*session, options, {}))
        stop("seed");
    must(session->createProfile(u"Bench"_s, u"bench"_s));
}

void press(QWidget* target, int key, const QString& text = {}, Qt::KeyboardModifiers with = {})
{
    QKeyEvent down(QEvent::KeyPress, key, with, text), up(QEvent::KeyRelease, key, with, text);
    QApplication::sendEvent(target, &down);
    QApplication::sendEvent(target, &up);
}

} // namespace

int main(int argc, char** argv)
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication app(argc, argv);
    QCoreApplication::setOrganizationName(u"matoi-bench"_s);
    QTemporaryDir folder;
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, folder.path());
    ui::ThemeController::instance().setMode(ui::ThemeMode::Light);
    const QString path = folder.filePath(u"risks.matoi"_s);
    seed(path, flag(argc, argv, "--risks", 10'000));
    resetPeak();
    const double before = peakMiB();

    Workspace workspace;
    ui::WindowContext context;
    ui::RiskPage page(workspace, context);
    page.resize(Screen);
    ui::RiskTable table(page, context);
    QEventLoop loop;
    QObject::connect(&page, &ui::RiskPage::loaded, &loop, &QEventLoop::quit);
    workspace.open(path);
    QImage screen(Screen, QImage::Format_ARGB32_Premultiplied);
    const auto timed = [&](const std::function<void()>& work) {
        return seconds([&] {
                   work();
                   page.render(&screen);
               }) *
               1000;
    };
    page.show(); // reads the register
    loop.exec();

    std::vector<double> opened, typed, sorted, walked, tableTyped;
    for (int i = 0; i < 10; ++i)
        opened.push_back(timed([&] {
            page.reload();
            loop.exec();
        }));
    const auto typing = [&](QLineEdit* search, std::vector<double>& times) {
        for (int i = 0; i < 5; ++i) {
            for (const QChar letter : u"応答の遅れ"_s)
                times.push_back(timed([&] { press(search, Qt::Key_unknown, letter); }));
            for (int n = 0; n < 5; ++n)
                times.push_back(timed([&] { press(search, Qt::Key_Backspace); }));
        }
    };
    typing(page.list().findChild<QLineEdit*>(), typed);
    table.open();
    for (int i = 0; i < 20; ++i)
        sorted.push_back(timed([&] { table.view().sortByCurrent(); }));
    for (int i = 0; i < 40; ++i)
        walked.push_back(timed([&] { press(&table.view(), Qt::Key_Down); }));
    typing(table.findChild<QLineEdit*>(), tableTyped);
    const double grown = peakMiB() - before;

    reportFigure({"P12a", "10,000 records read, list and matrix painted", nullptr, "ms", 100},
                 opened);
    reportFigure({"P12b", "filter as it is typed, slowest keystroke", nullptr, "ms", 50},
                 {quantile(typed, 1.0)});
    reportFigure({"P12c", "table sorted and painted", nullptr, "ms", 100}, sorted);
    reportFigure({"P12d", "next row of the table", nullptr, "ms", 50}, walked);
    reportFigure({"P12e", "filter of the table, slowest keystroke", nullptr, "ms", 50},
                 {quantile(tableTyped, 1.0)});
    reportFigure({"P12f", "memory that page and table add at most", nullptr, "MiB", 80}, {grown});
}
