// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/domain/decide_parts.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace matoi::parts
{

namespace
{

constexpr Ms kDay = 86'400'000;

Status requirePostmortem(const DecideInput& in)
{
    return in.postmortem && in.postmortem->exists ? success() : Status(ErrorCode::NoSuchPostmortem);
}

StreamRef stream(const Postmortem& p) { return {StreamKind::Postmortem, p.id}; }

//! The sections of spec/domain.md 1, postmortem.
const std::vector<QString>& sections()
{
    static const std::vector<QString> ids{
        u"summary"_s,   u"impact"_s,     u"timeline"_s,      u"detection"_s,  u"trigger"_s,
        u"cause"_s,     u"workaround"_s, u"permanent_fix"_s, u"prevention"_s, u"faster"_s,
        u"went_well"_s, u"went_wrong"_s, u"lucky"_s,         u"surprises"_s,  u"customers"_s,
        u"external"_s,  u"actions"_s,    u"links"_s};
    return ids;
}

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
    // PM-2: weeks later is a failure; seven days is the most a team may set.
    if (due > endOfDay(converged, 7, in.zoneOffsetMinutes) || due < converged)
        return Error{ErrorCode::BadTime, u"due: 0-7 d"_s};
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
    if (std::find(sections().begin(), sections().end(), c.section) == sections().end())
        return Error{ErrorCode::UnknownField, c.section};
    const auto text = checkOptionalText(c.text, c.section);
    if (!text)
        return text.error();
    return Builder(in)
        .on(stream(*in.postmortem), PostmortemSectionSet{c.section, *text}, in.postmortem->heads,
            {field::section(c.section)})
        .warnIfSecret(*text)
        .take();
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

R run(const DecideInput& in, const cmd::AddAction& c)
{
    const auto title = checkLine(c.title, u"title"_s);
    if (!title)
        return title.error();
    // Behaviour 16: exactly one owner and a due date, or it is not saved.
    if (c.owner.isNull())
        return ErrorCode::MissingOwner;
    if (!c.dueAt)
        return Error{ErrorCode::BadTime, u"due"_s};
    if (*c.dueAt < in.now - kDay)
        return Error{ErrorCode::BadTime, u"due"_s};
    return Builder(in)
        .on({StreamKind::Action, in.freshIds.at(0)},
            ActionAdded{*title, c.kind, c.owner, c.priority, c.dueAt, in.incident->id,
                        in.postmortem ? in.postmortem->id : StreamId()},
            {}, {})
        .take();
}

R run(const DecideInput& in, const cmd::SetActionState& c)
{
    const auto it = std::find_if(in.actions.begin(), in.actions.end(),
                                 [&](const ActionItem* a) { return a->id == c.action; });
    if (it == in.actions.end())
        return Error{ErrorCode::NoSuchAction, c.action.toString()};
    const ActionItem& action = **it;
    if (action.state == c.state)
        return Error{ErrorCode::AlreadyDone, action.title};
    const auto evidence = checkOptionalLine(c.evidence, u"evidence"_s);
    const auto reason = checkOptionalLine(c.reason, u"reason"_s);
    if (!evidence || !reason)
        return evidence ? reason.error() : evidence.error();
    if (c.state == ActionState::Done && evidence->isEmpty())
        return Error{ErrorCode::MissingEvidence, action.title};
    if (c.state == ActionState::WontDo && reason->isEmpty())
        return Error{ErrorCode::MissingReason, action.title};
    return Builder(in)
        .on({StreamKind::Action, action.id}, ActionStateSet{c.state, *evidence, *reason},
            action.heads, {field::action(u"state"_s)})
        .take();
}

R run(const DecideInput& in, const cmd::VerifyAction& c)
{
    const auto it = std::find_if(in.actions.begin(), in.actions.end(),
                                 [&](const ActionItem* a) { return a->id == c.action; });
    if (it == in.actions.end())
        return Error{ErrorCode::NoSuchAction, c.action.toString()};
    if ((*it)->state != ActionState::Done)
        return Error{ErrorCode::WrongState, codeOf((*it)->state)};
    if ((*it)->doneBy == in.actor.by() || (*it)->owner == in.actor.by())
        return ErrorCode::NotAllowed;
    const auto note = checkOptionalLine(c.note, u"note"_s);
    if (!note)
        return note.error();
    return Builder(in).on({StreamKind::Action, c.action}, ActionVerified{*note}, {}, {}).take();
}

} // namespace matoi::parts
