// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/domain/apply.h>
#include <app/domain/field_names.h>
#include <app/domain/heads.h>
#include <app/domain/score.h>
#include <app/domain/transitions.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace matoi
{

PersonId Incident::holder(Role role) const
{
    for (const RoleHolder& holder : roles)
        if (holder.role == role)
            return holder.person;
    return {};
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

namespace
{

QString number(std::optional<qint64> n) { return n ? QString::number(*n) : QString(); }

//! Applies one incident event. One function per fact; all are total.
class IncidentFolder
{
public:
    //! `again` = the chosen value of a settled conflict comes back into force: no new rivalry, no
    //! second version, nothing counted twice.
    IncidentFolder(Incident& state, const Event& event, bool again)
        : s(state)
        , e(event)
        , m_again(again)
    {
    }

    void operator()(const IncidentDeclared& b)
    {
        if (m_again) { // of all that a declaration writes, only the title can be in conflict
            s.title = b.title;
            return;
        }
        s.exists = true;
        s.id = e.stream.id;
        s.kind = b.kind;
        s.year = b.year;
        s.number = b.number;
        s.title = b.title;
        s.declaredEvent = e.id;
        s.declaredBy = e.by();
        s.declaredAt = e.occurredAt;
        s.detectSource = b.detectSource;
        s.judge = b.judge;
        s.playbook = b.playbook;
        s.state = b.state;
        s.stateSince = e.occurredAt;
        if (!b.detectRef.isEmpty())
            s.texts[u"detect_ref"_s] = b.detectRef;
        setMilestone(Milestone::Detected, b.detectedAt);
        if (b.startedAt)
            setMilestone(Milestone::Started, *b.startedAt);
        if (b.state == IncidentState::Responding) {
            setMilestone(Milestone::Declared, e.occurredAt);
            acknowledge();
        }
        head(u"title"_s, b.title);
        head(field::state(), codeOf(b.state));
    }
    void operator()(const IncidentClassified& b)
    {
        head(field::classification(), codeOf(b.classification));
        s.classification = b.classification;
        s.matchedCase = b.matchedCase;
        s.classificationReason = b.reason;
        s.decidedBy = b.decidedBy;
    }
    void operator()(const IncidentScored& b)
    {
        // The worse score counts until a person has looked (design.md 3). A known one beats
        // unknown.
        const QString value = number(b.scope) + u'x' + number(b.degree);
        const auto mine = impactBand(b.scope, b.degree);
        const auto theirs = impactBand(s.scope, s.degree);
        head(field::score(), value);
        const bool open = !m_again && conflictOf(s.conflicts, field::score());
        if (open && theirs.value_or(-1) > mine.value_or(-1))
            return;
        s.scope = b.scope;
        s.degree = b.degree;
    }
    void operator()(const StateSet& b)
    {
        const IncidentState from = s.state;
        head(field::state(), codeOf(b.state));
        if (!m_again && from != b.state && !b.overridden && !isTransition(from, b.state))
            flag(u"state:%1->%2"_s.arg(codeOf(from), codeOf(b.state)));
        if (from != b.state)
            s.stateSince = e.occurredAt;
        s.state = b.state;
        if (b.state == IncidentState::Responding) {
            setMilestoneOnce(Milestone::Declared, e.occurredAt);
            acknowledge();
            reopen(from);
        }
        if (b.state == IncidentState::Triage)
            acknowledge();
        if (b.state == IncidentState::Closed)
            setMilestone(Milestone::Closed, e.occurredAt);
        if (!promises())
            s.promiseAt = 0;
    }
    void operator()(const OutlookSet& b)
    {
        head(field::outlook(), codeOf(b.outlook));
        s.outlook = b.outlook;
        s.outlookSince = e.occurredAt;
    }
    void operator()(const FixStateSet& b)
    {
        head(field::fixState(), codeOf(b.fixState));
        s.fixState = b.fixState;
        s.fixReason = b.reason;
        if (b.fixState == FixState::Workaround)
            setMilestoneOnce(Milestone::WorkaroundApplied, e.occurredAt);
        if (b.fixState == FixState::PermanentDone)
            setMilestoneOnce(Milestone::PermanentFixDone, e.occurredAt);
    }
    void operator()(const MilestoneSet& b)
    {
        head(field::milestone(b.milestone), number(b.at));
        const QString code = codeOf(b.milestone);
        if (!b.at) {
            s.milestones.erase(code);
            return;
        }
        setMilestone(b.milestone, *b.at);
    }
    void operator()(const FieldSet& b)
    {
        head(b.field, b.value);
        if (b.field == "title"_L1)
            s.title = b.value;
        else
            s.texts[b.field] = b.value;
        const bool channel = b.field == "channel_name"_L1 || b.field == "channel_url"_L1;
        if (channel && !b.value.isEmpty())
            setMilestoneOnce(Milestone::ChannelOpened, e.occurredAt);
    }
    void operator()(const ImpactSet& b)
    {
        head(field::impact(), QString::fromUtf8(e.bodyBytes));
        s.texts[u"affected_function"_s] = b.affectedFunction;
        s.isMajor = b.isMajor;
        s.affectedTenants = b.affectedTenants;
        s.affectedUsers = b.affectedUsers;
    }
    void operator()(const IncidentRestricted& b)
    {
        s.restricted = true;
        for (const PersonId reader : b.readers)
            if (std::find(s.readers.begin(), s.readers.end(), reader) == s.readers.end())
                s.readers.push_back(reader);
        if (!b.codename.isEmpty())
            s.codename = b.codename;
    }
    void operator()(const IncidentMerged& b) { s.mergedInto = b.into; }
    void operator()(const IncidentRelated& b) { s.related[b.other.toString()] = b.relation; }

    void operator()(const EntryAdded& b)
    {
        ++s.entryCount;
        if (b.kind == EntryKind::Workaround && b.source != EntrySource::Import)
            setMilestoneOnce(Milestone::WorkaroundApplied, e.occurredAt);
    }

    void operator()(const RoleAssigned& b) { assign(b.role, b.person); }
    void operator()(const RoleHandedOver& b) { assign(b.role, b.to); }
    void operator()(const RoleRenounced& b)
    {
        head(field::role(b.role, b.person), {});
        std::erase_if(
            s.roles, [&](const RoleHolder& h) { return h.role == b.role && h.person == b.person; });
    }
    void operator()(const PhaseSet& b)
    {
        head(field::phase(b.person), codeOf(b.phase));
        std::erase_if(s.phases, [&](const PhaseRecord& p) { return p.person == b.person; });
        s.phases.push_back({b.person, b.phase, e.occurredAt});
    }

    void operator()(const StepStarted& b)
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
    void operator()(const StepDone& b) { endStep(b.step, StepState::Done, b.evidence, {}); }
    void operator()(const StepSkipped& b) { endStep(b.step, StepState::Skipped, {}, b.reason); }
    void operator()(const StepReopened& b)
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
    void operator()(const StepEvidenceSet& b) { s.steps[b.step].evidence = b.evidence; }

    void operator()(const TaskAdded& b)
    {
        s.tasks.push_back(
            {e.id, b.text, b.owner, b.dueAt.value_or(0), b.lane, b.origin, false, 0, {}});
    }
    void operator()(const TaskSet& b)
    {
        if (TaskRecord* task = find(s.tasks, b.target)) {
            head(field::task(b.target), b.text);
            task->text = b.text;
            task->owner = b.owner;
            task->dueAt = b.dueAt.value_or(0);
        }
    }
    void operator()(const TaskDone& b)
    {
        if (TaskRecord* task = find(s.tasks, b.target)) {
            task->done = true;
            task->doneAt = e.occurredAt;
            task->doneBy = e.by();
        }
    }

    void operator()(const SummaryPosted& b)
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
    void operator()(const PromiseSnoozed& b)
    {
        head(field::promise(), QString::number(b.until));
        s.promiseAt = promises() ? b.until : 0;
    }

    void operator()(const HypothesisOpened& b)
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
    void operator()(const HypothesisRuledOut& b)
    {
        settle(b.target, HypothesisState::RuledOut, b.evidence);
    }
    void operator()(const HypothesisConfirmed& b)
    {
        settle(b.target, HypothesisState::Confirmed, b.evidence);
    }

    void operator()(const WakeAttempted& b)
    {
        // WAK-2: whatever an attempt says of its result, only wake.answered ends the search.
        s.wakes.push_back({b.person, b.how, b.result, e.occurredAt, e.by()});
    }
    void operator()(const WakeAnswered& b)
    {
        s.wakes.push_back({b.person, b.how, WakeResult::Answered, e.occurredAt, e.by()});
        if (s.wokenPerson.isNull()) {
            s.wokenPerson = b.person;
            s.wokenAt = e.occurredAt;
        }
    }

    void operator()(const UnknownEvent&) { ++s.unknownEvents; }
    void operator()(const ErasedBody&)
    {
        if (e.type == QLatin1StringView(EntryAdded::kType))
            ++s.entryCount;
    }
    template <class T>
    void operator()(const T&)
    {
    }

private:
    Write head(const QString& name, const QString& value, Stands stands = Stands::Newer)
    {
        if (m_again)
            return Write::Stands; // the heads were set when the conflict was settled
        return writeField(s.heads, s.conflicts, name, value, e, stands);
    }
    bool rivals(const QString& name, const QString& value) const
    {
        return !m_again && rivalOfHead(s.heads, name, value, e);
    }
    //! Reminders stop at convergence (behaviour 9).
    bool promises() const
    {
        return s.state == IncidentState::Detected || s.state == IncidentState::Triage ||
               s.state == IncidentState::Responding;
    }
    //! 再発: the first convergence becomes history, and what follows from it is open again.
    void reopen(IncidentState from)
    {
        if (from != IncidentState::Converged && from != IncidentState::Reporting &&
            from != IncidentState::Reviewed && from != IncidentState::Closed)
            return;
        if (s.outlook == Outlook::Converged)
            s.outlook = Outlook::Continuing;
        if (const auto converged = s.milestone(Milestone::Converged))
            s.earlierConverged.push_back(*converged);
        s.milestones.erase(codeOf(Milestone::Converged));
        s.milestones.erase(codeOf(Milestone::Closed));
    }
    void flag(const QString& text)
    {
        if (std::find(s.flags.begin(), s.flags.end(), text) == s.flags.end())
            s.flags.push_back(text);
    }
    void setMilestone(Milestone m, Ms at)
    {
        s.milestones[codeOf(m)] = at;
        std::erase_if(s.flags, [](const QString& f) { return f.startsWith("milestone:"_L1); });
        // Hard when decided, a mark when merged: the start is not after anything else.
        const auto started = s.milestone(Milestone::Started);
        if (!started)
            return;
        for (const auto& [code, time] : s.milestones)
            if (time < *started)
                flag(u"milestone:"_s + code);
    }
    void setMilestoneOnce(Milestone m, Ms at)
    {
        if (!s.milestone(m))
            setMilestone(m, at);
    }
    void acknowledge() { setMilestoneOnce(Milestone::Acknowledged, e.occurredAt); }

    template <class T>
    static T* find(std::vector<T>& list, EventId id)
    {
        const auto it =
            std::find_if(list.begin(), list.end(), [&](const T& t) { return t.id == id; });
        return it == list.end() ? nullptr : &*it;
    }
    void assign(Role role, PersonId person)
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
        acknowledge();
    }
    void endStep(const QString& id, StepState state, const QString& evidence, const QString& reason)
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
    void settle(EventId target, HypothesisState state, const QString& evidence)
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

    Incident& s;
    const Event& e;
    bool m_again;
};

} // namespace

void apply(Incident& state, const Event& event)
{
    if (state.id.isNull())
        state.id = event.stream.id;
    std::visit(IncidentFolder(state, event, false), event.body);
}

void reapply(Incident& state, const Event& event)
{
    std::visit(IncidentFolder(state, event, true), event.body);
}

} // namespace matoi
