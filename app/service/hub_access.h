// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <app/service/hub_login.h>
#include <app/sync/hub_admin.h>

#include <memory>

class QTemporaryFile;

namespace matoi
{

//! What it takes to speak to the hub away from the store's thread: taken there, used elsewhere.
class HubAccess
{
public:
    //! `words`: the passphrase, or the secret itself, where a person gave one. On the store's
    //! thread. NotJoined.
    static Result<HubAccess> of(Session& session, const QByteArray& words = {});
    //! For a login that is not kept yet.
    HubAccess(HubLogin login, const QString& workspace, const QByteArray& secret);

    const HubLogin& login() const { return m_login; }
    //! Where to connect, with the secret. Waits for the keychain. SecretMissing, NoKeychain,
    //! WrongPassphrase, IoError.
    Result<sync::HubAddress> address();
    //! Waits for keychain and network. As address(), and HubUnreachable.
    Result<sync::HubAdmin> connect();

private:
    HubLogin m_login;
    QString m_workspace;
    QByteArray m_secret, m_words;
    std::shared_ptr<QTemporaryFile> m_ca;
};

//! Makes a login for the person of `invitation` and writes it down for them; the file must not be
//! there yet. `validDays` 0 = without end. AlreadyExists, IoError (context: the path), HasLogin
//! (context: the name), and the hub's own.
Result<sync::Invitation> inviteTo(sync::HubAdmin& hub, sync::Invitation invitation, int validDays,
                                  const QString& file);

//! Takes an invitation's place at the hub: keeps a secret first and then makes it the login's, so
//! that a stop in between loses nothing and the same file can be tried again. Waits for keychain
//! and network. Gives the secret. Secrets' errors, HubUnreachable, HubRefused.
Result<QByteArray> takeInvitation(const sync::Invitation& invitation, SecretPlace place,
                                  const QString& workspace, const QByteArray& passphrase);

} // namespace matoi
