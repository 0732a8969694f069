// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <app/text/messages.h>

namespace matoi::reports
{

//! Where a text is going to be pasted.
enum class Markup { Plain, Markdown };

//! What whoever takes over must know, read at one time.
struct BriefFacts {
    QString label; //!< INC-2026-0042
    Incident incident;
    Playbook playbook;
    NextAct next;
    std::vector<Entry> pinned; //!< the last ones, oldest first
    Ms now = 0;                //!< UTC ms
};

//! As many of the pinned entries as a brief shows.
inline constexpr size_t kBriefPinned = 5;

//! The handover brief: state, duties, the last summary, what to do next, open to-dos, hypotheses
//! and the last pinned entries. Ends without a line break.
QString brief(const BriefFacts& facts, const text::Wording& wording, Markup markup);

} // namespace matoi::reports
