// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/sync/sync_engine.h>

#include <algorithm>

using namespace Qt::StringLiterals;

// Checkpoints: desks tell each other what they see where their copies of the log end. Whoever's
// turn comes first speaks for all; a checkpoint asks for no checkpoint, so idle desks are silent.
namespace matoi::sync
{

void SyncEngine::count(const std::vector<HubRow>& rows)
{
    for (const HubRow& row : rows)
        if (row.stream.kind == StreamKind::Checks)
            m_unchecked.reset(); // what it vouches for, the journal knows
        else if (m_unchecked)
            ++*m_unchecked;
    if (m_unchecked && *m_unchecked > 0 && !m_checkAt)
        m_checkAt = m_moment.now + spread(kCheckAfter, m_moment.dice);
}

bool SyncEngine::mayCheckNow() const
{
    const bool may = m_state.role == "responder"_L1 || m_state.role == "admin"_L1;
    return may && m_atRest && !m_pushDue && !m_pullDue && m_cursor.at.pos >= m_state.head;
}

bool SyncEngine::check()
{
    if (m_prepareDue)
        m_prepareDue = !prepare() && m_phase == Phase::Sharing;
    if (!mayCheckNow())
        return false;
    if (!m_unchecked) {
        auto unchecked = m_journal.unchecked(kCheckEvents);
        if (!unchecked) {
            journalFailed(unchecked.error());
            return false;
        }
        m_unchecked = *unchecked;
        m_checkAt.reset();
        if (*m_unchecked > 0)
            m_checkAt = m_moment.now + spread(kCheckAfter, m_moment.dice);
    }
    if (*m_unchecked < kCheckEvents && (!m_checkAt || m_moment.now < *m_checkAt))
        return false;
    if (!prepare()) {
        if (m_phase == Phase::Sharing)
            m_checkAt = m_moment.now; // a slice at each tick, and what people do in between
        return false;
    }
    m_unchecked = 0; // or the same rows would ask again before it has come back
    m_checkAt.reset();
    auto state = m_journal.stateOfCopy();
    Status status = state ? success() : Status(state.error());
    if (state && *state)
        status = m_journal.postCheckpoint({m_cursor.at.pos, m_cursor.at.chain, **state});
    if (!status)
        journalFailed(status.error());
    m_pushDue = status && state && *state;
    return m_pushDue;
}

bool SyncEngine::prepare()
{
    const auto ready = m_journal.prepareState();
    if (!ready)
        journalFailed(ready.error());
    return ready.valueOr(false);
}

void SyncEngine::agree(const Checkpoint& theirs, DeviceId device)
{
    // Of another log (the hub lost its tail since, or shows each his own): `hub verify` looks.
    if (!m_atRest || theirs.pos != m_cursor.at.pos || theirs.fold != Checkpoint::kFold ||
        theirs.chain != m_cursor.at.chain)
        return;
    m_prepareDue = !prepare();
    if (m_prepareDue)
        return; // ready for the next one
    const auto state = m_journal.stateOfCopy();
    if (!state)
        return journalFailed(state.error());
    if (!*state)
        return; // the next one will do
    if (**state == theirs.state) {
        m_state.agreedAt = theirs.pos;
        m_differing.erase(device);
    } else {
        m_differing[device] = theirs.pos;
    }
    const auto newest =
        std::max_element(m_differing.begin(), m_differing.end(),
                         [](const auto& a, const auto& b) { return a.second < b.second; });
    m_state.differsAt = newest == m_differing.end() ? 0 : newest->second;
    m_state.differsFrom = newest == m_differing.end() ? DeviceId() : newest->first;
}

} // namespace matoi::sync
