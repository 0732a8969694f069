// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/service/hub_access.h>
#include <app/sync/hub_setup.h>

#include <QFile>
#include <QTemporaryFile>

namespace matoi
{

Result<HubAccess> HubAccess::of(Session& session, const QByteArray& words)
{
    const auto login = hubLogin(session);
    if (!login)
        return login.error();
    if (!*login)
        return ErrorCode::NotJoined;
    HubAccess access(**login, session.store().path(), session.hubSecret);
    access.m_words = words;
    return access;
}

HubAccess::HubAccess(HubLogin login, const QString& workspace, const QByteArray& secret)
    : m_login(std::move(login))
    , m_workspace(workspace)
    , m_secret(secret)
{
}

Result<sync::HubAddress> HubAccess::address()
{
    if (m_secret.isEmpty()) {
        const auto found = findSecret({m_login.login, m_workspace}, m_login.place, m_words);
        if (found)
            m_secret = *found;
        else if (m_login.place == SecretPlace::Ask && !m_words.isEmpty())
            m_secret = m_words;
        else
            return found.error();
    }
    if (!m_login.ca.isEmpty() && !m_ca) {
        const QByteArray pem = m_login.ca.toUtf8();
        auto file = std::make_shared<QTemporaryFile>();
        if (!file->open() || file->write(pem) != pem.size() || !file->flush())
            return Error{ErrorCode::IoError, file->fileName()};
        m_ca = std::move(file);
    }
    return addressOf(m_login, m_secret, m_ca ? m_ca->fileName() : QString());
}

Result<sync::HubAdmin> HubAccess::connect()
{
    const auto where = address();
    if (!where)
        return where.error();
    return sync::HubAdmin::connect(*where);
}

Result<sync::Invitation> inviteTo(sync::HubAdmin& hub, sync::Invitation invitation, int validDays,
                                  const QString& file)
{
    if (QFile::exists(file))
        return Error{ErrorCode::AlreadyExists, file};
    // First the file, then the login: one whose secret could not be told would stay.
    QFile out(file);
    if (!out.open(QIODevice::WriteOnly | QIODevice::NewOnly,
                  QFileDevice::ReadOwner | QFileDevice::WriteOwner))
        return Error{ErrorCode::IoError, file};
    const auto made = hub.invite(invitation.person, invitation.role, validDays);
    if (!made) {
        out.remove();
        return made.error().code == ErrorCode::HasLogin
                   ? Error{ErrorCode::HasLogin, invitation.personName}
                   : made.error();
    }
    invitation.login = made->login;
    invitation.secret = made->secret;
    const QByteArray bytes = sync::writeInvitation(invitation);
    if (out.write(bytes) != bytes.size() || !out.flush())
        return Error{ErrorCode::IoError, file};
    return invitation;
}

Result<QByteArray> takeInvitation(const sync::Invitation& invitation, SecretPlace place,
                                  const QString& workspace, const QByteArray& passphrase)
{
    const SecretName name{invitation.login, workspace};
    const auto kept = findSecret(name, place, passphrase);
    // What lies there may be the login's already: it is never written over unseen.
    if (!kept && kept.error().code != ErrorCode::SecretMissing)
        return kept.error();
    const QByteArray secret = kept ? *kept : sync::freshSecret();
    if (!kept)
        if (auto status = keepSecret(name, place, secret, passphrase); !status)
            return status.error();
    const Status accepted = sync::acceptInvitation(invitation, secret);
    if (accepted)
        return secret;
    // A secret that was kept by an earlier try may be the login's already.
    if (kept && HubAccess(loginOf(invitation, place), workspace, secret).connect())
        return secret;
    // Where only the answer was lost it is the login's; then the next try finds it.
    if (!kept && accepted.error().code == ErrorCode::HubRefused)
        (void)forgetSecret(name, place);
    return accepted.error();
}

} // namespace matoi
