// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/faults/faultproxy.h>

#include <QPointer>
#include <QTimer>

#include <algorithm>
#include <sys/socket.h>

namespace matoi::test
{

FaultProxy::FaultProxy(const QByteArray& socketDir, int port, quint64 seed)
    : m_dir(QStringLiteral("/tmp/fproxy-XXXXXX")) // a socket's path has 107 characters
    , m_rng(seed)
{
    pointTo(socketDir, port);
    connect(&m_server, &QLocalServer::newConnection, this, &FaultProxy::accept);
    if (!m_server.listen(QStringLiteral("%1/.s.PGSQL.%2").arg(m_dir.path()).arg(port)))
        qFatal("the proxy cannot listen: %s", qPrintable(m_server.errorString()));
}

void FaultProxy::pointTo(const QByteArray& socketDir, int port)
{
    m_upstream = QStringLiteral("%1/.s.PGSQL.%2").arg(QString::fromUtf8(socketDir)).arg(port);
}

FaultProxy::~FaultProxy()
{
    for (const auto& line : std::exchange(m_lines, {})) {
        line->client->disconnect(this);
        line->server->disconnect(this);
    }
}

void FaultProxy::accept()
{
    while (QLocalSocket* client = m_server.nextPendingConnection()) {
        ++m_connections;
        if (m_down) {
            client->abort();
            client->deleteLater();
            continue;
        }
        const auto line = std::make_shared<Line>();
        line->client = client;
        line->server = new QLocalSocket(this);
        m_lines.push_back(line);
        connect(client, &QLocalSocket::readyRead, this, [this, line] { fromClient(line); });
        connect(line->server, &QLocalSocket::readyRead, this, [this, line] { fromServer(line); });
        connect(client, &QLocalSocket::disconnected, this, [this, line] { cut(line); });
        connect(line->server, &QLocalSocket::disconnected, this, [this, line] { cut(line); });
        connect(line->server, &QLocalSocket::errorOccurred, this, [this, line] { cut(line); });
        line->server->connectToServer(m_upstream);
        fromClient(line);
    }
}

void FaultProxy::fromClient(const std::shared_ptr<Line>& line)
{
    const QByteArray bytes = line->client->readAll();
    if (m_blackhole) {
        line->toServer += bytes;
        return;
    }
    if (m_cutsLeft > 0 && !m_needle.isEmpty() && bytes.contains(m_needle)) {
        --m_cutsLeft;
        line->cutNext = true;
    }
    pass(line->server, bytes);
}

void FaultProxy::fromServer(const std::shared_ptr<Line>& line)
{
    QByteArray bytes = line->server->readAll();
    if (line->cutNext)
        return cut(line);
    if (m_flips > 0 && !bytes.isEmpty()) {
        --m_flips;
        const auto at = qsizetype(m_rng() % quint64(bytes.size()));
        bytes[at] = char(bytes[at] ^ (1 << m_rng() % 8));
    }
    if (m_blackhole)
        line->toClient += bytes;
    else
        pass(line->client, bytes);
}

void FaultProxy::pass(QLocalSocket* to, const QByteArray& bytes)
{
    if (m_delay == 0) {
        to->write(bytes);
        return;
    }
    // The same delay for all keeps the order.
    QTimer::singleShot(m_delay, to, [to, bytes] { to->write(bytes); });
}

void FaultProxy::cut(const std::shared_ptr<Line>& line)
{
    const auto it = std::find(m_lines.begin(), m_lines.end(), line);
    if (it == m_lines.end())
        return;
    m_lines.erase(it);
    for (QLocalSocket* socket : {line->client, line->server}) {
        socket->disconnect(this);
        socket->abort();
        socket->deleteLater();
    }
}

void FaultProxy::cutAnswersTo(const QByteArray& request, int times)
{
    m_needle = request;
    m_cutsLeft = times;
}

void FaultProxy::setDown(bool down)
{
    m_down = down;
    if (down)
        for (const auto& line : std::vector(m_lines))
            cut(line);
}

void FaultProxy::setBlackhole(bool swallow)
{
    m_blackhole = swallow;
    if (swallow)
        return;
    for (const auto& line : m_lines) {
        pass(line->server, std::exchange(line->toServer, {}));
        pass(line->client, std::exchange(line->toClient, {}));
    }
}

void FaultProxy::halfClose()
{
    for (const auto& line : m_lines)
        ::shutdown(int(line->server->socketDescriptor()), SHUT_WR);
}

} // namespace matoi::test
