// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <app/reports/postmortem_document.h>

// The parts of a postmortem that come from facts. In the language of the thread.
namespace matoi::reports::postmortem
{

Figures figures(const PostmortemFacts& facts);
//! Nothing where no time is known.
std::optional<Strip> strip(const PostmortemFacts& facts);
Timeline timeline(const PostmortemFacts& facts);
Table milestones(const PostmortemFacts& facts);
Table duties(const PostmortemFacts& facts);
Table notices(const PostmortemFacts& facts);
//! `openOnly`: those, without evidence and reasons.
Table actions(const PostmortemFacts& facts, bool openOnly);
Table exceptions(const PostmortemFacts& facts);
//! State, class, owner ...: under the title.
QStringList headFacts(const PostmortemFacts& facts);

} // namespace matoi::reports::postmortem
