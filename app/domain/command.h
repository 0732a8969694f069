// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <app/domain/event.h>
#include <app/domain/review_command.h>
#include <app/domain/risk_command.h>

namespace matoi
{

// What a person wants. A command may be refused (decide.h); a fact is not. Times are UTC ms; an
// absent time means now. Ids of things made by a command are taken from DecideInput::freshIds.

namespace cmd
{

struct DeclareIncident {
    QString title;
    DetectSource source = DetectSource::Internal;
    IncidentKind kind = IncidentKind::Real;
    QString detectRef;
    std::optional<Ms> startedAt, detectedAt;
    QString playbook; //!< playbook id; empty = by kind ("standard", "drill")
    bool byAlert = false;
};
struct Classify {
    QString matchedCase; //!< CLS-n; empty when only a class is given
    std::optional<Classification> classification;
    QString reason;
    PersonId judge;
};
struct Score {
    std::optional<qint64> scope, degree;
};
struct SetState {
    IncidentState state;
    QString reason;
    bool overridden = false;
};
struct SetOutlook {
    Outlook outlook;
};
struct SetFix {
    FixState fix;
    QString reason;
};
struct SetMilestone {
    Milestone milestone;
    std::optional<Ms> at;
};
struct SetField {
    QString field, value;
};
struct SetImpact {
    QString function;
    bool isMajor = false;
    std::optional<qint64> tenants, users;
};
struct Converge {
    std::optional<Ms> at;
    PersonId owner;
    FixState fix = FixState::None;
    QString fixReason;
};
struct Restrict {
    std::vector<PersonId> readers;
    QString codename;
};
struct Merge {
    StreamId into;
    QString reason;
};
struct Relate {
    StreamId other;
    QString relation;
};

struct AddEntry {
    QString text;
    EntryKind kind = EntryKind::Note;
    std::optional<Ms> at;
    Lane lane = Lane::All;
    Certainty certainty = Certainty::Fact;
    QString link, enteredTz, attachment;
    bool pin = false;
    EntrySource source = EntrySource::Manual;
    QString authorName, sourceKey, sourceVersion;
};
struct CorrectEntry {
    EventId target;
    QString text;
    QString sourceVersion;
};
struct RetractEntry {
    EventId target;
    QString reason;
};
struct PinEntry {
    EventId target;
    bool pinned = true;
};
struct RedactEntry {
    EventId target;
    QString reason;
};

struct AssignRole {
    Role role;
    PersonId person;
};
struct HandOverRole {
    Role role;
    PersonId to;
    QString note;
};
struct RenounceRole {
    Role role;
    PersonId person;
    QString note;
};
struct SetPhase {
    PersonId person;
    Phase phase;
};
struct StartStep {
    QString step;
    PersonId owner;
};
struct DoneStep {
    QString step;
    QString evidence;
    //! PRC-2, for the step that names the channel: how many are in it, of how many, who is missing.
    std::optional<qint64> members = {}, staff = {};
    QString missing = {};
};
struct SkipStep {
    QString step;
    QString reason;
};
struct ReopenStep {
    QString step;
    QString reason;
};
struct SetStepEvidence {
    QString step;
    QString evidence;
};
struct AddTask {
    QString text;
    PersonId owner;
    std::optional<Ms> dueAt;
    Lane lane = Lane::All;
    QString origin;
};
struct SetTask {
    EventId target;
    QString text;
    PersonId owner;
    std::optional<Ms> dueAt;
};
//! A set of to-dos out of a playbook; those that were pulled in before (same origin) stay as they
//! are.
struct PullTasks {
    std::vector<AddTask> tasks;
};
struct DoneTask {
    EventId target;
};
struct PostSummary {
    QString situation, actions, needs, impact;
    std::optional<Ms> nextUpdateAt;
};
struct SnoozePromise {
    Ms until;
    QString reason;
};
struct OpenHypothesis {
    QString text;
};
struct SettleHypothesis {
    EventId target;
    bool confirmed;
    QString evidence;
};
struct AttemptWake {
    PersonId person;
    QString how;
    WakeResult result = WakeResult::NoAnswer;
};
struct AnswerWake {
    PersonId person;
    QString how;
};
struct AddAttachment {
    QString sha256, name, mime;
    qint64 size = 0;
};
struct ResolveConflict {
    QString field;
    EventId chosen;
};
struct DraftNotice {
    NoticeStage stage = NoticeStage::First;
    QString subject, text;
    QString recipients = {};
    EventId replaces = {}; //!< the draft whose place it takes
};
struct ApproveNotice {
    EventId target;
};
struct RecordSent {
    EventId target;
    QString recipients = {}; //!< empty = as drafted
    std::optional<Ms> at = {};
};
//! Nobody is told of the outlook that stands, because.
struct WaiveContact {
    QString reason;
};
//! The contact policy of each outlook given; who is affected, by which channel and who decided are
//! the same for all of them.
struct DecideContact {
    std::vector<std::pair<Outlook, QString>> words;
    QString affected = {}, channel = {};
    PersonId decidedBy = {}; //!< null = the actor
};
//! The events of the act are in DecideInput::undo.
struct Undo {
};

struct SetPerson {
    PersonId person;
    QString name, handle, reading;
    Duty duty = Duty::None;
    bool admin = false;
    bool archived = false;
    std::vector<QString> teams = {};
};
struct SetContact {
    PersonId person;
    QString phone, email;
};
struct SetPlaybook {
    QString text;
};
struct SetPolicy {
    QString key, value;
};
//! In a joined workspace: what a responder may, for an hour, whoever one is. Journaled offline too,
//! judged where it meets the hub.
struct BreakGlass {
    QString reason;
};
//! The actor's open glass is given back.
struct CloseGlass {
};

} // namespace cmd

using Command = std::variant<
    cmd::DeclareIncident, cmd::Classify, cmd::Score, cmd::SetState, cmd::SetOutlook, cmd::SetFix,
    cmd::SetMilestone, cmd::SetField, cmd::SetImpact, cmd::Converge, cmd::Restrict, cmd::Merge,
    cmd::Relate, cmd::AddEntry, cmd::CorrectEntry, cmd::RetractEntry, cmd::PinEntry,
    cmd::RedactEntry, cmd::AssignRole, cmd::HandOverRole, cmd::RenounceRole, cmd::SetPhase,
    cmd::StartStep, cmd::DoneStep, cmd::SkipStep, cmd::ReopenStep, cmd::SetStepEvidence,
    cmd::AddTask, cmd::SetTask, cmd::PullTasks, cmd::DoneTask, cmd::PostSummary, cmd::SnoozePromise,
    cmd::OpenHypothesis, cmd::SettleHypothesis, cmd::AttemptWake, cmd::AnswerWake,
    cmd::AddAttachment, cmd::DraftNotice, cmd::ApproveNotice, cmd::RecordSent, cmd::WaiveContact,
    cmd::DecideContact, cmd::ResolveConflict, cmd::Undo, cmd::DraftPostmortem, cmd::EditPostmortem,
    cmd::SetPostmortemState, cmd::HoldReview, cmd::AddAction, cmd::SetActionState,
    cmd::VerifyAction, cmd::PlanReview, cmd::CommentPostmortem, cmd::SettleComment, cmd::SignOff,
    cmd::SetAction, cmd::RecordDeploys, cmd::SetPerson, cmd::SetContact, cmd::SetPlaybook,
    cmd::SetPolicy, cmd::BreakGlass, cmd::CloseGlass, cmd::AddRisk, cmd::UpdateRisk, cmd::ScoreRisk,
    cmd::SetRiskStatus, cmd::SetNextVisit, cmd::VisitRisk, cmd::AddRiskLog, cmd::CorrectRiskLog,
    cmd::RetractRiskLog, cmd::LinkRisk, cmd::ResolveRiskConflict, cmd::RedactRisk, cmd::ImportRisk>;

//! Those that are about a System Risk Record and not about an incident.
template <class C>
inline constexpr bool isRiskCommand = requires
{
    C::kOnRisk;
};

} // namespace matoi
