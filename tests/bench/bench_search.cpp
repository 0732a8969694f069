// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/store/bigrams.h>
#include <app/store/store.h>
#include <tests/bench/bench_sqlite.h>

#include <QCoreApplication>

#include <algorithm>

// P8: search as you type. Each word is typed letter by letter; what counts is the slowest
// keystroke, beside the bare index asked for the same words.
using namespace matoi;
using namespace matoi::bench;
using namespace Qt::StringLiterals;

int main(int argc, char** argv)
{
    QCoreApplication app(argc, argv);
    const QString file = QString::fromUtf8(textFlag(argc, argv, "--db"));
    const int rounds = int(flag(argc, argv, "--pairs", 15));
    auto opened = must(Store::open(file, true));
    Store& store = *opened;
    Raw db(file);
    Statement bare(db, "SELECT rowid FROM search WHERE search MATCH ? ORDER BY rowid DESC LIMIT ?");
    QStringList typed;
    for (const QString& words : {u"再起動した"_s, u"接続数が上限"_s, u"お客さま"_s, u"原因はまだ"_s,
                                 u"サーバ"_s, u"restart"_s, u"growing queue"_s, u"orders standby"_s,
                                 u"billing 接続"_s, u"青木"_s, u"nowhere"_s})
        for (qsizetype n = 1; n <= words.size(); ++n)
            typed << words.left(n);

    struct Keystroke {
        double own, yard;
    };
    Pairs pairs;
    size_t slowest = 0;
    for (int round = 0; round <= rounds; ++round) {
        std::vector<Keystroke> times;
        for (const QString& words : typed) {
            size_t hits = 0, rows = 0;
            const std::string match = matchQuery(words).toStdString();
            const double yard = seconds([&] {
                bare.text(match).bind(50);
                while (bare.next())
                    ++rows;
                bare.reset();
            });
            const double own = seconds([&] { hits = must(store.search(words, 50)).size(); });
            if (hits != rows)
                stop("the two found different rows for " + words.toUtf8());
            times.push_back({own * 1e3, yard * 1e3});
        }
        if (round == 0)
            continue; // the pages come from the disk
        slowest = size_t(
            std::max_element(times.begin(), times.end(),
                             [](const Keystroke& a, const Keystroke& b) { return a.own < b.own; }) -
            times.begin());
        pairs.own.push_back(times[slowest].own);
        pairs.yard.push_back(times[slowest].yard);
    }
    report(
        {"P8",
         "search as you type, slowest keystroke (last: " + typed[qsizetype(slowest)].toUtf8() + ")",
         "bare FTS query of the same words", "ms", 3.0},
        pairs);
}
