// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/cli/cli_parts.h>

using namespace Qt::StringLiterals;

namespace matoi::cli
{

using text::translated;

namespace
{

Result<Incident> incidentOf(Call& c, const Args& a)
{
    const auto id = c.incidentId(a("ID"));
    if (!id)
        return id.error();
    return c.session->store().incident(*id);
}

Status listRoles(Call& c, const Args& a)
{
    const auto incident = incidentOf(c, a);
    if (!incident)
        return incident.error();
    std::vector<QJsonObject> records;
    for (const RoleHolder& holder : incident->roles) {
        QJsonObject o;
        o[u"role"_s] = c.json ? jsonCode(holder.role) : text::word(holder.role);
        o[u"person"_s] = c.jsonPerson(holder.person);
        o[u"person_id"_s] = jsonId(holder.person);
        o[u"assumed_at"_s] = c.jsonTime(holder.since);
        records.push_back(o);
    }
    c.table(records, {{translated("Cli", "Role"), u"role"_s},
                      {translated("Cli", "Person"), u"person"_s},
                      {translated("Cli", "Since"), u"assumed_at"_s}});
    return success();
}

void addRoles(CLI::App* n, Call& call)
{
    Verb(call, n, "assign", "Give a duty", "matoi-cli role assign INC-2026-0001 dev_lead ken")
        .argument("ID", "Number or start of the UUID")
        .codeArgument<Role>("ROLE", "commander, deputy, scribe, dev_lead ...")
        .argument("PERSON", "Name, handle or start of the id")
        .run([](Call& c, const Args& a) -> Status {
            const auto person = c.person(a("PERSON"));
            if (!person)
                return person.error();
            return actEntry(c, a("ID"), cmd::AssignRole{a.code<Role>("ROLE"), *person});
        });
    Verb(call, n, "handover", "Hand a duty over, with one line of state",
         "matoi-cli role handover INC-2026-0001 commander mari --note \"Queue is draining\"")
        .argument("ID", "Number or start of the UUID")
        .codeArgument<Role>("ROLE", "commander, deputy, scribe, dev_lead ...")
        .argument("PERSON", "Who takes over")
        .option("--note", "The state in one line", true)
        .run([](Call& c, const Args& a) -> Status {
            const auto person = c.person(a("PERSON"));
            if (!person)
                return person.error();
            return actEntry(c, a("ID"),
                            cmd::HandOverRole{a.code<Role>("ROLE"), *person, c.words(a("--note"))});
        });
    Verb(call, n, "list", "Who has which duty", "matoi-cli role list INC-2026-0001")
        .argument("ID", "Number or start of the UUID")
        .run(listRoles);
}

Status listWakes(Call& c, const Args& a)
{
    const auto incident = incidentOf(c, a);
    if (!incident)
        return incident.error();
    std::vector<QJsonObject> records;
    for (const WakeRecord& wake : incident->wakes) {
        QJsonObject o;
        o[u"person"_s] = c.jsonPerson(wake.person);
        o[u"how"_s] = jsonText(wake.how);
        o[u"result"_s] = c.json ? jsonCode(wake.result) : text::word(wake.result);
        o[u"called_at"_s] = c.jsonTime(wake.at);
        o[u"author"_s] = c.jsonPerson(wake.by);
        records.push_back(o);
    }
    c.table(records, {{translated("Cli", "Time"), u"called_at"_s},
                      {translated("Cli", "Person"), u"person"_s},
                      {translated("Cli", "Result"), u"result"_s},
                      {translated("Cli", "How"), u"how"_s}});
    return success();
}

void addWakes(CLI::App* n, Call& call)
{
    Verb(call, n, "attempt", "Record a call",
         "matoi-cli wake attempt INC-2026-0001 mari --how phone --result no_answer")
        .argument("ID", "Number or start of the UUID")
        .argument("PERSON", "Who was called")
        .option("--how", "phone, chat ...")
        .optionOf("--result", "no_answer (default) or posted", {"no_answer", "posted"})
        .run([](Call& c, const Args& a) -> Status {
            const auto person = c.person(a("PERSON"));
            if (!person)
                return person.error();
            return actEntry(c, a("ID"),
                            cmd::AttemptWake{*person, a("--how"), a.code<WakeResult>("--result")});
        });
    Verb(call, n, "answer", "Somebody is awake", "matoi-cli wake answer INC-2026-0001 mari")
        .argument("ID", "Number or start of the UUID")
        .argument("PERSON", "Who answered")
        .option("--how", "phone, chat ...")
        .run([](Call& c, const Args& a) -> Status {
            const auto person = c.person(a("PERSON"));
            if (!person)
                return person.error();
            return actEntry(c, a("ID"), cmd::AnswerWake{*person, a("--how")});
        });
    Verb(call, n, "list", "The calls so far", "matoi-cli wake list INC-2026-0001")
        .argument("ID", "Number or start of the UUID")
        .run(listWakes);
}

Status printPerson(Call& c, PersonId id)
{
    const Person* person = c.session->workspace().person(id);
    if (!person)
        return Error{ErrorCode::NoSuchPerson, id.toString()};
    c.sheet(personRecord(c, *person), {{translated("Cli", "Name"), u"name"_s},
                                       {translated("Cli", "Handle"), u"handle"_s},
                                       {translated("Cli", "Duty"), u"duty"_s},
                                       {translated("Cli", "ID"), u"id"_s}});
    return success();
}

Status addPersonVerb(Call& c, const Args& a)
{
    cmd::SetPerson set;
    set.name = a("NAME");
    set.handle = a("--handle");
    set.reading = a("--reading");
    set.duty = a.code<Duty>("--duty");
    set.admin = a.has("--admin");
    const auto outcome = c.submit({}, set);
    if (!outcome)
        return outcome.error();
    const auto* fact = std::get_if<PersonSet>(&outcome->events.front().body);
    return fact ? printPerson(c, fact->person) : success();
}

Status listPeople(Call& c, const Args& a)
{
    std::vector<QJsonObject> records;
    for (const Person& person : c.session->workspace().people)
        if (!person.archived || a.has("--all"))
            records.push_back(personRecord(c, person));
    c.table(records, {{translated("Cli", "Name"), u"name"_s},
                      {translated("Cli", "Handle"), u"handle"_s},
                      {translated("Cli", "Duty"), u"duty"_s},
                      {translated("Cli", "ID"), u"id"_s}});
    return success();
}

//! Lines of name, handle, reading, duty, separated by tabs or commas. Known handles are left out,
//! so that the same list may come again.
Status importPeople(Call& c, const Args& a)
{
    const auto bytes = c.readFile(a("FILE"));
    if (!bytes)
        return bytes.error();
    std::vector<cmd::SetPerson> people;
    const QStringList lines = QString::fromUtf8(*bytes).split(u'\n');
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const QString line = lines[i].trimmed();
        if (line.isEmpty() || line.startsWith(u'#'))
            continue;
        const QStringList cells = line.split(line.contains(u'\t') ? u'\t' : u',');
        cmd::SetPerson set;
        set.name = cells.value(0).trimmed();
        set.handle = cells.value(1).trimmed();
        set.reading = cells.value(2).trimmed();
        const QString duty = cells.value(3).trimmed().toLower();
        if (set.name.compare("name"_L1, Qt::CaseInsensitive) == 0)
            continue; // the heading
        const auto known = fromCode<Duty>(QStringView(duty.isEmpty() ? u"none"_s : duty));
        if (!known)
            return Error{ErrorCode::BadCsv, u"line %1: %2"_s.arg(i + 1).arg(duty)};
        set.duty = *known;
        const auto ok = c.session->check({}, set, c.as);
        if (!ok && ok.error().code != ErrorCode::AlreadyExists)
            return Error{ok.error().code, u"line %1: %2"_s.arg(i + 1).arg(ok.error().context)};
        people.push_back(set);
    }
    qint64 added = 0; // a list with a mistake adds nobody
    for (const cmd::SetPerson& set : people) {
        const auto outcome = c.submit({}, set);
        if (!outcome && outcome.error().code != ErrorCode::AlreadyExists)
            return outcome.error();
        added += outcome ? 1 : 0;
    }
    c.sheet({{u"added"_s, added}}, {{translated("Cli", "Added"), u"added"_s}});
    return success();
}

} // namespace

