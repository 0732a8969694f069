// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1StringView>
#include <QString>

#include <optional>
#include <span>

namespace matoi
{

// The closed lists of spec/domain.md 1. Their code names are stored in the log and printed by
// --json; they are for ever. The first value of a list is its default and is left out of the bytes.

enum class StreamKind { Incident, Postmortem, Action, Risk, Workspace, Contacts, Deploys, Checks };
enum class IncidentKind { Real, Drill, Backfill };
enum class IncidentState {
    Detected,
    Triage,
    Responding,
    Converged,
    Reporting,
    Reviewed,
    Closed,
    NotIncident,
    Merged,
    FalseAlarm,
};
enum class Classification { Undecided, Outage, Security, Bug, CaseByCase };
enum class DetectSource { Internal, Customer, AlertChannel };
enum class Outlook { Unknown, Continuing, Converging, Converged };
enum class FixState { None, Workaround, PermanentInProgress, PermanentDone, NotNeeded };
enum class Milestone {
    Started,
    Detected,
    Acknowledged,
    Declared,
    ChannelOpened,
    FirstSummary,
    FirstCustomerNotice,
    WorkaroundApplied,
    Converged,
    ReportDone,
    ReviewHeld,
    ChannelArchived,
    PermanentFixDone,
    Closed,
};
enum class EntryKind {
    Note,
    Detection,
    Classified,
    Declared,
    ChannelOpened,
    Summary,
    RoleAssigned,
    RoleHandedOver,
    ResponderPhase,
    Finding,
    HypothesisOpened,
    HypothesisRuledOut,
    HypothesisConfirmed,
    Decision,
    ActionStarted,
    ActionDone,
    Workaround,
    PermanentFix,
    OutlookChanged,
    ImpactChanged,
    StepDone,
    StepSkipped,
    CustomerNoticeDrafted,
    CustomerNoticeApproved,
    CustomerNoticeSent,
    CustomerNoticePartlyFailed,
    WakeAttempt,
    WakeAnswered,
    AlertLinked,
    NextUpdatePromised,
    Todo,
    Attachment,
    ImportedMessage,
    Merged,
    StateChanged,
    Correction,
};
enum class Lane { All, Dev, Biz };
enum class Certainty { Fact, Estimate, Hearsay };
enum class EntrySource { Manual, System, Alert, Import };
enum class Role { Commander, Deputy, Scribe, DevLead, BizLead, Pdm, Responder, Observer };
enum class StepState { Open, InProgress, Done, Skipped };
enum class Phase { Discovery, Investigation, Resolution, Verification };
enum class HypothesisState { Open, RuledOut, Confirmed };
enum class WakeResult { NoAnswer, Answered, Posted, Calling };
enum class PostmortemPhase { Draft, InReview, Reviewed, Closed };
enum class ActionKind { PermanentFix, Prevention, Detection, Mitigation, Process, Customer };
enum class ActionState { Open, InProgress, Done, WontDo };
enum class Priority { P1, P0, P2 };
enum class Duty { None, Ceo, Pdm, Em };
//! What a login may do at the hub, each more than the one before (design.md 3.2). None: revoked,
//! run out, or not known yet.
enum class HubRole { None, Viewer, Reviewer, Responder, Admin };
enum class NoticeStage { First, Impact, Update, Converged, Final };
enum class RiskStatus { NotStarted, InProgress, Watching, WorkaroundDone, Completed };
//! E-4: the only legal impacts. Unknown is a value of its own and no number.
enum class ImpactBand { Unknown, B0, B1, B3, B6, B10 };
//! By which way a record came into the register (REC-1, REC-2, DON-3).
enum class RiskEntry { Manual, Investigation, Postmortem, Incident, Import };
//! The two dated logs of a record (E-16).
enum class RiskLog { Cause, Countermeasure };
//! What a countermeasure was: neither, a temporary or the permanent one.
enum class Measure { None, Temporary, Permanent };

//! The code names of an enum in the order of its values.
template <class E>
std::span<const QLatin1StringView> codeNames();

//! Code name of a value, e.g. "step_done". Total.
template <class E>
QLatin1StringView codeOf(E value)
{
    return codeNames<E>()[size_t(value)];
}

//! Value of a code name; nothing for a name this version does not know.
template <class E>
std::optional<E> fromCode(QStringView code)
{
    const auto names = codeNames<E>();
    for (size_t i = 0; i < names.size(); ++i)
        if (code == names[i])
            return E(i);
    return std::nullopt;
}

template <class E>
std::optional<E> fromCode(QLatin1StringView code)
{
    const auto names = codeNames<E>();
    for (size_t i = 0; i < names.size(); ++i)
        if (code == names[i])
            return E(i);
    return std::nullopt;
}

} // namespace matoi
