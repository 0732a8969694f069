// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/reports/pdf_type.h>

#include <QUrl>

using namespace Qt::StringLiterals;

namespace matoi::reports::pdf
{

namespace
{

// Japanese forms of Han glyphs also in an English document; the second has Latin of one width.
constexpr const char* kText = "Inter, Noto Sans CJK JP, sans-serif";
constexpr const char* kMono = "Noto Sans Mono CJK JP, monospace";

guint16 part(double c) { return guint16(c * 65535); }

class Attributes
{
public:
    Attributes()
        : m_list(pango_attr_list_new())
    {
    }
    ~Attributes() { pango_attr_list_unref(m_list); }
    Attributes(const Attributes&) = delete;
    Attributes& operator=(const Attributes&) = delete;
    void add(PangoAttribute* attribute, qsizetype from, qsizetype to)
    {
        attribute->start_index = guint(from);
        attribute->end_index = guint(to);
        pango_attr_list_insert(m_list, attribute);
    }
    PangoAttrList* list() const { return m_list; }

private:
    PangoAttrList* m_list;
};

//! A character that no font has is drawn as an empty box and still copied as itself; Pango would
//! draw its number in letters.
void mendUnknown(PangoLayout* layout)
{
    if (pango_layout_get_unknown_glyphs_count(layout) == 0)
        return;
    for (GSList* l = pango_layout_get_lines(layout); l; l = l->next)
        for (GSList* r = static_cast<PangoLayoutLine*>(l->data)->runs; r; r = r->next) {
            PangoGlyphString* glyphs = static_cast<PangoLayoutRun*>(r->data)->glyphs;
            for (int i = 0; i < glyphs->num_glyphs; ++i)
                if (glyphs->glyphs[i].glyph != PANGO_GLYPH_EMPTY &&
                    (glyphs->glyphs[i].glyph & PANGO_GLYPH_UNKNOWN_FLAG))
                    glyphs->glyphs[i].glyph = 0;
        }
}

//! Pango gives the selector of a rare form to the font of what follows, where it is lost: each
//! such pair is a stretch of its own.
void keepForms(Attributes& attributes, const QByteArray& text)
{
    static const QByteArray selector("\xf3\xa0"); // the first half of U+E0100 to U+E01EF
    for (auto at = text.indexOf(selector); at > 0; at = text.indexOf(selector, at + 4)) {
        qsizetype from = at - 1;
        while (from > 0 && (uchar(text[from]) & 0xc0) == 0x80)
            --from;
        attributes.add(pango_attr_family_new("Noto Sans CJK JP"), from, at + 4);
    }
}

PangoLayoutLine* lineOf(PangoLayout* layout, int n)
{
    return pango_layout_get_line_readonly(layout, n);
}

double points(int units) { return double(units) / PANGO_SCALE; }

} // namespace

void ink(cairo_t* cr, const Colour& c) { cairo_set_source_rgb(cr, c.r, c.g, c.b); }

int TextBlock::lines() const { return m_layout ? pango_layout_get_line_count(m_layout.get()) : 0; }

double TextBlock::width() const
{
    double widest = 0;
    for (int i = 0; i < lines(); ++i) {
        PangoRectangle box;
        pango_layout_line_get_extents(lineOf(m_layout.get(), i), nullptr, &box);
        widest = std::max(widest, points(box.width));
    }
    return widest;
}

void TextBlock::draw(cairo_t* cr, int n, double x, double y) const
{
    PangoLayoutLine* line = lineOf(m_layout.get(), n);
    if (m_style.align != Align::Left && m_width > 0) {
        PangoRectangle box;
        pango_layout_line_get_extents(line, nullptr, &box);
        const double room = m_width - points(box.width);
        x += m_style.align == Align::Right ? room : room / 2;
    }
    // The same for every font, so that lines of Latin and of Japanese stand alike.
    const double baseline = y + (m_style.line - m_style.size) / 2 + m_style.size * 0.86;
    ink(cr, m_style.ink);
    cairo_move_to(cr, x, baseline);
    pango_cairo_show_layout_line(cr, line);
    for (const Link& link : m_links) {
        int* ranges = nullptr;
        int count = 0;
        const int from = std::max(link.from, line->start_index);
        const int to = std::min(link.to, line->start_index + line->length);
        if (from >= to)
            continue;
        pango_layout_line_get_x_ranges(line, from, to, &ranges, &count);
        for (int i = 0; i < count; ++i) {
            const QByteArray area = "rect=[" + QByteArray::number(x + points(ranges[2 * i])) + ' ' +
                                    QByteArray::number(y) + ' ' +
                                    QByteArray::number(points(ranges[2 * i + 1] - ranges[2 * i])) +
                                    ' ' + QByteArray::number(m_style.line) + "] uri='" +
                                    link.target + '\'';
            cairo_tag_begin(cr, CAIRO_TAG_LINK, area.constData());
            cairo_tag_end(cr, CAIRO_TAG_LINK);
        }
        g_free(ranges);
    }
}

void TextBlock::draw(cairo_t* cr, double x, double y) const
{
    for (int i = 0; i < lines(); ++i)
        draw(cr, i, x, y + i * m_style.line);
}

Type::Type(const QString& language)
    : m_fonts(pango_cairo_font_map_new())
{
    pango_cairo_font_map_set_resolution(PANGO_CAIRO_FONT_MAP(m_fonts), 72);
    m_context = pango_font_map_create_context(m_fonts);
    pango_context_set_language(m_context, pango_language_from_string(language.toLatin1()));
    pango_context_set_round_glyph_positions(m_context, false);
    cairo_font_options_t* options = cairo_font_options_create();
    cairo_font_options_set_hint_style(options, CAIRO_HINT_STYLE_NONE);
    cairo_font_options_set_hint_metrics(options, CAIRO_HINT_METRICS_OFF);
    pango_cairo_context_set_font_options(m_context, options);
    cairo_font_options_destroy(options);
}

Type::~Type()
{
    g_object_unref(m_context);
    g_object_unref(m_fonts);
}

TextBlock Type::set(const Words& words, const Style& style, double width) const
{
    QByteArray text;
    Attributes attributes;
    TextBlock block;
    for (const Span& span : words) {
        const qsizetype from = text.size();
        text += safeText(QString(span.text).replace(u'\t', "    "_L1)).toUtf8();
        const qsizetype to = text.size();
        const auto colour = [&](const Colour& c) {
            attributes.add(pango_attr_foreground_new(part(c.r), part(c.g), part(c.b)), from, to);
        };
        if (span.strong)
            attributes.add(pango_attr_weight_new(PANGO_WEIGHT_SEMIBOLD), from, to);
        if (span.emphasis)
            attributes.add(pango_attr_style_new(PANGO_STYLE_ITALIC), from, to);
        if (span.struck)
            attributes.add(pango_attr_strikethrough_new(true), from, to);
        if (span.faint)
            colour(kFaint);
        if (span.code) {
            attributes.add(pango_attr_family_new(kMono), from, to);
            attributes.add(
                pango_attr_background_new(part(kGround.r), part(kGround.g), part(kGround.b)), from,
                to);
        }
        if (!span.link.isEmpty()) {
            colour(kAccent);
            block.m_links.push_back(
                {int(from), int(to),
                 QUrl(span.link).toEncoded().replace('\'', "%27").replace('\\', "%5C")});
        }
    }
    if (style.strong)
        attributes.add(pango_attr_weight_new(PANGO_WEIGHT_SEMIBOLD), 0, text.size());
    if (style.tabular)
        attributes.add(pango_attr_font_features_new("tnum=1"), 0, text.size());
    keepForms(attributes, text);
    // Where a word is broken nothing is added to it.
    attributes.add(pango_attr_insert_hyphens_new(false), 0, text.size());
    PangoFontDescription* font = pango_font_description_from_string(style.mono ? kMono : kText);
    pango_font_description_set_absolute_size(font, style.size * PANGO_SCALE);
    PangoLayout* layout = pango_layout_new(m_context);
    block.m_layout.reset(layout);
    block.m_style = style;
    block.m_width = width;
    pango_layout_set_font_description(layout, font);
    pango_font_description_free(font);
    pango_layout_set_auto_dir(layout, false);
    pango_layout_set_wrap(layout, style.mono ? PANGO_WRAP_CHAR : PANGO_WRAP_WORD_CHAR);
    pango_layout_set_width(layout, width < 0 ? -1 : int(width * PANGO_SCALE));
    if (style.elide) {
        pango_layout_set_ellipsize(layout, PANGO_ELLIPSIZE_END);
        pango_layout_set_single_paragraph_mode(layout, true);
    }
    pango_layout_set_text(layout, text.constData(), int(text.size()));
    pango_layout_set_attributes(layout, attributes.list());
    mendUnknown(layout);
    return block;
}

void Type::outline(cairo_t* cr, const QString& text, double size) const
{
    const TextBlock block = set(text, {size, size, true}, -1);
    PangoLayoutLine* line = lineOf(block.m_layout.get(), 0);
    cairo_move_to(cr, -block.width() / 2, size * 0.36);
    pango_cairo_layout_line_path(cr, line);
}

} // namespace matoi::reports::pdf
