// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <app/domain/result.h>
#include <app/service/cli_runner.h>

namespace matoi
{

//! Sends one call to the process that owns the workspace and waits for its answer. For programs
//! without an event loop. Locked (nobody answers), Protocol, VersionMismatch.
Result<CliReply> askOwner(const QString& socket, const CliRequest& request);

//! Asks whoever owns the workspace file; absent = nobody does. An owner that is just starting holds
//! the file before it listens, and is waited for: 5 s at most, then Locked. Blocks.
Result<std::optional<CliReply>> askOwnerOf(const QString& dbPath, const CliRequest& request);

} // namespace matoi
