// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/service/owner_client.h>
#include <app/service/owner_wire.h>
#include <app/store/lock.h>

#include <QDeadlineTimer>
#include <QLocalSocket>
#include <QThread>

namespace matoi
{

Result<CliReply> askOwner(const QString& socketName, const CliRequest& request)
{
    constexpr int kConnectMs = 3000;
    constexpr int kSilenceMs = 120'000; // an import in the owner may take its time
    QLocalSocket socket;
    socket.connectToServer(socketName);
    if (!socket.waitForConnected(kConnectMs))
        return Error{ErrorCode::Locked, socketName};
    socket.write(wire::frame(wire::encode(request)));
    QByteArray buffer;
    for (;;) {
        auto json = wire::takeFrame(buffer);
        if (!json)
            return json.error();
        if (*json)
            return wire::decodeReply(**json);
        if (!socket.waitForReadyRead(kSilenceMs) && socket.bytesAvailable() == 0)
            return ErrorCode::Protocol;
        buffer += socket.readAll();
    }
}

Result<std::optional<CliReply>> askOwnerOf(const QString& dbPath, const CliRequest& request)
{
    const QDeadlineTimer patience(5000);
    while (const auto owner = ownerOf(dbPath)) {
        auto reply = askOwner(owner->socket, request);
        if (reply)
            return std::optional(std::move(*reply));
        if (reply.error().code != ErrorCode::Locked || patience.hasExpired())
            return reply.error();
        QThread::msleep(50);
    }
    return std::optional<CliReply>();
}

} // namespace matoi
