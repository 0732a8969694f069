// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/service/owner_server.h>
#include <app/service/owner_wire.h>

#include <QLocalSocket>
#include <QPointer>

#include <memory>
#include <sys/socket.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace matoi
{

namespace
{

bool isSameUser(const QLocalSocket& socket)
{
    ucred peer{};
    socklen_t size = sizeof peer;
    return getsockopt(int(socket.socketDescriptor()), SOL_SOCKET, SO_PEERCRED, &peer, &size) == 0 &&
           peer.uid == geteuid();
}

void answerAndClose(QLocalSocket* socket, const QByteArray& json)
{
    socket->write(wire::frame(json));
    socket->disconnectFromServer(); // after what was written is gone
}

} // namespace

OwnerServer::OwnerServer(Run run, QObject* parent)
    : QObject(parent)
    , m_run(std::move(run))
{
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&m_server, &QLocalServer::newConnection, this, [this] {
        while (QLocalSocket* socket = m_server.nextPendingConnection())
            accept(socket);
    });
}

Status OwnerServer::listen(const QString& path)
{
    QLocalServer::removeServer(path);
    return m_server.listen(path) ? success() : Status(Error{ErrorCode::IoError, path});
}

void OwnerServer::accept(QLocalSocket* socket)
{
    connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
    if (!isSameUser(*socket)) {
        socket->abort();
        socket->deleteLater();
        return;
    }
    const auto buffer = std::make_shared<QByteArray>();
    connect(socket, &QLocalSocket::readyRead, this,
            [this, socket, buffer] { read(socket, *buffer); });
    read(socket, *buffer);
}

void OwnerServer::read(QLocalSocket* socket, QByteArray& buffer)
{
    buffer += socket->readAll();
    const auto json = wire::takeFrame(buffer);
    if (!json)
        return answerAndClose(socket, wire::encode(json.error().code));
    if (!*json)
        return;
    // One call per connection: what follows is left unread.
    disconnect(socket, &QLocalSocket::readyRead, this, nullptr);
    const auto request = wire::decodeRequest(**json);
    if (!request)
        return answerAndClose(socket, wire::encode(request.error().code));
    m_run(*request, [guard = QPointer<QLocalSocket>(socket)](const CliReply& reply) {
        if (guard)
            answerAndClose(guard, wire::encode(reply));
    });
}

} // namespace matoi
