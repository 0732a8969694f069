// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/domain/heads.h>

#include <algorithm>

namespace matoi
{

bool rivalOfHead(const std::map<QString, FieldHead>& heads, const QString& field,
                 const QString& value, const Event& event)
{
    const auto head = heads.find(field);
    if (head == heads.end())
        return false;
    const auto base = event.base.find(field);
    const EventId seen = base == event.base.end() ? EventId() : base->second;
    return seen != head->second.event && value != head->second.value &&
           event.by() != head->second.by;
}

Write writeField(std::map<QString, FieldHead>& heads, std::vector<Conflict>& conflicts,
                 const QString& field, const QString& value, const Event& event)
{
    const FieldHead mine{event.id, event.by(), value};
    const bool rival = rivalOfHead(heads, field, value, event);
    if (rival) {
        auto it = std::find_if(conflicts.begin(), conflicts.end(),
                               [&](const Conflict& c) { return c.field == field; });
        if (it == conflicts.end()) {
            conflicts.push_back({field, {heads.at(field)}});
            it = std::prev(conflicts.end());
        }
        it->rivals.push_back(mine);
    }
    heads[field] = mine;
    return rival ? Write::Rivals : Write::Stands;
}

std::optional<FieldHead> settleConflict(std::map<QString, FieldHead>& heads,
                                        std::vector<Conflict>& conflicts,
                                        const ConflictResolved& resolved)
{
    const auto it = std::find_if(conflicts.begin(), conflicts.end(),
                                 [&](const Conflict& c) { return c.field == resolved.field; });
    if (it == conflicts.end())
        return std::nullopt;
    std::optional<FieldHead> chosen;
    for (const FieldHead& rival : it->rivals)
        if (rival.event == resolved.chosen)
            chosen = rival;
    conflicts.erase(it);
    if (chosen)
        heads[resolved.field] = *chosen;
    return chosen;
}

} // namespace matoi
