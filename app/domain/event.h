// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <app/domain/deploy_bodies.h>
#include <app/domain/entry_bodies.h>
#include <app/domain/incident_bodies.h>
#include <app/domain/notice_bodies.h>
#include <app/domain/process_bodies.h>
#include <app/domain/result.h>
#include <app/domain/review_bodies.h>
#include <app/domain/risk_bodies.h>
#include <app/domain/stamp.h>
#include <app/domain/workspace_bodies.h>

#include <QByteArray>

#include <map>
#include <variant>
#include <vector>

namespace matoi
{

//! A fact of a type (or with a code) that this version does not know. Kept byte for byte.
struct UnknownEvent {
    QString type;
    bool operator==(const UnknownEvent&) const = default;
};
//! A fact whose body was erased; folds as redacted.
struct ErasedBody {
    bool operator==(const ErasedBody&) const = default;
};

using EventBody = std::variant<
    IncidentDeclared, IncidentClassified, IncidentScored, StateSet, OutlookSet, FixStateSet,
    MilestoneSet, FieldSet, ImpactSet, IncidentRestricted, IncidentMerged, IncidentRelated,
    EntryAdded, EntryCorrected, EntryRetracted, EntryPinned, EntryUnpinned, EntryRedacted,
    RoleAssigned, RoleHandedOver, RoleRenounced, PhaseSet, StepStarted, StepDone, StepSkipped,
    StepReopened, StepEvidenceSet, TaskAdded, TaskSet, TaskDone, SummaryPosted, PromiseSnoozed,
    HypothesisOpened, HypothesisRuledOut, HypothesisConfirmed, WakeAttempted, WakeAnswered,
    AttachmentAdded, ConflictResolved, ActUndone, PostmortemDrafted, PostmortemSectionSet,
    PostmortemStateSet, PostmortemReviewHeld, PostmortemSet, PostmortemCommentAdded,
    PostmortemCommentSettled, PostmortemSignedOff, DeployRecorded, ActionAdded, ActionSet,
    ActionStateSet, ActionVerified, PersonSet, PersonContactSet, PlaybookSet, PolicySet,
    IncidentStubSet, BreakGlassOpened, BreakGlassClosed, NoticeDrafted, NoticeApproved,
    NoticeRecordedSent, NoticeNotNeeded, NoticePolicySet, RiskAdded, RiskSet, RiskScored,
    RiskStatusSet, RiskVisited, RiskLogAdded, RiskLogCorrected, RiskLogRetracted, RiskLinked,
    UnknownEvent, ErasedBody>;

//! A stream of facts: kind and id, e.g. incident/0190...
struct StreamRef {
    StreamKind kind = StreamKind::Incident;
    StreamId id;
    bool operator==(const StreamRef&) const = default;
    bool operator<(const StreamRef& o) const { return kind != o.kind ? kind < o.kind : id < o.id; }
};

//! The streams of which there is one (workspace, contacts, deployments) have fixed ids, so that two
//! devices that never met write to the same stream.
StreamRef workspaceStream();
StreamRef contactsStream();
StreamRef deploysStream();

//! What was known about the device's clock when it wrote (design.md 3, Envelope). Milliseconds.
struct ClockInfo {
    qint64 offsetMs = 0;
    qint64 uncertaintyMs = 0;
    bool certain = true;
    bool operator==(const ClockInfo&) const = default;
};

//! field -> id of the event whose value the writer saw.
using Base = std::map<QString, EventId>;

//! One fact. `headerBytes` and `bodyBytes` are the truth; every other member is read from them.
struct Event {
    EventId id;
    StreamRef stream;
    QString type;
    Stamp stamp;
    Ms occurredAt = 0;
    Ms recordedAt = 0;
    ClockInfo clock;
    DeviceId device;
    qint64 devSeq = 0;
    QByteArray prev;
    PersonId actor;
    PersonId author;
    Base base;
    std::vector<EventId> undoes;
    EventBody body;

    QByteArray headerBytes;
    QByteArray bodyBytes;
    QByteArray hash;
    std::optional<qint64> hubPos;
    std::optional<Ms> hubRecordedAt;

    OrderKey key() const { return {effectiveStamp(stamp, hubRecordedAt), id}; }
    //! Whose words or deed this is: the author where there is one, else the actor.
    PersonId by() const { return author.isNull() ? actor : author; }
    bool erased() const { return std::holds_alternative<ErasedBody>(body); }
};

//! The type name of a body, e.g. "step.done/1". UnknownEvent gives its own.
QString typeOf(const EventBody& body);

} // namespace matoi
