// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QApplication>
#include <QDockWidget>
#include <QListWidget>
#include <QMainWindow>
#include <QMenuBar>
#include <QTimer>

#include <cstdio>
#include <sqlite3.h>

// The yardstick of P4: a bare Qt program that opens the same file, shows 200 rows in a list, four
// menus and a dock, and ends after its first paint.
namespace
{

class FirstPaint : public QObject
{
protected:
    bool eventFilter(QObject*, QEvent* event) override
    {
        if (event->type() == QEvent::Paint)
            QTimer::singleShot(0, qApp, [] {
                std::puts("painted");
                std::fflush(stdout);
                QCoreApplication::quit();
            });
        return false;
    }
};

} // namespace

int main(int argc, char** argv)
{
    QApplication app(argc, argv);
    QMainWindow window;
    window.resize(1440, 900);
    auto* list = new QListWidget;
    sqlite3* db = nullptr;
    sqlite3_stmt* rows = nullptr;
    if (argc < 2 || sqlite3_open(argv[1], &db) != SQLITE_OK ||
        sqlite3_prepare_v2(db, "SELECT data FROM entry ORDER BY rowid DESC LIMIT 200", -1, &rows,
                           nullptr) != SQLITE_OK)
        return 1;
    while (sqlite3_step(rows) == SQLITE_ROW)
        list->addItem(
            QString::fromUtf8(reinterpret_cast<const char*>(sqlite3_column_text(rows, 0))));
    sqlite3_finalize(rows);
    window.setCentralWidget(list);
    for (const char* name : {"File", "Edit", "View", "Help"})
        window.menuBar()->addMenu(QString::fromLatin1(name));
    auto* dock = new QDockWidget(QStringLiteral("Dock"));
    dock->setWidget(new QWidget);
    window.addDockWidget(Qt::RightDockWidgetArea, dock);
    FirstPaint watch;
    list->viewport()->installEventFilter(&watch);
    window.show();
    const int code = QApplication::exec();
    sqlite3_close(db);
    return code;
}
