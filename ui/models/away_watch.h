// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ui/models/timeline_model.h>

#include <optional>

namespace matoi
{

//! Knows whether somebody sits before the window, and remembers since when nobody did. Times UTC
//! ms.
class AwayWatch
{
public:
    //! Shorter than this nobody was away, only elsewhere on the screen.
    static constexpr Ms kAway = 5 * 60'000;

    void left(Ms now)
    {
        if (!m_since)
            m_since = now;
    }
    //! Since when nobody looked, where that was long ago; asked once.
    std::optional<Ms> back(Ms now)
    {
        const std::optional<Ms> since = std::exchange(m_since, {});
        return since && now - *since >= kAway ? since : std::nullopt;
    }

private:
    std::optional<Ms> m_since;
};

//! What came in while nobody looked.
struct Missed {
    int count = 0;
    EventId first; //!< the one that stands first in the timeline as it is shown
    Ms since = 0, until = 0;
};
//! The rows recorded in [since, until), system rows apart.
Missed missedIn(const TimelineModel& timeline, Ms since, Ms until);

} // namespace matoi
