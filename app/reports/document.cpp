// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/reports/document.h>
#include <app/reports/export_time.h>
#include <app/text/language.h>

#include <QDateTime>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace matoi::reports
{

using text::translated;

Words words(const QString& text) { return text.isEmpty() ? Words{} : Words{Span{text}}; }

Document emptyDocument(const QString& language, const QTimeZone& zone, Ms madeAt,
                       const QString& madeBy)
{
    const LanguageScope scope(language);
    const QString when = timeWithOffset(madeAt, zone);
    Document d;
    d.language = language;
    d.madeAt = madeAt;
    d.page = translated("Paper", "Page %1 of %2");
    // The offset is the last six characters of a time that names it.
    d.zone = translated("Paper", "Times in %1 (UTC%2)")
                 .arg(QString::fromLatin1(zone.id()), when.right(6));
    d.made = madeBy.isEmpty() ? translated("Paper", "Written %1").arg(when)
                              : translated("Paper", "Written %1 by %2").arg(when, madeBy);
    return d;
}

bool allowedLink(const QString& target)
{
    for (const QChar c : target)
        if (c.unicode() <= 0x20 || c.category() == QChar::Other_Control)
            return false;
    const QUrl url(target);
    static const QStringList schemes{u"http"_s, u"https"_s, u"mailto"_s, u"matoi"_s};
    return url.isValid() && schemes.contains(url.scheme().toLower());
}

QString safeText(QString text)
{
    const auto turns = [](char16_t u) {
        return (u >= 0x2028 && u <= 0x202e) || (u >= 0x2066 && u <= 0x2069) || u == 0x061c ||
               u == 0x200e || u == 0x200f;
    };
    text.replace("\r\n"_L1, "\n"_L1).replace(u'\r', u'\n');
    for (qsizetype i = 0; i < text.size(); ++i) {
        QChar& c = text[i];
        const bool paired =
            (c.isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate()) ||
            (c.isLowSurrogate() && i > 0 && text[i - 1].isHighSurrogate());
        if ((c.isSurrogate() && !paired) || c.unicode() >= 0xfffe)
            c = QChar::ReplacementCharacter;
        if (c != u'\n' && (c.category() == QChar::Other_Control || turns(c.unicode())))
            c = u' ';
    }
    return text;
}

QString plainText(const Words& words)
{
    QString text;
    for (const Span& span : words)
        text += span.text;
    return text;
}

} // namespace matoi::reports
