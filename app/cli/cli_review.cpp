// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/cli/cli_parts.h>
#include <app/domain/rights.h>
#include <app/service/time_input.h>
#include <app/text/glass_text.h>

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace matoi::cli
{

using text::translated;

namespace
{

Status printPostmortem(Call& c, StreamId incident)
{
    const auto found = c.read().postmortemOf(incident);
    if (!found)
        return found.error();
    if (!*found)
        return ErrorCode::NoSuchPostmortem;
    const Postmortem& p = **found;
    QJsonObject sections;
    for (const auto& [id, words] : p.sections)
        sections[id] = words;
    QJsonArray participants;
    for (const PersonId id : p.participants)
        participants.append(c.session->personName(id));
    QJsonArray glasses;
    if (const auto state = c.read().incident(incident))
        for (const BrokenGlass& glass :
             glassesDuring(c.session->workspace(), *state, c.session->now()))
            glasses.append(text::glassText(glass, c.wording()));
    QJsonObject o;
    o[u"id"_s] = p.id.toString();
    o[u"break_glass"_s] = glasses;
    o[u"incident_id"_s] = incident.toString();
    o[u"owner"_s] = c.jsonPerson(p.owner);
    o[u"due_at"_s] = c.jsonTime(p.dueAt);
    o[u"state"_s] = c.json ? jsonCode(p.state) : text::word(p.state);
    o[u"review_held_at"_s] = c.jsonTime(p.reviewHeldAt);
    o[u"facilitator"_s] = c.jsonPerson(p.facilitator);
    o[u"participants"_s] = participants;
    o[u"sections"_s] = sections;
    c.sheet(o, {{translated("Cli", "State"), u"state"_s},
                {translated("Cli", "Owner"), u"owner"_s},
                {translated("Cli", "Due"), u"due_at"_s},
                {translated("Cli", "Review held"), u"review_held_at"_s},
                {translated("Cli", "Participants"), u"participants"_s},
                {translated("Cli", "ID"), u"id"_s}});
    if (!c.json)
        for (const QJsonValue glass : glasses)
            c.out(translated("Cli", "To be reviewed: %1").arg(text::harmless(glass.toString())));
    if (!c.json)
        for (const auto& [id, words] : p.sections)
            c.out(u"\n## %1\n%2"_s.arg(id, words));
    return success();
}

Status actReview(Call& c, const QString& incident, const Command& command)
{
    const auto id = c.incidentId(incident);
    if (!id)
        return id.error();
    const auto outcome = c.submit(*id, command);
    return outcome ? printPostmortem(c, *id) : Status(outcome.error());
}

Status review(Call& c, const Args& a)
{
    const auto id = c.incidentId(a("ID"));
    if (!id)
        return id.error();
    if (!a.has("--participant") && (a.has("--at") || a.has("--facilitator")))
        return ErrorCode::ParticipantsMissing;
    const cmd::SetPostmortemState set{a.code<PostmortemPhase>("--state"), c.words(a("--reason"))};
    // Both or neither: only the missing review may be mended by the first of the two.
    if (a.has("--state"))
        if (auto ok = c.session->check(*id, set, c.as);
            !ok && !(a.has("--participant") && ok.error().code == ErrorCode::ReviewNotHeld))
            return ok;
    if (a.has("--participant")) {
        cmd::HoldReview hold;
        const auto at = c.time(a("--at"));
        if (!at)
            return at.error();
        hold.at = *at;
        for (const QString& name : a.list("--participant")) {
            const auto person = c.person(name);
            if (!person)
                return person.error();
            hold.participants.push_back(*person);
        }
        const auto facilitator = c.person(a("--facilitator"));
        if (!facilitator)
            return facilitator.error();
        hold.facilitator = *facilitator;
        if (const auto outcome = c.submit(*id, hold); !outcome)
            return outcome.error();
    }
    if (a.has("--state")) {
        if (const auto outcome = c.submit(*id, set); !outcome)
            return outcome.error();
    }
    return printPostmortem(c, *id);
}

void addPostmortem(CLI::App* n, Call& call)
{
    Verb(call, n, "draft", "Start the report, with one owner",
         "matoi-cli postmortem draft INC-2026-0001 --owner mari")
        .argument("ID", "Number or start of the UUID")
        .option("--owner", "Who writes it", true)
        .option("--due", "Until when (default: the team's days)")
        .run([](Call& c, const Args& a) -> Status {
            const auto owner = c.person(a("--owner"));
            if (!owner)
                return owner.error();
            const auto due = c.time(a("--due"));
            if (!due)
                return due.error();
            return actReview(c, a("ID"), cmd::DraftPostmortem{*owner, *due});
        });
    Verb(call, n, "show", "The report so far", "matoi-cli postmortem show INC-2026-0001")
        .argument("ID", "Number or start of the UUID")
        .run([](Call& c, const Args& a) -> Status {
            const auto id = c.incidentId(a("ID"));
            return id ? printPostmortem(c, *id) : Status(id.error());
        });
    Verb(call, n, "edit", "Write one section",
         "matoi-cli postmortem edit INC-2026-0001 cause - < cause.md")
        .argument("ID", "Number or start of the UUID")
        .argument("SECTION", "summary, impact, timeline, detection, trigger, cause ...")
        .argument("TEXT", "The words (- = stdin)")
        .run([](Call& c, const Args& a) {
            return actReview(c, a("ID"), cmd::EditPostmortem{a("SECTION"), c.words(a("TEXT"))});
        });
    Verb(call, n, "review", "Record the review, or move the report to another state",
         "matoi-cli postmortem review INC-2026-0001 --participant mari --participant ken "
         "--state reviewed")
        .argument("ID", "Number or start of the UUID")
        .options("--participant", "Who was there")
        .option("--facilitator", "Who led it")
        .option("--at", "When it was held (default: now)")
        .codeOption<PostmortemPhase>("--state", "draft, in_review, reviewed or closed")
        .option("--reason", "Why it goes back")
        .run(review);
}

Result<StreamId> findAction(Call& c, StreamId incident, const QString& text)
{
    const auto actions = c.read().actionsOf(incident);
    if (!actions)
        return actions.error();
    StreamId found;
    for (const ActionItem& action : *actions)
        if (isStartOf(text, action.id)) {
            if (!found.isNull())
                return Error{ErrorCode::Ambiguous, text};
            found = action.id;
        }
    return found.isNull() ? Result<StreamId>(Error{ErrorCode::NoSuchAction, text})
                          : Result<StreamId>(found);
}

Status printActions(Call& c, StreamId incident, StreamId only)
{
    const auto actions = c.read().actionsOf(incident);
    if (!actions)
        return actions.error();
    std::vector<QJsonObject> records;
    for (const ActionItem& action : *actions)
        if (only.isNull() || action.id == only) {
            records.push_back(actionRecord(c, action));
            if (!c.json) {
                records.back()[u"state"_s] = text::word(action.state);
                records.back()[u"kind"_s] = text::word(action.kind);
            }
        }
    c.table(records, {{translated("Cli", "ID"), u"id"_s},
                      {translated("Cli", "Priority"), u"priority"_s},
                      {translated("Cli", "State"), u"state"_s},
                      {translated("Cli", "Kind"), u"kind"_s},
                      {translated("Cli", "Owner"), u"owner"_s},
                      {translated("Cli", "Due"), u"due_at"_s},
                      {translated("Cli", "Title"), u"title"_s}});
    return success();
}

Status addActionVerb(Call& c, const Args& a)
{
    const auto id = c.incidentId(a("ID"));
    if (!id)
        return id.error();
    cmd::AddAction add;
    add.title = c.words(a("TITLE"));
    const auto owner = c.person(a("--owner"));
    if (!owner)
        return owner.error();
    add.owner = *owner;
    add.kind = a.code<ActionKind>("--kind");
    add.priority = a.code<Priority>("--priority");
    if (a.has("--due")) {
        const auto due = parseTimeAhead(a("--due"), c.session->now(), c.zone);
        if (!due)
            return due.error();
        add.dueAt = *due;
    }
    const auto outcome = c.submit(*id, add);
    return outcome ? printActions(c, *id, outcome->subject().id) : Status(outcome.error());
}

template <class Make>
Status onAction(Call& c, const Args& a, Make make)
{
    const auto id = c.incidentId(a("ID"));
    if (!id)
        return id.error();
    const auto action = findAction(c, *id, a("ACTION"));
    if (!action)
        return action.error();
    const auto outcome = c.submit(*id, make(*action));
    return outcome ? printActions(c, *id, *action) : Status(outcome.error());
}

void addActions(CLI::App* n, Call& call)
{
    Verb(call, n, "add", "Add an action item, with exactly one owner",
         "matoi-cli action add INC-2026-0001 \"Alert on queue depth\" --owner ken --due 7d")
        .argument("ID", "Number or start of the UUID")
        .argument("TITLE", "What is to be done, in one line")
        .option("--owner", "Who does it", true)
        .codeOption<ActionKind>("--kind", "permanent_fix, prevention, detection ...")
        .codeOption<Priority>("--priority", "P0, P1 or P2")
        .option("--due", "Until when (7d, 2026-12-01 18:00)", true)
        .run(addActionVerb);
    Verb(call, n, "list", "The action items of an incident", "matoi-cli action list INC-2026-0001")
        .argument("ID", "Number or start of the UUID")
        .run([](Call& c, const Args& a) -> Status {
            const auto id = c.incidentId(a("ID"));
            return id ? printActions(c, *id, {}) : Status(id.error());
        });
    Verb(call, n, "done", "It is done, and this shows it",
         "matoi-cli action done INC-2026-0001 0190a1b2 --evidence https://example.com/pr/12")
        .argument("ID", "Number or start of the UUID")
        .argument("ACTION", "Start of the action's id")
        .option("--evidence", "What shows it")
        .option("--reason", "Why it will not be done, with --wont-do")
        .flag("--wont-do", "Close it undone, on purpose")
        .run([](Call& c, const Args& a) {
            const auto state = a.has("--wont-do") ? ActionState::WontDo : ActionState::Done;
            return onAction(c, a, [&](StreamId action) {
                return cmd::SetActionState{action, state, a("--evidence"), a("--reason")};
            });
        });
    Verb(call, n, "verify", "Somebody else saw that it works",
         "matoi-cli --as mari action verify INC-2026-0001 0190a1b2")
        .argument("ID", "Number or start of the UUID")
        .argument("ACTION", "Start of the action's id")
        .option("--note", "What was seen")
        .run([](Call& c, const Args& a) {
            return onAction(c, a, [&](StreamId action) {
                return cmd::VerifyAction{action, c.words(a("--note"))};
            });
        });
}

} // namespace

void addReview(CLI::App& app, Call& call)
{
    addPostmortem(noun(app, "postmortem", "Learn from an incident"), call);
    addActions(noun(app, "action", "Action items"), call);
}

} // namespace matoi::cli
