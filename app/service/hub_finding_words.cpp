// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/service/hub_words.h>
#include <app/text/language.h>

using namespace Qt::StringLiterals;

namespace matoi
{

using Kind = sync::HubFinding::Kind;

QString codeOf(Kind kind)
{
    switch (kind) {
    case Kind::PositionMissing:
        return u"position_missing"_s;
    case Kind::ChainBroken:
        return u"chain_broken"_s;
    case Kind::BytesWrong:
        return u"bytes_wrong"_s;
    case Kind::DeviceChainBroken:
        return u"device_chain_broken"_s;
    case Kind::HeadWrong:
        return u"head_wrong"_s;
    case Kind::CopyDiffers:
        return u"copy_differs"_s;
    case Kind::HubShorter:
        return u"hub_shorter"_s;
    case Kind::CheckpointDiffers:
        return u"checkpoint_differs"_s;
    case Kind::StatesDiffer:
        return u"states_differ"_s;
    }
    return {};
}

QString sentence(const sync::HubFinding& finding)
{
    const auto said = [&finding](const char* words) {
        return text::translated("Hub", words).arg(finding.pos);
    };
    switch (finding.kind) {
    case Kind::PositionMissing:
        return said(
            QT_TRANSLATE_NOOP("Hub", "Position %1: a row is missing or stands there twice."));
    case Kind::ChainBroken:
        return said(QT_TRANSLATE_NOOP("Hub", "Position %1: the row does not follow the one before "
                                             "it. Somebody has changed, removed or added one."));
    case Kind::BytesWrong:
        return said(QT_TRANSLATE_NOOP("Hub", "Position %1: the record differs from its seal."));
    case Kind::DeviceChainBroken:
        return said(QT_TRANSLATE_NOOP("Hub", "Position %1: the record does not follow what its "
                                             "computer wrote before."));
    case Kind::HeadWrong:
        return said(QT_TRANSLATE_NOOP("Hub", "The log does not end where the hub says (%1)."));
    case Kind::CopyDiffers:
        return said(QT_TRANSLATE_NOOP("Hub", "Position %1: the hub's log is another one than your "
                                             "copy. Keep the copy; it may be what is needed."));
    case Kind::HubShorter:
        return said(QT_TRANSLATE_NOOP("Hub",
                                      "The hub's log ends at %1, before your copy does. What "
                                      "it lacks is given back at the next contact."));
    case Kind::CheckpointDiffers:
        return said(QT_TRANSLATE_NOOP("Hub", "Position %1: a desk vouched for another log. The hub "
                                             "has lost its tail since, or was written anew."));
    case Kind::StatesDiffer:
        return said(QT_TRANSLATE_NOOP("Hub", "Position %1: two desks read the same log and saw "
                                             "another state. Compare them by \"log hash\"."));
    }
    return {};
}

} // namespace matoi
