// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/domain/decide_parts.h>
#include <app/domain/heads.h>

namespace matoi::parts
{

R run(const DecideInput& in, const cmd::ResolveConflict& c)
{
    struct Place {
        StreamRef stream;
        const std::vector<Conflict>* conflicts;
        const std::map<QString, FieldHead>* heads;
    };
    std::vector<Place> places{{workspaceStream(), &in.workspace->conflicts, &in.workspace->heads}};
    if (in.incident)
        places.push_back({{StreamKind::Incident, in.incident->id},
                          &in.incident->conflicts,
                          &in.incident->heads});
    if (in.postmortem)
        places.push_back({{StreamKind::Postmortem, in.postmortem->id},
                          &in.postmortem->conflicts,
                          &in.postmortem->heads});
    for (const ActionItem* action : in.actions)
        places.push_back({{StreamKind::Action, action->id}, &action->conflicts, &action->heads});
    // Two action items can be in conflict about the same field: the chosen value tells them apart.
    bool named = false;
    for (const Place& place : places) {
        const Conflict* conflict = conflictOf(*place.conflicts, c.field);
        named |= conflict != nullptr;
        ConflictResolved body{c.field, c.chosen, {}};
        bool known = false;
        for (const FieldHead& rival : conflict ? conflict->rivals : std::vector<FieldHead>{}) {
            known |= rival.event == c.chosen;
            if (rival.event != c.chosen)
                body.over.push_back(rival.event);
        }
        if (known)
            return Builder(in).on(place.stream, body, *place.heads, {c.field}).take();
    }
    return named ? Error{ErrorCode::BadId, c.chosen.toString()}
                 : Error{ErrorCode::NoSuchConflict, c.field};
}

} // namespace matoi::parts
