// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/cli/cli_parts.h>
#include <app/service/demo/demo.h>

using namespace Qt::StringLiterals;

namespace matoi::cli
{

using text::translated;

namespace
{

Status listAttachments(Call& c, const Args& a)
{
    const auto id = c.incidentId(a("ID"));
    if (!id)
        return id.error();
    const auto files = c.read().attachments(*id);
    if (!files)
        return files.error();
    std::vector<QJsonObject> records;
    for (const AttachmentInfo& file : *files)
        records.push_back({{u"sha256"_s, file.sha256},
                           {u"name"_s, file.name},
                           {u"mime"_s, jsonText(file.mime)},
                           {u"size"_s, file.size}});
    c.table(records, {{translated("Cli", "Name"), u"name"_s},
                      {translated("Cli", "Bytes"), u"size"_s},
                      {u"SHA-256"_s, u"sha256"_s}});
    return success();
}

//! By name or by the start of the SHA-256, among the files of one incident.
Status getAttachment(Call& c, const Args& a)
{
    const auto id = c.incidentId(a("ID"));
    if (!id)
        return id.error();
    const auto files = c.read().attachments(*id);
    if (!files)
        return files.error();
    const QString wanted = a("FILE");
    QString sha256;
    for (const AttachmentInfo& file : *files)
        if (file.name == wanted || (wanted.size() >= 6 && file.sha256.startsWith(wanted))) {
            if (!sha256.isEmpty() && sha256 != file.sha256)
                return Error{ErrorCode::Ambiguous, wanted};
            sha256 = file.sha256;
        }
    if (sha256.isEmpty())
        return Error{ErrorCode::NoSuchAttachment, wanted};
    const auto bytes = c.read().attachment(*id, sha256);
    return bytes ? c.writeFile(a("--out"), *bytes) : Status(bytes.error());
}

//! What a demonstration put into the workspace.
Status counted(Call& c)
{
    const auto incidents = c.read().incidents();
    if (!incidents)
        return incidents.error();
    qint64 entries = 0;
    for (const IncidentRow& row : *incidents)
        entries += row.entryCount;
    const auto risks = c.read().risks();
    if (!risks)
        return risks.error();
    c.sheet({{u"incidents"_s, qint64(incidents->size())},
             {u"entries"_s, entries},
             {u"risks"_s, qint64(risks->size())}},
            {{translated("Cli", "Incidents"), u"incidents"_s},
             {translated("Cli", "Entries"), u"entries"_s},
             {translated("Cli", "Risks"), u"risks"_s}});
    return success();
}

Status seed(Call& c, const Args& a)
{
    SeedOptions options;
    options.seed = quint64(a.number("--seed").value_or(1));
    options.incidents = a.number("--incidents").value_or(options.incidents);
    options.entries = a.number("--entries").value_or(options.entries);
    options.risks = a.number("--risks").value_or(options.risks);
    if (auto status = seedLarge(*c.session, options, c.progress()); !status)
        return status;
    return counted(c);
}

} // namespace

void addFiles(CLI::App& app, Call& call)
{
    auto* n = noun(app, "attachment", "Files of an incident (added by timeline add --attach)");
    Verb(call, n, "list", "The files", "matoi-cli attachment list INC-2026-0001")
        .argument("ID", "Number or start of the UUID")
        .run(listAttachments);
    Verb(call, n, "get", "Write one file out",
         "matoi-cli attachment get INC-2026-0001 graph.png --out graph.png")
        .argument("ID", "Number or start of the UUID")
        .argument("FILE", "Its name or the start of its SHA-256")
        .option("--out", "Where to (default: stdout)")
        .run(getAttachment);
}

void addDemo(CLI::App& app, Call& call)
{
    auto* n = noun(app, "demo", "Something to look at, in a workspace of its own");
    Verb(call, n, "load", "Load the demonstration story",
         "matoi-cli --db demo.matoi --lang ja demo load")
        .run([](Call& c, const Args&) {
            if (auto status = loadDemo(*c.session, currentLanguage()); !status)
                return status;
            return counted(c);
        });
    Verb(call, n, "seed-large", "Fill an empty workspace, for measurements",
         "matoi-cli --db large.matoi demo seed-large --seed 1")
        .numberOption("--seed", "The same seed gives the same workspace")
        .numberOption("--incidents", "How many incidents (5000)")
        .numberOption("--entries", "How many entries (500000)")
        .numberOption("--risks", "How many records of the register (1000)")
        .run(seed);
}

} // namespace matoi::cli
