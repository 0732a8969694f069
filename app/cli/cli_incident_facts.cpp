// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/cli/cli_parts.h>

using namespace Qt::StringLiterals;

namespace matoi::cli
{

namespace
{

Status restrict(Call& c, const Args& a)
{
    cmd::Restrict restrict;
    for (const QString& name : a.list("--reader")) {
        const auto reader = c.person(name);
        if (!reader)
            return reader.error();
        restrict.readers.push_back(*reader);
    }
    restrict.codename = a("--codename");
    return act(c, a("ID"), restrict);
}

Result<qint64> wholeNumber(const QString& value)
{
    bool ok = false;
    const qint64 n = value.toLongLong(&ok);
    return ok && n >= 0 ? Result<qint64>(n) : Error{ErrorCode::BadValue, value};
}

//! The four fields of the impact are one fact: the others keep what they show.
Result<Command> impactCommand(const Incident& incident, const QString& field, const QString& value)
{
    const auto function = incident.texts.find(u"affected_function"_s);
    cmd::SetImpact set;
    set.function = function == incident.texts.end() ? QString() : function->second;
    set.isMajor = incident.isMajor;
    set.tenants = incident.affectedTenants;
    set.users = incident.affectedUsers;
    if (field == "affected_function"_L1) {
        set.function = value;
    } else if (field == "is_major"_L1) {
        if (value != "true"_L1 && value != "false"_L1)
            return Error{ErrorCode::BadValue, value};
        set.isMajor = value == "true"_L1;
    } else {
        auto& target = field == "affected_tenants"_L1 ? set.tenants : set.users;
        target.reset();
        if (!value.isEmpty()) {
            const auto n = wholeNumber(value);
            if (!n)
                return n.error();
            target = *n;
        }
    }
    return Command(set);
}

Status setField(Call& c, const Args& a)
{
    const auto id = c.incidentId(a("ID"));
    if (!id)
        return id.error();
    const QString field = a("FIELD"), value = c.words(a("VALUE"));
    Command command = cmd::SetField{field, value};
    if (field == "affected_function"_L1 || field == "is_major"_L1 ||
        field == "affected_tenants"_L1 || field == "affected_users"_L1) {
        const auto incident = c.read().incident(*id);
        if (!incident)
            return incident.error();
        auto impact = impactCommand(*incident, field, value);
        if (!impact)
            return impact.error();
        command = *impact;
    }
    const auto outcome = c.submit(*id, command);
    return outcome ? printIncident(c, *id) : Status(outcome.error());
}

Status exportVerb(Call& c, const Args& a)
{
    const auto id = c.incidentId(a("ID"));
    if (!id)
        return id.error();
    const QString format = a("--format");
    const auto bytes = exportIncident(c, *id, format.isEmpty() ? u"md"_s : format);
    return bytes ? c.writeFile(a("--out"), *bytes) : Status(bytes.error());
}

} // namespace

void addIncidentFacts(CLI::App* n, Call& call)
{
    Verb(call, n, "restrict", "From here on only the named readers read it",
         "matoi-cli incident restrict INC-2026-0001 --reader mari --reader ken")
        .argument("ID", "Number or start of the UUID")
        .options("--reader", "Who may read", true)
        .option("--codename", "What the others may call it")
        .run(restrict);
    Verb(call, n, "merge", "Continue in another incident",
         "matoi-cli incident merge INC-2026-0002 INC-2026-0001 --reason \"The same cause\"")
        .argument("ID", "The one that ends")
        .argument("INTO", "The one that goes on")
        .option("--reason", "Why")
        .run([](Call& c, const Args& a) -> Status {
            const auto into = c.incidentId(a("INTO"));
            if (!into)
                return into.error();
            return act(c, a("ID"), cmd::Merge{*into, c.words(a("--reason"))});
        });
    Verb(call, n, "relate", "Link two incidents",
         "matoi-cli incident relate INC-2026-0002 INC-2026-0001 --relation recurrence_of")
        .argument("ID", "Number or start of the UUID")
        .argument("OTHER", "The other one")
        .optionOf("--relation", "What the other one is", {"related", "recurrence_of", "caused_by"})
        .run([](Call& c, const Args& a) -> Status {
            const auto other = c.incidentId(a("OTHER"));
            if (!other)
                return other.error();
            const QString relation = a("--relation");
            return act(c, a("ID"),
                       cmd::Relate{*other, relation.isEmpty() ? u"related"_s : relation});
        });
    Verb(call, n, "set", "Set one field: title, channel_name, affected_function ...",
         "matoi-cli incident set INC-2026-0001 channel_name incident_mail_delay")
        .argument("ID", "Number or start of the UUID")
        .argument("FIELD", "title, detect_ref, channel_name, channel_url, channel_members, "
                           "affected_function, is_major, affected_tenants, affected_users ...")
        .argument("VALUE", "The value (- = stdin)")
        .run(setField);
    Verb(call, n, "brief", "The state of things in a few lines, to be pasted where people are",
         "matoi-cli incident brief INC-2026-0001")
        .argument("ID", "Number or start of the UUID")
        .run([](Call& c, const Args& a) -> Status {
            const auto id = c.incidentId(a("ID"));
            if (!id)
                return id.error();
            const auto brief = briefText(c, *id);
            if (!brief)
                return brief.error();
            if (c.json)
                c.table({QJsonObject{{u"id"_s, id->toString()}, {u"text"_s, *brief}}}, {});
            else
                c.out(*brief);
            return success();
        });
    Verb(call, n, "export", "Everything of one incident as a document",
         "matoi-cli incident export INC-2026-0001 --format md --out report.md")
        .argument("ID", "Number or start of the UUID")
        .optionOf("--format", "md, json or csv", {"md", "json", "csv"})
        .option("--out", "File to write (default: stdout)")
        .run(exportVerb);
}

} // namespace matoi::cli
