// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/cli/cli_parts.h>
#include <app/service/import_entries.h>

using namespace Qt::StringLiterals;

namespace matoi::cli
{

using text::translated;

namespace
{

//! --into ID, or a new incident of kind backfill that starts with the first entry.
Result<StreamId> target(Call& c, const Args& a, const ImportReport& report)
{
    if (a.has("--into"))
        return c.incidentId(a("--into"));
    cmd::DeclareIncident declare;
    declare.title = a("--new");
    declare.kind = IncidentKind::Backfill;
    for (const cmd::AddEntry& entry : report.entries)
        if (!declare.detectedAt || *entry.at < *declare.detectedAt)
            declare.detectedAt = entry.at;
    const auto outcome = c.submit({}, declare);
    if (!outcome)
        return outcome.error();
    return outcome->subject().id;
}

Status bring(Call& c, const Args& a, const Result<ImportReport>& report)
{
    if (!report)
        return report.error();
    for (const Error& error : report->errors)
        c.warn(error);
    const auto id = target(c, a, *report);
    if (!id)
        return id.error();
    const auto counts = importEntries(*c.session, *id, report->entries, c.as, c.progress());
    if (!counts)
        return counts.error();
    c.sheet({{u"incident"_s, labelOf(c, *id)},
             {u"added"_s, counts->added},
             {u"updated"_s, counts->updated},
             {u"unchanged"_s, counts->same},
             {u"skipped"_s, report->skipped},
             {u"errors"_s, qint64(report->errors.size())}},
            {{translated("Cli", "Incident"), u"incident"_s},
             {translated("Cli", "Added"), u"added"_s},
             {translated("Cli", "Updated"), u"updated"_s},
             {translated("Cli", "Unchanged"), u"unchanged"_s},
             {translated("Cli", "Skipped"), u"skipped"_s},
             {translated("Cli", "Not read"), u"errors"_s}});
    return success();
}

Status needTarget(const Args& a)
{
    return a.has("--into") != a.has("--new")
               ? success()
               : Status(Error{ErrorCode::BadUsage, u"--into | --new"_s});
}

using BytesReader = Result<ImportReport> (*)(const QByteArray&, const QTimeZone&);

Status bringFile(Call& c, const Args& a, BytesReader read)
{
    if (auto ok = needTarget(a); !ok)
        return ok;
    const auto bytes = c.readFile(a("FILE"));
    return bytes ? bring(c, a, read(*bytes, c.zone)) : Status(bytes.error());
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
            return bring(c, a, readSlackExport(c.path(a("ZIP")), a("--channel")));
        });
    Verb(call, imports, "jsonl", "JSON Lines: occurred_at, text, kind, author, lane, link, id",
         "matoi-cli import jsonl past.jsonl --new \"Mail outage of May\"")
        .argument("FILE", "The file (- = stdin)")
        .option("--into", "An incident that exists")
        .option("--new", "Title of a new incident of kind backfill")
        .run([](Call& c, const Args& a) { return bringFile(c, a, &readJsonLines); });
    Verb(call, imports, "csv", "A table with the columns time and text, and more if you have them",
         "matoi-cli import csv past.csv --into INC-2026-0001")
        .argument("FILE", "The file (- = stdin)")
        .option("--into", "An incident that exists")
        .option("--new", "Title of a new incident of kind backfill")
        .run([](Call& c, const Args& a) { return bringFile(c, a, &readCsvEntries); });
}

} // namespace matoi::cli
