// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/domain/decide.h>
#include <app/service/link.h>
#include <app/text/messages.h>

#include <QRegularExpression>
#include <QUrl>
#include <QUrlQuery>

using namespace Qt::StringLiterals;

namespace matoi
{

namespace
{

//! Longer than any link that somebody would click on purpose.
constexpr qsizetype kMaxLink = 8 * 1024;

//! The one argument of a link that fills a line: nothing beside it is understood.
bool takeWords(const QUrl& url, const QString& name, QString& words)
{
    if (!url.path().isEmpty() && url.path() != "/"_L1)
        return false;
    // "+" means a space to every browser that makes such a link from a form.
    const QUrlQuery query(url.query(QUrl::FullyEncoded).replace(u'+', "%20"_L1));
    for (const auto& [key, value] : query.queryItems())
        if (key != name)
            return false;
    if (query.queryItems().size() > 1)
        return false;
    words = text::harmless(query.queryItemValue(name, QUrl::FullyDecoded)).simplified();
    if (words.size() > kMaxLine) {
        words.truncate(kMaxLine);
        if (words.back().isHighSurrogate())
            words.chop(1);
    }
    return true;
}

bool takeIncident(const QUrl& url, Link& link)
{
    static const QRegularExpression label(u"\\AINC-[0-9]{4}-[0-9]{4,9}[a-z]{0,3}\\z"_s,
                                          QRegularExpression::CaseInsensitiveOption);
    if (url.hasQuery())
        return false;
    const QStringList parts = url.path().split(u'/'); // the first is what stands before the slash
    if (parts.size() < 2 || !label.match(parts[1]).hasMatch())
        return false;
    link.incident = parts[1];
    if (parts.size() == 2 || (parts.size() == 3 && parts[2].isEmpty()))
        return true;
    if (parts.size() != 4 || parts[2] != "entry"_L1)
        return false;
    link.entry = EventId::fromString(parts[3]);
    return !link.entry.isNull();
}

} // namespace

std::optional<Link> parseLink(const QString& text)
{
    if (text.size() > kMaxLink)
        return std::nullopt;
    const QUrl url(text, QUrl::StrictMode);
    if (!url.isValid() || url.scheme() != "matoi"_L1 || !url.userInfo().isEmpty() ||
        url.port() != -1 || url.hasFragment())
        return std::nullopt;
    Link link;
    bool understood = false;
    if (url.host() == "new"_L1) {
        link.verb = Link::Verb::New;
        understood = takeWords(url, u"title"_s, link.words);
    } else if (url.host() == "entry"_L1) {
        link.verb = Link::Verb::Entry;
        understood = takeWords(url, u"text"_s, link.words);
    } else if (url.host() == "incident"_L1) {
        understood = takeIncident(url, link);
    }
    return understood ? std::optional(link) : std::nullopt;
}

QString linkTo(const QString& incident, EventId entry)
{
    const QString link = u"matoi://incident/"_s + incident;
    return entry.isNull() ? link : link + u"/entry/"_s + entry.toString();
}

} // namespace matoi
