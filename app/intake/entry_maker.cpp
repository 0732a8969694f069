// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/domain/decide.h>
#include <app/domain/event_codec.h>
#include <app/intake/entry_maker.h>

#include <QDateTime>
#include <QHash>
#include <QHashSeed>

#include <utility>

using namespace Qt::StringLiterals;

namespace matoi
{

namespace
{

constexpr qsizetype kMaxAuthor = 120, kMaxId = 200, kMaxLink = 2048;
constexpr Ms kYear2201 = 7'289'654'400'000;

Error tooLong(const char* field, qsizetype size, qsizetype most)
{
    return {ErrorCode::TooLong, u"%1: %2 > %3"_s.arg(QLatin1StringView(field)).arg(size).arg(most)};
}

//! An empty cell keeps the value; another word than the known ones is never guessed at.
template <class E>
Status takeWord(const char* field, const QString& word, E& value)
{
    if (word.trimmed().isEmpty())
        return success();
    const auto known = fromWord<E>(word);
    if (!known)
        return Error{ErrorCode::BadValue,
                     u"%1: %2 (%3)"_s.arg(QLatin1StringView(field), cleanWords(word).left(40),
                                          allowedWords<E>())};
    value = *known;
    return success();
}

//! One line without control characters, refused when longer than it may be.
Status takeLine(const char* field, const QString& words, qsizetype most, QString& value)
{
    value = cleanWords(words);
    value.replace(u'\n', u' ').replace(u'\t', u' ');
    return value.size() <= most ? success() : Status(tooLong(field, value.size(), most));
}

//! For SeenKeys alone: seeded, and never written down.
quint64 hashOf(const QString& text) { return qHash(text, QHashSeed::globalSeed()); }

} // namespace

QString fingerprint(const QString& text)
{
    return QString::fromLatin1(sha256(text.toUtf8()).toHex().left(32));
}

Error atLine(qint64 line, const Error& error)
{
    return {error.code, u"line %1: %2"_s.arg(line).arg(error.context)};
}

QString cleanWords(const QString& text)
{
    QString clean;
    clean.reserve(text.size());
    for (const QChar c : text) {
        const bool control = c < u' ' || (c >= QChar(0x7f) && c <= QChar(0x9f));
        if (!control || c == u'\n' || c == u'\t')
            clean += c;
    }
    return clean.trimmed();
}

Result<Ms> parseRecordedTime(const QString& text, const QTimeZone& zone)
{
    QString t = text.trimmed();
    t.replace(u'/', u'-');
    if (t.size() > 10 && t[10] == u' ')
        t[10] = u'T';
    QDateTime when = QDateTime::fromString(t, Qt::ISODateWithMs);
    if (when.isValid() && when.timeSpec() == Qt::LocalTime)
        when = QDateTime(when.date(), when.time(), zone);
    const Ms at = when.isValid() ? when.toMSecsSinceEpoch() : 0;
    if (at <= 0 || at >= kYear2201)
        return Error{ErrorCode::BadTime, cleanWords(text).left(40)};
    return at;
}

QString* RawEntry::field(const QString& name)
{
    static const QHash<QString, QString RawEntry::*> members{
        {u"time"_s, &RawEntry::time},
        {u"occurred_at"_s, &RawEntry::time},
        {u"date"_s, &RawEntry::time},
        {u"時刻"_s, &RawEntry::time},
        {u"日時"_s, &RawEntry::time},
        {u"author"_s, &RawEntry::author},
        {u"who"_s, &RawEntry::author},
        {u"記録者"_s, &RawEntry::author},
        {u"名前"_s, &RawEntry::author},
        {u"発言者"_s, &RawEntry::author},
        {u"text"_s, &RawEntry::text},
        {u"message"_s, &RawEntry::text},
        {u"本文"_s, &RawEntry::text},
        {u"内容"_s, &RawEntry::text},
        {u"kind"_s, &RawEntry::kind},
        {u"種別"_s, &RawEntry::kind},
        {u"lane"_s, &RawEntry::lane},
        {u"レーン"_s, &RawEntry::lane},
        {u"certainty"_s, &RawEntry::certainty},
        {u"確からしさ"_s, &RawEntry::certainty},
        {u"link"_s, &RawEntry::link},
        {u"url"_s, &RawEntry::link},
        {u"link_url"_s, &RawEntry::link},
        {u"リンク"_s, &RawEntry::link},
        {u"id"_s, &RawEntry::id}};
    const auto it = members.constFind(name);
    return it == members.constEnd() ? nullptr : &(this->**it);
}

SeenKeys::Slot& SeenKeys::find(quint64 key)
{
    size_t i = size_t(key) & (m_slots.size() - 1);
    while (m_slots[i].key && m_slots[i].key != key)
        i = (i + 1) & (m_slots.size() - 1);
    return m_slots[i];
}

SeenKeys::Slot& SeenKeys::at(quint64 key)
{
    key = std::max<quint64>(key, 1); // 0 marks a free slot
    if (m_used * 4 >= m_slots.size() * 3)
        for (const Slot& slot : std::exchange(m_slots, std::vector<Slot>(m_slots.size() * 2)))
            if (slot.key)
                find(slot.key) = slot;
    Slot& slot = find(key);
    m_used += slot.key ? 0 : 1;
    slot.key = key;
    return slot;
}

EntryMaker::EntryMaker(QString source, const QTimeZone& zone)
    : m_source(std::move(source))
    , m_zone(zone)
{
}

Result<cmd::AddEntry> EntryMaker::make(const RawEntry& raw)
{
    cmd::AddEntry entry;
    entry.source = EntrySource::Import;
    entry.kind = EntryKind::ImportedMessage;
    const auto when = parseRecordedTime(raw.time, m_zone);
    if (!when)
        return Error{when.error().code, u"time: "_s + when.error().context};
    entry.at = *when;
    entry.text = cleanWords(raw.text);
    if (entry.text.isEmpty())
        return Error{ErrorCode::Empty, u"text"_s};
    if (const qsizetype size = entry.text.toUtf8().size(); size > kMaxText)
        return tooLong("text", size, kMaxText);
    QString id;
    for (const Status& status :
         {takeWord("kind", raw.kind, entry.kind), takeWord("lane", raw.lane, entry.lane),
          takeWord("certainty", raw.certainty, entry.certainty),
          takeLine("author", raw.author, kMaxAuthor, entry.authorName),
          takeLine("link", raw.link, kMaxLink, entry.link), takeLine("id", raw.id, kMaxId, id)})
        if (!status)
            return status.error();
    entry.sourceVersion = fingerprint(entry.text);
    if (auto status = setKey(entry, id); !status)
        return status.error();
    return entry;
}

Status EntryMaker::setKey(cmd::AddEntry& entry, const QString& id)
{
    const QString said = QString::number(*entry.at) + entry.authorName + entry.text;
    // Without an id of its own a record is what it says, and the how-manieth that says so.
    entry.sourceKey = m_source + u':' + (id.isEmpty() ? fingerprint(said) : id);
    SeenKeys::Slot& seen = m_seen.at(hashOf(entry.sourceKey));
    const quint32 mark = quint32(hashOf(said));
    if (id.isEmpty() && seen.times > 0)
        entry.sourceKey += u'#' + QString::number(seen.times + 1);
    if (!id.isEmpty() && seen.times > 0 && seen.mark != mark)
        return Error{ErrorCode::AlreadyExists, u"id: "_s + id};
    ++seen.times;
    seen.mark = mark;
    return success();
}

} // namespace matoi
