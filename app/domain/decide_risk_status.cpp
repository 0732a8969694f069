// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/domain/decide_risk_parts.h>

using namespace Qt::StringLiterals;

// Score, status and next visit: what a record's place in matrix and queue follows from.
namespace matoi::parts
{

namespace
{

void addScored(Builder& b, const DecideInput& in, const RiskScored& scored)
{
    std::vector<QString> fields;
    if (scored.potential)
        fields.push_back(u"potential"_s);
    if (scored.current)
        fields.push_back(u"current"_s);
    if (scored.likelihood)
        fields.push_back(u"likelihood"_s);
    addOnRisk(b, in, scored, fields);
}

} // namespace

R run(const DecideInput& in, const cmd::ScoreRisk& c)
{
    const auto scored = scoredBy(*in.risk, c.score);
    if (!scored)
        return scored.error();
    if (!*scored)
        return Error{ErrorCode::NothingChanged, u"impact"_s};
    Builder b(in);
    addScored(b, in, **scored);
    return b.take();
}

R run(const DecideInput& in, const cmd::SetRiskStatus& c)
{
    const RiskStatus from = in.risk->status;
    if (from == c.status)
        return Error{ErrorCode::NothingChanged, codeOf(c.status)};
    if (c.notNeeded && c.status != RiskStatus::Completed)
        return Error{ErrorCode::BadValue, u"not_needed"_s};
    if (!isRiskTransition(from, c.status, c.notNeeded))
        return Error{ErrorCode::RiskStatusJump, codeOf(c.status)};
    const auto reason = needsRiskReason(from, c.status, c.notNeeded)
                            ? needReason(c.reason, codeOf(c.status))
                            : checkOptionalLine(c.reason, u"reason"_s);
    if (!reason)
        return reason.error();
    const auto scored = scoredBy(*in.risk, c.score);
    if (!scored)
        return scored.error();
    const auto visit = nextVisit(in, c.status, c.visit);
    if (!visit)
        return visit.error();
    Builder b(in);
    addOnRisk(b, in, RiskStatusSet{c.status, *reason, c.notNeeded}, {u"status"_s});
    if (*visit != in.risk->nextVisitOn)
        addOnRisk(b, in, RiskSet{u"next_visit_on"_s, *visit, c.visit.reason.trimmed()},
                  {u"next_visit_on"_s});
    if (*scored)
        addScored(b, in, **scored);
    else if (asksForImpact(from, c.status) && c.score.empty())
        b.warn(ErrorCode::ImpactNotUpdated);
    return b.take();
}

R run(const DecideInput& in, const cmd::SetNextVisit& c)
{
    const auto visit = nextVisit(in, in.risk->status, c.visit);
    if (!visit)
        return visit.error();
    if (*visit == in.risk->nextVisitOn)
        return Error{ErrorCode::NothingChanged, u"next_visit_on"_s};
    Builder b(in);
    addOnRisk(b, in, RiskSet{u"next_visit_on"_s, *visit, c.visit.reason.trimmed()},
              {u"next_visit_on"_s});
    return b.take();
}

R run(const DecideInput& in, const cmd::VisitRisk& c)
{
    if (!in.risk->isOpen())
        return Error{ErrorCode::WrongState, codeOf(in.risk->status)};
    const auto note = checkOptionalText(c.note, u"note"_s);
    if (!note)
        return note.error();
    const auto visit = nextVisit(in, in.risk->status, c.visit);
    if (!visit)
        return visit.error();
    const auto scored = scoredBy(*in.risk, c.score);
    if (!scored)
        return scored.error();
    Builder b(in);
    // The visit first: what it found is movement since then, and stays to be seen until the next.
    addOnRisk(b, in, RiskVisited{*note, *visit, c.visit.reason.trimmed()}, {u"next_visit_on"_s});
    if (*scored)
        addScored(b, in, **scored);
    return b.warnIfSecret(*note).take();
}

} // namespace matoi::parts
