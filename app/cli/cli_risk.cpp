// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/cli/risk_records.h>

using namespace Qt::StringLiterals;

namespace matoi::cli
{

namespace
{

struct TextOption {
    const char* option;
    const char* field;
    const char* help;
};
constexpr TextOption kTexts[] = {
    {"--service", "service", "The service that it is about"},
    {"--found-in", "found_in", "The meeting or place where it was found"},
    {"--summary", "section.summary", "What it is (- = stdin)"},
    {"--cause", "section.cause", "Why it is so"},
    {"--policy", "section.policy", "What could be done, one alternative a line"},
    {"--next-action", "section.next_action", "What comes next"},
};

//! The day on which something was, for a field of UpdateRisk.
Result<QString> dayField(Call& c, const Args& a, const char* name)
{
    const auto day = pastDayOption(c, a, name);
    return day ? Result<QString>(isoDay(*day)) : Result<QString>(day.error());
}

Status fill(Call& c, const Args& a, cmd::AddRisk& add)
{
    if (a.has("--title"))
        add.title = c.words(a("--title"));
    const auto owner = c.person(a("--owner"));
    if (!owner)
        return owner.error();
    if (a.has("--owner"))
        add.owner = *owner;
    const auto seen = pastDayOption(c, a, "--first-seen");
    const auto since = pastDayOption(c, a, "--investigated-since");
    const auto visit = dayOption(c, a, "--next-visit");
    if (!seen || !since || !visit)
        return !seen ? seen.error() : !since ? since.error() : visit.error();
    if (a.has("--first-seen"))
        add.firstSeenOn = *seen;
    if (a.has("--investigated-since"))
        add.investigationStartedOn = *since;
    add.visit = {*visit, a("--visit-reason")};
    const auto score = scoreOptions(a, nullptr);
    if (!score)
        return score.error();
    add.potential = score->potential.value_or(add.potential);
    add.current = score->current.value_or(add.current);
    add.likelihood = score->likelihood.value_or(add.likelihood);
    add.status = a.has("--status") ? a.code<RiskStatus>("--status") : add.status;
    // An investigation with its date asks to be judged by the rule.
    if (a.has("--entry"))
        add.entry = a.code<RiskEntry>("--entry");
    else if (a.has("--investigated-since") && add.entry == RiskEntry::Manual)
        add.entry = RiskEntry::Investigation;
    add.entryReason = a("--reason");
    for (const TextOption& t : kTexts) {
        if (!a.has(t.option))
            continue;
        const QString value = c.words(a(t.option)), field = QString::fromLatin1(t.field);
        if (field == "service"_L1)
            add.service = value;
        else if (field == "found_in"_L1)
            add.foundIn = value;
        else
            add.sections[field.mid(8)] = value;
    }
    for (const QString& number : a.list("--incident")) {
        const auto incident = c.incidentId(number);
        if (!incident)
            return incident.error();
        add.links.push_back({StreamKind::Incident, *incident});
    }
    return success();
}

Status add(Call& c, const Args& a)
{
    cmd::AddRisk add;
    if (a.has("--from")) {
        const auto incident = c.incidentId(a("--from"));
        if (!incident)
            return incident.error();
        auto filled = riskFromIncident(*c.session, c.read(), *incident);
        if (!filled)
            return filled.error();
        add = std::move(*filled);
    } else if (!a.has("--title")) {
        return Error{ErrorCode::BadUsage, u"--title | --from"_s};
    }
    if (auto ok = fill(c, a, add); !ok)
        return ok;
    const auto outcome = c.submit({}, add);
    return outcome ? printRisk(c, outcome->subject().id) : Status(outcome.error());
}

//! One --reason serves the next visit too, where it is given without a reason of its own.
VisitChoice visitOf(const Args& a, std::optional<QDate> on)
{
    return {on, a.has("--visit-reason") ? a("--visit-reason") : on ? a("--reason") : QString()};
}

//! Fields, score, status and next visit in one call: all of it or nothing.
Status update(Call& c, const Args& a)
{
    const auto id = riskId(c, a("ID"));
    if (!id)
        return id.error();
    std::vector<std::pair<StreamId, Command>> commands;
    cmd::UpdateRisk fields;
    if (a.has("--title"))
        fields.values.emplace_back(u"title"_s, c.words(a("--title")));
    if (a.has("--owner")) {
        const auto owner =
            a("--owner") == "none"_L1 ? Result<PersonId>(PersonId()) : c.person(a("--owner"));
        if (!owner)
            return owner.error();
        fields.values.emplace_back(u"owner"_s, owner->isNull() ? QString() : owner->toString());
    }
    for (const auto& [option, field] :
         {std::pair{"--first-seen", u"first_seen_on"_s},
          std::pair{"--investigated-since", u"investigation_started_on"_s}})
        if (a.has(option)) {
            const auto day = dayField(c, a, option);
            if (!day)
                return day.error();
            fields.values.emplace_back(field, *day);
        }
    for (const TextOption& t : kTexts)
        if (a.has(t.option))
            fields.values.emplace_back(QString::fromLatin1(t.field), c.words(a(t.option)));
    if (!fields.values.empty())
        commands.emplace_back(*id, fields);
    auto score = scoreOptions(a, "--reason");
    const auto visit = dayOption(c, a, "--next-visit");
    if (!score || !visit)
        return score ? visit.error() : score.error();
    const VisitChoice next = visitOf(a, *visit);
    if (a.has("--status"))
        commands.emplace_back(*id, cmd::SetRiskStatus{a.code<RiskStatus>("--status"), a("--reason"),
                                                      a.has("--not-needed"), next, *score});
    else if (!score->empty())
        commands.emplace_back(*id, cmd::ScoreRisk{*score});
    if (a.has("--next-visit") && !a.has("--status"))
        commands.emplace_back(*id, cmd::SetNextVisit{next});
    if (commands.empty())
        return Error{ErrorCode::BadUsage, u"risk update --help"_s};
    // One command keeps its own words: "row 1" would mean nothing to whoever typed it.
    if (commands.size() == 1) {
        const auto outcome = c.submit(*id, commands.front().second);
        return outcome ? printRisk(c, *id) : Status(outcome.error());
    }
    const auto outcome = c.session->submitEach(commands, c.as);
    if (!outcome)
        return Error{outcome.error().code, outcome.error().context.section(u": "_s, 1)};
    if (outcome->events.empty())
        return Error{ErrorCode::NothingChanged, {}};
    for (const Error& warning : outcome->warnings)
        c.warn(warning);
    return printRisk(c, *id);
}

Status visit(Call& c, const Args& a)
{
    const auto next = dayOption(c, a, "--next-visit");
    const auto score = scoreOptions(a, "--reason");
    if (!next || !score)
        return next ? score.error() : next.error();
    return actRisk(c, a("ID"), cmd::VisitRisk{c.words(a("--note")), visitOf(a, *next), *score});
}

Verb& withBody(Verb& verb)
{
    verb.option("--owner", "Who answers for it");
    for (const TextOption& t : kTexts)
        verb.option(t.option, t.help);
    return withScore(verb)
        .option("--first-seen", "The day on which it was first seen (2026-03-09)")
        .option("--investigated-since", "The day on which the investigation began")
        .option("--next-visit", "When it is looked at again (2026-04-01, 7d, 1m)")
        .option("--visit-reason", "Why then, outside the bounds of its status");
}

void addWriting(CLI::App* n, Call& call)
{
    Verb adding(call, n, "add", "Put a risk into the register",
                "matoi-cli risk add --title \"Payment API near its limit\" --scope 3 --degree 3 "
                "--likelihood 2 --investigated-since 2026-03-02");
    adding.option("--title", "What may happen, in one line")
        .option("--from", "Fill it in from this incident")
        .codeOption<RiskStatus>("--status", "not_started, in_progress, workaround_done ...")
        .options("--incident", "An incident that it belongs to")
        .codeOption<RiskEntry>("--entry", "manual, investigation, postmortem or incident")
        .option("--reason", "Why it enters although the entry rule says no");
    withBody(adding).run(add);
    Verb updating(call, n, "update", "Change fields, score, status or next visit",
                  "matoi-cli risk update RISK-0001 --status workaround_done --potential 3 "
                  "--reason \"called once instead of twice\"");
    updating.argument("ID", "Number or start of the UUID")
        .option("--title", "New words for what may happen")
        .codeOption<RiskStatus>("--status", "not_started, in_progress, watching ...")
        .flag("--not-needed", "Done because no countermeasure is needed")
        .option("--reason", "Why the impact or the status changes");
    withBody(updating).run(update);
    Verb visiting(call, n, "visit", "Seen today; the next visit follows by its status",
                  "matoi-cli risk visit RISK-0001 --note \"58% of the limit\"");
    visiting.argument("ID", "Number or start of the UUID")
        .option("--note", "What was found (- = stdin)")
        .option("--next-visit", "When it is looked at again (2026-04-01, 7d, 1m)")
        .option("--visit-reason", "Why then, outside the bounds of its status")
        .option("--reason", "Why the impact changes");
    withScore(visiting).run(visit);
}

} // namespace

void addRisks(CLI::App& app, Call& call)
{
    CLI::App* n = noun(app, "risk", "System Risk Records");
    addWriting(n, call);
    addRiskLogs(n, call);
    addRiskQuestions(n, call);
    addRiskTables(n, call);
}

} // namespace matoi::cli
