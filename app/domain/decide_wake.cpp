// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/domain/decide_parts.h>

using namespace Qt::StringLiterals;

namespace matoi::parts
{

R run(const DecideInput& in, const cmd::AttemptWake& c)
{
    if (in.incident->kind == IncidentKind::Drill)
        return ErrorCode::DrillCallsNobody;
    if (auto ok = requirePerson(in, c.person); !ok)
        return ok.error();
    if (c.result == WakeResult::Answered)
        return run(in, cmd::AnswerWake{c.person, c.how});
    const auto how = checkOptionalLine(c.how, u"how"_s);
    if (!how)
        return how.error();
    return Builder(in).incident(WakeAttempted{c.person, *how, c.result}).take();
}

R run(const DecideInput& in, const cmd::AnswerWake& c)
{
    if (in.incident->kind == IncidentKind::Drill)
        return ErrorCode::DrillCallsNobody;
    // WAK-3: satisfied by a person, by name.
    if (auto ok = requirePerson(in, c.person); !ok)
        return ok.error();
    const auto how = checkOptionalLine(c.how, u"how"_s);
    if (!how)
        return how.error();
    return Builder(in).incident(WakeAnswered{c.person, *how}).take();
}

} // namespace matoi::parts
