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
Result<QString> suffixOf(sql::Connection& db, const IncidentRow& row)
{
    auto q = db.query("SELECT DISTINCT incident FROM claim WHERE (year, number) = (SELECT year, "
                      "number FROM incident_row WHERE id=?1 UNION ALL SELECT year, number FROM "
                      "claim WHERE incident=?1 LIMIT 1) ORDER BY hub_recorded_at IS NULL, "
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
    if (!m_joined)
        return list;
    // Until the hub has a claim, somebody else may get its number.
    auto open = m_db->query(kUnsharedClaims);
    std::set<StreamId> unshared;
    while (open.next())
        unshared.insert(open.id<StreamId>(0));
    if (auto status = open.status(); !status)
        return status.error();
    for (IncidentRow& row : list)
        if (unshared.contains(row.id))
            row.label += u'*';
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
        const auto suffix = suffixOf(*m_db, row);
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
