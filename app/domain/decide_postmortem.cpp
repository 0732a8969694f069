// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/domain/decide_parts.h>
#include <app/domain/postmortem_sections.h>

#include <algorithm>

using namespace Qt::StringLiterals;

// What people say to each other about a postmortem: who, when, comments, signatures.
namespace matoi::parts
{

namespace
{

StreamRef stream(const Postmortem& p) { return {StreamKind::Postmortem, p.id}; }

} // namespace

R run(const DecideInput& in, const cmd::PlanReview& c)
{
    if (auto ok = requirePostmortem(in); !ok)
        return ok.error();
    const Postmortem& p = *in.postmortem;
    Builder b(in);
    bool any = false;
    const auto set = [&](const QString& field, const QString& value, bool changed) {
        if (!changed)
            return;
        any = true;
        b.on(stream(p), PostmortemSet{field, value}, p.heads, {field::postmortem(field)});
    };
    if (c.owner) {
        if (c.owner->isNull())
            return ErrorCode::MissingOwner;
        if (auto ok = requirePerson(in, *c.owner); !ok)
            return ok.error();
        set(u"owner"_s, c.owner->toString(), *c.owner != p.owner);
    }
    if (c.facilitator) {
        if (!c.facilitator->isNull())
            if (auto ok = requirePerson(in, *c.facilitator); !ok)
                return ok.error();
        set(u"facilitator"_s, c.facilitator->isNull() ? QString() : c.facilitator->toString(),
            *c.facilitator != p.facilitator);
    }
    if (c.dueAt) {
        if (auto ok = checkReportDue(in, *c.dueAt); !ok)
            return ok.error();
        set(u"due_at"_s, QString::number(*c.dueAt), *c.dueAt != p.dueAt);
    }
    if (c.meetingAt) {
        const Ms converged = in.incident->milestone(Milestone::Converged).value_or(0);
        if (*c.meetingAt && *c.meetingAt < converged)
            return Error{ErrorCode::BadTime, u"meeting_at"_s};
        set(u"meeting_at"_s, *c.meetingAt ? QString::number(*c.meetingAt) : QString(),
            *c.meetingAt != p.meetingAt);
    }
    if (!any)
        return Error{ErrorCode::NothingChanged, {}};
    return b.take();
}

R run(const DecideInput& in, const cmd::CommentPostmortem& c)
{
    if (auto ok = requirePostmortem(in); !ok)
        return ok.error();
    if (!c.section.isEmpty() && !isSection(c.section))
        return Error{ErrorCode::UnknownField, c.section};
    const auto text = checkText(c.text, u"text"_s);
    if (!text)
        return text.error();
    return Builder(in)
        .on(stream(*in.postmortem), PostmortemCommentAdded{c.section, *text}, {}, {})
        .warnIfSecret(*text)
        .take();
}

R run(const DecideInput& in, const cmd::SettleComment& c)
{
    if (auto ok = requirePostmortem(in); !ok)
        return ok.error();
    const auto& comments = in.postmortem->comments;
    const auto it = std::find_if(comments.begin(), comments.end(),
                                 [&](const PostmortemComment& o) { return o.id == c.comment; });
    if (it == comments.end())
        return Error{ErrorCode::NoSuchComment, c.comment.toString()};
    if (it->settledAt)
        return Error{ErrorCode::AlreadyDone, it->text.left(40)};
    return Builder(in)
        .on(stream(*in.postmortem), PostmortemCommentSettled{c.comment}, {}, {})
        .take();
}

R run(const DecideInput& in, const cmd::SignOff& c)
{
    if (auto ok = requirePostmortem(in); !ok)
        return ok.error();
    const Postmortem& p = *in.postmortem;
    // Nobody stands by what its owner has not shown yet.
    if (p.state == PostmortemPhase::Draft)
        return Error{ErrorCode::WrongState, codeOf(p.state)};
    if (std::any_of(p.signOffs.begin(), p.signOffs.end(),
                    [&](const SignOff& s) { return s.by == in.actor.by() && p.current(s); }))
        return Error{ErrorCode::AlreadyDone, {}};
    const auto note = checkOptionalLine(c.note, u"note"_s);
    if (!note)
        return note.error();
    return Builder(in).on(stream(p), PostmortemSignedOff{*note}, {}, {}).take();
}

} // namespace matoi::parts
