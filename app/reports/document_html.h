// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <app/reports/document.h>

namespace matoi::reports
{

//! The document as one file that needs nothing else: style inside, light and dark as the reader's
//! system, ready to print, pictures as data. It holds no script and may ask no server for anything
//! (its own content security policy says so); every word is escaped, and the file is well-formed
//! XML too.
QByteArray htmlFile(const Document& document);

} // namespace matoi::reports
