// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/sync/sync_engine.h>

using namespace Qt::StringLiterals;

// One request after another, and which one is next.
namespace matoi::sync
{

std::optional<SyncEngine::Pending> SyncEngine::take(quint64 request,
                                                    std::initializer_list<Asked> kinds)
{
    if (!m_pending || m_pending->request != request ||
        std::find(kinds.begin(), kinds.end(), m_pending->what) == kinds.end())
        return {};
    return std::exchange(m_pending, {});
}

void SyncEngine::ask(Asked what, const Request& request, std::vector<Outgoing> events)
{
    m_pending = Pending{++m_lastRequest, what, m_moment.now, std::move(events)};
    order(m_lastRequest, request);
}

void SyncEngine::order(quint64 request, const Request& what)
{
    Action& action = m_actions.emplace_back();
    action.request = request;
    action.what = what;
}

void SyncEngine::askHello()
{
    ++m_clockAsked;
    ask(Asked::Hello, act::Hello{});
}

void SyncEngine::connectNow()
{
    // Read again each time: a crash or a person may have changed it, the log is the truth.
    auto cursor = m_journal.hubCursor();
    if (!cursor)
        return journalFailed(cursor.error());
    m_cursor = *cursor;
    if (m_cursor.org.isNull()) {
        m_phase = Phase::Stopped;
        m_state.link = Link::Local;
        return;
    }
    if (m_state.link == Link::Local) {
        m_state.link = Link::Offline;
        m_state.offlineSince = m_moment.wall;
        m_state.role = m_cursor.role;
    }
    m_phase = Phase::Connecting;
    ask(Asked::Connect, act::Connect{});
}

void SyncEngine::proceed()
{
    if (m_pending)
        return;
    const bool poll = m_moment.now >= m_pollAt;
    if (m_phase == Phase::Barred && poll)
        return askHello();
    if (m_phase != Phase::Sharing)
        return;
    if (m_hintAt && m_moment.now >= *m_hintAt)
        m_pullDue = true;
    if (poll)
        return askHello();
    // What was taken is seen in the copy before more is given: nothing is given twice in vain, and
    // endless writing does not keep others' facts away.
    const bool seen = m_cursor.at.pos >= m_takenUpTo;
    m_pullDue |= !seen;
    if (m_pushDue && seen && m_moment.now >= m_pushNotBefore && push())
        return;
    if (m_pullDue && m_phase == Phase::Sharing)
        return pull();
    if (m_fetchDue && m_phase == Phase::Sharing && fetch())
        return;
    if (m_phase != Phase::Sharing)
        return; // the journal failed
    if (m_clockAsked < HubClock::kSamples)
        return askHello();
    m_backoff.reset();
    if (check())
        push();
}

bool SyncEngine::push()
{
    auto batch = m_journal.unsent(kPushBatch, m_state.role == "admin"_L1);
    if (!batch) {
        journalFailed(batch.error());
        return false;
    }
    m_countsDue = true;
    if (batch->empty()) {
        m_pushDue = false;
        return false;
    }
    const act::Push push{batch->front().device, *batch, batch->front().recordedAt.has_value()};
    ask(Asked::Push, push, std::move(*batch));
    return true;
}

void SyncEngine::pull()
{
    m_hintAt.reset();
    m_lastPoll = m_moment.now;
    ask(Asked::Pull, act::Pull{m_cursor.at.pos, kPullBatch});
}

bool SyncEngine::fetch()
{
    auto positions = m_journal.missing(kPushBatch);
    if (!positions) {
        journalFailed(positions.error());
        return false;
    }
    m_fetchDue = !positions->empty();
    if (!m_fetchDue)
        return false;
    ask(Asked::Fetch, act::Fetch{std::move(*positions)});
    return true;
}

} // namespace matoi::sync
