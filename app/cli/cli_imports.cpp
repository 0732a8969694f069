// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/cli/cli_parts.h>
#include <app/service/import_entries.h>

#include <QBuffer>
#include <QFile>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace matoi::cli
{

using text::translated;

namespace
{

//! --into ID, or a new incident of kind backfill that starts with the first entry.
Result<StreamId> target(Call& c, const Args& a, std::optional<Ms> earliest)
{
    if (a.has("--into"))
        return c.incidentId(a("--into"));
    cmd::DeclareIncident declare;
    declare.title = a("--new");
    declare.kind = IncidentKind::Backfill;
    declare.detectedAt = earliest;
    const auto outcome = c.submit({}, declare);
    if (!outcome)
        return outcome.error();
    return outcome->subject().id;
}

//! Names every fault; nothing of a file with faults is recorded.
Status refuseFaults(Call& c, const QString& file, const std::vector<Error>& errors)
{
    for (const Error& error : errors)
        c.warn(error);
    return errors.empty() ? success() : Status(Error{ErrorCode::ImportRefused, file});
}

Status tell(Call& c, StreamId id, const ImportCounts& counts, qint64 skipped)
{
    c.sheet({{u"incident"_s, labelOf(c, id)},
             {u"added"_s, counts.added},
             {u"updated"_s, counts.updated},
             {u"unchanged"_s, counts.same},
             {u"skipped"_s, skipped}},
            {{translated("Cli", "Incident"), u"incident"_s},
             {translated("Cli", "Added"), u"added"_s},
             {translated("Cli", "Updated"), u"updated"_s},
             {translated("Cli", "Unchanged"), u"unchanged"_s},
             {translated("Cli", "Skipped"), u"skipped"_s}});
    return success();
}

Status bring(Call& c, const Args& a, const QString& file, const Result<ImportReport>& report)
{
    if (!report)
        return report.error();
    if (auto ok = refuseFaults(c, file, report->errors); !ok)
        return ok;
    for (const Error& warning : report->warnings)
        c.warn(warning);
    std::optional<Ms> earliest;
    for (const cmd::AddEntry& entry : report->entries)
        earliest = std::min(earliest.value_or(*entry.at), *entry.at);
    const auto id = target(c, a, earliest);
    if (!id)
        return id.error();
    const auto counts = importEntries(*c.session, *id, report->entries, c.as, c.progress());
    return counts ? tell(c, *id, *counts, report->skipped) : Status(counts.error());
}

//! Twice through the file, so that a fault in the last line is found before the first is recorded.
Status bringLines(Call& c, const Args& a, QIODevice& in)
{
    const Progress progress = c.progress();
    const auto summary = readJsonLines(in, c.zone, [&](const cmd::AddEntry&) {
        return progress(0, 0) ? success() : Status(ErrorCode::Cancelled);
    });
    if (!summary)
        return summary.error();
    if (auto ok = refuseFaults(c, a("FILE"), summary->errors); !ok)
        return ok;
    const auto id = target(c, a, summary->earliest);
    if (!id)
        return id.error();
    const auto counts =
        importJsonLines(*c.session, *id, in, c.zone, c.as, summary->entries, progress);
    return counts ? tell(c, *id, *counts, 0) : Status(counts.error());
}

Status needTarget(const Args& a)
{
    return a.has("--into") != a.has("--new")
               ? success()
               : Status(Error{ErrorCode::BadUsage, u"--into | --new"_s});
}

Status bringCsv(Call& c, const Args& a)
{
    if (auto ok = needTarget(a); !ok)
        return ok;
    const auto bytes = c.readFile(a("FILE"));
    return bytes ? bring(c, a, a("FILE"), readCsvEntries(*bytes, c.zone)) : Status(bytes.error());
}

Status bringJsonLines(Call& c, const Args& a)
{
    if (auto ok = needTarget(a); !ok)
        return ok;
    QFile file(c.path(a("FILE")));
    if (a("FILE") != "-"_L1 && file.exists()) {
        if (!file.open(QIODevice::ReadOnly))
            return Error{ErrorCode::IoError, a("FILE")};
        if (!file.isSequential())
            return bringLines(c, a, file);
    }
    // Stdin and pipes cannot be read twice.
    auto bytes = file.isOpen() ? Result<QByteArray>(file.readAll()) : c.readFile(a("FILE"));
    if (!bytes)
        return bytes.error();
    QBuffer buffer(&*bytes);
    buffer.open(QIODevice::ReadOnly);
    return bringLines(c, a, buffer);
}

} // namespace

void addImports(CLI::App& app, Call& call)
{
    CLI::App* imports = noun(app, "import", "Bring in what was written elsewhere");
    Verb(call, imports, "slack-export", "One channel of a Slack export",
         "matoi-cli import slack-export export.zip --channel incident_mail --into INC-2026-0001")
        .argument("ZIP", "The archive that Slack gave you")
        .option("--channel", "The channel's name", true)
        .option("--into", "An incident that exists")
        .option("--new", "Title of a new incident of kind backfill")
        .run([](Call& c, const Args& a) {
            if (auto ok = needTarget(a); !ok)
                return ok;
            return bring(c, a, a("ZIP"), readSlackExport(c.path(a("ZIP")), a("--channel")));
        });
    Verb(call, imports, "jsonl",
         "JSON Lines: occurred_at, text, kind, author, lane, certainty, link, id",
         "matoi-cli import jsonl past.jsonl --new \"Mail outage of May\"")
        .argument("FILE", "The file (- = stdin)")
        .option("--into", "An incident that exists")
        .option("--new", "Title of a new incident of kind backfill")
        .run([](Call& c, const Args& a) { return bringJsonLines(c, a); });
    Verb(call, imports, "csv", "A table with the columns time and text, and more if you have them",
         "matoi-cli import csv past.csv --into INC-2026-0001")
        .argument("FILE", "The file (- = stdin)")
        .option("--into", "An incident that exists")
        .option("--new", "Title of a new incident of kind backfill")
        .run([](Call& c, const Args& a) { return bringCsv(c, a); });
}

} // namespace matoi::cli
