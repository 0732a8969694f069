// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/domain/decide_parts.h>
#include <app/domain/postmortem_sections.h>

using namespace Qt::StringLiterals;

namespace matoi::parts
{

Status requirePostmortem(const DecideInput& in)
{
    return in.postmortem && in.postmortem->exists ? success() : Status(ErrorCode::NoSuchPostmortem);
}

Status checkReportDue(const DecideInput& in, Ms due)
{
    // PM-2: weeks later is a failure; seven days is the most a team may set.
    const Ms converged = in.incident->milestone(Milestone::Converged).value_or(in.now);
    if (due > endOfDay(converged, 7, in.zoneOffsetMinutes) || due < converged)
        return Error{ErrorCode::BadTime, u"due: 0-7 d"_s};
    return success();
}

namespace
{

StreamRef stream(const Postmortem& p) { return {StreamKind::Postmortem, p.id}; }

} // namespace

R run(const DecideInput& in, const cmd::DraftPostmortem& c)
{
    if (in.postmortem && in.postmortem->exists)
        return ErrorCode::AlreadyExists;
    if (c.owner.isNull())
        return ErrorCode::MissingOwner;
    const Incident& i = *in.incident;
    const Ms converged = i.milestone(Milestone::Converged).value_or(in.now);
    Ms due = c.dueAt.value_or(endOfDay(converged, dueDays(in), in.zoneOffsetMinutes));
    if (auto ok = checkReportDue(in, due); !ok)
        return ok.error();
    Builder b(in);
    b.on({StreamKind::Postmortem, in.freshIds.at(0)}, PostmortemDrafted{i.id, c.owner, due}, {},
         {});
    if (i.state == IncidentState::Converged)
        b.incident(StateSet{IncidentState::Reporting, {}, false, {}}, {field::state()});
    return b.take();
}

R run(const DecideInput& in, const cmd::EditPostmortem& c)
{
    if (auto ok = requirePostmortem(in); !ok)
        return ok.error();
    if (!isSection(c.section))
        return Error{ErrorCode::UnknownField, c.section};
    const auto text = checkOptionalText(c.text, c.section);
    if (!text)
        return text.error();
    Decision d = Builder(in)
                     .on(stream(*in.postmortem), PostmortemSectionSet{c.section, *text},
                         in.postmortem->heads, {field::section(c.section)})
                     .warnIfSecret(*text)
                     .take();
    if (!c.seen.isNull()) // written on top of older words: the fold keeps both (behaviour 7)
        d.facts.front().base[field::section(c.section)] = c.seen;
    return d;
}

R run(const DecideInput& in, const cmd::SetPostmortemState& c)
{
    if (auto ok = requirePostmortem(in); !ok)
        return ok.error();
    // reporting -> reviewed follows by itself once its three gates are open; after a recurrence
    // the report may have been reviewed already.
    const bool follows = c.state == PostmortemPhase::Reviewed &&
                         in.incident->state == IncidentState::Reporting &&
                         !in.postmortem->participants.empty();
    if (in.postmortem->state == c.state && !follows)
        return Error{ErrorCode::NothingChanged, codeOf(c.state)};
    if (c.state == PostmortemPhase::Reviewed && !in.postmortem->reviewHeldAt)
        return ErrorCode::ReviewNotHeld;
    if (c.state == PostmortemPhase::Closed && in.postmortem->state != PostmortemPhase::Reviewed)
        return ErrorCode::PostmortemNotReviewed;
    const auto reason = checkOptionalLine(c.reason, u"reason"_s);
    if (!reason)
        return reason.error();
    if (int(c.state) < int(in.postmortem->state) && reason->isEmpty())
        return Error{ErrorCode::MissingReason, codeOf(c.state)};
    Builder b(in);
    b.on(stream(*in.postmortem), PostmortemStateSet{c.state, *reason}, in.postmortem->heads,
         {field::postmortemState()});
    if (follows)
        b.incident(StateSet{IncidentState::Reviewed, {}, false, {}}, {field::state()});
    return b.take();
}

R run(const DecideInput& in, const cmd::HoldReview& c)
{
    if (auto ok = requirePostmortem(in); !ok)
        return ok.error();
    const auto at = checkTime(c.at.value_or(in.now), in.now);
    if (!at)
        return at.error();
    if (c.participants.empty())
        return ErrorCode::ParticipantsMissing;
    for (const PersonId id : c.participants)
        if (auto ok = requirePerson(in, id); !ok)
            return ok.error();
    return Builder(in)
        .on(stream(*in.postmortem),
            PostmortemReviewHeld{*at, c.participants,
                                 c.facilitator.isNull() ? in.actor.by() : c.facilitator},
            in.postmortem->heads, {field::review()})
        .incident(MilestoneSet{Milestone::ReviewHeld, *at},
                  {field::milestone(Milestone::ReviewHeld)})
        .take();
}

} // namespace matoi::parts
