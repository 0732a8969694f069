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
    return c.read().incident(*id);
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
        .optionOf("--result", "no_answer (default), calling (it rings) or posted",
                  {"no_answer", "calling", "posted"})
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
}

} // namespace matoi::cli
