// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <app/domain/risk_entry.h>
#include <app/projections/risk_matrix.h>
#include <app/projections/risk_series.h>
#include <app/service/session.h>

namespace matoi
{

// The register as window and command line show it. All on the store's thread; everything that is
// read goes through a Reader, so that a restricted incident leaks nothing.

//! DON-3: an incident for which a record is offered.
struct RiskOffer {
    StreamId incident;
    QString label, title;
    Ms convergedAt = 0;
    qint64 days = 0; //!< since then
    bool operator==(const RiskOffer&) const = default;
};
//! The longest waiting first. Incidents that a record is linked to already are not offered, nor is
//! what `reader` may not read.
Result<std::vector<RiskOffer>> riskOffers(Session& session, const Reader& reader);

//! Everything that the register's first page shows, read at once.
struct RiskBoard {
    std::vector<RiskRow> rows; //!< by filter and order
    RiskMatrix matrix;         //!< of `rows`
    RiskQueue queue;           //!< of the whole register
    std::vector<RiskOffer> offers;
    std::vector<QString> services;
    size_t open = 0, completed = 0; //!< of the whole register
    QDate today;
};
Result<RiskBoard> riskBoard(Session& session, const Reader& reader, const RiskFilter& filter = {},
                            RiskSort sort = RiskSort::Priority);
//! The queue alone, for desk and wall.
Result<RiskQueue> riskQueueOf(Session& session, const Reader& reader, int days = 7);

//! One record with what it is joined to.
struct RiskView {
    RiskRecord record;
    RiskRow row;
    std::vector<std::pair<RiskLink, Reader::Linked>> links; //!< without those that are gone
    RiskFinding finding;
    RiskVerdict verdict;               //!< the entry rule, as it stands today
    std::optional<VisitBounds> bounds; //!< E-14, of its status, from today
    QDate defaultVisit;
    QDate today;
};
Result<RiskView> riskView(Session& session, const Reader& reader, StreamId id);

//! REC-2, DON-3: a record prefilled from an incident, to be looked at and then submitted.
//! RestrictedStream.
Result<cmd::AddRisk> riskFromIncident(Session& session, const Reader& reader, StreamId incident);

//! What the entry rule says of an incident today.
struct IncidentEntry {
    RiskFinding finding;
    RiskVerdict verdict;
    bool offered = false;         //!< DON-3
    std::vector<RiskRow> records; //!< those that are linked to it already
};
Result<IncidentEntry> riskEntryOf(Session& session, const Reader& reader, StreamId incident);

//! The incidents detected from `from` until before `to` (UTC ms), by scope and degree. Drills,
//! merged ones, false alarms and what `reader` may not read are in none.
Result<IncidentMatrix> incidentMatrixOf(const Reader& reader, Ms from, Ms to);

//! What is drawn of the whole register over time.
struct RiskPlots {
    std::vector<OpenPoint> open;
    std::vector<RiskAge> ages;
};
Result<RiskPlots> riskPlots(Session& session, const Reader& reader);

//! Puts the next visit of many records: all of them or none. Those that have this day already are
//! passed over; gives how many changed. Errors as Session::submitEach().
Result<qint64> setNextVisits(Session& session, const std::vector<StreamId>& risks,
                             const VisitChoice& visit, PersonId as = {});

//! Erases every wording that a section was given by hand, as cmd::RedactRisk does the newest. What
//! the record began with stands in its first fact and stays: NotAllowed, with the others erased.
//! Gives how many. NoSuchEntry where there is none; decide()'s errors.
Result<qint64> redactSection(Session& session, StreamId risk, const QString& section,
                             const QString& reason, PersonId as = {});

} // namespace matoi
