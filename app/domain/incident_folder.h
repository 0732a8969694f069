// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <app/domain/heads.h>
#include <app/domain/incident.h>

// What the apply_*.cpp files of an incident share; nothing outside apply uses it.
namespace matoi
{

//! Applies one incident event. One function per fact; all are total.
class IncidentFolder
{
public:
    //! `again` = the chosen value of a settled conflict comes back into force: no new rivalry, no
    //! second version, nothing counted twice.
    IncidentFolder(Incident& state, const Event& event, bool again)
        : s(state)
        , e(event)
        , m_again(again)
    {
    }

    void operator()(const IncidentDeclared&);
    void operator()(const IncidentClassified&);
    void operator()(const IncidentScored&);
    void operator()(const StateSet&);
    void operator()(const OutlookSet&);
    void operator()(const FixStateSet&);
    void operator()(const MilestoneSet&);
    void operator()(const FieldSet&);
    void operator()(const ImpactSet&);
    void operator()(const IncidentRestricted&);
    void operator()(const IncidentMerged&);
    void operator()(const IncidentRelated&);
    void operator()(const EntryAdded&);

    void operator()(const RoleAssigned&);
    void operator()(const RoleHandedOver&);
    void operator()(const RoleRenounced&);
    void operator()(const PhaseSet&);
    void operator()(const StepStarted&);
    void operator()(const StepDone&);
    void operator()(const StepSkipped&);
    void operator()(const StepReopened&);
    void operator()(const StepEvidenceSet&);
    void operator()(const TaskAdded&);
    void operator()(const TaskSet&);
    void operator()(const TaskDone&);
    void operator()(const SummaryPosted&);
    void operator()(const PromiseSnoozed&);
    void operator()(const HypothesisOpened&);
    void operator()(const HypothesisRuledOut&);
    void operator()(const HypothesisConfirmed&);
    void operator()(const WakeAttempted&);
    void operator()(const WakeAnswered&);

    void operator()(const NoticeDrafted&);
    void operator()(const NoticeApproved&);
    void operator()(const NoticeRecordedSent&);
    void operator()(const NoticeNotNeeded&);
    void operator()(const NoticePolicySet&);

    void operator()(const UnknownEvent&) { ++s.unknownEvents; }
    void operator()(const ErasedBody&);
    template <class T>
    void operator()(const T&)
    {
    }

private:
    Write head(const QString& name, const QString& value, Stands stands = Stands::Newer)
    {
        if (m_again)
            return Write::Stands; // the heads were set when the conflict was settled
        return writeField(s.heads, s.conflicts, name, value, e, stands);
    }
    bool rivals(const QString& name, const QString& value) const
    {
        return !m_again && rivalOfHead(s.heads, name, value, e);
    }
    //! Reminders stop at convergence (behaviour 9).
    bool promises() const;
    //! 再発: the first convergence becomes history, and what follows from it is open again.
    void reopen(IncidentState from);
    void flag(const QString& text);
    void setMilestone(Milestone m, Ms at);
    void setMilestoneOnce(Milestone m, Ms at);
    void acknowledge() { setMilestoneOnce(Milestone::Acknowledged, e.occurredAt); }
    void assign(Role role, PersonId person);
    void endStep(const QString& id, StepState state, const QString& evidence,
                 const QString& reason);
    //! Every change of outlook asks for a contact (behaviour 5).
    void outlookBecomes(Outlook outlook);
    void settle(EventId target, HypothesisState state, const QString& evidence);

    Incident& s;
    const Event& e;
    bool m_again;
};

} // namespace matoi
