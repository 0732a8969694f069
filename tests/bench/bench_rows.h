// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <tests/bench/bench_sqlite.h>

#include <vector>

namespace matoi::bench
{

//! What Matoi wrote for one entry, taken from its file, for the yardsticks to write again.
struct Append {
    std::string eventId, streamId, type, device, header, body, hash, data, sourceKey, words;
    qint64 stamp, devSeq, occurredAt;
};

//! Every recorded entry of a workspace file, with the words that its search row was given.
std::vector<Append> entriesOf(const QString& file);

} // namespace matoi::bench
