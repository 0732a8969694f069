// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/domain/decide_parts.h>
#include <app/domain/heads.h>
#include <app/domain/transitions.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace matoi::parts
{

namespace
{

using S = IncidentState;

//! DON-1: what keeps an incident from being closed, in the order in which people can mend it.
Status doneGate(const DecideInput& in)
{
    if (!in.postmortem || !in.postmortem->exists)
        return ErrorCode::PostmortemMissing;
    if (!in.postmortem->reviewHeldAt)
        return ErrorCode::ReviewNotHeld;
    if (in.postmortem->state != PostmortemPhase::Reviewed &&
        in.postmortem->state != PostmortemPhase::Closed)
        return ErrorCode::PostmortemNotReviewed;
    const auto openP0 = std::count_if(in.actions.begin(), in.actions.end(), [](auto* a) {
        return a->priority == Priority::P0 &&
               (a->state == ActionState::Open || a->state == ActionState::InProgress);
    });
    if (openP0 > 0)
        return Error{ErrorCode::OpenP0Actions, QString::number(openP0)};
    if (in.incident->fixState == FixState::NotNeeded)
        return in.incident->fixReason.isEmpty() ? Status(ErrorCode::ReasonForFixMissing)
                                                : success();
    if (in.incident->fixState != FixState::PermanentDone)
        return ErrorCode::PermanentFixMissing;
    return success();
}

//! The gate's name in the log: a word for ever, because the number of an ErrorCode moves when the
//! list grows.
QString gateName(ErrorCode code)
{
    switch (code) {
    case ErrorCode::NotJudged:
        return u"not_judged"_s;
    case ErrorCode::NotCommander:
        return u"not_commander"_s;
    case ErrorCode::MissingReason:
        return u"missing_reason"_s;
    case ErrorCode::OutlookNotConverged:
        return u"outlook_not_converged"_s;
    case ErrorCode::ConvergedAtMissing:
        return u"converged_at_missing"_s;
    case ErrorCode::FixStateMissing:
        return u"fix_state_missing"_s;
    case ErrorCode::ReasonForFixMissing:
        return u"reason_for_fix_missing"_s;
    case ErrorCode::PostmortemMissing:
        return u"postmortem_missing"_s;
    case ErrorCode::PostmortemNotReviewed:
        return u"postmortem_not_reviewed"_s;
    case ErrorCode::ReviewNotHeld:
        return u"review_not_held"_s;
    case ErrorCode::ParticipantsMissing:
        return u"participants_missing"_s;
    case ErrorCode::PermanentFixMissing:
        return u"permanent_fix_missing"_s;
    case ErrorCode::OpenP0Actions:
        return u"open_p0_actions"_s;
    default:
        return u"wrong_state"_s;
    }
}

} // namespace

Status gate(const DecideInput& in, S to, const QString& reason)
{
    const Incident& i = *in.incident;
    if (!isTransition(i.state, to))
        return Error{ErrorCode::WrongState, codeOf(i.state)};
    if (needsCommander(i.state, to))
        if (auto ok = requireCommander(in); !ok)
            return ok;
    switch (to) {
    case S::Responding:
        if ((i.state == S::Converged || i.state == S::Reporting || i.state == S::Closed) &&
            reason.isEmpty())
            return Error{ErrorCode::MissingReason, codeOf(to)};
        if (i.classification == Classification::Bug)
            return ErrorCode::NotJudged;
        return success();
    case S::NotIncident:
        if (i.classification != Classification::Bug &&
            i.classification != Classification::CaseByCase)
            return ErrorCode::NotJudged;
        return reason.isEmpty() ? Status(Error{ErrorCode::MissingReason, codeOf(to)}) : success();
    case S::Converged:
        if (i.outlook != Outlook::Converged)
            return ErrorCode::OutlookNotConverged;
        if (!i.milestone(Milestone::Converged))
            return ErrorCode::ConvergedAtMissing;
        return i.fixState == FixState::None ? Status(ErrorCode::FixStateMissing) : success();
    case S::Reporting:
        if (!in.postmortem || in.postmortem->owner.isNull() || !in.postmortem->dueAt)
            return ErrorCode::PostmortemMissing;
        return success();
    case S::Reviewed:
        if (!in.postmortem || !in.postmortem->exists)
            return ErrorCode::PostmortemMissing;
        if (!in.postmortem->reviewHeldAt)
            return ErrorCode::ReviewNotHeld;
        if (in.postmortem->participants.empty())
            return ErrorCode::ParticipantsMissing;
        return in.postmortem->state == PostmortemPhase::Draft ||
                       in.postmortem->state == PostmortemPhase::InReview
                   ? Status(ErrorCode::PostmortemNotReviewed)
                   : success();
    case S::Closed:
        return doneGate(in);
    case S::FalseAlarm:
        return reason.isEmpty() ? Status(Error{ErrorCode::MissingReason, codeOf(to)}) : success();
    case S::Triage:
    case S::Merged:
    case S::Detected:
        return success();
    }
    return success();
}

R run(const DecideInput& in, const cmd::SetState& c)
{
    const auto reason = checkOptionalLine(c.reason, u"reason"_s);
    if (!reason)
        return reason.error();
    if (in.incident->state == c.state)
        return Error{ErrorCode::NothingChanged, codeOf(c.state)};
    if (c.state == S::Merged)
        return Error{ErrorCode::BadUsage, u"incident merge ID INTO"_s};
    StateSet body{c.state, *reason, false, {}};
    if (auto ok = gate(in, c.state, *reason); !ok) {
        if (!c.overridden)
            return ok.error();
        if (!isCommander(in))
            return Error{ErrorCode::NotCommander, in.incident->holder(Role::Commander).toString()};
        if (reason->isEmpty())
            return Error{ErrorCode::MissingReason, u"override"_s};
        body.overridden = true;
        body.gate = gateName(ok.error().code);
    }
    Builder b(in);
    if (in.incident->holder(Role::Commander).isNull() &&
        (c.state == S::Responding || c.state == S::Triage))
        b.incident(RoleAssigned{Role::Commander, in.actor.by()},
                   {field::role(Role::Commander, {})});
    else if (in.incident->holder(Role::Commander).isNull())
        b.warn(ErrorCode::CommanderMissing);
    b.incident(body, {field::state()});
    if (in.incident->restricted)
        addStub(b, in,
                c.state != S::Closed && c.state != S::FalseAlarm && c.state != S::NotIncident);
    return b.take();
}

R run(const DecideInput& in, const cmd::Converge& c)
{
    const Incident& i = *in.incident;
    if (i.state != S::Responding)
        return Error{ErrorCode::WrongState, codeOf(i.state)};
    if (auto ok = requireCommander(in); !ok)
        return ok.error();
    const auto at = checkTime(c.at.value_or(in.now), in.now);
    if (!at)
        return at.error();
    if (const auto started = i.milestone(Milestone::Started); started && *at < *started)
        return Error{ErrorCode::TimeBeforeStart, codeOf(Milestone::Converged)};
    const FixState fix = c.fix == FixState::None ? i.fixState : c.fix;
    if (fix == FixState::None)
        return ErrorCode::FixStateMissing;
    const auto reason = checkOptionalLine(c.fixReason, u"reason"_s);
    if (!reason)
        return reason.error();
    if (fix == FixState::NotNeeded && reason->isEmpty() && i.fixReason.isEmpty())
        return ErrorCode::ReasonForFixMissing;

    Builder b(in);
    if (i.outlook != Outlook::Converged)
        b.incident(OutlookSet{Outlook::Converged}, {field::outlook()});
    b.incident(MilestoneSet{Milestone::Converged, *at}, {field::milestone(Milestone::Converged)});
    if (fix != i.fixState)
        b.incident(FixStateSet{fix, *reason}, {field::fixState()});
    b.incident(StateSet{S::Converged, {}, false, {}}, {field::state()});
    // A recurrence keeps its postmortem; a first convergence without an owner waits and says so.
    const bool drafted = in.postmortem && in.postmortem->exists;
    if (!drafted && c.owner.isNull())
        return b.warn(ErrorCode::MissingOwner).take();
    if (!drafted)
        b.on({StreamKind::Postmortem, in.freshIds.at(1)},
             PostmortemDrafted{i.id, c.owner, endOfDay(*at, dueDays(in), in.zoneOffsetMinutes)}, {},
             {});
    b.incident(StateSet{S::Reporting, {}, false, {}}, {field::state()});
    if (i.restricted)
        addStub(b, in, true);
    return b.take();
}

R run(const DecideInput& in, const cmd::Merge& c)
{
    if (!in.other || !in.other->exists)
        return ErrorCode::NoSuchIncident;
    if (in.other->id == in.incident->id)
        return ErrorCode::SelfReference;
    // What is under way must not go on in something that has ended.
    if (!in.other->isOpen())
        return Error{ErrorCode::WrongState, codeOf(in.other->state)};
    // A drill and a real incident never become one: the drill's numbers would count.
    if (in.other->kind != in.incident->kind)
        return ErrorCode::KindImmutable;
    if (auto ok = gate(in, S::Merged, c.reason); !ok)
        return ok.error();
    const auto reason = checkOptionalLine(c.reason, u"reason"_s);
    if (!reason)
        return reason.error();
    Builder b(in);
    b.incident(IncidentMerged{in.other->id, *reason})
        .incident(StateSet{S::Merged, *reason, false, {}}, {field::state()})
        .on({StreamKind::Incident, in.other->id},
            IncidentRelated{in.incident->id, u"merged_from"_s}, {}, {});
    if (in.incident->restricted)
        addStub(b, in, false);
    return b.take();
}

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

R run(const DecideInput& in, const cmd::Undo&)
{
    constexpr Ms kUndoMs = 10'000;
    if (in.undo.empty())
        return ErrorCode::NothingToUndo;
    std::map<StreamRef, std::vector<EventId>> streams;
    bool declaring = false;
    for (const UndoFact& fact : in.undo) {
        if (fact.by != in.actor.by())
            return ErrorCode::NotAllowed;
        if (in.now - fact.recordedAt > kUndoMs)
            return ErrorCode::UndoTooLate;
        if (!fact.headOfItsField)
            return ErrorCode::UndoNotHead;
        if (fact.type.startsWith("wake."_L1) || fact.type == "incident.restricted/1"_L1 ||
            fact.type == "entry.redacted/1"_L1)
            return Error{ErrorCode::NotUndoable, fact.type};
        declaring |= fact.type == "incident.declared/1"_L1;
        streams[fact.stream].push_back(fact.id);
    }
    Builder b(in);
    if (declaring) {
        // The number stays taken: a declaration taken back is a false alarm that everybody can see.
        b.incident(StateSet{S::FalseAlarm, u"undo:declare"_s, false, {}}, {field::state()});
        return b.take();
    }
    Decision decision = b.take();
    for (const auto& [stream, ids] : streams)
        decision.facts.push_back({stream, ActUndone{}, in.now, {}, ids});
    return decision;
}

} // namespace matoi::parts
