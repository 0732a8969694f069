// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <app/domain/result.h>

#include <QStringList>

#include <vector>

namespace matoi
{

//! What a section is asked for, and what the record can say in it by itself.
struct TemplateSection {
    QString id;
    QString prompt; //!< the question that stands in grey where nobody wrote yet
    QString text;   //!< lines with {placeholders}; a line whose value is not known is left out
    bool operator==(const TemplateSection&) const = default;
};

//! Reads a template: "[section]" begins one, a line with "? " is its prompt, "#" a remark, all else
//! its text. BadTemplate (context: "line N: ...") for a section or a placeholder that there is not,
//! a section twice, and words before the first one.
Result<std::vector<TemplateSection>> parsePostmortemTemplate(const QString& text);

//! The names that may stand in braces.
const QStringList& templatePlaceholders();

} // namespace matoi
