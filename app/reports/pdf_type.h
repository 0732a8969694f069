// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <app/reports/document.h>

#include <memory>
#include <pango/pangocairo.h>
#include <utility>

// Words shaped for paper by Pango and drawn by cairo. Only the files pdf_* know of either.
namespace matoi::reports::pdf
{

struct Colour {
    double r = 0, g = 0, b = 0;
};
constexpr Colour rgb(unsigned value)
{
    return {double(value >> 16 & 0xff) / 255, double(value >> 8 & 0xff) / 255,
            double(value & 0xff) / 255};
}
// Ink on paper: the light theme's, whatever the window shows.
inline constexpr Colour kInk = rgb(0x1a1e25), kSoft = rgb(0x474e5a), kFaint = rgb(0x626975),
                        kLine = rgb(0xbfc3ba), kHair = rgb(0xdddfd8), kGround = rgb(0xf3f4f1),
                        kAccent = rgb(0x24508f), kAccentGround = rgb(0xe4ecf6),
                        kWarn = rgb(0xbf4b00), kWarnGround = rgb(0xfbeadf), kMark = rgb(0xededea),
                        kPaper = rgb(0xffffff);

//! How words look; points.
struct Style {
    double size = 9.5, line = 15;
    bool strong = false, mono = false, tabular = false;
    Colour ink = kInk;
    Align align = Align::Left;
    bool elide = false; //!< one line, cut with "…"
};

//! Words broken into lines of one height each.
class TextBlock
{
public:
    TextBlock() = default;
    int lines() const;
    double lineHeight() const { return m_style.line; }
    double height() const { return lines() * m_style.line; }
    double width() const; //!< of the longest line
    //! Draws line `n` with its upper edge at `y`.
    void draw(cairo_t* cr, int n, double x, double y) const;
    //! All of them.
    void draw(cairo_t* cr, double x, double y) const;

private:
    friend class Type;
    struct Link {
        int from, to; // bytes
        QByteArray target;
    };
    struct Free {
        void operator()(PangoLayout* layout) const { g_object_unref(layout); }
    };
    std::unique_ptr<PangoLayout, Free> m_layout;
    Style m_style;
    double m_width = 0;
    std::vector<Link> m_links;
};

//! The fonts of one document. Not shared between threads.
class Type
{
public:
    explicit Type(const QString& language);
    ~Type();
    Type(const Type&) = delete;
    Type& operator=(const Type&) = delete;
    //! `width` < 0 = as long as it gets.
    TextBlock set(const Words& words, const Style& style, double width) const;
    TextBlock set(const QString& text, const Style& style, double width) const
    {
        return set(words(text), style, width);
    }
    //! Adds the outlines of the words, centred about the origin, to the path: nothing that can be
    //! copied as text.
    void outline(cairo_t* cr, const QString& text, double size) const;

private:
    PangoFontMap* m_fonts;
    PangoContext* m_context;
};

void ink(cairo_t* cr, const Colour& colour);

} // namespace matoi::reports::pdf
