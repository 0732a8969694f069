// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/cli/cli_parts.h>
#include <app/service/people.h>

#include <QJsonArray>

using namespace Qt::StringLiterals;

// The people of the workspace.
namespace matoi::cli
{

using text::translated;

namespace
{

QJsonObject personRecord(Call& call, const DirectoryEntry& entry)
{
    const Person& p = entry.person;
    QJsonObject o;
    o[u"id"_s] = p.id.toString();
    o[u"name"_s] = p.name;
    o[u"handle"_s] = jsonText(p.handle);
    o[u"reading"_s] = jsonText(p.reading);
    o[u"duty"_s] = jsonCode(p.duty);
    o[u"admin"_s] = p.admin;
    o[u"archived"_s] = p.archived;
    o[u"profile"_s] = p.id == call.session->profile();
    o[u"phone"_s] = jsonText(entry.phone);
    o[u"email"_s] = jsonText(entry.email);
    const QStringList teams(p.teams.begin(), p.teams.end());
    o[u"teams"_s] = QJsonArray::fromStringList(teams);
    return o;
}

std::vector<Column> columns()
{
    return {{translated("Cli", "Name"), u"name"_s},   {translated("Cli", "Handle"), u"handle"_s},
            {translated("Cli", "Teams"), u"teams"_s}, {translated("Cli", "Duty"), u"duty"_s},
            {translated("Cli", "Phone"), u"phone"_s}, {translated("Cli", "Mail"), u"email"_s},
            {translated("Cli", "ID"), u"id"_s}};
}

Status printPerson(Call& c, PersonId id)
{
    const auto known = directory(*c.session);
    if (!known)
        return known.error();
    for (const DirectoryEntry& entry : *known)
        if (entry.person.id == id) {
            c.sheet(personRecord(c, entry), columns());
            return success();
        }
    return Error{ErrorCode::NoSuchPerson, id.toString()};
}

Status addPersonVerb(Call& c, const Args& a)
{
    DirectoryEntry entry;
    entry.person.name = a("NAME");
    entry.person.handle = a("--handle");
    entry.person.reading = a("--reading");
    entry.person.duty = a.code<Duty>("--duty");
    entry.person.admin = a.has("--admin");
    const QStringList teams = a.list("--team");
    entry.person.teams.assign(teams.begin(), teams.end());
    entry.phone = a("--phone");
    entry.email = a("--email");
    const auto id = savePerson(*c.session, entry, c.as);
    return id ? printPerson(c, *id) : Status(id.error());
}

Status listPeople(Call& c, const Args& a)
{
    const auto known = directory(*c.session);
    if (!known)
        return known.error();
    std::vector<QJsonObject> records;
    for (const DirectoryEntry& entry : *known)
        if (!entry.person.archived || a.has("--all"))
            records.push_back(personRecord(c, entry));
    c.table(records, columns());
    return success();
}

//! The same list may come again: known people are brought up to date, nobody is doubled.
Status importPeople(Call& c, const Args& a)
{
    const auto bytes = c.readFile(a("FILE"));
    if (!bytes)
        return bytes.error();
    const auto file = readPeopleCsv(*bytes);
    if (!file)
        return file.error();
    const auto plan = planPeople(*c.session, *file);
    if (!plan)
        return plan.error();
    for (const Error& error : plan->errors)
        c.warn(error);
    if (!plan->errors.empty())
        return Error{ErrorCode::ImportRefused, a("FILE")};
    if (!a.has("--dry-run"))
        if (auto ok = recordPeople(*c.session, *plan, c.as); !ok)
            return ok;
    c.sheet({{u"added"_s, plan->added},
             {u"updated"_s, plan->updated},
             {u"unchanged"_s, plan->unchanged}},
            {{translated("Cli", "Added"), u"added"_s},
             {translated("Cli", "Updated"), u"updated"_s},
             {translated("Cli", "Unchanged"), u"unchanged"_s}});
    return success();
}

} // namespace

void addDirectory(CLI::App& app, Call& call)
{
    auto* n = noun(app, "person", "The people of the workspace");
    Verb(call, n, "add", "Add somebody",
         "matoi-cli person add \"Mari Sato\" --handle mari --duty pdm")
        .argument("NAME", "Name as people write it")
        .option("--handle", "Short name, unique")
        .option("--reading", "How the name is read, for sorting and searching")
        .options("--team", "Team (may be given more than once)")
        .codeOption<Duty>("--duty", "none, ceo, pdm or em: for wake-up calls")
        .option("--phone", "Number for wake-up calls")
        .option("--email", "Mail address")
        .flag("--admin", "May redact")
        .run(addPersonVerb);
    Verb(call, n, "list", "Everybody", "matoi-cli person list")
        .flag("--all", "Those who have left too")
        .run(listPeople);
    Verb(call, n, "import",
         "Bring in a table of people: name, reading, handle, teams, duty, phone, email",
         "matoi-cli person import people.csv")
        .argument("FILE", "The file (- = stdin)")
        .flag("--dry-run", "Say what would change, record nothing")
        .run(importPeople);
}

} // namespace matoi::cli
