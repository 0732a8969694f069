// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/domain/line_merge.h>
#include <tests/support/printers.h>

#include <gtest/gtest.h>
#include <random>

using namespace Qt::StringLiterals;
using namespace matoi;

namespace
{

using Kind = MergeChunk::Kind;
using Side = LineMerge::Side;

std::vector<Kind> kinds(const LineMerge& merge)
{
    std::vector<Kind> list;
    for (const MergeChunk& chunk : merge.chunks)
        list.push_back(chunk.kind);
    return list;
}

//! Some lines of few different words, so that they repeat and move.
QString someText(std::mt19937& random)
{
    QStringList lines;
    for (int n = int(random() % 9); n > 0; --n)
        lines << QString(QChar(u'a' + char16_t(random() % 5)));
    return lines.join(u'\n');
}

//! One or two lines written, changed or taken out.
QString edited(const QString& text, std::mt19937& random)
{
    QStringList lines = text.split(u'\n');
    for (int n = 1 + int(random() % 2); n > 0; --n) {
        const qsizetype at = qsizetype(random() % quint32(lines.size() + 1));
        const QString word = u"w%1"_s.arg(random() % 1000);
        switch (random() % 3) {
        case 0:
            lines.insert(at, word);
            break;
        case 1:
            if (at < lines.size())
                lines[at] = word;
            break;
        default:
            if (at < lines.size() && lines.size() > 1)
                lines.removeAt(at);
        }
    }
    return lines.join(u'\n');
}

} // namespace

TEST(LineMerge, B7_ChangesInDifferentLinesMeetWithoutAQuestion)
{
    const LineMerge merge = mergeLines(u"one\ntwo\nthree\nfour"_s, u"ONE\ntwo\nthree\nfour"_s,
                                       u"one\ntwo\nthree\nFOUR\nfive"_s);
    ASSERT_TRUE(merge.clean());
    EXPECT_EQ(merge.text(Side::Mine), u"ONE\ntwo\nthree\nFOUR\nfive"_s);
    EXPECT_EQ(kinds(merge), (std::vector{Kind::Mine, Kind::Same, Kind::Theirs}));
}

TEST(LineMerge, B7_ChangesOfTheSameLineAreKeptBoth)
{
    const LineMerge merge =
        mergeLines(u"one\ntwo\nthree"_s, u"one\nmine\nthree"_s, u"one\ntheirs\nand more\nthree"_s);
    ASSERT_FALSE(merge.clean());
    EXPECT_EQ(merge.text(Side::Mine), u"one\nmine\nthree"_s);
    EXPECT_EQ(merge.text(Side::Theirs), u"one\ntheirs\nand more\nthree"_s);
    EXPECT_EQ(merge.text(Side::Both), u"one\nmine\ntheirs\nand more\nthree"_s);
    ASSERT_EQ(merge.chunks.size(), 3u);
    EXPECT_EQ(merge.chunks[1].base, QStringList{u"two"_s});
}

TEST(LineMerge, WhatBothWroteAlikeIsWrittenOnce)
{
    const LineMerge merge = mergeLines(u"one\ntwo"_s, u"one\n2"_s, u"one\n2"_s);
    ASSERT_TRUE(merge.clean());
    EXPECT_EQ(merge.text(Side::Mine), u"one\n2"_s);
    EXPECT_EQ(kinds(merge), (std::vector{Kind::Same, Kind::Alike}));
}

TEST(LineMerge, TwoFirstVersionsOfAnEmptySectionConflict)
{
    const LineMerge merge = mergeLines({}, u"mine"_s, u"theirs"_s);
    EXPECT_FALSE(merge.clean());
    EXPECT_EQ(merge.text(Side::Both), u"mine\ntheirs"_s);
}

TEST(LineMerge, ALineThatOneTookOutAndTheOtherChangedConflicts)
{
    EXPECT_FALSE(mergeLines(u"one\ntwo\nthree"_s, u"one\nthree"_s, u"one\n2\nthree"_s).clean());
}

