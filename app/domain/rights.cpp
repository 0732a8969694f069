// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/domain/decide_parts.h>
#include <app/domain/rights.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace matoi
{

std::span<const EventRight> eventRights()
{
    using K = StreamKind;
    using R = HubRole;
    // resources/sql/hub/0005_rights.sql and 0013_deploys.sql say the same; a test holds them
    // together.
    static const EventRight rights[] = {
        {""_L1, {}, R::Responder},
        {"entry.redacted/"_L1, {}, R::Admin},
        {"checkpoint."_L1, {}, R::Responder},
        {"breakglass."_L1, {}, R::Responder},
        // Reviewers work on what comes after.
        {"postmortem."_L1, {}, R::Reviewer},
        {"action."_L1, {}, R::Reviewer},
        {"risk."_L1, {}, R::Reviewer},
        {"deploy."_L1, {}, R::Reviewer},
        {"act.undone/"_L1, K::Postmortem, R::Reviewer},
        {"act.undone/"_L1, K::Action, R::Reviewer},
        {"act.undone/"_L1, K::Risk, R::Reviewer},
        {"act.undone/"_L1, K::Deploys, R::Reviewer},
        {"conflict.resolved/"_L1, K::Postmortem, R::Reviewer},
        {"conflict.resolved/"_L1, K::Action, R::Reviewer},
        {"conflict.resolved/"_L1, K::Risk, R::Reviewer},
        {"attachment.added/"_L1, K::Postmortem, R::Reviewer},
        {"attachment.added/"_L1, K::Action, R::Reviewer},
        {"attachment.added/"_L1, K::Risk, R::Reviewer},
    };
    return rights;
}

HubRole roleNeeded(const QString& type, StreamKind kind)
{
    const EventRight* best = &eventRights().front(); // the one for all
    for (const EventRight& right : eventRights()) {
        if (!type.startsWith(right.prefix) || (right.kind && *right.kind != kind))
            continue;
        if (right.prefix.size() > best->prefix.size() ||
            (right.prefix.size() == best->prefix.size() && right.kind))
            best = &right;
    }
    return best->least;
}

HubRole workingRole(HubRole atHub, const WorkspaceState& workspace, PersonId person, Ms now)
{
    if (atHub == HubRole::None || workspace.openGlass(person, now))
        return std::max(atHub, HubRole::Responder);
    return atHub;
}

std::vector<BrokenGlass> glassesDuring(const WorkspaceState& workspace, const Incident& incident,
                                       Ms now)
{
    const Ms from = incident.milestone(Milestone::Detected).value_or(incident.declaredAt);
    const Ms until = incident.milestone(Milestone::Converged).value_or(now);
    std::vector<BrokenGlass> list;
    std::copy_if(workspace.glasses.begin(), workspace.glasses.end(), std::back_inserter(list),
                 [&](const BrokenGlass& g) { return g.since <= until && from < g.until; });
    return list;
}

namespace parts
{

Status mayActAs(const DecideInput& in, const Command& command)
{
    if (in.actor.local || in.actor.as.isNull())
        return success();
    const auto* entry = std::get_if<cmd::AddEntry>(&command);
    const bool scribe = in.incident && in.incident->holder(Role::Scribe) == in.actor.person;
    return entry && (scribe || entry->source == EntrySource::Import) ? success()
                                                                     : Status(ErrorCode::AsRefused);
}

Status mayRecord(const DecideInput& in, const std::vector<Fact>& facts)
{
    if (in.actor.local)
        return success();
    const HubRole role = workingRole(in.actor.role, *in.workspace, in.actor.person, in.now);
    for (const Fact& fact : facts) {
        // The way round the lock is there for those whom the lock keeps out.
        if (std::holds_alternative<BreakGlassOpened>(fact.body))
            continue;
        const HubRole needed = roleNeeded(typeOf(fact.body), fact.stream.kind);
        if (role >= needed)
            continue;
        if (needed == HubRole::Admin)
            return ErrorCode::AdminOnly;
        return Error{ErrorCode::RoleNeeded, u"%1/%2"_s.arg(codeOf(role), codeOf(needed))};
    }
    return success();
}

} // namespace parts

} // namespace matoi
