// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/domain/apply.h>
#include <app/domain/field_names.h>
#include <app/domain/heads.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace matoi
{

const Person* WorkspaceState::person(PersonId id) const
{
    const auto it =
        std::find_if(people.begin(), people.end(), [&](const Person& p) { return p.id == id; });
    return it == people.end() ? nullptr : &*it;
}

const BrokenGlass* WorkspaceState::openGlass(PersonId person, Ms now) const
{
    const auto it = std::find_if(glasses.rbegin(), glasses.rend(), [&](const BrokenGlass& g) {
        return g.person == person && g.openAt(now);
    });
    return it == glasses.rend() ? nullptr : &*it;
}

static void applyTo(Postmortem& s, const Event& e, bool again)
{
    if (s.id.isNull())
        s.id = e.stream.id;
    const auto head = [&](const QString& name, const QString& value) {
        if (!again)
            writeField(s.heads, s.conflicts, name, value, e);
    };
    std::visit(
        Overloads{
            [&](const PostmortemDrafted& b) {
                s.exists = true;
                s.incident = b.incident;
                s.owner = b.owner;
                s.dueAt = b.dueAt;
                head(field::postmortem(u"owner"_s), b.owner.toString());
            },
            [&](const PostmortemSectionSet& b) {
                head(field::section(b.section), b.text);
                if (!again)
                    ++s.edits;
                // Emptied is unwritten: an empty section makes no report (PRC-5).
                if (b.text.isEmpty())
                    s.sections.erase(b.section);
                else
                    s.sections[b.section] = b.text;
            },
            [&](const PostmortemStateSet& b) {
                head(field::postmortemState(), codeOf(b.state));
                s.state = b.state;
            },
            [&](const PostmortemReviewHeld& b) {
                head(field::review(), QString::number(b.at));
                s.reviewHeldAt = b.at;
                s.participants = b.participants;
                s.facilitator = b.facilitator;
            },
            [&](const PostmortemSet& b) {
                head(field::postmortem(b.field), b.value);
                if (b.field == "owner"_L1)
                    s.owner = PersonId::fromString(b.value);
                else if (b.field == "facilitator"_L1)
                    s.facilitator = PersonId::fromString(b.value);
                else if (b.field == "due_at"_L1)
                    s.dueAt = b.value.toLongLong();
                else if (b.field == "meeting_at"_L1)
                    s.meetingAt = b.value.toLongLong();
            },
            [&](const PostmortemCommentAdded& b) {
                if (!again)
                    s.comments.push_back({e.id, b.section, b.text, e.by(), e.occurredAt, {}, 0});
            },
            [&](const PostmortemCommentSettled& b) {
                for (PostmortemComment& comment : s.comments)
                    if (comment.id == b.target && !comment.settledAt) {
                        comment.settledBy = e.by();
                        comment.settledAt = e.occurredAt;
                    }
            },
            [&](const PostmortemSignedOff& b) {
                if (again)
                    return;
                std::erase_if(s.signOffs, [&](const SignOff& o) { return o.by == e.by(); });
                s.signOffs.push_back({e.by(), e.occurredAt, b.note, s.edits});
            },
            [&](const UnknownEvent&) { ++s.unknownEvents; }, [](const auto&) {}},
        e.body);
}

static void applyTo(ActionItem& s, const Event& e, bool again)
{
    if (s.id.isNull())
        s.id = e.stream.id;
    const auto head = [&](const QString& name, const QString& value) {
        if (!again)
            writeField(s.heads, s.conflicts, field::action(name), value, e);
    };
    std::visit(Overloads{[&](const ActionAdded& b) {
                             s.exists = true;
                             s.title = b.title;
                             s.kind = b.kind;
                             s.owner = b.owner;
                             s.priority = b.priority;
                             s.dueAt = b.dueAt.value_or(0);
                             s.incident = b.incident;
                             s.postmortem = b.postmortem;
                             s.entry = b.entry;
                             s.effort = b.effort;
                             head(u"state"_s, codeOf(ActionState::Open));
                         },
                         [&](const ActionSet& b) {
                             head(b.field, b.value);
                             if (b.field == "title"_L1)
                                 s.title = b.value;
                             else if (b.field == "owner"_L1)
                                 s.owner = PersonId::fromString(b.value);
                             else if (b.field == "due_at"_L1)
                                 s.dueAt = b.value.toLongLong();
                             else if (b.field == "effort"_L1)
                                 s.effort = b.value;
                             else if (b.field == "kind"_L1)
                                 s.kind =
                                     fromCode<ActionKind>(QStringView(b.value)).value_or(s.kind);
                             else if (b.field == "priority"_L1)
                                 s.priority =
                                     fromCode<Priority>(QStringView(b.value)).value_or(s.priority);
                         },
                         [&](const ActionStateSet& b) {
                             head(u"state"_s, codeOf(b.state));
                             s.state = b.state;
                             s.evidence = b.evidence;
                             s.reason = b.reason;
                             const bool done = b.state == ActionState::Done;
                             s.doneAt = done ? e.occurredAt : 0;
                             s.doneBy = done ? e.by() : PersonId();
                             if (!done) { // what is open again was not proved
                                 s.verifiedBy = {};
                                 s.verifiedAt = 0;
                             }
                         },
                         [&](const ActionVerified&) {
                             s.verifiedBy = e.by();
                             s.verifiedAt = e.occurredAt;
                         },
                         [&](const UnknownEvent&) { ++s.unknownEvents; }, [](const auto&) {}},
               e.body);
}

static void applyTo(WorkspaceState& s, const Event& e, bool again)
{
    const auto head = [&](const QString& name, const QString& value) {
        if (!again)
            writeField(s.heads, s.conflicts, name, value, e);
    };
    std::visit(Overloads{[&](const PersonSet& b) {
                             head(field::person(b.person), QString::fromUtf8(e.bodyBytes));
                             std::erase_if(s.people,
                                           [&](const Person& p) { return p.id == b.person; });
                             s.people.push_back({b.person, b.name, b.handle, b.reading, b.duty,
                                                 b.admin, b.archived, b.teams});
                         },
                         [&](const PolicySet& b) {
                             head(field::policy(b.key), b.value);
                             if (b.value.isEmpty())
                                 s.policy.erase(b.key);
                             else
                                 s.policy[b.key] = b.value;
                         },
                         [&](const PlaybookSet& b) {
                             head(field::playbook(b.id), b.text);
                             s.playbooks[b.id] = b.text;
                         },
                         [&](const IncidentStubSet& b) {
                             s.stubs[b.incident.toString()] = {b.incident, b.year, b.number,
                                                               b.detectedAt, b.open};
                         },
                         [&](const BreakGlassOpened& b) {
                             if (again)
                                 return;
                             // No fact opens more than an hour.
                             s.glasses.push_back(
                                 {e.id, e.actor, b.reason, e.occurredAt,
                                  std::clamp(b.until, e.occurredAt, e.occurredAt + kGlassMs)});
                         },
                         [&](const BreakGlassClosed& b) {
                             for (BrokenGlass& g : s.glasses)
                                 if (g.id == b.target && g.person == e.actor)
                                     g.until = std::clamp(e.occurredAt, g.since, g.until);
                         },
                         [&](const UnknownEvent&) { ++s.unknownEvents; }, [](const auto&) {}},
               e.body);
}

void apply(DeployLog& s, const Event& e)
{
    std::visit(Overloads{[&](const DeployRecorded& b) { s.deploys[b.key()] = b; },
                         [&](const UnknownEvent&) { ++s.unknownEvents; }, [](const auto&) {}},
               e.body);
}

void apply(ContactsState& s, const Event& e)
{
    std::visit(Overloads{[&](const PersonContactSet& b) {
                             std::erase_if(s.contacts,
                                           [&](const Contact& c) { return c.person == b.person; });
                             s.contacts.push_back({b.person, b.phone, b.email});
                         },
                         [&](const UnknownEvent&) { ++s.unknownEvents; }, [](const auto&) {}},
               e.body);
}

void apply(Postmortem& state, const Event& event) { applyTo(state, event, false); }
void apply(ActionItem& state, const Event& event) { applyTo(state, event, false); }
void apply(WorkspaceState& state, const Event& event) { applyTo(state, event, false); }
void reapply(Postmortem& state, const Event& event) { applyTo(state, event, true); }
void reapply(ActionItem& state, const Event& event) { applyTo(state, event, true); }
void reapply(WorkspaceState& state, const Event& event) { applyTo(state, event, true); }

} // namespace matoi