TEST(LineMerge, EmptyLinesAndTheLastLineBreakStay)
{
    const LineMerge merge = mergeLines(u"a\n\n\nb\n"_s, u"a\n\n\nb\n"_s, u"x\na\n\n\nb\n\n"_s);
    ASSERT_TRUE(merge.clean());
    EXPECT_EQ(merge.text(Side::Mine), u"x\na\n\n\nb\n\n"_s);
}

TEST(LineMerge, ManyRandomEditsKeepWhatEachSideWrote)
{
    std::mt19937 random(20261122);
    int clean = 0, conflicts = 0;
    for (int round = 0; round < 4000; ++round) {
        const QString base = someText(random), mine = edited(base, random),
                      theirs = edited(base, random);
        SCOPED_TRACE(u"%1 | %2 | %3"_s.arg(base, mine, theirs).toStdString());
        // Nobody there but one: it is that one's text, and the order of the sides is theirs.
        ASSERT_EQ(mergeLines(base, mine, base).text(Side::Theirs), mine);
        ASSERT_EQ(mergeLines(base, base, theirs).text(Side::Mine), theirs);
        ASSERT_EQ(mergeLines(base, mine, mine).text(Side::Mine), mine);
        const LineMerge merge = mergeLines(base, mine, theirs);
        const LineMerge turned = mergeLines(base, theirs, mine);
        ASSERT_EQ(merge.clean(), turned.clean());
        ASSERT_EQ(merge.text(Side::Mine), turned.text(Side::Theirs));
        // The chunks are the three texts, cut up.
        QStringList b, m, t;
        for (const MergeChunk& chunk : merge.chunks) {
            b += chunk.base;
            m += chunk.mine;
            t += chunk.theirs;
        }
        ASSERT_EQ(b.join(u'\n'), base);
        ASSERT_EQ(m.join(u'\n'), mine);
        ASSERT_EQ(t.join(u'\n'), theirs);
        // No line that somebody wrote is lost.
        const QStringList both = merge.text(Side::Both).split(u'\n');
        for (const QString& text : {mine, theirs})
            for (const QString& line : text.split(u'\n'))
                ASSERT_TRUE(!line.startsWith(u'w') || both.contains(line)) << line.toStdString();
        (merge.clean() ? clean : conflicts)++;
    }
    EXPECT_GT(clean, 500);
    EXPECT_GT(conflicts, 500);
}

TEST(LineMerge, ALongTextThatWasWhollyRewrittenIsStillMerged)
{
    QStringList a, b;
    for (int i = 0; i < 9000; ++i) {
        a << u"a%1"_s.arg(i);
        b << u"b%1"_s.arg(i);
    }
    const LineMerge merge = mergeLines(a.join(u'\n'), b.join(u'\n'), a.join(u'\n'));
    EXPECT_TRUE(merge.clean());
    EXPECT_EQ(merge.text(Side::Mine), b.join(u'\n'));
}

TEST(LineDiff, SaysWhatWentAndWhatCame)
{
    using L = DiffLine::Kind;
    EXPECT_EQ(diffLines(u"one\ntwo\nthree"_s, u"one\n2\nthree\nfour"_s),
              (std::vector<DiffLine>{{L::Same, u"one"_s},
                                     {L::Removed, u"two"_s},
                                     {L::Added, u"2"_s},
                                     {L::Same, u"three"_s},
                                     {L::Added, u"four"_s}}));
}

TEST(LineDiff, BothVersionsCanBeReadOffIt)
{
    std::mt19937 random(7);
    for (int round = 0; round < 2000; ++round) {
        const QString before = someText(random), after = edited(before, random);
        QStringList a, b;
        for (const DiffLine& line : diffLines(before, after)) {
            if (line.kind != DiffLine::Kind::Added)
                a << line.text;
            if (line.kind != DiffLine::Kind::Removed)
                b << line.text;
        }
        ASSERT_EQ(a.join(u'\n'), before);
        ASSERT_EQ(b.join(u'\n'), after);
    }
}
