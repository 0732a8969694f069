// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <app/domain/codes.h>
#include <app/domain/result.h>

#include <map>
#include <vector>

namespace matoi
{

//! A text in Japanese and English.
struct Bilingual {
    QString ja, en;
    const QString& in(bool japanese) const { return japanese ? ja : en; }
    bool operator==(const Bilingual&) const = default;
};

struct PlaybookStep {
    QString id;
    int number = 0; //!< 1..6; lane steps carry the number of their step
    Bilingual title;
    Lane lane = Lane::All;         //!< dev/biz: a lane of step `number`
    QString who;                   //!< anyone, judge, all, biz, report_owner, everyone, dev
    std::vector<QString> needs;    //!< ids of steps that come first
    std::vector<QString> doneWhen; //!< closed list, playbook.cpp
    QString evidenceType, evidencePattern;
    bool skipAllowed = true;
    int nagAfterMin = 0;
    bool operator==(const PlaybookStep&) const = default;
};

//! spec design.md 3.3; minutes and seconds as named.
struct Playbook {
    QString id;
    int version = 1;
    Bilingual name;
    QString kind; //!< outage, security, drill
    std::vector<PlaybookStep> steps;
    std::vector<Bilingual> tasks, checklist;
    std::vector<Duty> wakeOrder;
    int wakeSecondsEach = 180;
    int promiseInternalMin = 30, promiseCustomerMin = 20;
    std::map<QString, Bilingual> policies; //!< continuing, converging, converged
    const PlaybookStep* step(QStringView wanted) const;
    //! The step of the rail with this number, whatever a team calls it; null when there is none.
    const PlaybookStep* railStep(int number) const;
    //! The item that a step id "checklist.3" names, counted from 1; null when there is none. Items
    //! are ticked as steps are: by step.done, skipped with a reason, reopened with one.
    const Bilingual* checklistItem(QStringView stepId) const;
    static QString checklistId(int number);
    bool operator==(const Playbook&) const = default;
};

//! A key that nobody knows is a slip of the pen in a file that somebody sets, and the mark of a
//! newer Matoi in a copy that an incident carries.
enum class UnknownKeys { Refuse, Ignore };

//! Reads and validates a playbook. BadPlaybook with context "line L, column C: reason" (English,
//! stable reason codes are worded by app/text); TooLong over 64 KiB, because an incident carries
//! its copy within one event.
Result<Playbook> parsePlaybook(const QByteArray& json, UnknownKeys unknown = UnknownKeys::Refuse);

//! JSON text of a built-in playbook: "standard", "security", "drill"; empty for others.
QByteArray builtinPlaybook(const QString& id);

} // namespace matoi
