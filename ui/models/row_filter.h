// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ui/models/timeline_row.h>

#include <set>

namespace matoi
{

//! Which rows of a timeline are shown. Everything given must hold; nothing given = every row.
struct RowFilter {
    QString text; //!< in words, author or kind, upper and lower case alike
    bool pinned = false;
    std::set<EntryKind> kinds; //!< empty = all
    bool operator==(const RowFilter&) const = default;

    bool hides() const { return !text.isEmpty() || pinned || !kinds.empty(); }
    bool takes(const TimelineRow& row) const
    {
        if ((pinned && !row.pinned) || (!kinds.empty() && !kinds.contains(row.kind)))
            return false;
        return text.isEmpty() || row.text.contains(text, Qt::CaseInsensitive) ||
               row.author.contains(text, Qt::CaseInsensitive) ||
               row.kindWord.contains(text, Qt::CaseInsensitive);
    }
};

} // namespace matoi
