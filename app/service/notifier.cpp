// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/service/log_file.h>
#include <app/service/notifier.h>

#include <QtDBus/QDBusMessage>
#include <QtDBus/QDBusPendingCallWatcher>
#include <QtDBus/QDBusPendingReply>
#include <QtDBus/QDBusServiceWatcher>

using namespace Qt::StringLiterals;

namespace matoi
{

namespace
{

const auto kName = u"org.freedesktop.Notifications"_s;
const auto kPath = u"/org/freedesktop/Notifications"_s;

} // namespace

Notifier::Notifier(const QDBusConnection& bus, QObject* parent)
    : QObject(parent)
    , m_bus(bus)
    , m_watcher(
          new QDBusServiceWatcher(kName, bus, QDBusServiceWatcher::WatchForUnregistration, this))
{
    // A server that starts again knows nothing of what the one before showed. One that our own call
    // has started is no other one: only the end of a server counts.
    connect(m_watcher, &QDBusServiceWatcher::serviceUnregistered, this, [this] {
        ++m_server;
        m_capabilities.reset();
        m_askingCapabilities = m_saidAbsent = false;
        m_shown.clear();
    });
    // From whoever owns the name: asking the bus who that is would make the window wait.
    m_bus.connect({}, kPath, kName, u"ActionInvoked"_s, this, SLOT(onAction(uint, QString)));
    m_bus.connect({}, kPath, kName, u"ActivationToken"_s, this, SLOT(onToken(uint, QString)));
    m_bus.connect({}, kPath, kName, u"NotificationClosed"_s, this, SLOT(onClosed(uint, uint)));
}

template <class Done>
void Notifier::call(const QString& method, const QVariantList& arguments, Done done)
{
    QDBusMessage message = QDBusMessage::createMethodCall(kName, kPath, kName, method);
    message.setArguments(arguments);
    auto* watcher = new QDBusPendingCallWatcher(m_bus.asyncCall(message), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this,
            [this, watcher, server = m_server, done = std::move(done)] {
                // What the server before says of its numbers is worth nothing now.
                if (server == m_server)
                    done(watcher->reply());
                watcher->deleteLater();
            });
}

void Notifier::absent(const QString& why)
{
    if (!std::exchange(m_saidAbsent, true))
        qCInfo(logDesktop, "no notifications here: %s", qPrintable(why));
}

void Notifier::show(const Notice& notice)
{
    if (!m_bus.isConnected())
        return absent(u"no bus"_s);
    if (m_capabilities)
        return send(notice);
    m_waiting.insert_or_assign(notice.key, notice);
    askCapabilities();
}

void Notifier::askCapabilities()
{
    if (std::exchange(m_askingCapabilities, true))
        return;
    call(u"GetCapabilities"_s, {}, [this](const QDBusMessage& reply) {
        m_askingCapabilities = false;
        const auto waiting = std::exchange(m_waiting, {});
        if (reply.type() == QDBusMessage::ErrorMessage)
            return absent(reply.errorName());
        m_capabilities = reply.arguments().value(0).toStringList();
        for (const auto& [key, notice] : waiting)
            send(notice);
    });
}

void Notifier::send(const Notice& notice)
{
    Shown& shown = m_shown[notice.key];
    if (shown.asked) {
        // Its number is on its way; until then it cannot be replaced.
        shown.next = notice;
        shown.closeNext = false;
        return;
    }
    shown.asked = true;
    QVariantMap hints{{u"urgency"_s, QVariant::fromValue(uchar(notice.critical ? 2 : 1))},
                      {u"desktop-entry"_s, u"io.matoi.Matoi"_s},
                      {u"category"_s, u"x-matoi.incident"_s}};
    if (notice.critical)
        hints[u"resident"_s] = true;
    if (notice.sound.isEmpty())
        hints[u"suppress-sound"_s] = true;
    else
        hints[u"sound-name"_s] = notice.sound;
    QStringList actions;
    if (m_capabilities->contains(u"actions"_s))
        for (const auto& [code, words] : notice.actions)
            actions << code << words;
    // The summary is never read as markup; the body is where the server says so.
    QString body = notice.body;
    if (m_capabilities->contains(u"body-markup"_s))
        body.replace(u'&', "&amp;"_L1).replace(u'<', "&lt;"_L1).replace(u'>', "&gt;"_L1);
    const int stays = notice.critical ? 0 : -1; // 0 = until it is closed, -1 = as the server likes
    call(u"Notify"_s,
         {u"Matoi"_s, shown.id, u"io.matoi.Matoi"_s, notice.title, body, actions, hints, stays},
         [this, key = notice.key](const QDBusMessage& reply) { answered(key, reply); });
}

void Notifier::answered(const QString& key, const QDBusMessage& reply)
{
    Shown& shown = m_shown[key];
    shown.asked = false;
    if (reply.type() == QDBusMessage::ErrorMessage) {
        m_shown.erase(key);
        return absent(reply.errorName());
    }
    shown.id = reply.arguments().value(0).toUInt();
    // The closing may be heard before the answer that tells which one it was.
    if (m_closedEarly.remove(shown.id))
        shown.id = 0;
    if (const auto next = std::exchange(shown.next, std::nullopt))
        send(*next);
    else if (std::exchange(shown.closeNext, false))
        close(key);
}

void Notifier::close(const QString& key)
{
    m_waiting.erase(key);
    const auto it = m_shown.find(key);
    if (it == m_shown.end())
        return;
    if (it->second.asked) {
        it->second.next.reset();
        it->second.closeNext = true;
        return;
    }
    call(u"CloseNotification"_s, {it->second.id}, [](const QDBusMessage&) {});
    m_shown.erase(it);
}

void Notifier::onAction(uint id, const QString& action)
{
    for (const auto& [key, shown] : m_shown)
        if (shown.id == id && !shown.asked) {
            Q_EMIT acted(QString(key), action, std::exchange(m_token, {}));
            return;
        }
}

void Notifier::onToken(uint, const QString& token) { m_token = token; }

void Notifier::onClosed(uint id, uint)
{
    bool awaited = false;
    for (auto it = m_shown.begin(); it != m_shown.end(); ++it) {
        if (it->second.id == id && !it->second.asked) {
            m_shown.erase(it);
            return;
        }
        awaited |= it->second.asked;
    }
    if (awaited)
        m_closedEarly.insert(id);
    else
        m_closedEarly.clear(); // of other programs
}

} // namespace matoi
