// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <app/service/composer_line.h>
#include <app/service/session.h>

namespace matoi
{

//! The Command that a line of the composer stands for. People are found by name, handle or reading,
//! hypotheses by number, steps by number or id. `lastEntry` is what `/pin` alone pins. Not for
//! Summary and Notice: their words go into a panel first. On the store's thread.
//! Errors: BadTime (an act that has no time of its own was given one, too), NoSuchPerson,
//! Ambiguous, MissingPerson, NoSuchHypothesis, NoSuchStep, BadValue, NoSuchEntry.
Result<Command> lineCommand(Session& session, StreamId incident, const ComposerLine& line,
                            EventId lastEntry);

} // namespace matoi
