// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/domain/postmortem_sections.h>
#include <app/domain/postmortem_template.h>

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace matoi
{

const QStringList& templatePlaceholders()
{
    static const QStringList names{
        u"title"_s,        u"class"_s,          u"source"_s,        u"reference"_s,
        u"started"_s,      u"detected"_s,       u"acknowledged"_s,  u"declared"_s,
        u"first_notice"_s, u"workaround_at"_s,  u"converged"_s,     u"fixed"_s,
        u"to_detect"_s,    u"to_acknowledge"_s, u"to_notice"_s,     u"to_restore"_s,
        u"slowest"_s,      u"function"_s,       u"organisations"_s, u"users"_s,
        u"score"_s,        u"commander"_s,      u"roles"_s,         u"situation"_s,
        u"timeline"_s,     u"causes"_s,         u"ruled_out"_s,     u"workarounds"_s,
        u"fix_state"_s,    u"fixes"_s,          u"notices"_s,       u"actions"_s,
        u"overrides"_s,    u"links"_s,          u"last_notice"_s};
    return names;
}

Result<std::vector<TemplateSection>> parsePostmortemTemplate(const QString& text)
{
    static const QRegularExpression placeholder(u"\\{([a-z_]+)\\}"_s);
    std::vector<TemplateSection> sections;
    int number = 0;
    const auto bad = [&](const QString& what) {
        return Error{ErrorCode::BadTemplate, u"line %1: %2"_s.arg(number).arg(what)};
    };
    for (const QString& line : text.split(u'\n')) {
        ++number;
        if (line.startsWith(u'#') && !line.startsWith("##"_L1))
            continue;
        if (line.startsWith(u'[') && line.trimmed().endsWith(u']')) {
            const QString id = line.trimmed().mid(1).chopped(1);
            if (!isSection(id))
                return bad(u"[%1]"_s.arg(id));
            if (std::any_of(sections.begin(), sections.end(),
                            [&](const TemplateSection& s) { return s.id == id; }))
                return bad(u"[%1] x 2"_s.arg(id));
            sections.push_back({id, {}, {}});
            continue;
        }
        if (sections.empty()) {
            if (line.trimmed().isEmpty())
                continue;
            return bad(line.trimmed().left(40));
        }
        for (auto it = placeholder.globalMatch(line); it.hasNext();) {
            const auto match = it.next();
            if (!templatePlaceholders().contains(match.captured(1)))
                return bad(match.captured());
        }
        TemplateSection& section = sections.back();
        if (line.startsWith("? "_L1))
            section.prompt +=
                (section.prompt.isEmpty() ? QString() : u" "_s) + line.mid(2).trimmed();
        else
            section.text += line + u'\n';
    }
    for (TemplateSection& section : sections)
        section.text = section.text.trimmed();
    return sections;
}

} // namespace matoi
