// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <app/domain/event_codec.h>
#include <tests/faults/fault_support.h>
#include <tests/support/hub_server.h>

namespace matoi::test
{

//! One row of the answer of append_events or restore_events.
struct Answer {
    QByteArray id, outcome, reason, chain;
    qint64 pos = 0;
    qint64 recordedAt = 0;
    //! "appended", "duplicate" or the reason of a refusal: what tests compare.
    QByteArray word() const { return outcome == "refused" ? reason : outcome; }
};

//! A person at a machine, speaking to the hub by plain SQL: makes facts as the store does, with its
//! device chain, and appends them.
class HubDesk
{
public:
    HubDesk(HubServer& server, const HubOrg& org, HubLogin who, const QByteArray& database = "hub");

    Pg db;
    HubLogin who;
    QByteArray org;
    DeviceId device;

    //! A sealed fact; with an UnknownEvent in `body` its bytes are `raw`.
    Event fact(const StreamRef& stream, EventBody body, const QByteArray& raw = {});
    //! An entry on an incident: the fact that tests want when they want any.
    Event entry(StreamId incident, const QString& text = QStringLiteral("text"));
    std::vector<Answer> append(const std::vector<Event>& events);
    //! The word of the one answer for one fact.
    QByteArray append(const Event& event);
    std::vector<Answer> appendBytes(const std::vector<PgValue>& headers,
                                    const std::vector<PgValue>& bodies);
    //! "function(args)" with the organisation first; the first column of the first row.
    PgRows call(const QByteArray& sql, std::vector<PgValue> more = {});

private:
    qint64 m_seq = 0;
    QByteArray m_prev;
};

//! Headers and bodies of facts as arrays for a call.
PgValue headersOf(const std::vector<Event>& events);
PgValue bodiesOf(const std::vector<Event>& events);
//! The rows of an answer.
std::vector<Answer> answersOf(const PgRows& rows);
StreamId newStream();
PersonId personOf(const HubLogin& who);

//! What a client checks of the hub's log: pos without gaps, the chain, header and body by their
//! hashes, envelope and header of one mind. Empty when all is well, else what is wrong first.
//! `checkpoint`: position -> chain hash that a client has seen before.
QByteArray verifyLog(Pg& db, const QByteArray& org,
                     const std::map<qint64, QByteArray>& checkpoints = {});

} // namespace matoi::test
