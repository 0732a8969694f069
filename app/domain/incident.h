// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <app/domain/field_head.h>
#include <app/domain/incident_records.h>
#include <app/domain/notice_records.h>

namespace matoi
{

//! The fold of one incident stream. Bounded in size: timeline entries are rows, not part of it.
//! `texts` holds the plain fields (detect_ref, channel_name, channel_url, affected_function ...);
//! `milestones` and `steps` are keyed by code; `flags` names illegal sequences that a merge made.
struct Incident {
    StreamId id;
    bool exists = false;
    IncidentKind kind = {};
    qint64 year = 0;
    qint64 number = 0;
    QString title;
    EventId declaredEvent;
    PersonId declaredBy;
    Ms declaredAt = 0;
    DetectSource detectSource = {};
    IncidentState state = {};
    Ms stateSince = 0;
    Classification classification = {};
    QString matchedCase;
    QString classificationReason;
    PersonId decidedBy;
    PersonId judge;
    std::optional<qint64> scope;
    std::optional<qint64> degree;
    Outlook outlook = {};
    Ms outlookSince = 0;
    FixState fixState = {};
    QString fixReason;
    std::map<QString, Ms> milestones;
    std::vector<Ms> earlierConverged;
    std::map<QString, QString> texts;
    bool isMajor = false;
    std::optional<qint64> affectedTenants;
    std::optional<qint64> affectedUsers;
    bool restricted = false;
    std::vector<PersonId> readers;
    QString codename;
    StreamId mergedInto;
    std::map<QString, QString> related;
    std::vector<RoleHolder> roles;
    std::map<QString, StepRecord> steps;
    std::vector<TaskRecord> tasks;
    std::vector<HypothesisRecord> hypotheses;
    std::vector<WakeRecord> wakes;
    //! Since when nobody commands; 0 while somebody does, or nobody ever did.
    Ms commandVacantAt = 0;
    PersonId wokenPerson;
    Ms wokenAt = 0;
    std::vector<PhaseRecord> phases;
    SummaryRecord summary;
    Ms promiseAt = 0;
    std::vector<NoticeRecord> notices;
    std::map<QString, ContactPolicy> contactPolicies; //!< by the code of the outlook
    bool contactDue = false; //!< the outlook changed and no contact followed yet (PRC-4)
    QString contactWaived;   //!< why nobody is told at this outlook
    Ms hypothesisMovedAt = 0;
    std::vector<QString> flags;
    QString playbook;
    EventId playbookEvent; //!< the fact that holds it; null = the declaration
    std::map<QString, FieldHead> heads;
    std::vector<Conflict> conflicts;
    qint64 unknownEvents = 0;
    qint64 entryCount = 0;
    //! Holder of a role; null when vacant. Several responders: the first.
    PersonId holder(Role role) const;
    //! Who commands leads Dev too although three people or more are there to share (behaviour 10).
    bool commanderLeadsDev() const;
    bool isOpen() const;
    //! An open incident is everybody's; a restricted one is read by those it names.
    bool readableBy(PersonId person) const;
    std::optional<Ms> milestone(Milestone m) const;
    template <class V>
    void fields(V& v)
    {
        v("affected_tenants", affectedTenants);
        v("affected_users", affectedUsers);
        v("classification", classification);
        v("classification_reason", classificationReason);
        v("codename", codename);
        v("command_vacant_at", commandVacantAt);
        v("conflicts", conflicts);
        v("contact_due", contactDue);
        v("contact_policies", contactPolicies);
        v("contact_waived", contactWaived);
        v("decided_by", decidedBy);
        v("declared_at", declaredAt);
        v("declared_by", declaredBy);
        v("declared_event", declaredEvent);
        v("degree", degree);
        v("detect_source", detectSource);
        v("earlier_converged", earlierConverged);
        v("entry_count", entryCount);
        v("exists", exists);
        v("fix_reason", fixReason);
        v("fix_state", fixState);
        v("flags", flags);
        v("heads", heads);
        v("hypotheses", hypotheses);
        v("hypothesis_moved_at", hypothesisMovedAt);
        v("id", id);
        v("is_major", isMajor);
        v("judge", judge);
        v("kind", kind);
        v("matched_case", matchedCase);
        v("merged_into", mergedInto);
        v("milestones", milestones);
        v("notices", notices);
        v("number", number);
        v("outlook", outlook);
        v("outlook_since", outlookSince);
        v("phases", phases);
        v("playbook", playbook);
        v("playbook_event", playbookEvent);
        v("promise_at", promiseAt);
        v("readers", readers);
        v("related", related);
        v("restricted", restricted);
        v("roles", roles);
        v("scope", scope);
        v("state", state);
        v("state_since", stateSince);
        v("steps", steps);
        v("summary", summary);
        v("tasks", tasks);
        v("texts", texts);
        v("title", title);
        v("unknown_events", unknownEvents);
        v("wakes", wakes);
        v("woken_at", wokenAt);
        v("woken_person", wokenPerson);
        v("year", year);
    }
    bool operator==(const Incident&) const = default;
};

} // namespace matoi
