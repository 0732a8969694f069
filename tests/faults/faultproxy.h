// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QLocalServer>
#include <QLocalSocket>
#include <QTemporaryDir>

#include <memory>
#include <random>
#include <vector>

namespace matoi::test
{

//! A bad network between clients and a PostgreSQL on a unix socket: delays, cuts, half-closes,
//! swallows, flips bytes. Seeded. Lives in the test's thread and needs its event loop.
class FaultProxy : public QObject
{
    Q_OBJECT
public:
    //! `socketDir` and `port` are the server's; clients use dir() and the same port.
    FaultProxy(const QByteArray& socketDir, int port, quint64 seed = 1);
    ~FaultProxy() override;

    //! New lines go to this server, as after a failover; those that are there stay.
    void pointTo(const QByteArray& socketDir, int port);

    QByteArray dir() const { return m_dir.path().toUtf8(); }

    //! The next `times` requests that hold these bytes reach the server, and the line is cut
    //! before its answer gets through.
    void cutAnswersTo(const QByteArray& request, int times);
    int cutsLeft() const { return m_cutsLeft; }
    //! Cuts everything now and refuses what comes, until it is up again.
    void setDown(bool down);
    //! Takes everything and passes nothing on, without a word, until it is lifted.
    void setBlackhole(bool swallow);
    //! Up to `ms` of delay on everything, in order.
    void setDelay(int ms) { m_delay = ms; }
    //! Ends one direction of all lines: the server hears no more, the client may still be told.
    void halfClose();
    //! Flips a bit in the next `times` answers of the server.
    void flipBytes(int times) { m_flips = times; }
    int connections() const { return m_connections; }

private:
    struct Line {
        QLocalSocket* client;
        QLocalSocket* server;
        QByteArray toServer, toClient; // while swallowed
        bool cutNext = false;
    };
    void accept();
    void fromClient(const std::shared_ptr<Line>& line);
    void fromServer(const std::shared_ptr<Line>& line);
    void pass(QLocalSocket* to, const QByteArray& bytes);
    void cut(const std::shared_ptr<Line>& line);

    QTemporaryDir m_dir;
    QString m_upstream;
    QLocalServer m_server;
    std::vector<std::shared_ptr<Line>> m_lines;
    std::mt19937_64 m_rng;
    QByteArray m_needle;
    int m_cutsLeft = 0, m_delay = 0, m_flips = 0, m_connections = 0;
    bool m_down = false, m_blackhole = false;
};

} // namespace matoi::test
