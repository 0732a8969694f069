// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/sync/sync_engine.h>

// Who we are to the hub, and where its log and our copy part: after a failover or an old backup
// the hub may have lost its tail, and everything that it lost is still here.
namespace matoi::sync
{

void SyncEngine::on(const in::Greeted& greeted)
{
    const auto asked = take(greeted.request, {Asked::Hello});
    if (!asked)
        return;
    m_state.lastHeard = m_moment.wall;
    if (!greeted.hello)
        return bar(Reason::NotAMember);
    const HubHello& hello = *greeted.hello;
    m_clock.add(asked->at, m_moment.now, hello.hubNow);
    m_state.orgName = hello.orgName;
    m_state.validUntil = hello.validUntil;
    m_fetchDue |= m_state.role != hello.role; // another role may read what was closed before
    m_state.role = hello.role;
    if (auto status = m_journal.greeted(hello); !status)
        return journalFailed(status.error());
    if (hello.role.isEmpty())
        return bar(Reason::NotAMember);
    m_state.head = hello.head.pos;
    m_state.epochChanged |= !m_cursor.epoch.isNull() && m_cursor.epoch != hello.epoch;
    m_cursor.epoch = hello.epoch;
    if (hello.minClient > m_clientVersion)
        return bar(Reason::ClientTooOld);
    planPoll();
    const bool further = hello.head.pos > m_cursor.at.pos;
    m_atRest |= hello.head == m_cursor.at;
    if (m_phase != Phase::Sharing)
        compare(hello.head);
    else if (further)
        m_pullDue = true; // whether it follows ours is seen by its chain
    else if (hello.head != m_cursor.at)
        compare(hello.head);
}

void SyncEngine::compare(const HubPoint& head)
{
    m_phase = Phase::Comparing;
    const HubPoint& mine = m_cursor.at;
    auto own = m_journal.chainAt(std::min(head.pos, mine.pos));
    if (!own)
        return journalFailed(own.error());
    m_low = 0; // before the first event all logs are the same
    m_high = std::min(head.pos, mine.pos) + 1;
    if (head.pos <= mine.pos) {
        if (*own == head.chain)
            m_low = head.pos;
        else
            m_high = head.pos;
    }
    narrow();
}

void SyncEngine::narrow()
{
    if (m_high - m_low <= 1)
        return share(m_low);
    // The end of the own copy first: nearly always all of it is common.
    m_probe = m_high > m_cursor.at.pos ? m_cursor.at.pos : (m_low + m_high) / 2;
    ask(Asked::ChainAt, act::ChainAt{m_probe});
}

void SyncEngine::on(const in::Chain& answer)
{
    if (!take(answer.request, {Asked::ChainAt}))
        return;
    m_state.lastHeard = m_moment.wall;
    auto own = m_journal.chainAt(m_probe);
    if (!own)
        return journalFailed(own.error());
    (!answer.chain.isNull() && *own == answer.chain ? m_low : m_high) = m_probe;
    narrow();
}

void SyncEngine::share(qint64 common)
{
    const qint64 lost = m_cursor.at.pos - common;
    if (lost > 0) {
        auto chain = m_journal.chainAt(common);
        if (!chain)
            return journalFailed(chain.error());
        if (auto status = m_journal.dropTail(common); !status)
            return journalFailed(status.error());
        m_cursor.at = {common, *chain};
        m_state.lostByHub = lost;
    }
    m_phase = Phase::Sharing;
    m_state.link = Link::Shared;
    m_state.reason = Reason::None;
    m_state.detail.clear();
    m_state.offlineSince = 0;
    m_pushDue = m_pullDue = m_fetchDue = m_countsDue = true;
    m_takenUpTo = 0;
    m_unchecked.reset();
    m_atRest = false;
}

} // namespace matoi::sync
