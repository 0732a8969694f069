// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <app/domain/event.h>

#include <algorithm>
#include <deque>

namespace matoi::sync
{

//! How far the device's clock is from the hub's: the quickest of the last five round trips, carried
//! on by a clock that only rises and counts suspend. So it holds through a jump of the wall clock
//! and while offline; a restart of the program begins anew. Milliseconds.
class HubClock
{
public:
    static constexpr size_t kSamples = 5;
    //! Quartz drifts; what was measured long ago is known less well: 100 ppm.
    static constexpr Ms kDriftPart = 10'000;

    //! An answer of the hub: asked and answered on the rising clock, `hubNow` as the hub said.
    void add(Ms asked, Ms answered, Ms hubNow)
    {
        m_samples.push_back({answered - asked, hubNow - (asked + answered) / 2, answered});
        if (m_samples.size() > kSamples)
            m_samples.pop_front();
    }
    bool known() const { return !m_samples.empty(); }
    //! offsetMs is what is added to `wall` to get the hub's time; certain from the first answer on.
    ClockInfo at(Ms now, Ms wall) const
    {
        if (m_samples.empty())
            return {0, 0, false};
        const Sample& best =
            *std::min_element(m_samples.begin(), m_samples.end(),
                              [](const Sample& a, const Sample& b) { return a.trip < b.trip; });
        const Ms drift = std::max<Ms>(0, now - best.at) / kDriftPart;
        return {best.ahead + now - wall, (best.trip + 1) / 2 + drift, true};
    }

private:
    struct Sample {
        Ms trip, ahead, at;
    };
    std::deque<Sample> m_samples;
};

} // namespace matoi::sync
