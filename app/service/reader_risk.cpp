// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/service/reader.h>

#include <algorithm>

namespace matoi
{

Result<std::vector<RiskRow>> Reader::risks(const RiskFilter& filter, RiskSort sort) const
{
    return m_store.risks(filter, sort);
}
Result<std::optional<RiskRow>> Reader::riskRow(StreamId id) const { return m_store.riskRow(id); }
Result<RiskRecord> Reader::risk(StreamId id) const { return m_store.risk(id); }
Result<std::vector<RiskHistory>> Reader::riskHistories() const { return m_store.riskHistories(); }
Result<std::vector<QString>> Reader::riskServices() const { return m_store.riskServices(); }
Result<std::vector<RiskHit>> Reader::searchRisks(const QString& query, int limit) const
{
    return m_store.searchRisks(query, limit);
}

Result<std::vector<RiskRow>> Reader::risksOf(StreamId incident) const
{
    const auto file = postmortemOf(incident);
    if (!file)
        return file.error();
    const auto actions = actionsOf(incident);
    if (!actions)
        return actions.error();
    std::vector<StreamId> targets{incident};
    if (*file)
        targets.push_back((*file)->id);
    for (const ActionItem& action : *actions)
        targets.push_back(action.id);
    std::vector<RiskRow> all;
    for (const StreamId target : targets) {
        auto rows = m_store.risksLinkedTo(target);
        if (!rows)
            return rows;
        for (RiskRow& row : *rows)
            if (std::none_of(all.begin(), all.end(),
                             [&](const RiskRow& other) { return other.id == row.id; }))
                all.push_back(std::move(row));
    }
    std::sort(all.begin(), all.end(), priorityBefore);
    return all;
}

Result<std::optional<Reader::Linked>> Reader::linked(const RiskLink& link) const
{
    Linked found{link.id, {}, {}, false};
    QString title;
    if (link.kind == StreamKind::Postmortem) {
        const auto postmortem = m_store.postmortem(link.id);
        if (!postmortem)
            return postmortem.error();
        found.incident = *postmortem ? (*postmortem)->incident : StreamId();
    } else if (link.kind == StreamKind::Action) {
        const auto action = m_store.action(link.id);
        if (!action)
            return action.error();
        found.incident = *action ? (*action)->incident : StreamId();
        title = *action ? (*action)->title : QString();
    }
    const auto row = m_store.incidentRow(found.incident);
    if (!row)
        return row.error();
    if (!*row) {
        const auto stub = stubRow(found.incident);
        if (!stub)
            return stub.error();
        if (!*stub)
            return std::optional<Linked>();
        found.label = (*stub)->label;
        found.masked = true;
        return std::optional(found);
    }
    const auto mine = readable(**row);
    if (!mine)
        return mine.error();
    found.label = (*row)->label;
    found.masked = !*mine;
    if (!*mine)
        return std::optional(found);
    found.title = link.kind == StreamKind::Action ? title : (*row)->title;
    if (found.title.isEmpty()) { // lists keep no title of a restricted one
        const auto state = m_store.incident(found.incident);
        if (!state)
            return state.error();
        found.title = state->title;
    }
    return std::optional(found);
}

} // namespace matoi
