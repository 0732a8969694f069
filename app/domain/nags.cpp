// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/domain/nags.h>

#include <algorithm>

namespace matoi
{

namespace
{

constexpr Ms kMinute = 60'000;

//! Something is under examination, or everything is ruled out and nothing was put in its place.
bool lacksAnAnswer(const std::vector<HypothesisRecord>& hypotheses)
{
    const auto any = [&](HypothesisState state) {
        return std::any_of(hypotheses.begin(), hypotheses.end(),
                           [state](const HypothesisRecord& h) { return h.state == state; });
    };
    return any(HypothesisState::Open) || (!hypotheses.empty() && !any(HypothesisState::Confirmed));
}

} // namespace

Ms nagInterval(NagKind kind)
{
    switch (kind) {
    case NagKind::CommandVacant:
        return 2 * kMinute;
    case NagKind::ImpactUnset:
        return 5 * kMinute;
    case NagKind::OutlookUnset:
    case NagKind::HypothesesStuck:
        break;
    }
    return 15 * kMinute;
}

std::vector<Nag> nags(const Incident& i, Ms now)
{
    std::vector<Nag> due;
    if (i.state != IncidentState::Responding || i.kind == IncidentKind::Backfill)
        return due;
    const auto missing = [&](NagKind kind, Ms since) {
        // A recurrence starts anew: what was missing while it was converged reminded nobody.
        since = std::max(since, i.stateSince);
        const Ms times = (now - since) / nagInterval(kind);
        if (times > 0)
            due.push_back({kind, since, int(std::min<Ms>(times, kNagTimes))});
    };
    if (i.holder(Role::Commander).isNull())
        missing(NagKind::CommandVacant, i.commandVacantAt);
    if (!i.scope || !i.degree)
        missing(NagKind::ImpactUnset, i.declaredAt);
    const auto summary = i.milestone(Milestone::FirstSummary);
    if (i.outlook == Outlook::Unknown && summary)
        missing(NagKind::OutlookUnset, std::max(*summary, i.outlookSince));
    if (lacksAnAnswer(i.hypotheses))
        missing(NagKind::HypothesesStuck, i.hypothesisMovedAt);
    return due;
}

} // namespace matoi
