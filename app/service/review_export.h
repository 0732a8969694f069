// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <app/service/postmortem_report.h>

namespace matoi
{

//! As what a postmortem leaves.
enum class ReviewFormat { Markdown, Html, Pdf, Slack, Notion, Calendar };
//! By the end of a file's name or by a word ("md", "html", "pdf", "slack", "notion", "ics").
std::optional<ReviewFormat> reviewFormatOf(const QString& word);
//! How much of it.
enum class ReviewPart { All, Summary, External };

//! A file, and what had to stay out of it.
struct ReviewFile {
    QByteArray bytes;
    std::vector<reports::LeftOut> leftOut;
};

//! Makes the file. Any thread; a PDF takes about 20 ms a page. Errors: Cancelled, IoError;
//! BadUsage where a part has no such format.
Result<ReviewFile> reviewFile(const PostmortemReport& report, ReviewPart part, ReviewFormat format,
                              const std::function<bool(double done)>& progress = {});

//! The dates of one postmortem: its review meeting, its due date, those of its open items. On the
//! store's thread. Errors as postmortemReport().
Result<QByteArray> reviewCalendar(Session& session, StreamId incident, const Reader& reader);

} // namespace matoi
