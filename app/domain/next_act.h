// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <app/domain/playbook.h>
#include <app/domain/state.h>

namespace matoi
{

//! The one thing to do next: a code that app/text words and the window performs (key G).
struct NextAct {
    enum class Kind {
        Nothing,
        WakeSomebody,
        TakeCommand,
        Classify,
        StartStep,
        DoneStep,
        PostSummary,
        SetOutlook,
        ScoreImpact,
        UpdateSummary,
        Converge,
        NameReportOwner,
        WriteReport,
        HoldReview,
        FinishReview,
        FinishP0Actions,
        FinishFix,
        Close,
        ResolveConflict,
        JudgeIncident,
        Respond,
        Dismiss,
        ContactCustomers,
        ApproveNotice,
        SendNotice,
    };
    Kind kind = Kind::Nothing;
    QString step;        //!< id of the step it is about
    EventId notice = {}; //!< the notice it is about
    bool operator==(const NextAct&) const = default;
};

//! Pure: from the folded state, its playbook and the time (UTC ms).
NextAct nextAct(const Incident& incident, const Playbook& playbook, const Postmortem* postmortem,
                const std::vector<const ActionItem*>& actions, Ms now);

} // namespace matoi
