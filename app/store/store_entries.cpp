// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/domain/canonical.h>
#include <app/store/sqlite_store.h>

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace matoi
{

Result<Entry> readEntry(const QByteArray& data)
{
    Entry row;
    if (!canonical::decode(data, row))
        return Error{ErrorCode::Corrupt, u"entry"_s};
    return row;
}

Result<std::vector<Entry>> SqliteStore::entries(StreamId incident)
{
    std::vector<Entry> list;
    auto query = m_db->query("SELECT data FROM entry WHERE incident=? ORDER BY occurred_at, id");
    query.bind(incident);
    while (query.next()) {
        auto row = readEntry(query.blob(0));
        if (!row)
            return row.error();
        list.push_back(std::move(*row));
    }
    if (auto status = query.status(); !status)
        return status.error();
    return list;
}

Result<std::pair<StreamId, Entry>> SqliteStore::entry(EventId id)
{
    auto query = m_db->query("SELECT incident, data FROM entry WHERE id=?");
    query.bind(id);
    if (!query.next()) {
        if (auto status = query.status(); !status)
            return status.error();
        return Error{ErrorCode::NoSuchEntry, id.toString()};
    }
    auto row = readEntry(query.blob(1));
    if (!row)
        return row.error();
    return std::pair{query.id<StreamId>(0), std::move(*row)};
}

Result<std::pair<StreamId, Entry>> SqliteStore::findEntry(const QString& idPrefix)
{
    QString hex = idPrefix.trimmed().toUpper();
    hex.remove(u'-');
    static const QRegularExpression isHex(u"^[0-9A-F]{4,32}$"_s);
    if (!isHex.match(hex).hasMatch())
        return Error{ErrorCode::NoSuchEntry, idPrefix};
    // A range over the unique index: a prefix of the id is a prefix of its bytes.
    QByteArray low = QByteArray::fromHex(hex.leftJustified(32, u'0').toLatin1());
    QByteArray high = QByteArray::fromHex(hex.leftJustified(32, u'F').toLatin1());
    auto query = m_db->query("SELECT id FROM entry WHERE id BETWEEN ? AND ? LIMIT 2");
    query.bind(low).bind(high);
    if (!query.next())
        return Error{ErrorCode::NoSuchEntry, idPrefix};
    const auto id = query.id<EventId>(0);
    if (query.next())
        return Error{ErrorCode::Ambiguous, idPrefix};
    return entry(id);
}

Result<std::optional<Entry>> SqliteStore::entryBySource(StreamId incident, const QString& key)
{
    auto query = m_db->query("SELECT data FROM entry WHERE incident=? AND source_key=? LIMIT 1");
    query.bind(incident).bind(key);
    if (!query.next())
        return std::optional<Entry>();
    auto row = readEntry(query.blob(0));
    if (!row)
        return row.error();
    return std::optional<Entry>(std::move(*row));
}

} // namespace matoi
