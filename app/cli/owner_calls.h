// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <app/service/owner_server.h>
#include <app/service/workspace.h>

namespace matoi
{

//! Answers a call of matoi-cli in the process that owns the workspace: on its store's thread, and
//! what waits for a network on a thread of its own. The answer comes on the thread of `workspace`,
//! and not at all if that ends first.
void answerCall(Workspace& workspace, const CliRequest& request, OwnerServer::Answer answer);

} // namespace matoi
