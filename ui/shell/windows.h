// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <app/service/link.h>
#include <app/service/workspace.h>

#include <QTimer>

#include <memory>
#include <vector>

namespace matoi::ui
{

class Herald;
class MainWindow;
class QuickCapture;
class Tray;

//! All windows of one workspace, and what they share with the desktop: the session, the tray,
//! notifications, links from outside. GUI thread.
class Windows : public QObject
{
    Q_OBJECT
public:
    struct Options {
        bool restore = false; //!< open the windows of last time
        bool remember = true; //!< and keep these for the next
        bool backups = false;
        bool desktop = false; //!< notifications, tray, screen
    };
    //! Makes the first window (or those of last time), hidden. `path` names the session.
    Windows(Workspace& workspace, const QString& path, Options options);
    ~Windows() override;

    MainWindow& first() { return *m_windows.front(); }
    const std::vector<MainWindow*>& all() const { return m_windows; }
    //! The one that a person used last.
    MainWindow& current() { return *m_current; }
    void show();
    //! Another window on the same workspace; null = on an incident that runs and no window shows.
    void openAnother(StreamId incident);
    //! Raises a window; a link is shown there or fills a form. `token`: the desktop's leave to come
    //! to the front. An empty link only raises.
    void openLink(const QString& url, const QString& token);
    void capture(const QString& words);
    QuickCapture* captureWindow() const { return m_capture.get(); }

Q_SIGNALS:
    //! Matoi is to go on with another workspace; `words` open the secret of its hub.
    void workspaceWanted(const QString& path, const QByteArray& words);

protected:
    bool eventFilter(QObject* object, QEvent* event) override;

private:
    MainWindow& add();
    void startDesktop();
    void raise(MainWindow& window, const QString& token);
    void open(StreamId incident, const QString& token);
    //! Leaves the last window in the tray instead of closing it.
    bool staysInTray() const;
    void forget(MainWindow* window);
    void save();

    Workspace& m_workspace;
    QString m_path;
    Options m_options;
    std::vector<MainWindow*> m_windows; // owned; never empty
    MainWindow* m_current = nullptr;    // the one used last
    MainWindow* m_keeper = nullptr;     // the one that keeps the daily copies
    std::unique_ptr<QuickCapture> m_capture;
    std::unique_ptr<Tray> m_tray;
    std::unique_ptr<Herald> m_herald;
    QTimer m_saveTimer;
    bool m_quitting = false;
};

} // namespace matoi::ui
