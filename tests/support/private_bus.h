// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QProcess>
#include <QTemporaryDir>
#include <QVariantMap>
#include <QtDBus/QDBusConnection>
#include <QtDBus/QDBusContext>
#include <QtDBus/QDBusMessage>

#include <gtest/gtest.h>

namespace matoi::test
{

//! Turns the event loop until `done`; false after ten seconds.
template <class Done>
bool waitFor(Done done)
{
    const QDeadlineTimer patience(10'000);
    while (!done() && !patience.hasExpired())
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents | QEventLoop::AllEvents, 20);
    return done();
}

//! A message bus of the test's own: no service of the desktop is on it, and nothing of the test
//! reaches the desktop.
class PrivateBus
{
public:
    PrivateBus()
    {
        m_daemon.start(
            QStringLiteral("dbus-daemon"),
            {QStringLiteral("--session"), QStringLiteral("--nofork"),
             QStringLiteral("--print-address"),
             QStringLiteral("--address=unix:path=") + m_dir.filePath(QStringLiteral("bus"))});
        EXPECT_TRUE(m_daemon.waitForStarted()) << "the package dbus-daemon is missing";
        while (!m_daemon.canReadLine() && m_daemon.waitForReadyRead(10'000)) {
        }
        m_address = QString::fromLatin1(m_daemon.readLine()).trimmed();
        EXPECT_FALSE(m_address.isEmpty());
    }
    ~PrivateBus()
    {
        for (const QString& name : m_names)
            QDBusConnection::disconnectFromBus(name);
        m_daemon.terminate();
        m_daemon.waitForFinished(10'000);
    }
    QString address() const { return m_address; }
    //! A connection of its own, as another program has.
    QDBusConnection connection()
    {
        static int number = 0;
        m_names << QStringLiteral("test-%1").arg(++number);
        return QDBusConnection::connectToBus(m_address, m_names.back());
    }

private:
    QTemporaryDir m_dir;
    QProcess m_daemon;
    QString m_address;
    QStringList m_names;
};

//! org.freedesktop.Notifications 1.2 with its real signatures; keeps what it was told.
class FakeNotifications : public QObject, protected QDBusContext
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Notifications")
public:
    struct Call {
        QString app, icon, summary, body;
        uint replaces = 0, id = 0;
        QStringList actions;
        QVariantMap hints;
        int timeout = 0;
    };
    explicit FakeNotifications(const QDBusConnection& bus);
    //! Takes the name; false when somebody has it.
    bool appear();
    void vanish();

    QStringList capabilities{QStringLiteral("actions"), QStringLiteral("body"),
                             QStringLiteral("body-markup"), QStringLiteral("sound")};
    std::vector<Call> calls;
    std::vector<uint> closed;
    int asked = 0;

public Q_SLOTS:
    QStringList GetCapabilities();
    uint Notify(const QString& app_name, uint replaces_id, const QString& app_icon,
                const QString& summary, const QString& body, const QStringList& actions,
                const QVariantMap& hints, int expire_timeout);
    void CloseNotification(uint id);
    QString GetServerInformation(QString& vendor, QString& version, QString& spec_version);

Q_SIGNALS:
    void NotificationClosed(uint id, uint reason);
    void ActionInvoked(uint id, const QString& action_key);
    void ActivationToken(uint id, const QString& activation_token);

private:
    QDBusConnection m_bus;
    uint m_next = 0;
};

//! org.freedesktop.ScreenSaver: Inhibit(ss) -> u, UnInhibit(u).
class FakeScreenSaver : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.ScreenSaver")
public:
    explicit FakeScreenSaver(const QDBusConnection& bus);
    QStringList reasons;
    std::vector<uint> held;

public Q_SLOTS:
    uint Inhibit(const QString& application_name, const QString& reason_for_inhibit);
    void UnInhibit(uint cookie);

private:
    uint m_next = 100;
};

} // namespace matoi::test
