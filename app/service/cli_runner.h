// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QStringList>

#include <functional>

namespace matoi
{

class Session;

//! One call of matoi-cli, as typed or as it came over the owner's socket (design.md 3.1).
struct CliRequest {
    QStringList arguments; //!< without the program name
    QString workingDir;
    QString language; //!< "ja" or "en"
    QString zone;     //!< IANA name
    QByteArray input; //!< stdin, where a `-` asks for it
    //! Long work tells how far it is; false = stop. Empty where nobody watches (an owner's socket).
    std::function<bool(qint64 done, qint64 total)> progress;
};
struct CliReply {
    int exitCode = 0;
    QByteArray out, err;
    //! What has to wait for a network, to be run where waiting harms nobody (never the store's
    //! thread); gives what is done with its answer on the store's thread, which is the reply. Empty
    //! for nearly all calls: this reply is the answer.
    std::function<std::function<CliReply(Session&)>()> later;
};
//! Implemented by app/cli; the owner process calls it on its store thread.
using CliRunner = std::function<CliReply(const CliRequest&, Session&)>;

} // namespace matoi
