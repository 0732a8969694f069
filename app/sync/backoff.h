// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <app/domain/ids.h>

#include <algorithm>
#include <optional>

namespace matoi::sync
{

//! How long to wait before the next connection (design.md 4, Reconnect): 200 ms +-50 % for the
//! first 30 s since the last good time, then decorrelated up to 15 s. A value without a clock.
class Backoff
{
public:
    static constexpr Ms kBase = 200, kEagerFor = 30'000, kCap = 15'000;

    //! `dice` is 32 random bits: after a restart of the hub its clients do not come all at once.
    Ms next(Ms now, quint32 dice)
    {
        if (!m_since)
            m_since = now;
        if (now - *m_since < kEagerFor) {
            m_before = kBase;
            return kBase / 2 + Ms(dice) % (kBase + 1);
        }
        const Ms most = std::min(kCap, m_before * 3);
        m_before = kBase + Ms(dice) % (most - kBase + 1);
        return m_before;
    }
    //! All is well again.
    void reset() { m_since.reset(); }

private:
    std::optional<Ms> m_since;
    Ms m_before = kBase;
};

//! `base` +-20 %.
inline Ms spread(Ms base, quint32 dice) { return base * 4 / 5 + Ms(dice) % (base * 2 / 5 + 1); }

} // namespace matoi::sync
