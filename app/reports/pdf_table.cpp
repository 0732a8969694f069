// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/reports/pdf_paper.h>
#include <app/reports/strip_picture.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace matoi::reports::pdf
{

namespace
{

constexpr double kPad = 5;

//! What a column wants, and what it must have so that no word is broken.
struct Wish {
    double natural = 20, least = 20;
};

Wish wishOf(const Table& t, size_t column)
{
    constexpr double longest = 90; // an address may be broken
    Wish wish;
    const auto take = [&](const std::vector<Words>& row) {
        if (column >= row.size())
            return;
        for (const QString& line : plainText(row[column]).split(u'\n')) {
            wish.natural = std::max(wish.natural, roughWidth(line, 9) + 2 * kPad + 4);
            for (const QString& word : line.split(u' '))
                // Japanese may be broken anywhere.
                if (const double width = roughWidth(word, 9); width < longest)
                    wish.least = std::max(
                        wish.least, (width > double(word.size()) * 8 ? 27 : width) + 2 * kPad + 2);
        }
    };
    take(t.head);
    for (size_t i = 0; i < std::min<size_t>(t.rows.size(), 200); ++i)
        take(t.rows[i]);
    return wish;
}

//! Narrow columns get what they need, the wide ones share the rest.
std::vector<double> columns(const Table& t, double width)
{
    const size_t count = t.head.size();
    std::vector<Wish> wishes(count);
    double natural = 0, least = 0;
    for (size_t i = 0; i < count; ++i) {
        wishes[i] = wishOf(t, i);
        natural += wishes[i].natural;
        least += wishes[i].least;
    }
    // Everybody has the least; the rest is given out by what is still wished.
    std::vector<double> widths;
    for (const Wish& wish : wishes)
        widths.push_back(natural <= width ? wish.natural * width / natural
                         : least >= width ? wish.least * width / least
                                          : wish.least + (wish.natural - wish.least) *
                                                             (width - least) / (natural - least));
    return widths;
}

} // namespace

void putTable(Paper& paper, const Table& t)
{
    if (t.head.empty())
        return;
    const std::vector<double> widths = columns(t, paper.width());
    const auto rowOf = [&](const std::vector<Words>& cells, const Style& base) {
        Paper::Row row;
        double x = 0;
        for (size_t i = 0; i < widths.size(); ++i) {
            Style style = base;
            style.align = i < t.align.size() ? t.align[i] : Align::Left;
            if (i < cells.size())
                row.cells.push_back(
                    {paper.type().set(cells[i], style, std::max(widths[i] - 2 * kPad, 8.0)),
                     x + kPad});
            x += widths[i];
        }
        row.before = row.after = 3;
        row.together = true;
        return row;
    };
    const auto head = [&] {
        paper.open({0, {}, kGround});
        paper.put(rowOf(t.head, {8, 12, true, false, false, kSoft}));
        paper.close();
        paper.rule(kLine);
    };
    paper.gap(2);
    paper.need(60);
    head();
    for (const auto& cells : t.rows) {
        if (paper.cancelled())
            return;
        Paper::Row row = rowOf(cells, {8.5, 13, false, false, true});
        row.onNewPage = head;
        paper.put(std::move(row));
        paper.rule(kHair);
    }
    paper.gap(10);
}

void putTimeline(Paper& paper, const Timeline& t)
{
    constexpr double time = 40, author = 84;
    paper.gap(2);
    for (const Timeline::Row& row : t.rows) {
        if (paper.cancelled())
            return;
        if (!row.day.isEmpty()) {
            paper.need(50);
            paper.gap(6);
            paper.put(row.day, {8.5, 13, true, false, false, kFaint});
            paper.rule(kHair);
            paper.gap(4);
        }
        Words words;
        words.push_back({row.kind, true});
        if (!row.words.empty())
            words.push_back({u"  "_s});
        for (Span span : row.words) {
            span.struck = span.struck || row.struck;
            words.push_back(std::move(span));
        }
        if (!row.marks.isEmpty())
            words.push_back({u"  "_s + row.marks, false, false, false, false, true});
        Paper::Row line;
        line.cells.push_back({paper.type().set(row.time, {9, 14, true, false, true}, time), 0});
        line.cells.push_back(
            {paper.type().set(words, {9, 14}, paper.width() - time - author - 8), time});
        Style faint{8, 14, false, false, false, kFaint, Align::Right};
        line.cells.push_back({paper.type().set(row.author, faint, author), paper.width() - author});
        line.after = 3;
        paper.put(std::move(line));
    }
    paper.gap(8);
}

} // namespace matoi::reports::pdf
