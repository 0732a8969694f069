// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <app/domain/entry.h>
#include <app/domain/next_act.h>
#include <app/domain/playbook.h>
#include <app/domain/result.h>

#include <QTimeZone>

#include <functional>

namespace matoi::text
{

//! One sentence (or two): what was wrong, where, what to do. In the language of the loaded
//! translator, in the wording of ui/ui.md 11.
QString sentence(const Error& error);
//! Text from elsewhere must not move the cursor, colour the terminal or turn its lines round.
QString harmless(QString text);
//! Stable snake_case code for --json, e.g. "review_not_held".
QString codeName(ErrorCode code);

//! What rows need to be worded: names of people, and the incident's playbook for step titles.
struct Wording {
    std::function<QString(PersonId)> name;
    const Playbook* playbook = nullptr;
    bool japanese = false;
    QTimeZone zone = QTimeZone::systemTimeZone(); //!< in which times inside a text are shown
};
//! The word that opens a row ("所見", "Decision", "Hypothesis confirmed").
QString kindWord(const Entry& entry, const Wording& wording);
//! The text of a row; for system rows worded from `detail`.
QString entryText(const Entry& entry, const Wording& wording);
//! The line under the header.
QString nextActText(const NextAct& act, const Wording& wording);

QString word(IncidentState value);
QString word(Classification value);
QString word(DetectSource value);
QString word(Outlook value);
QString word(FixState value);
QString word(Milestone value);
QString word(EntryKind value);
QString word(Lane value);
QString word(Certainty value);
QString word(Role value);
QString word(StepState value);
QString word(Phase value);
QString word(HypothesisState value);
QString word(PostmortemPhase value);
QString word(ActionKind value);
QString word(ActionState value);
QString word(IncidentKind value);
QString word(Duty value);
QString word(HubRole value);
QString word(WakeResult value);
QString word(NoticeStage value);

//! "1 h 12 min", "33 min" / "1 時間 12 分"; ms.
QString durationWords(Ms ms);
//! One number for columns where a glance compares: minutes up to 99, then whole hours, then days.
QString minuteWords(Ms ms);
//! The word of a field, step or section in an error (title, reason ...); unknown names as they are.
QString fieldWord(const QString& field);
//! The value of a field as recorded (a code, an id, a number), in words.
QString fieldValue(const QString& field, const QString& value,
                   const std::function<QString(PersonId)>& name);

} // namespace matoi::text
