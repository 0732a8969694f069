// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/cli/cli_parts.h>
#include <app/domain/ready_tasks.h>
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
    return id ? c.read().incident(*id) : Result<Incident>(id.error());
}

Status listTasks(Call& c, const Args& a)
{
    const auto incident = incidentOf(c, a);
    if (!incident)
        return incident.error();
    std::vector<QJsonObject> records;
    for (const TaskRecord& task : incident->tasks) {
        QJsonObject o;
        o[u"id"_s] = task.id.toString();
        o[u"text"_s] = task.text;
        o[u"owner"_s] = c.jsonPerson(task.owner);
        o[u"due_at"_s] = c.jsonTime(task.dueAt);
        o[u"lane"_s] = jsonCode(task.lane);
        o[u"origin"_s] = jsonText(task.origin);
        o[u"done"_s] = task.done;
        o[u"done_at"_s] = c.jsonTime(task.doneAt);
        o[u"done_by"_s] = c.jsonPerson(task.doneBy);
        records.push_back(o);
    }
    c.table(records, {{translated("Cli", "ID"), u"id"_s},
                      {translated("Cli", "Done"), u"done"_s},
                      {translated("Cli", "Owner"), u"owner"_s},
                      {translated("Cli", "Due"), u"due_at"_s},
                      {translated("Cli", "Text"), u"text"_s}});
    return success();
}

Status addTask(Call& c, const Args& a)
{
    cmd::AddTask task;
    task.text = c.words(a("TEXT"));
    const auto owner = c.person(a("--owner"));
    if (!owner)
        return owner.error();
    task.owner = *owner;
    if (a.has("--due")) {
        const auto due = parseTimeAhead(a("--due"), c.session->now(), c.zone);
        if (!due)
            return due.error();
        task.dueAt = *due;
    }
    task.lane = a.code<Lane>("--lane");
    return actEntry(c, a("ID"), task);
}

Result<TaskRecord> taskOf(Call& c, const Args& a)
{
    const auto incident = incidentOf(c, a);
    if (!incident)
        return incident.error();
    const TaskRecord* found = nullptr;
    for (const TaskRecord& task : incident->tasks)
        if (isStartOf(a("TASK"), task.id)) {
            if (found)
                return Error{ErrorCode::Ambiguous, a("TASK")};
            found = &task;
        }
    if (!found)
        return Error{ErrorCode::NoSuchTask, a("TASK")};
    return *found;
}

Status doneTask(Call& c, const Args& a)
{
    const auto task = taskOf(c, a);
    return task ? actEntry(c, a("ID"), cmd::DoneTask{task->id}) : Status(task.error());
}

//! A typed time ahead; "none" takes it away, not given keeps `now`.
Result<std::optional<Ms>> dueOf(Call& c, const Args& a, Ms now)
{
    if (!a.has("--due"))
        return now ? std::optional(now) : std::nullopt;
    if (a("--due") == "none"_L1)
        return std::optional<Ms>();
    const auto due = parseTimeAhead(a("--due"), c.session->now(), c.zone);
    if (!due)
        return due.error();
    return std::optional(*due);
}

Status setTask(Call& c, const Args& a)
{
    const auto task = taskOf(c, a);
    if (!task)
        return task.error();
    const auto owner = c.person(a("--owner"));
    if (!owner)
        return owner.error();
    const auto due = dueOf(c, a, task->dueAt);
    if (!due)
        return due.error();
    return actEntry(c, a("ID"),
                    cmd::SetTask{task->id, a.has("--text") ? c.words(a("--text")) : task->text,
                                 a.has("--owner") ? *owner : task->owner, *due});
}

Status listSets(Call& c, const Args&)
{
    const bool japanese = currentLanguage() == "ja"_L1;
    std::vector<QJsonObject> records;
    for (const ReadyTasks& set : readyTasks(c.session->workspace()))
        for (const ReadyTasks::Item& item : set.items) {
            QJsonObject o;
            o[u"set"_s] = set.id;
            o[u"name"_s] = set.name.in(japanese);
            o[u"origin"_s] = item.origin;
            o[u"text"_s] = item.text.in(japanese);
            records.push_back(o);
        }
    c.table(records,
            {{translated("Cli", "Origin"), u"origin"_s}, {translated("Cli", "Text"), u"text"_s}});
    return success();
}

Status pullTasks(Call& c, const Args& a)
{
    const auto owner = c.person(a("--owner"));
    if (!owner)
        return owner.error();
    const auto due = dueOf(c, a, 0);
    if (!due)
        return due.error();
    cmd::PullTasks pull;
    const bool japanese = currentLanguage() == "ja"_L1;
    for (const ReadyTasks& set : readyTasks(c.session->workspace()))
        for (const ReadyTasks::Item& item : set.items)
            if (a("SET") == set.id || a("SET") == item.origin)
                pull.tasks.push_back(
                    {item.text.in(japanese), *owner, *due, Lane::All, item.origin});
    if (pull.tasks.empty())
        return Error{ErrorCode::NoSuchPlaybook, a("SET")};
    const auto id = c.incidentId(a("ID"));
    if (!id)
        return id.error();
    const auto outcome = c.submit(*id, pull);
    return outcome ? listTasks(c, a) : Status(outcome.error());
}

} // namespace

void addTasks(CLI::App& app, Call& call)
{
    auto* n = noun(app, "task", "To-dos of an incident");
    Verb(call, n, "add", "Add a to-do",
         "matoi-cli task add INC-2026-0001 \"Call the vendor\" --owner mari --due 30m")
        .argument("ID", "Number or start of the UUID")
        .argument("TEXT", "What is to be done (- = stdin)")
        .option("--owner", "Who does it")
        .option("--due", "Until when (30m, 18:00)")
        .codeOption<Lane>("--lane", "all, dev or biz")
        .run(addTask);
    Verb(call, n, "set", "Other words, owner or time",
         "matoi-cli task set INC-2026-0001 0190a1b2 --owner mari --due 30m")
        .argument("ID", "Number or start of the UUID")
        .argument("TASK", "Start of the to-do's id")
        .option("--text", "What is to be done (- = stdin)")
        .option("--owner", "Who does it")
        .option("--due", "Until when (30m, 18:00; none = no time)")
        .run(setTask);
    Verb(call, n, "sets", "The to-dos that playbooks keep ready", "matoi-cli task sets")
        .run(listSets);
    Verb(call, n, "pull", "Pull a whole set of to-dos in, or one of it",
         "matoi-cli task pull INC-2026-0001 security --owner mari --due 30m")
        .argument("ID", "Number or start of the UUID")
        .argument("SET", "Id of the playbook, or the origin of one to-do")
        .option("--owner", "Who does them")
        .option("--due", "Until when (30m, 18:00)")
        .run(pullTasks);
    Verb(call, n, "list", "The to-dos of an incident", "matoi-cli task list INC-2026-0001")
        .argument("ID", "Number or start of the UUID")
        .run(listTasks);
    Verb(call, n, "done", "Tick a to-do off", "matoi-cli task done INC-2026-0001 0190a1b2")
        .argument("ID", "Number or start of the UUID")
        .argument("TASK", "Start of the to-do's id")
        .run(doneTask);
}

} // namespace matoi::cli
