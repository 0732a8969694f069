// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/cli/cli_parts.h>
#include <app/reports/summary_post.h>
#include <app/service/time_input.h>

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

Status listSteps(Call& c, const Args& a)
{
    const auto incident = incidentOf(c, a);
    if (!incident)
        return incident.error();
    const bool japanese = currentLanguage() == "ja"_L1;
    std::vector<QJsonObject> records;
    const Playbook playbook = c.session->playbookOf(*incident);
    std::vector<PlaybookStep> steps = playbook.steps;
    for (int n = 1; n <= int(playbook.checklist.size()); ++n) {
        PlaybookStep box;
        box.id = Playbook::checklistId(n);
        box.title = playbook.checklist[size_t(n) - 1];
        steps.push_back(std::move(box));
    }
    for (const PlaybookStep& step : steps) {
        const auto it = incident->steps.find(step.id);
        const StepRecord state = it == incident->steps.end() ? StepRecord{} : it->second;
        QJsonObject o;
        o[u"id"_s] = step.id;
        // An item of the checklist belongs to no step.
        o[u"number"_s] = step.number ? QJsonValue(step.number) : QJsonValue();
        o[u"title"_s] = step.title.in(japanese);
        o[u"lane"_s] = jsonCode(step.lane);
        o[u"state"_s] = c.json ? jsonCode(state.state) : text::word(state.state);
        o[u"owner"_s] = c.jsonPerson(state.owner);
        o[u"started_at"_s] = c.jsonTime(state.startedAt);
        o[u"ended_at"_s] = c.jsonTime(state.endedAt);
        o[u"evidence"_s] = jsonText(state.evidence);
        o[u"reason"_s] = jsonText(state.reason);
        o[u"skip_allowed"_s] = step.skipAllowed;
        records.push_back(o);
    }
    c.table(records, {{u"#"_s, u"number"_s},
                      {translated("Cli", "ID"), u"id"_s},
                      {translated("Cli", "State"), u"state"_s},
                      {translated("Cli", "Owner"), u"owner"_s},
                      {translated("Cli", "Title"), u"title"_s},
                      {translated("Cli", "Evidence"), u"evidence"_s}});
    return success();
}

void addStepVerbs(CLI::App* n, Call& call)
{
    Verb(call, n, "list", "The steps of the playbook", "matoi-cli step list INC-2026-0001")
        .argument("ID", "Number or start of the UUID")
        .run(listSteps);
    Verb(call, n, "start", "Somebody works on it", "matoi-cli step start INC-2026-0001 channel")
        .argument("ID", "Number or start of the UUID")
        .argument("STEP", "Id of the step")
        .option("--owner", "Who (default: you)")
        .run([](Call& c, const Args& a) -> Status {
            const auto owner = c.person(a("--owner"));
            if (!owner)
                return owner.error();
            return actEntry(c, a("ID"), cmd::StartStep{a("STEP"), *owner});
        });
    Verb(call, n, "done", "Tick it off",
         "matoi-cli step done INC-2026-0001 channel --evidence incident_mail")
        .argument("ID", "Number or start of the UUID")
        .argument("STEP", "Id of the step")
        .option("--evidence", "What shows it")
        .numberOption("--members", "How many are in the channel")
        .numberOption("--staff", "Of how many (default: all people known)")
        .option("--missing", "Who is not in the channel")
        .run([](Call& c, const Args& a) {
            return actEntry(c, a("ID"),
                            cmd::DoneStep{a("STEP"), c.words(a("--evidence")),
                                          a.number("--members"), a.number("--staff"),
                                          a("--missing")});
        });
    Verb(call, n, "skip", "Leave it out, on purpose",
         "matoi-cli step skip INC-2026-0001 channel --reason \"One room\"")
        .argument("ID", "Number or start of the UUID")
        .argument("STEP", "Id of the step")
        .option("--reason", "Why", true)
        .run([](Call& c, const Args& a) {
            return actEntry(c, a("ID"), cmd::SkipStep{a("STEP"), c.words(a("--reason"))});
        });
    Verb(call, n, "reopen", "Take the tick back",
         "matoi-cli step reopen INC-2026-0001 detect --reason \"It came back\"")
        .argument("ID", "Number or start of the UUID")
        .argument("STEP", "Id of the step")
        .option("--reason", "Why", true)
        .run([](Call& c, const Args& a) {
            return actEntry(c, a("ID"), cmd::ReopenStep{a("STEP"), c.words(a("--reason"))});
        });
}

