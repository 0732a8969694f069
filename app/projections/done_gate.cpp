// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/projections/done_gate.h>

namespace matoi
{

std::vector<DoneGate> doneGates(const Incident& incident, const Postmortem* postmortem,
                                const std::vector<ActionItem>& actions)
{
    using What = DoneGate::What;
    DoneGate p0{What::P0Actions};
    for (const ActionItem& action : actions) {
        if (action.priority != Priority::P0)
            continue;
        ++p0.of;
        p0.done += action.state == ActionState::Done || action.state == ActionState::WontDo;
    }
    p0.met = p0.done == p0.of;
    const bool reviewed = postmortem && (postmortem->state == PostmortemPhase::Reviewed ||
                                         postmortem->state == PostmortemPhase::Closed);
    const bool fixed = incident.fixState == FixState::PermanentDone ||
                       (incident.fixState == FixState::NotNeeded && !incident.fixReason.isEmpty());
    return {{What::ReviewHeld, postmortem && postmortem->reviewHeldAt},
            {What::Reviewed, reviewed},
            p0,
            {What::PermanentFix, fixed}};
}

} // namespace matoi
