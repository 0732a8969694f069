// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <app/domain/result.h>

#include <QByteArray>
#include <QStringList>

#include <vector>

namespace matoi
{

struct CsvRow {
    qint64 line = 1; //!< where it starts
    QStringList cells;
};

//! The rows of a spreadsheet, headings included: RFC 4180, or tabs instead of commas; UTF-8, UTF-16
//! with BOM, or Shift_JIS. Rows of nothing but commas are left out. BadCsv, with the line.
Result<std::vector<CsvRow>> readCsv(const QByteArray& bytes);

Error badCsv(qint64 line, const QString& what);

} // namespace matoi