//! The summary as it is pasted where the others are.
Status showPost(Call& c, const Incident& incident, const QString& format)
{
    const QString post = reports::summaryPost(incident, labelOf(c, incident.id), c.zone,
                                              format == "slack"_L1 ? reports::PostMarkup::Slack
                                                                   : reports::PostMarkup::Markdown);
    if (post.isEmpty())
        return Error{ErrorCode::NotFound, u"summary"_s};
    if (c.json)
        c.table({QJsonObject{{u"id"_s, incident.id.toString()}, {u"text"_s, post}}}, {});
    else
        c.out(post);
    return success();
}

Status showSummary(Call& c, const Incident& incident)
{
    const SummaryRecord& s = incident.summary;
    QJsonObject o;
    o[u"incident_id"_s] = incident.id.toString();
    o[u"version"_s] = s.version;
    o[u"situation"_s] = jsonText(s.situation);
    o[u"actions"_s] = jsonText(s.actions);
    o[u"needs"_s] = jsonText(s.needs);
    o[u"impact"_s] = jsonText(s.impact);
    o[u"posted_at"_s] = c.jsonTime(s.at);
    o[u"author"_s] = c.jsonPerson(s.by);
    o[u"next_update_at"_s] = c.jsonTime(incident.promiseAt);
    c.sheet(o, {{translated("Cli", "Situation"), u"situation"_s},
                {translated("Cli", "Impact"), u"impact"_s},
                {translated("Cli", "Under way"), u"actions"_s},
                {translated("Cli", "Needed"), u"needs"_s},
                {translated("Cli", "Posted"), u"posted_at"_s},
                {translated("Cli", "By"), u"author"_s},
                {translated("Cli", "Next update"), u"next_update_at"_s}});
    return success();
}

Status postSummary(Call& c, const Args& a)
{
    const auto id = c.incidentId(a("ID"));
    if (!id)
        return id.error();
    cmd::PostSummary post;
    post.situation = c.words(a("--situation"));
    post.actions = a("--actions");
    post.needs = a("--needs");
    post.impact = a("--impact");
    if (a.has("--next")) {
        const auto next = parseTimeAhead(a("--next"), c.session->now(), c.zone);
        if (!next)
            return next.error();
        post.nextUpdateAt = *next;
    }
    if (const auto outcome = c.submit(*id, post); !outcome)
        return outcome.error();
    const auto incident = c.read().incident(*id);
    return incident ? showSummary(c, *incident) : Status(incident.error());
}

} // namespace

void addSteps(CLI::App& app, Call& call)
{
    addStepVerbs(noun(app, "step", "Work through the playbook"), call);
    auto* n = noun(app, "summary", "The situation summary and its promise");
    Verb(call, n, "post", "Post a summary",
         "matoi-cli summary post INC-2026-0001 --situation \"Mail is late\" --actions \"Queue "
         "drained\" --next 30m")
        .argument("ID", "Number or start of the UUID")
        .option("--situation", "What is going on (- = stdin)", true)
        .option("--actions", "What is being done")
        .option("--needs", "What is needed from others")
        .option("--impact", "Who and what is hit")
        .option("--next", "When the next one comes (30m, 15:30)")
        .run(postSummary);
    Verb(call, n, "show", "The summary that stands", "matoi-cli summary show INC-2026-0001")
        .argument("ID", "Number or start of the UUID")
        .optionOf("--format", "As a post that calls the channel: slack or markdown",
                  {"slack", "markdown"})
        .run([](Call& c, const Args& a) -> Status {
            const auto incident = incidentOf(c, a);
            if (!incident)
                return incident.error();
            return a.has("--format") ? showPost(c, *incident, a("--format"))
                                     : showSummary(c, *incident);
        });
}

} // namespace matoi::cli
