// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/domain/decide.h>
#include <app/intake/entry_maker.h>
#include <app/intake/slack_archive.h>
#include <app/intake/slack_words.h>

#include <QJsonDocument>
#include <QRegularExpression>

#include <algorithm>
#include <set>

using namespace Qt::StringLiterals;

namespace matoi
{

namespace
{

//! "1452668101.000123": two integers, never a double.
struct Ts {
    qint64 seconds = 0, micro = 0;
    //! Nothing for what is no time from 1970 to 2200.
    static std::optional<Ts> of(const QString& text)
    {
        static const QRegularExpression form(u"\\A([0-9]{1,10})(?:\\.([0-9]{1,6}))?\\z"_s);
        constexpr qint64 kYear2201 = 7'289'654'400;
        const auto match = form.match(text);
        const Ts ts{match.captured(1).toLongLong(),
                    match.captured(2).leftJustified(6, u'0').toLongLong()};
        if (!match.hasMatch() || ts.seconds <= 0 || ts.seconds >= kYear2201)
            return std::nullopt;
        return ts;
    }
    auto operator<=>(const Ts&) const = default;
    Ms ms() const { return seconds * 1000 + micro / 1000; }
};

bool isNoise(const QString& subtype)
{
    return subtype == "channel_join"_L1 || subtype == "channel_leave"_L1 ||
           subtype == "group_join"_L1 || subtype == "group_leave"_L1;
}

//! At most kMaxText bytes, cut between two characters, and marked as cut.
bool cutToFit(QString& text)
{
    const auto mark = u"\n[…]"_s;
    QByteArray bytes = text.toUtf8();
    if (bytes.size() <= kMaxText)
        return false;
    qsizetype end = kMaxText - mark.toUtf8().size();
    while (end > 0 && (quint8(bytes[end]) & 0xc0) == 0x80)
        --end;
    text = QString::fromUtf8(bytes.left(end)) + mark;
    return true;
}

//! Reads one channel; knows the lists of the workspace around it.
class ExportReader
{
public:
    explicit ExportReader(SlackArchive& archive)
        : m_archive(archive)
    {
    }
    Result<ImportReport> read(const QString& wanted);

private:
    Status readLists();
    Status readDay(const QString& name);
    void take(const QJsonObject& message);
    QString folderOf(const QString& path) const;
    QString idOf(const QString& channel) const;
    void warnOfLeftOut();

