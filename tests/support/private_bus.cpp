// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/support/private_bus.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace matoi::test
{

namespace
{

constexpr auto kAll = QDBusConnection::ExportAllSlots | QDBusConnection::ExportAllSignals;

} // namespace

FakeNotifications::FakeNotifications(const QDBusConnection& bus)
    : m_bus(bus)
{
    EXPECT_TRUE(m_bus.registerObject(u"/org/freedesktop/Notifications"_s, this, kAll));
}

bool FakeNotifications::appear()
{
    return m_bus.registerService(u"org.freedesktop.Notifications"_s);
}

void FakeNotifications::vanish()
{
    m_bus.unregisterService(u"org.freedesktop.Notifications"_s);
    m_next = 0;
}

QStringList FakeNotifications::GetCapabilities()
{
    ++asked;
    return capabilities;
}

uint FakeNotifications::Notify(const QString& app_name, uint replaces_id, const QString& app_icon,
                               const QString& summary, const QString& body,
                               const QStringList& actions, const QVariantMap& hints,
                               int expire_timeout)
{
    const uint id = replaces_id ? replaces_id : ++m_next;
    calls.push_back(
        {app_name, app_icon, summary, body, replaces_id, id, actions, hints, expire_timeout});
    return id;
}

void FakeNotifications::CloseNotification(uint id)
{
    closed.push_back(id);
    Q_EMIT NotificationClosed(id, 3);
}

QString FakeNotifications::GetServerInformation(QString& vendor, QString& version,
                                                QString& spec_version)
{
    vendor = u"test"_s;
    version = u"1"_s;
    spec_version = u"1.2"_s;
    return u"fake"_s;
}

FakeScreenSaver::FakeScreenSaver(const QDBusConnection& bus)
{
    QDBusConnection connection = bus;
    EXPECT_TRUE(connection.registerObject(u"/org/freedesktop/ScreenSaver"_s, this, kAll));
    EXPECT_TRUE(connection.registerService(u"org.freedesktop.ScreenSaver"_s));
}

uint FakeScreenSaver::Inhibit(const QString&, const QString& reason)
{
    reasons << reason;
    held.push_back(++m_next);
    return m_next;
}

void FakeScreenSaver::UnInhibit(uint cookie)
{
    held.erase(std::remove(held.begin(), held.end(), cookie), held.end());
}

} // namespace matoi::test
