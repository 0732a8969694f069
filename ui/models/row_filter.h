// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ui/models/timeline_row.h>

#include <QStringList>

#include <set>

namespace matoi
{

//! Which rows of a timeline are shown. Everything given must hold; nothing given = every row.
struct RowFilter {
    QString text; //!< in words, author or kind, upper and lower case alike
    bool pinned = false, late = false, corrected = false, attached = false;
    std::set<EntryKind> kinds; //!< empty = all
    std::set<Lane> lanes;      //!< empty = all
    QStringList people;        //!< parts of names; one of them must fit
    bool operator==(const RowFilter&) const = default;

    bool hides() const { return *this != RowFilter{}; }
    bool takes(const TimelineRow& row) const;
};

//! Adds what is typed into the search field: "@sato #dev is:pinned /finding chunk 37" asks for
//! five things at once, the last of them text. Full-width signs count as narrow ones; is: knows
//! pinned, late, corrected and file, in Japanese ピン, 遅れ, 訂正 and 添付.
void addTypedFilter(RowFilter& filter, const QString& typed);

} // namespace matoi
