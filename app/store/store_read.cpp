// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/domain/canonical.h>
#include <app/domain/event_codec.h>
#include <app/store/bigrams.h>
#include <app/store/sqlite_store.h>

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace matoi
{

namespace
{

Result<Entry> readEntry(const QByteArray& data)
{
    Entry row;
    if (!canonical::decode(data, row))
        return Error{ErrorCode::Corrupt, u"entry"_s};
    return row;
}

constexpr char kRowColumns[] =
    "SELECT id, year, number, kind, title, state, classification, band, restricted, commander, "
    "declared_at, detected_at, converged_at, promise_at, entry_count FROM incident_row ";

IncidentRow readRow(const sql::Query& q)
{
    IncidentRow row;
    row.id = q.id<StreamId>(0);
    row.label = u"INC-%1-%2"_s.arg(q.integer(1)).arg(q.integer(2), 4, 10, QLatin1Char('0'));
    row.kind = IncidentKind(q.integer(3));
    row.title = q.text(4);
    row.state = IncidentState(q.integer(5));
    row.classification = Classification(q.integer(6));
    row.band = q.integer(7);
    row.restricted = q.integer(8);
    row.commander = q.id<PersonId>(9);
    row.declaredAt = q.integer(10);
    row.detectedAt = q.integer(11);
    row.convergedAt = q.integer(12);
    row.promiseAt = q.integer(13);
    row.entryCount = q.integer(14);
    return row;
}

//! "", "b", "c" ...: the place among all claims of one number. The first by hub time keeps it bare.
Result<QString> suffixOf(sql::Connection& db, const IncidentRow& row)
{
    auto q = db.query("SELECT DISTINCT incident FROM claim WHERE (year, number) = (SELECT year, "
                      "number FROM incident_row WHERE id=?1) ORDER BY hub_recorded_at IS NULL, "
                      "hub_recorded_at, stamp, event");
    q.bind(row.id);
    for (int place = 0; q.next(); ++place)
        if (q.id<StreamId>(0) == row.id)
            return place == 0 ? QString() : QString(QLatin1Char(char('a' + std::min(place, 25))));
    if (auto status = q.status(); !status)
        return status.error();
    return QString();
}

} // namespace

Error damagedRecord(const Error& error)
{
    return error.code == ErrorCode::BadJson ? Error{ErrorCode::Corrupt, error.context} : error;
}

Result<std::vector<Event>> readEvents(sql::Query& query)
{
    std::vector<Event> list;
    while (query.next()) {
        auto event = decodeEvent(query.blob(0), query.blob(1));
        if (!event)
            return damagedRecord(event.error());
        event->hubPos = query.optionalInteger(2);
        event->hubRecordedAt = query.optionalInteger(3);
        list.push_back(std::move(*event));
    }
    if (auto status = query.status(); !status)
        return status.error();
    return list;
}

Result<std::vector<Event>> SqliteStore::events(StreamRef stream)
{
    auto query = m_db->query("SELECT header, body, hub_pos, hub_recorded_at FROM event "
                             "WHERE stream_kind=? AND stream=? ORDER BY seq");
    query.bind(int(stream.kind)).bind(stream.id);
    return readEvents(query);
}

Result<WorkspaceState> SqliteStore::workspace()
{
    auto held = load<WorkspaceState>(workspaceStream());
    if (!held)
        return held.error();
    return *held ? std::move((*held)->state) : WorkspaceState();
}

Result<ContactsState> SqliteStore::contacts()
{
    auto held = load<ContactsState>(contactsStream());
    if (!held)
        return held.error();
    return *held ? std::move((*held)->state) : ContactsState();
}

Result<Incident> SqliteStore::incident(StreamId id)
{
    const StreamRef stream{StreamKind::Incident, id};
    if (const auto it = m_heldIncidents.find(stream); it != m_heldIncidents.end())
        return it->second.state;
    auto held = load<Incident>(stream);
    if (!held)
        return held.error();
    if (!*held)
        return Error{ErrorCode::NoSuchIncident, id.toString()};
    return std::move((*held)->state);
}

Result<std::optional<Postmortem>> SqliteStore::postmortemOf(StreamId incident)
{
    auto query = m_db->query("SELECT snapshot FROM stream WHERE kind=? AND incident=?");
    query.bind(int(StreamKind::Postmortem)).bind(incident);
    if (!query.next())
        return std::optional<Postmortem>();
    Postmortem state;
    if (!canonical::decode(query.blob(0), state))
        return Error{ErrorCode::Corrupt, u"postmortem"_s};
    return std::optional<Postmortem>(std::move(state));
}

Result<std::vector<ActionItem>> SqliteStore::actionsOf(StreamId incident)
{
    std::vector<ActionItem> list;
    auto query = m_db->query("SELECT snapshot FROM stream WHERE kind=? AND incident=? ORDER BY id");
    query.bind(int(StreamKind::Action)).bind(incident);
    while (query.next()) {
        ActionItem state;
        if (!canonical::decode(query.blob(0), state))
            return Error{ErrorCode::Corrupt, u"action"_s};
        list.push_back(std::move(state));
    }
    return list;
}

Result<std::vector<IncidentRow>> SqliteStore::incidents()
{
    static const std::string sql = std::string(kRowColumns) + "ORDER BY declared_at DESC, id DESC";
    std::vector<IncidentRow> list;
    auto query = m_db->query(sql.c_str());
    while (query.next())
        list.push_back(readRow(query));
    if (auto status = query.status(); !status)
        return status.error();
    // Suffixes only where two claim one number: rare, so asked once and not per row.
    auto twice = m_db->query("SELECT DISTINCT incident FROM claim WHERE (year, number) IN (SELECT "
                             "year, number FROM claim GROUP BY year, number "
                             "HAVING count(DISTINCT incident) > 1)");
    std::set<StreamId> shared;
    while (twice.next())
        shared.insert(twice.id<StreamId>(0));
    for (IncidentRow& row : list)
        if (shared.contains(row.id))
            row.label += suffixOf(*m_db, row).valueOr({});
    return list;
}

Result<std::optional<IncidentRow>> SqliteStore::incidentRow(StreamId id)
{
    static const std::string sql = std::string(kRowColumns) + "WHERE id=?";
    std::optional<IncidentRow> row;
    {
        auto query = m_db->query(sql.c_str());
        query.bind(id);
        if (!query.next()) {
            if (auto status = query.status(); !status)
                return status.error();
            return row;
        }
        row = readRow(query);
    }
    auto suffix = suffixOf(*m_db, *row);
    if (!suffix)
        return suffix.error();
    row->label += *suffix;
    return row;
}

Result<StreamId> SqliteStore::findIncident(const QString& text)
{
    static const QRegularExpression number(u"^(?:INC-)?(\\d{4})-(\\d{1,9})([b-z]?)\\*?$"_s,
                                           QRegularExpression::CaseInsensitiveOption);
    const QString wanted = text.trimmed();
    if (const auto match = number.match(wanted); match.hasMatch()) {
        auto query = m_db->query(
            "SELECT incident FROM claim WHERE year=? AND number=? GROUP BY incident "
            "ORDER BY min(hub_recorded_at IS NULL), min(hub_recorded_at), min(stamp), min(event)");
        query.bind(match.captured(1).toLongLong()).bind(match.captured(2).toLongLong());
        const QString suffix = match.captured(3).toLower();
        const int place = suffix.isEmpty() ? 0 : suffix[0].unicode() - u'a';
        for (int i = 0; query.next(); ++i)
            if (i == place)
                return query.id<StreamId>(0);
        return Error{ErrorCode::NoSuchIncident, wanted};
    }
    QString hex = wanted.toLower();
    hex.remove(u'-');
    static const QRegularExpression isHex(u"^[0-9a-f]{4,32}$"_s);
    if (!isHex.match(hex).hasMatch())
        return Error{ErrorCode::NoSuchIncident, wanted};
    auto query = m_db->query("SELECT id FROM incident_row WHERE hex(id) LIKE ? || '%' LIMIT 2");
    query.bind(hex.toUpper());
    if (!query.next())
        return Error{ErrorCode::NoSuchIncident, wanted};
    const auto id = query.id<StreamId>(0);
    if (query.next())
        return Error{ErrorCode::Ambiguous, wanted};
    return id;
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

Result<qint64> SqliteStore::nextNumber(qint64 year)
{
    auto query = m_db->query("SELECT coalesce(max(number), 0) + 1 FROM claim WHERE year=?");
    query.bind(year);
    if (!query.next())
        return query.status().error();
    return query.integer(0);
}

Result<qint64> SqliteStore::eventCount()
{
    auto query = m_db->query("SELECT count(*) FROM event");
    if (!query.next())
        return query.status().error();
    return query.integer(0);
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
