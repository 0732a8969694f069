// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/domain/ready_tasks.h>
#include <app/service/time_input.h>
#include <app/text/messages.h>
#include <ui/shell/acts.h>
#include <ui/shell/desk.h>
#include <ui/shell/panels_parts.h>
#include <ui/shell/task_panels.h>
#include <ui/views/clock_text.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace matoi::ui
{

namespace
{

//! A typed time ahead; nothing for an empty field.
Result<std::optional<Ms>> dueOf(const QString& typed, const QTimeZone& zone)
{
    if (typed.trimmed().isEmpty())
        return std::optional<Ms>();
    const auto time = parseTimeAhead(typed.trimmed(), systemClock().now(), zone);
    if (!time)
        return time.error();
    return std::optional(*time);
}

} // namespace

TaskPanels::TaskPanels(Acts& acts, QObject* parent)
    : QObject(parent)
    , m_acts(acts)
{
}

void TaskPanels::askPull()
{
    m_acts.workspace().run(
        this, [](Session& s) { return readyTasks(s.workspace()); },
        [this](const std::vector<ReadyTasks>& sets) {
            // Whole sets first, then what is in them, one by one; the code is where it came from.
            const bool ja = m_acts.context().japanese();
            std::vector<std::pair<QString, QString>> choices, single;
            std::vector<cmd::AddTask> all;
            for (const ReadyTasks& set : sets) {
                choices.emplace_back(
                    set.id + u'.',
                    tr("%1: all %n to-do(s)", nullptr, int(set.items.size())).arg(set.name.in(ja)));
                for (const ReadyTasks::Item& item : set.items) {
                    all.push_back({item.text.in(ja), {}, {}, Lane::All, item.origin});
                    single.emplace_back(item.origin,
                                        u"%1 — %2"_s.arg(item.text.in(ja), set.name.in(ja)));
                }
            }
            choices.insert(choices.end(), single.begin(), single.end());
            auto people = m_acts.peopleChoices();
            people.insert(people.begin(), {QString(), u"—"_s});
            m_acts.form().open(u"pull-tasks"_s, tr("Pull in to-dos"),
                               tr("What is there already stays as it is"),
                               {{u"set"_s,
                                 tr("Which"),
                                 Kind::Choice,
                                 m_acts.desk().snapshot().playbook.id + u'.',
                                 {},
                                 choices},
                                {u"owner"_s, tr("Owner"), Kind::Choice, {}, {}, people},
                                {u"due"_s, tr("Due"), Kind::Line, {}, tr("30m · 15:30"), {}}},
                               tr("Pull in"), [this, all](const FormValues& v) {
                                   const auto due = dueOf(v[u"due"_s], m_acts.context().zone);
                                   if (!due)
                                       return m_acts.form().refuse(text::sentence(due.error()));
                                   cmd::PullTasks pull;
                                   for (cmd::AddTask task : all) {
                                       const QString wanted = v[u"set"_s];
                                       if (wanted.endsWith(u'.') ? !task.origin.startsWith(wanted)
                                                                 : task.origin != wanted)
                                           continue;
                                       task.owner = PersonId::fromString(v[u"owner"_s]);
                                       task.dueAt = *due;
                                       pull.tasks.push_back(std::move(task));
                                   }
                                   m_acts.submitFromForm(m_acts.desk().incident(), std::move(pull));
                               });
        });
}

void TaskPanels::askEdit(EventId id)
{
    const auto& tasks = m_acts.desk().snapshot().incident.tasks;
    const auto task =
        std::find_if(tasks.begin(), tasks.end(), [&](const TaskRecord& t) { return t.id == id; });
    if (task == tasks.end())
        return;
    auto people = m_acts.peopleChoices();
    people.insert(people.begin(), {QString(), u"—"_s});
    const QTimeZone zone = m_acts.context().zone;
    const QString due = task->dueAt ? clockTime(task->dueAt, systemClock().now(), zone) : QString();
    m_acts.form().open(
        u"task/"_s + id.toString(), tr("Change the to-do"), {},
        {{u"text"_s, tr("What is to be done?"), Kind::Line, task->text, {}, {}},
         {u"owner"_s, tr("Owner"), Kind::Choice, task->owner.toString(), {}, people},
         {u"due"_s, tr("Due"), Kind::Line, due, tr("30m · 15:30"), {}}},
        tr("Change"), [this, id, due, zone, before = task->dueAt](const FormValues& v) {
            cmd::SetTask command{id, v[u"text"_s], PersonId::fromString(v[u"owner"_s]), {}};
            // A time that nobody touched stays what it is, also when it has passed.
            if (before && v[u"due"_s] == due) {
                command.dueAt = before;
            } else {
                const auto time = dueOf(v[u"due"_s], zone);
                if (!time)
                    return m_acts.form().refuse(text::sentence(time.error()));
                command.dueAt = *time;
            }
            m_acts.submitFromForm(m_acts.desk().incident(), std::move(command));
        });
}

void TaskPanels::askWhich()
{
    std::vector<std::pair<QString, QString>> open;
    for (const TaskRecord& task : m_acts.desk().snapshot().incident.tasks)
        if (!task.done)
            open.emplace_back(task.id.toString(), task.text);
    if (open.empty())
        return m_acts.say(tr("No to-do is open here."));
    if (open.size() == 1)
        return askEdit(EventId::fromString(open.front().first));
    m_acts.form().open(u"which-task"_s, tr("Change a to-do"), {},
                       {{u"task"_s, tr("Which"), Kind::Choice, {}, {}, open}}, tr("Choose"),
                       [this](const FormValues& v) {
                           m_acts.form().succeed();
                           askEdit(EventId::fromString(v[u"task"_s]));
                       });
}

} // namespace matoi::ui
