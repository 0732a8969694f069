// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/service/postmortem_draft.h>

using namespace Qt::StringLiterals;

namespace matoi
{

Result<FilledDraft> filledDraft(Session& session, StreamId id, const Reader& reader, bool japanese)
{
    reports::DraftFacts facts;
    auto incident = reader.incident(id);
    if (!incident)
        return incident.error();
    const auto row = reader.incidentRow(id);
    if (!row)
        return row.error();
    auto entries = reader.entries(id);
    if (!entries)
        return entries.error();
    auto actions = reader.actionsOf(id);
    if (!actions)
        return actions.error();
    facts.label = *row ? (*row)->label : QString();
    facts.incident = std::move(*incident);
    std::erase_if(*entries, [](const Entry& e) { return !reports::draftShows(e); });
    facts.entries = std::move(*entries);
    facts.actions = std::move(*actions);

    const Playbook playbook = session.playbookOf(facts.incident);
    const text::Wording wording{[&](PersonId person) { return session.personName(person); },
                                &playbook, japanese, session.zone()};
    FilledDraft filled;
    const auto& policy = session.workspace().policy;
    const auto own =
        policy.find(japanese ? u"postmortem.template.ja"_s : u"postmortem.template.en"_s);
    auto parts = parsePostmortemTemplate(own == policy.end() ? reports::builtInTemplate(japanese)
                                                             : own->second);
    if (!parts) {
        filled.templateFault = parts.error();
        parts = parsePostmortemTemplate(reports::builtInTemplate(japanese));
        if (!parts)
            return parts.error();
    }
    filled.draft = reports::postmortemDraft(facts, *parts, wording);
    return filled;
}

} // namespace matoi
