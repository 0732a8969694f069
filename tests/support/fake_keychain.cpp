// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/support/fake_keychain.h>

#include <QtDBus/QDBusArgument>
#include <QtDBus/QDBusMessage>
#include <QtDBus/QDBusMetaType>
#include <QtDBus/QDBusObjectPath>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace matoi::test
{

namespace
{

const auto kRoot = u"/org/freedesktop/secrets"_s;

} // namespace

//! The protocol's (oayays).
struct WireSecret {
    QDBusObjectPath session;
    QByteArray parameters, value;
    QString type;
};
using WireSecrets = QMap<QDBusObjectPath, WireSecret>;

static QDBusArgument& operator<<(QDBusArgument& to, const WireSecret& s)
{
    to.beginStructure();
    to << s.session << s.parameters << s.value << s.type;
    to.endStructure();
    return to;
}

static const QDBusArgument& operator>>(const QDBusArgument& from, WireSecret& s)
{
    from.beginStructure();
    from >> s.session >> s.parameters >> s.value >> s.type;
    from.endStructure();
    return from;
}

FakeKeychain::FakeKeychain(const QDBusConnection& bus)
{
    qDBusRegisterMetaType<WireSecret>();
    qDBusRegisterMetaType<WireSecrets>();
    qDBusRegisterMetaType<QMap<QString, QString>>();
    QDBusConnection connection = bus;
    EXPECT_TRUE(connection.registerVirtualObject(kRoot, this, QDBusConnection::SubPath));
    EXPECT_TRUE(connection.registerService(u"org.freedesktop.secrets"_s));
}

bool FakeKeychain::handleMessage(const QDBusMessage& message, const QDBusConnection& bus)
{
    ++asked;
    if (silent)
        return true;
    if (broken) {
        bus.send(message.createErrorReply(u"org.freedesktop.Secret.Error.IsLocked"_s, u"locked"_s));
    } else if (message.member() == "OpenSession"_L1 && message.arguments()[0] != u"plain"_s) {
        bus.send(message.createErrorReply(u"org.freedesktop.DBus.Error.NotSupported"_s, u"no"_s));
    } else {
        bus.send(message.createReply(answer(message)));
    }
    return true;
}

QVariantList FakeKeychain::answer(const QDBusMessage& message)
{
    const QVariantList in = message.arguments();
    const auto path = [](const QString& p) { return QVariant::fromValue(QDBusObjectPath(p)); };
    const QDBusObjectPath session(kRoot + u"/session/1"_s);
    if (message.member() == "GetAll"_L1)
        return {QVariantMap()};
    if (message.member() == "OpenSession"_L1)
        return {QVariant::fromValue(QDBusVariant(QString())), QVariant::fromValue(session)};
    if (message.member() == "CreateItem"_L1) {
        const auto properties = qdbus_cast<QVariantMap>(in[0]);
        const Item item{qdbus_cast<QMap<QString, QString>>(
                            properties.value(u"org.freedesktop.Secret.Item.Attributes"_s)),
                        qdbus_cast<WireSecret>(in[1]).value};
        items.removeIf([&](const auto& one) { return one.value().attributes == item.attributes; });
        const QString at = kRoot + u"/collection/login/%1"_s.arg(++m_next);
        items[at] = item;
        return {path(at), path(u"/"_s)};
    }
    if (message.member() == "SearchItems"_L1) {
        const auto wanted = qdbus_cast<QMap<QString, QString>>(in[0]);
        QList<QDBusObjectPath> found;
        for (auto it = items.cbegin(); it != items.cend(); ++it) {
            bool fits = true;
            for (auto want = wanted.cbegin(); want != wanted.cend(); ++want)
                fits &= it->attributes.value(want.key()) == want.value();
            if (fits)
                found << QDBusObjectPath(it.key());
        }
        return {QVariant::fromValue(found), QVariant::fromValue(QList<QDBusObjectPath>())};
    }
    if (message.member() == "GetSecrets"_L1) {
        WireSecrets out;
        for (const auto& at : qdbus_cast<QList<QDBusObjectPath>>(in[0]))
            out[at] = {session, {}, items.value(at.path()).value, u"text/plain"_s};
        return {QVariant::fromValue(out)};
    }
    if (message.member() == "Delete"_L1)
        items.remove(message.path());
    return {path(u"/"_s)};
}

QString FakeKeychain::introspect(const QString&) const { return {}; }

} // namespace matoi::test
