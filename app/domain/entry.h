// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <app/domain/event.h>

namespace matoi
{

//! One row of a timeline: the event that made it, with what later events did to it. Events that
//! are not entries (step.done, outlook_set ...) make a row too; `detail` then holds the body's
//! canonical bytes, which app/text words, and `text` is empty or the person's own words.
struct Entry {
    EventId id;
    QString type;
    EntryKind kind = EntryKind::Note;
    EntrySource source = EntrySource::Manual;
    Ms occurredAt = 0;
    Ms recordedAt = 0;
    PersonId by;
    QString authorName;
    Lane lane = Lane::All;
    Certainty certainty = Certainty::Fact;
    QString text;
    QString detail;
    QString link;
    QString attachment;
    QString sourceKey;
    QString sourceVersion;
    bool folded = false; //!< shown only with "system entries"
    bool pinned = false;
    bool redacted = false;
    bool retracted = false;
    QString retractReason;
    std::vector<QString> earlierTexts; //!< what it said before each correction, oldest first
    EventId textHead;                  //!< the event whose words stand
    EventId pinHead;
    EventId retractHead;
    template <class V>
    void fields(V& v)
    {
        v("attachment", attachment);
        v("author_name", authorName);
        v("by", by);
        v("certainty", certainty);
        v("detail", detail);
        v("earlier_texts", earlierTexts);
        v("folded", folded);
        v("id", id);
        v("kind", kind);
        v("lane", lane);
        v("link", link);
        v("occurred_at", occurredAt);
        v("pin_head", pinHead);
        v("pinned", pinned);
        v("recorded_at", recordedAt);
        v("redacted", redacted);
        v("retract_head", retractHead);
        v("retract_reason", retractReason);
        v("retracted", retracted);
        v("source", source);
        v("source_key", sourceKey);
        v("source_version", sourceVersion);
        v("text", text);
        v("text_head", textHead);
        v("type", type);
    }
    bool operator==(const Entry&) const = default;
};

} // namespace matoi
