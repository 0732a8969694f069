// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/service/team_workspace.h>
#include <app/store/lock.h>

#include <QDir>
#include <QFile>

using namespace Qt::StringLiterals;

namespace matoi
{

namespace
{

//! What an organisation is called, as a file name: no separators, no leading dot, not too long.
QString fileNameOf(const QString& org)
{
    QString name;
    for (const QChar c : org.simplified())
        name += c.isLetterOrNumber() || c == u'-' || c == u'_' ? c : u'-';
    while (name.startsWith(u'-'))
        name.remove(0, 1);
    name = name.left(60);
    return name.isEmpty() || name == "workspace"_L1 ? u"team"_s : name;
}

} // namespace

Result<TeamWorkspace> teamWorkspaceFor(const QString& folder, const sync::Invitation& invitation)
{
    const QString name = fileNameOf(invitation.orgName);
    for (int n = 1;; ++n) {
        const QString file = n == 1 ? name : u"%1-%2"_s.arg(name).arg(n);
        const QString path = QDir(folder).filePath(file + u".matoi"_s);
        if (!QFile::exists(path))
            return TeamWorkspace{path, false};
        auto session = Session::open(path);
        if (!session)
            return session.error();
        const auto login = hubLogin(**session);
        if (!login)
            return login.error();
        const bool same = *login && (*login)->membership.org == invitation.org &&
                          (*login)->login == invitation.login;
        if (same || (*session)->mayJoin(invitation.person))
            return TeamWorkspace{path, same};
    }
}

Result<QByteArray> joinTeamWorkspace(const QString& path, const sync::Invitation& invitation,
                                     SecretPlace place, const QByteArray& passphrase)
{
    // Nobody else writes here between the question whether it may be joined and the joining.
    auto lock = OwnerLock::acquire(path, ownerSocketPath(path));
    if (!lock)
        return lock.error();
    auto session = Session::open(path);
    if (!session)
        return session.error();
    if (auto may = (*session)->mayJoin(invitation.person); !may)
        return may.error();
    auto secret = takeInvitation(invitation, place, path, passphrase);
    if (!secret)
        return secret.error();
    if (auto kept = keepLogin(**session, loginOf(invitation, place)); !kept)
        return kept.error();
    return secret;
}

} // namespace matoi
