// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMap>
#include <QtDBus/QDBusConnection>
#include <QtDBus/QDBusVirtualObject>

namespace matoi::test
{

//! As much of org.freedesktop.secrets as libsecret needs to keep, find and forget: one open
//! collection, no encryption on the bus.
class FakeKeychain : public QDBusVirtualObject
{
    Q_OBJECT
public:
    explicit FakeKeychain(const QDBusConnection& bus);

    struct Item {
        QMap<QString, QString> attributes;
        QByteArray value;
    };
    QMap<QString, Item> items; //!< by path
    bool silent = false;       //!< takes every call and answers none
    bool broken = false;       //!< answers every call with an error
    int asked = 0;

    bool handleMessage(const QDBusMessage& message, const QDBusConnection& bus) override;
    QString introspect(const QString& path) const override;

private:
    QVariantList answer(const QDBusMessage& message);
    int m_next = 0;
};

} // namespace matoi::test
