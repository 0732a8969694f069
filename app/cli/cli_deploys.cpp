// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/cli/risk_records.h>
#include <app/projections/number_board.h>
#include <app/service/deploy_import.h>
#include <app/service/review_reader.h>

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace matoi::cli
{

using text::translated;

namespace
{

QJsonObject deployRecord(Call& c, const DeployRecorded& deploy, const QStringList& incidents)
{
    QJsonArray changes;
    for (const DeployChange& change : deploy.changes)
        changes.append(QJsonObject{{u"id"_s, change.id}, {u"time"_s, c.jsonTime(change.at)}});
    return {{u"key"_s, deploy.key()},
            {u"deploy_id"_s, deploy.deploy},
            {u"service"_s, jsonText(deploy.service)},
            {u"time"_s, c.jsonTime(deploy.at)},
            {u"sha"_s, jsonText(deploy.sha)},
            {u"changes"_s, changes},
            {u"change_count"_s, qint64(deploy.changes.size())},
            {u"incidents"_s, QJsonArray::fromStringList(incidents)}};
}

Status list(Call& c, const Args& a)
{
    const auto from = pastDayOption(c, a, "--from"), to = pastDayOption(c, a, "--to");
    if (!from || !to)
        return from ? to.error() : from.error();
    const NumberFilter filter = daysOf(*from, *to, c.zone);
    const Reader reader = c.read();
    const ReviewReader reviews(reader);
    const auto log = reviews.deploys();
    const auto rows = reviews.numberRows();
    if (!log || !rows)
        return log ? rows.error() : log.error();
    std::map<const DeployRecorded*, QStringList> incidents;
    for (const NumberRow& row : rows->rows)
        if (!row.causedBy.isEmpty())
            incidents[deployNamed(*log, row.causedBy)] << row.label;
    std::vector<const DeployRecorded*> shown;
    for (const auto& [key, deploy] : log->deploys)
        if (deploy.at >= filter.from && deploy.at < filter.to &&
            (!a.has("--service") || deploy.service == a("--service")))
            shown.push_back(&deploy);
    std::stable_sort(shown.begin(), shown.end(),
                     [](const auto* x, const auto* y) { return x->at > y->at; });
    std::vector<QJsonObject> records;
    for (const DeployRecorded* deploy : shown)
        records.push_back(deployRecord(c, *deploy, incidents[deploy]));
    c.table(records, {{translated("Cli", "Deployment"), u"key"_s},
                      {translated("Cli", "Time"), u"time"_s},
                      {translated("Cli", "Commit"), u"sha"_s},
                      {translated("Cli", "Changes"), u"change_count"_s},
                      {translated("Cli", "Incidents"), u"incidents"_s}});
    return success();
}

Status bringIn(Call& c, const Args& a)
{
    const auto bytes = c.readFile(a("FILE"));
    if (!bytes)
        return bytes.error();
    const auto file = readDeploys(*bytes);
    if (!file)
        return file.error();
    const auto plan = planDeploys(*c.session, c.read(), *file);
    if (!plan)
        return plan.error();
    for (const Error& error : plan->errors)
        c.warn(error);
    if (!plan->errors.empty())
        return Error{ErrorCode::ImportRefused, a("FILE")};
    if (!a.has("--dry-run"))
        if (auto done = recordDeploys(*c.session, *plan, c.as); !done)
            return done;
    c.sheet({{u"added"_s, plan->added},
             {u"updated"_s, plan->updated},
             {u"unchanged"_s, plan->unchanged},
             {u"repeated_lines"_s, plan->repeated},
             {u"linked_incidents"_s, plan->linked},
             {u"left_out_incidents"_s, QJsonArray::fromStringList(plan->leftOut)},
             {u"ignored_columns"_s, QJsonArray::fromStringList(plan->ignored)},
             {u"dry_run"_s, a.has("--dry-run")}},
            {{translated("Cli", "Added"), u"added"_s},
             {translated("Cli", "Updated"), u"updated"_s},
             {translated("Cli", "Unchanged"), u"unchanged"_s},
             {translated("Cli", "Repeated lines"), u"repeated_lines"_s},
             {translated("Cli", "Incidents with a cause"), u"linked_incidents"_s},
             {translated("Cli", "Incidents left out"), u"left_out_incidents"_s},
             {translated("Cli", "Ignored columns"), u"ignored_columns"_s}});
    return success();
}

} // namespace

void addDeploys(CLI::App& app, Call& call)
{
    CLI::App* n = noun(app, "deploy", "What went to production, for the Four Keys");
    Verb(call, n, "import", "A CSV table or JSON Lines; again = updated by id",
         "matoi-cli deploy import deploys.csv --dry-run")
        .argument("FILE", "The file (- = stdin): deploy_id,time,sha,changes")
        .flag("--dry-run", "Only say what it would do")
        .run(bringIn);
    Verb(call, n, "list", "The deployments, the newest first",
         "matoi-cli deploy list --from 2026-10-01 --service checkout")
        .option("--from", "First day")
        .option("--to", "Last day")
        .option("--service", "Of this service only")
        .run(list);
}

} // namespace matoi::cli
