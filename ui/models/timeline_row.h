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
    QString kindWord, author, text, retractReason, link;
    QString attachment;                     //!< SHA-256 of the file; empty = none
    QString attachmentName, attachmentMime; //!< as it was given; empty when it is not kept here
    qint64 attachmentSize = 0;              //!< bytes
    QString stateWord;                      //!< the state that begins with this row; empty for most
    std::vector<QString> earlierTexts;      //!< what it said before each correction, oldest first
    Lane lane = Lane::All;
    Certainty certainty = Certainty::Fact;
    QString laneWord, certaintyWord;
    bool pinned = false, folded = false, retracted = false, redacted = false, editable = false;
    int corrections = 0;
    std::vector<std::pair<QString, QString>> fields; //!< the summary card: label, value
    //! A picture that a preview can be made of.
    bool picture() const { return attachmentMime.startsWith(QLatin1StringView("image/")); }
    //! Recorded more than 5 minutes after it happened (behaviour 6); imports were not late, they
    //! were elsewhere.
    bool late = false;
    bool operator==(const TimelineRow&) const = default;
};

} // namespace matoi
