// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/intake/imported_entry.h>
#include <app/intake/slack_words.h>

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace matoi
{

namespace
{

QString firstOf(std::initializer_list<QJsonValue> candidates)
{
    for (const QJsonValue& candidate : candidates)
        if (const QString text = candidate.toString(); !text.isEmpty())
            return text;
    return {};
}

QString linked(const QString& label, const QString& url)
{
    return label.isEmpty() || label == url ? url
           : url.isEmpty()                 ? label
                                           : u"%1 (%2)"_s.arg(label, url);
}

void addTo(QStringList& parts, const QString& text)
{
    if (!text.trimmed().isEmpty() && !parts.contains(text))
        parts.append(text);
}

//! Letters and digits alone: what is left when `*bold*` and its block are the same words.
QString bare(const QString& text)
{
    QString bare;
    std::copy_if(text.begin(), text.end(), std::back_inserter(bare),
                 [](QChar c) { return c.isLetterOrNumber() || c.isSurrogate(); });
    return bare;
}

//! A message says its blocks again as `text`, or a shorter notice of them.
QString merged(const QString& text, const QString& blocks)
{
    const QString words = bare(text), rich = bare(blocks);
    if (words.contains(rich))
        return text.isEmpty() ? blocks : text;
    return rich.contains(words) ? blocks : text + u'\n' + blocks;
}

//! Links of an export carry tokens that open the file for anybody.
QString withoutTokens(QString text)
{
    static const QRegularExpression token(u"\\?t=xox[^\\s|>)]*|xox[abeoprs]-[A-Za-z0-9-]+"_s);
    return text.remove(token);
}

} // namespace

void SlackNames::addUsers(const QJsonArray& list)
{
    for (const QJsonValue u : list) {
        const QJsonValue profile = u["profile"_L1];
        users[u["id"_L1].toString()] = firstOf(
            {profile["display_name"_L1], u["real_name"_L1], profile["real_name"_L1], u["name"_L1]});
    }
}

void SlackNames::addChannels(const QJsonArray& list)
{
    for (const QJsonValue c : list)
        channels[c["id"_L1].toString()] = firstOf({c["name"_L1], c["id"_L1]});
}

QString SlackWords::user(const QString& id, const QString& otherwise) const
{
    const QString name = m_names ? m_names->users.value(id) : QString();
    return !name.isEmpty() ? name : otherwise.isEmpty() ? id : otherwise;
}

QString SlackWords::channel(const QString& id, const QString& otherwise) const
{
    if (!otherwise.isEmpty())
        return otherwise;
    const QString name = m_names ? m_names->channels.value(id) : QString();
    return name.isEmpty() ? id : name;
}

QString SlackWords::author(const QJsonObject& m) const
{
    const QString id = m["user"_L1].toString();
    const QString known = m_names ? m_names->users.value(id) : QString();
    if (!known.isEmpty())
        return known;
    const QJsonValue profile = m["user_profile"_L1];
    const QString other =
        firstOf({profile["display_name"_L1], profile["real_name"_L1], m["username"_L1],
                 m["bot_profile"_L1]["name"_L1], m["bot_id"_L1], m["user"_L1]});
    return other.isEmpty() ? u"Slack"_s : other;
}

QString SlackWords::mark(const QString& inner) const
{
    const QString label = inner.section(u'|', 1), head = inner.section(u'|', 0, 0);
    if (head.startsWith(u'@'))
        return u'@' + user(head.mid(1), label);
    if (head.startsWith(u'#'))
        return u'#' + channel(head.mid(1), label);
    if (head.startsWith("!date"_L1))
        return label;
    if (head.startsWith(u'!'))
        return label.startsWith(u'@') ? label : u'@' + (label.isEmpty() ? head.mid(1) : label);
    return linked(label, head);
}

QString SlackWords::marked(const QString& text) const
{
    static const QRegularExpression marks(u"<([^<>]*)>"_s);
    QString out;
    qsizetype from = 0;
    for (auto it = marks.globalMatch(text); it.hasNext();) {
        const auto match = it.next();
        out += text.mid(from, match.capturedStart() - from) + mark(match.captured(1));
        from = match.capturedEnd();
    }
    out += text.mid(from);
    return out.replace("&lt;"_L1, "<"_L1).replace("&gt;"_L1, ">"_L1).replace("&amp;"_L1, "&"_L1);
}

QString SlackWords::textObject(const QJsonValue& o) const
{
    const QString text = o.isString() ? o.toString() : o["text"_L1].toString();
    return o["type"_L1] == "plain_text"_L1 ? text : marked(text);
}

QString SlackWords::leaf(const QJsonObject& l) const
{
    const QString type = l["type"_L1].toString();
    if (type == "link"_L1)
        return linked(l["text"_L1].toString(), l["url"_L1].toString());
    if (type == "user"_L1)
        return u'@' + user(l["user_id"_L1].toString());
    if (type == "usergroup"_L1)
        return u'@' + l["usergroup_id"_L1].toString();
    if (type == "channel"_L1)
        return u'#' + channel(l["channel_id"_L1].toString());
    if (type == "emoji"_L1)
        return u':' + l["name"_L1].toString() + u':';
    if (type == "broadcast"_L1)
        return u'@' + l["range"_L1].toString();
    return firstOf({l["text"_L1], l["fallback"_L1], l["value"_L1]});
}

QString SlackWords::section(const QJsonArray& leaves) const
{
    QString text;
    for (const QJsonValue l : leaves)
        text += leaf(l.toObject());
    return text;
}

QString SlackWords::richText(const QJsonArray& elements) const
{
    QStringList lines;
    for (const QJsonValue e : elements) {
        const QString type = e["type"_L1].toString();
        const QJsonArray inner = e["elements"_L1].toArray();
        if (type == "rich_text_list"_L1) {
            const bool numbered = e["style"_L1] == "ordered"_L1;
            const QString indent(std::clamp(e["indent"_L1].toInt(), 0, 8) * 2, u' ');
            qint64 number = std::clamp<qint64>(e["offset"_L1].toInteger(), 0, 1'000'000);
            for (const QJsonValue item : inner)
                lines << indent + (numbered ? QString::number(++number) + u". "_s : u"• "_s) +
                             section(item["elements"_L1].toArray());
        } else if (type == "rich_text_quote"_L1) {
            for (const QString& line : section(inner).split(u'\n'))
                lines << u"> "_s + line;
        } else if (type == "rich_text_preformatted"_L1) {
            lines << u"```\n%1\n```"_s.arg(section(inner));
        } else {
            // A section ends its own line breaks; the list after it starts on a new line anyway.
            QString text = section(inner);
            if (text.endsWith(u'\n'))
                text.chop(1);
            lines << text;
        }
    }
    return lines.join(u'\n');
}

QString SlackWords::block(const QJsonObject& b) const
{
    const QString type = b["type"_L1].toString();
    if (type == "rich_text"_L1)
        return richText(b["elements"_L1].toArray());
    QStringList parts;
    if (type == "image"_L1 || type == "video"_L1)
        addTo(parts, linked(firstOf({b["title"_L1]["text"_L1], b["alt_text"_L1]}),
                            firstOf({b["title_url"_L1], b["image_url"_L1]})));
    else
        addTo(parts, textObject(b["text"_L1]));
    for (const QJsonValue field : b["fields"_L1].toArray())
        addTo(parts, textObject(field));
    if (type == "context"_L1)
        for (const QJsonValue e : b["elements"_L1].toArray())
            addTo(parts, e["type"_L1] == "image"_L1 ? e["alt_text"_L1].toString() : textObject(e));
    return parts.join(u'\n');
}

QString SlackWords::blocks(const QJsonArray& list) const
{
    QStringList parts;
    for (const QJsonValue b : list)
        addTo(parts, block(b.toObject()));
    return parts.join(u'\n');
}

QString SlackWords::attachment(const QJsonObject& a) const
{
    QStringList parts;
    addTo(parts, marked(a["pretext"_L1].toString()));
    addTo(parts, linked(marked(a["title"_L1].toString()), a["title_link"_L1].toString()));
    QString rich = blocks(a["blocks"_L1].toArray());
    // A shared message stands in a list of its own.
    for (const QJsonValue m : a["message_blocks"_L1].toArray())
        rich += u'\n' + blocks(m["message"_L1]["blocks"_L1].toArray());
    addTo(parts, merged(marked(a["text"_L1].toString()), rich.trimmed()));
    for (const QJsonValue f : a["fields"_L1].toArray())
        addTo(parts, marked(f["title"_L1].toString() + u": "_s + f["value"_L1].toString()));
    const bool silent = firstOf({a["text"_L1], a["title"_L1]}).isEmpty() && rich.isEmpty();
    if (silent || parts.isEmpty())
        addTo(parts, marked(a["fallback"_L1].toString()));
    return parts.join(u'\n');
}

QString SlackWords::message(const QJsonObject& m) const
{
    QStringList parts;
    addTo(parts, merged(marked(m["text"_L1].toString()), blocks(m["blocks"_L1].toArray())));
    // A bot's words stand in its attachments.
    for (const QJsonValue a : m["attachments"_L1].toArray())
        addTo(parts, attachment(a.toObject()));
    QJsonArray files = m["files"_L1].toArray();
    if (m["file"_L1].isObject())
        files.append(m["file"_L1]);
    for (const QJsonValue f : files)
        addTo(parts, u"[%1] %2"_s.arg(
                         f["name"_L1].toString(),
                         firstOf({f["permalink"_L1], f["url_private"_L1]}).section(u'?', 0, 0)));
    return cleanWords(withoutTokens(parts.join(u'\n')));
}

} // namespace matoi
