// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <app/domain/result.h>
#include <app/service/cli_runner.h>

#include <optional>

namespace matoi::wire
{

// What goes over the owner's socket: 4 bytes of length (big endian), then one JSON object.
// Request {version, argv, cwd, language, zone, stdin}; answer {version, exit, out, err} or
// {version, error}. Binary texts are base64.

inline constexpr quint32 kMaxFrame = 64 * 1024 * 1024;

QByteArray frame(const QByteArray& json);
//! Takes one whole frame off the front of `buffer`; nothing while it is incomplete. Protocol when
//! the length is out of range.
Result<std::optional<QByteArray>> takeFrame(QByteArray& buffer);

QByteArray encode(const CliRequest& request);
Result<CliRequest> decodeRequest(const QByteArray& json); //!< Protocol, VersionMismatch
QByteArray encode(const CliReply& reply);
QByteArray encode(ErrorCode refusal);
Result<CliReply> decodeReply(const QByteArray& json); //!< Protocol, VersionMismatch

} // namespace matoi::wire
