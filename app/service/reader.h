// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <app/store/store.h>

namespace matoi
{

//! What one person may read of a workspace (design.md 3.2): everything of an open incident; of a
//! restricted one that does not name them its stub and nothing else. Window and CLI read incidents
//! through this and never from the store itself. Whoever holds the file can read the file: this
//! masks, it does not encrypt. A short-lived value on the store's thread; both are borrowed.
class Reader
{
public:
    Reader(Store& store, PersonId person)
        : m_store(store)
        , m_person(person)
    {
    }
    PersonId person() const { return m_person; }

    //! Newest first. A row that this person may not read keeps its number, its time and whether it
    //! runs.
    Result<std::vector<IncidentRow>> incidents() const;
    Result<std::optional<IncidentRow>> incidentRow(StreamId id) const;
    //! RestrictedStream, with the number, for somebody whom it does not name.
    Status mayRead(StreamId incident) const;

    // -- RestrictedStream from all of these; otherwise the store's own errors
    Result<Incident> incident(StreamId id) const;
    Result<std::vector<Entry>> entries(StreamId incident) const;
    Result<std::pair<StreamId, Entry>> entry(EventId id) const;
    Result<std::pair<StreamId, Entry>> findEntry(const QString& idPrefix) const;
    Result<std::vector<Event>> events(StreamId incident) const;
    Result<std::optional<Postmortem>> postmortemOf(StreamId incident) const;
    Result<std::vector<ActionItem>> actionsOf(StreamId incident) const;
    Result<std::vector<AttachmentInfo>> attachments(StreamId incident) const;
    //! Only a file that this incident names: a hash alone opens nothing.
    Result<QByteArray> attachment(StreamId incident, const QString& sha256) const;
    //! What was being typed at the composer of this incident.
    Result<QString> draft(StreamId incident) const;
    //! Restricted incidents are found by nobody, their readers included.
    Result<std::vector<SearchHit>> search(const QString& query, int limit = 50) const;

    // -- the register of risks is open to all; what it is linked to may not be
    Result<std::vector<RiskRow>> risks(const RiskFilter& filter = {},
                                       RiskSort sort = RiskSort::Priority) const;
    Result<std::optional<RiskRow>> riskRow(StreamId id) const;
    Result<RiskRecord> risk(StreamId id) const;
    Result<std::vector<RiskHistory>> riskHistories() const;
    Result<std::vector<QString>> riskServices() const;
    Result<std::vector<RiskHit>> searchRisks(const QString& query, int limit = 50) const;
    //! Records linked to this incident, its postmortem or one of its action items.
    //! RestrictedStream.
    Result<std::vector<RiskRow>> risksOf(StreamId incident) const;
    //! The incident that a link leads to, and what may be said of it. Nothing for what is gone.
    struct Linked {
        StreamId incident;
        QString label; //!< INC-2026-0042
        QString title; //!< of the incident or action item; empty where `masked`
        bool masked = false;
        bool operator==(const Linked&) const = default;
    };
    Result<std::optional<Linked>> linked(const RiskLink& link) const;

private:
    friend class ReviewReader;
    Result<bool> readable(const IncidentRow& row) const;
    //! As everybody may see it, whether it is here or its stub only.
    Result<std::optional<IncidentRow>> stubRow(StreamId id) const;
    Store& m_store;
    PersonId m_person;
};

} // namespace matoi
