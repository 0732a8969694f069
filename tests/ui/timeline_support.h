// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ui/models/timeline_row.h>

#include <QUuid>

namespace matoi::test
{

constexpr Ms kTimelineStart = 1'763'600'000'000;

inline EventId timelineId(quint32 n)
{
    return EventId(QUuid(n, 0, 0x7000, 0x80, 0, 0, 0, 0, 0, 0, 1));
}

//! Row `n`, one minute after row `n - 1`, with words of a length that depends on `n`.
inline TimelineRow timelineRow(quint32 n)
{
    TimelineRow row;
    row.id = timelineId(n);
    row.occurredAt = row.recordedAt = kTimelineStart + Ms(n) * 60'000;
    row.kind = n % 3 ? EntryKind::Finding : EntryKind::Decision;
    row.kindWord = n % 3 ? QStringLiteral("Finding") : QStringLiteral("Decision");
    row.author = QStringLiteral("Sho Ito");
    row.text = QStringLiteral("Chunk %1 timed out; retrying, the others are done. ").arg(n);
    row.text = row.text.repeated(int(1 + n % 5));
    return row;
}

inline std::vector<TimelineRow> timelineRows(quint32 from, quint32 to)
{
    std::vector<TimelineRow> rows;
    for (quint32 n = from; n < to; ++n)
        rows.push_back(timelineRow(n));
    return rows;
}

} // namespace matoi::test
