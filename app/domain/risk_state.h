// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <app/domain/field_head.h>

namespace matoi
{

//! Where a record stands in the matrix.
struct RiskScore {
    ImpactBand potential = ImpactBand::Unknown;
    ImpactBand current = ImpactBand::Unknown;
    qint64 likelihood = 1;
    template <class V>
    void fields(V& v)
    {
        v("current", current);
        v("likelihood", likelihood);
        v("potential", potential);
    }
    bool operator==(const RiskScore&) const = default;
};

//! One step of the impact history: what it was, what it became, when, by whom and why.
struct RiskChange {
    EventId event;
    Ms at = 0;
    PersonId by;
    std::optional<RiskScore> before; //!< absent = the first assessment
    RiskScore after;
    QString reason;
    template <class V>
    void fields(V& v)
    {
        v("after", after);
        v("at", at);
        v("before", before);
        v("by", by);
        v("event", event);
        v("reason", reason);
    }
    bool operator==(const RiskChange&) const = default;
};

//! One step of the status history.
struct RiskStatusChange {
    EventId event;
    Ms at = 0;
    PersonId by;
    RiskStatus status = {};
    QString reason;
    bool notNeeded = false;
    template <class V>
    void fields(V& v)
    {
        v("at", at);
        v("by", by);
        v("event", event);
        v("not_needed", notNeeded);
        v("reason", reason);
        v("status", status);
    }
    bool operator==(const RiskStatusChange&) const = default;
};

//! A line of a log as it stands.
struct RiskLogLine {
    EventId id;
    RiskLog log = {};
    QString on; //!< ISO day; empty = not known
    Ms recordedAt = 0;
    PersonId by;
    QString text;
    std::vector<QString> links;
    Measure measure = {};
    std::vector<QString> earlierTexts; //!< oldest first
    bool retracted = false;
    QString retractReason;
    bool redacted = false; //!< its words are erased everywhere
    template <class V>
    void fields(V& v)
    {
        v("by", by);
        v("earlier_texts", earlierTexts);
        v("id", id);
        v("links", links);
        v("log", log);
        v("measure", measure);
        v("on", on);
        v("recorded_at", recordedAt);
        v("redacted", redacted);
        v("retract_reason", retractReason);
        v("retracted", retracted);
        v("text", text);
    }
    bool operator==(const RiskLogLine&) const = default;
};

//! One visit.
struct RiskVisit {
    EventId event;
    Ms at = 0;
    PersonId by;
    QString note;
    QString nextVisitOn;
    template <class V>
    void fields(V& v)
    {
        v("at", at);
        v("by", by);
        v("event", event);
        v("next_visit_on", nextVisitOn);
        v("note", note);
    }
    bool operator==(const RiskVisit&) const = default;
};

//! summary, cause, policy or next_action.
bool isRiskSection(const QString& name);

//! The fold of one risk stream: a System Risk Record (spec/domain.md 1).
struct RiskRecord {
    StreamId id;
    bool exists = false;
    qint64 number = 0; //!< RISK-0007
    Ms addedAt = 0;
    PersonId addedBy;
    RiskEntry entry = {};
    QString entryReason;
    QString sourceKey;
    QString title;
    RiskStatus status = {};
    Ms statusSince = 0;
    PersonId owner; //!< may be nobody yet
    QString service, foundIn;
    QString firstSeenOn, investigationStartedOn; //!< ISO days, empty = not known
    QString nextVisitOn;                         //!< empty = none promised
    QString nextVisitReason;
    RiskPick potential, current; //!< as picked; `score` holds what counts
    RiskScore score;
    std::map<QString, QString> sections;
    std::vector<RiskLogLine> logs; //!< in the order they were written; sort by `on` to show
    std::vector<RiskChange> changes;
    std::vector<RiskStatusChange> statuses;
    std::vector<RiskVisit> visits;
    RiskScore scoreAtVisit; //!< at the last visit, or when it was added
    Ms updatedAt = 0;
    std::vector<RiskLink> links;
    std::vector<QString> flags; //!< sequences that only a merge can make
    std::map<QString, FieldHead> heads;
    std::vector<Conflict> conflicts;
    qint64 unknownEvents = 0;

    bool isOpen() const { return status != RiskStatus::Completed; }
    bool linksTo(StreamId target) const;
    const RiskLogLine* logLine(EventId line) const;

    template <class V>
    void fields(V& v)
    {
        v("added_at", addedAt);
        v("added_by", addedBy);
        v("changes", changes);
        v("conflicts", conflicts);
        v("current", current);
        v("entry", entry);
        v("entry_reason", entryReason);
        v("exists", exists);
        v("first_seen_on", firstSeenOn);
        v("flags", flags);
        v("found_in", foundIn);
        v("heads", heads);
        v("id", id);
        v("investigation_started_on", investigationStartedOn);
        v("links", links);
        v("logs", logs);
        v("next_visit_on", nextVisitOn);
        v("next_visit_reason", nextVisitReason);
        v("number", number);
        v("owner", owner);
        v("potential", potential);
        v("score", score);
        v("score_at_visit", scoreAtVisit);
        v("sections", sections);
        v("service", service);
        v("source_key", sourceKey);
        v("status", status);
        v("status_since", statusSince);
        v("statuses", statuses);
        v("title", title);
        v("unknown_events", unknownEvents);
        v("updated_at", updatedAt);
        v("visits", visits);
    }
    bool operator==(const RiskRecord&) const = default;
};

} // namespace matoi
