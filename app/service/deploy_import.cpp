// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/projections/four_keys.h>
#include <app/service/deploy_import.h>
#include <app/service/review_reader.h>

#include <QDateTime>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace matoi
{

namespace
{

//! The one deployment that an incident of a file names, by itself or by a change that it brought.
const DeployRecorded* causeOf(const DeployIncident& incident, const DeployLog& log)
{
    if (!incident.deploy.isEmpty())
        return deployNamed(log, incident.deploy);
    const DeployRecorded* first = nullptr; // the earliest that brought one of them
    for (const auto& [key, deploy] : log.deploys) {
        const bool brought =
            incident.changes.contains(deploy.sha) ||
            std::any_of(deploy.changes.begin(), deploy.changes.end(),
                        [&](const DeployChange& c) { return incident.changes.contains(c.id); });
        if (brought && (!first || deploy.at < first->at))
            first = &deploy;
    }
    return first;
}

void linkIncidents(Session& session, const Reader& reader, const DeployFile& file,
                   const DeployLog& log, DeployPlan& plan)
{
    for (const DeployIncident& named : file.incidents) {
        const auto id = session.store().findIncident(named.incident);
        const auto incident = id ? reader.incident(*id) : Result<Incident>(id.error());
        const DeployRecorded* deploy = causeOf(named, log);
        if (!incident || !deploy) {
            plan.leftOut << named.incident;
            continue;
        }
        const auto known = incident->texts.find(u"caused_by_deploy"_s);
        if (known != incident->texts.end() && known->second == deploy->key())
            continue;
        plan.commands.emplace_back(*id, cmd::SetField{u"caused_by_deploy"_s, deploy->key()});
        ++plan.linked;
    }
}

} // namespace

Result<DeployPlan> planDeploys(Session& session, const Reader& reader, const DeployFile& file)
{
    auto known = ReviewReader(reader).deploys();
    if (!known)
        return known.error();
    DeployPlan plan;
    plan.repeated = file.repeated;
    plan.ignored = file.ignored;
    plan.errors = file.errors;
    // decide() would refuse it too, but nobody would know which one.
    constexpr Ms kAhead = 5 * 60'000;
    for (const DeployRecorded& deploy : file.deploys)
        if (deploy.at > session.now() + kAhead && plan.errors.size() < kMaxDeployFaults)
            plan.errors.push_back(
                {ErrorCode::BadDeployments,
                 u"%1: time: %2"_s.arg(
                     deploy.key(),
                     QDateTime::fromMSecsSinceEpoch(deploy.at, Qt::UTC).toString(Qt::ISODate))});
    if (!plan.errors.empty())
        return plan;
    DeployLog after = *known;
    for (const DeployRecorded& deploy : file.deploys)
        after.deploys[deploy.key()] = deploy;
    for (const DeployChange& told : file.changes)
        for (auto& [key, deploy] : after.deploys)
            for (DeployChange& change : deploy.changes)
                if (change.id == told.id && !change.at)
                    change.at = told.at;
    cmd::RecordDeploys record;
    for (const auto& [key, deploy] : after.deploys) {
        const auto before = known->deploys.find(key);
        if (before != known->deploys.end() && before->second == deploy)
            continue;
        ++(before == known->deploys.end() ? plan.added : plan.updated);
        record.deploys.push_back(deploy);
    }
    plan.unchanged = std::max<qint64>(0, qint64(file.deploys.size()) - plan.added - plan.updated);
    if (!record.deploys.empty())
        plan.commands.emplace_back(StreamId(), std::move(record));
    linkIncidents(session, reader, file, after, plan);
    return plan;
}

Status recordDeploys(Session& session, const DeployPlan& plan, PersonId as)
{
    if (!plan.errors.empty())
        return Error{ErrorCode::ImportRefused, {}};
    if (plan.commands.empty())
        return success();
    const auto done = session.submitEach(plan.commands, as);
    if (done)
        return success();
    // The place among the commands says nothing about the file.
    return Error{done.error().code, done.error().context.section(u": "_s, 1)};
}

} // namespace matoi
