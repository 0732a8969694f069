// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <app/reports/document_pdf.h>
#include <app/reports/pdf_type.h>

namespace matoi::reports::pdf
{

// A4 in points.
inline constexpr double kPageWidth = 595.28, kPageHeight = 841.89, kSide = 54, kTop = 62,
                        kBottom = kPageHeight - 58;

//! The pages of a document: where the next line goes, what each page carries, where a page ends.
//! It runs twice: once to count the pages, once to draw them. Stops laying out when `progress`
//! says so.
class Paper
{
public:
    //! `total` = 0: only counts. `rows`: about how many will be put.
    Paper(const Document& document, cairo_t* cr, cairo_surface_t* surface, const Type& type,
          int total, double rows, Progress progress);

    //! Words beside each other, from one height on. What is longer than a page goes on on the next.
    struct Cell {
        TextBlock text;
        double x = 0; //!< from left()
    };
    struct Row {
        std::vector<Cell> cells;
        bool together = false;                //!< not broken while it fits on a page
        double before = 0, after = 0;         //!< padding inside frames
        std::function<void()> onNewPage = {}; //!< repeats a head
    };
    void put(Row row);
    void put(const Words& words, const Style& style, double x = 0);
    void put(const QString& text, const Style& style, double x = 0) { put(words(text), style, x); }
    //! Space; none at the top of a page.
    void gap(double height);
    //! A new page unless so much fits.
    void need(double height);
    void newPage();
    void rule(const Colour& colour, double width = 0.5);

    //! What surrounds the following rows: moved in, a bar at its left, a ground.
    struct Frame {
        double inset = 0;
        std::optional<Colour> bar = {}, ground = {};
        double insetRight = 0;
    };
    void open(const Frame& frame);
    void close();

    //! Drawn at the height of the next line that is put.
    void markNext(std::function<void(cairo_t*, double middle)> draw);
    //! A place in the list of contents that a reader shows; level from 1.
    void bookmark(const QString& words, int level);

    double left() const { return kSide + m_inset; }
    double width() const { return kPageWidth - kSide - m_insetRight - left(); }
    double y() const { return m_y; }
    //! What was drawn at y() is so high.
    void takeHeight(double height);
    int page() const { return m_page; }
    bool painting() const { return m_total > 0; }
    cairo_t* cr() const { return m_cr; }
    const Type& type() const { return m_type; }
    //! From then on nothing is put any more.
    bool cancelled() const { return m_cancelled; }

private:
    bool goOn();
    void beginPage();
    void watermark();
    void grounds(double from, double to);

    const Document& m_document;
    cairo_t* m_cr;
    cairo_surface_t* m_surface;
    const Type& m_type;
    const int m_total;
    const double m_rows;
    double m_done = 0;
    Progress m_progress;
    std::vector<Frame> m_frames;
    std::vector<int> m_bookmarks;
    std::function<void(cairo_t*, double)> m_mark;
    double m_y = 0, m_inset = 0, m_insetRight = 0;
    int m_page = 0;
    bool m_atTop = true, m_cancelled = false;
};

void putBlocks(Paper& paper, const Blocks& blocks);
//! The head of the first page.
void putTitle(Paper& paper, const Document& document);
//! The parts that are drawn and not only set.
void putFigures(Paper& paper, const Figures& figures);
void putStrip(Paper& paper, const Strip& strip);
void putPicture(Paper& paper, const Picture& picture);
void putTable(Paper& paper, const Table& table);
void putTimeline(Paper& paper, const Timeline& timeline);

} // namespace matoi::reports::pdf
