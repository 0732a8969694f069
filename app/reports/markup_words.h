// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

// The parts of reading Markdown that know no document.
namespace matoi::reports
{

//! "&amp;", "&#x3042;" and the named ones that people write; what is unknown stays as it is.
QString entityText(const QString& entity);
//! The words of a block of HTML: no tags, no comments, no scripts and styles.
QString wordsOfHtml(QString html);

} // namespace matoi::reports
