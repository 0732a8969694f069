// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/text/error_words.h>
#include <app/text/language.h>
#include <app/text/messages.h>

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace matoi::text
{

namespace
{

//! Milliseconds and UUIDs mean nothing to a reader.
bool readable(const QString& context)
{
    if (context.isEmpty())
        return false;
    const bool number = context.startsWith(u'-') || context.size() > 9;
    const bool digits = std::all_of(context.begin(), context.end(),
                                    [](QChar c) { return c.isDigit() || c == u'-'; });
    return !(number && digits) && QUuid::fromString(context).isNull();
}

//! What somebody typed may be a page; a sentence needs its beginning and its end.
QString shown(const Error& error)
{
    constexpr qsizetype kMost = 200;
    const QString safe = harmless(error.context);
    if (safe.size() > kMost)
        return safe.left(kMost / 2) + u"…"_s + safe.right(kMost / 4);
    // Names that were looked up in vain are told as they were typed.
    if ((error.code >= ErrorCode::NoSuchIncident && error.code <= ErrorCode::AlreadyExists) ||
        error.code == ErrorCode::UnknownField || error.code == ErrorCode::BadValue)
        return safe;
    QStringList parts = safe.split(": "_L1);
    static const QRegularExpression line(u"^line (\\d+)$"_s);
    const auto place = line.match(parts.front());
    if (place.hasMatch())
        parts.front() = translated("Errors", "line %1").arg(place.captured(1));
    if (const qsizetype named = place.hasMatch() ? 1 : 0; named < parts.size())
        parts[named] = fieldWord(parts[named]);
    return parts.join(": "_L1);
}

} // namespace

QString harmless(QString text)
{
    const auto turns = [](char16_t u) {
        return (u >= 0x2028 && u <= 0x202e) || (u >= 0x2066 && u <= 0x2069);
    };
    for (QChar& c : text)
        if (c.category() == QChar::Other_Control || turns(c.unicode()))
            c = u' ';
    return text;
}

QString codeName(ErrorCode code) { return QString::fromLatin1(wordingOf(code).name); }

QString sentence(const Error& error)
{
    const Worded wording = wordingOf(error.code);
    QString said = translated("Errors", wording.sentence);
    if (error.code == ErrorCode::RoleNeeded)
        said = said.arg(
            word(fromCode<HubRole>(error.context.section(u'/', 0, 0)).value_or(HubRole::None)),
            word(fromCode<HubRole>(error.context.section(u'/', 1, 1)).value_or(HubRole::None)));
    if (!wording.where || !readable(error.context))
        return said;
    return translated("Errors", "%1: %2").arg(shown(error), said);
}

} // namespace matoi::text
