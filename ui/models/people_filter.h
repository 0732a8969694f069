// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <app/service/people.h>

namespace matoi
{

//! The people whose name, reading, handle, team or mail holds what was typed (folded as in the
//! palette: the two kana alike), by reading (by name
//! where there is none), those who left last. Indexes into `people`.
std::vector<int> peopleMatching(const std::vector<DirectoryEntry>& people, const QString& typed);

} // namespace matoi
