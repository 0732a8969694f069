// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <app/domain/risk_bodies.h>

#include <QDate>

namespace matoi
{

// Commands on a System Risk Record. All but AddRisk and ImportRisk need DecideInput::risk.

//! An impact as somebody gives it: scope and degree, or the number of a band, or nothing = unknown.
struct ImpactChoice {
    std::optional<qint64> scope, degree, band;
    bool operator==(const ImpactChoice&) const = default;
};
//! A new assessment; what is absent stays. A change needs a reason.
struct ScoreChoice {
    std::optional<ImpactChoice> potential, current;
    std::optional<qint64> likelihood;
    QString reason = {};
    bool empty() const { return !potential && !current && !likelihood; }
};
//! The next visit: absent = the default of the status, an invalid date = none.
struct VisitChoice {
    std::optional<QDate> on;
    QString reason = {}; //!< needed outside the bounds of E-14
};

namespace cmd
{

struct AddRisk {
    static constexpr bool kOnRisk = true;
    QString title;
    RiskEntry entry = RiskEntry::Manual;
    QString entryReason = {}; //!< why it comes in although REC-1 says no, or cannot say
    RiskStatus status = RiskStatus::NotStarted;
    PersonId owner = {};
    QString service = {}, foundIn = {};
    QDate firstSeenOn = {}, investigationStartedOn = {};
    ImpactChoice potential = {}, current = {};
    qint64 likelihood = 1;
    VisitChoice visit = {};
    std::map<QString, QString> sections = {};
    std::vector<RiskLink> links = {};
};
//! Several fields at once: title, owner (id), service, found_in, first_seen_on,
//! investigation_started_on, section.summary, section.cause, section.policy, section.next_action.
struct UpdateRisk {
    static constexpr bool kOnRisk = true;
    std::vector<std::pair<QString, QString>> values;
};
struct ScoreRisk {
    static constexpr bool kOnRisk = true;
    ScoreChoice score;
};
struct SetRiskStatus {
    static constexpr bool kOnRisk = true;
    RiskStatus status;
    QString reason = {};
    bool notNeeded = false;
    VisitChoice visit = {};
    ScoreChoice score = {}; //!< E-13: the answer to "did the impact fall?"
};
//! Puts the next visit to another day without visiting.
struct SetNextVisit {
    static constexpr bool kOnRisk = true;
    VisitChoice visit;
};
//! Seen today; what was found may change the score in the same act.
struct VisitRisk {
    static constexpr bool kOnRisk = true;
    QString note = {};
    VisitChoice visit = {};
    ScoreChoice score = {};
};
struct AddRiskLog {
    static constexpr bool kOnRisk = true;
    RiskLog log = RiskLog::Cause;
    QString text;
    QDate on = {}; //!< invalid = today
    std::vector<QString> links = {};
    Measure measure = Measure::None;
};
struct CorrectRiskLog {
    static constexpr bool kOnRisk = true;
    EventId target;
    QString text;
    QDate on = {}; //!< invalid = as it was
    std::vector<QString> links = {};
    Measure measure = Measure::None;
};
struct RetractRiskLog {
    static constexpr bool kOnRisk = true;
    EventId target;
    QString reason;
};
//! Erases the words of a log line with its corrections, or the newest words of a section: `target`
//! is the line, or the fact that holds those words (heads of "risk.section.NAME"). By an admin.
struct RedactRisk {
    static constexpr bool kOnRisk = true;
    EventId target;
    QString reason;
};
struct LinkRisk {
    static constexpr bool kOnRisk = true;
    RiskLink link;
    bool removed = false;
};
struct ResolveRiskConflict {
    static constexpr bool kOnRisk = true;
    QString field;
    EventId chosen;
};
//! One row of a table. What is absent stays as it is; a record that is not there begins. A table
//! tells what was: its days may be past and its statuses may have jumped.
struct ImportRisk {
    static constexpr bool kOnRisk = true;
    std::optional<qint64> number = {}; //!< RISK-n of the row, for a record that begins
    QString sourceKey = {};            //!< its id in the table, where that is not a RISK-n
    QString title = {};
    std::optional<RiskStatus> status = {};
    std::optional<PersonId> owner = {};
    std::optional<QString> service = {}, foundIn = {};
    std::optional<QDate> firstSeenOn = {}, investigationStartedOn = {}, nextVisitOn = {};
    std::optional<ImpactChoice> potential = {}, current = {};
    std::optional<qint64> likelihood = {};
    std::map<QString, QString> sections = {};
    std::vector<AddRiskLog> logs = {}; //!< those that are not there yet are added
    std::vector<RiskLink> links = {};  //!< likewise
};

} // namespace cmd

} // namespace matoi
