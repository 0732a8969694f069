// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace matoi
{

//! The workspace that desk and matoi-cli use when nobody names one; its folder is made if needed.
QString defaultWorkspacePath();

//! Where the log of the program and the marks of its running lie: ~/.local/state/matoi, or in
//! XDG_STATE_HOME; made if needed, for this user only.
QString stateFolder();

//! Gives both programs one name, so that they agree on folders. Call before any path is asked for.
void setApplicationNames();

} // namespace matoi
