// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/domain/canonical.h>
#include <app/domain/score.h>
#include <app/store/sqlite_store.h>

using namespace Qt::StringLiterals;

namespace matoi
{

Status SqliteStore::saveIncident(const StreamRef& stream, const Incident& s, const OrderKey& head)
{
    if (auto status = save(stream, s, head); !status)
        return status;
    // The title is found by search too; its row is the incident's with the sign turned.
    const QString shown = s.restricted ? QString() : s.title;
    auto old = m_db->query("SELECT rowid, title FROM incident_row WHERE id=?");
    old.bind(stream.id);
    const qint64 rowid = old.next() ? old.integer(0) : 0;
    if (auto status = old.status(); !status)
        return status;
    const QString before = rowid ? old.text(1) : QString();
    if (before != shown)
        if (auto status = unindex(-rowid, before, false); !status)
            return status;
    auto query =
        rowid ? m_db->query("UPDATE incident_row SET year=?, number=?, kind=?, title=?, state=?, "
                            "classification=?, band=?, restricted=?, commander=?, declared_at=?, "
                            "detected_at=?, converged_at=?, promise_at=?, entry_count=?, "
                            "fix_state=?, service=?, caused_by=?, said_declared_at=?, "
                            "started_at=?, acknowledged_at=?, noticed_at=?, review_held_at=?, "
                            "fixed_at=? WHERE id=?")
              : m_db->query("INSERT INTO incident_row(year, number, kind, title, state, "
                            "classification, band, restricted, commander, declared_at, "
                            "detected_at, converged_at, promise_at, entry_count, fix_state, "
                            "service, caused_by, said_declared_at, started_at, "
                            "acknowledged_at, noticed_at, review_held_at, fixed_at, id) "
                            "VALUES(?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)");
    const auto at = [&](Milestone m) { return s.milestone(m).value_or(0); };
    const auto text = [&](const QString& field) {
        const auto it = s.texts.find(field);
        return it == s.texts.end() ? u""_s : it->second;
    };
    query.bind(s.year)
        .bind(s.number)
        .bind(int(s.kind))
        .bind(shown)
        .bind(int(s.state))
        .bind(int(s.classification))
        .bind(impactBand(s.scope, s.degree).value_or(-1))
        .bind(int(s.restricted))
        .bind(s.holder(Role::Commander))
        .bind(s.declaredAt)
        .bind(at(Milestone::Detected))
        .bind(at(Milestone::Converged))
        .bind(s.promiseAt)
        .bind(s.entryCount)
        .bind(int(s.fixState))
        .bind(text(u"affected_function"_s))
        .bind(text(u"caused_by_deploy"_s))
        .bind(s.milestone(Milestone::Declared).value_or(s.declaredAt))
        .bind(at(Milestone::Started))
        .bind(at(Milestone::Acknowledged))
        .bind(at(Milestone::FirstCustomerNotice))
        .bind(at(Milestone::ReviewHeld))
        .bind(at(Milestone::PermanentFixDone))
        .bind(stream.id);
    if (auto status = query.run(); !status)
        return status;
    if (before == shown)
        return success();
    return index(-(rowid ? rowid : m_db->lastRowId()), shown, false);
}

Status SqliteStore::saveEntry(StreamId incident, const Entry& row, bool restricted)
{
    auto old = m_db->query("SELECT rowid, data FROM entry WHERE id=?");
    old.bind(row.id);
    qint64 rowid = 0;
    if (old.next()) {
        rowid = old.integer(0);
        Entry before;
        canonical::decode(old.blob(1), before);
        if (auto status = unindex(rowid, searchable(before), restricted); !status)
            return status;
    } else if (auto status = old.status(); !status) {
        return status;
    }
    // Two statements instead of an upsert that gives its rowid: RETURNING builds a table of its
    // own for every row, which was a third of an append.
    auto query = rowid ? m_db->query("UPDATE entry SET id=?, incident=?, occurred_at=?, "
                                     "source_key=?, data=? WHERE rowid=?")
                       : m_db->query("INSERT INTO entry(id, incident, occurred_at, source_key, "
                                     "data) VALUES(?,?,?,?,?)");
    query.bind(row.id).bind(incident).bind(row.occurredAt);
    if (row.sourceKey.isEmpty())
        query.bind(nullptr);
    else
        query.bind(row.sourceKey);
    query.bind(canonical::encode(row));
    if (rowid)
        query.bind(rowid);
    if (auto status = query.run(); !status)
        return status;
    return index(rowid ? rowid : m_db->lastRowId(), searchable(row), restricted);
}

Status SqliteStore::removeEntry(qint64 rowid, const Entry& row, bool restricted)
{
    if (auto status = unindex(rowid, searchable(row), restricted); !status)
        return status;
    return m_db->query("DELETE FROM entry WHERE rowid=?").bind(rowid).run();
}

} // namespace matoi
