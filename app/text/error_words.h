// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <app/domain/result.h>

namespace matoi::text
{

//! A code's stable name and its sentence. `where` = the context is for people and is shown before
//! the sentence; the contexts of the others are ids and codes.
struct Worded {
    const char* name;
    const char* sentence;
    bool where = false;
};

//! What is said of a code; complete, so that a new code without a sentence does not compile clean.
Worded wordingOf(ErrorCode code);

} // namespace matoi::text
