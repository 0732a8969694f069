// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/service/brief_facts.h>

namespace matoi
{

Result<reports::BriefFacts> briefFacts(Session& session, StreamId id, PersonId reader)
{
    auto incident = session.store().incident(id);
    if (!incident)
        return incident.error();
    if (!incident->readableBy(reader))
        return ErrorCode::RestrictedStream;
    const auto row = session.store().incidentRow(id);
    if (!row)
        return row.error();
    const auto linked = session.linked(*incident);
    if (!linked)
        return linked.error();
    auto entries = session.store().entries(id);
    if (!entries)
        return entries.error();
    reports::BriefFacts facts;
    facts.label = *row ? (*row)->label : QString();
    facts.incident = std::move(*incident);
    facts.playbook = session.playbookOf(facts.incident);
    facts.now = session.now();
    facts.next =
        nextAct(facts.incident, facts.playbook, linked->postmortem ? &*linked->postmortem : nullptr,
                linked->actionPointers(), facts.now);
    std::erase_if(*entries, [](const Entry& e) { return !e.pinned || e.retracted || e.redacted; });
    const auto shown = std::min(entries->size(), reports::kBriefPinned);
    facts.pinned.assign(entries->end() - qsizetype(shown), entries->end());
    return facts;
}

} // namespace matoi
