// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/reports/pdf_paper.h>
#include <app/reports/picture_kind.h>
#include <app/reports/strip_picture.h>
#include <app/text/language.h>

#include <algorithm>
#include <cstring>

using namespace Qt::StringLiterals;

namespace matoi::reports::pdf
{

namespace
{

struct Fill {
    Colour ground, edge;
};

Fill fillOf(Ink ink)
{
    switch (ink) {
    case Ink::Discovery:
        return {rgb(0xe1f1fb), rgb(0x1b7db3)};
    case Ink::Investigation:
        return {rgb(0xe4ecf6), kAccent};
    case Ink::Resolution:
        return {rgb(0xdff2eb), rgb(0x008a65)};
    case Ink::Notice:
        return {rgb(0xf8e8f0), rgb(0xb8588c)};
    case Ink::Command:
        return {rgb(0xfbf0d9), rgb(0x946300)};
    default:
        return {rgb(0xe9ebe6), rgb(0x7e857c)};
    }
}

Colour colourOf(Ink ink) { return ink == Ink::Text ? kInk : ink == Ink::Line ? kHair : kFaint; }

struct Bytes {
    const QByteArray& all;
    qsizetype at = 0;
};

cairo_status_t readSome(void* closure, unsigned char* data, unsigned length)
{
    auto* bytes = static_cast<Bytes*>(closure);
    if (bytes->at + qsizetype(length) > bytes->all.size())
        return CAIRO_STATUS_READ_ERROR;
    std::memcpy(data, bytes->all.constData() + bytes->at, length);
    bytes->at += length;
    return CAIRO_STATUS_SUCCESS;
}

//! The picture, or nullptr. A JPEG goes into the file as it is; its own pixels are never looked at.
cairo_surface_t* decoded(const QByteArray& bytes, const PictureKind& kind)
{
    if (std::strcmp(kind.mime, "image/png") == 0) {
        Bytes reader{bytes};
        return cairo_image_surface_create_from_png_stream(readSome, &reader);
    }
    cairo_surface_t* surface =
        cairo_image_surface_create(CAIRO_FORMAT_RGB24, kind.size.width(), kind.size.height());
    auto* copy = new QByteArray(bytes);
    cairo_surface_set_mime_data(
        surface, CAIRO_MIME_TYPE_JPEG, reinterpret_cast<const uchar*>(copy->constData()),
        unsigned(copy->size()), [](void* data) { delete static_cast<QByteArray*>(data); }, copy);
    return surface;
}

//! More pixels than paper shows only make the file slow to write and to open.
cairo_surface_t* fewer(cairo_surface_t* surface, double width, double height)
{
    constexpr double perPoint = 220.0 / 72;
    const int w = cairo_image_surface_get_width(surface);
    if (w <= width * perPoint * 1.3)
        return surface;
    cairo_surface_t* small = cairo_image_surface_create(CAIRO_FORMAT_ARGB32, int(width * perPoint),
                                                        std::max(int(height * perPoint), 1));
    cairo_t* cr = cairo_create(small);
    const double scale = width * perPoint / w;
    cairo_scale(cr, scale, scale);
    cairo_set_source_surface(cr, surface, 0, 0);
    cairo_pattern_set_filter(cairo_get_source(cr), CAIRO_FILTER_GOOD);
    cairo_paint(cr);
    cairo_destroy(cr);
    cairo_surface_destroy(surface);
    return small;
}

} // namespace

void putFigures(Paper& paper, const Figures& figures)
{
    constexpr double pad = 9;
    // No row with one box alone in it.
    const size_t all = figures.list.size();
    const size_t most = all == 5 || all == 6 || all == 9 ? 3 : 4;
    for (size_t from = 0; from < figures.list.size(); from += most) {
        const size_t count = std::min(figures.list.size() - from, most);
        const double width = paper.width() / double(std::min(figures.list.size(), most));
        struct Cell {
            TextBlock label, value, note;
        };
        std::vector<Cell> cells;
        double labels = 0, notes = 0;
        for (size_t i = from; i < from + count; ++i) {
            const auto& f = figures.list[i];
            const double room = width - 2 * pad;
            Cell cell{paper.type().set(f.label, {7.5, 11, false, false, false, kFaint}, room),
                      paper.type().set(f.value, {14, 20, true, false, true}, room),
                      paper.type().set(f.note, {7, 10, false, false, false, kFaint}, room)};
            labels = std::max(labels, cell.label.height());
            notes = std::max(notes, f.note.isEmpty() ? 0 : cell.note.height());
            cells.push_back(std::move(cell));
        }
        double values = 0;
        for (const Cell& cell : cells)
            values = std::max(values, cell.value.height());
        const double height = labels + values + notes + 12;
        paper.need(height);
        if (paper.painting()) {
            cairo_t* cr = paper.cr();
            cairo_set_line_width(cr, 0.6);
            ink(cr, kLine);
            for (size_t i = 0; i < count; ++i)
                cairo_rectangle(cr, paper.left() + double(i) * width, paper.y(), width, height);
            cairo_stroke(cr);
            for (size_t i = 0; i < count; ++i) {
                const double x = paper.left() + double(i) * width + pad;
                cells[i].label.draw(cr, x, paper.y() + 5);
                cells[i].value.draw(cr, x, paper.y() + 5 + labels);
                if (notes > 0)
                    cells[i].note.draw(cr, x, paper.y() + 5 + labels + values);
            }
        }
        paper.takeHeight(height);
    }
    paper.gap(12);
}

void putStrip(Paper& paper, const Strip& strip)
{
    const StripPicture picture = stripPicture(strip, paper.width());
    paper.need(picture.height + 4);
    paper.gap(2);
    if (paper.painting()) {
        cairo_t* cr = paper.cr();
        cairo_save(cr);
        cairo_translate(cr, paper.left(), paper.y());
        for (const auto& s : picture.strokes) {
            ink(cr, colourOf(s.ink));
            cairo_set_line_width(cr, s.width);
            cairo_move_to(cr, s.x1, s.y1);
            cairo_line_to(cr, s.x2, s.y2);
            cairo_stroke(cr);
        }
        for (const auto& b : picture.boxes) {
            cairo_rectangle(cr, b.x, b.y, b.width, b.height);
            ink(cr, fillOf(b.ink).ground);
            cairo_fill_preserve(cr);
            ink(cr, fillOf(b.ink).edge);
            cairo_set_line_width(cr, 0.7);
            cairo_stroke(cr);
        }
        for (const auto& d : picture.diamonds) {
            cairo_move_to(cr, d.x, d.y - d.radius);
            cairo_line_to(cr, d.x + d.radius, d.y);
            cairo_line_to(cr, d.x, d.y + d.radius);
            cairo_line_to(cr, d.x - d.radius, d.y);
            cairo_close_path(cr);
            ink(cr, d.full ? rgb(0x008a65) : kPaper);
            cairo_fill_preserve(cr);
            ink(cr, d.full ? rgb(0x00694d) : kSoft);
            cairo_set_line_width(cr, 1);
            cairo_stroke(cr);
        }
        for (const auto& l : picture.labels) {
            const TextBlock text = paper.type().set(
                l.text, {l.size, l.size, l.strong, false, true, colourOf(l.ink)}, -1);
            const double shift = l.align == Align::Right    ? text.width()
                                 : l.align == Align::Center ? text.width() / 2
                                                            : 0;
            text.draw(cr, l.x - shift, l.y - l.size * 0.86);
        }
        cairo_restore(cr);
    }
    paper.takeHeight(picture.height);
    paper.gap(12);
}

void putPicture(Paper& paper, const Picture& picture)
{
    constexpr double highest = 340, mostPixels = 120e6;
    const PictureKind kind = pictureKind(picture.bytes);
    const QString name = picture.caption.isEmpty() ? picture.reference : picture.caption;
    cairo_surface_t* surface = nullptr;
    if (kind.mime && !kind.size.isEmpty() &&
        double(kind.size.width()) * kind.size.height() < mostPixels)
        surface = decoded(picture.bytes, kind);
    if (!surface || cairo_surface_status(surface) != CAIRO_STATUS_SUCCESS) {
        cairo_surface_destroy(surface);
        // Words in their place: nobody may take the document for complete.
        paper.put(text::translated("Paper", "[picture not printed: %1]").arg(name),
                  {8.5, 13, false, false, false, kFaint});
        paper.gap(6);
        return;
    }
    const double w = kind.size.width(), h = kind.size.height();
    const double scale = std::min({0.75, paper.width() / w, highest / h});
    paper.need(h * scale + 24);
    paper.gap(4);
    if (paper.painting()) {
        if (std::strcmp(kind.mime, "image/png") == 0)
            surface = fewer(surface, w * scale, h * scale);
        cairo_t* cr = paper.cr();
        cairo_save(cr);
        cairo_translate(cr, paper.left(), paper.y());
        const double shrink = w * scale / cairo_image_surface_get_width(surface);
        cairo_scale(cr, shrink, shrink);
        cairo_set_source_surface(cr, surface, 0, 0);
        cairo_paint(cr);
        cairo_restore(cr);
        ink(cr, kLine);
        cairo_set_line_width(cr, 0.5);
        cairo_rectangle(cr, paper.left(), paper.y(), w * scale, h * scale);
        cairo_stroke(cr);
    }
    cairo_surface_destroy(surface);
    paper.takeHeight(h * scale);
    paper.gap(3);
    if (!picture.caption.isEmpty())
        paper.put(picture.caption, {8, 12, false, false, false, kFaint});
    paper.gap(8);
}

} // namespace matoi::reports::pdf
