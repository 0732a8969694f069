// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/domain/decide_risk_parts.h>
#include <app/domain/field_names.h>

using namespace Qt::StringLiterals;

// Words of a record that must not stay: a password in a log, a name in a section.
namespace matoi::parts
{

namespace
{

//! The section whose newest words this fact holds; empty = none.
QString sectionOf(const RiskRecord& risk, EventId fact)
{
    for (const auto& section : {u"summary"_s, u"cause"_s, u"policy"_s, u"next_action"_s}) {
        const auto it = risk.heads.find(field::risk(u"section."_s + section));
        if (it != risk.heads.end() && it->second.event == fact)
            return section;
    }
    return {};
}

} // namespace

R run(const DecideInput& in, const cmd::RedactRisk& c)
{
    const RiskLogLine* line = in.risk->logLine(c.target);
    if (!line && sectionOf(*in.risk, c.target).isEmpty())
        return Error{ErrorCode::NoSuchEntry, c.target.toString()};
    if (!in.actor.admin())
        return ErrorCode::AdminOnly;
    if (line && line->redacted)
        return Error{ErrorCode::AlreadyDone, u"redact"_s};
    const auto reason = needReason(c.reason, u"redact"_s);
    if (!reason)
        return reason.error();
    EntryRedacted body{c.target, *reason};
    if (line)
        body.place = codeOf(line->log);
    Builder b(in);
    addOnRisk(b, in, std::move(body));
    return b.take();
}

} // namespace matoi::parts
