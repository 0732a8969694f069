// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/domain/decide_parts.h>
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

} // namespace matoi::parts
