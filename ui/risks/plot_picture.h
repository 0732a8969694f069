// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ui/risks/picture_job.h>

class QCustomPlot;

namespace matoi::ui
{

//! A plot as a picture for a file: PNG, SVG or PDF by the ending of its name, which is not touched.
//! Drawn at once, where the widget lives; packing a PNG is left to the maker. BadValue.
Result<PictureMaker> plotPicture(QCustomPlot& plot, const QString& title, const QString& file);

} // namespace matoi::ui
