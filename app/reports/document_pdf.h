// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <app/domain/result.h>
#include <app/reports/document.h>

#include <functional>

namespace matoi::reports
{

//! Called on the thread that writes, with how much is done (0 to 1); false = stop.
using Progress = std::function<bool(double done)>;

//! The document on A4: text that can be chosen and copied exactly as it was written, contents,
//! links, and on each page number, zone, page and the word across a drill. Any thread; about
//! 20 ms a page. Errors: Cancelled; IoError when the fonts or the library fail.
Result<QByteArray> pdfFile(const Document& document, const Progress& progress = {});

} // namespace matoi::reports
