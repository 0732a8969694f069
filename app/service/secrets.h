// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <app/domain/codes.h>
#include <app/domain/result.h>

#include <QByteArray>
#include <QObject>

#include <functional>

namespace QKeychain
{
class Job;
}

namespace matoi
{

//! Where the secret of a login is kept: the desktop's keychain, a file beside the workspace that a
//! passphrase opens, or nowhere, so that a person gives it at each start. Never in plain.
enum class SecretPlace { Keychain, File, Ask };
template <>
std::span<const QLatin1StringView> codeNames<SecretPlace>();

//! Whose secret.
struct SecretName {
    QString login;     //!< as the hub knows it, u_...
    QString workspace; //!< path of the workspace file
};

//! The secrets of the hub's logins (spec/reliability.md B3). Lives on a thread with an event loop
//! and never blocks it; answers come on that thread, always after the call has returned, and not at
//! all once this is destroyed. Bytes that are given stay the caller's, those that are answered
//! become the caller's: who owns them wipes them (app/store/wiped.h).
class Secrets : public QObject
{
    Q_OBJECT
public:
    explicit Secrets(QObject* parent = nullptr);

    using Got = std::function<void(Result<QByteArray>)>;
    using Done = std::function<void(Status)>;

    //! A systemd credential of this login ($CREDENTIALS_DIRECTORY/matoi-<login>) is looked for
    //! first, whatever the place. The passphrase is for SecretPlace::File only.
    //! SecretMissing (nothing is kept there, or it is damaged), WrongPassphrase, Empty (no
    //! passphrase), NoKeychain (whatever goes wrong with it, or no answer in time), BadValue (this
    //! is no login), IoError.
    void find(const SecretName& name, SecretPlace place, const QByteArray& passphrase, Got got);
    //! On the disk when it answers; replaces what was kept. SecretPlace::Ask keeps nothing. Empty
    //! (no secret, no passphrase), NoKeychain, BadValue, IoError.
    void keep(const SecretName& name, SecretPlace place, const QByteArray& secret,
              const QByteArray& passphrase, Done done);
    //! What is not there is forgotten as well. NoKeychain, BadValue, IoError.
    void forget(const SecretName& name, SecretPlace place, Done done);

    //! How long a keychain may take, a person's unlocking included; 20 s.
    void setPatience(int ms) { m_patience = ms; }

private:
    void ask(QKeychain::Job* job, const QString& login, std::function<void(QKeychain::Job*)> heard);

    int m_patience = 20'000;
};

//! The same for programs without a window: they wait in an event loop of their own.
Result<QByteArray> findSecret(const SecretName& name, SecretPlace place,
                              const QByteArray& passphrase);
Status keepSecret(const SecretName& name, SecretPlace place, const QByteArray& secret,
                  const QByteArray& passphrase);
Status forgetSecret(const SecretName& name, SecretPlace place);

} // namespace matoi
