// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <app/sync/hub_link.h>
#include <tests/support/hub_server.h>

namespace matoi::test
{

//! A hub on 127.0.0.1, by the names hub.test and localhost, whose certificate and ways of logging
//! in a test chooses. It logs connections and statements, each line beginning with the login.
class TlsHub
{
public:
    TlsHub();
    //! What the server shows and asks from now on: a certificate ("hub", "expired", "other",
    //! "selfsigned"; empty = no TLS), the kind of line and the method of pg_hba.conf.
    void show(const QByteArray& name, const QByteArray& connection, const QByteArray& method);
    //! A file of the server's folder: ca.crt, hub.crt, hub.key ...
    QByteArray path(const QByteArray& name) const { return server.socketDir() + '/' + name; }
    //! As this login, over TCP; `port`: another than the server's own.
    sync::HubAddress address(const HubLogin& login, int port = 0) const;
    sync::HubAddress address(int port = 0) const { return address(org.admin, port); }
    //! Lines of the server's log about the administrator's sessions with these words.
    qsizetype said(const QByteArray& words) const;
    //! Ends the administrator's sessions.
    void endSessions();

    HubServer server{
        QByteArrayList{"log_connections=on", "log_statement='all'", "log_line_prefix='%u|'"}};
    HubOrg org = server.makeOrg("Team");

private:
    QByteArrayList openssl(const QByteArray& name, const QByteArrayList& more) const;
    void certificate(const QByteArray& name, const QByteArray& names, const QByteArray& days);
};

} // namespace matoi::test
