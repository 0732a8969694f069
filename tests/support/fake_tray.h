// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QStringList>
#include <QtDBus/QDBusConnection>

#include <vector>

namespace matoi::test
{

//! org.kde.StatusNotifierWatcher and the host behind it: takes an item in and presses the entries
//! of its com.canonical.dbusmenu.
class FakeTrayHost : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.kde.StatusNotifierWatcher")
    Q_PROPERTY(QStringList RegisteredStatusNotifierItems READ items)
    Q_PROPERTY(bool IsStatusNotifierHostRegistered READ hostRegistered)
    Q_PROPERTY(int ProtocolVersion READ version)
public:
    explicit FakeTrayHost(const QDBusConnection& bus);
    QString item() const { return m_items.value(0); }
    //! The entries of the menu as they are now, separators left out.
    QStringList labels();
    bool enabled(const QString& label);
    void click(const QString& label);

    QStringList items() const { return m_items; }
    bool hostRegistered() const { return true; }
    int version() const { return 0; }

public Q_SLOTS:
    void RegisterStatusNotifierItem(const QString& service);
    void RegisterStatusNotifierHost(const QString&) {}

Q_SIGNALS:
    void StatusNotifierItemRegistered(const QString& service);
    void StatusNotifierItemUnregistered(const QString& service);
    void StatusNotifierHostRegistered();

private:
    struct Entry {
        int id = 0;
        QString label;
        bool enabled = true;
    };
    std::vector<Entry> entries();
    QDBusConnection m_bus;
    QStringList m_items;
};

} // namespace matoi::test
