// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <app/sync/invitation.h>

namespace matoi::sync
{

//! An empty database (or one with a hub in it) and the login that owns it.
struct HubDatabase {
    QString hosts, ports, database; //!< as in Invitation
    QString owner;                  //!< a superuser, or who may create roles and schemas
    QByteArray password;            //!< empty = none is asked for (peer, trust)
    QString caFile;                 //!< PEM file; needed for every host that is not a socket
};

//! Makes the database a hub and founds an organisation in it, with its first administrator; gives
//! the administrator's invitation. May be run again: what is there stays, migrations that are
//! missing are run, each in a transaction of its own and one set-up at a time.
//! Blocks its thread for as long as the database takes to answer, at most some seconds where
//! nothing answers. HubUnreachable (context = the library's words), HubRefused (context = the
//! database's words), AlreadyExists (an organisation of this name is there), NotFound (the CA
//! file).
Result<Invitation> setUpHub(const HubDatabase& database, const QString& orgName, PersonId admin,
                            const QString& adminName);

//! A new secret for a login: 32 random bytes, as text. Whoever accepts an invitation keeps it
//! first, because from the hub it never comes back.
QByteArray freshSecret();

//! Calls `matoi.join` with the invitation's one-time secret: from now on the login has `secret`,
//! which only this client knows; the hub gets no more than its verifier. HubUnreachable (the hub
//! may have done it all the same, and the answer be lost), HubRefused (the invitation was used
//! already, or ran out).
Status acceptInvitation(const Invitation& invitation, const QByteArray& secret);

} // namespace matoi::sync
