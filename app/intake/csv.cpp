// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/intake/csv_text.h>
#include <app/intake/entry_maker.h>

using namespace Qt::StringLiterals;

namespace matoi
{

namespace
{

//! The field of each column; an empty name for a column that means nothing here.
Result<QStringList> fieldsOf(const CsvRow& headings)
{
    QStringList names;
    RawEntry seen;
    for (const QString& heading : headings.cells) {
        const QString name = heading.trimmed().toLower();
        QString* const field = seen.field(name);
        // Of two columns for one field, one would be lost without a word.
        if (field && !field->isEmpty())
            return badCsv(headings.line, u"%1 / %2"_s.arg(*field, name));
        if (field)
            *field = name;
        names.append(field ? name : QString());
    }
    if (seen.time.isEmpty() || seen.text.isEmpty())
        return badCsv(headings.line, u"headers: time, text"_s);
    return names;
}

} // namespace

Result<ImportReport> readCsvEntries(const QByteArray& bytes, const QTimeZone& zone)
{
    const auto rows = readCsv(bytes);
    if (!rows)
        return rows.error();
    const auto names = fieldsOf(rows->front());
    if (!names)
        return names.error();
    ImportReport report;
    EntryMaker maker(u"csv"_s, zone);
    for (size_t i = 1; i < rows->size() && report.errors.size() < kMaxFaults; ++i) {
        const auto& [line, cells] = (*rows)[i];
        if (cells.size() != names->size()) {
            report.errors.push_back(
                badCsv(line, u"cells: %1 / %2"_s.arg(cells.size()).arg(names->size())));
            continue;
        }
        RawEntry raw;
        for (qsizetype k = 0; k < names->size(); ++k)
            if (QString* const field = raw.field((*names)[k]))
                *field = cells[k];
        auto entry = maker.make(raw);
        if (entry)
            report.entries.push_back(std::move(*entry));
        else
            report.errors.push_back(atLine(line, entry.error()));
    }
    return report;
}

} // namespace matoi
