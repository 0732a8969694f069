// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/domain/field_names.h>
#include <app/domain/incident_folder.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace matoi
{

namespace
{

template <class T>
T* find(std::vector<T>& list, EventId id)
{
    const auto it = std::find_if(list.begin(), list.end(), [&](const T& t) { return t.id == id; });
    return it == list.end() ? nullptr : &*it;
}

} // namespace

void IncidentFolder::operator()(const RoleAssigned& b) { assign(b.role, b.person); }

void IncidentFolder::operator()(const RoleHandedOver& b)
{
    // Of several responders the one who hands over goes; a single holder is replaced anyway.
    if (b.role == Role::Responder || b.role == Role::Observer)
        std::erase_if(s.roles,
                      [&](const RoleHolder& h) { return h.role == b.role && h.person == b.from; });
    assign(b.role, b.to);
}

void IncidentFolder::operator()(const RoleRenounced& b)
{
    head(field::role(b.role, b.person), {});
    std::erase_if(s.roles,
                  [&](const RoleHolder& h) { return h.role == b.role && h.person == b.person; });
    if (b.role == Role::Commander && s.holder(b.role).isNull())
        s.commandVacantAt = e.occurredAt;
}

void IncidentFolder::operator()(const PhaseSet& b)
{
    head(field::phase(b.person), codeOf(b.phase));
    std::erase_if(s.phases, [&](const PhaseRecord& p) { return p.person == b.person; });
    s.phases.push_back({b.person, b.phase, e.occurredAt});
}

void IncidentFolder::operator()(const StepStarted& b)
{
    // Done beats open: a start that had not seen the tick does not take it back.
    StepRecord& step = s.steps[b.step];
    if (rivals(field::step(b.step), u"in_progress"_s) && step.state == StepState::Done)
        return;
    head(field::step(b.step), u"in_progress"_s);
    step.state = StepState::InProgress;
    step.owner = b.owner.isNull() ? e.by() : b.owner;
    step.startedAt = e.occurredAt;
}

void IncidentFolder::operator()(const StepDone& b)
{
    endStep(b.step, StepState::Done, b.evidence, {});
}

void IncidentFolder::operator()(const StepSkipped& b)
{
    endStep(b.step, StepState::Skipped, {}, b.reason);
}

void IncidentFolder::operator()(const StepReopened& b)
{
    StepRecord& step = s.steps[b.step];
    if (rivals(field::step(b.step), u"open"_s) && step.state == StepState::Done)
        return;
    head(field::step(b.step), u"open"_s);
    step.state = StepState::Open;
    step.endedAt = 0;
    step.endedBy = {};
    step.reason = b.reason;
}

void IncidentFolder::operator()(const StepEvidenceSet& b) { s.steps[b.step].evidence = b.evidence; }

void IncidentFolder::operator()(const TaskAdded& b)
{
    s.tasks.push_back({e.id, b.text, b.owner, b.dueAt.value_or(0), b.lane, b.origin, false, 0, {}});
}

void IncidentFolder::operator()(const TaskSet& b)
{
    if (TaskRecord* task = find(s.tasks, b.target)) {
        head(field::task(b.target), b.text);
        task->text = b.text;
        task->owner = b.owner;
        task->dueAt = b.dueAt.value_or(0);
    }
}

void IncidentFolder::operator()(const TaskDone& b)
{
    if (TaskRecord* task = find(s.tasks, b.target)) {
        task->done = true;
        task->doneAt = e.occurredAt;
        task->doneBy = e.by();
    }
}

void IncidentFolder::operator()(const SummaryPosted& b)
{
    head(field::summary(), QString::fromUtf8(e.bodyBytes));
    s.summary = {s.summary.version + (m_again ? 0 : 1),
                 b.situation,
                 b.actions,
                 b.needs,
                 b.impact,
                 b.nextUpdateAt.value_or(0),
                 e.occurredAt,
                 e.by()};
    s.promiseAt = promises() ? s.summary.nextUpdateAt : 0;
    setMilestoneOnce(Milestone::FirstSummary, e.occurredAt);
}

void IncidentFolder::operator()(const PromiseSnoozed& b)
{
    head(field::promise(), QString::number(b.until));
    s.promiseAt = promises() ? b.until : 0;
}

void IncidentFolder::operator()(const HypothesisOpened& b)
{
    s.hypotheses.push_back({e.id,
                            qint64(s.hypotheses.size()) + 1,
                            b.text,
                            HypothesisState::Open,
                            {},
                            e.by(),
                            e.occurredAt,
                            0});
    s.hypothesisMovedAt = e.occurredAt;
}

void IncidentFolder::operator()(const HypothesisRuledOut& b)
{
    settle(b.target, HypothesisState::RuledOut, b.evidence);
}

void IncidentFolder::operator()(const HypothesisConfirmed& b)
{
    settle(b.target, HypothesisState::Confirmed, b.evidence);
}

void IncidentFolder::operator()(const WakeAttempted& b)
{
    // WAK-2: whatever an attempt says of its result, only wake.answered ends the search.
    s.wakes.push_back({b.person, b.how, b.result, e.occurredAt, e.by()});
}

void IncidentFolder::operator()(const WakeAnswered& b)
{
    s.wakes.push_back({b.person, b.how, WakeResult::Answered, e.occurredAt, e.by()});
    if (s.wokenPerson.isNull()) {
        s.wokenPerson = b.person;
        s.wokenAt = e.occurredAt;
    }
}

void IncidentFolder::assign(Role role, PersonId person)
{
    const QString name = field::role(role, person);
    // The first commander stays; a second who had not seen the first is contested.
    const bool held = role == Role::Commander && !s.holder(role).isNull();
    const Write write = head(name, person.toString(), held ? Stands::First : Stands::Newer);
    if (held && write == Write::Rivals)
        return;
    const bool many = role == Role::Responder || role == Role::Observer;
    std::erase_if(s.roles, [&](const RoleHolder& h) {
        return h.role == role && (!many || h.person == person);
    });
    s.roles.push_back({role, person, e.occurredAt, e.id});
    if (role == Role::Commander)
        s.commandVacantAt = 0;
    acknowledge();
}

void IncidentFolder::endStep(const QString& id, StepState state, const QString& evidence,
                             const QString& reason)
{
    head(field::step(id), codeOf(state));
    StepRecord& step = s.steps[id];
    // Two ticks of one step agree; skipping does not take a tick back.
    if (!m_again && step.state == StepState::Done && state == StepState::Skipped)
        return;
    step.state = state;
    if (!step.startedAt)
        step.startedAt = e.occurredAt;
    if (step.owner.isNull())
        step.owner = e.by();
    step.endedAt = e.occurredAt;
    step.endedBy = e.by();
    step.reason = reason;
    if (!evidence.isEmpty())
        step.evidence = evidence;
}

void IncidentFolder::settle(EventId target, HypothesisState state, const QString& evidence)
{
    HypothesisRecord* hypothesis = find(s.hypotheses, target);
    if (!hypothesis)
        return;
    head(field::hypothesis(target), codeOf(state));
    hypothesis->state = state;
    hypothesis->evidence = evidence;
    hypothesis->settledAt = e.occurredAt;
    s.hypothesisMovedAt = e.occurredAt;
}

} // namespace matoi
