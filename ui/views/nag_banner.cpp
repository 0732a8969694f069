// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/text/nag_text.h>
#include <ui/views/nag_banner.h>

using namespace Qt::StringLiterals;

namespace matoi::ui
{

namespace
{

std::vector<Nag> standing(const DeskSnapshot& snapshot, Ms now, const PutOff& putOff)
{
    // Of a restricted incident that does not name the reader nothing is known, so nothing missing.
    if (snapshot.masked)
        return {};
    std::vector<Nag> list = nags(snapshot.incident, now);
    std::erase_if(list, [&](const Nag& nag) {
        const auto it = putOff.find(nag.kind);
        return it != putOff.end() && it->second >= nag.count;
    });
    return list;
}

Banner::Button mend(NagKind kind)
{
    switch (kind) {
    case NagKind::CommandVacant:
        return {Banner::Act::TakeCommand, BannerStack::tr("Take command"), {}};
    case NagKind::ImpactUnset:
        return {Banner::Act::Score, BannerStack::tr("Score"), {}};
    case NagKind::OutlookUnset:
        return {Banner::Act::Outlook, BannerStack::tr("Outlook"), u"O"_s};
    case NagKind::HypothesesStuck:
        break;
    }
    return {Banner::Act::Hypothesis, BannerStack::tr("New hypothesis"), u"H"_s};
}

QString advice(NagKind kind)
{
    switch (kind) {
    case NagKind::CommandVacant:
        return BannerStack::tr("Take it, or name a commander.");
    case NagKind::ImpactUnset:
        return BannerStack::tr("A first guess is enough, it can be changed.");
    case NagKind::OutlookUnset:
        return BannerStack::tr("It decides who is told what, and when.");
    case NagKind::HypothesesStuck:
        break;
    }
    return BannerStack::tr("Rule one out, or try another approach.");
}

} // namespace

std::optional<Banner> nagBanner(const DeskSnapshot& snapshot, Ms now, const PutOff& putOff)
{
    const std::vector<Nag> list = standing(snapshot, now, putOff);
    if (list.empty())
        return std::nullopt;
    const Nag& first = list.front();
    QStringList words{advice(first.kind)};
    if (first.count > 1)
        words << BannerStack::tr("Reminder %1 of %2.").arg(first.count).arg(kNagTimes);
    if (list.size() > 1)
        words << BannerStack::tr("%n more reminders.", nullptr, int(list.size()) - 1);
    return Banner{first.kind == NagKind::CommandVacant ? Banner::Kind::Vacant
                                                       : Banner::Kind::Reminder,
                  text::nagText(first, now),
                  words.join(u' '),
                  {},
                  {mend(first.kind), {Banner::Act::Later, BannerStack::tr("Later"), u"Z"_s}}};
}

void putOffFirst(const DeskSnapshot& snapshot, Ms now, PutOff& putOff)
{
    const std::vector<Nag> list = standing(snapshot, now, putOff);
    if (!list.empty())
        putOff[list.front().kind] = list.front().count;
}

} // namespace matoi::ui
