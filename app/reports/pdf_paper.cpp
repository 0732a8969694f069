// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/reports/pdf_paper.h>

#include <algorithm>
#include <cairo-pdf.h>
#include <cmath>

using namespace Qt::StringLiterals;

namespace matoi::reports::pdf
{

Paper::Paper(const Document& document, cairo_t* cr, cairo_surface_t* surface, const Type& type,
             int total, double rows, Progress progress)
    : m_document(document)
    , m_cr(cr)
    , m_surface(surface)
    , m_type(type)
    , m_total(total)
    , m_rows(std::max(rows, 1.0))
    , m_progress(std::move(progress))
{
    beginPage();
}

void Paper::newPage()
{
    if (painting())
        cairo_show_page(m_cr);
    beginPage();
}

void Paper::beginPage()
{
    ++m_page;
    m_y = kTop;
    m_atTop = true;
    if (!painting())
        return;
    watermark();
    const double full = kPageWidth - 2 * kSide;
    const Style small{7.5, 11, false, false, true, kFaint};
    Style right = small;
    right.align = Align::Right;
    QStringList marks{m_document.label, m_document.drill, m_document.restricted};
    marks.removeAll(QString());
    Style strong = small;
    strong.strong = true;
    strong.ink = m_document.drill.isEmpty() && m_document.restricted.isEmpty() ? kFaint : kWarn;
    m_type.set(marks.join(u" · "_s), strong, full / 2).draw(m_cr, kSide, 32);
    m_type.set(m_document.zone, right, full).draw(m_cr, kSide, 32);
    ink(m_cr, kHair);
    cairo_rectangle(m_cr, kSide, 46, full, 0.5);
    cairo_rectangle(m_cr, kSide, kPageHeight - 46, full, 0.5);
    cairo_fill(m_cr);
    Style made = small;
    made.elide = true;
    m_type.set(m_document.made, made, full - 120).draw(m_cr, kSide, kPageHeight - 42);
    m_type.set(m_document.page.arg(m_page).arg(m_total), right, full)
        .draw(m_cr, kSide, kPageHeight - 42);
}

void Paper::watermark()
{
    if (m_document.drill.isEmpty())
        return;
    cairo_save(m_cr);
    cairo_translate(m_cr, kPageWidth / 2, kPageHeight / 2);
    cairo_rotate(m_cr, -M_PI / 4);
    ink(m_cr, kMark);
    m_type.outline(m_cr, m_document.drill, 130);
    cairo_fill(m_cr);
    cairo_restore(m_cr);
}

void Paper::gap(double height)
{
    if (m_atTop)
        return;
    height = std::min(height, std::max(kBottom - m_y, 0.0));
    grounds(m_y, m_y + height);
    m_y += height;
}

void Paper::takeHeight(double height)
{
    m_y += height;
    m_atTop = false;
}

void Paper::need(double height)
{
    if (!m_atTop && m_y + height > kBottom)
        newPage();
}

void Paper::rule(const Colour& colour, double width)
{
    if (painting()) {
        ink(m_cr, colour);
        cairo_rectangle(m_cr, left(), m_y - width / 2, this->width(), width);
        cairo_fill(m_cr);
    }
}

void Paper::open(const Frame& frame)
{
    m_frames.push_back(frame);
    m_inset += frame.inset;
    m_insetRight += frame.insetRight;
}

void Paper::close()
{
    m_inset -= m_frames.back().inset;
    m_insetRight -= m_frames.back().insetRight;
    m_frames.pop_back();
}

void Paper::grounds(double from, double to)
{
    if (!painting())
        return;
    double x = kSide, right = kPageWidth - kSide;
    for (const Frame& frame : m_frames) {
        if (frame.ground) {
            ink(m_cr, *frame.ground);
            cairo_rectangle(m_cr, x, from, right - x, to - from);
            cairo_fill(m_cr);
        }
        if (frame.bar) {
            ink(m_cr, *frame.bar);
            cairo_rectangle(m_cr, x, from, 2.5, to - from);
            cairo_fill(m_cr);
        }
        x += frame.inset;
        right -= frame.insetRight;
    }
}

void Paper::markNext(std::function<void(cairo_t*, double)> draw) { m_mark = std::move(draw); }

void Paper::bookmark(const QString& words, int level)
{
    if (!painting() || words.isEmpty())
        return;
    m_bookmarks.resize(size_t(std::max(level - 1, 0)),
                       m_bookmarks.empty() ? 0 : m_bookmarks.back());
    const int parent = m_bookmarks.empty() ? CAIRO_PDF_OUTLINE_ROOT : m_bookmarks.back();
    const QByteArray place = "page=" + QByteArray::number(m_page) + " pos=[" +
                             QByteArray::number(kSide) + ' ' + QByteArray::number(m_y - 8) + ']';
    const int id = cairo_pdf_surface_add_outline(m_surface, parent,
                                                 QString(words).replace(u'\n', u' ').toUtf8(),
                                                 place.constData(), CAIRO_PDF_OUTLINE_FLAG_OPEN);
    m_bookmarks.push_back(id);
}

void Paper::put(const Words& words, const Style& style, double x)
{
    Row row;
    row.cells.push_back({m_type.set(words, style, width() - x), x});
    put(std::move(row));
}

void Paper::put(Row row)
{
    if (!goOn())
        return;
    double height = 0, first = 0;
    for (const Cell& cell : row.cells) {
        height = std::max(height, cell.text.height());
        // Not one line of a paragraph alone at the foot of a page.
        const int least = cell.text.lines() == 3 ? 3 : std::min(cell.text.lines(), 2);
        first = std::max(first, least * cell.text.lineHeight());
    }
    const bool whole = row.together && height + row.before + row.after < (kBottom - kTop) / 2;
    need((whole ? height + row.after : first) + row.before);
    if (m_atTop && row.onNewPage && m_page > 1 && m_y == kTop)
        row.onNewPage();
    grounds(m_y, m_y + row.before);
    m_y += row.before;
    std::vector<int> done(row.cells.size(), 0);
    for (bool more = true; more;) {
        const double room = kBottom - m_y;
        double used = 0;
        std::vector<int> fits(row.cells.size(), 0);
        for (size_t i = 0; i < row.cells.size(); ++i) {
            const TextBlock& text = row.cells[i].text;
            const int left = text.lines() - done[i];
            // At the top of a page one line always goes: no line is higher than a page.
            fits[i] =
                std::min(left, std::max(int((room + 0.01) / text.lineHeight()), m_atTop ? 1 : 0));
            used = std::max(used, fits[i] * text.lineHeight());
        }
        grounds(m_y, m_y + used);
        more = false;
        for (size_t i = 0; i < row.cells.size(); ++i) {
            const Cell& cell = row.cells[i];
            for (int n = 0; n < fits[i] && painting(); ++n) {
                if (m_mark && n == 0)
                    std::exchange(m_mark, nullptr)(m_cr, m_y + cell.text.lineHeight() / 2);
                cell.text.draw(m_cr, done[i] + n, left() + cell.x,
                               m_y + n * cell.text.lineHeight());
            }
            done[i] += fits[i];
            more = more || done[i] < cell.text.lines();
        }
        m_y += used;
        m_atTop = m_atTop && used == 0;
        if (more) {
            newPage();
            if (row.onNewPage)
                row.onNewPage();
        }
    }
    const double after = std::min(row.after, std::max(kBottom - m_y, 0.0));
    grounds(m_y, m_y + after);
    m_y += after;
}

bool Paper::goOn()
{
    const double share = std::min(m_done++ / m_rows, 1.0) / 2;
    if (m_progress && !m_cancelled)
        m_cancelled = !m_progress(painting() ? 0.5 + share : share);
    return !m_cancelled;
}

} // namespace matoi::reports::pdf
