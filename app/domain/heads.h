// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <app/domain/state.h>

namespace matoi
{

// Two writers of one field (design.md 3). Every value that somebody typed without seeing the other
// is kept until a person has looked.

//! Which of two rivals counts in the meantime.
enum class Stands { Newer, First };

//! What writing a field means for the fold.
enum class Write {
    Stands, //!< the value was written in sight of the one before
    Rivals, //!< the value stands against another that its writer had not seen
};

//! Records that `event` wrote `field`. A conflict opens iff the writer's base is not the head,
//! values differ and people differ. While it is open, a value that replaces one its writer saw
//! takes that one's place; any other joins the rivals.
Write writeField(std::map<QString, FieldHead>& heads, std::vector<Conflict>& conflicts,
                 const QString& field, const QString& value, const Event& event,
                 Stands stands = Stands::Newer);

//! True when the event is the head's rival; changes nothing.
bool rivalOfHead(const std::map<QString, FieldHead>& heads, const QString& field,
                 const QString& value, const Event& event);

//! The open conflict of a field, or null.
const Conflict* conflictOf(const std::vector<Conflict>& conflicts, const QString& field);

//! Takes the chosen rival and those it was chosen over out of the conflict; the chosen one is the
//! head. A rival that nobody looked at keeps the conflict open against it. Gives the chosen rival,
//! nothing when it is not among them.
std::optional<FieldHead> settleConflict(std::map<QString, FieldHead>& heads,
                                        std::vector<Conflict>& conflicts,
                                        const ConflictResolved& resolved);

} // namespace matoi
