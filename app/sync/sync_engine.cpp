// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/sync/sync_engine.h>

using namespace Qt::StringLiterals;

namespace matoi::sync
{

SyncEngine::SyncEngine(HubJournal& journal, int clientVersion)
    : m_journal(journal)
    , m_clientVersion(clientVersion)
{
}

std::vector<Action> SyncEngine::handle(const Input& input, const Moment& moment)
{
    m_moment = moment;
    std::visit([this](const auto& what) { on(what); }, input);
    proceed();
    return std::exchange(m_actions, {});
}

std::optional<Ms> SyncEngine::wakeAt() const
{
    if (m_pending)
        return m_pending->at + kDeadline;
    switch (m_phase) {
    case Phase::Waiting:
        return m_connectAt;
    case Phase::Barred:
        return m_pollAt;
    case Phase::Sharing: {
        Ms at = m_pollAt;
        if (m_hintAt)
            at = std::min(at, *m_hintAt);
        if (m_pushDue)
            at = std::min(at, m_pushNotBefore);
        if (m_checkAt && mayCheckNow())
            at = std::min(at, *m_checkAt);
        if (m_prepareDue)
            at = std::min(at, m_moment.now);
        return at;
    }
    default:
        return {}; // stopped, alarmed; the others always have a request in flight
    }
}

SyncState SyncEngine::state()
{
    if (std::exchange(m_countsDue, false) && m_state.link != Link::Local) {
        // A disk that cannot be read says so where it is written to.
        const HubCounts counts = m_journal.counts().valueOr({m_state.unsent, m_state.refused});
        m_state.unsent = counts.unsent;
        m_state.refused = counts.refused;
    }
    m_state.pos = m_cursor.at.pos;
    return m_state;
}

void SyncEngine::on(const in::Start&)
{
    if (m_phase == Phase::Stopped)
        connectNow();
}

void SyncEngine::on(const in::Stop&)
{
    close();
    m_phase = Phase::Stopped;
    if (m_state.link == Link::Local)
        return;
    m_state.link = Link::Offline;
    if (m_state.offlineSince == 0)
        m_state.offlineSince = m_moment.wall;
}

void SyncEngine::on(const in::Tick&)
{
    if (m_pending && m_moment.now >= m_pending->at + kDeadline)
        lost(Failure::Lost, u"no answer"_s);
    else if (m_phase == Phase::Waiting && m_moment.now >= m_connectAt)
        connectNow();
}

void SyncEngine::on(const in::Recorded&)
{
    m_pushDue = true;
    m_countsDue = true;
}

void SyncEngine::on(const in::Hint&)
{
    // Only an untrusted reminder; before the comparison everything is asked for anyway.
    if (m_phase != Phase::Sharing || m_hintAt)
        return;
    if (m_moment.now - m_lastPoll > kHintQuiet)
        m_pullDue = true;
    else
        m_hintAt = m_moment.now + kHintMin + Ms(m_moment.dice) % (kHintMax - kHintMin + 1);
}

void SyncEngine::on(const in::Watching& watching)
{
    m_openIncident = watching.openIncident;
    m_pollAt = std::min(m_pollAt, m_moment.now + pollInterval());
}

void SyncEngine::on(const in::Retry&)
{
    m_pushDue = true;
    m_countsDue = true;
    if (m_phase == Phase::Waiting || m_phase == Phase::Alarmed)
        connectNow();
    else if (m_phase == Phase::Barred)
        m_pollAt = m_moment.now;
}

void SyncEngine::on(const in::Connected& connected)
{
    if (!take(connected.request, {Asked::Connect}))
        return;
    m_connection = connected.request;
    m_phase = Phase::Greeting;
    m_clockAsked = 0;
    m_notAllowedOnce = false;
    m_hintAt.reset();
    askHello();
}

void SyncEngine::on(const in::Failed& failed)
{
    const auto asked = take(failed.request, {Asked::Connect, Asked::Hello, Asked::Push, Asked::Pull,
                                             Asked::Fetch, Asked::ChainAt});
    if (!asked)
        return;
    if (failed.kind == Failure::Denied && asked->what != Asked::Connect)
        return bar(Reason::NotAMember);
    if (failed.kind == Failure::Busy && asked->what == Asked::Push) {
        m_pushNotBefore = m_moment.now + kBusyMin + Ms(m_moment.dice) % (kBusyMax - kBusyMin + 1);
        return;
    }
    lost(failed.kind, failed.detail);
}

void SyncEngine::on(const in::Closed& closed)
{
    if (m_connection && closed.connection == m_connection)
        lost(Failure::Lost, u"closed"_s);
}

void SyncEngine::close()
{
    if (m_pending || m_connection)
        order(0, act::Close{});
    m_pending.reset();
    m_connection = 0;
}

void SyncEngine::lost(Failure kind, const QString& detail)
{
    close();
    if (m_state.offlineSince == 0)
        m_state.offlineSince = m_moment.wall;
    m_state.link = Link::Offline;
    m_state.reason = Reason::None;
    m_state.detail = detail;
    m_phase = Phase::Waiting;
    m_connectAt = m_moment.now + m_backoff.next(m_moment.now, m_moment.dice);
    if (kind != Failure::LoginRefused && kind != Failure::Denied && kind != Failure::NotAHub)
        return;
    m_state.link = Link::JournalOnly;
    m_state.reason = kind == Failure::NotAHub ? Reason::NotAHub : Reason::LoginRefused;
    waitSlowly();
}

void SyncEngine::bar(Reason reason)
{
    m_phase = Phase::Barred;
    m_state.link = Link::JournalOnly;
    m_state.reason = reason;
    m_state.detail.clear();
    m_notAllowedOnce = false;
    m_pollAt = m_moment.now + spread(kPollIdle, m_moment.dice);
}

void SyncEngine::alarm(Reason reason, const QString& detail)
{
    close();
    m_phase = Phase::Alarmed;
    m_state.link = Link::Alarm;
    m_state.reason = reason;
    m_state.detail = detail;
}

void SyncEngine::journalFailed(const Error& error)
{
    alarm(Reason::JournalFailed, error.context);
    waitSlowly(); // a full disk is made room on; what the hub has is still there
}

void SyncEngine::waitSlowly()
{
    m_phase = Phase::Waiting;
    m_connectAt = m_moment.now + spread(kPollIdle, m_moment.dice);
}

Ms SyncEngine::pollInterval() const
{
    return spread(m_openIncident ? kPollOpen : kPollIdle, m_moment.dice);
}

void SyncEngine::planPoll() { m_pollAt = m_moment.now + pollInterval(); }

} // namespace matoi::sync
