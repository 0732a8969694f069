// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/domain/decide_parts.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace matoi::parts
{

namespace
{

constexpr Ms kDay = 86'400'000;

const ActionItem* find(const DecideInput& in, StreamId id)
{
    const auto it = std::find_if(in.actions.begin(), in.actions.end(),
                                 [&](const ActionItem* a) { return a->id == id; });
    return it == in.actions.end() ? nullptr : *it;
}

} // namespace

R run(const DecideInput& in, const cmd::AddAction& c)
{
    const auto title = checkLine(c.title, u"title"_s);
    if (!title)
        return title.error();
    // Behaviour 16: exactly one owner and a due date, or it is not saved.
    if (c.owner.isNull())
        return ErrorCode::MissingOwner;
    if (!c.dueAt)
        return Error{ErrorCode::BadTime, u"due"_s};
    if (*c.dueAt < in.now - kDay)
        return Error{ErrorCode::BadTime, u"due"_s};
    const auto effort = checkOptionalLine(c.effort, u"effort"_s);
    if (!effort)
        return effort.error();
    if (!c.entry.isNull() && std::any_of(in.actions.begin(), in.actions.end(),
                                         [&](const ActionItem* a) { return a->entry == c.entry; }))
        return Error{ErrorCode::AlreadyExists, *title};
    return Builder(in)
        .on({StreamKind::Action, in.freshIds.at(0)},
            ActionAdded{*title, c.kind, c.owner, c.priority, c.dueAt, in.incident->id,
                        in.postmortem ? in.postmortem->id : StreamId(), c.entry, *effort},
            {}, {})
        .take();
}

R run(const DecideInput& in, const cmd::SetAction& c)
{
    const ActionItem* action = find(in, c.action);
    if (!action)
        return Error{ErrorCode::NoSuchAction, c.action.toString()};
    if (action->state == ActionState::Done || action->state == ActionState::WontDo)
        return Error{ErrorCode::WrongState, codeOf(action->state)};
    Builder b(in);
    bool any = false;
    const auto set = [&](const QString& field, const QString& value, bool changed) {
        if (!changed)
            return;
        any = true;
        b.on({StreamKind::Action, action->id}, ActionSet{field, value}, action->heads,
             {field::action(field)});
    };
    if (c.title) {
        const auto title = checkLine(*c.title, u"title"_s);
        if (!title)
            return title.error();
        set(u"title"_s, *title, *title != action->title);
    }
    if (c.effort) {
        const auto effort = checkOptionalLine(*c.effort, u"effort"_s);
        if (!effort)
            return effort.error();
        set(u"effort"_s, *effort, *effort != action->effort);
    }
    if (c.owner) {
        if (c.owner->isNull())
            return ErrorCode::MissingOwner;
        if (auto ok = requirePerson(in, *c.owner); !ok)
            return ok.error();
        set(u"owner"_s, c.owner->toString(), *c.owner != action->owner);
    }
    if (c.dueAt) {
        if (*c.dueAt < in.now - kDay)
            return Error{ErrorCode::BadTime, u"due"_s};
        set(u"due_at"_s, QString::number(*c.dueAt), *c.dueAt != action->dueAt);
    }
    if (c.kind)
        set(u"kind"_s, codeOf(*c.kind), *c.kind != action->kind);
    if (c.priority)
        set(u"priority"_s, codeOf(*c.priority), *c.priority != action->priority);
    if (!any)
        return Error{ErrorCode::NothingChanged, action->title};
    return b.take();
}

R run(const DecideInput& in, const cmd::SetActionState& c)
{
    const ActionItem* found = find(in, c.action);
    if (!found)
        return Error{ErrorCode::NoSuchAction, c.action.toString()};
    const ActionItem& action = *found;
    if (action.state == c.state)
        return Error{ErrorCode::AlreadyDone, action.title};
    const auto evidence = checkOptionalLine(c.evidence, u"evidence"_s);
    const auto reason = checkOptionalLine(c.reason, u"reason"_s);
    if (!evidence || !reason)
        return evidence ? reason.error() : evidence.error();
    if (c.state == ActionState::Done && evidence->isEmpty())
        return Error{ErrorCode::MissingEvidence, action.title};
    if (c.state == ActionState::WontDo && reason->isEmpty())
        return Error{ErrorCode::MissingReason, action.title};
    return Builder(in)
        .on({StreamKind::Action, action.id}, ActionStateSet{c.state, *evidence, *reason},
            action.heads, {field::action(u"state"_s)})
        .take();
}

R run(const DecideInput& in, const cmd::VerifyAction& c)
{
    const ActionItem* action = find(in, c.action);
    if (!action)
        return Error{ErrorCode::NoSuchAction, c.action.toString()};
    if (action->state != ActionState::Done)
        return Error{ErrorCode::WrongState, codeOf(action->state)};
    if (action->doneBy == in.actor.by() || action->owner == in.actor.by())
        return ErrorCode::NotAllowed;
    const auto note = checkOptionalLine(c.note, u"note"_s);
    if (!note)
        return note.error();
    return Builder(in).on({StreamKind::Action, c.action}, ActionVerified{*note}, {}, {}).take();
}

} // namespace matoi::parts
