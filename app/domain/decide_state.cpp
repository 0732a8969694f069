// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/domain/decide_parts.h>

using namespace Qt::StringLiterals;

namespace matoi::parts
{

namespace
{

using S = IncidentState;

} // namespace

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
    // converged -> reporting is automatic: a draft has an owner and a day.
    if (c.state == S::Converged && in.postmortem && in.postmortem->exists)
        b.incident(StateSet{S::Reporting, {}, false, {}}, {field::state()});
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
    if (auto ok = requireOther(in); !ok)
        return ok.error();
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

} // namespace matoi::parts
