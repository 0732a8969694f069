// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/risks/risk_paint.h>
#include <ui/risks/risk_sheet_pen.h>

#include <QFontMetrics>
#include <QtMath>

namespace matoi::ui
{

int layWords(QTextLayout& layout, const QString& words, int width)
{
    layout.setText(QString(words).replace(u'\n', QChar::LineSeparator));
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    layout.beginLayout();
    qreal y = 0;
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width + 1); // a width of whole pixels may be a fraction short
        line.setPosition(QPointF(0, y));
        y += line.height();
    }
    layout.endLayout();
    return qCeil(y);
}

int RiskSheet::Pen::heightOf(const QString& words, Type type, int width) const
{
    QTextLayout layout;
    layout.setFont(ui::font(type));
    return layWords(layout, words, width);
}

void RiskSheet::Pen::rule()
{
    m_y += 10;
    m_pieces.push_back({Piece::Kind::Rule, QRect(0, m_y, m_width, 1), {}});
    m_y += 11;
}

void RiskSheet::Pen::caption(const QString& name)
{
    const int h = QFontMetrics(ui::font(Type::SmallBold)).height();
    m_pieces.push_back(
        {Piece::Kind::Words, QRect(kMargin, m_y, room(), h), name, Type::SmallBold, theme().t2});
    m_y += h + 4;
}

void RiskSheet::Pen::words(const QString& words, Type type, const QColor& ink)
{
    const int h = heightOf(words, type, room());
    m_pieces.push_back({Piece::Kind::Words, QRect(kMargin, m_y, room(), h), words, type, ink});
    m_y += h + 3;
}

void RiskSheet::Pen::line(const std::vector<Word>& words)
{
    m_lineTop = m_y;
    m_lineHeight = scaled(24);
    m_x = kMargin;
    m_y += m_lineHeight;
    more(words);
}

void RiskSheet::Pen::more(const std::vector<Word>& words)
{
    for (const Word& word : words) {
        const int w = QFontMetrics(ui::font(word.type)).horizontalAdvance(word.words) + 2;
        if (m_x > kMargin && m_x + w > m_width - kMargin) {
            m_x = kMargin;
            m_lineTop = m_y;
            m_y += m_lineHeight;
        }
        m_pieces.push_back({Piece::Kind::Words, QRect(m_x, m_lineTop, w, m_lineHeight), word.words,
                            word.type, word.ink});
        m_x += w + 8;
    }
}

void RiskSheet::Pen::chip(const QString& words, int status)
{
    Piece piece{Piece::Kind::Chip, QRect(m_x, m_lineTop, 0, m_lineHeight), words};
    piece.number = status;
    m_pieces.push_back(piece);
}

void RiskSheet::Pen::shape(qint64 band)
{
    Piece piece{Piece::Kind::Shape, QRect(m_x, m_lineTop + m_lineHeight / 2 - 11, 22, 22), {}};
    piece.number = band;
    m_pieces.push_back(piece);
    m_x += 30;
}

void RiskSheet::Pen::dated(const QString& day)
{
    const int h = QFontMetrics(ui::font(Type::Body)).height();
    m_pieces.push_back(
        {Piece::Kind::Words, QRect(kMargin, m_y, scaled(78), h), day, Type::Small, theme().t2});
}

void RiskSheet::Pen::indented(const QString& words, const QColor& ink, bool struck)
{
    const int indent = scaled(kDay + 26);
    const int h = heightOf(words, Type::Body, room() - indent);
    Piece piece{Piece::Kind::Words, QRect(kMargin + indent, m_y, room() - indent, h), words,
                Type::Body, ink};
    piece.struck = struck;
    m_pieces.push_back(piece);
    m_y += h + 3;
}

void RiskSheet::Pen::link(const QString& words, const QString& url)
{
    const int indent = scaled(kDay + 26);
    const QFontMetrics fm(ui::font(Type::Small));
    const int w = std::min(fm.horizontalAdvance(words) + 4, room() - indent - 18);
    Piece icon{Piece::Kind::Icon, QRect(kMargin + indent, m_y + 2, 12, 12), {}};
    icon.icon = "link";
    icon.ink = theme().accT;
    m_pieces.push_back(icon);
    Piece piece{Piece::Kind::Words, QRect(kMargin + indent + 16, m_y - 1, w, fm.height() + 2),
                words, Type::Small, theme().accT};
    piece.url = url;
    m_pieces.push_back(piece);
    m_y += fm.height() + 4;
}

void RiskSheet::Pen::checked(const QString& words, bool holds)
{
    const int h = heightOf(words, Type::Body, room() - 22);
    Piece icon{Piece::Kind::Icon, QRect(kMargin, m_y + 2, 14, 14), {}};
    icon.icon = holds ? "okc" : "x";
    icon.ink = holds ? theme().okt : theme().s6t;
    m_pieces.push_back(icon);
    m_pieces.push_back({Piece::Kind::Words, QRect(kMargin + 22, m_y, room() - 22, h), words,
                        Type::Body, theme().t1});
    m_y += h + 3;
}

void RiskSheet::Pen::incident(const QString& words, const QColor& ink, StreamId to)
{
    const int h = heightOf(words, Type::Body, room());
    Piece piece{Piece::Kind::Words, QRect(kMargin, m_y, room(), h), words, Type::Body, ink};
    piece.incident = to;
    m_pieces.push_back(piece);
    m_y += h + 3;
}

} // namespace matoi::ui
