// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMenu>
#include <QSystemTrayIcon>

namespace matoi::ui
{

//! The icon in the tray, where the desktop has one: calm, or with a mark while an incident runs.
//! GUI thread.
class Tray : public QObject
{
    Q_OBJECT
public:
    explicit Tray(QObject* parent = nullptr);
    //! True while the icon can be seen: only then may the last window hide.
    bool available() const;
    //! As the settings say and the number of running incidents is.
    void update(int running);

Q_SIGNALS:
    void declareRequested();
    void captureRequested();
    void showRequested();
    void quitRequested();

private:
    QMenu m_menu;
    QAction *m_declare, *m_capture, *m_show, *m_quit;
    QSystemTrayIcon m_icon;
};

//! The standard on a transparent ground, `marked` with the octagon of an incident. Sizes 16 to 64.
QIcon trayIcon(bool marked);

} // namespace matoi::ui
