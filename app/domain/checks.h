// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <app/domain/ids.h>
#include <app/domain/result.h>

namespace matoi
{

//! One line of words: not empty, at most kMaxLine characters, no control characters. `field` names
//! it in the error. Gives the trimmed text.
Result<QString> checkLine(const QString& text, const QString& field);
//! Words of any length up to kMaxText bytes; line breaks and tabs allowed. Trailing space trimmed.
Result<QString> checkText(const QString& text, const QString& field);
//! As checkLine/checkText but may be empty.
Result<QString> checkOptionalLine(const QString& text, const QString& field);
Result<QString> checkOptionalText(const QString& text, const QString& field);

//! A typed time: after 1970, not more than 5 minutes ahead of `now`. TimeInFuture, BadTime.
Result<Ms> checkTime(Ms at, Ms now);

//! Looks like a token or password that should not stand in a log (warned about, never refused).
bool looksLikeSecret(const QString& text);

//! PRC-2: ^#?incident_[a-z0-9_-]+$
bool validChannelName(const QString& name);

} // namespace matoi
