// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/text/messages.h>
#include <app/text/section_text.h>
#include <ui/models/section_history.h>
#include <ui/reviews/history_panel.h>
#include <ui/reviews/review_document.h>
#include <ui/reviews/review_page.h>
#include <ui/reviews/review_panels.h>
#include <ui/reviews/rivals_panel.h>
#include <ui/shell/acts.h>

using namespace Qt::StringLiterals;

// Versions of a section: the earlier ones, and those of two people at once.
namespace matoi::ui
{

void ReviewPanels::history()
{
    if (!view())
        return;
    m_page.flush();
    m_section = m_page.document().currentSection();
    m_acts.workspace().run(
        this,
        [id = m_page.incident(), section = m_section](Session& s) {
            return loadSectionHistory(s, id, section);
        },
        [this](const Result<std::vector<SectionVersion>>& versions) {
            if (!versions)
                return m_acts.say(text::sentence(versions.error()));
            if (versions->empty())
                return m_acts.say(
                    tr("Nobody has written “%1” yet.").arg(text::sectionWord(m_section)));
            m_page.document().endEdit(); // what comes back must not stand under a field
            m_history.open(text::sectionWord(m_section), *versions, view() && view()->writable(),
                           m_acts.context().zone);
        });
}

void ReviewPanels::compare(const QString& section)
{
    const auto rivals = [&]() -> QString {
        if (!section.isEmpty() || !view())
            return section;
        for (const Conflict& conflict : view()->postmortem.conflicts)
            if (conflict.field.startsWith("section."_L1))
                return conflict.field.mid(8);
        return {};
    }();
    if (rivals.isEmpty())
        return m_acts.say(tr("No section was written by two people at the same time."));
    m_page.document().endEdit();
    m_section = rivals;
    m_acts.workspace().run(
        this,
        [id = m_page.incident(), rivals](Session& s) { return loadSectionRivals(s, id, rivals); },
        [this](const Result<SectionRivals>& found) {
            if (!found)
                return m_acts.say(text::sentence(found.error()));
            m_rivals.open(text::sectionWord(m_section), *found, m_acts.context().profile,
                          m_acts.context().zone);
        });
}

void ReviewPanels::joinIfClean(const QStringList& sections)
{
    if (!view() || !view()->writable())
        return;
    for (const QString& section : sections) {
        // The field joins by itself; and what was tried once is asked about.
        if (m_page.document().writer().section() == section ||
            !m_tried.insert(view()->head(section)).second)
            continue;
        m_acts.workspace().run(
            this,
            [id = m_page.incident(), section, me = m_acts.context().profile,
             as = m_acts.workspace().actingAs()](Session& s) {
                const auto rivals = loadSectionRivals(s, id, section);
                // Of two desks that see this, the one whose words are among them joins.
                if (!rivals || !rivals->merge.clean() || rivals->mine.by != me)
                    return false;
                return settleRivals(s, id, section, rivals->merge.text(LineMerge::Side::Mine), as)
                    .ok();
            },
            [this, section](bool joined) {
                if (joined)
                    m_acts.say(tr("Two people wrote “%1” in different lines; both are in it now.")
                                   .arg(text::sectionWord(section)));
            });
    }
}

} // namespace matoi::ui
