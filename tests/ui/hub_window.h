// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <app/service/hub_access.h>
#include <app/service/hub_share.h>
#include <tests/support/hub_server.h>
#include <tests/support/private_bus.h>
#include <tests/ui/window_driver.h>

#include <QFile>

namespace matoi::test
{

//! An organisation on a real hub, and the invitations to it.
struct HubTeam {
    HubServer& server = HubServer::shared();
    QByteArray database = server.freshHub();
    HubOrg org = server.makeOrg("Aoba", database);

    //! `dir`: where the socket is looked for; empty = where the server has it.
    sync::Invitation invitation(const HubLogin& who, const QString& role,
                                const QByteArray& dir = {}) const
    {
        sync::Invitation i;
        i.hosts = QString::fromUtf8(dir.isEmpty() ? server.socketDir() : dir);
        i.ports = QString::number(server.port());
        i.database = QString::fromUtf8(database);
        i.org = OrgId::fromString(QString::fromLatin1(org.id));
        i.orgName = QStringLiteral("Aoba");
        i.person = PersonId::fromString(QString::fromLatin1(who.person));
        i.personName = QStringLiteral("Ben");
        i.role = role;
        i.login = QString::fromUtf8(who.login);
        i.secret = QString::fromUtf8(who.secret);
        return i;
    }
    sync::Invitation invite(const QString& role, const QByteArray& dir = {})
    {
        return invitation(server.invite(org, role.toLatin1(), database), role, dir);
    }
};

//! Makes a workspace that has joined, of which the secret is asked for; gives it.
inline QByteArray joinedWorkspace(const QString& path, const sync::Invitation& invitation)
{
    auto session = Session::open(path);
    EXPECT_TRUE(session.ok());
    const auto secret = takeInvitation(invitation, SecretPlace::Ask, path, {});
    EXPECT_TRUE(secret.ok());
    EXPECT_TRUE(keepLogin(**session, loginOf(invitation, SecretPlace::Ask)).ok());
    cmd::SetPerson me;
    me.person = invitation.person;
    me.name = invitation.personName;
    EXPECT_TRUE((*session)->submit({}, me).ok());
    return secret.valueOr(QByteArray());
}

inline bool allShared(Workspace& workspace)
{
    const sync::SyncState& s = workspace.hub().state();
    return s.link == sync::Link::Shared && s.unsent == 0 && s.pos == s.head;
}

} // namespace matoi::test
