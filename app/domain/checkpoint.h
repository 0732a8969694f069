// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <app/domain/event.h>

namespace matoi
{

//! What a desk found when its copy of the hub's log ended at `pos` and it had nothing else: the
//! chain there and the hash over what every member may read. Evidence between desks, on a stream of
//! its own; no fold reads it, so it is an UnknownEvent to the domain and stands in no list.
struct Checkpoint {
    static constexpr const char* kType = "checkpoint.posted/1";
    //! Raised with every change of what a fold holds of the same facts: only equals are compared.
    static constexpr qint64 kFold = 2;

    qint64 pos = 0;
    QByteArray chain;
    QByteArray state;
    qint64 fold = kFold;
    bool operator==(const Checkpoint&) const = default;
};

//! The one stream of checkpoints, with a fixed id.
StreamRef checksStream();

QByteArray encodeCheckpoint(const Checkpoint& checkpoint);

//! Nothing for other facts, and for words that no desk writes.
std::optional<Checkpoint> checkpointOf(const Event& event);

} // namespace matoi
