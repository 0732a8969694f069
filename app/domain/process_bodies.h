// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <app/domain/codes.h>
#include <app/domain/ids.h>

#include <vector>

namespace matoi
{

// Bodies are plain values. `fields` names each member once, in the order of the canonical bytes;
// codec and printers read it. New fields are optional and go at their sorted place.

//! Somebody works on a step of the playbook.
struct StepStarted {
    static constexpr const char* kType = "step.started/1";
    QString step;
    PersonId owner;
    template <class V>
    void fields([[maybe_unused]] V& v)
    {
        v("owner", owner);
        v("step", step);
    }
    bool operator==(const StepStarted&) const = default;
};

//! A tick, with what proves it.
struct StepDone {
    static constexpr const char* kType = "step.done/1";
    QString step;
    QString evidence;
    template <class V>
    void fields([[maybe_unused]] V& v)
    {
        v("evidence", evidence);
        v("step", step);
    }
    bool operator==(const StepDone&) const = default;
};

//! Not done, on purpose.
struct StepSkipped {
    static constexpr const char* kType = "step.skipped/1";
    QString step;
    QString reason;
    template <class V>
    void fields([[maybe_unused]] V& v)
    {
        v("reason", reason);
        v("step", step);
    }
    bool operator==(const StepSkipped&) const = default;
};

//! The tick is taken back.
struct StepReopened {
    static constexpr const char* kType = "step.reopened/1";
    QString step;
    QString reason;
    template <class V>
    void fields([[maybe_unused]] V& v)
    {
        v("reason", reason);
        v("step", step);
    }
    bool operator==(const StepReopened&) const = default;
};

//! Evidence without changing the state.
struct StepEvidenceSet {
    static constexpr const char* kType = "step.evidence_set/1";
    QString step;
    QString evidence;
    template <class V>
    void fields([[maybe_unused]] V& v)
    {
        v("evidence", evidence);
        v("step", step);
    }
    bool operator==(const StepEvidenceSet&) const = default;
};

//! A to-do of the incident; its id is the event id.
struct TaskAdded {
    static constexpr const char* kType = "task.added/1";
    QString text;
    PersonId owner;
    std::optional<Ms> dueAt;
    Lane lane = {};
    QString origin;
    template <class V>
    void fields([[maybe_unused]] V& v)
    {
        v("due_at", dueAt);
        v("lane", lane);
        v("origin", origin);
        v("owner", owner);
        v("text", text);
    }
    bool operator==(const TaskAdded&) const = default;
};

//! New words, owner or due time.
struct TaskSet {
    static constexpr const char* kType = "task.set/1";
    EventId target;
    QString text;
    PersonId owner;
    std::optional<Ms> dueAt;
    template <class V>
    void fields([[maybe_unused]] V& v)
    {
        v("due_at", dueAt);
        v("owner", owner);
        v("target", target);
        v("text", text);
    }
    bool operator==(const TaskSet&) const = default;
};

//! The to-do is done.
struct TaskDone {
    static constexpr const char* kType = "task.done/1";
    EventId target;
    template <class V>
    void fields([[maybe_unused]] V& v)
    {
        v("target", target);
    }
    bool operator==(const TaskDone&) const = default;
};

//! The situation summary and its promise (behaviour 9).
struct SummaryPosted {
    static constexpr const char* kType = "summary.posted/1";
    QString situation;
    QString actions;
    QString needs;
    QString impact;
    std::optional<Ms> nextUpdateAt;
    template <class V>
    void fields([[maybe_unused]] V& v)
    {
        v("actions", actions);
        v("impact", impact);
        v("needs", needs);
        v("next_update_at", nextUpdateAt);
        v("situation", situation);
    }
    bool operator==(const SummaryPosted&) const = default;
};

//! The promised time is moved, with a reason.
struct PromiseSnoozed {
    static constexpr const char* kType = "promise.snoozed/1";
    Ms until = 0;
    QString reason;
    template <class V>
    void fields([[maybe_unused]] V& v)
    {
        v("reason", reason);
        v("until", until);
    }
    bool operator==(const PromiseSnoozed&) const = default;
};

//! An idea of the cause; its id is the event id.
struct HypothesisOpened {
    static constexpr const char* kType = "hypothesis.opened/1";
    QString text;
    template <class V>
    void fields([[maybe_unused]] V& v)
    {
        v("text", text);
    }
    bool operator==(const HypothesisOpened&) const = default;
};

//! Ruled out by evidence.
struct HypothesisRuledOut {
    static constexpr const char* kType = "hypothesis.ruled_out/1";
    EventId target;
    QString evidence;
    template <class V>
    void fields([[maybe_unused]] V& v)
    {
        v("evidence", evidence);
        v("target", target);
    }
    bool operator==(const HypothesisRuledOut&) const = default;
};

//! Confirmed by evidence.
struct HypothesisConfirmed {
    static constexpr const char* kType = "hypothesis.confirmed/1";
    EventId target;
    QString evidence;
    template <class V>
    void fields([[maybe_unused]] V& v)
    {
        v("evidence", evidence);
        v("target", target);
    }
    bool operator==(const HypothesisConfirmed&) const = default;
};

//! WAK-4: every call is timed. Posting to chat is an attempt, never an answer.
struct WakeAttempted {
    static constexpr const char* kType = "wake.attempted/1";
    PersonId person;
    QString how;
    WakeResult result = {};
    template <class V>
    void fields([[maybe_unused]] V& v)
    {
        v("how", how);
        v("person", person);
        v("result", result);
    }
    bool operator==(const WakeAttempted&) const = default;
};

//! WAK-3: one named person is awake.
struct WakeAnswered {
    static constexpr const char* kType = "wake.answered/1";
    PersonId person;
    QString how;
    template <class V>
    void fields([[maybe_unused]] V& v)
    {
        v("how", how);
        v("person", person);
    }
    bool operator==(const WakeAnswered&) const = default;
};

//! A file, by its hash; size in bytes. The name is data, not a path.
struct AttachmentAdded {
    static constexpr const char* kType = "attachment.added/1";
    QString sha256;
    QString name;
    QString mime;
    qint64 size = 0;
    template <class V>
    void fields([[maybe_unused]] V& v)
    {
        v("mime", mime);
        v("name", name);
        v("sha256", sha256);
        v("size", size);
    }
    bool operator==(const AttachmentAdded&) const = default;
};

//! A person has looked at two writers of one field.
struct ConflictResolved {
    static constexpr const char* kType = "conflict.resolved/1";
    QString field;
    EventId chosen;
    std::vector<EventId> over;
    template <class V>
    void fields([[maybe_unused]] V& v)
    {
        v("chosen", chosen);
        v("field", field);
        v("over", over);
    }
    bool operator==(const ConflictResolved&) const = default;
};

//! Drops the effects of the events in the envelope's `undoes`.
struct ActUndone {
    static constexpr const char* kType = "act.undone/1";
    template <class V>
    void fields([[maybe_unused]] V& v)
    {
    }
    bool operator==(const ActUndone&) const = default;
};

} // namespace matoi
