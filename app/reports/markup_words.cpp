// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/reports/markup_words.h>

#include <QHash>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace matoi::reports
{

QString entityText(const QString& entity)
{
    static const QHash<QString, QString> named{
        {u"amp"_s, u"&"_s},    {u"lt"_s, u"<"_s},    {u"gt"_s, u">"_s},
        {u"quot"_s, u"\""_s},  {u"apos"_s, u"'"_s},  {u"nbsp"_s, u"\u00a0"_s},
        {u"mdash"_s, u"—"_s},  {u"ndash"_s, u"–"_s}, {u"hellip"_s, u"…"_s},
        {u"rarr"_s, u"→"_s},   {u"larr"_s, u"←"_s},  {u"times"_s, u"×"_s},
        {u"copy"_s, u"©"_s},   {u"yen"_s, u"¥"_s},   {u"deg"_s, u"°"_s},
        {u"middot"_s, u"·"_s}, {u"bull"_s, u"•"_s},  {u"check"_s, u"✓"_s},
        {u"le"_s, u"≤"_s},     {u"ge"_s, u"≥"_s},    {u"ne"_s, u"≠"_s},
        {u"plusmn"_s, u"±"_s}, {u"laquo"_s, u"«"_s}, {u"raquo"_s, u"»"_s},
    };
    const QString name = entity.mid(1, entity.size() - 2);
    if (!name.startsWith(u'#'))
        return named.value(name, entity);
    bool ok = false;
    const bool hex = name.startsWith("#x"_L1, Qt::CaseInsensitive);
    const uint code = hex ? name.mid(2).toUInt(&ok, 16) : name.mid(1).toUInt(&ok, 10);
    const bool character = ok && code > 0 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff);
    const char32_t one = character ? code : 0xfffd;
    return QString::fromUcs4(&one, 1);
}

QString wordsOfHtml(QString html)
{
    // Up to the end where nobody closed it: better a missing word than a script shown as words.
    static const QRegularExpression unseen(u"<!--.*?(-->|$)|<(script|style)\\b.*?(</\\2\\s*>|$)"_s,
                                           QRegularExpression::DotMatchesEverythingOption |
                                               QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression tag(u"<[A-Za-z/!?][^>]*(>|$)"_s);
    static const QRegularExpression gaps(u"\\s*\\n\\s*"_s);
    return html.remove(unseen).remove(tag).trimmed().replace(gaps, u"\n"_s);
}

} // namespace matoi::reports
