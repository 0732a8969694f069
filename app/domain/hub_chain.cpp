// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/domain/event_codec.h>
#include <app/domain/hub_chain.h>

#include <QtEndian>

namespace matoi
{

namespace
{

QByteArray int8be(qint64 value)
{
    QByteArray bytes(8, Qt::Uninitialized);
    qToBigEndian(value, bytes.data());
    return bytes;
}

} // namespace

QByteArray hubChain(const QByteArray& before, qint64 pos, EventId id, Ms recordedAt,
                    const QByteArray& eventHash)
{
    return sha256(before + int8be(pos) + id.toBytes() + int8be(recordedAt) + eventHash);
}

} // namespace matoi
