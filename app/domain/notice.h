// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <app/domain/incident.h>
#include <app/domain/playbook.h>

namespace matoi
{

//! The step of the playbook at which customers are told; null when it has none.
const PlaybookStep* customerStep(const Playbook& playbook);

//! PRC-4: the outlook changed, and since then nobody was told, no reason given, and the step was
//! neither ticked nor skipped.
bool contactDue(const Incident& incident, const Playbook& playbook);

//! The notice that waits for `approval`, or approved for being sent; the newest of several, null
//! for none.
const NoticeRecord* waitingNotice(const Incident& incident, bool approved);

//! The notice with this id; null when there is none.
const NoticeRecord* noticeOf(const Incident& incident, EventId id);

//! Which text comes next: the first notice, the scope once it is known, updates, the convergence,
//! the final report.
NoticeStage suggestedStage(const Incident& incident);

//! What was decided for this outlook, else the words of the playbook (in `japanese` or English)
//! with nobody's name; empty words when there are none.
ContactPolicy contactPolicy(const Incident& incident, const Playbook& playbook, Outlook outlook,
                            bool japanese);

//! What a customer should not read, or should and does not: a time by which it will work again, a
//! name from inside, no apology in the final report. Hints to the drafter, never a refusal.
std::vector<ErrorCode> lintNotice(NoticeStage stage, const QString& subject, const QString& text);

//! A notice is at most this long, UTF-8 bytes: a pending one is part of the incident's snapshot.
inline constexpr qsizetype kMaxNotice = 16 * 1024;

} // namespace matoi
