// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <app/store/hub_journal.h>

#include <map>
#include <set>

namespace matoi::test
{

//! The hub's functions in memory: rules as in resources/sql/hub, as far as clients can see them.
class HubModel
{
public:
    HubModel(OrgId ofOrg, EpochId ofEpoch)
        : org(ofOrg)
        , epoch(ofEpoch)
    {
    }

    std::optional<HubHello> hello(PersonId person, Ms now) const;
    //! `recordedAt` of the events given = restore_events.
    std::vector<PushAnswer> append(PersonId person, DeviceId device,
                                   const std::vector<Outgoing>& events, Ms now);
    std::vector<HubRow> pull(PersonId person, qint64 after, int limit) const;
    std::vector<HubRow> fetch(PersonId person, const std::vector<qint64>& positions) const;
    //! Null where there is no such position.
    QByteArray chainAt(qint64 pos) const;
    HubPoint head() const;
    //! A failover or an old backup: what came after `pos` is gone.
    void loseTail(qint64 pos);
    bool mayRead(PersonId person, const StreamRef& stream) const;

    const OrgId org;
    EpochId epoch;
    int minClient = 0;
    std::map<PersonId, QString> roles; //!< none = not a member
    std::vector<HubRow> rows;          //!< with header, body and event

private:
    QString refusal(PersonId person, DeviceId device, const Outgoing& given,
                    const Result<Event>& event) const;
    void index();
    HubRow asSeenBy(PersonId person, HubRow row) const;

    std::map<EventId, size_t> m_byId;
    std::set<std::pair<DeviceId, qint64>> m_sequence;
    std::map<StreamRef, std::set<PersonId>> m_readers; //!< of restricted streams
};

} // namespace matoi::test
