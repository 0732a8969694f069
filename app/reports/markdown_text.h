// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <app/reports/document.h>

#include <functional>

namespace matoi::reports
{

//! Something that a document must not carry, and where it stood.
struct LeftOut {
    enum class What {
        Html,        //!< a tag, a comment, a script; the words between tags stay
        Link,        //!< leads to a scheme that is not allowed; its words stay
        RemoteImage, //!< an address; nothing was asked there
        NoImage,     //!< names no attachment that is here, or none that is a picture
        Nesting,     //!< deeper than any reader follows; the words stay
    };
    What what = What::Html;
    int line = 0; //!< of the source, from 1
    QString text; //!< the tag, target or reference, cut at 80 characters
    QString section;
    bool operator==(const LeftOut&) const = default;
};
//! "The HTML <script> in line 3 was left out", with its section if it has one.
QString sentence(const LeftOut& leftOut);

//! The bytes of what "attachment:NAME" names; nothing = not here. NAME as it was written.
using AttachmentOf = std::function<std::optional<QByteArray>(const QString& name)>;

//! Somebody's Markdown (GFM: tables, task lists, strike-through, bare addresses) as blocks, and
//! what was left out of it. Never fetches, never fails: any text is Markdown. `topLevel` is what a
//! "#" becomes, so that a section's own headings stay below its title.
struct MarkdownText {
    Blocks blocks;
    std::vector<LeftOut> leftOut;
};
MarkdownText readMarkdown(const QString& source, const AttachmentOf& attachment, int topLevel = 2);

} // namespace matoi::reports
