// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/models/text_links.h>

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace matoi
{

std::vector<TextLink> linksIn(const QString& text)
{
    std::vector<TextLink> links;
    if (!text.contains("://"_L1) && !text.contains("mailto:"_L1, Qt::CaseInsensitive))
        return links;
    // Japanese words follow a link without a space; marks of a sentence at its end are not its own.
    static const QRegularExpression pattern(
        u"(?<![A-Za-z0-9])(?:https?://|mailto:)[A-Za-z0-9\\-._~:/?#\\[\\]@!$&'()*+,;=%]+"_s,
        QRegularExpression::CaseInsensitiveOption);
    for (auto it = pattern.globalMatch(text); it.hasNext();) {
        const auto m = it.next();
        QString url = m.captured();
        while (u".,;:!?'"_s.contains(url.back()) ||
               (url.back() == u')' && url.count(u'(') < url.count(u')')))
            url.chop(1);
        if (outsideLink(url))
            links.push_back({m.capturedStart(), url.size(), url});
    }
    return links;
}

std::optional<QUrl> outsideLink(const QString& text)
{
    const QUrl url(text.trimmed(), QUrl::StrictMode);
    if (!url.isValid())
        return std::nullopt;
    const bool web = url.scheme() == "http"_L1 || url.scheme() == "https"_L1;
    const bool mail = url.scheme() == "mailto"_L1 && url.path().contains(u'@');
    return (web && !url.host().isEmpty()) || mail ? std::optional(url) : std::nullopt;
}

QString whereItLeads(const QUrl& url)
{
    return url.scheme() == "mailto"_L1 ? url.path() : url.host(QUrl::FullyEncoded);
}

} // namespace matoi
