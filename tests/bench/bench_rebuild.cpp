// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/domain/apply.h>
#include <app/store/store.h>
#include <tests/bench/bench_rows.h>

#include <QCoreApplication>
#include <QFile>
#include <QHash>
#include <QUuid>

#include <chrono>
#include <simdjson.h>

// P3: everything that is derived from the log, made again. The yardstick reads the same facts into
// owned values, parses them with simdjson and folds three fields into a hash; it writes nothing.
using namespace matoi;
using namespace matoi::bench;
using namespace Qt::StringLiterals;

namespace
{

struct Owned {
    std::string header, body;
};

double readParseFold(const QString& file)
{
    return seconds([&] {
        Raw db(file);
        std::vector<Owned> events;
        Statement read(db, "SELECT header, body FROM event ORDER BY seq");
        while (read.next()) {
            events.push_back({read.bytes(0), read.bytes(1)});
            events.back().header.reserve(events.back().header.size() + simdjson::SIMDJSON_PADDING);
        }
        struct Sum {
            qint64 events = 0, last = 0;
        };
        QHash<QUuid, Sum> fold;
        fold.reserve(qsizetype(events.size() / 64));
        simdjson::ondemand::parser parser;
        for (const Owned& e : events) {
            auto document = parser.iterate(e.header.data(), e.header.size(), e.header.capacity());
            int64_t at = 0;
            std::string_view stream, type;
            // The fields in the order of the bytes, which are sorted by name.
            if (document.find_field("occurred_at").get(at) ||
                document.find_field("stream").get(stream) || document.find_field("type").get(type))
                stop("a header does not parse");
            Sum& sum =
                fold[QUuid::fromString(QLatin1StringView(stream.data(), qsizetype(stream.size())))];
            ++sum.events;
            sum.last = std::max<qint64>(sum.last, at + qint64(type.size() & 1));
        }
        if (fold.isEmpty())
            stop("nothing was folded");
    });
}

//! COMMIT apart, on both sides.
double buildIndex(const QString& folder, const std::vector<std::pair<qint64, std::string>>& words)
{
    static int n = 0;
    const QString file = folder + u"/index%1.db"_s.arg(++n);
    Raw db(file);
    const double took = seconds([&] {
        db.exec("CREATE VIRTUAL TABLE search USING fts5(text, content='', prefix='1', "
                "tokenize='unicode61 remove_diacritics 2')");
        Statement insert(db, "INSERT INTO search(rowid, text) VALUES(?,?)");
        db.exec("BEGIN");
        for (const auto& [rowid, text] : words)
            insert.bind(rowid).text(text).run();
    });
    db.exec("COMMIT");
    for (const char* tail : {"", "-wal", "-shm"})
        QFile::remove(file + QLatin1StringView(tail));
    return took;
}

//! Rebuilds everything; gives the seconds that went into the index, COMMIT apart.
double rebuild(Store& store)
{
    using Time = std::chrono::steady_clock;
    qint64 first = 0;
    Time::time_point from, to;
    must(store.rebuild([&](qint64, qint64 total) {
        // The total is the number of streams, then that of the rows to index.
        to = Time::now();
        if (!first)
            first = total;
        if (total == first)
            from = to;
        return true;
    }));
    return std::chrono::duration<double>(to - from).count();
}

//! What the fold of the largest stream alone takes in memory.
double largestStreamMiB(Store& store)
{
    IncidentRow largest;
    for (const IncidentRow& row : must(store.incidents()))
        if (row.entryCount >= largest.entryCount)
            largest = row;
    resetPeak();
    const double before = peakMiB();
    foldIncident(must(store.events({StreamKind::Incident, largest.id})));
    return peakMiB() - before;
}

} // namespace

int main(int argc, char** argv)
{
    QCoreApplication app(argc, argv);
    const QString file = QString::fromUtf8(textFlag(argc, argv, "--db"));
    const int pairs = int(flag(argc, argv, "--pairs", 5));
    const QTemporaryDir dir;
    auto store = must(Store::open(file));
    const QByteArray events = QByteArray::number(must(store->eventCount()));
    const double largest = largestStreamMiB(*store);
    std::vector<std::pair<qint64, std::string>> words;
    for (Append& a : entriesOf(file))
        words.emplace_back(qint64(words.size()) + 1, std::move(a.words));

    Pairs rows, index, memory;
    for (int i = 0; i <= pairs; ++i) {
        resetPeak();
        const double before = peakMiB();
        double indexing = 0;
        const double whole = seconds([&] { indexing = rebuild(*store); });
        const double peak = peakMiB();
        const double floor = readParseFold(file), bare = buildIndex(dir.path(), words);
        if (i == 0)
            continue; // the pages come from the disk
        rows.own.push_back(whole - indexing);
        rows.yard.push_back(floor);
        index.own.push_back(indexing);
        index.yard.push_back(bare);
        memory.own.push_back(peak - before);
        memory.yard.push_back(largest);
    }
    report({"P3a", "rebuild the projections of " + events + " events",
            "read into owned values, simdjson, hash fold", "s", 3.0},
           rows);
    report({"P3b", "fill the search index from the rows", "its bare build", "s", 1.5}, index);
    report({"P3c", "memory that the rebuild adds at its peak", "fold of the largest stream alone",
            "MiB", 1.5},
           memory);
}
