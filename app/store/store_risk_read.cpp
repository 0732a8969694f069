// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/domain/canonical.h>
#include <app/store/bigrams.h>
#include <app/store/sqlite_store.h>

#include <QRegularExpression>

#include <set>

using namespace Qt::StringLiterals;

// Reading the register: rows by filter and order, one record, what is linked, words.
namespace matoi
{

namespace
{

constexpr char kColumns[] =
    "SELECT id, number, title, status, owner, service, potential, current, likelihood, "
    "visit_potential, visit_current, visit_likelihood, next_visit_on, first_seen_on, added_at, "
    "status_since, updated_at, visited_at FROM risk_row ";

RiskRow readRow(const sql::Query& q)
{
    RiskRow row;
    row.id = q.id<StreamId>(0);
    row.number = q.integer(1);
    row.label = u"RISK-%1"_s.arg(row.number, 4, 10, QLatin1Char('0'));
    row.title = q.text(2);
    row.status = RiskStatus(q.integer(3));
    row.owner = q.id<PersonId>(4);
    row.service = q.text(5);
    row.score = {ImpactBand(q.integer(6)), ImpactBand(q.integer(7)), q.integer(8)};
    row.scoreAtVisit = {ImpactBand(q.integer(9)), ImpactBand(q.integer(10)), q.integer(11)};
    row.nextVisitOn = q.text(12);
    if (row.nextVisitOn == "~"_L1)
        row.nextVisitOn.clear();
    row.firstSeenOn = q.text(13);
    row.addedAt = q.integer(14);
    row.statusSince = q.integer(15);
    row.updatedAt = q.integer(16);
    row.visitedAt = q.integer(17);
    return row;
}

std::string orderOf(RiskSort sort)
{
    switch (sort) {
    case RiskSort::NextVisit:
        return "ORDER BY next_visit_on, rank DESC, number";
    case RiskSort::Number:
        return "ORDER BY number, id";
    case RiskSort::Updated:
        return "ORDER BY updated_at DESC, number";
    case RiskSort::Priority:
        break;
    }
    return "ORDER BY rank DESC, next_visit_on, number"; // E-7, E-10
}

//! The conditions of a filter in a fixed order; bind() below follows it.
std::string whereOf(const RiskFilter& f)
{
    std::string where = "WHERE 1";
    if (f.open)
        where += " AND open=?";
    if (!f.statuses.empty()) {
        where += " AND status IN (";
        for (size_t i = 0; i < f.statuses.size(); ++i)
            where += i ? ",?" : "?";
        where += ')';
    }
    if (!f.owner.isNull() || f.unowned)
        where += " AND owner=?";
    if (!f.service.isEmpty())
        where += " AND service=?";
    if (f.potential)
        where += " AND potential=?";
    if (f.likelihood)
        where += " AND likelihood=?";
    if (!f.dueUntil.isEmpty())
        where += " AND open=1 AND next_visit_on<=?";
    if (!f.text.isEmpty())
        where += " AND rowid IN (SELECT rowid FROM search_risk WHERE search_risk MATCH ?)";
    return where + ' ';
}

void bind(sql::Query& q, const RiskFilter& f)
{
    if (f.open)
        q.bind(int(*f.open));
    for (const RiskStatus status : f.statuses)
        q.bind(int(status));
    if (!f.owner.isNull() || f.unowned)
        q.bind(f.unowned ? PersonId() : f.owner);
    if (!f.service.isEmpty())
        q.bind(f.service);
    if (f.potential)
        q.bind(int(*f.potential));
    if (f.likelihood)
        q.bind(*f.likelihood);
    if (!f.dueUntil.isEmpty())
        q.bind(f.dueUntil);
    if (!f.text.isEmpty())
        q.bind(matchQuery(f.text));
}

} // namespace

Status SqliteStore::addRiskSuffixes(std::vector<RiskRow>& rows)
{
    // Only where two claim one number: rare, so asked once and not per row.
    auto query = m_db->query(
        "SELECT number, risk FROM risk_claim WHERE number IN (SELECT number FROM risk_claim GROUP "
        "BY number HAVING count(DISTINCT risk) > 1) GROUP BY number, risk ORDER BY number, "
        "min(hub_recorded_at IS NULL), min(hub_recorded_at), min(stamp), min(event)");
    std::map<StreamId, int> places;
    qint64 number = -1;
    for (int place = 0; query.next(); ++place) {
        if (query.integer(0) != number)
            place = 0;
        number = query.integer(0);
        places[query.id<StreamId>(1)] = place;
    }
    if (!places.empty())
        for (RiskRow& row : rows)
            if (const auto it = places.find(row.id); it != places.end() && it->second > 0)
                row.label += QLatin1Char(char('a' + std::min(it->second, 25)));
    return query.status();
}

Result<std::vector<RiskRow>> SqliteStore::risks(const RiskFilter& filter, RiskSort sort)
{
    std::vector<RiskRow> rows;
    if (!filter.text.isEmpty() && matchQuery(filter.text).isEmpty())
        return rows;
    // Statements are kept by address; there are few different filters.
    const std::string& sql = *m_riskSql.insert(kColumns + whereOf(filter) + orderOf(sort)).first;
    auto query = m_db->query(sql.c_str());
    bind(query, filter);
    while (query.next())
        rows.push_back(readRow(query));
    if (auto status = query.status(); !status)
        return status.error();
    if (auto status = addRiskSuffixes(rows); !status)
        return status.error();
    return rows;
}

Result<std::optional<RiskRow>> SqliteStore::riskRow(StreamId id)
{
    static const std::string sql = std::string(kColumns) + "WHERE id=?";
    std::vector<RiskRow> rows;
    {
        auto query = m_db->query(sql.c_str());
        query.bind(id);
        if (query.next())
            rows.push_back(readRow(query));
        if (auto status = query.status(); !status)
            return status.error();
    }
    if (auto status = addRiskSuffixes(rows); !status)
        return status.error();
    return rows.empty() ? std::optional<RiskRow>() : std::optional(rows.front());
}

Result<std::vector<RiskRow>> SqliteStore::risksLinkedTo(StreamId target)
{
    static const std::string sql = std::string(kColumns) +
                                   "WHERE id IN (SELECT risk FROM risk_link WHERE target=?) "
                                   "ORDER BY rank DESC, next_visit_on, number";
    std::vector<RiskRow> rows;
    auto query = m_db->query(sql.c_str());
    query.bind(target);
    while (query.next())
        rows.push_back(readRow(query));
    if (auto status = query.status(); !status)
        return status.error();
    if (auto status = addRiskSuffixes(rows); !status)
        return status.error();
    return rows;
}

Result<RiskRecord> SqliteStore::risk(StreamId id)
{
    auto held = load<RiskRecord>({StreamKind::Risk, id});
    if (!held)
        return held.error();
    if (!*held || !(*held)->state.exists)
        return Error{ErrorCode::NoSuchRisk, id.toString().left(8)};
    return std::move((*held)->state);
}

Result<std::vector<RiskHistory>> SqliteStore::riskHistories()
{
    auto query =
        m_db->query("SELECT snapshot, seal=sha256(snapshot) FROM stream WHERE kind=? ORDER BY id");
    query.bind(int(StreamKind::Risk));
    std::vector<RiskHistory> list;
    while (query.next()) {
        RiskHistory state; // the rest of the snapshot is passed over
        if (query.integer(1) != 1 || !canonical::decode(query.blob(0), state))
            return Error{ErrorCode::Corrupt, u"risk"_s};
        if (state.exists)
            list.push_back(std::move(state));
    }
    if (auto status = query.status(); !status)
        return status.error();
    return list;
}

Result<std::vector<QString>> SqliteStore::riskServices()
{
    auto query = m_db->query("SELECT DISTINCT service FROM risk_row WHERE service<>'' "
                             "ORDER BY service");
    std::vector<QString> list;
    while (query.next())
        list.push_back(query.text(0));
    if (auto status = query.status(); !status)
        return status.error();
    return list;
}

Result<StreamId> SqliteStore::findRisk(const QString& text)
{
    static const QRegularExpression label(u"^(?:RISK-)?(\\d{1,9})([b-z]?)\\*?$"_s,
                                          QRegularExpression::CaseInsensitiveOption);
    const QString wanted = text.trimmed();
    if (const auto match = label.match(wanted); match.hasMatch()) {
        auto query = m_db->query(
            "SELECT risk FROM risk_claim WHERE number=? GROUP BY risk ORDER BY "
            "min(hub_recorded_at IS NULL), min(hub_recorded_at), min(stamp), min(event)");
        query.bind(match.captured(1).toLongLong());
        const QString suffix = match.captured(2).toLower();
        const int place = suffix.isEmpty() ? 0 : suffix[0].unicode() - u'a';
        for (int i = 0; query.next(); ++i)
            if (i == place)
                return query.id<StreamId>(0);
        if (wanted.startsWith("RISK-"_L1, Qt::CaseInsensitive))
            return Error{ErrorCode::NoSuchRisk, wanted};
    }
    QString hex = wanted.toLower();
    hex.remove(u'-');
    static const QRegularExpression isHex(u"^[0-9a-f]{4,32}$"_s);
    if (!isHex.match(hex).hasMatch())
        return Error{ErrorCode::NoSuchRisk, wanted};
    auto query = m_db->query("SELECT id FROM risk_row WHERE hex(id) LIKE ? || '%' LIMIT 2");
    query.bind(hex.toUpper());
    if (!query.next())
        return Error{ErrorCode::NoSuchRisk, wanted};
    const auto id = query.id<StreamId>(0);
    if (query.next())
        return Error{ErrorCode::Ambiguous, wanted};
    return id;
}

Result<std::vector<StreamId>> SqliteStore::risksBySource(const QString& key, const QString& title)
{
    auto query = key.isEmpty() ? m_db->query("SELECT id FROM risk_row WHERE title=? ORDER BY id")
                               : m_db->query("SELECT id FROM risk_row WHERE source_key<>'' AND "
                                             "source_key=? ORDER BY id");
    query.bind(key.isEmpty() ? title : key);
    std::vector<StreamId> list;
    while (query.next())
        list.push_back(query.id<StreamId>(0));
    if (auto status = query.status(); !status)
        return status.error();
    return list;
}

Result<qint64> SqliteStore::nextRiskNumber()
{
    auto query = m_db->query("SELECT coalesce(max(number), 0) + 1 FROM risk_claim");
    if (!query.next())
        return query.status().error();
    return query.integer(0);
}

Result<std::vector<RiskHit>> SqliteStore::searchRisks(const QString& typed, int limit)
{
    std::vector<RiskHit> hits;
    if (matchQuery(typed).isEmpty())
        return hits;
    RiskFilter filter;
    filter.text = typed;
    auto rows = risks(filter, RiskSort::Updated);
    if (!rows)
        return rows.error();
    for (const RiskRow& row : *rows) {
        if (int(hits.size()) >= limit)
            break;
        RiskHit hit{row.id, row.label, row.title, {}, row.updatedAt};
        auto record = risk(row.id);
        if (!record)
            return record.error();
        for (const QString& line : searchText(*record).split(u'\n').mid(2))
            if (line.contains(typed.trimmed(), Qt::CaseInsensitive)) {
                hit.text = line;
                break;
            }
        hits.push_back(std::move(hit));
    }
    return hits;
}

} // namespace matoi
