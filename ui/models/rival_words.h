// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <app/service/session.h>

namespace matoi
{

//! One of the values that people gave a field without seeing each other, in words.
struct Rival {
    EventId event;
    PersonId by;
    QString name, words;
    Ms at = 0; //!< UTC ms; 0 where the fact is not at hand
    bool stands = false;
};
//! A field in conflict; the rivals in the order in which they were recorded.
struct RivalField {
    QString field, words;
    std::vector<Rival> rivals;
};

//! What there is to compare in an incident; empty when nothing is. Store thread; Reader's errors.
Result<std::vector<RivalField>> loadRivals(Session& session, StreamId incident, bool japanese);

} // namespace matoi
