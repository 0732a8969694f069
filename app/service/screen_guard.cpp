// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/service/log_file.h>
#include <app/service/screen_guard.h>

#include <QtDBus/QDBusMessage>
#include <QtDBus/QDBusPendingCallWatcher>
#include <QtDBus/QDBusPendingReply>

using namespace Qt::StringLiterals;

namespace matoi
{

namespace
{

QDBusMessage method(const QString& name)
{
    const auto service = u"org.freedesktop.ScreenSaver"_s;
    return QDBusMessage::createMethodCall(service, u"/org/freedesktop/ScreenSaver"_s, service,
                                          name);
}

} // namespace

ScreenGuard::ScreenGuard(const QDBusConnection& bus, QObject* parent)
    : QObject(parent)
    , m_bus(bus)
{
}

void ScreenGuard::hold(bool on, const QString& reason)
{
    if (m_wanted == on)
        return;
    m_wanted = on;
    m_reason = reason;
    if (m_asking)
        return; // its answer looks again
    if (on && !m_cookie)
        inhibit();
    else if (!on && m_cookie)
        release();
}

void ScreenGuard::inhibit()
{
    if (!m_bus.isConnected() || m_refused)
        return;
    m_asking = true;
    QDBusMessage ask = method(u"Inhibit"_s);
    ask.setArguments({u"io.matoi.Matoi"_s, m_reason});
    auto* watcher = new QDBusPendingCallWatcher(m_bus.asyncCall(ask), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher] {
        watcher->deleteLater();
        m_asking = false;
        const QDBusPendingReply<uint> reply = *watcher;
        if (reply.isError()) {
            m_refused = true;
            qCInfo(logDesktop, "the screen cannot be kept on: %s",
                   qPrintable(reply.error().name()));
            return;
        }
        m_cookie = reply.value();
        if (!m_wanted)
            release();
    });
}

void ScreenGuard::release()
{
    QDBusMessage ask = method(u"UnInhibit"_s);
    ask.setArguments({std::exchange(m_cookie, 0)});
    m_bus.asyncCall(ask);
}

} // namespace matoi
