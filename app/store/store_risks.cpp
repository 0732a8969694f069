// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/domain/canonical.h>
#include <app/store/bigrams.h>
#include <app/store/sqlite_store.h>

using namespace Qt::StringLiterals;

// Writing the register: the row of a record, what it is linked to, and its words in the index.
namespace matoi
{

namespace
{

//! Sorts behind every day there is: no visit is promised.
const auto kNoVisit = u"~"_s;

} // namespace

Status SqliteStore::claimRisk(const Event& e, qint64 number)
{
    auto query = m_db->query("INSERT OR IGNORE INTO risk_claim(event, number, risk, "
                             "hub_recorded_at, stamp) VALUES(?,?,?,?,?)");
    return query.bind(e.id)
        .bind(number)
        .bind(e.stream.id)
        .bind(e.hubRecordedAt)
        .bind(qint64(e.key().stamp.value))
        .run();
}

Status SqliteStore::projectRisk(const StreamRef& stream, const std::vector<Event>& fresh)
{
    auto loaded = load<RiskRecord>(stream);
    if (!loaded)
        return loaded.error();
    RiskRecord state = *loaded ? std::move((*loaded)->state) : RiskRecord();
    const QString before = searchText(state);
    for (const Event& event : fresh) {
        // New words for an erased line are erased on arrival; the refold does that.
        const auto* correction = std::get_if<RiskLogCorrected>(&event.body);
        if (correction)
            if (const auto* line = state.logLine(correction->target); line && line->redacted)
                return refold(stream);
        apply(state, event);
    }
    return saveRisk(stream, state, before, fresh.back().key());
}

Status SqliteStore::refoldRisk(const StreamRef& stream, std::vector<Event> list)
{
    auto loaded = load<RiskRecord>(stream);
    if (!loaded)
        return loaded.error();
    if (auto status = eraseRedacted<RiskLogCorrected>(list); !status)
        return status;
    OrderKey head;
    for (const Event& event : list)
        head = std::max(head, event.key());
    const QString before = *loaded ? searchText((*loaded)->state) : QString();
    return saveRisk(stream, fold<RiskRecord>(std::move(list)), before, head);
}

Status SqliteStore::saveRisk(const StreamRef& stream, const RiskRecord& s, const QString& before,
                             const OrderKey& head)
{
    if (auto status = save(stream, s, head); !status)
        return status;
    auto old = m_db->query("SELECT rowid FROM risk_row WHERE id=?");
    old.bind(stream.id);
    qint64 rowid = old.next() ? old.integer(0) : 0;
    if (auto status = old.status(); !status)
        return status;
    const QString now = searchText(s);
    if (rowid && before != now)
        if (auto status = indexRisk(rowid, before, true); !status)
            return status;
    if (!s.exists) // its beginning was undone, or has not come yet
        return dropRisk(stream.id);
    if (auto status = saveRiskRow(s, rowid); !status)
        return status;
    if (before != now)
        if (auto status = indexRisk(rowid ? rowid : m_db->lastRowId(), now, false); !status)
            return status;
    return saveRiskLinks(s);
}

Status SqliteStore::saveRiskRow(const RiskRecord& s, qint64 rowid)
{
    auto query =
        rowid
            ? m_db->query(
                  "UPDATE risk_row SET number=?, title=?, status=?, open=?, owner=?, service=?, "
                  "rank=?, potential=?, current=?, likelihood=?, visit_potential=?, "
                  "visit_current=?, visit_likelihood=?, next_visit_on=?, first_seen_on=?, "
                  "added_at=?, status_since=?, updated_at=?, visited_at=?, source_key=? "
                  "WHERE id=?")
            : m_db->query("INSERT INTO risk_row(number, title, status, open, owner, service, rank, "
                          "potential, current, likelihood, visit_potential, visit_current, "
                          "visit_likelihood, next_visit_on, first_seen_on, added_at, status_since, "
                          "updated_at, visited_at, source_key, id) "
                          "VALUES(?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)");
    const RiskRow row = rowOf(s);
    return query.bind(row.number)
        .bind(row.title)
        .bind(int(row.status))
        .bind(int(row.isOpen()))
        .bind(row.owner)
        .bind(row.service)
        .bind(priorityRank(row.score))
        .bind(int(row.score.potential))
        .bind(int(row.score.current))
        .bind(row.score.likelihood)
        .bind(int(row.scoreAtVisit.potential))
        .bind(int(row.scoreAtVisit.current))
        .bind(row.scoreAtVisit.likelihood)
        .bind(row.nextVisitOn.isEmpty() ? kNoVisit : row.nextVisitOn)
        .bind(row.firstSeenOn)
        .bind(row.addedAt)
        .bind(row.statusSince)
        .bind(row.updatedAt)
        .bind(row.visitedAt)
        .bind(s.sourceKey)
        .bind(row.id)
        .run();
}

Status SqliteStore::saveRiskLinks(const RiskRecord& s)
{
    auto gone = m_db->query("DELETE FROM risk_link WHERE risk=?");
    if (auto status = gone.bind(s.id).run(); !status)
        return status;
    for (const RiskLink& link : s.links) {
        auto query = m_db->query("INSERT OR IGNORE INTO risk_link(target, risk) VALUES(?,?)");
        if (auto status = query.bind(link.id).bind(s.id).run(); !status)
            return status;
    }
    return success();
}

Status SqliteStore::dropRisk(StreamId id)
{
    auto links = m_db->query("DELETE FROM risk_link WHERE risk=?");
    if (auto status = links.bind(id).run(); !status)
        return status;
    return m_db->query("DELETE FROM risk_row WHERE id=?").bind(id).run();
}

Status SqliteStore::indexRisk(qint64 rowid, const QString& text, bool forget)
{
    const QString words = indexText(text);
    if (words.isEmpty())
        return success();
    // A contentless index forgets a row only when told the words that it was given.
    auto query = forget ? m_db->query("INSERT INTO search_risk(search_risk, rowid, text) "
                                      "VALUES('delete', ?, ?)")
                        : m_db->query("INSERT INTO search_risk(rowid, text) VALUES(?, ?)");
    return query.bind(rowid).bind(words).run();
}

} // namespace matoi
