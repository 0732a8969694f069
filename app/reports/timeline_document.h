// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <app/reports/document.h>
#include <app/reports/timeline_export.h>

namespace matoi::reports
{

//! Entries as rows of a document, worded in the language of the thread; each new day says so.
Timeline timelineRows(const std::vector<Entry>& entries, const text::Wording& wording);

//! A timeline as a document, for PDF and HTML. `restricted`: the word is on each page.
Document timelinePaper(const TimelineDocument& timeline, bool restricted, const QString& language,
                       Ms madeAt, const QString& madeBy);

} // namespace matoi::reports
