// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/cli/cli_parts.h>

using namespace Qt::StringLiterals;

namespace matoi::cli
{

using text::translated;

namespace
{

Status declare(Call& c, const Args& a)
{
    cmd::DeclareIncident declare;
    declare.title = c.words(a("--title"));
    const QString source = a("--source");
    declare.source =
        source == "alert"_L1 ? DetectSource::AlertChannel : a.code<DetectSource>("--source");
    declare.kind = a.code<IncidentKind>("--kind");
    declare.detectRef = a("--ref");
    declare.playbook = a("--playbook");
    const auto started = c.time(a("--started")), detected = c.time(a("--detected"));
    if (!started)
        return started.error();
    if (!detected)
        return detected.error();
    declare.startedAt = *started;
    declare.detectedAt = *detected;
    const auto outcome = c.submit({}, declare);
    return outcome ? printIncident(c, outcome->subject().id) : Status(outcome.error());
}

Status list(Call& c, const Args& a)
{
    const auto rows = c.read().incidents();
    if (!rows)
        return rows.error();
    const auto wanted = fromCode<IncidentState>(QStringView(a("--state")));
    std::vector<QJsonObject> records;
    for (const IncidentRow& row : *rows) {
        if (wanted && row.state != *wanted)
            continue;
        records.push_back(incidentRowRecord(c, row));
        if (!c.json) {
            records.back()[u"state"_s] = text::word(row.state);
            if (row.restricted)
                records.back()[u"title"_s] = translated("Cli", "(restricted)");
        }
    }
    c.table(records, {{translated("Cli", "Number"), u"number"_s},
                      {translated("Cli", "State"), u"state"_s},
                      {translated("Cli", "Impact"), u"impact_band"_s},
                      {translated("Cli", "Declared"), u"declared_at"_s},
                      {translated("Cli", "Commander"), u"commander"_s},
                      {translated("Cli", "Title"), u"title"_s}});
    return success();
}

Status classify(Call& c, const Args& a)
{
    if (a.has("--case") == a.has("--class"))
        return Error{ErrorCode::BadUsage, u"--case | --class"_s};
    cmd::Classify classify;
    classify.matchedCase = a("--case");
    classify.classification = fromCode<Classification>(QStringView(a("--class")));
    classify.reason = c.words(a("--reason"));
    const auto judge = c.person(a("--judge"));
    if (!judge)
        return judge.error();
    classify.judge = *judge;
    return act(c, a("ID"), classify);
}

Status milestone(Call& c, const Args& a)
{
    cmd::SetMilestone set;
    set.milestone = a.code<Milestone>("NAME");
    if (a("TIME") != "none"_L1) {
        const auto at = c.time(a("TIME"));
        if (!at)
            return at.error();
        set.at = *at;
    }
    return act(c, a("ID"), set);
}

Status converge(Call& c, const Args& a)
{
    cmd::Converge converge;
    const auto at = c.time(a("--at"));
    if (!at)
        return at.error();
    const auto owner = c.person(a("--owner"));
    if (!owner)
        return owner.error();
    converge.at = *at;
    converge.owner = *owner;
    converge.fix = a.code<FixState>("--fix");
    converge.fixReason = c.words(a("--reason"));
    return act(c, a("ID"), converge);
}

} // namespace

Status act(Call& call, const QString& incident, const Command& command)
{
    const auto id = call.incidentId(incident);
    if (!id)
        return id.error();
    const auto outcome = call.submit(*id, command);
    return outcome ? printIncident(call, *id) : Status(outcome.error());
}

void addIncident(CLI::App& app, Call& call)
{
    auto* n = noun(app, "incident", "Declare, judge, score and converge incidents");
    Verb(call, n, "declare", "Declare an incident; you command it and judge it",
         "matoi-cli incident declare --title \"Mail is delayed\" --source customer")
        .option("--title", "What people see, in one line (- = stdin)", true)
        .optionOf("--source", "Who noticed", {"customer", "internal", "alert", "alert_channel"})
        .codeOption<IncidentKind>("--kind", "real, drill or backfill")
        .option("--started", "When it began (14:05, -10m, RFC 3339)")
        .option("--detected", "When it was noticed")
        .option("--ref", "Where it was noticed (a link)")
        .option("--playbook", "Playbook to follow (default: by kind)")
        .run(declare);
    Verb(call, n, "list", "List incidents, newest first",
         "matoi-cli --json incident list --state responding")
        .codeOption<IncidentState>("--state", "Only those in this state")
        .run(list);
    Verb(call, n, "show", "Show one incident", "matoi-cli incident show INC-2026-0001")
        .argument("ID", "Number or start of the UUID")
        .run([](Call& c, const Args& a) -> Status {
            const auto id = c.incidentId(a("ID"));
            return id ? printIncident(c, *id) : Status(id.error());
        });
    Verb(call, n, "classify", "Judge by a case of the table, or by a class with a reason",
         "matoi-cli incident classify INC-2026-0001 --case CLS-3")
        .argument("ID", "Number or start of the UUID")
        .option("--case", "CLS-1 ... CLS-8")
        .codeOption<Classification>("--class", "The class, when no case fits")
        .option("--reason", "Why")
        .option("--judge", "Who judged, if not you")
        .run(classify);
    Verb(call, n, "score", "Score the impact: scope times degree",
         "matoi-cli incident score INC-2026-0001 --scope 2 --degree 5")
        .argument("ID", "Number or start of the UUID")
        .optionOf("--scope", "1, 2 or 3; left out = unknown", {"1", "2", "3"})
        .optionOf("--degree", "1, 3 or 5; left out = unknown", {"1", "3", "5"})
        .run([](Call& c, const Args& a) {
            return act(c, a("ID"), cmd::Score{a.number("--scope"), a.number("--degree")});
        });
    Verb(call, n, "state", "Move to another state",
         "matoi-cli incident state INC-2026-0001 false_alarm --reason \"A test alert\"")
        .argument("ID", "Number or start of the UUID")
        .codeArgument<IncidentState>("STATE", "The state")
        .option("--reason", "Why")
        .flag("--override", "Step over the gate, as commander, with a reason")
        .run([](Call& c, const Args& a) {
            return act(c, a("ID"),
                       cmd::SetState{a.code<IncidentState>("STATE"), c.words(a("--reason")),
                                     a.has("--override")});
        });
    Verb(call, n, "outlook", "Say how it looks",
         "matoi-cli incident outlook INC-2026-0001 converging")
        .argument("ID", "Number or start of the UUID")
        .codeArgument<Outlook>("OUTLOOK", "continuing, converging or converged")
        .run([](Call& c, const Args& a) {
            return act(c, a("ID"), cmd::SetOutlook{a.code<Outlook>("OUTLOOK")});
        });
    Verb(call, n, "fix", "Say where the fix stands",
         "matoi-cli incident fix INC-2026-0001 workaround")
        .argument("ID", "Number or start of the UUID")
        .codeArgument<FixState>("FIX", "The state of the fix")
        .option("--reason", "Why none is needed")
        .run([](Call& c, const Args& a) {
            return act(c, a("ID"), cmd::SetFix{a.code<FixState>("FIX"), c.words(a("--reason"))});
        });
    Verb(call, n, "milestone", "Record when something happened; none takes it back",
         "matoi-cli incident milestone INC-2026-0001 started 13:40")
        .argument("ID", "Number or start of the UUID")
        .codeArgument<Milestone>("NAME", "The milestone")
        .argument("TIME", "14:05, -10m, RFC 3339 or none")
        .run(milestone);
    Verb(call, n, "converge", "Record the convergence and who writes the report",
         "matoi-cli incident converge INC-2026-0001 --owner mari --fix workaround")
        .argument("ID", "Number or start of the UUID")
        .option("--at", "When it converged (default: now)")
        .option("--owner", "Who writes the report")
        .codeOption<FixState>("--fix", "The state of the fix")
        .option("--reason", "Why no fix is needed")
        .run(converge);
    addIncidentFacts(n, call);
}

} // namespace matoi::cli
