// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/store/sqlite_store.h>

#include <QRegularExpression>

#include <algorithm>
#include <set>

using namespace Qt::StringLiterals;

namespace matoi
{

namespace
{

constexpr char kRowColumns[] =
    "SELECT id, year, number, kind, title, state, classification, band, restricted, commander, "
    "declared_at, detected_at, converged_at, promise_at, entry_count FROM incident_row ";

QString labelOf(qint64 year, qint64 number)
{
    return u"INC-%1-%2"_s.arg(year).arg(number, 4, 10, QLatin1Char('0'));
}

IncidentRow readRow(const sql::Query& q)
{
    IncidentRow row;
    row.id = q.id<StreamId>(0);
    row.label = labelOf(q.integer(1), q.integer(2));
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

constexpr char kUnsharedClaims[] =
    "SELECT incident FROM claim GROUP BY incident HAVING max(hub_recorded_at) IS NULL";

//! "", "b", "c" ...: the place among all claims of one number. The first by hub time keeps it bare.
Result<QString> suffixOf(sql::Connection& db, StreamId id)
{
    auto q = db.query("SELECT DISTINCT incident FROM claim WHERE (year, number) = (SELECT year, "
                      "number FROM incident_row WHERE id=?1 UNION ALL SELECT year, number FROM "
                      "claim WHERE incident=?1 LIMIT 1) ORDER BY hub_recorded_at IS NULL, "
                      "hub_recorded_at, stamp, event");
    q.bind(id);
    for (int place = 0; q.next(); ++place)
        if (q.id<StreamId>(0) == id)
            return place == 0 ? QString() : QString(QLatin1Char(char('a' + std::min(place, 25))));
    if (auto status = q.status(); !status)
        return status.error();
    return QString();
}

//! What a label says of its claims: b, c ... where two claimed the number; a star where the hub has
//! no claim yet, because somebody else may get the number.
template <class Row>
Status addClaims(sql::Connection& db, bool joined, std::vector<Row>& rows)
{
    // Suffixes only where two claim one number: rare, so asked once and not per row.
    auto twice = db.query("SELECT DISTINCT incident FROM claim WHERE (year, number) IN (SELECT "
                          "year, number FROM claim GROUP BY year, number "
                          "HAVING count(DISTINCT incident) > 1)");
    std::set<StreamId> shared, unshared;
    while (twice.next())
        shared.insert(twice.id<StreamId>(0));
    if (joined) {
        auto open = db.query(kUnsharedClaims);
        while (open.next())
            unshared.insert(open.id<StreamId>(0));
        if (auto status = open.status(); !status)
            return status;
    }
    for (Row& row : rows) {
        if (shared.contains(row.id))
            row.label += suffixOf(db, row.id).valueOr({});
        if (unshared.contains(row.id))
            row.label += u'*';
    }
    return twice.status();
}

} // namespace

Result<std::vector<IncidentRow>> SqliteStore::incidents()
{
    static const std::string sql = std::string(kRowColumns) + "ORDER BY declared_at DESC, id DESC";
    return readIncidents(sql.c_str());
}

Result<std::vector<IncidentRow>> SqliteStore::openIncidents()
{
    // As Incident::isOpen(): all but the four states in which an incident has ended.
    static const std::string sql = std::string(kRowColumns) + "WHERE state NOT IN (" +
                                   std::to_string(int(IncidentState::Closed)) + ',' +
                                   std::to_string(int(IncidentState::NotIncident)) + ',' +
                                   std::to_string(int(IncidentState::Merged)) + ',' +
                                   std::to_string(int(IncidentState::FalseAlarm)) +
                                   ") ORDER BY declared_at DESC, id DESC";
    return readIncidents(sql.c_str());
}

Result<std::vector<IncidentRow>> SqliteStore::readIncidents(const char* sql)
{
    std::vector<IncidentRow> list;
    auto query = m_db->query(sql);
    while (query.next())
        list.push_back(readRow(query));
    if (auto status = query.status(); !status)
        return status.error();
    if (auto status = addClaims(*m_db, m_joined, list); !status)
        return status.error();
    return list;
}

Result<std::vector<NumberRow>> SqliteStore::numberRows()
{
    std::vector<NumberRow> list;
    auto q = m_db->query("SELECT id, year, number, kind, title, state, classification, fix_state, "
                         "restricted, service, caused_by, said_declared_at, started_at, "
                         "detected_at, acknowledged_at, noticed_at, converged_at, review_held_at, "
                         "fixed_at FROM incident_row ORDER BY declared_at DESC, id DESC");
    while (q.next()) {
        NumberRow& row = list.emplace_back();
        row.id = q.id<StreamId>(0);
        row.label = labelOf(q.integer(1), q.integer(2));
        row.kind = IncidentKind(q.integer(3));
        row.title = q.text(4);
        row.state = IncidentState(q.integer(5));
        row.classification = Classification(q.integer(6));
        row.fixState = FixState(q.integer(7));
        row.restricted = q.integer(8);
        row.service = q.text(9);
        row.causedBy = q.text(10);
        int column = 10;
        for (Ms* at : {&row.declaredAt, &row.startedAt, &row.detectedAt, &row.acknowledgedAt,
                       &row.noticedAt, &row.convergedAt, &row.reviewHeldAt, &row.fixedAt})
            *at = q.integer(++column);
    }
    if (auto status = q.status(); !status)
        return status.error();
    if (auto status = addClaims(*m_db, m_joined, list); !status)
        return status.error();
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
    auto suffix = suffixOf(*m_db, row->id);
    if (!suffix)
        return suffix.error();
    row->label += *suffix;
    if (!m_joined)
        return row;
    auto open = m_db->query("SELECT 1 FROM claim WHERE incident=? GROUP BY incident HAVING "
                            "max(hub_recorded_at) IS NULL");
    if (open.bind(id).next())
        row->label += u'*';
    return row;
}

Result<std::vector<IncidentRow>> SqliteStore::stubs()
{
    std::vector<IncidentRow> list;
    std::set<StreamId> absent;
    auto query = m_db->query("SELECT DISTINCT incident FROM claim WHERE incident NOT IN (SELECT id "
                             "FROM incident_row)");
    while (query.next())
        absent.insert(query.id<StreamId>(0));
    if (auto status = query.status(); !status)
        return status.error();
    if (absent.empty())
        return list;
    const auto state = workspace();
    if (!state)
        return state.error();
    for (const auto& [id, stub] : state->stubs) {
        if (!absent.contains(stub.incident))
            continue;
        IncidentRow row;
        row.id = stub.incident;
        row.label = labelOf(stub.year, stub.number);
        const auto suffix = suffixOf(*m_db, row.id);
        if (!suffix)
            return suffix.error();
        row.label += *suffix;
        row.restricted = true;
        row.state = stub.open ? IncidentState::Responding : IncidentState::Closed;
        row.declaredAt = row.detectedAt = stub.detectedAt;
        list.push_back(std::move(row));
    }
    std::sort(list.begin(), list.end(), [](const IncidentRow& a, const IncidentRow& b) {
        return a.declaredAt != b.declaredAt ? a.declaredAt > b.declaredAt : b.id < a.id;
    });
    return list;
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
    // By their claims too: of a restricted one there may be no more here.
    auto query =
        m_db->query("SELECT id FROM incident_row WHERE hex(id) LIKE ?1 || '%' UNION SELECT "
                    "incident FROM claim WHERE hex(incident) LIKE ?1 || '%' LIMIT 2");
    query.bind(hex.toUpper());
    if (!query.next())
        return Error{ErrorCode::NoSuchIncident, wanted};
    const auto id = query.id<StreamId>(0);
    if (query.next())
        return Error{ErrorCode::Ambiguous, wanted};
    return id;
}

Result<qint64> SqliteStore::nextNumber(qint64 year)
{
    auto query = m_db->query("SELECT coalesce(max(number), 0) + 1 FROM claim WHERE year=?");
    query.bind(year);
    if (!query.next())
        return query.status().error();
    return query.integer(0);
}

} // namespace matoi
