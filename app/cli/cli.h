// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <app/domain/result.h>
#include <app/service/cli_runner.h>

#include <optional>

namespace matoi
{

//! One call of matoi-cli on an open workspace; in its own process or in the owner's, same output.
//! Exit 0 done, 1 refused or failed, 2 wrong usage.
CliReply runCli(const CliRequest& request, Session& session);

//! The options that stand before the noun and are needed before a workspace is open.
struct GlobalOptions {
    QString db;
    QString language;
};
GlobalOptions readGlobalOptions(const CliRequest& request);

//! The answer to --help, --version and wrong usage; nothing when a workspace is needed.
std::optional<CliReply> answerWithoutWorkspace(const CliRequest& request);

//! The line of an error on stderr with --json: {"error":{"code","message"}}.
QByteArray errorLine(const Error& error);

} // namespace matoi
