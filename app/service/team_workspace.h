// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <app/service/hub_access.h>

namespace matoi
{

//! A workspace of its own for an organisation, where the present one is somebody else's or another
//! organisation's.
struct TeamWorkspace {
    QString path;
    bool joined = false; //!< an earlier try got as far as that; there is nothing left to do
};

//! A new file in `folder` named after the organisation, or the one that an earlier try left. Reads
//! files; on any thread. The errors of Session::open.
Result<TeamWorkspace> teamWorkspaceFor(const QString& folder, const sync::Invitation& invitation);

//! Makes that file and joins it as takeInvitation() does; gives the secret. Waits for keychain and
//! network. Locked where another program has the file; else the errors of takeInvitation() and of
//! Session::open().
Result<QByteArray> joinTeamWorkspace(const QString& path, const sync::Invitation& invitation,
                                     SecretPlace place, const QByteArray& passphrase);

} // namespace matoi
