// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <app/domain/incident.h>
#include <app/domain/review_state.h>
#include <app/domain/risk_command.h>

namespace matoi
{

//! REC-1: a finding must have been investigated for a week.
inline constexpr qint64 kInvestigationDays = 7;
//! DON-3: as long an incident may wait for its permanent fix before a record is offered.
inline constexpr Ms kUnfixedMs = 7 * Ms(86'400'000);

//! What the entry rule looks at.
struct RiskFinding {
    RiskEntry basis = RiskEntry::Investigation;
    QDate investigationStartedOn; //!< invalid = not known
    bool rootSolved = false;
    ImpactBand potential = ImpactBand::Unknown;
    bool postmortemWritten = false; //!< REC-2
};

//! Yes or no, and each of the conditions, so that it can be said why.
struct RiskVerdict {
    qint64 days = -1;         //!< of investigation; -1 = not known
    bool investigated = true; //!< for a week at least, or the way in does not ask for it
    bool unsolved = true;
    bool severe = true;       //!< potential 3 or more, or it cannot be excluded
    bool written = true;      //!< REC-2: the postmortem
    bool needsReason = false; //!< an unknown potential enters with a reason only
    bool eligible() const { return investigated && unsolved && severe && written; }
    bool operator==(const RiskVerdict&) const = default;
};

//! REC-1 for a finding, REC-2 for a postmortem, DON-3 for an incident.
RiskVerdict riskVerdict(const RiskFinding& finding, QDate today);

//! DON-3: converged more than seven days ago, not closed, without its permanent fix. Never a drill.
bool offersRisk(const Incident& incident, Ms now);

//! REC-2: somebody wrote in it; an empty draft is none.
bool isWritten(const Postmortem& postmortem);

//! DON-3: a record as far as incident and postmortem know it. Of a restricted incident it takes no
//! words: the register is open to all. `linked` are action items of the incident.
cmd::AddRisk prefillRisk(const Incident& incident, const Postmortem* postmortem,
                         const std::vector<const ActionItem*>& actions, int zoneOffsetMinutes);

//! The day of a moment in the workspace's zone.
QDate dayOf(Ms at, int zoneOffsetMinutes);

} // namespace matoi
