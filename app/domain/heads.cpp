// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/domain/heads.h>

#include <algorithm>

namespace matoi
{

namespace
{

EventId baseOf(const Event& event, const QString& field)
{
    const auto base = event.base.find(field);
    return base == event.base.end() ? EventId() : base->second;
}

auto find(std::vector<Conflict>& conflicts, const QString& field)
{
    return std::find_if(conflicts.begin(), conflicts.end(),
                        [&](const Conflict& c) { return c.field == field; });
}

} // namespace

bool rivalOfHead(const std::map<QString, FieldHead>& heads, const QString& field,
                 const QString& value, const Event& event)
{
    const auto head = heads.find(field);
    return head != heads.end() && baseOf(event, field) != head->second.event &&
           value != head->second.value && event.by() != head->second.by;
}

const Conflict* conflictOf(const std::vector<Conflict>& conflicts, const QString& field)
{
    const auto it = std::find_if(conflicts.begin(), conflicts.end(),
                                 [&](const Conflict& c) { return c.field == field; });
    return it == conflicts.end() ? nullptr : &*it;
}

Write writeField(std::map<QString, FieldHead>& heads, std::vector<Conflict>& conflicts,
                 const QString& field, const QString& value, const Event& event, Stands stands)
{
    const FieldHead mine{event.id, event.by(), value};
    const bool rival = rivalOfHead(heads, field, value, event);
    auto open = find(conflicts, field);
    if (rival && open == conflicts.end()) {
        conflicts.push_back({field, {heads.at(field)}});
        open = std::prev(conflicts.end());
    }
    if (open != conflicts.end()) {
        const EventId seen = baseOf(event, field);
        const auto replaced = std::find_if(open->rivals.begin(), open->rivals.end(),
                                           [&](const FieldHead& r) { return r.event == seen; });
        if (replaced != open->rivals.end())
            *replaced = mine;
        else
            open->rivals.push_back(mine);
    }
    if (!rival || stands == Stands::Newer)
        heads[field] = mine;
    return rival ? Write::Rivals : Write::Stands;
}

std::optional<FieldHead> settleConflict(std::map<QString, FieldHead>& heads,
                                        std::vector<Conflict>& conflicts,
                                        const ConflictResolved& resolved)
{
    const auto open = find(conflicts, resolved.field);
    if (open == conflicts.end())
        return std::nullopt;
    const auto it =
        std::find_if(open->rivals.begin(), open->rivals.end(),
                     [&](const FieldHead& rival) { return rival.event == resolved.chosen; });
    if (it == open->rivals.end())
        return std::nullopt;
    const FieldHead chosen = *it;
    std::erase_if(open->rivals, [&](const FieldHead& rival) {
        return rival.event == chosen.event || std::find(resolved.over.begin(), resolved.over.end(),
                                                        rival.event) != resolved.over.end();
    });
    if (open->rivals.empty())
        conflicts.erase(open);
    else
        open->rivals.insert(open->rivals.begin(), chosen);
    heads[resolved.field] = chosen;
    return chosen;
}

} // namespace matoi
