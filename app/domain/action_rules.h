// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <app/domain/review_state.h>

namespace matoi
{

//! Behaviour 16: what was to mend or to prevent is done only when somebody else saw that it works.
inline bool awaitsVerification(const ActionItem& a)
{
    return a.state == ActionState::Done && a.verifiedBy.isNull() &&
           (a.kind == ActionKind::PermanentFix || a.kind == ActionKind::Prevention);
}
inline bool isOpen(const ActionItem& a)
{
    return a.state == ActionState::Open || a.state == ActionState::InProgress;
}
inline bool isOverdue(const ActionItem& a, Ms now) { return isOpen(a) && a.dueAt && a.dueAt < now; }

} // namespace matoi
