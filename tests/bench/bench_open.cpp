// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/service/workspace.h>
#include <app/text/language.h>
#include <tests/bench/bench_support.h>
#include <ui/shell/desk.h>
#include <ui/shell/main_window.h>
#include <ui/theme/theme.h>
#include <ui/views/timeline_view.h>

#include <QApplication>
#include <QStandardPaths>
#include <QTimer>

// P5: an incident is opened from the list; from the key event to the end of the paint that shows
// its newest screenful. The yardstick is the same window opening a small incident.
using namespace matoi;
using namespace matoi::bench;
using namespace Qt::StringLiterals;

namespace
{

//! Waits for the paint of a viewport whose last row is the newest of the incident asked for.
class PaintWatch : public QObject
{
public:
    explicit PaintWatch(ui::Desk& desk)
        : m_desk(desk)
    {
        desk.view().viewport()->installEventFilter(this);
    }
    void wait(StreamId incident, EventId newest)
    {
        m_incident = incident;
        m_newest = newest;
        QEventLoop loop;
        m_loop = &loop;
        loop.exec();
        m_loop = nullptr;
    }

protected:
    bool eventFilter(QObject*, QEvent* event) override
    {
        const TimelineModel& rows = m_desk.timeline();
        if (event->type() == QEvent::Paint && m_loop && m_desk.incident() == m_incident &&
            rows.indexOf(m_newest) >= 0)
            // The whole update of the window ends before the loop comes back to posted events.
            QMetaObject::invokeMethod(m_loop, &QEventLoop::quit, Qt::QueuedConnection);
        return false;
    }

private:
    ui::Desk& m_desk;
    StreamId m_incident;
    EventId m_newest;
    QEventLoop* m_loop = nullptr;
};

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
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QStandardPaths::setTestModeEnabled(true); // nobody's settings are read or written
    const QTemporaryDir home;
    qputenv("XDG_CONFIG_HOME", home.path().toUtf8());
    QApplication app(argc, argv);
    installLanguage(u"en"_s);
    ui::ThemeController::instance().setMode(ui::ThemeMode::Light);
    const QString file = QString::fromUtf8(textFlag(argc, argv, "--db"));
    Target large, small;
    {
        auto store = must(Store::open(file, true));
        large = targetOf(*store, 20'000);
        small = targetOf(*store, 200);
    }
    Workspace workspace;
    ui::MainWindow window(workspace);
    window.resize(1920, 1080);
    QEventLoop settled;
    QObject::connect(&window, &ui::MainWindow::settledNow, &settled, &QEventLoop::quit);
    workspace.open(file);
    window.show();
    settled.exec();
    ui::Desk& desk = *window.findChild<ui::Desk*>();
    PaintWatch watch(desk);
    // The window answers the Enter of its list with exactly these two calls.
    const auto open = [&](const Target& target) {
        return 1e3 * seconds([&] {
                   QTimer::singleShot(0, &window, [&] {
                       window.openIncident(target.id);
                       window.showPage(ui::MainWindow::DeskPage);
                   });
                   watch.wait(target.id, target.newest);
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
