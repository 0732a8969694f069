// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <app/reports/document.h>

namespace matoi::reports
{

//! The whole document as GFM, ending with a line break. Read again by readMarkdown() its blocks
//! are the same, as far as Markdown knows them; figures, timelines and strips are tables and lists.
//! Pictures stay references.
QByteArray markdownFile(const Document& document);
//! Blocks alone, without a line break at the end.
QString markdown(const Blocks& blocks);

enum class Pasted { Slack, Notion };
//! For the clipboard. Notion takes Markdown. Slack has no headings and no tables: those are bold
//! lines and lists in its own markup, and no words of people can become a mention or a link.
QString pastedText(const Document& document, Pasted where);

} // namespace matoi::reports
