// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/service/hub_words.h>
#include <ui/views/hub_banner.h>

#include <QLocale>

using namespace Qt::StringLiterals;

namespace matoi::ui
{

namespace
{

Banner::Button show() { return {Banner::Act::HubShow, BannerStack::tr("Details"), {}}; }
Banner::Button retry() { return {Banner::Act::HubRetry, BannerStack::tr("Try again"), {}}; }

QString waiting(qint64 unsent)
{
    return BannerStack::tr("Not shared yet: %1.").arg(QLocale().toString(unsent));
}

} // namespace

std::vector<Banner> hubBanners(const sync::SyncState& state, qint64 refusedSeen, Ms now,
                               const QTimeZone& zone)
{
    std::vector<Banner> list;
    const QString why = sentence(state);
    switch (standingOf(state, now)) {
    case Standing::Local:
        return list;
    case Standing::Calling:
    case Standing::Shared:
        break;
    case Standing::Offline:
        list.push_back({Banner::Kind::Offline,
                        standing(state, now, zone),
                        state.unsent ? waiting(state.unsent) + u' ' + why : why,
                        {},
                        {show(), retry()}});
        break;
    case Standing::NotShared: {
        std::vector<Banner::Button> acts{show()};
        if (state.reason == sync::Reason::SecretMissing)
            acts.push_back({Banner::Act::HubUnlock, BannerStack::tr("Unlock"), {}});
        else
            acts.push_back(retry());
        list.push_back(
            {Banner::Kind::NotShared, standing(state, now, zone), why, {}, std::move(acts)});
        break;
    }
    case Standing::Stopped:
        list.push_back(
            {Banner::Kind::SharingStopped, standing(state, now, zone), why, {}, {show(), retry()}});
        break;
    }
    if (state.refused > refusedSeen)
        list.push_back(
            {Banner::Kind::Refused,
             BannerStack::tr("Refused by the hub: %1").arg(QLocale().toString(state.refused)),
             BannerStack::tr("They are kept here. See why, and send them again."),
             {},
             {{Banner::Act::HubRefused, BannerStack::tr("Show"), {}},
              {Banner::Act::HubLater, BannerStack::tr("Later"), {}}}});
    return list;
}

} // namespace matoi::ui
