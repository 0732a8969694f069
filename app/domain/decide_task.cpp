// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/domain/decide_parts.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace matoi::parts
{

R run(const DecideInput& in, const cmd::AddTask& c)
{
    const auto text = checkLine(c.text, u"text"_s);
    if (!text)
        return text.error();
    if (!c.owner.isNull())
        if (auto ok = requirePerson(in, c.owner); !ok)
            return ok.error();
    if (c.dueAt && *c.dueAt <= 0)
        return Error{ErrorCode::BadTime, u"due"_s};
    return Builder(in).incident(TaskAdded{*text, c.owner, c.dueAt, c.lane, c.origin}).take();
}

R run(const DecideInput& in, const cmd::SetTask& c)
{
    const auto text = checkLine(c.text, u"text"_s);
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
