// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QUrl>

#include <optional>
#include <vector>

namespace matoi
{

//! A link among words, in UTF-16 units.
struct TextLink {
    qsizetype start = 0, length = 0;
    QString url;
    bool operator==(const TextLink&) const = default;
};

//! http, https and mailto among the words; nothing else ever becomes a link. Cheap where the text
//! holds none: it is asked for at every paint.
std::vector<TextLink> linksIn(const QString& text);

//! The url if it may be opened outside after a person has seen where it leads: http or https with a
//! host, or mailto with an address.
std::optional<QUrl> outsideLink(const QString& text);
//! What a person judges it by: the host as the network knows it (punycode, so that look-alike
//! letters show), or the address of a mail.
QString whereItLeads(const QUrl& url);

} // namespace matoi
