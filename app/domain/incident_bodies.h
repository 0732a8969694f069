// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <app/domain/codes.h>
#include <app/domain/ids.h>

#include <vector>

namespace matoi
{

// Bodies are plain values. `fields` names each member once, in the order of the canonical bytes;
// codec and printers read it. New fields are optional and go at their sorted place.

//! Opens an incident. `number` is a claim (design.md 3); `playbook` is the JSON copy it runs by.
struct IncidentDeclared {
    static constexpr const char* kType = "incident.declared/1";
    QString title;
    IncidentKind kind = {};
    DetectSource detectSource = {};
    QString detectRef;
    Ms detectedAt = 0;
    std::optional<Ms> startedAt;
    IncidentState state = {};
    qint64 year = 0;
    qint64 number = 0;
    PersonId judge;
    QString playbook;
    template <class V>
    void fields([[maybe_unused]] V& v)
    {
        v("detect_ref", detectRef);
        v("detect_source", detectSource);
        v("detected_at", detectedAt);
        v("judge", judge);
        v("kind", kind);
        v("number", number);
        v("playbook", playbook);
        v("started_at", startedAt);
        v("state", state);
        v("title", title);
        v("year", year);
    }
    bool operator==(const IncidentDeclared&) const = default;
};

//! CLS-1..12: the judgement, with its row and its judge.
struct IncidentClassified {
    static constexpr const char* kType = "incident.classified/1";
    Classification classification = {};
    QString matchedCase;
    QString reason;
    PersonId decidedBy;
    QString caseText; //!< words of a case of the team's own, as they stood
    QString playbook; //!< the security playbook's copy, when this made it an emergency
    template <class V>
    void fields([[maybe_unused]] V& v)
    {
        v("case_text", caseText);
        v("classification", classification);
        v("decided_by", decidedBy);
        v("matched_case", matchedCase);
        v("playbook", playbook);
        v("reason", reason);
    }
    bool operator==(const IncidentClassified&) const = default;
};

//! E-1, E-2; an absent factor is unknown, never zero.
struct IncidentScored {
    static constexpr const char* kType = "incident.scored/1";
    std::optional<qint64> scope;
    std::optional<qint64> degree;
    template <class V>
    void fields([[maybe_unused]] V& v)
    {
        v("degree", degree);
        v("scope", scope);
    }
    bool operator==(const IncidentScored&) const = default;
};

//! A transition of spec/domain.md 1; `gate` names what an override stepped over.
struct StateSet {
    static constexpr const char* kType = "incident.state_set/1";
    IncidentState state = {};
    QString reason;
    bool overridden = false;
    QString gate;
    template <class V>
    void fields([[maybe_unused]] V& v)
    {
        v("gate", gate);
        v("overridden", overridden);
        v("reason", reason);
        v("state", state);
    }
    bool operator==(const StateSet&) const = default;
};

//! What the commander expects.
struct OutlookSet {
    static constexpr const char* kType = "incident.outlook_set/1";
    Outlook outlook = {};
    template <class V>
    void fields([[maybe_unused]] V& v)
    {
        v("outlook", outlook);
    }
    bool operator==(const OutlookSet&) const = default;
};

//! Where the fix stands; `not_needed` carries its reason.
struct FixStateSet {
    static constexpr const char* kType = "incident.fix_state_set/1";
    FixState fixState = {};
    QString reason;
    template <class V>
    void fields([[maybe_unused]] V& v)
    {
        v("fix_state", fixState);
        v("reason", reason);
    }
    bool operator==(const FixStateSet&) const = default;
};

//! A moment of the incident, UTC ms; absent = taken back.
struct MilestoneSet {
    static constexpr const char* kType = "incident.milestone_set/1";
    Milestone milestone = {};
    std::optional<Ms> at;
    template <class V>
    void fields([[maybe_unused]] V& v)
    {
        v("at", at);
        v("milestone", milestone);
    }
    bool operator==(const MilestoneSet&) const = default;
};

//! Any plain field: title, detect_ref, channel_name, channel_url, channel_members, codename ...
struct FieldSet {
    static constexpr const char* kType = "incident.field_set/1";
    QString field;
    QString value;
    template <class V>
    void fields([[maybe_unused]] V& v)
    {
        v("field", field);
        v("value", value);
    }
    bool operator==(const FieldSet&) const = default;
};

//! Who and what is hit (CLS-9: `is_major` per function).
struct ImpactSet {
    static constexpr const char* kType = "incident.impact_set/1";
    QString affectedFunction;
    bool isMajor = false;
    std::optional<qint64> affectedTenants;
    std::optional<qint64> affectedUsers;
    template <class V>
    void fields([[maybe_unused]] V& v)
    {
        v("affected_function", affectedFunction);
        v("affected_tenants", affectedTenants);
        v("affected_users", affectedUsers);
        v("is_major", isMajor);
    }
    bool operator==(const ImpactSet&) const = default;
};

//! From here on only the readers may read the stream.
struct IncidentRestricted {
    static constexpr const char* kType = "incident.restricted/1";
    std::vector<PersonId> readers;
    QString codename;
    template <class V>
    void fields([[maybe_unused]] V& v)
    {
        v("codename", codename);
        v("readers", readers);
    }
    bool operator==(const IncidentRestricted&) const = default;
};

//! The incident continues elsewhere; its milestones stay readable.
struct IncidentMerged {
    static constexpr const char* kType = "incident.merged/1";
    StreamId into;
    QString reason;
    template <class V>
    void fields([[maybe_unused]] V& v)
    {
        v("into", into);
        v("reason", reason);
    }
    bool operator==(const IncidentMerged&) const = default;
};

//! `related`, `recurrence_of` or `caused_by`.
struct IncidentRelated {
    static constexpr const char* kType = "incident.related/1";
    StreamId other;
    QString relation;
    template <class V>
    void fields([[maybe_unused]] V& v)
    {
        v("other", other);
        v("relation", relation);
    }
    bool operator==(const IncidentRelated&) const = default;
};

} // namespace matoi
