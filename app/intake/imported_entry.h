// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <app/domain/command.h>

#include <QTimeZone>

#include <vector>

namespace matoi
{

//! What a reader found in a file: entries ready to be recorded, and what it could not read.
//! `source_key` is stable over re-imports; `source_version` changes when the source was edited.
struct ImportReport {
    std::vector<cmd::AddEntry> entries;
    std::vector<Error> errors; //!< context "line 12: ..." or a file name
    qint64 skipped = 0;        //!< joins, leaves and the like
};

//! A message without control characters (line breaks stay), at most kMaxText bytes.
QString cleanWords(const QString& text);
//! A time with a date, in RFC 3339 or as written in `zone`. BadTime.
Result<Ms> parseRecordedTime(const QString& text, const QTimeZone& zone);

//! One channel of a Slack export (ZIP): ordered by `ts` as two integers, replies after their
//! parents, names resolved, links without tokens. NotFound, BadArchive (context names the channels
//! that exist when the wanted one does not).
Result<ImportReport> readSlackExport(const QString& zipPath, const QString& channel);

//! JSON Lines of {"occurred_at","text","kind","author","lane","certainty","link","id"}.
Result<ImportReport> readJsonLines(const QByteArray& bytes, const QTimeZone& zone);

//! RFC 4180 with English or Japanese headers; UTF-8, UTF-16 with BOM, or Shift_JIS. BadCsv.
Result<ImportReport> readCsvEntries(const QByteArray& bytes, const QTimeZone& zone);

//! Rows of a CSV text; `errors` names rows that do not parse.
std::vector<QStringList> parseCsv(const QString& text, std::vector<Error>& errors);
//! Bytes of a spreadsheet as text; Shift_JIS only where UTF-8 is impossible.
Result<QString> decodeText(const QByteArray& bytes);

} // namespace matoi
