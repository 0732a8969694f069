// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QRectF>

#include <vector>

class QPainter;

namespace matoi::ui
{

struct IconSource {
    const char* name;
    const char* shapes;
};
//! Every icon of ui.md 5 in its shorthand.
const std::vector<IconSource>& iconSources();

//! Draws an icon into a square; `paper` is the colour of what lies behind it. Unknown names draw
//! nothing. Pixmaps are cached by name, size, colours and device ratio.
void drawIcon(QPainter& painter, const QRectF& square, const char* name, const QColor& color,
              const QColor& paper = Qt::transparent);
//! The brigade's standard, in a square.
void drawLogo(QPainter& painter, const QRectF& square, const QColor& color);
void clearIconCache();

} // namespace matoi::ui
