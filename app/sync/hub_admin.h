// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <app/sync/hub_connection.h>
#include <app/sync/hub_link.h>

namespace matoi::sync
{

//! One login of an organisation, as its administrators see it.
struct HubMember {
    PersonId person;
    QString role;      //!< viewer, reviewer, responder, admin
    Ms validUntil = 0; //!< UTC ms; 0 = without end
    bool joined = false, revoked = false;
    QString login;
};

//! What an invitation is made of, beside where the hub is.
struct NewLogin {
    QString login, secret;
};

//! How the hub and this login stand.
struct HubStanding {
    QString role; //!< empty = revoked, expired or no member
    qint64 pos = 0;
};

//! The acts of an administrator (and break-glass), asked of the hub by an own login. Blocks its
//! thread, some seconds where nothing answers: never the GUI's or the store's. All give
//! HubUnreachable and HubRefused (context: their words), and AdminOnly where the hub says so.
class HubAdmin
{
public:
    static Result<HubAdmin> connect(const HubAddress& address);

    //! A login whose secret works once, within seven days. `validDays` 0 = without end. HasLogin,
    //! BadValue.
    Result<NewLogin> invite(PersonId person, const QString& role, int validDays);
    //! NoSuchPerson, LastAdmin, BadValue.
    Status setRole(PersonId person, const QString& role);
    //! From now on this person reads and shares nothing. NoSuchPerson, LastAdmin.
    Status revoke(PersonId person);
    Result<std::vector<HubMember>> members();
    Result<HubStanding> standing();
    //! The hub was brought back from an old copy on purpose: every desk compares from the start.
    Status restored();
    //! Clients older than this go on writing and share nothing until they are updated.
    Status setMinClient(int version);
    //! Responder for 60 minutes; gives the moment of its end, the hub's UTC ms. MissingReason,
    //! NotAllowed for who is revoked or no member.
    Result<Ms> breakGlass(const QString& reason);

private:
    HubAdmin(HubConnection connection, OrgId org);
    Result<QByteArrayList> call(const QByteArray& sql, const QByteArrayList& parameters);

    HubConnection m_connection;
    QByteArray m_org;
};

} // namespace matoi::sync
