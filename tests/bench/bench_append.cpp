// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/service/demo/seed_words.h>
#include <app/service/session.h>
#include <tests/bench/bench_rows.h>

#include <QCoreApplication>
#include <QFile>

#include <memory>

// P1: one durable append. Three files of one schema grow side by side: Matoi's own, one written by
// the same statements through the raw C API, and a bare table that takes the same bytes.
using namespace matoi;
using namespace matoi::bench;
using namespace Qt::StringLiterals;

namespace
{

//! A workspace with one incident; gives the incident.
StreamId prepare(Session& session)
{
    must(session.createProfile(u"Bench"_s, u"bench"_s));
    cmd::DeclareIncident declare;
    declare.title = u"Mail is slow"_s;
    declare.detectedAt = session.now();
    return must(session.submit({}, declare)).subject().id;
}

std::vector<QString> words(size_t n)
{
    std::mt19937_64 random(7);
    std::vector<QString> list;
    for (size_t i = 0; i < n; ++i)
        list.push_back(seed::entryText(random, i % 2));
    return list;
}

//! The transaction of one append, statement by statement as the store runs it.
class RawAppend
{
public:
    explicit RawAppend(const QString& file)
        : m_db(file)
    {
        Statement row(m_db, "SELECT snapshot, id FROM stream WHERE kind=0");
        if (!row.next())
            stop("no incident to append to");
        m_snapshot = row.bytes(0);
    }
    void write(const Append& a)
    {
        m_begin.run();
        m_event.blob(a.eventId).bind(0).blob(a.streamId).text(a.type).bind(a.stamp);
        m_event.blob(a.device).bind(a.devSeq).blob(a.header).blob(a.body).blob(a.hash).run();
        m_head.blob(a.streamId).run();
        m_old.blob(a.eventId).run();
        m_entry.blob(a.eventId).blob(a.streamId).bind(a.occurredAt).blob(a.data);
        m_entry.run();
        const qint64 rowid = m_db.lastRowId();
        m_search.bind(rowid).text(a.words).run();
        m_stream.blob(a.streamId).blob(m_snapshot).bind(a.stamp).blob(a.eventId).run();
        m_title.blob(a.streamId).run();
        m_row.blob(a.streamId).run();
        m_commit.run();
    }

private:
    Raw m_db;
    std::string m_snapshot;
    Statement m_begin{m_db, "BEGIN IMMEDIATE"};
    Statement m_event{m_db, "INSERT INTO event(id, stream_kind, stream, type, stamp, device, "
                            "dev_seq, header, body, hash) VALUES(?,?,?,?,?,?,?,?,?,?) "
                            "ON CONFLICT(id) DO NOTHING"};
    Statement m_head{m_db, "SELECT head_stamp, head_id FROM stream WHERE kind=0 AND id=?"};
    Statement m_old{m_db, "SELECT rowid, data FROM entry WHERE id=?"};
    Statement m_entry{m_db, "INSERT INTO entry(id, incident, occurred_at, data) VALUES(?,?,?,?)"};
    Statement m_search{m_db, "INSERT INTO search(rowid, text) VALUES(?, ?)"};
    Statement m_stream{
        m_db, "INSERT INTO stream(kind, id, snapshot, head_stamp, head_id, hash, incident) "
              "VALUES(0,?,?,?,?,NULL,NULL) ON CONFLICT(kind, id) DO UPDATE SET "
              "snapshot=excluded.snapshot, head_stamp=excluded.head_stamp, "
              "head_id=excluded.head_id, hash=NULL, incident=excluded.incident"};
    Statement m_title{m_db, "SELECT rowid, title FROM incident_row WHERE id=?"};
    Statement m_row{m_db, "UPDATE incident_row SET year=year, number=number, kind=kind, "
                          "title=title, state=state, classification=classification, band=band, "
                          "restricted=restricted, commander=commander, declared_at=declared_at, "
                          "detected_at=detected_at, converged_at=converged_at, "
                          "promise_at=promise_at, entry_count=entry_count+1 WHERE id=?"};
    Statement m_commit{m_db, "COMMIT"};
};

class BareAppend
{
public:
    explicit BareAppend(const QString& file)
        : m_db(file)
    {
        m_db.exec(
            "CREATE TABLE IF NOT EXISTS bare(seq INTEGER PRIMARY KEY, header BLOB, body BLOB)");
        m_insert = std::make_unique<Statement>(m_db, "INSERT INTO bare(header, body) VALUES(?,?)");
    }
    void write(const Append& a) { m_insert->blob(a.header).blob(a.body).run(); }

private:
    Raw m_db;
    std::unique_ptr<Statement> m_insert;
};

} // namespace

int main(int argc, char** argv)
{
    QCoreApplication app(argc, argv);
    const size_t each = size_t(flag(argc, argv, "--appends", 1000));
    const int pairs = int(flag(argc, argv, "--pairs", 9));
    // Both goals are measured against one and the same run of Matoi's appends.
    const size_t all = each * size_t(pairs);
    const std::vector<QString> texts = words(all);
    const QTemporaryDir dir;
    const QString own = dir.filePath(u"own.matoi"_s), source = dir.filePath(u"source.matoi"_s),
                  copy = dir.filePath(u"copy.matoi"_s);
    StreamId incident;
    {
        auto session = must(Session::open(source));
        incident = prepare(*session);
    }
    QFile::copy(source, own);
    QFile::copy(source, copy);
    {
        auto session = must(Session::open(source));
        std::vector<cmd::AddEntry> entries(all);
        for (size_t i = 0; i < all; ++i)
            entries[i].text = texts[i];
        must(session->submitAll(incident, entries, {}, {}));
    }
    const std::vector<Append> rows = entriesOf(source);
    if (rows.size() != all)
        stop("not every entry was recorded");

    auto session = must(Session::open(own));
    RawAppend raw(copy);
    BareAppend bare(dir.filePath(u"bare.db"_s));
    Pairs a, b;
    for (int pair = 0; pair < pairs; ++pair) {
        const size_t from = size_t(pair) * each, to = from + each;
        const double count = double(each);
        a.own.push_back(count / seconds([&] {
                            for (size_t i = from; i < to; ++i) {
                                cmd::AddEntry entry;
                                entry.text = texts[i];
                                must(session->submit(incident, entry));
                            }
                        }));
        a.yard.push_back(count / seconds([&] {
                             for (size_t i = from; i < to; ++i)
                                 raw.write(rows[i]);
                         }));
        b.yard.push_back(count / seconds([&] {
                             for (size_t i = from; i < to; ++i)
                                 bare.write(rows[i]);
                         }));
    }
    b.own = a.own;
    report({"P1a", "durable append through the whole path", "same statements, raw C API", "/s",
            0.80, true},
           a);
    report({"P1b", "durable append through the whole path", "same bytes into a bare table", "/s",
            0.40, true},
           b);
}
