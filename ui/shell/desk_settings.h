// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSettings>

namespace matoi::ui
{

// What a person may choose of the desktop's manners, with keys and defaults in one place. Read anew
// at each use, so that a change counts at once.

//! Notifications of the desktop.
inline bool notificationsOn()
{
    return QSettings().value(QStringLiteral("desktop/notifications"), true).toBool();
}
inline void setNotificationsOn(bool on)
{
    QSettings().setValue(QStringLiteral("desktop/notifications"), on);
}

//! A short tone with the notifications that cannot wait; never for drills.
inline bool notificationSoundOn()
{
    return QSettings().value(QStringLiteral("desktop/sound"), false).toBool();
}
inline void setNotificationSoundOn(bool on)
{
    QSettings().setValue(QStringLiteral("desktop/sound"), on);
}

//! Keep the screen on while an incident that I command runs and its window is visible.
inline bool keepScreenOn()
{
    return QSettings().value(QStringLiteral("desktop/keep_screen_on"), false).toBool();
}
inline void setKeepScreenOn(bool on)
{
    QSettings().setValue(QStringLiteral("desktop/keep_screen_on"), on);
}

//! An icon in the tray, where the desktop has one.
inline bool trayOn() { return QSettings().value(QStringLiteral("desktop/tray"), true).toBool(); }
inline void setTrayOn(bool on) { QSettings().setValue(QStringLiteral("desktop/tray"), on); }

//! Closing the last window while an incident runs leaves Matoi in the tray.
inline bool stayInTray()
{
    return QSettings().value(QStringLiteral("desktop/stay_in_tray"), false).toBool();
}
inline void setStayInTray(bool on)
{
    QSettings().setValue(QStringLiteral("desktop/stay_in_tray"), on);
}

//! Open the windows of last time at the start.
inline bool restoreSession()
{
    return QSettings().value(QStringLiteral("desktop/restore"), true).toBool();
}
inline void setRestoreSession(bool on)
{
    QSettings().setValue(QStringLiteral("desktop/restore"), on);
}

//! Before any setting is read: a settings file that cannot be read is moved to matoi.conf.broken
//! beside it, and the usual settings count. Gives where it is now; empty when all is well.
QString setBrokenSettingsAside();

} // namespace matoi::ui
