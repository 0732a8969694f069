// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/domain/canonical.h>
#include <app/store/bigrams.h>
#include <app/store/sqlite_store.h>

namespace matoi
{

QString searchable(const Entry& entry)
{
    // The declaration's words are the title, which is indexed once, as the title.
    if (entry.redacted || entry.type == QLatin1StringView(IncidentDeclared::kType))
        return {};
    QString text = entry.text;
    for (const QString& earlier : entry.earlierTexts)
        text += QLatin1Char('\n') + earlier;
    if (!entry.authorName.isEmpty())
        text += QLatin1Char('\n') + entry.authorName;
    return text;
}

Status SqliteStore::index(qint64 rowid, const QString& text, bool restricted)
{
    if (m_indexLater)
        return success();
    const QString words = indexText(text);
    if (words.isEmpty())
        return success();
    auto query = restricted ? m_db->query("INSERT INTO search_restricted(rowid, text) VALUES(?, ?)")
                            : m_db->query("INSERT INTO search(rowid, text) VALUES(?, ?)");
    return query.bind(rowid).bind(words).run();
}

Status SqliteStore::unindex(qint64 rowid, const QString& text, bool restricted)
{
    if (m_indexLater)
        return success();
    const QString words = indexText(text);
    if (words.isEmpty())
        return success();
    // A contentless index forgets a row only when told the words that it was given.
    auto query =
        restricted ? m_db->query("INSERT INTO search_restricted(search_restricted, rowid, text) "
                                 "VALUES('delete', ?, ?)")
                   : m_db->query("INSERT INTO search(search, rowid, text) VALUES('delete', ?, ?)");
    return query.bind(rowid).bind(words).run();
}

Status SqliteStore::moveToRestrictedIndex(StreamId incident)
{
    if (m_indexLater)
        return success();
    auto flag = m_db->query("SELECT restricted FROM incident_row WHERE id=?");
    flag.bind(incident);
    if (flag.next() && flag.integer(0))
        return success(); // moved before
    std::vector<std::pair<qint64, QString>> rows;
    auto query = m_db->query("SELECT rowid, data FROM entry WHERE incident=?");
    query.bind(incident);
    while (query.next()) {
        Entry row;
        canonical::decode(query.blob(1), row);
        rows.emplace_back(query.integer(0), searchable(row));
    }
    for (const auto& [rowid, text] : rows) {
        if (auto status = unindex(rowid, text, false); !status)
            return status;
        if (auto status = index(rowid, text, true); !status)
            return status;
    }
    return success();
}

Status SqliteStore::indexAll(const Progress& progress)
{
    // In the order of the rows: the index appends to its lists and never goes back. Titles have
    // negative rows and come first.
    auto titles = m_db->query("SELECT rowid, title FROM incident_row ORDER BY rowid DESC");
    while (titles.next())
        if (auto status = index(-titles.integer(0), titles.text(1), false); !status)
            return status;
    if (auto status = titles.status(); !status)
        return status;
    auto count = m_db->query("SELECT count(*) FROM entry");
    const qint64 total = count.next() ? count.integer(0) : 0;
    qint64 done = 0;
    auto rows = m_db->query("SELECT e.rowid, data, restricted FROM entry e "
                            "LEFT JOIN incident_row i ON i.id=e.incident ORDER BY e.rowid");
    while (rows.next()) {
        Entry row;
        if (!canonical::decode(rows.blob(1), row))
            return Error{ErrorCode::Corrupt, QStringLiteral("entry")};
        if (auto status = index(rows.integer(0), searchable(row), rows.integer(2)); !status)
            return status;
        if (++done % 1000 == 0 && progress && !progress(done, total))
            return ErrorCode::Cancelled;
    }
    return rows.status();
}

Result<std::vector<SearchHit>> SqliteStore::search(const QString& typed, int limit)
{
    std::vector<SearchHit> hits;
    const QString match = matchQuery(typed);
    if (match.isEmpty())
        return hits;
    auto query = m_db->query("SELECT rowid FROM search WHERE search MATCH ? "
                             "ORDER BY rowid DESC LIMIT ?");
    query.bind(match).bind(limit);
    std::vector<qint64> rows;
    while (query.next())
        rows.push_back(query.integer(0));
    if (auto status = query.status(); !status)
        return status.error();
    for (const qint64 rowid : rows) {
        SearchHit hit;
        if (rowid < 0) {
            auto title = m_db->query("SELECT id, declared_at FROM incident_row WHERE rowid=?");
            title.bind(-rowid);
            if (!title.next())
                continue;
            hit.incident = title.id<StreamId>(0);
            hit.occurredAt = title.integer(1);
        } else {
            auto row = m_db->query("SELECT incident, data FROM entry WHERE rowid=?");
            row.bind(rowid);
            if (!row.next())
                continue;
            auto data = readEntry(row.blob(1));
            if (!data)
                return data.error();
            hit.incident = row.id<StreamId>(0);
            hit.entry = data->id;
            hit.text = data->text;
            hit.occurredAt = data->occurredAt;
        }
        auto incident = incidentRow(hit.incident);
        if (incident && *incident) {
            hit.label = (*incident)->label;
            hit.title = (*incident)->title;
        }
        hits.push_back(std::move(hit));
    }
    return hits;
}

} // namespace matoi
