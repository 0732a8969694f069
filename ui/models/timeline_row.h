// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <app/domain/entry.h>

#include <QString>

#include <utility>
#include <vector>

namespace matoi
{

//! One row as shown, worded on the store thread: the view only lays it out. Times UTC ms.
struct TimelineRow {
    EventId id;
    Ms occurredAt = 0, recordedAt = 0;
    EntryKind kind = EntryKind::Note;
    QString kindWord, author, text, retractReason, attachment;
    Lane lane = Lane::All;
    Certainty certainty = Certainty::Fact;
    QString laneWord, certaintyWord;
    bool pinned = false, folded = false, retracted = false, redacted = false, editable = false;
    int corrections = 0;
    std::vector<std::pair<QString, QString>> fields; //!< the summary card: label, value
    //! Recorded more than 5 minutes after it happened (behaviour 6); imports were not late, they
    //! were elsewhere.
    bool late = false;
    bool operator==(const TimelineRow&) const = default;
};

} // namespace matoi
