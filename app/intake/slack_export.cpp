// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/domain/event_codec.h>
#include <app/intake/imported_entry.h>

#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <quazip.h>
#include <quazipfile.h>

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace matoi
{

namespace
{

constexpr qint64 kMaxMember = 64 * 1024 * 1024, kMaxAll = 1024 * 1024 * 1024;

//! "1452668101.000123": two integers, never a double.
struct Ts {
    qint64 seconds = 0, micro = 0;
    static Ts of(const QString& text)
    {
        return {text.section(u'.', 0, 0).toLongLong(), text.section(u'.', 1, 1).toLongLong()};
    }
    auto operator<=>(const Ts&) const = default;
    Ms ms() const { return seconds * 1000 + micro / 1000; }
};

//! The members of the archive that matter, by name. Sizes are checked before a byte is inflated.
Result<std::map<QString, QByteArray>> readMembers(const QString& path)
{
    QuaZip zip(path);
    if (!zip.open(QuaZip::mdUnzip))
        return Error{ErrorCode::BadArchive, path};
    std::map<QString, QByteArray> members;
    qint64 all = 0;
    for (bool more = zip.goToFirstFile(); more; more = zip.goToNextFile()) {
        QuaZipFileInfo64 info;
        zip.getCurrentFileInfo(&info);
        const QString name = info.name;
        if (!name.endsWith(".json"_L1) || name.contains(".."_L1) || name.startsWith(u'/'))
            continue;
        all += qint64(info.uncompressedSize);
        if (qint64(info.uncompressedSize) > kMaxMember || all > kMaxAll)
            return Error{ErrorCode::BadArchive, u"%1: too large"_s.arg(name)};
        QuaZipFile file(&zip);
        if (!file.open(QIODevice::ReadOnly))
            return Error{ErrorCode::BadArchive, name};
        // One byte more than promised is a lie, and a bomb.
        members[name] = file.read(qint64(info.uncompressedSize) + 1);
        if (members[name].size() > qsizetype(info.uncompressedSize))
            return Error{ErrorCode::BadArchive, name};
    }
    return members;
}

//! Names and words of one workspace.
class Reader
{
public:
    Reader(const std::map<QString, QByteArray>& members)
    {
        for (const QString& file : {u"users.json"_s, u"org_users.json"_s})
            if (const auto it = members.find(file); it != members.end())
                for (const QJsonValue v : QJsonDocument::fromJson(it->second).array())
                    m_users[v["id"_L1].toString()] = nameOf(v.toObject());
        if (const auto it = members.find(u"channels.json"_s); it != members.end())
            for (const QJsonValue v : QJsonDocument::fromJson(it->second).array())
                m_channels[v["id"_L1].toString()] = v["name"_L1].toString();
    }

    QString author(const QJsonObject& m) const
    {
        const QString user = m["user"_L1].toString();
        if (const auto it = m_users.constFind(user); it != m_users.constEnd() && !it->isEmpty())
            return *it;
        for (const QString& name :
             {m["user_profile"_L1]["real_name"_L1].toString(), m["username"_L1].toString(),
              m["bot_profile"_L1]["name"_L1].toString(), m["bot_id"_L1].toString(), user})
            if (!name.isEmpty())
                return name;
        return u"Slack"_s;
    }

    QString words(const QJsonObject& m) const
    {
        QStringList parts;
        const auto add = [&](const QJsonValue& v) {
            const QString text = decode(v.toString());
            if (!text.isEmpty() && !parts.contains(text))
                parts.append(text);
        };
        add(m["text"_L1]);
        // A bot's words stand in its attachments.
        for (const QJsonValue a : m["attachments"_L1].toArray()) {
            for (const char* key : {"pretext", "title", "text"})
                add(a[QLatin1StringView(key)]);
            if (a["text"_L1].toString().isEmpty() && a["title"_L1].toString().isEmpty())
                add(a["fallback"_L1]);
            for (const QJsonValue f : a["fields"_L1].toArray())
                add(QString(f["title"_L1].toString() + u": "_s + f["value"_L1].toString()));
        }
        if (parts.isEmpty())
            for (const QJsonValue block : m["blocks"_L1].toArray())
                add(block["text"_L1]["text"_L1]);
        for (const QJsonValue f : fileList(m)) {
            QString link = f["permalink"_L1].toString();
            if (link.isEmpty())
                link = f["url_private"_L1].toString();
            // Export links carry a token that opens the file for anybody.
            parts.append(
                u"[%1] %2"_s.arg(f["name"_L1].toString(), link.section(u'?', 0, 0)).trimmed());
        }
        return cleanWords(parts.join(u'\n'));
    }

private:
    static QString nameOf(const QJsonObject& user)
    {
        for (const QString& name :
             {user["profile"_L1]["display_name"_L1].toString(), user["real_name"_L1].toString(),
              user["profile"_L1]["real_name"_L1].toString(), user["name"_L1].toString()})
            if (!name.isEmpty())
                return name;
        return {};
    }
    static QJsonArray fileList(const QJsonObject& m)
    {
        QJsonArray files = m["files"_L1].toArray();
        if (m["file"_L1].isObject())
            files.append(m["file"_L1]);
        return files;
    }
    QString decode(const QString& text) const
    {
        static const QRegularExpression mark(u"<([^<>]*)>"_s);
        static const QRegularExpression token(u"\\?t=xox[^\\s|>]*|xox[abeoprs]-[A-Za-z0-9-]+"_s);
        QString out;
        qsizetype from = 0;
        for (auto it = mark.globalMatch(text); it.hasNext();) {
            const auto match = it.next();
            out += text.mid(from, match.capturedStart() - from);
            from = match.capturedEnd();
            const QString inner = match.captured(1);
            const QString label = inner.section(u'|', 1);
            const QString head = inner.section(u'|', 0, 0);
            if (head.startsWith(u'@'))
                out += u'@' + m_users.value(head.mid(1), label.isEmpty() ? head.mid(1) : label);
            else if (head.startsWith(u'#'))
                out +=
                    u'#' + (label.isEmpty() ? m_channels.value(head.mid(1), head.mid(1)) : label);
            else if (head.startsWith(u'!'))
                out += u'@' + (label.isEmpty() ? head.mid(1) : label);
            else
                out += label.isEmpty() || label == head ? head : u"%1 (%2)"_s.arg(label, head);
        }
        out += text.mid(from);
        out.remove(token);
        return out.replace("&lt;"_L1, "<"_L1)
            .replace("&gt;"_L1, ">"_L1)
            .replace("&amp;"_L1, "&"_L1);
    }

    QHash<QString, QString> m_users, m_channels;
};

bool isNoise(const QString& subtype)
{
    return subtype == "channel_join"_L1 || subtype == "channel_leave"_L1 ||
           subtype == "group_join"_L1 || subtype == "group_leave"_L1;
}

} // namespace

Result<ImportReport> readSlackExport(const QString& zipPath, const QString& wanted)
{
    const auto members = readMembers(zipPath);
    if (!members)
        return members.error();
    const QString channel = wanted.startsWith(u'#') ? wanted.mid(1) : wanted;
    QStringList channels;
    QJsonArray messages;
    ImportReport report;
    for (const auto& [name, bytes] : *members) {
        if (!name.contains(u'/'))
            continue;
        const QString folder = name.section(u'/', 0, -2).section(u'/', -1);
        if (!channels.contains(folder))
            channels.append(folder);
        if (folder != channel)
            continue;
        QJsonParseError parse;
        const QJsonDocument day = QJsonDocument::fromJson(bytes, &parse);
        if (!day.isArray()) {
            report.errors.push_back(
                {ErrorCode::BadJson, u"%1: %2"_s.arg(name, parse.errorString())});
            continue;
        }
        for (const QJsonValue v : day.array())
            messages.append(v);
    }
    if (!channels.contains(channel))
        return Error{ErrorCode::NotFound, u"#%1 (%2)"_s.arg(channel, channels.join(u", "_s))};

    const Reader reader(*members);
    std::vector<std::tuple<Ts, Ts, QJsonObject>> ordered; // thread, own, message
    for (const QJsonValue v : messages) {
        const QJsonObject m = v.toObject();
        const QString ts = m["ts"_L1].toString();
        if (ts.isEmpty() || isNoise(m["subtype"_L1].toString())) {
            ++report.skipped;
            continue;
        }
        const QString thread = m["thread_ts"_L1].toString();
        ordered.emplace_back(Ts::of(thread.isEmpty() ? ts : thread), Ts::of(ts), m);
    }
    std::sort(ordered.begin(), ordered.end(), [](const auto& a, const auto& b) {
        return std::tie(std::get<1>(a), std::get<0>(a)) < std::tie(std::get<1>(b), std::get<0>(b));
    });
    for (const auto& [thread, own, m] : ordered) {
        cmd::AddEntry entry;
        entry.source = EntrySource::Import;
        entry.kind = EntryKind::ImportedMessage;
        entry.at = own.ms();
        entry.authorName = cleanWords(reader.author(m)).left(120);
        entry.text = reader.words(m);
        if (entry.text.isEmpty()) {
            ++report.skipped;
            continue;
        }
        if (thread < own)
            entry.text = u"↳ "_s + entry.text;
        entry.sourceKey = u"slack:%1:%2"_s.arg(channel, m["ts"_L1].toString());
        entry.sourceVersion = QString::fromLatin1(sha256(entry.text.toUtf8()).toHex().left(32));
        report.entries.push_back(std::move(entry));
    }
    return report;
}

} // namespace matoi
