// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ui/theme/icons.h>
#include <ui/theme/theme.h>

#include <QPainter>
#include <QString>

namespace matoi::ui::paint
{

//! Text in one line, elided; `flags` as QPainter's alignment. Gives the width used.
int text(QPainter& p, const QRect& r, const QString& s, Type type, const QColor& color,
         int flags = Qt::AlignLeft | Qt::AlignVCenter);

//! Text wrapped at words (anywhere where a word is too long), at most `maxLines`; gives the height.
int paragraph(QPainter& p, const QRect& r, const QString& s, Type type, const QColor& color,
              int maxLines);

//! A person's round badge with the first letter of the name; drawn at (x, centre y), 22 wide.
void badge(QPainter& p, int x, int centreY, const QString& name);

//! Digits in cells as wide as the widest digit, so that a clock does not tremble (Qt 6.4 has no
//! tabular figures). `:` and `−` keep their width. Gives the width used.
int digits(QPainter& p, const QRect& r, const QString& s, Type type, const QColor& color,
           bool right = false);
int digitsWidth(const QString& s, Type type);

//! The six impact shapes: band 10, 6, 3, 1, 0, or -1 for unknown. Number inside from 18 px up.
void impactShape(QPainter& p, const QRectF& square, qint64 band);

//! Tinted chip with an optional icon; gives its width. Drawn at (x, centre y).
struct ChipStyle {
    QColor text, background, border;
    const char* icon = nullptr;
    int height = 20;
};
int chip(QPainter& p, int x, int centreY, const QString& s, const ChipStyle& style);
int chipWidth(const QString& s, const ChipStyle& style);

//! A key cap such as "Ctrl+U"; gives its width.
int keyCap(QPainter& p, int x, int centreY, const QString& key, const QColor& color,
           const QColor& border);
int keyCapWidth(const QString& key);

enum class Node { Open, InProgress, Done, Skipped };
//! A step's node of the rail, `number` inside while open (0 = none).
void node(QPainter& p, const QPointF& centre, double diameter, Node state, int number,
          const QColor& accent);

void hatch(QPainter& p, const QRect& r, const QColor& a, const QColor& b);
//! 4 px bar on the bottom edge, `share` 0..1.
void shareBar(QPainter& p, const QRect& r, double share, const QColor& color);
//! 2 px accent inside the box.
void focusFrame(QPainter& p, const QRect& r);

} // namespace matoi::ui::paint
