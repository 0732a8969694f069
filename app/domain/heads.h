// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <app/domain/state.h>

namespace matoi
{

//! What writing a field means for the fold.
enum class Write {
    Stands, //!< the new value counts
    Rivals, //!< the new value counts and stands against another that its writer had not seen
};

//! Records that `event` wrote `field`, and keeps both values when two people wrote without seeing
//! each other. Conflict iff the writer's base is not the head, values differ and people differ.
Write writeField(std::map<QString, FieldHead>& heads, std::vector<Conflict>& conflicts,
                 const QString& field, const QString& value, const Event& event);

//! True when the event is the head's rival; changes nothing.
bool rivalOfHead(const std::map<QString, FieldHead>& heads, const QString& field,
                 const QString& value, const Event& event);

//! Removes the conflict of a field; gives the chosen rival if it is known.
std::optional<FieldHead> settleConflict(std::map<QString, FieldHead>& heads,
                                        std::vector<Conflict>& conflicts,
                                        const ConflictResolved& resolved);

} // namespace matoi
