// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/cli/risk_records.h>

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace matoi::cli
{

using text::translated;

namespace
{

Status bringOut(Call& c, const Args& a)
{
    RiskFilter filter;
    if (a.has("--open"))
        filter.open = true;
    const auto sheet = riskSheet(c.read(), filter);
    if (!sheet)
        return sheet.error();
    const auto name = [&](PersonId id) { return c.session->personName(id); };
    const bool json = a("--format") == "json"_L1 || (!a.has("--format") && c.json);
    return c.writeFile(a("--out"), json ? reports::risksJson(*sheet, name)
                                        : reports::risksCsv(*sheet, name, a.has("--bom")));
}

//! What a column can mean.
QStringList names()
{
    QStringList all;
    for (const QLatin1StringView name : codeNames<RiskColumn>())
        all << name;
    return all;
}

//! "Heading=column" over what the headings seem to mean.
Status remap(const Args& a, RiskTable& table)
{
    for (const QString& pair : a.list("--map")) {
        const qsizetype at = pair.lastIndexOf(u'=');
        const qsizetype column = at < 0 ? -1 : table.headings.indexOf(pair.left(at));
        if (column < 0)
            return Error{ErrorCode::UnknownField,
                         u"%1 (%2)"_s.arg(pair, table.headings.join(u", "_s))};
        const auto meaning = fromCode<RiskColumn>(QStringView(pair).mid(at + 1));
        if (!meaning)
            return Error{ErrorCode::UnknownField,
                         u"%1 (%2)"_s.arg(pair.mid(at + 1), names().join(u", "_s))};
        table.columns[size_t(column)] = *meaning;
    }
    return success();
}

Status bringIn(Call& c, const Args& a)
{
    const auto bytes = c.readFile(a("FILE"));
    if (!bytes)
        return bytes.error();
    auto table = readRiskTable(*bytes);
    if (!table)
        return table.error();
    if (auto ok = remap(a, *table); !ok)
        return ok;
    const auto plan = planRisks(*c.session, readRiskLines(*table, table->columns),
                                a.has("--add-people"), c.progress());
    if (!plan)
        return plan.error();
    for (const Error& error : plan->errors)
        c.warn(error);
    QJsonArray ignored;
    for (size_t i = 0; i < table->columns.size(); ++i)
        if (table->columns[i] == RiskColumn::Ignored)
            ignored.append(table->headings[qsizetype(i)]);
    if (!plan->errors.empty())
        return Error{ErrorCode::ImportRefused, a("FILE")};
    if (!a.has("--dry-run"))
        if (const auto done = recordRisks(*c.session, *plan, c.as, c.progress()); !done)
            return done.error();
    c.sheet({{u"added"_s, plan->added},
             {u"updated"_s, plan->updated},
             {u"unchanged"_s, plan->unchanged},
             {u"new_people"_s,
              QJsonArray::fromStringList({plan->newPeople.begin(), plan->newPeople.end()})},
             {u"ignored_columns"_s, ignored},
             {u"dry_run"_s, a.has("--dry-run")}},
            {{translated("Cli", "Added"), u"added"_s},
             {translated("Cli", "Updated"), u"updated"_s},
             {translated("Cli", "Unchanged"), u"unchanged"_s},
             {translated("Cli", "New people"), u"new_people"_s},
             {translated("Cli", "Ignored columns"), u"ignored_columns"_s}});
    return success();
}

} // namespace

void addRiskTables(CLI::App* n, Call& call)
{
    Verb(call, n, "export", "The register as a table or as JSON",
         "matoi-cli risk export --format csv --bom --out risks.csv")
        .optionOf("--format", "csv or json", {"csv", "json"})
        .flag("--bom", "Begin with a byte order mark, for spreadsheets")
        .flag("--open", "Without those that are done")
        .option("--out", "The file (default: stdout)")
        .run(bringOut);
    Verb(call, n, "import", "A table as a spreadsheet or Notion gives it; again = updated by id",
         "matoi-cli risk import risks.csv --map \"Wer=owner\" --dry-run")
        .argument("FILE", "The CSV file (- = stdin)")
        .options("--map", "HEADING=COLUMN where a heading is not understood")
        .flag("--add-people", "Add owners that nobody knows to the people")
        .flag("--dry-run", "Only say what it would do")
        .run(bringIn);
}

} // namespace matoi::cli
