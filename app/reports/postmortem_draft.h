// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <app/domain/postmortem_template.h>
#include <app/text/messages.h>

namespace matoi::reports
{

//! What the record knows of an incident when its postmortem is written.
struct DraftFacts {
    QString label; //!< INC-2026-0042
    Incident incident;
    std::vector<Entry> entries; //!< by time; only what a draft shows: see draftShows()
    std::vector<ActionItem> actions;
};

//! Whether a draft has a place for this row: pinned, or a temporary or permanent fix, and neither
//! taken back nor erased. Whoever reads 20,000 rows keeps these only.
bool draftShows(const Entry& entry);

//! Section by section: the question to ask, and the Markdown that the record gives. A section of
//! which nothing is known has no text. PM-3, behaviour 15.
struct PostmortemDraft {
    struct Section {
        QString id, prompt, text;
        bool operator==(const Section&) const = default;
    };
    std::vector<Section> sections; //!< all of them, in the order of the document
    const Section* section(const QString& id) const;
};
PostmortemDraft postmortemDraft(const DraftFacts& facts, const std::vector<TemplateSection>& parts,
                                const text::Wording& wording);

//! The built-in template of a language ("ja", else English).
QString builtInTemplate(bool japanese);

//! The link by which the text of a postmortem cites a row: matoi://entry/ID.
QString entryLink(EventId entry);

//! Words of people within Markdown: what would mean something there is escaped.
QString markdownWords(const QString& text);

} // namespace matoi::reports
