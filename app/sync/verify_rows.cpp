// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/domain/event_codec.h>
#include <app/domain/hub_chain.h>
#include <app/sync/verify_rows.h>

namespace matoi::sync
{

std::optional<RowFault> verifyBytes(HubRow& row)
{
    row.event.reset();
    // A kind of stream that a newer Matoi made: nothing here could fold it, and its turn comes with
    // the newer program. Its envelope is as good as any.
    if (row.stream.kind > StreamKind::Checks)
        row.header = row.body = QByteArray();
    if (row.header.isNull())
        return {};
    auto event = decodeEvent(row.header, row.body);
    if (!event || event->hash != row.hash || event->id != row.id || event->stream != row.stream ||
        event->device != row.device || event->devSeq != row.devSeq)
        return RowFault{Reason::BytesWrong, QString::number(row.pos)};
    row.event = std::move(*event);
    row.event->hubPos = row.pos;
    row.event->hubRecordedAt = row.recordedAt;
    return {};
}

std::optional<RowFault> verifyRows(std::vector<HubRow>& rows, const HubPoint& from)
{
    HubPoint at = from;
    for (HubRow& row : rows) {
        if (row.pos != at.pos + 1 ||
            row.chain != hubChain(at.chain, row.pos, row.id, row.recordedAt, row.hash))
            return RowFault{Reason::ChainBroken, QString::number(at.pos + 1)};
        if (auto fault = verifyBytes(row))
            return fault;
        at = {row.pos, row.chain};
    }
    return {};
}

} // namespace matoi::sync
