// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace matoi
{

//! What goes into the index: NFKC, case folded, each run of CJK replaced by its overlapping bigrams
//! plus its last character, so that a Japanese substring is a phrase of bigrams (limits.md 2).
QString indexText(const QString& text);

//! FTS5 query for what a person typed: every word must occur, CJK words as exact substrings, the
//! last Latin word as a prefix. Empty when nothing is left to look for.
QString matchQuery(const QString& typed);

} // namespace matoi
