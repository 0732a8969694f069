// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/shell/desk.h>
#include <ui/views/clock_text.h>
#include <ui/views/filter_bar.h>
#include <ui/views/hub_banner.h>
#include <ui/views/timeline_view.h>

using namespace Qt::StringLiterals;

// What the desk says in a line under its header.
namespace matoi::ui
{

void Desk::updateBanners(Ms now)
{
    std::vector<Banner> banners = bannersFor(m_snap, now, m_context.zone);
    if (const auto nag = nagBanner(m_snap, now, m_putOff))
        banners.push_back(*nag);
    for (const Banner& banner : hubBanners(m_sharing, m_refusedSeen, now, m_context.zone))
        banners.push_back(banner);
    if (m_missed.count)
        banners.push_back({Banner::Kind::Away,
                           tr("Since you were away: %1").arg(m_missed.count),
                           tr("Recorded between %1 and %2.")
                               .arg(clockTime(m_missed.since, now, m_context.zone),
                                    clockTime(m_missed.until, now, m_context.zone)),
                           {},
                           {{Banner::Act::ShowNew, tr("Show the first"), u"F"_s}}});
    if (!m_notSaved.isEmpty())
        banners.push_back({Banner::Kind::NotSaved,
                           tr("Not saved"),
                           m_notSaved,
                           {},
                           {{Banner::Act::Retry, tr("Try again"), {}},
                            {Banner::Act::Copy, tr("Copy the text"), {}}}});
    m_banners->show(std::move(banners));
}

bool Desk::reminds() const { return nagBanner(m_snap, systemClock().now(), m_putOff).has_value(); }

void Desk::putOffReminder()
{
    const Ms now = systemClock().now();
    putOffFirst(m_snap, now, m_putOff);
    updateBanners(now);
}

void Desk::welcomeBack(Ms since, Ms now)
{
    if (m_incident.isNull())
        return;
    // What was not read before the last absence has not been read since.
    m_missed = missedIn(m_timeline, m_missed.count ? m_missed.since : since, now);
    updateBanners(now);
}

void Desk::showMissed()
{
    const EventId first = m_missed.first;
    m_missed = {};
    m_filters->clear(); // it must not be hidden
    m_view->selectEntry(first);
    m_view->setFocus(Qt::ShortcutFocusReason);
    updateBanners(systemClock().now());
}

void Desk::setNotSaved(const QString& sentence)
{
    m_notSaved = sentence;
    updateBanners(systemClock().now());
}

} // namespace matoi::ui
