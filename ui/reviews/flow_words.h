// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ui/theme/theme.h>

#include <QTextLayout>

namespace matoi::ui
{

//! A strong word and what it says, wrapped together. GUI thread.
class FlowWords
{
public:
    FlowWords(const QString& lead, const QString& words, const QColor& leadInk, const QColor& ink,
              int width, Type type = Type::Body);
    int height() const { return m_height; }
    //! Where the last line ends, from the top left.
    QPoint end() const { return m_end; }
    int lineHeight() const { return m_line; }
    void draw(QPainter& p, const QPoint& topLeft) const { m_layout.draw(&p, topLeft); }

private:
    QTextLayout m_layout;
    int m_height = 0, m_line = 0;
    QPoint m_end;
};

} // namespace matoi::ui
