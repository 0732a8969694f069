// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/intake/csv_text.h>
#include <app/intake/entry_maker.h>

#include <QStringDecoder>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace matoi
{

namespace
{

//! The rows of a text that was found to be whole; knows on which line each begins.
class CsvParser
{
public:
    CsvParser(const QString& text, QChar comma)
        : m_text(text)
        , m_comma(comma)
    {
    }
    //! The context of an error names the line where the trouble began.
    Result<std::vector<CsvRow>> rows()
    {
        for (m_at = 0; m_at < m_text.size(); ++m_at)
            if (auto ok = m_quoted ? inside() : outside(); !ok)
                return ok.error();
        if (m_quoted)
            return badCsv(m_opened, u"a quote is never closed"_s);
        if (!m_cell.isEmpty() || !m_row.cells.isEmpty() || m_wasQuoted)
            endRow();
        return std::move(m_rows);
    }

private:
    //! LF, CR LF and CR alone are one line break each.
    bool takeBreak()
    {
        const QChar c = m_text[m_at];
        if (c != u'\n' && c != u'\r')
            return false;
        if (c == u'\r' && m_at + 1 < m_text.size() && m_text[m_at + 1] == u'\n')
            ++m_at;
        ++m_line;
        return true;
    }
    Status inside()
    {
        if (m_text[m_at] != u'"') {
            const QChar c = m_text[m_at];
            m_cell += takeBreak() ? QChar(u'\n') : c;
        } else if (m_at + 1 < m_text.size() && m_text[m_at + 1] == u'"') {
            m_cell += m_text[m_at++];
        } else {
            m_quoted = false;
        }
        return success();
    }
    Status outside()
    {
        const QChar c = m_text[m_at];
        if (c == u'"' && !m_wasQuoted && m_cell.isEmpty()) {
            m_quoted = m_wasQuoted = true;
            m_opened = m_line;
        } else if (c == m_comma) {
            endCell();
        } else if (takeBreak()) {
            endRow();
        } else if (!m_wasQuoted) {
            m_cell += c;
        } else if (!c.isSpace()) {
            return badCsv(m_line, u"text after a closing quote"_s);
        }
        return success();
    }
    void endCell()
    {
        m_row.cells.append(std::exchange(m_cell, {}));
        m_wasQuoted = false;
    }
    void endRow()
    {
        endCell();
        // Spreadsheets end with rows of nothing but commas.
        const auto& cells = m_row.cells;
        if (!std::all_of(cells.begin(), cells.end(), [](const QString& c) { return c.isEmpty(); }))
            m_rows.push_back(std::move(m_row));
        m_row = {m_line, {}};
    }

    const QString& m_text;
    const QChar m_comma;
    qsizetype m_at = 0;
    qint64 m_line = 1, m_opened = 0;
    bool m_quoted = false, m_wasQuoted = false;
    QString m_cell;
    CsvRow m_row;
    std::vector<CsvRow> m_rows;
};

qint64 breaksIn(QStringView text)
{
    qint64 breaks = 0;
    for (qsizetype i = 0; i < text.size(); ++i)
        breaks += text[i] == u'\n' || (text[i] == u'\r' && text.mid(i + 1, 1) != u"\n");
    return breaks;
}

//! Bytes of a spreadsheet as text; Shift_JIS only where UTF-8 is impossible.
Result<QString> decodeText(const QByteArray& bytes)
{
    const auto bom = QStringConverter::encodingForData(bytes);
    // Stateless: half a character at the end is an error, not something to wait for.
    QStringDecoder decoder(bom.value_or(QStringConverter::Utf8), QStringDecoder::Flag::Stateless);
    QString text = decoder(bytes);
    if (decoder.hasError() && !bom) {
        QStringDecoder sjis("Shift_JIS");
        if (sjis.isValid())
            if (QString japanese = sjis(bytes); !sjis.hasError())
                return japanese;
    }
    const qsizetype bad = decoder.hasError() ? text.indexOf(QChar::ReplacementCharacter) : -1;
    const qsizetype nul = text.indexOf(QChar::Null);
    if (!decoder.hasError() && nul < 0)
        return text;
    const qsizetype where = bad < 0 ? nul : nul < 0 ? bad : std::min(bad, nul);
    return badCsv(breaksIn(QStringView(text).left(std::max<qsizetype>(where, 0))) + 1,
                  bad < 0 && nul >= 0 ? u"NUL"_s : u"encoding"_s);
}

} // namespace

Error badCsv(qint64 line, const QString& what) { return atLine(line, {ErrorCode::BadCsv, what}); }

Result<std::vector<CsvRow>> readCsv(const QByteArray& bytes)
{
    const auto text = decodeText(bytes);
    if (!text)
        return text.error();
    // What is copied out of a spreadsheet comes with tabs.
    const QString first = text->section(u'\n', 0, 0);
    const bool tabs = first.contains(u'\t') && !first.contains(u',');
    auto rows = CsvParser(*text, tabs ? u'\t' : u',').rows();
    if (rows && rows->empty())
        return badCsv(1, u"empty"_s);
    return rows;
}

} // namespace matoi
