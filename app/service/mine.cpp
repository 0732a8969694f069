// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/service/mine.h>

#include <algorithm>
#include <limits>

namespace matoi
{

namespace
{

using K = Waiting::Kind;

//! `duty` of the person in the team: a PdM approves in every incident.
void addOfIncident(std::vector<Waiting>& list, const IncidentRow& row, const Incident& i,
                   PersonId person, Duty duty)
{
    if (i.state == IncidentState::Triage && i.judge == person)
        list.push_back({K::Judgement, row.id, row.label, i.title, 0});
    if (i.promiseAt && i.holder(Role::Commander) == person)
        list.push_back({K::Promise, row.id, row.label, i.title, i.promiseAt});
    const bool approves =
        i.holder(Role::Commander) == person || i.holder(Role::Pdm) == person || duty == Duty::Pdm;
    for (const NoticeRecord& notice : i.notices)
        if (approves && notice.waits() && !notice.approvedAt && notice.drafter != person)
            list.push_back({K::Approval, row.id, row.label, notice.subject, 0});
    for (const TaskRecord& task : i.tasks)
        if (!task.done && task.owner == person)
            list.push_back({K::Todo, row.id, row.label, task.text, task.dueAt});
}

void addOfReport(std::vector<Waiting>& list, const IncidentRow& row, const Incident& i,
                 const Postmortem& p, PersonId person)
{
    if (p.state == PostmortemPhase::Draft && p.owner == person)
        list.push_back({K::Report, row.id, row.label, i.title, p.dueAt});
    // Whoever moderates; before one is named, whoever wrote it brings it to a review.
    const PersonId host = p.facilitator.isNull() ? p.owner : p.facilitator;
    if (p.state == PostmortemPhase::InReview && host == person)
        list.push_back({K::Review, row.id, row.label, i.title, p.dueAt});
}

//! Those of today and those that were not kept.
Status addVisits(std::vector<Waiting>& list, Session& session, PersonId person)
{
    RiskFilter due;
    due.owner = person;
    due.dueUntil = isoDay(session.today());
    const auto rows = session.read(person).risks(due, RiskSort::NextVisit);
    if (!rows)
        return rows.error();
    const QTimeZone zone = session.zone();
    for (const RiskRow& row : *rows)
        list.push_back({K::Visit, row.id, row.label, row.title,
                        dayFrom(row.nextVisitOn).endOfDay(zone).toMSecsSinceEpoch()});
    return success();
}

} // namespace

Result<std::vector<Waiting>> waitingFor(Session& session, PersonId person)
{
    std::vector<Waiting> list;
    const auto rows = session.store().openIncidents();
    if (!rows)
        return rows.error();
    const Person* known = session.workspace().person(person);
    const Duty duty = known ? known->duty : Duty::None;
    for (const IncidentRow& row : *rows) {
        const auto incident = session.store().incident(row.id);
        if (!incident)
            return incident.error();
        if (!incident->readableBy(person))
            continue;
        addOfIncident(list, row, *incident, person, duty);
        const auto postmortem = session.store().postmortemOf(row.id);
        if (!postmortem)
            return postmortem.error();
        if (*postmortem)
            addOfReport(list, row, *incident, **postmortem, person);
    }
    const auto actions = session.store().actionsNaming(person);
    if (!actions)
        return actions.error();
    for (const ActionItem& action : *actions) {
        const bool open =
            action.state == ActionState::Open || action.state == ActionState::InProgress;
        if (!open || action.owner != person)
            continue;
        const auto row = session.store().incidentRow(action.incident);
        if (!row)
            return row.error();
        if (*row && (*row)->restricted) {
            const auto incident = session.store().incident(action.incident);
            if (!incident || !incident->readableBy(person))
                continue;
        }
        list.push_back({K::Action, action.incident, *row ? (*row)->label : QString(), action.title,
                        action.dueAt});
    }
    if (auto ok = addVisits(list, session, person); !ok)
        return ok.error();
    std::stable_sort(list.begin(), list.end(), [](const Waiting& a, const Waiting& b) {
        const auto when = [](const Waiting& w) {
            return w.dueAt ? w.dueAt : std::numeric_limits<Ms>::max();
        };
        return when(a) < when(b);
    });
    return list;
}

} // namespace matoi
