// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace matoi
{

//! The folder of workspaces, ~/.local/share/matoi; made if needed.
QString dataFolder();
//! The workspace that desk and matoi-cli use when nobody names one: the one remembered last, as
//! long as it is there, else workspace.matoi in the data folder.
QString defaultWorkspacePath();
//! From now on desk and matoi-cli use this one when nobody names another.
void rememberWorkspace(const QString& path);

//! Where the log of the program and the marks of its running lie: ~/.local/state/matoi, or in
//! XDG_STATE_HOME; made if needed, for this user only.
QString stateFolder();

//! Gives both programs one name, so that they agree on folders. Call before any path is asked for.
void setApplicationNames();

} // namespace matoi
