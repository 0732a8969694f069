// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <app/domain/command.h>

#include <QTimeZone>

#include <functional>
#include <optional>
#include <vector>

class QIODevice;

namespace matoi
{

//! What a reader found in a file: entries ready to be recorded, and what it could not read.
//! `source_key` is stable over re-imports; `source_version` changes when the source was edited.
struct ImportReport {
    std::vector<cmd::AddEntry> entries;
    //! Faults that somebody can mend in the file, context "line 12: ...", at most kMaxFaults. With
    //! one of them nothing of the file is to be imported: half a file is worse than none.
    std::vector<Error> errors;
    std::vector<Error> warnings; //!< what was left out of an archive that nobody can mend
    qint64 skipped = 0;          //!< joins, leaves and the like
};

//! More faults than this help nobody.
inline constexpr size_t kMaxFaults = 20;

//! A message without control characters (line breaks and tabs stay), trimmed.
QString cleanWords(const QString& text);
//! A time with a date, in RFC 3339 or as written in `zone`, from 1970 to 2200. BadTime.
Result<Ms> parseRecordedTime(const QString& text, const QTimeZone& zone);

//! Value of a code, an English or a Japanese word of the glossary, in any case. For EntryKind,
//! Lane and Certainty.
template <class E>
std::optional<E> fromWord(const QString& word);
//! The words that fromWord() takes, for the sentence that refuses another: "fact (事実), ...".
template <class E>
QString allowedWords();

//! One channel of a Slack export (ZIP), by name or id: ordered by `ts` as two integers, names
//! resolved, links without tokens. NotFound (context names the channels that exist),
//! NotASlackExport, BadArchive.
Result<ImportReport> readSlackExport(const QString& zipPath, const QString& channel);

//! What reading JSON Lines found.
struct LinesSummary {
    qint64 entries = 0;
    std::optional<Ms> earliest;
    std::vector<Error> errors; //!< as in ImportReport
};
//! Takes the entries of a file one by one; an Error ends the reading with it.
using EntrySink = std::function<Status(cmd::AddEntry entry)>;

//! JSON Lines of {"occurred_at","text","kind","author","lane","certainty","link","id"}, read from
//! where the device stands, in little memory. The sink gets the lines before the first fault.
//! IoError, and the sink's errors.
Result<LinesSummary> readJsonLines(QIODevice& in, const QTimeZone& zone, const EntrySink& sink);

//! RFC 4180 with English or Japanese headers; UTF-8, UTF-16 with BOM, or Shift_JIS. BadCsv.
Result<ImportReport> readCsvEntries(const QByteArray& bytes, const QTimeZone& zone);

} // namespace matoi
