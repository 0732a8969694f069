// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <app/domain/ids.h>

#include <QByteArray>

namespace matoi
{

//! The hub's chain at a position, from the one before it (empty at position 0): SHA-256 of
//! previous chain, position, event id, recorded_at and event hash; integers as 8 bytes big endian.
//! Covers hashes of headers only, so an erased body breaks no chain.
QByteArray hubChain(const QByteArray& before, qint64 pos, EventId id, Ms recordedAt,
                    const QByteArray& eventHash);

} // namespace matoi
