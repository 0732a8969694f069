// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/cli/risk_records.h>

using namespace Qt::StringLiterals;

// What hangs on a record: the lines of its two logs, and its links.
namespace matoi::cli
{

namespace
{

Result<EventId> lineId(Call& c, StreamId risk, const QString& typed)
{
    const auto record = c.read().risk(risk);
    if (!record)
        return record.error();
    EventId found;
    for (const RiskLogLine& line : record->logs) {
        const QString id = line.id.toString();
        if (typed.size() < 4 || (!id.startsWith(typed, Qt::CaseInsensitive) &&
                                 !id.endsWith(typed, Qt::CaseInsensitive)))
            continue;
        if (!found.isNull())
            return Error{ErrorCode::Ambiguous, typed};
        found = line.id;
    }
    return found.isNull() ? Result<EventId>(Error{ErrorCode::NoSuchEntry, typed})
                          : Result<EventId>(found);
}

Status log(Call& c, const Args& a)
{
    const auto id = riskId(c, a("ID"));
    const auto on = pastDayOption(c, a, "--on");
    if (!id || !on)
        return id ? on.error() : id.error();
    if (a.has("--correct") && a.has("--retract"))
        return Error{ErrorCode::BadUsage, u"--correct | --retract"_s};
    std::vector<QString> links;
    for (const QString& link : a.list("--link"))
        links.push_back(link);
    const auto measure = a.code<Measure>("--measure");
    if (a.has("--retract")) {
        const auto line = lineId(c, *id, a("--retract"));
        return line ? actRisk(c, a("ID"), cmd::RetractRiskLog{*line, c.words(a("TEXT"))})
                    : Status(line.error());
    }
    if (a.has("--correct")) {
        const auto line = lineId(c, *id, a("--correct"));
        return line ? actRisk(c, a("ID"),
                              cmd::CorrectRiskLog{*line, c.words(a("TEXT")), *on, links, measure})
                    : Status(line.error());
    }
    return actRisk(
        c, a("ID"),
        cmd::AddRiskLog{a.code<RiskLog>("--log"), c.words(a("TEXT")), *on, links, measure});
}

//! A section by its name, else a line of a log.
Status redact(Call& c, const Args& a)
{
    const auto id = riskId(c, a("ID"));
    if (!id)
        return id.error();
    const QString what = a("WHAT"), reason = c.words(a("--reason"));
    if (isRiskSection(what)) {
        if (const auto erased = redactSection(*c.session, *id, what, reason, c.as); !erased)
            return erased.error();
        return printRisk(c, *id);
    }
    const auto line = lineId(c, *id, what);
    return line ? actRisk(c, a("ID"), cmd::RedactRisk{*line, reason}) : Status(line.error());
}

//! The incident itself, its postmortem, or one of its action items.
Result<RiskLink> target(Call& c, const Args& a)
{
    const auto incident = c.incidentId(a("INCIDENT"));
    if (!incident)
        return incident.error();
    if (a.has("--postmortem")) {
        const auto postmortem = c.read().postmortemOf(*incident);
        if (!postmortem)
            return postmortem.error();
        if (!*postmortem)
            return ErrorCode::NoSuchPostmortem;
        return RiskLink{StreamKind::Postmortem, (*postmortem)->id};
    }
    if (!a.has("--action"))
        return RiskLink{StreamKind::Incident, *incident};
    const auto actions = c.read().actionsOf(*incident);
    if (!actions)
        return actions.error();
    for (const ActionItem& action : *actions)
        if (isStartOf(a("--action"), action.id))
            return RiskLink{StreamKind::Action, action.id};
    return Error{ErrorCode::NoSuchAction, a("--action")};
}

} // namespace

void addRiskLogs(CLI::App* n, Call& call)
{
    Verb(call, n, "log", "Add a line to one of the two logs, correct it, or take it back",
         "matoi-cli risk log RISK-0001 \"Called once instead of twice\" --log countermeasure "
         "--measure temporary --link https://example.com/pull/8402")
        .argument("ID", "Number or start of the UUID")
        .argument("TEXT", "The words, or the reason with --retract (- = stdin)")
        .codeOption<RiskLog>("--log", "cause or countermeasure")
        .option("--on", "The day that it is about (default: today)")
        .options("--link", "A metric, a conversation, a pull request")
        .codeOption<Measure>("--measure", "temporary or permanent")
        .option("--correct", "The line that gets these words (start or end of its id)")
        .option("--retract", "The line that is taken back")
        .run(log);
    Verb(call, n, "redact", "Erase words everywhere; backups keep them until they go",
         "matoi-cli risk redact RISK-0001 0190a1b2 --reason \"A password\"")
        .argument("ID", "Number or start of the UUID")
        .argument("WHAT", "A line of a log (start or end of its id), or a section: summary, cause, "
                          "policy, next_action")
        .option("--reason", "Why", true)
        .run(redact);
    Verb(call, n, "link", "Join it with an incident, its postmortem or an action item",
         "matoi-cli risk link RISK-0001 INC-2026-0001 --postmortem")
        .argument("ID", "Number or start of the UUID")
        .argument("INCIDENT", "Number of the incident")
        .flag("--postmortem", "Its postmortem")
        .option("--action", "One of its action items (start of its id)")
        .flag("--remove", "Take the link away")
        .run([](Call& c, const Args& a) -> Status {
            const auto link = target(c, a);
            return link ? actRisk(c, a("ID"), cmd::LinkRisk{*link, a.has("--remove")})
                        : Status(link.error());
        });
}

} // namespace matoi::cli
