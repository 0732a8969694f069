// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/models/away_watch.h>

namespace matoi
{

Missed missedIn(const TimelineModel& timeline, Ms since, Ms until)
{
    Missed missed{0, {}, since, until};
    for (int i = 0; i < timeline.rowCount(); ++i) {
        const TimelineRow& row = timeline.row(i);
        if (row.folded || row.recordedAt < since || row.recordedAt >= until)
            continue;
        if (missed.count++ == 0)
            missed.first = row.id;
    }
    return missed;
}

} // namespace matoi
