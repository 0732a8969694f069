// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/domain/postmortem_sections.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace matoi
{

const std::vector<QString>& postmortemSections()
{
    static const std::vector<QString> ids{
        u"summary"_s,   u"impact"_s,     u"timeline"_s,      u"detection"_s,  u"trigger"_s,
        u"cause"_s,     u"workaround"_s, u"permanent_fix"_s, u"prevention"_s, u"faster"_s,
        u"went_well"_s, u"went_wrong"_s, u"lucky"_s,         u"surprises"_s,  u"customers"_s,
        u"external"_s,  u"actions"_s,    u"links"_s};
    return ids;
}

bool isSection(const QString& id)
{
    const auto& all = postmortemSections();
    return std::find(all.begin(), all.end(), id) != all.end();
}

} // namespace matoi
