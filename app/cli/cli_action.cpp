// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/cli/cli_parts.h>
#include <app/domain/action_rules.h>
#include <app/service/review_reader.h>
#include <app/service/time_input.h>

using namespace Qt::StringLiterals;

namespace matoi::cli
{

using text::translated;

namespace
{

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

//! Items of all incidents, the one that is due first at the top.
Status printAllActions(Call& c, const Args& a)
{
    const auto rows = ReviewReader(c.read()).actions();
    if (!rows)
        return rows.error();
    std::vector<QJsonObject> records;
    const Ms now = c.session->now();
    for (const ActionRow& row : *rows) {
        const ActionItem& action = row.action;
        if ((a.has("--overdue") && !isOverdue(action, now)) ||
            (a.has("--open") && !isOpen(action)) ||
            (a.has("--unverified") && !awaitsVerification(action)))
            continue;
        records.push_back(actionRecord(c, action));
        if (!c.json) {
            records.back()[u"incident"_s] = row.incident.label;
            records.back()[u"state"_s] = text::word(action.state);
            records.back()[u"kind"_s] = text::word(action.kind);
        }
    }
    c.table(records, {{translated("Cli", "ID"), u"id"_s},
                      {translated("Cli", "Incident"), u"incident"_s},
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
    add.effort = c.words(a("--effort"));
    if (a.has("--todo")) {
        const auto entry = c.read().findEntry(a("--todo"));
        if (!entry)
            return entry.error();
        if (entry->first != *id)
            return Error{ErrorCode::NoSuchEntry, a("--todo")};
        add.entry = entry->second.id;
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

Status setActionVerb(Call& c, const Args& a)
{
    if (!a.has("--title") && !a.has("--owner") && !a.has("--kind") && !a.has("--priority") &&
        !a.has("--due") && !a.has("--effort"))
        return Error{ErrorCode::BadUsage,
                     u"--title | --owner | --kind | --priority | --due | --effort"_s};
    cmd::SetAction set;
    if (a.has("--title"))
        set.title = c.words(a("--title"));
    if (a.has("--effort"))
        set.effort = c.words(a("--effort"));
    if (a.has("--kind"))
        set.kind = a.code<ActionKind>("--kind");
    if (a.has("--priority"))
        set.priority = a.code<Priority>("--priority");
    if (a.has("--owner")) {
        const auto owner = c.person(a("--owner"));
        if (!owner)
            return owner.error();
        set.owner = *owner;
    }
    if (a.has("--due")) {
        const auto due = parseTimeAhead(a("--due"), c.session->now(), c.zone);
        if (!due)
            return due.error();
        set.dueAt = *due;
    }
    return onAction(c, a, [&](StreamId action) {
        set.action = action;
        return set;
    });
}

} // namespace

void addActions(CLI::App& app, Call& call)
{
    CLI::App* n = noun(app, "action", "Action items");
    Verb(call, n, "add", "Add an action item, with exactly one owner",
         "matoi-cli action add INC-2026-0001 \"Alert on queue depth\" --owner ken --due 7d")
        .argument("ID", "Number or start of the UUID")
        .argument("TITLE", "What is to be done, in one line")
        .option("--owner", "Who does it", true)
        .codeOption<ActionKind>("--kind", "permanent_fix, prevention, detection ...")
        .codeOption<Priority>("--priority", "P0, P1 or P2")
        .option("--due", "Until when (7d, 2026-12-01 18:00)", true)
        .option("--effort", "How much work, in your words")
        .option("--todo", "The to-do of the timeline that it is made of")
        .run(addActionVerb);
    Verb(call, n, "set", "Change an open action item",
         "matoi-cli action set INC-2026-0001 0190a1b2 --due 14d --priority P0")
        .argument("ID", "Number or start of the UUID")
        .argument("ACTION", "Start of the action's id")
        .option("--title", "What is to be done, in one line")
        .option("--owner", "Who does it")
        .codeOption<ActionKind>("--kind", "permanent_fix, prevention, detection ...")
        .codeOption<Priority>("--priority", "P0, P1 or P2")
        .option("--due", "Until when (7d, 2026-12-01 18:00)")
        .option("--effort", "How much work, in your words")
        .run(setActionVerb);
    Verb(call, n, "list", "The action items of an incident, or of all",
         "matoi-cli action list --overdue")
        .argument("ID", "Number or start of the UUID; without it: of all incidents", false)
        .flag("--open", "Of all: those that are not done")
        .flag("--overdue", "Of all: those whose date has passed")
        .flag("--unverified", "Of all: done, and nobody else saw yet that it works")
        .run([](Call& c, const Args& a) -> Status {
            if (!a.has("ID"))
                return printAllActions(c, a);
            if (a.has("--open") || a.has("--overdue") || a.has("--unverified"))
                return Error{ErrorCode::BadUsage, u"ID --open|--overdue|--unverified"_s};
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

} // namespace matoi::cli
