// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QSet>
#include <QStringList>
#include <QtDBus/QDBusConnection>

#include <map>
#include <optional>

class QDBusMessage;
class QDBusServiceWatcher;

namespace matoi
{

//! One notification of the desktop. Plain text: what a server reads as markup is escaped here.
struct Notice {
    QString key; //!< what it replaces: one per incident
    QString title, body;
    bool critical = false; //!< stays until somebody looks
    QString sound;         //!< name of the sound theme; empty = silent
    //! Code and words of its buttons; "default" is a click on it.
    std::vector<std::pair<QString, QString>> actions;
};

//! Speaks org.freedesktop.Notifications. Everything is asked asynchronously; where there is no bus
//! or no server nothing happens, and the log says so once. GUI thread.
class Notifier : public QObject
{
    Q_OBJECT
public:
    explicit Notifier(const QDBusConnection& bus = QDBusConnection::sessionBus(),
                      QObject* parent = nullptr);
    //! Shows it, in place of the one with the same key.
    void show(const Notice& notice);
    //! Takes it away, if it is there.
    void close(const QString& key);

Q_SIGNALS:
    //! A person pressed one of the buttons, or the notification itself ("default"). `token`: with
    //! it a window may come to the front (xdg-activation); empty where the server gives none.
    void acted(const QString& key, const QString& action, const QString& token);

private Q_SLOTS:
    void onAction(uint id, const QString& action);
    void onToken(uint id, const QString& token);
    void onClosed(uint id, uint reason);

private:
    //! What is known of a key: the server's number for it, and what waits for that number.
    struct Shown {
        uint id = 0;
        bool asked = false; //!< Notify is under way
        std::optional<Notice> next;
        bool closeNext = false;
    };
    void askCapabilities();
    void send(const Notice& notice);
    void answered(const QString& key, const QDBusMessage& reply);
    void absent(const QString& why);
    template <class Done>
    void call(const QString& method, const QVariantList& arguments, Done done);

    QDBusConnection m_bus;
    QDBusServiceWatcher* m_watcher;
    std::optional<QStringList> m_capabilities;
    bool m_askingCapabilities = false, m_saidAbsent = false;
    int m_server = 0;                    // counts the servers there have been
    QString m_token;                     // comes just before the action it belongs to
    std::map<QString, Notice> m_waiting; // until the capabilities are known
    std::map<QString, Shown> m_shown;
    QSet<uint> m_closedEarly; // closed while a number was awaited
};

} // namespace matoi
