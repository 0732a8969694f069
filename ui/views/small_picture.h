// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>

namespace matoi::ui
{

//! A picture from outside, at most as large as `box`; null when it is none, of a kind that does
//! more than show dots, or so large that unpacking it would hurt (over 32 million dots). Runs on
//! any thread; takes as long as the picture does, so not on the GUI thread.
QImage smallPicture(const QByteArray& bytes, const QSize& box);

} // namespace matoi::ui
