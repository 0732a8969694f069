// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <app/domain/result.h>
#include <app/store/hub_journal.h>

namespace matoi::sync
{

//! One file that brings one person to a hub: where it is, whom to trust, as whom, and a secret that
//! works once. Whoever has the file can take the place of the person it names: it is written 0600.
struct Invitation {
    QString hosts;    //!< libpq's `host`; several with commas. Begins with '/' = a unix socket
    QString ports;    //!< libpq's `port`: one, or as many as there are hosts
    QString database; //!< libpq's `dbname`
    QString ca;       //!< PEM of the authority that vouches for the hosts; empty for a unix socket
    OrgId org;
    QString orgName;
    PersonId person;
    QString personName;
    QString role; //!< viewer, reviewer, responder, admin
    QString login, secret;
    bool operator==(const Invitation&) const = default;
};

//! The bytes of the file: one JSON object, `{"matoi_invitation":1, ...}`.
QByteArray writeInvitation(const Invitation& invitation);

//! Reads one back. BadInvitation (context = the field) where something is missing, wrong or of a
//! newer kind; fields that are not known are ignored.
Result<Invitation> readInvitation(const QByteArray& bytes);

} // namespace matoi::sync
