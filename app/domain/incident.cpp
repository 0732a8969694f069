// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/domain/incident.h>

#include <algorithm>
#include <set>

namespace matoi
{

PersonId Incident::holder(Role role) const
{
    for (const RoleHolder& holder : roles)
        if (holder.role == role)
            return holder.person;
    return {};
}

bool Incident::commanderLeadsDev() const
{
    const PersonId commander = holder(Role::Commander);
    std::set<PersonId> people;
    for (const RoleHolder& holder : roles)
        people.insert(holder.person);
    return !commander.isNull() && commander == holder(Role::DevLead) && people.size() > 2;
}

bool Incident::isOpen() const
{
    return exists && state != IncidentState::Closed && state != IncidentState::NotIncident &&
           state != IncidentState::Merged && state != IncidentState::FalseAlarm;
}

bool Incident::readableBy(PersonId person) const
{
    return !restricted || std::find(readers.begin(), readers.end(), person) != readers.end();
}

std::optional<Ms> Incident::milestone(Milestone m) const
{
    const auto it = milestones.find(codeOf(m));
    return it == milestones.end() ? std::nullopt : std::optional<Ms>(it->second);
}

} // namespace matoi
