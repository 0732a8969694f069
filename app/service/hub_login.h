// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <app/service/secrets.h>
#include <app/service/session.h>
#include <app/sync/hub_link.h>
#include <app/sync/invitation.h>

namespace matoi
{

//! All that a workspace keeps of its hub, but the secret: where that is kept, and what it is for.
struct HubLogin {
    HubMembership membership;
    QString login;
    QString ca; //!< PEM of the authority that vouches for the hosts; empty on a unix socket
    SecretPlace place = SecretPlace::Keychain;
};

//! Nothing in a local workspace.
Result<std::optional<HubLogin>> hubLogin(Session& session);

//! What an invitation brings, before anything is kept or asked.
HubLogin loginOf(const sync::Invitation& invitation, SecretPlace place);

//! An invitation to the same hub, for somebody who is still to be filled in.
sync::Invitation invitationOf(const HubLogin& login);

//! Ties the workspace to the hub of this login. Session::joinHub()'s errors, and the store's.
Status keepLogin(Session& session, const HubLogin& login);

//! Where and as whom to connect. `caFile` holds the PEM of `login.ca`, for libpq reads files only.
sync::HubAddress addressOf(const HubLogin& login, const QByteArray& secret, const QString& caFile);

} // namespace matoi
