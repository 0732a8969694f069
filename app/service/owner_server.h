// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <app/domain/result.h>
#include <app/service/cli_runner.h>

#include <QLocalServer>
#include <QObject>

class QLocalSocket;

namespace matoi
{

//! The owner's ear (design.md 3.1): takes calls of matoi-cli from the same user and hands them to
//! `run`, which answers whenever it is done, on this object's thread. The socket is 0600 and the
//! peer's uid is checked: on some systems the mode of a socket protects nothing.
class OwnerServer : public QObject
{
    Q_OBJECT
public:
    using Answer = std::function<void(CliReply)>;
    using Run = std::function<void(const CliRequest&, Answer)>;

    explicit OwnerServer(Run run, QObject* parent = nullptr);
    //! Listens at a path of the file system; a socket left by a crash is removed. IoError.
    Status listen(const QString& path);
    QString path() const { return m_server.fullServerName(); }

private:
    void accept(QLocalSocket* socket);
    void read(QLocalSocket* socket, QByteArray& buffer);

    QLocalServer m_server;
    Run m_run;
};

} // namespace matoi
