// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <app/reports/document.h>

namespace matoi::reports
{

//! What a shape stands for; each writer has its own colours for it.
enum class Ink {
    Text,
    Faint,
    Line,
    Ground,
    Reached,
    Discovery,
    Investigation,
    Resolution,
    Verification,
    Notice,
    Command,
};

//! A Strip as shapes: the same picture as SVG and on paper. In points, y downwards.
struct StripPicture {
    struct Stroke {
        double x1 = 0, y1 = 0, x2 = 0, y2 = 0;
        Ink ink = Ink::Line;
        double width = 0.5;
    };
    struct Box {
        double x = 0, y = 0, width = 0, height = 0;
        Ink ink = Ink::Discovery; //!< a light ground with an edge
    };
    struct Diamond {
        double x = 0, y = 0, radius = 4;
        bool full = false;
    };
    struct Label {
        double x = 0, y = 0; //!< baseline
        QString text;
        double size = 7.5;
        Align align = Align::Left;
        Ink ink = Ink::Text;
        bool strong = false;
    };
    double width = 0, height = 0;
    std::vector<Stroke> strokes; //!< painted in this order
    std::vector<Box> boxes;
    std::vector<Diamond> diamonds;
    std::vector<Label> labels;
};
StripPicture stripPicture(const Strip& strip, double width);

//! About how wide words are; nobody has to have the font for it.
double roughWidth(const QString& text, double size);

} // namespace matoi::reports
