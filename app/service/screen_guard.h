// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QtDBus/QDBusConnection>

namespace matoi
{

//! Keeps the screen on through org.freedesktop.ScreenSaver while it is asked to. Asynchronous;
//! where there is no such service nothing happens. The desktop lets go by itself when the process
//! ends.
class ScreenGuard : public QObject
{
    Q_OBJECT
public:
    explicit ScreenGuard(const QDBusConnection& bus = QDBusConnection::sessionBus(),
                         QObject* parent = nullptr);
    //! `reason` is shown by some desktops: no words of the incident.
    void hold(bool on, const QString& reason);
    bool holds() const { return m_cookie != 0; }

private:
    void inhibit();
    void release();
    QDBusConnection m_bus;
    QString m_reason;
    bool m_wanted = false, m_asking = false, m_refused = false;
    uint m_cookie = 0;
};

} // namespace matoi
