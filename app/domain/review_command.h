// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <app/domain/event.h>

#include <optional>
#include <vector>

// The commands of what comes after an incident: postmortem, action items, deployments.
namespace matoi::cmd
{

struct DraftPostmortem {
    PersonId owner;
    std::optional<Ms> dueAt;
};
//! `seen` is the fact whose words were there when the writing began; null = what stands now.
struct EditPostmortem {
    QString section, text;
    EventId seen = {};
};
//! What is given is changed; a null person or a time of 0 takes it away (but for the owner and the
//! due date, which a postmortem always has).
struct PlanReview {
    std::optional<PersonId> owner = {}, facilitator = {};
    std::optional<Ms> dueAt = {}, meetingAt = {};
};
//! `section` may be empty: about all of it.
struct CommentPostmortem {
    QString section, text;
};
struct SettleComment {
    EventId comment;
};
struct SignOff {
    QString note = {};
};
struct SetPostmortemState {
    PostmortemPhase state;
    QString reason;
};
struct HoldReview {
    std::optional<Ms> at;
    std::vector<PersonId> participants;
    PersonId facilitator;
};
struct AddAction {
    QString title;
    ActionKind kind = ActionKind::PermanentFix;
    PersonId owner;
    Priority priority = Priority::P1;
    std::optional<Ms> dueAt;
    EventId entry = {}; //!< the to-do of the timeline that it is made of
    QString effort = {};
};
//! What is given is changed. A done item keeps what it was.
struct SetAction {
    StreamId action;
    std::optional<QString> title = {}, effort = {};
    std::optional<ActionKind> kind = {};
    std::optional<PersonId> owner = {};
    std::optional<Priority> priority = {};
    std::optional<Ms> dueAt = {};
};
struct SetActionState {
    StreamId action;
    ActionState state;
    QString evidence, reason;
};
struct VerifyAction {
    StreamId action;
    QString note;
};
//! Deployments of a file. What is there already, word for word, is passed over; one with the same
//! service and id takes the place of the older one.
struct RecordDeploys {
    std::vector<DeployRecorded> deploys;
};

} // namespace matoi::cmd
