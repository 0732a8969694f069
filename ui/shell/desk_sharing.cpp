// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/store/hub_store.h>
#include <ui/shell/desk.h>
#include <ui/views/desk_header.h>
#include <ui/views/timeline_view.h>

// What the desk says of sharing: the mark, the banners, and the rows that the hub does not have.
namespace matoi::ui
{

void Desk::setSharing(const sync::SyncState& state)
{
    // An answer of the hub moves "last heard" and nothing that rows show.
    const bool moved = state.link != m_sharing.link || state.unsent != m_sharing.unsent ||
                       state.refused != m_sharing.refused || state.pos != m_sharing.pos;
    m_sharing = state;
    if (state.refused < m_refusedSeen)
        m_refusedSeen = state.refused;
    const Ms now = systemClock().now();
    m_header->setSharing(state, now);
    updateBanners(now);
    if (moved)
        readUnsent();
}

void Desk::putOffRefused()
{
    m_refusedSeen = m_sharing.refused;
    updateBanners(systemClock().now());
}

void Desk::readUnsent()
{
    if (m_incident.isNull() || m_sharing.link == sync::Link::Local)
        return;
    if (m_unsentRead) {
        m_unsentAgain = true;
        return;
    }
    m_unsentRead = true;
    m_workspace.run(
        this,
        [id = m_incident](Session& s) {
            return hubOf(s.store()).unsentOf({StreamKind::Incident, id});
        },
        [this, id = m_incident](const Result<std::vector<EventId>>& ids) {
            m_unsentRead = false;
            if (id == m_incident && ids)
                m_view->setUnsent({ids->begin(), ids->end()});
            if (std::exchange(m_unsentAgain, false) || id != m_incident)
                readUnsent();
        });
}

} // namespace matoi::ui