    SlackArchive& m_archive;
    SlackNames m_names;
    QString m_root; //!< folder in the ZIP, where somebody packed the export again
    QString m_channel, m_key;
    struct Found {
        Ts own, thread;
        cmd::AddEntry entry;
    };
    std::vector<Found> m_found;
    std::vector<QString> m_badTimes;
    qint64 m_badCount = 0, m_cut = 0;
    ImportReport m_report;
};

QString ExportReader::folderOf(const QString& path) const
{
    const QString inside = path.startsWith(m_root) ? path.mid(m_root.size()) : QString();
    return inside.section(u'/', 0, -2);
}

QString ExportReader::idOf(const QString& channel) const
{
    // An archived channel may have left its name to another: the first id, so that it is always
    // the same one.
    QStringList ids = m_names.channels.keys(channel);
    std::sort(ids.begin(), ids.end());
    return ids.value(0, channel);
}

Status ExportReader::readLists()
{
    static const QStringList people{u"users.json"_s, u"org_users.json"_s};
    static const QStringList rooms{u"channels.json"_s, u"groups.json"_s, u"dms.json"_s,
                                   u"mpims.json"_s};
    const QStringList& names = m_archive.names();
    const auto isList = [](const QString& path) {
        const QString name = path.section(u'/', -1);
        return people.contains(name) || rooms.contains(name);
    };
    bool found = false;
    for (const QString& path : names)
        if (isList(path) && (!found || path.count(u'/') < m_root.count(u'/'))) {
            found = true;
            m_root = path.left(path.lastIndexOf(u'/') + 1);
        }
    if (!found)
        return ErrorCode::NotASlackExport;
    for (const QString& path : names) {
        if (!isList(path) || path.left(path.lastIndexOf(u'/') + 1) != m_root)
            continue;
        const auto bytes = m_archive.read(path);
        if (!bytes)
            return bytes.error();
        const QJsonArray list = QJsonDocument::fromJson(*bytes).array();
        if (people.contains(path.section(u'/', -1)))
            m_names.addUsers(list);
        else
            m_names.addChannels(list);
    }
    return success();
}

void ExportReader::take(const QJsonObject& m)
{
    if (isNoise(m["subtype"_L1].toString())) {
        ++m_report.skipped;
        return;
    }
    const QString written = m["ts"_L1].toString();
    const auto own = Ts::of(written);
    if (!own) {
        ++m_report.skipped;
        if (++m_badCount <= 3)
            m_badTimes.push_back(cleanWords(written).left(20));
        return;
    }
    const SlackWords named(&m_names), raw;
    cmd::AddEntry entry;
    entry.source = EntrySource::Import;
    entry.kind = EntryKind::ImportedMessage;
    entry.at = own->ms();
    entry.authorName = cleanWords(named.author(m)).left(120);
    entry.text = named.message(m);
    if (entry.text.isEmpty()) {
        ++m_report.skipped;
        return;
    }
    const Ts thread = Ts::of(m["thread_ts"_L1].toString()).value_or(*own);
    if (thread < *own)
        entry.text = u"↳ "_s + entry.text;
    m_cut += cutToFit(entry.text);
    entry.sourceKey = u"slack:%1:%2"_s.arg(m_key, written);
    // Of the message as it is stored: a person's new name is no edit.
    entry.sourceVersion = fingerprint(raw.message(m));
    m_found.push_back({*own, thread, std::move(entry)});
}

Status ExportReader::readDay(const QString& name)
{
    const auto bytes = m_archive.read(name);
    if (!bytes)
        return bytes.error();
    QJsonParseError parse;
    const QJsonDocument day = QJsonDocument::fromJson(*bytes, &parse);
    if (!day.isArray())
        return Error{ErrorCode::BadJson, u"%1: %2"_s.arg(name, parse.errorString())};
    const QJsonArray messages = day.array();
    for (const QJsonValue m : messages)
        take(m.toObject());
    return success();
}

void ExportReader::warnOfLeftOut()
{
    if (m_badCount > 0)
        m_report.warnings.push_back(
            {ErrorCode::MessagesWithoutTime,
             u"%1 (%2)"_s.arg(m_badCount)
                 .arg(QStringList(m_badTimes.begin(), m_badTimes.end()).join(u", "_s))});
    if (m_cut > 0)
        m_report.warnings.push_back({ErrorCode::MessagesCut, QString::number(m_cut)});
}

Result<ImportReport> ExportReader::read(const QString& wanted)
{
    if (auto ok = readLists(); !ok)
        return ok.error();
    const QString asked = wanted.startsWith(u'#') ? wanted.mid(1) : wanted;
    m_channel = m_names.channels.value(asked, asked);
    m_key = m_names.channels.contains(asked) ? asked : idOf(asked);
    std::set<QString> channels(m_names.channels.begin(), m_names.channels.end());
    QStringList days;
    for (const QString& path : m_archive.names()) {
        const QString folder = folderOf(path);
        if (!folder.isEmpty())
            channels.insert(folder);
        if (folder == m_channel)
            days.append(path);
    }
    if (!channels.contains(m_channel))
        return Error{
            ErrorCode::NotFound,
            u"#%1 (%2)"_s.arg(asked, QStringList(channels.begin(), channels.end()).join(u", "_s))};
    for (const QString& day : days)
        if (auto ok = readDay(day); !ok)
            return ok.error();
    std::stable_sort(m_found.begin(), m_found.end(), [](const Found& a, const Found& b) {
        return std::tie(a.own, a.thread) < std::tie(b.own, b.thread);
    });
    for (Found& found : m_found)
        m_report.entries.push_back(std::move(found.entry));
    warnOfLeftOut();
    return std::move(m_report);
}

} // namespace

Result<ImportReport> readSlackExport(const QString& zipPath, const QString& channel)
{
    const auto archive = SlackArchive::open(zipPath);
    if (!archive)
        return archive.error();
    return ExportReader(**archive).read(channel);
}

} // namespace matoi
