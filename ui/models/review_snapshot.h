// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <app/projections/done_gate.h>
#include <app/projections/phase_chart.h>
#include <app/projections/response_times.h>
#include <app/service/session.h>
#include <ui/models/timeline_row.h>

namespace matoi
{

//! Words of a section that were typed here and not recorded, and the fact whose words they were
//! written on (null = none yet).
struct SectionDraft {
    EventId seen;
    QString text;
    bool operator==(const SectionDraft&) const = default;
};
//! Under which key the store keeps such a draft, and its bytes.
QString sectionDraftKey(StreamId postmortem, const QString& section);
QString packDraft(const SectionDraft& draft);
//! Nothing for what is no draft.
std::optional<SectionDraft> unpackDraft(const QString& packed);

//! Everything that the page of a postmortem shows; a value, made on the store's thread.
struct ReviewSnapshot {
    Incident incident;
    QString label; //!< INC-2026-0042
    Postmortem postmortem;
    std::vector<ActionItem> actions;
    std::vector<Person> people;
    std::map<PersonId, QString> names;
    std::vector<TimelineRow> pinned;
    qint64 entries = 0; //!< of the timeline, those that are folded away left out
    PhaseChart chart;
    ResponseTimes times;
    std::vector<DoneGate> gates;
    std::vector<QString> risks; //!< RISK-0007 and its title, of those that it is joined with
    bool riskOffered = false;   //!< DON-3
    std::map<QString, SectionDraft> drafts;
    std::vector<AttachmentInfo> files;
    HubRole role = HubRole::Admin;
    Ms now = 0; //!< when it was read
    QString name(PersonId id) const;
    QString title() const { return incident.restricted ? incident.codename : incident.title; }
    //! Somebody may write here.
    bool writable() const { return int(role) >= int(HubRole::Reviewer); }
    //! The text of a section; empty = unwritten.
    QString text(const QString& section) const;
    //! The fact whose words stand there; null = none.
    EventId head(const QString& section) const;
    qint64 written() const { return qint64(postmortem.sections.size()); }
};
//! NoSuchPostmortem, RestrictedStream, the store's.
Result<ReviewSnapshot> loadReview(Session& session, StreamId incident, bool japanese);

//! One postmortem in the list of all.
struct ReviewRow {
    StreamId incident;
    QString label, title, owner;
    PostmortemPhase state = {};
    Ms dueAt = 0, meetingAt = 0, heldAt = 0;
    qint64 written = 0, openComments = 0;
    qint64 daysLate = 0; //!< 0 = on time, or reviewed
    bool drill = false;
    bool operator==(const ReviewRow&) const = default;
};
//! The late ones first, then by due date; the reviewed and closed ones after them, newest first.
//! Those of merged incidents are left out. The store's errors.
Result<std::vector<ReviewRow>> loadReviewList(Session& session);
//! PM-2: how many days after its due time it is now; 0 while it is in time or once it was reviewed.
qint64 daysLate(const Postmortem& postmortem, Ms now);

} // namespace matoi
