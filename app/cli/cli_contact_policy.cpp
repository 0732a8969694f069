// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/cli/cli_parts.h>
#include <app/domain/notice.h>

using namespace Qt::StringLiterals;

namespace matoi::cli
{

using text::translated;

namespace
{

Status listPolicies(Call& c, const Incident& incident)
{
    const Playbook playbook = c.session->playbookOf(incident);
    const bool japanese = currentLanguage() == "ja"_L1;
    std::vector<QJsonObject> records;
    for (const Outlook outlook : {Outlook::Continuing, Outlook::Converging, Outlook::Converged}) {
        const ContactPolicy policy = contactPolicy(incident, playbook, outlook, japanese);
        QJsonObject o;
        o[u"outlook"_s] = c.json ? jsonCode(outlook) : text::word(outlook);
        o[u"words"_s] = jsonText(policy.words);
        o[u"affected"_s] = jsonText(policy.affected);
        o[u"channel"_s] = jsonText(policy.channel);
        o[u"decided_by"_s] = c.jsonPerson(policy.decidedBy);
        o[u"decided_at"_s] = c.jsonTime(policy.at);
        records.push_back(o);
    }
    c.table(records, {{translated("Cli", "Outlook"), u"outlook"_s},
                      {translated("Cli", "Policy"), u"words"_s},
                      {translated("Cli", "Who is affected"), u"affected"_s},
                      {translated("Cli", "By which channel"), u"channel"_s},
                      {translated("Cli", "Decided by"), u"decided_by"_s}});
    return success();
}

Status policy(Call& c, const Args& a)
{
    const auto id = c.incidentId(a("ID"));
    if (!id)
        return id.error();
    const auto incident = c.read().incident(*id);
    if (!incident)
        return incident.error();
    cmd::DecideContact command;
    for (const auto& [option, outlook] : {std::pair{"--continuing", Outlook::Continuing},
                                          std::pair{"--converging", Outlook::Converging},
                                          std::pair{"--converged", Outlook::Converged}})
        if (a.has(option))
            command.words.emplace_back(outlook, c.words(a(option)));
    if (command.words.empty())
        return listPolicies(c, *incident);
    command.affected = a("--affected");
    command.channel = a("--channel");
    const auto by = c.person(a("--decided-by"));
    if (!by)
        return by.error();
    command.decidedBy = *by;
    if (const auto outcome = c.submit(incident->id, command); !outcome)
        return outcome.error();
    const auto after = c.read().incident(incident->id);
    return after ? listPolicies(c, *after) : Status(after.error());
}

} // namespace

void addContactPolicy(CLI::App* n, Call& call)
{
    Verb(call, n, "policy", "How customers are told at each outlook; decides it, where given",
         "matoi-cli notice policy INC-2026-0001 --continuing \"A mail to all within 20 min\" "
         "--affected \"212 companies\" --channel mail")
        .argument("ID", "Number or start of the UUID")
        .option("--continuing", "What is done while it continues")
        .option("--converging", "What is done when it converges")
        .option("--converged", "What is done when it has converged")
        .option("--affected", "Who is affected")
        .option("--channel", "How they are told")
        .option("--decided-by", "Who decided it (default: you)")
        .run(policy);
}

} // namespace matoi::cli