void addPeople(CLI::App& app, Call& call)
{
    addRoles(noun(app, "role", "Duties in an incident"), call);
    addWakes(noun(app, "wake", "Wake-up calls"), call);
    auto* phase = noun(app, "phase", "What a responder is doing now");
    Verb(call, phase, "set", "Say what somebody is doing",
         "matoi-cli phase set INC-2026-0001 investigation --person ken")
        .argument("ID", "Number or start of the UUID")
        .codeArgument<Phase>("PHASE", "discovery, investigation, resolution or verification")
        .option("--person", "Who (default: you)")
        .run([](Call& c, const Args& a) -> Status {
            auto person = c.person(a("--person"));
            if (!person)
                return person.error();
            if (person->isNull())
                *person = c.as.isNull() ? c.session->profile() : c.as;
            return actEntry(c, a("ID"), cmd::SetPhase{*person, a.code<Phase>("PHASE")});
        });
    auto* n = noun(app, "person", "The people of the workspace");
    Verb(call, n, "add", "Add somebody",
         "matoi-cli person add \"Mari Sato\" --handle mari --duty pdm")
        .argument("NAME", "Name as people write it")
        .option("--handle", "Short name, unique")
        .option("--reading", "How the name is read, for sorting")
        .codeOption<Duty>("--duty", "none, ceo, pdm or em: for wake-up calls")
        .flag("--admin", "May redact")
        .run(addPersonVerb);
    Verb(call, n, "list", "Everybody", "matoi-cli person list")
        .flag("--all", "Those who have left too")
        .run(listPeople);
    Verb(call, n, "import", "Add people from lines of name,handle,reading,duty",
         "matoi-cli person import people.csv")
        .argument("FILE", "The file (- = stdin)")
        .run(importPeople);
}

} // namespace matoi::cli
