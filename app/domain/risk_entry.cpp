// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/domain/risk_entry.h>
#include <app/domain/risk_score.h>

#include <QDateTime>

using namespace Qt::StringLiterals;

namespace matoi
{

QDate dayOf(Ms at, int zoneOffsetMinutes)
{
    return at ? QDateTime::fromMSecsSinceEpoch(at + Ms(zoneOffsetMinutes) * 60'000, Qt::UTC).date()
              : QDate();
}

RiskVerdict riskVerdict(const RiskFinding& finding, QDate today)
{
    RiskVerdict verdict;
    if (finding.investigationStartedOn.isValid())
        verdict.days = finding.investigationStartedOn.daysTo(today);
    verdict.unsolved = !finding.rootSolved;
    if (finding.basis == RiskEntry::Postmortem) {
        verdict.written = finding.postmortemWritten; // REC-2, regardless of REC-1's week
        return verdict;
    }
    if (finding.basis == RiskEntry::Incident)
        return verdict;
    verdict.investigated = verdict.days >= kInvestigationDays;
    // "may become 3 or more" cannot be excluded of what nobody knows.
    verdict.needsReason = finding.potential == ImpactBand::Unknown;
    verdict.severe = bandValue(finding.potential).value_or(3) >= 3;
    return verdict;
}

bool offersRisk(const Incident& incident, Ms now)
{
    const auto converged = incident.milestone(Milestone::Converged);
    const bool unfixed =
        incident.fixState != FixState::PermanentDone && incident.fixState != FixState::NotNeeded;
    const bool waits = incident.state == IncidentState::Converged ||
                       incident.state == IncidentState::Reporting ||
                       incident.state == IncidentState::Reviewed;
    const auto declined = incident.texts.find(u"risk_declined"_s);
    if (declined != incident.texts.end() && !declined->second.isEmpty())
        return false; // a person has looked and said why not
    return incident.exists && incident.kind != IncidentKind::Drill && waits && unfixed &&
           converged && now - *converged > kUnfixedMs;
}

bool isWritten(const Postmortem& postmortem)
{
    return postmortem.exists &&
           (!postmortem.sections.empty() || postmortem.state != PostmortemPhase::Draft);
}

cmd::AddRisk prefillRisk(const Incident& incident, const Postmortem* postmortem,
                         const std::vector<const ActionItem*>& actions, int zoneOffsetMinutes)
{
    cmd::AddRisk add;
    add.entry = postmortem && isWritten(*postmortem) ? RiskEntry::Postmortem : RiskEntry::Incident;
    add.status = incident.fixState == FixState::Workaround ? RiskStatus::WorkaroundDone
                                                           : RiskStatus::InProgress;
    add.firstSeenOn = dayOf(incident.milestone(Milestone::Detected).value_or(incident.declaredAt),
                            zoneOffsetMinutes);
    add.investigationStartedOn = dayOf(incident.declaredAt, zoneOffsetMinutes);
    add.potential = {incident.scope, incident.degree, {}};
    if (!incident.scope || !incident.degree)
        add.potential = {};
    // It happened once and its root is there still; it does no harm since it converged.
    add.likelihood = 2;
    add.current.band = 0;
    add.links.push_back({StreamKind::Incident, incident.id});
    if (postmortem && postmortem->exists) {
        add.links.push_back({StreamKind::Postmortem, postmortem->id});
        add.owner = postmortem->owner;
    }
    for (const ActionItem* action : actions)
        if (action->state != ActionState::Done && action->state != ActionState::WontDo &&
            (action->kind == ActionKind::PermanentFix || action->kind == ActionKind::Prevention))
            add.links.push_back({StreamKind::Action, action->id});
    if (incident.restricted) {
        add.title = incident.codename;
        return add;
    }
    add.title = incident.title;
    if (const auto it = incident.texts.find(u"affected_function"_s); it != incident.texts.end())
        add.service = it->second;
    if (postmortem)
        for (const auto& [from, to] : {std::pair{u"summary"_s, u"summary"_s},
                                       {u"cause"_s, u"cause"_s},
                                       {u"permanent_fix"_s, u"policy"_s}})
            if (const auto it = postmortem->sections.find(from); it != postmortem->sections.end())
                add.sections[to] = it->second;
    return add;
}

} // namespace matoi
