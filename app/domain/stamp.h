// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <app/domain/ids.h>

#include <algorithm>
#include <optional>
#include <tuple>

namespace matoi
{

//! Hybrid logical clock: 48 bits of UTC milliseconds, 16 bits of counter (design.md 3, Order).
//! A counter overflow carries into the milliseconds by plain addition.
struct Stamp {
    quint64 value = 0;
    static Stamp fromMs(Ms ms) { return Stamp{quint64(ms < 0 ? 0 : ms) << 16}; }
    Ms ms() const { return Ms(value >> 16); }
    auto operator<=>(const Stamp&) const = default;
};

//! How far ahead of the hub's clock (or of the own clock, on receiving) a stamp may count.
inline constexpr Ms kClampMs = 60'000;

//! The stamp that orders an event: clamped to `hub_recorded_at` + 60 s where the hub has seen it,
//! so that a laptop set to 2099 cannot stay last for ever. Without a hub time nothing is clamped.
inline Stamp effectiveStamp(Stamp stamp, std::optional<Ms> hubRecordedAt)
{
    if (!hubRecordedAt)
        return stamp;
    return std::min(stamp, Stamp::fromMs(*hubRecordedAt + kClampMs));
}

//! The canonical order of facts.
struct OrderKey {
    Stamp stamp;
    EventId id;
    bool operator==(const OrderKey&) const = default;
    bool operator<(const OrderKey& o) const
    {
        return std::tie(stamp.value, id) < std::tie(o.stamp.value, o.id);
    }
};

//! The clock of one device. A value: the caller persists `last` and hands in the time.
struct HybridClock {
    Stamp last;
    //! Next own stamp, strictly greater than every stamp given or received before.
    Stamp tick(Ms now)
    {
        last = std::max(Stamp{last.value + 1}, Stamp::fromMs(now));
        return last;
    }
    //! Learn from a received stamp, but follow it to at most now + 60 s.
    void receive(Stamp seen, Ms now)
    {
        last = std::max(last, std::min(seen, Stamp::fromMs(now + kClampMs)));
    }
};

} // namespace matoi
