// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/service/workspace.h>
#include <app/text/language.h>
#include <tests/bench/bench_support.h>
#include <ui/models/palette_index.h>
#include <ui/shell/desk.h>
#include <ui/shell/main_window.h>
#include <ui/theme/theme.h>
#include <ui/views/composer.h>
#include <ui/views/palette.h>
#include <ui/views/timeline_view.h>

#include <QApplication>
#include <QElapsedTimer>
#include <QKeyEvent>
#include <QLineEdit>
#include <QStandardPaths>
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

//! Waits until a row with these words was painted.
class PaintWatch : public QObject
{
public:
    explicit PaintWatch(ui::Desk& desk)
        : m_desk(desk)
    {
        desk.view().viewport()->installEventFilter(this);
    }
    void wait(const QString& words)
    {
        m_words = words;
        QEventLoop loop;
        m_loop = &loop;
        loop.exec();
        m_loop = nullptr;
    }

protected:
    bool eventFilter(QObject*, QEvent* event) override
    {
        if (event->type() != QEvent::Paint || !m_loop)
            return false;
        const TimelineModel& rows = m_desk.timeline();
        for (int i = rows.rowCount() - 1; i >= std::max(0, rows.rowCount() - 60); --i)
            if (rows.row(i).text == m_words) {
                QMetaObject::invokeMethod(m_loop, &QEventLoop::quit, Qt::QueuedConnection);
                break;
            }
        return false;
    }

private:
    ui::Desk& m_desk;
    QString m_words;
    QEventLoop* m_loop = nullptr;
};

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
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QStandardPaths::setTestModeEnabled(true); // nobody's settings are read or written
    const QTemporaryDir home;
    qputenv("XDG_CONFIG_HOME", home.path().toUtf8());
    WatchedApplication app(argc, argv);
    installLanguage(u"en"_s);
    ui::ThemeController::instance().setMode(ui::ThemeMode::Light);
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
    Workspace workspace;
    ui::MainWindow window(workspace);
    window.resize(1920, 1080);
    QEventLoop settled;
    QObject::connect(&window, &ui::MainWindow::settledNow, &settled, &QEventLoop::quit);
    workspace.open(file);
    window.show();
    settled.exec();
    window.openIncident(largest);
    window.showPage(ui::MainWindow::DeskPage);
    ui::Desk& desk = *window.findChild<ui::Desk*>();
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
                                watch.wait(words);
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
