// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <app/domain/codes.h>
#include <app/domain/ids.h>

#include <map>
#include <vector>

namespace matoi
{

// The facts of a System Risk Record; habits as in review_bodies.h. Days are ISO text
// ("2026-03-09"): a day of a calendar has no zone.

//! An impact as it was picked: by scope x degree, or as a band alone.
struct RiskPick {
    ImpactBand band = ImpactBand::Unknown;
    std::optional<qint64> scope, degree;
    template <class V>
    void fields([[maybe_unused]] V& v)
    {
        v("band", band);
        v("degree", degree);
        v("scope", scope);
    }
    bool operator==(const RiskPick&) const = default;
};

//! What a record is about: an incident, a postmortem or an action item.
struct RiskLink {
    StreamKind kind = StreamKind::Incident;
    StreamId id;
    template <class V>
    void fields([[maybe_unused]] V& v)
    {
        v("id", id);
        v("kind", kind);
    }
    bool operator==(const RiskLink&) const = default;
};

//! REC-1, REC-2: a record begins, with all that is known of it.
struct RiskAdded {
    static constexpr const char* kType = "risk.added/1";
    qint64 number = 0;
    QString title;
    RiskStatus status = {};
    PersonId owner;
    QString service, foundIn;
    QString firstSeenOn, investigationStartedOn, nextVisitOn;
    RiskPick potential, current;
    std::optional<qint64> likelihood;
    std::map<QString, QString> sections; //!< summary, cause, policy, next_action
    std::vector<RiskLink> links;
    RiskEntry entry = {};
    QString entryReason;
    QString sourceKey; //!< its id in the table that it was imported from
    template <class V>
    void fields([[maybe_unused]] V& v)
    {
        v("current", current);
        v("entry", entry);
        v("entry_reason", entryReason);
        v("first_seen_on", firstSeenOn);
        v("found_in", foundIn);
        v("investigation_started_on", investigationStartedOn);
        v("likelihood", likelihood);
        v("links", links);
        v("next_visit_on", nextVisitOn);
        v("number", number);
        v("owner", owner);
        v("potential", potential);
        v("sections", sections);
        v("service", service);
        v("source_key", sourceKey);
        v("status", status);
        v("title", title);
    }
    bool operator==(const RiskAdded&) const = default;
};

//! title, owner, service, found_in, first_seen_on, investigation_started_on, next_visit_on or a
//! section of the body (section.cause ...).
struct RiskSet {
    static constexpr const char* kType = "risk.set/1";
    QString field;
    QString value;
    QString reason; //!< E-14: why the next visit lies outside its bounds
    template <class V>
    void fields([[maybe_unused]] V& v)
    {
        v("field", field);
        v("reason", reason);
        v("value", value);
    }
    bool operator==(const RiskSet&) const = default;
};

//! E-4..E-9: what is absent stays as it is.
struct RiskScored {
    static constexpr const char* kType = "risk.scored/1";
    std::optional<RiskPick> potential, current;
    std::optional<qint64> likelihood;
    QString reason;
    template <class V>
    void fields([[maybe_unused]] V& v)
    {
        v("current", current);
        v("likelihood", likelihood);
        v("potential", potential);
        v("reason", reason);
    }
    bool operator==(const RiskScored&) const = default;
};

//! E-12. `notNeeded`: done because no countermeasure is needed (対策不要).
struct RiskStatusSet {
    static constexpr const char* kType = "risk.status_set/1";
    RiskStatus status = {};
    QString reason;
    bool notNeeded = false;
    template <class V>
    void fields([[maybe_unused]] V& v)
    {
        v("not_needed", notNeeded);
        v("reason", reason);
        v("status", status);
    }
    bool operator==(const RiskStatusSet&) const = default;
};

//! Somebody looked at it as promised, and promises the next time.
struct RiskVisited {
    static constexpr const char* kType = "risk.visited/1";
    QString note;
    QString nextVisitOn;
    QString reason; //!< E-14: why the next visit lies outside its bounds
    template <class V>
    void fields([[maybe_unused]] V& v)
    {
        v("next_visit_on", nextVisitOn);
        v("note", note);
        v("reason", reason);
    }
    bool operator==(const RiskVisited&) const = default;
};

//! E-16: one line of one of the two dated logs.
struct RiskLogAdded {
    static constexpr const char* kType = "risk.log_added/1";
    RiskLog log = {};
    QString on; //!< the day it is about; empty in an import that gave none
    QString text;
    std::vector<QString> links;
    Measure measure = {};
    template <class V>
    void fields([[maybe_unused]] V& v)
    {
        v("links", links);
        v("log", log);
        v("measure", measure);
        v("on", on);
        v("text", text);
    }
    bool operator==(const RiskLogAdded&) const = default;
};

//! New words, day and links of a line; the old ones stay to be seen.
struct RiskLogCorrected {
    static constexpr const char* kType = "risk.log_corrected/1";
    EventId target;
    QString on;
    QString text;
    std::vector<QString> links;
    Measure measure = {};
    template <class V>
    void fields([[maybe_unused]] V& v)
    {
        v("links", links);
        v("measure", measure);
        v("on", on);
        v("target", target);
        v("text", text);
    }
    bool operator==(const RiskLogCorrected&) const = default;
};

//! A line was wrong; it stays, struck through.
struct RiskLogRetracted {
    static constexpr const char* kType = "risk.log_retracted/1";
    EventId target;
    QString reason;
    template <class V>
    void fields([[maybe_unused]] V& v)
    {
        v("reason", reason);
        v("target", target);
    }
    bool operator==(const RiskLogRetracted&) const = default;
};

//! Joined with an incident, a postmortem or an action item, or no longer.
struct RiskLinked {
    static constexpr const char* kType = "risk.linked/1";
    RiskLink link;
    bool removed = false;
    template <class V>
    void fields([[maybe_unused]] V& v)
    {
        v("link", link);
        v("removed", removed);
    }
    bool operator==(const RiskLinked&) const = default;
};

} // namespace matoi
