// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/bench/bench_support.h>
#include <tests/bench/bench_window.h>
#include <ui/models/palette_index.h>
#include <ui/views/composer.h>
#include <ui/views/palette.h>

#include <QElapsedTimer>
#include <QKeyEvent>
#include <QTimer>

// P10: in the largest incident, while 20 entries a second arrive from elsewhere, somebody writes.
// From the Enter to the end of the paint that shows the entry; and how long any one event keeps the
// GUI thread, painting apart. Beside it Ctrl+K over all incidents.
using namespace matoi;
using namespace matoi::bench;
using namespace Qt::StringLiterals;

namespace
{

//! Times every event of the loop. An event inside another is part of it and not counted again.
class WatchedApplication : public QApplication
{
public:
    using QApplication::QApplication;
    bool notify(QObject* object, QEvent* event) override
    {
        const QEvent::Type type = event->type();
        // What paints is counted by P6 and P7.
        const bool paints = type == QEvent::Paint || type == QEvent::UpdateRequest ||
                            type == QEvent::Expose || type == QEvent::Resize;
        if (m_depth > 0 || !watching || paints)
            return QApplication::notify(object, event);
        ++m_depth;
        QElapsedTimer timer;
        timer.start();
        const bool done = QApplication::notify(object, event);
        handlers.push_back(double(timer.nsecsElapsed()) / 1e6);
        --m_depth;
        return done;
    }
    bool watching = false;
    std::vector<double> handlers; // ms

private:
    int m_depth = 0;
};

//! A row with these words is among the newest sixty.
bool holds(const TimelineModel& rows, const QString& words)
{
    for (int i = rows.rowCount() - 1; i >= std::max(0, rows.rowCount() - 60); --i)
        if (rows.row(i).text == words)
            return true;
    return false;
}

void press(QWidget* target, int key, const QString& text = {}, Qt::KeyboardModifiers with = {})
{
    QKeyEvent down(QEvent::KeyPress, key, with, text), up(QEvent::KeyRelease, key, with, text);
    QApplication::sendEvent(target, &down);
    QApplication::sendEvent(target, &up);
}

void pause(int ms)
{
    QEventLoop loop;
    QTimer::singleShot(ms, &loop, &QEventLoop::quit);
    loop.exec();
}

} // namespace

int main(int argc, char** argv)
{
    const NobodysHome home;
    WatchedApplication app(argc, argv);
    // The workspace given is copied: the bench writes.
    const QString file = home.filePath(u"desk.matoi"_s);
    if (!QFile::copy(QString::fromUtf8(textFlag(argc, argv, "--db")), file))
        stop("cannot copy the workspace");
    StreamId largest;
    qint64 entries = 0, incidents = 0;
    {
        auto store = must(Store::open(file, true));
        for (const IncidentRow& row : must(store->incidents())) {
            ++incidents;
            if (row.entryCount > entries) {
                largest = row.id;
                entries = row.entryCount;
            }
        }
    }
    OpenWindow opened(file);
    Workspace& workspace = opened.workspace;
    ui::MainWindow& window = *opened.window;
    window.openIncident(largest);
    window.showPage(ui::MainWindow::DeskPage);
    ui::Desk& desk = opened.desk();
    pause(1500);
    desk.view().toEnd();

    int arrived = 0;
    QTimer arrivals;
    QObject::connect(&arrivals, &QTimer::timeout, &window, [&] {
        cmd::AddEntry entry;
        entry.text = u"arrived %1"_s.arg(++arrived);
        workspace.submit(&window, largest, entry, [](const Result<Outcome>& outcome) {
            if (!outcome)
                stop("an arriving entry was refused");
        });
    });
    arrivals.start(50);
    PaintWatch watch(desk);
    std::vector<double> latencies;
    app.watching = true;
    const int count = int(flag(argc, argv, "--count", 200));
    for (int i = 0; i < count; ++i) {
        desk.composer().focusEditor();
        const QString words = u"written %1"_s.arg(i);
        for (const QChar c : words)
            press(QApplication::focusWidget(), 0, QString(c));
        pause(30 + i % 40); // Enter falls anywhere between two arrivals
        latencies.push_back(1e3 * seconds([&] {
                                QTimer::singleShot(0, &window, [] {
                                    press(QApplication::focusWidget(), Qt::Key_Return);
                                });
                                watch.wait([&] { return holds(desk.timeline(), words); });
                            }));
    }
    app.watching = false;
    arrivals.stop();
    const QByteArray where = QByteArray::number(entries) + " entries, 20 more a second";
    reportFigure({"P10a", "Enter to painted entry, p99; " + where, "", "ms", 50},
                 {quantile(latencies, 0.99)});
    reportFigure(
        {"P10b", "one event of the GUI thread, painting apart, p99.9; " + where, "", "ms", 8},
        {quantile(app.handlers, 0.999)});

    // Ctrl+K: from the letter to the rows being chosen, all incidents loaded.
    PaletteIndex index;
    for (const IncidentRow& row : must(must(Store::open(file, true))->incidents()))
        index.add({PaletteItem::Kind::Incident,
                   row.id.toString(),
                   row.title,
                   row.label,
                   {},
                   row.label,
                   false});
    std::vector<double> finds;
    for (const char16_t* query : {u"m", u"ma", u"mail", u"2", u"2022", u"0042", u"zzz", u"メール"})
        finds.push_back(1e3 * seconds([&] { index.find(QString::fromUtf16(query), 12); }));
    reportFigure({"Palette",
                  "first results over " + QByteArray::number(incidents) + " incidents, worst query",
                  "", "ms", 30},
                 {*std::max_element(finds.begin(), finds.end())});
}
