// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/reports/document_pdf.h>
#include <app/reports/pdf_paper.h>
#include <app/text/language.h>

#include <QDateTime>

#include <cairo-pdf.h>

using namespace Qt::StringLiterals;

namespace matoi::reports
{

namespace
{

cairo_status_t append(void* bytes, const unsigned char* data, unsigned length)
{
    static_cast<QByteArray*>(bytes)->append(reinterpret_cast<const char*>(data), length);
    return CAIRO_STATUS_SUCCESS;
}

double rowsOf(const Blocks& blocks)
{
    double rows = 0;
    for (const Block& b : blocks) {
        rows += 1;
        if (const auto* timeline = std::get_if<Timeline>(&b.is))
            rows += double(timeline->rows.size());
        else if (const auto* table = std::get_if<Table>(&b.is))
            rows += double(table->rows.size());
        else if (const auto* l = std::get_if<List>(&b.is))
            for (const ListItem& item : l->items)
                rows += rowsOf(item.blocks);
        else if (const auto* c = std::get_if<Callout>(&b.is))
            rows += rowsOf(c->blocks);
        else if (const auto* q = std::get_if<Quote>(&b.is))
            rows += rowsOf(q->blocks);
    }
    return rows;
}

//! A PDF surface and what draws on it, given back in the right order.
class Canvas
{
public:
    explicit Canvas(QByteArray& bytes)
        : m_surface(cairo_pdf_surface_create_for_stream(append, &bytes, pdf::kPageWidth,
                                                        pdf::kPageHeight))
        , m_cr(cairo_create(m_surface))
    {
    }
    ~Canvas()
    {
        cairo_destroy(m_cr);
        cairo_surface_destroy(m_surface);
    }
    Canvas(const Canvas&) = delete;
    Canvas& operator=(const Canvas&) = delete;
    cairo_surface_t* surface() const { return m_surface; }
    cairo_t* cr() const { return m_cr; }
    //! Writes fonts and contents; the first error there was.
    cairo_status_t finish()
    {
        const cairo_status_t drawn = cairo_status(m_cr);
        cairo_surface_finish(m_surface);
        return drawn != CAIRO_STATUS_SUCCESS ? drawn : cairo_surface_status(m_surface);
    }

private:
    cairo_surface_t* m_surface;
    cairo_t* m_cr;
};

void describe(cairo_surface_t* surface, const Document& d)
{
    const auto set = [surface](cairo_pdf_metadata_t what, const QString& words) {
        cairo_pdf_surface_set_metadata(surface, what, words.toUtf8().constData());
    };
    set(CAIRO_PDF_METADATA_TITLE, QStringList{d.label, d.title}.join(u' ').trimmed());
    set(CAIRO_PDF_METADATA_SUBJECT, d.kind);
    set(CAIRO_PDF_METADATA_CREATOR, QStringLiteral("Matoi " MATOI_VERSION));
    // Without it the library would ask the clock.
    const QString made =
        QDateTime::fromMSecsSinceEpoch(d.madeAt, Qt::UTC).toString(u"yyyy-MM-ddTHH:mm:ss'Z'"_s);
    set(CAIRO_PDF_METADATA_CREATE_DATE, made);
    set(CAIRO_PDF_METADATA_MOD_DATE, made);
}

} // namespace

Result<QByteArray> pdfFile(const Document& document, const Progress& progress)
{
    const LanguageScope scope(document.language);
    const pdf::Type type(document.language);
    const double rows = rowsOf(document.blocks) + 4;
    QByteArray bytes;
    Canvas canvas(bytes);
    describe(canvas.surface(), document);
    int pages = 0;
    for (const bool draws : {false, true}) {
        pdf::Paper paper(document, canvas.cr(), canvas.surface(), type, draws ? pages : 0, rows,
                         progress);
        pdf::putTitle(paper, document);
        pdf::putBlocks(paper, document.blocks);
        if (paper.cancelled())
            return Error{ErrorCode::Cancelled, {}};
        pages = paper.page();
    }
    cairo_show_page(canvas.cr());
    if (const cairo_status_t status = canvas.finish(); status != CAIRO_STATUS_SUCCESS)
        return Error{ErrorCode::IoError, QString::fromLatin1(cairo_status_to_string(status))};
    if (progress)
        progress(1);
    return bytes;
}

} // namespace matoi::reports
