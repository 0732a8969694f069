// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <app/service/cli_runner.h>

#include <optional>

namespace matoi
{

//! `hub sync`, where no process has the workspace open: this one owns and shares it.
struct FollowCall {
    bool follow = false; //!< until it is stopped; else until everything is shared
    bool json = false;
    QByteArray words; //!< passphrase or secret, where one was given
};

//! Nothing when the call is anything else. Wrong usage was answered before.
std::optional<FollowCall> readFollowCall(const CliRequest& request);

//! Shares the workspace at `path`, answers other calls of matoi-cli meanwhile, and prints a line at
//! each change of state (JSON Lines with `json`). Needs a QCoreApplication. Gives the exit code.
int runFollow(const FollowCall& call, const QString& path);

} // namespace matoi
