// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <app/domain/codes.h>
#include <app/domain/ids.h>

namespace matoi
{

//! What numbers are made from: one flat row per incident, read without folding. Times are UTC ms,
//! 0 = not known.
struct NumberRow {
    StreamId id;
    QString label; //!< INC-2026-0042
    IncidentKind kind = {};
    QString title; //!< empty when restricted
    IncidentState state = {};
    Classification classification = {};
    FixState fixState = {};
    bool restricted = false;
    QString service;  //!< the function that is affected
    QString causedBy; //!< the deployment that a person named as its cause; empty = none
    Ms declaredAt = 0, startedAt = 0, detectedAt = 0, acknowledgedAt = 0, noticedAt = 0;
    Ms convergedAt = 0, reviewHeldAt = 0, fixedAt = 0;
    //! When it began, as far as that is known: by this it belongs to a period.
    Ms beganAt() const { return startedAt ? startedAt : detectedAt ? detectedAt : declaredAt; }
    bool operator==(const NumberRow&) const = default;
};

} // namespace matoi
