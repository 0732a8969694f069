// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/domain/score.h>
#include <app/reports/export_time.h>
#include <app/reports/summary_post.h>
#include <app/text/language.h>
#include <app/text/messages.h>

using namespace Qt::StringLiterals;

namespace matoi::reports
{

using text::translated;

QString summaryPost(const Incident& i, const QString& label, const QTimeZone& zone,
                    PostMarkup markup)
{
    if (i.summary.version == 0)
        return {};
    const bool slack = markup == PostMarkup::Slack;
    const auto safe = [slack](QString words) {
        return slack ? words.replace(u'&', u"&amp;"_s)
                           .replace(u'<', u"&lt;"_s)
                           .replace(u'>', u"&gt;"_s)
                     : words;
    };
    const auto bold = [slack](const QString& words) {
        return (slack ? u"*%1*"_s : u"**%1**"_s).arg(words);
    };
    const QString title = i.restricted && !i.codename.isEmpty() ? i.codename : i.title;
    QStringList state{text::word(i.state)};
    if (const auto band = impactBand(i.scope, i.degree))
        state << translated("Summary", "Impact %1").arg(*band);
    if (i.outlook != Outlook::Unknown)
        state << text::word(i.outlook);
    QStringList lines{u"@channel"_s};
    // A drill that looks like the real thing in a chat would wake people for nothing.
    if (i.kind == IncidentKind::Drill)
        lines[0] += u" [%1]"_s.arg(text::word(i.kind));
    lines << bold(safe(u"%1 %2"_s.arg(label, title))) << state.join(u" · "_s);
    const std::pair<QString, QString> rows[]{
        {translated("Summary", "Situation"), i.summary.situation},
        {translated("Summary", "Actions"), i.summary.actions},
        {translated("Summary", "Needs"), i.summary.needs},
        {translated("Summary", "Impact"), i.summary.impact},
        {translated("Summary", "Next update"),
         i.promiseAt ? timeWithOffset(i.promiseAt, zone) : QString()}};
    for (const auto& [heading, value] : rows)
        if (!value.isEmpty())
            lines << u"%1 %2"_s.arg(bold(heading), safe(value));
    // Markdown joins lines that stand under each other; two spaces keep them apart.
    return lines.join(slack ? u"\n"_s : u"  \n"_s);
}

} // namespace matoi::reports
