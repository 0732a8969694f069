// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/reports/pdf_paper.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace matoi::reports::pdf
{

namespace
{

constexpr Style kBody{};
constexpr double kListInset = 16;

void put(Paper& paper, const Heading& h)
{
    if (h.newPage && paper.page() + int(paper.y() > kTop) > 1)
        paper.newPage();
    // Never alone at the foot of a page.
    const Style style = h.level <= 1   ? Style{14, 20, true}
                        : h.level == 2 ? Style{11, 16, true}
                                       : Style{9.5, 15, true, false, false, kSoft};
    paper.need(style.line + (h.level <= 1 ? 90 : 45));
    paper.gap(h.level <= 1 ? 14 : 8);
    paper.bookmark(plainText(h.words), h.level);
    paper.put(h.words, style);
    paper.gap(h.level <= 1 ? 5 : 3);
}

void put(Paper& paper, const Paragraph& p)
{
    paper.put(p.words, kBody);
    paper.gap(6);
}

void drawBullet(cairo_t* cr, double x, double y)
{
    ink(cr, kSoft);
    cairo_new_sub_path(cr);
    cairo_arc(cr, x, y, 1.7, 0, 6.2832);
    cairo_fill(cr);
}

void drawCheck(cairo_t* cr, double x, double y, bool checked)
{
    ink(cr, checked ? rgb(0x00694d) : kFaint);
    cairo_set_line_width(cr, 0.8);
    cairo_rectangle(cr, x - 3.5, y - 3.5, 7, 7);
    cairo_stroke(cr);
    if (!checked)
        return;
    cairo_set_line_width(cr, 1.2);
    cairo_move_to(cr, x - 2, y);
    cairo_line_to(cr, x - 0.5, y + 1.8);
    cairo_line_to(cr, x + 2.4, y - 2);
    cairo_stroke(cr);
}

void put(Paper& paper, const List& list)
{
    int number = list.start;
    for (const ListItem& item : list.items) {
        const double x = paper.left();
        if (item.checked)
            paper.markNext([x, checked = *item.checked](cairo_t* cr, double y) {
                drawCheck(cr, x + 6, y, checked);
            });
        else if (list.ordered)
            paper.markNext([&paper, x, number](cairo_t* cr, double y) {
                const Style style{9.5, 15, false, false, true, kSoft};
                paper.type()
                    .set(QString::number(number) + u'.', style, -1)
                    .draw(cr, x, y - style.line / 2);
            });
        else
            paper.markNext([x](cairo_t* cr, double y) { drawBullet(cr, x + 6, y); });
        ++number;
        paper.open({list.ordered && list.start + int(list.items.size()) > 99 ? kListInset + 8
                                                                             : kListInset});
        if (item.blocks.empty())
            paper.put(u" "_s, kBody);
        // Items of one paragraph stand close.
        if (const auto* only = item.blocks.size() == 1
                                   ? std::get_if<Paragraph>(&item.blocks.front().is)
                                   : nullptr) {
            paper.put(only->words, kBody);
            paper.gap(2);
        } else {
            putBlocks(paper, item.blocks);
        }
        paper.close();
    }
    paper.gap(5);
}

void put(Paper& paper, const Code& code)
{
    const Style mono{8, 12, false, true};
    paper.gap(2);
    paper.open({9, {}, kGround, 9});
    Paper::Row row;
    row.cells.push_back({paper.type().set(code.text, mono, paper.width()), 0});
    row.before = row.after = 6;
    paper.put(std::move(row));
    paper.close();
    paper.gap(8);
}

void put(Paper& paper, const Quote& quote)
{
    paper.open({12, kLine});
    putBlocks(paper, quote.blocks);
    paper.close();
    paper.gap(4);
}

void put(Paper& paper, const Callout& callout)
{
    paper.gap(4);
    paper.open(
        {14, callout.warning ? kWarn : kAccent, callout.warning ? kWarnGround : kAccentGround, 12});
    paper.need(60);
    Paper::Row title;
    title.cells.push_back(
        {paper.type().set(callout.title,
                          Style{9.5, 15, true, false, false, callout.warning ? kWarn : kAccent},
                          paper.width()),
         0});
    title.before = 6;
    title.after = 2;
    paper.put(std::move(title));
    putBlocks(paper, callout.blocks);
    paper.gap(4);
    paper.close();
    paper.gap(8);
}

} // namespace

void putTitle(Paper& paper, const Document& d)
{
    QStringList kicker{d.kind, d.label};
    kicker.removeAll(QString());
    paper.put(kicker.join(u"  "_s), {9, 13, true, false, false, kAccent});
    paper.bookmark(d.title, 1);
    paper.put(d.title, {20, 28, true});
    QStringList marks{d.drill, d.restricted};
    marks.removeAll(QString());
    if (!marks.isEmpty())
        paper.put(marks.join(u" · "_s), {10, 16, true, false, false, kWarn});
    if (!d.facts.isEmpty())
        paper.put(d.facts.join(u"  ·  "_s), {9, 14, false, false, true, kSoft});
    paper.gap(8);
    paper.rule(kLine);
    paper.gap(10);
}

void putBlocks(Paper& paper, const Blocks& blocks)
{
    for (const Block& block : blocks) {
        if (paper.cancelled())
            return;
        std::visit(Overloads{[&](const Heading& b) { put(paper, b); },
                             [&](const Paragraph& b) { put(paper, b); },
                             [&](const List& b) { put(paper, b); },
                             [&](const Table& b) { putTable(paper, b); },
                             [&](const Code& b) { put(paper, b); },
                             [&](const Quote& b) { put(paper, b); },
                             [&](const Picture& b) { putPicture(paper, b); },
                             [&](const Figures& b) { putFigures(paper, b); },
                             [&](const Timeline& b) { putTimeline(paper, b); },
                             [&](const Strip& b) { putStrip(paper, b); },
                             [&](const Callout& b) { put(paper, b); },
                             [&](const Rule&) {
                                 paper.gap(8);
                                 paper.need(20);
                                 paper.rule(kLine);
                                 paper.gap(10);
                             }},
                   block.is);
    }
}

} // namespace matoi::reports::pdf
