// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/domain/hub_chain.h>
#include <app/sync/sync_engine.h>
#include <app/sync/verify_rows.h>

using namespace Qt::StringLiterals;

namespace matoi::sync
{

namespace
{

constexpr auto kTooOld = "client_too_old"_L1;
constexpr auto kNotAllowed = "not_allowed"_L1;

HubRow rowOf(const Outgoing& event, const PushAnswer& answer)
{
    HubRow row;
    row.pos = answer.pos;
    row.id = event.id;
    row.stream = event.stream;
    row.device = event.device;
    row.devSeq = event.devSeq;
    row.hash = event.hash;
    row.recordedAt = answer.recordedAt;
    row.chain = answer.chain;
    row.header = event.header;
    row.body = event.body;
    return row;
}

//! One answer for each, in their order; a hub that could not even read the id gives none.
bool answersAll(const std::vector<Outgoing>& events, const std::vector<PushAnswer>& answers)
{
    return std::equal(events.begin(), events.end(), answers.begin(), answers.end(),
                      [](const Outgoing& e, const PushAnswer& a) {
                          const bool refused = a.outcome == PushAnswer::Outcome::Refused;
                          return e.id == a.id || (refused && a.id.isNull());
                      });
}

} // namespace

void SyncEngine::on(const in::Pushed& pushed)
{
    const auto asked = take(pushed.request, {Asked::Push});
    if (!asked)
        return;
    m_state.lastHeard = m_moment.wall;
    if (!answersAll(asked->events, pushed.answers))
        return lost(Failure::Broken, u"answers"_s);
    m_backoff.reset(); // a hub that fails at what is given to it does not come this far
    answeredPush(*asked, pushed.answers);
}

void SyncEngine::answeredPush(const Pending& push, const std::vector<PushAnswer>& answers)
{
    std::vector<PushAnswer> refused;
    std::vector<HubRow> next;
    HubPoint at = m_cursor.at;
    bool tooOld = false, notAllowed = false;
    for (size_t i = 0; i < answers.size(); ++i) {
        const Outgoing& event = push.events[i];
        const PushAnswer& answer = answers[i];
        if (answer.outcome == PushAnswer::Outcome::Refused) {
            // These two are about the login, not about the event, unless hello denies it.
            const bool login = answer.reason == kNotAllowed && !m_notAllowedOnce;
            tooOld |= answer.reason == kTooOld;
            notAllowed |= login;
            if (answer.reason != kTooOld && !login) {
                refused.push_back(answer);
                refused.back().id = event.id;
            }
            continue;
        }
        if (answer.pos <= m_cursor.at.pos) // our copy has something else there
            return alarm(Reason::ChainBroken, QString::number(answer.pos));
        // Where nobody else wrote in between, the own events need not be pulled back.
        if (answer.pos == at.pos + 1 && answer.chain == hubChain(at.chain, answer.pos, answer.id,
                                                                 answer.recordedAt, event.hash)) {
            next.push_back(rowOf(event, answer));
            (void)verifyBytes(next.back()); // the journal's own bytes: decodes them
            at = {answer.pos, answer.chain};
        } else {
            m_pullDue = true;
            m_takenUpTo = std::max(m_takenUpTo, answer.pos);
        }
    }
    if (!refused.empty() || !next.empty())
        if (auto status = m_journal.answered(refused, next); !status)
            return journalFailed(status.error());
    m_cursor.at = at;
    m_state.head = std::max(m_state.head, at.pos);
    m_countsDue = true;
    // What is given back is taken from its writer also where he may no longer read: then the hub
    // shows so, and what the copy opened by it is closed again.
    m_fetchDue |= push.events.front().recordedAt.has_value();
    count(next);
    if (tooOld)
        return bar(Reason::ClientTooOld);
    if (notAllowed) {
        m_notAllowedOnce = true;
        m_pollAt = m_moment.now; // hello knows whether this person is still a member
    }
}

void SyncEngine::on(const in::Pulled& pulled)
{
    const auto asked = take(pulled.request, {Asked::Pull, Asked::Fetch});
    if (!asked)
        return;
    m_state.lastHeard = m_moment.wall;
    if (asked->what == Asked::Pull)
        storePulled(pulled.rows);
    else
        fill(pulled.rows);
}

void SyncEngine::storePulled(std::vector<HubRow> rows)
{
    m_pullDue = rows.size() >= size_t(kPullBatch);
    m_atRest |= rows.empty();
    if (rows.empty())
        return m_cursor.at.pos < m_takenUpTo ? lost(Failure::Broken, u"nothing after a push"_s)
                                             : void();
    if (const auto fault = verifyRows(rows, m_cursor.at))
        return alarm(fault->reason, fault->detail);
    for (const HubRow& row : rows)
        if (const auto checkpoint = row.event ? checkpointOf(*row.event) : std::nullopt)
            agree(*checkpoint, row.device);
    if (m_phase != Phase::Sharing)
        return;
    if (auto status = m_journal.storePulled(rows); !status)
        return journalFailed(status.error());
    m_cursor.at = {rows.back().pos, rows.back().chain};
    m_state.head = std::max(m_state.head, m_cursor.at.pos);
    m_countsDue = true;
    m_atRest = !m_pullDue;
    // To be named as a reader opens what came before.
    m_fetchDue |= std::any_of(rows.begin(), rows.end(), [](const HubRow& row) {
        return row.event && std::holds_alternative<IncidentRestricted>(row.event->body);
    });
    count(rows);
}

void SyncEngine::fill(std::vector<HubRow> rows)
{
    m_fetchDue = !rows.empty();
    m_atRest = false; // what may be read has been told as of a later end of the log
    if (rows.empty())
        return;
    for (HubRow& row : rows) {
        auto known = m_journal.envelopeAt(row.pos);
        if (!known)
            return journalFailed(known.error());
        // The chain of the own copy vouches for the envelope.
        if (!*known || (*known)->id != row.id || (*known)->hash != row.hash ||
            (*known)->recordedAt != row.recordedAt)
            return alarm(Reason::ChainBroken, QString::number(row.pos));
        if (const auto fault = verifyBytes(row))
            return alarm(fault->reason, fault->detail);
    }
    if (auto status = m_journal.fill(rows); !status)
        return journalFailed(status.error());
}

} // namespace matoi::sync
