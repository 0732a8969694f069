// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/intake/imported_entry.h>
#include <app/service/demo/seed_words.h>
#include <app/service/import_entries.h>
#include <tests/bench/bench_rows.h>

#include <QCoreApplication>
#include <QDateTime>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

// P2: JSON Lines into a fresh workspace, searchable at the end, beside the same rows put into the
// same tables by the raw C API, a thousand per transaction, and one build of the index.
using namespace matoi;
using namespace matoi::bench;
using namespace Qt::StringLiterals;

namespace
{

void writeLines(const QString& file, qint64 count)
{
    QFile out(file);
    if (!out.open(QIODevice::WriteOnly))
        stop("cannot write the lines");
    std::mt19937_64 random(3);
    const QDateTime first(QDate(2026, 5, 1), QTime(0, 0), Qt::UTC);
    for (qint64 i = 0; i < count; ++i)
        out.write(
            QJsonDocument(QJsonObject{{u"occurred_at"_s, first.addSecs(i).toString(Qt::ISODate)},
                                      {u"text"_s, seed::entryText(random, i % 2)},
                                      {u"author"_s, seed::personName(int(i % 40))},
                                      {u"id"_s, QString::number(i)}})
                .toJson(QJsonDocument::Compact) +
            '\n');
}

double import(const QString& lines, const QString& workspace, qint64 count)
{
    return seconds([&] {
        auto session = must(Session::open(workspace));
        must(session->createProfile(u"Bench"_s, u"bench"_s));
        QFile in(lines);
        if (!in.open(QIODevice::ReadOnly))
            stop("cannot read the lines");
        // As the command does: once to check, once to record.
        const auto summary = must(
            readJsonLines(in, QTimeZone::utc(), [](const cmd::AddEntry&) { return success(); }));
        cmd::DeclareIncident declare;
        declare.title = u"Mail outage of May"_s;
        declare.kind = IncidentKind::Backfill;
        declare.detectedAt = summary.earliest;
        const StreamId incident = must(session->submit({}, declare)).subject().id;
        const auto counts = must(
            importJsonLines(*session, incident, in, QTimeZone::utc(), {}, summary.entries, {}));
        if (counts.added != count)
            stop("not every line became an entry");
    });
}

//! `file` is a workspace without entries.
double insertRaw(const QString& file, const std::vector<Append>& rows)
{
    return seconds([&] {
        Raw db(file);
        Statement event(db, "INSERT INTO event(id, stream_kind, stream, type, stamp, device, "
                            "dev_seq, header, body, hash) VALUES(?,0,?,?,?,?,?,?,?,?)");
        Statement entry(db, "INSERT INTO entry(rowid, id, incident, occurred_at, source_key, data) "
                            "VALUES(?,?,?,?,?,?)");
        constexpr size_t kBatch = 1000;
        for (size_t i = 0; i < rows.size(); ++i) {
            if (i % kBatch == 0)
                db.exec("BEGIN");
            const Append& a = rows[i];
            event.blob(a.eventId).blob(a.streamId).text(a.type).bind(a.stamp).blob(a.device);
            event.bind(a.devSeq).blob(a.header).blob(a.body).blob(a.hash).run();
            entry.bind(qint64(i) + 2).blob(a.eventId).blob(a.streamId).bind(a.occurredAt);
            entry.text(a.sourceKey).blob(a.data).run();
            if ((i + 1) % kBatch == 0 || i + 1 == rows.size())
                db.exec("COMMIT");
        }
        Statement search(db, "INSERT INTO search(rowid, text) VALUES(?,?)");
        db.exec("BEGIN");
        for (size_t i = 0; i < rows.size(); ++i)
            search.bind(qint64(i) + 2).text(rows[i].words).run();
        db.exec("COMMIT");
    });
}

} // namespace

int main(int argc, char** argv)
{
    QCoreApplication app(argc, argv);
    const qint64 count = flag(argc, argv, "--entries", 100'000);
    const int pairs = int(flag(argc, argv, "--pairs", 5));
    const QTemporaryDir dir;
    const QString lines = dir.filePath(u"lines.jsonl"_s), empty = dir.filePath(u"empty.matoi"_s);
    writeLines(lines, count);
    must(Session::open(empty));
    import(lines, dir.filePath(u"warm.matoi"_s), count);
    const std::vector<Append> rows = entriesOf(dir.filePath(u"warm.matoi"_s));
    int n = 0;
    const auto fresh = [&] { return dir.filePath(u"%1.matoi"_s.arg(++n)); };
    report({"P2", "import of " + QByteArray::number(count) + " entries (JSON Lines)",
            "raw batched insert + one index build", "s", 2.5},
           inTurn(
               pairs, [&] { return import(lines, fresh(), count); },
               [&] {
                   const QString file = fresh();
                   QFile::copy(empty, file);
                   return insertRaw(file, rows);
               }));
}
