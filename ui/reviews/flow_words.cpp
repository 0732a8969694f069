// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/reviews/flow_words.h>

#include <algorithm>
#include <cmath>

namespace matoi::ui
{

FlowWords::FlowWords(const QString& lead, const QString& words, const QColor& leadInk,
                     const QColor& ink, int width, Type type)
{
    const QString plain = QString(words).replace(QLatin1Char('\n'), QChar::LineSeparator);
    m_layout.setFont(font(type));
    m_layout.setText(lead.isEmpty() || plain.isEmpty() ? lead + plain
                                                       : lead + QLatin1Char(' ') + plain);
    QTextCharFormat strong, rest;
    strong.setFontWeight(QFont::DemiBold);
    strong.setForeground(leadInk);
    rest.setForeground(ink);
    const int first = int(lead.size());
    m_layout.setFormats({{0, first, strong}, {first, int(m_layout.text().size()) - first, rest}});
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    m_layout.setTextOption(option);
    m_layout.beginLayout();
    qreal y = 0;
    for (QTextLine line = m_layout.createLine(); line.isValid(); line = m_layout.createLine()) {
        line.setLineWidth(std::max(20, width));
        line.setPosition(QPointF(0, y));
        m_line = int(std::ceil(line.height()));
        m_end = QPoint(int(std::ceil(line.naturalTextWidth())), int(y));
        y += line.height() + 2;
    }
    m_layout.endLayout();
    m_height = int(std::ceil(y));
}

} // namespace matoi::ui
