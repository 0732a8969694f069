// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/domain/decide_parts.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace matoi::parts
{

namespace
{

//! The words of a to-do, once its owner and its time can stand.
Result<QString> checked(const DecideInput& in, const QString& words, PersonId owner,
                        std::optional<Ms> dueAt)
{
    if (!owner.isNull())
        if (auto ok = requirePerson(in, owner); !ok)
            return ok.error();
    if (dueAt && *dueAt <= 0)
        return Error{ErrorCode::BadTime, u"due"_s};
    return checkLine(words, u"text"_s);
}

} // namespace

R run(const DecideInput& in, const cmd::AddTask& c)
{
    const auto text = checked(in, c.text, c.owner, c.dueAt);
    if (!text)
        return text.error();
    return Builder(in).incident(TaskAdded{*text, c.owner, c.dueAt, c.lane, c.origin}).take();
}

R run(const DecideInput& in, const cmd::PullTasks& c)
{
    if (c.tasks.empty())
        return Error{ErrorCode::Empty, u"text"_s};
    const auto& here = in.incident->tasks;
    Builder b(in);
    bool any = false;
    for (const cmd::AddTask& task : c.tasks) {
        if (!task.origin.isEmpty() && std::any_of(here.begin(), here.end(), [&](const auto& t) {
                return t.origin == task.origin;
            }))
            continue;
        const auto text = checked(in, task.text, task.owner, task.dueAt);
        if (!text)
            return text.error();
        b.incident(TaskAdded{*text, task.owner, task.dueAt, task.lane, task.origin});
        any = true;
    }
    if (!any)
        return Error{ErrorCode::NothingChanged, u"task"_s};
    return b.take();
}

R run(const DecideInput& in, const cmd::SetTask& c)
{
    const auto text = checked(in, c.text, c.owner, c.dueAt);
    if (!text)
        return text.error();
    const auto& tasks = in.incident->tasks;
    if (std::none_of(tasks.begin(), tasks.end(), [&](auto& t) { return t.id == c.target; }))
        return Error{ErrorCode::NoSuchTask, c.target.toString()};
    return Builder(in)
        .incident(TaskSet{c.target, *text, c.owner, c.dueAt}, {field::task(c.target)})
        .take();
}

R run(const DecideInput& in, const cmd::DoneTask& c)
{
    const auto& tasks = in.incident->tasks;
    const auto it =
        std::find_if(tasks.begin(), tasks.end(), [&](auto& t) { return t.id == c.target; });
    if (it == tasks.end())
        return Error{ErrorCode::NoSuchTask, c.target.toString()};
    if (it->done)
        return Error{ErrorCode::AlreadyDone, it->text};
    return Builder(in).incident(TaskDone{c.target}).take();
}

} // namespace matoi::parts
