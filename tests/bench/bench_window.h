// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <app/service/workspace.h>
#include <app/text/language.h>
#include <ui/shell/desk.h>
#include <ui/shell/main_window.h>
#include <ui/theme/theme.h>
#include <ui/views/timeline_view.h>

#include <QApplication>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <functional>
#include <optional>

//! What the benches of the window share: a home of nobody, the window as after its start, and
//! waiting for a paint.
namespace matoi::bench
{

//! To be made before the application: offscreen unless told, and nobody's settings are touched.
class NobodysHome
{
public:
    NobodysHome()
    {
        if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
            qputenv("QT_QPA_PLATFORM", "offscreen");
        QStandardPaths::setTestModeEnabled(true);
        qputenv("XDG_CONFIG_HOME", m_dir.path().toUtf8());
    }
    QString filePath(const QString& name) const { return m_dir.filePath(name); }

private:
    QTemporaryDir m_dir;
};

//! The real window on this workspace, once it has settled. After the application.
class OpenWindow
{
public:
    explicit OpenWindow(const QString& file)
    {
        installLanguage(QStringLiteral("en"));
        ui::ThemeController::instance().setMode(ui::ThemeMode::Light);
        window.emplace(workspace);
        window->resize(1920, 1080);
        QEventLoop settled;
        QObject::connect(&*window, &ui::MainWindow::settledNow, &settled, &QEventLoop::quit);
        workspace.open(file);
        window->show();
        settled.exec();
    }
    ui::Desk& desk() { return *window->findChild<ui::Desk*>(); }

    Workspace workspace;
    std::optional<ui::MainWindow> window;
};

//! Waits for a paint of the timeline that shows what is waited for.
class PaintWatch : public QObject
{
public:
    explicit PaintWatch(ui::Desk& desk) { desk.view().viewport()->installEventFilter(this); }
    void wait(std::function<bool()> shown)
    {
        m_shown = std::move(shown);
        QEventLoop loop;
        m_loop = &loop;
        loop.exec();
        m_loop = nullptr;
    }

protected:
    bool eventFilter(QObject*, QEvent* event) override
    {
        if (event->type() == QEvent::Paint && m_loop && m_shown())
            // The whole update of the window ends before the loop comes back to posted events.
            QMetaObject::invokeMethod(m_loop, &QEventLoop::quit, Qt::QueuedConnection);
        return false;
    }

private:
    std::function<bool()> m_shown;
    QEventLoop* m_loop = nullptr;
};

} // namespace matoi::bench
