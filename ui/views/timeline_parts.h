// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ui/theme/paint.h>
#include <ui/views/timeline_view.h>

// What the timeline_*.cpp files share; nothing outside the timeline uses it.
namespace matoi::ui
{

inline int lineHeight() { return scaled(20); }
inline int rowEstimate() { return scaled(30); } // the minimum row, until a row is measured
constexpr int kMaxLines = 6;                    // what a folded row shows
constexpr int kPreview = 98;                    // a picture's 90 and the air below it

//! How a kind of entry is told at a glance: its icon, and the ink of its word.
const char* iconOf(EntryKind kind);
QColor inkOf(EntryKind kind);

//! One chip at the right of a row.
struct Mark {
    QString words;
    paint::ChipStyle style;
    TimelineView::Hit::What opens = TimelineView::Hit::What::Row; //!< what a click on it asks for
    QString url;
};

//! What stands at the right of a row, from the right: lane, certainty, attachment, corrections,
//! lateness.
std::vector<Mark> marksOf(const TimelineRow& row, const QColor& back);
//! True when a folded row hides part of its words.
bool cutShort(const QTextLayout& layout, int lines);

} // namespace matoi::ui
