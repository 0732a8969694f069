// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/support/fake_tray.h>

#include <QtDBus/QDBusArgument>
#include <QtDBus/QDBusContext>
#include <QtDBus/QDBusMessage>
#include <QtDBus/QDBusObjectPath>
#include <QtDBus/QDBusVariant>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace matoi::test
{

FakeTrayHost::FakeTrayHost(const QDBusConnection& bus)
    : m_bus(bus)
{
    EXPECT_TRUE(m_bus.registerObject(u"/StatusNotifierWatcher"_s, this,
                                     QDBusConnection::ExportAllSlots |
                                         QDBusConnection::ExportAllSignals |
                                         QDBusConnection::ExportAllProperties));
    EXPECT_TRUE(m_bus.registerService(u"org.kde.StatusNotifierWatcher"_s));
}

void FakeTrayHost::RegisterStatusNotifierItem(const QString& service)
{
    m_items << service;
    Q_EMIT StatusNotifierItemRegistered(service);
}

std::vector<FakeTrayHost::Entry> FakeTrayHost::entries()
{
    std::vector<Entry> list;
    // Where the menu is, the item says.
    QDBusMessage ask = QDBusMessage::createMethodCall(
        item(), u"/StatusNotifierItem"_s, u"org.freedesktop.DBus.Properties"_s, u"Get"_s);
    ask.setArguments({u"org.kde.StatusNotifierItem"_s, u"Menu"_s});
    const QDBusMessage where = m_bus.call(ask, QDBus::BlockWithGui, 5000);
    const auto path =
        where.arguments().value(0).value<QDBusVariant>().variant().value<QDBusObjectPath>();
    QDBusMessage layout = QDBusMessage::createMethodCall(
        item(), path.path(), u"com.canonical.dbusmenu"_s, u"GetLayout"_s);
    layout.setArguments({0, -1, QStringList()});
    const QDBusMessage reply = m_bus.call(layout, QDBus::BlockWithGui, 5000);
    if (reply.arguments().size() < 2)
        return list;
    // (ia{sv}av): the root, its properties, its children as variants of the same.
    const auto root = reply.arguments().at(1).value<QDBusArgument>();
    int id = 0;
    QVariantMap properties;
    QVariantList children;
    root.beginStructure();
    root >> id >> properties >> children;
    root.endStructure();
    for (const QVariant& child : children) {
        const auto argument = child.value<QDBusArgument>();
        QVariantList below;
        argument.beginStructure();
        argument >> id >> properties >> below;
        argument.endStructure();
        const QString label = properties[u"label"_s].toString().remove(u'_');
        if (!label.isEmpty())
            list.push_back({id, label, properties.value(u"enabled"_s, true).toBool()});
    }
    return list;
}

QStringList FakeTrayHost::labels()
{
    QStringList list;
    for (const Entry& entry : entries())
        list << entry.label;
    return list;
}

bool FakeTrayHost::enabled(const QString& label)
{
    for (const Entry& entry : entries())
        if (entry.label == label)
            return entry.enabled;
    return false;
}

void FakeTrayHost::click(const QString& label)
{
    for (const Entry& entry : entries())
        if (entry.label == label) {
            QDBusMessage press = QDBusMessage::createMethodCall(
                item(), u"/MenuBar"_s, u"com.canonical.dbusmenu"_s, u"Event"_s);
            press.setArguments({entry.id, u"clicked"_s, QVariant::fromValue(QDBusVariant(0)), 0u});
            m_bus.call(press, QDBus::BlockWithGui, 5000);
        }
}

} // namespace matoi::test
