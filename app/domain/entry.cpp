// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/domain/apply.h>

namespace matoi
{

namespace
{

//! The one table: which fact makes a row, of which kind, and is it folded away as "system".
struct RowKind {
    EntryKind kind = EntryKind::Note;
    bool folded = false;
    bool makesRow = true;
    Lane lane = Lane::All;
};
constexpr RowKind kNoRow{EntryKind::Note, true, false, Lane::All};
using K = EntryKind;

RowKind biz(EntryKind kind) { return {kind, false, true, Lane::Biz}; }

RowKind rowKind(const EventBody& body)
{
    return std::visit(
        Overloads{
            [](const IncidentDeclared& b) {
                return RowKind{b.state == IncidentState::Detected ? K::Detection : K::Declared};
            },
            [](const IncidentClassified&) { return RowKind{K::Classified}; },
            [](const IncidentScored&) { return RowKind{K::ImpactChanged}; },
            [](const ImpactSet&) {
                return RowKind{K::ImpactChanged, true};
            },
            [](const StateSet&) { return RowKind{K::StateChanged}; },
            [](const OutlookSet&) { return RowKind{K::OutlookChanged}; },
            [](const FixStateSet& b) {
                return RowKind{b.fixState == FixState::PermanentDone ? K::PermanentFix
                               : b.fixState == FixState::Workaround  ? K::Workaround
                                                                     : K::StateChanged};
            },
            [](const MilestoneSet&) {
                return RowKind{K::StateChanged, true};
            },
            [](const FieldSet& b) {
                return b.field == QLatin1StringView("channel_name")
                           ? RowKind{K::ChannelOpened}
                           : RowKind{K::StateChanged, true};
            },
            [](const IncidentRestricted&) { return RowKind{K::StateChanged}; },
            [](const IncidentMerged&) { return RowKind{K::Merged}; },
            [](const IncidentRelated&) {
                return RowKind{K::StateChanged, true};
            },
            [](const EntryAdded& b) { return RowKind{b.kind}; },
            [](const RoleAssigned&) {
                return RowKind{K::RoleAssigned, true};
            },
            [](const RoleHandedOver&) { return RowKind{K::RoleHandedOver}; },
            [](const RoleRenounced&) {
                return RowKind{K::RoleHandedOver, true};
            },
            [](const PhaseSet&) {
                return RowKind{K::ResponderPhase, true};
            },
            [](const StepStarted&) {
                return RowKind{K::StepDone, true};
            },
            [](const StepDone&) { return RowKind{K::StepDone}; },
            [](const StepSkipped&) { return RowKind{K::StepSkipped}; },
            [](const StepReopened&) { return RowKind{K::StepDone}; },
            [](const StepEvidenceSet&) {
                return RowKind{K::StepDone, true};
            },
            [](const TaskAdded&) {
                return RowKind{K::Todo, true};
            },
            [](const TaskSet&) {
                return RowKind{K::Todo, true};
            },
            [](const TaskDone&) {
                return RowKind{K::Todo, true};
            },
            [](const SummaryPosted&) { return RowKind{K::Summary}; },
            [](const PromiseSnoozed&) { return RowKind{K::NextUpdatePromised}; },
            [](const HypothesisOpened&) { return RowKind{K::HypothesisOpened}; },
            [](const HypothesisRuledOut&) { return RowKind{K::HypothesisRuledOut}; },
            [](const HypothesisConfirmed&) { return RowKind{K::HypothesisConfirmed}; },
            [](const WakeAttempted&) { return RowKind{K::WakeAttempt}; },
            [](const WakeAnswered&) { return RowKind{K::WakeAnswered}; },
            [](const AttachmentAdded&) { return RowKind{K::Attachment}; },
            [](const ConflictResolved&) {
                return RowKind{K::StateChanged, true};
            },
            [](const NoticeDrafted&) { return biz(K::CustomerNoticeDrafted); },
            [](const NoticeApproved&) { return biz(K::CustomerNoticeApproved); },
            [](const NoticeRecordedSent&) { return biz(K::CustomerNoticeSent); },
            [](const NoticeNotNeeded&) { return biz(K::Decision); },
            [](const NoticePolicySet&) { return biz(K::Decision); },
            // Something happened that this version cannot read: nobody may miss that.
            [](const UnknownEvent&) { return RowKind{K::Note}; },
            [](const ErasedBody&) { return RowKind{K::Note}; }, [](const auto&) { return kNoRow; }},
        body);
}

//! A person's own words inside a fact that is not an entry.
QString wordsOf(const EventBody& body)
{
    return std::visit(Overloads{[](const IncidentDeclared& b) { return b.title; },
                                [](const IncidentClassified& b) { return b.reason; },
                                [](const StateSet& b) { return b.reason; },
                                [](const FixStateSet& b) { return b.reason; },
                                [](const FieldSet& b) { return b.value; },
                                [](const RoleHandedOver& b) { return b.note; },
                                [](const StepDone& b) { return b.evidence; },
                                [](const StepSkipped& b) { return b.reason; },
                                [](const StepReopened& b) { return b.reason; },
                                [](const TaskAdded& b) { return b.text; },
                                [](const SummaryPosted& b) { return b.situation; },
                                [](const PromiseSnoozed& b) { return b.reason; },
                                [](const HypothesisOpened& b) { return b.text; },
                                [](const HypothesisRuledOut& b) { return b.evidence; },
                                [](const HypothesisConfirmed& b) { return b.evidence; },
                                [](const AttachmentAdded& b) { return b.name; },
                                [](const NoticeDrafted& b) {
                                    return QString(b.subject + QLatin1Char('\n') + b.text);
                                },
                                [](const NoticeRecordedSent& b) { return b.recipients; },
                                [](const NoticeNotNeeded& b) { return b.reason; },
                                [](const NoticePolicySet& b) { return b.words; },
                                [](const auto&) { return QString(); }},
                      body);
}

} // namespace

std::optional<Entry> entryOf(const Event& event)
{
    const RowKind row = rowKind(event.body);
    if (!row.makesRow || event.stream.kind != StreamKind::Incident)
        return std::nullopt;
    // An erased correction leaves no row of its own; an erased entry or file shows that there was
    // one.
    if (event.erased() && event.type != QLatin1StringView(EntryAdded::kType) &&
        event.type != QLatin1StringView(AttachmentAdded::kType))
        return std::nullopt;
    Entry entry;
    entry.id = event.id;
    entry.type = event.type;
    entry.kind = row.kind;
    entry.folded = row.folded;
    entry.occurredAt = event.occurredAt;
    entry.recordedAt = event.recordedAt;
    entry.by = event.by();
    entry.textHead = event.id;
    if (const auto* b = std::get_if<EntryAdded>(&event.body)) {
        entry.source = b->source;
        entry.authorName = b->authorName;
        entry.lane = b->lane;
        entry.certainty = b->certainty;
        entry.text = b->text;
        entry.link = b->link;
        entry.attachment = b->attachment;
        entry.sourceKey = b->sourceKey;
        entry.sourceVersion = b->sourceVersion;
    } else if (event.erased()) {
        entry.redacted = true;
    } else {
        entry.source = EntrySource::System;
        entry.lane = row.lane;
        entry.text = wordsOf(event.body);
        entry.detail = QString::fromUtf8(event.bodyBytes);
    }
    return entry;
}

EventId entryTarget(const Event& event)
{
    return std::visit(Overloads{[](const EntryCorrected& b) { return b.target; },
                                [](const EntryRetracted& b) { return b.target; },
                                [](const EntryPinned& b) { return b.target; },
                                [](const EntryUnpinned& b) { return b.target; },
                                [](const EntryRedacted& b) { return b.target; },
                                [](const auto&) { return EventId(); }},
                      event.body);
}

void applyToEntry(Entry& entry, const Event& event)
{
    std::visit(Overloads{[&](const EntryCorrected& b) {
                             if (entry.redacted)
                                 return;
                             entry.earlierTexts.push_back(entry.text);
                             entry.text = b.text;
                             entry.textHead = event.id;
                             if (!b.sourceVersion.isEmpty())
                                 entry.sourceVersion = b.sourceVersion;
                         },
                         [&](const EntryRetracted& b) {
                             entry.retracted = true;
                             entry.retractReason = b.reason;
                             entry.retractHead = event.id;
                         },
                         [&](const EntryPinned&) {
                             entry.pinned = true;
                             entry.pinHead = event.id;
                         },
                         [&](const EntryUnpinned&) {
                             entry.pinned = false;
                             entry.pinHead = event.id;
                         },
                         [&](const EntryRedacted&) {
                             // What a redacted row may still show is that there was one. Anything
                             // read from the body goes back to its default, so that a store which
                             // never had the body gives the same row as one that erased it.
                             Entry bare;
                             bare.id = entry.id;
                             bare.type = entry.type;
                             bare.occurredAt = entry.occurredAt;
                             bare.recordedAt = entry.recordedAt;
                             bare.by = entry.by;
                             bare.textHead = entry.id;
                             bare.pinned = entry.pinned;
                             bare.pinHead = entry.pinHead;
                             bare.redacted = true;
                             entry = bare;
                         },
                         [](const auto&) {}},
               event.body);
}

} // namespace matoi
