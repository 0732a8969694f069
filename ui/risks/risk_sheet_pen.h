// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ui/risks/risk_sheet.h>

#include <QTextLayout>

namespace matoi::ui
{

//! Breaks the lines of these words between words, and within one only where it is too long for the
//! width; QPainter's own flags break anywhere. Gives the height.
int layWords(QTextLayout& layout, const QString& words, int width);

//! Lays pieces from top to bottom of a sheet of this width.
class RiskSheet::Pen
{
public:
    Pen(std::vector<Piece>& pieces, int width)
        : m_pieces(pieces)
        , m_width(width)
    {
    }
    struct Word {
        QString words;
        Type type;
        QColor ink;
    };
    int y() const { return m_y; }
    void space(int pixels) { m_y += pixels; }
    void rule();
    void caption(const QString& name);
    //! Wrapped.
    void words(const QString& words, Type type, const QColor& ink);
    //! Words side by side; what does not fit goes on below.
    void line(const std::vector<Word>& words);
    void more(const std::vector<Word>& words);
    void chip(const QString& words, int status);
    void shape(qint64 band);
    //! A line of a log: the day, then what it says, then its links.
    void dated(const QString& day);
    void indented(const QString& words, const QColor& ink, bool struck);
    void link(const QString& words, const QString& url);
    void checked(const QString& words, bool holds);
    void incident(const QString& words, const QColor& ink, StreamId to);

private:
    int room() const { return m_width - 2 * kMargin; }
    int heightOf(const QString& words, Type type, int width) const;
    static constexpr int kMargin = 20;
    static constexpr int kDay = 52;
    std::vector<Piece>& m_pieces;
    int m_width;
    int m_y = 0;
    int m_x = 0, m_lineTop = 0, m_lineHeight = 0; // of the line that more() goes on with
};

} // namespace matoi::ui
