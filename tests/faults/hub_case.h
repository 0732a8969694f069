// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <tests/faults/hub_support.h>

namespace matoi::test
{

//! An organisation with its administrator on the shared server, and more people as needed.
struct Hub {
    HubServer& server = HubServer::shared();
    HubOrg org = server.makeOrg("Rules");
    HubDesk admin{server, org, org.admin};
    HubDesk desk(const QByteArray& role) { return {server, org, server.invite(org, role)}; }
};

//! incident.restricted with these readers.
inline IncidentRestricted onlyFor(std::vector<PersonId> readers)
{
    IncidentRestricted body;
    body.readers = std::move(readers);
    return body;
}

//! How many bodies of a stream that desk can read.
inline QByteArray bodiesSeen(HubDesk& desk, StreamId stream)
{
    return desk
        .call("select count(*) from matoi.event_body where org_id=$1 and stream=$2",
              {stream.toLatin1()})
        .one();
}

} // namespace matoi::test
