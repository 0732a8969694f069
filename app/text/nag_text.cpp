// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/text/language.h>
#include <app/text/messages.h>
#include <app/text/nag_text.h>

using namespace Qt::StringLiterals;

namespace matoi::text
{

QString nagText(const Nag& nag, Ms now)
{
    const QString time = durationWords(now - nag.since);
    switch (nag.kind) {
    case NagKind::CommandVacant:
        return translated("Nag", "Nobody has commanded for %1").arg(time);
    case NagKind::ImpactUnset:
        return translated("Nag", "Scope and degree have not been set for %1").arg(time);
    case NagKind::OutlookUnset:
        return translated("Nag", "The summary is out, the outlook has not been set for %1")
            .arg(time);
    case NagKind::HypothesesStuck:
        break;
    }
    return translated("Nag", "No hypothesis has moved for %1").arg(time);
}

QString codeName(NagKind kind)
{
    switch (kind) {
    case NagKind::CommandVacant:
        return u"command_vacant"_s;
    case NagKind::ImpactUnset:
        return u"impact_unset"_s;
    case NagKind::OutlookUnset:
        return u"outlook_unset"_s;
    case NagKind::HypothesesStuck:
        break;
    }
    return u"hypotheses_stuck"_s;
}

} // namespace matoi::text
