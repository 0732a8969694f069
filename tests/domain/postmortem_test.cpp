// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/support/given.h>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace matoi;
using matoi::test::World;

namespace
{

constexpr Ms kDay = 86'400'000;

World converged()
{
    World w;
    w.declared().when(cmd::Converge{{}, w.ito, FixState::Workaround, {}});
    return w;
}

cmd::AddAction item(const World& w)
{
    return {u"Send per organisation"_s, ActionKind::PermanentFix, w.ito, Priority::P0,
            w.now + 7 * kDay};
}

} // namespace

TEST(Postmortem, OwnerFacilitatorAndMeetingArePlanned)
{
    World w = converged();
    w.when(cmd::PlanReview{w.tanaka, w.sato, {}, w.now + kDay});
    EXPECT_EQ(w.postmortem.owner, w.tanaka);
    EXPECT_EQ(w.postmortem.facilitator, w.sato);
    EXPECT_EQ(w.postmortem.meetingAt, w.now + kDay);
    w.when(cmd::PlanReview{{}, PersonId(), {}, 0});
    EXPECT_TRUE(w.postmortem.facilitator.isNull());
    EXPECT_EQ(w.postmortem.meetingAt, 0);
    EXPECT_EQ(w.refused(cmd::PlanReview{PersonId(), {}, {}, {}}), ErrorCode::MissingOwner);
    EXPECT_EQ(w.refused(cmd::PlanReview{World::person(77), {}, {}, {}}), ErrorCode::NoSuchPerson);
    EXPECT_EQ(w.refused(cmd::PlanReview{w.tanaka, {}, {}, {}}), ErrorCode::NothingChanged);
    EXPECT_EQ(w.refused(cmd::PlanReview{{}, {}, {}, w.now - kDay}), ErrorCode::BadTime);
}

TEST(Postmortem, PM_2_TheDueDateMovesWithinSevenDaysOfConvergence)
{
    World w = converged();
    w.when(cmd::PlanReview{{}, {}, w.now + 7 * kDay, {}});
    EXPECT_EQ(w.postmortem.dueAt, w.now + 7 * kDay);
    EXPECT_EQ(w.refused(cmd::PlanReview{{}, {}, w.now + 8 * kDay, {}}), ErrorCode::BadTime);
    EXPECT_EQ(w.refused(cmd::PlanReview{{}, {}, w.now - kDay, {}}), ErrorCode::BadTime);
}

TEST(Postmortem, ACommentStandsOnItsSectionUntilSomebodySettlesIt)
{
    World w = converged();
    w.when(cmd::CommentPostmortem{u"cause"_s, u"Why did nobody see it?"_s}, w.tanaka);
    ASSERT_EQ(w.postmortem.comments.size(), 1u);
    const PostmortemComment comment = w.postmortem.comments.front();
    EXPECT_EQ(comment.section, u"cause"_s);
    EXPECT_EQ(comment.by, w.tanaka);
    EXPECT_EQ(comment.settledAt, 0);
    w.when(cmd::SettleComment{comment.id}, w.ito);
    EXPECT_EQ(w.postmortem.comments.front().settledBy, w.ito);
    EXPECT_EQ(w.refused(cmd::SettleComment{comment.id}), ErrorCode::AlreadyDone);
    EXPECT_EQ(w.refused(cmd::SettleComment{EventId(World::person(5).uuid())}),
              ErrorCode::NoSuchComment);
    EXPECT_EQ(w.refused(cmd::CommentPostmortem{u"weather"_s, u"x"_s}), ErrorCode::UnknownField);
    EXPECT_EQ(w.refused(cmd::CommentPostmortem{u"cause"_s, u" "_s}), ErrorCode::Empty);
}

TEST(Postmortem, ASettledCommentIsFoundWhicheverFactCameFirst)
{
    World w = converged();
    w.when(cmd::CommentPostmortem{{}, u"Good"_s});
    w.when(cmd::SettleComment{w.postmortem.comments.front().id}, w.ito);
    std::vector<Event> turned;
    for (const Event& e : w.log)
        if (e.stream.kind == StreamKind::Postmortem)
            turned.insert(turned.begin(), e);
    // The desk that settled had a slow clock.
    for (Event& e : turned)
        if (std::holds_alternative<PostmortemCommentSettled>(e.body))
            e.stamp.value -= 1'000'000'000;
    EXPECT_EQ(fold<Postmortem>(turned).comments, w.postmortem.comments);
}

TEST(Postmortem, ASignatureHoldsForTheWordsThatWereThere)
{
    World w = converged();
    EXPECT_EQ(w.refused(cmd::SignOff{}), ErrorCode::WrongState); // nobody signs a draft
    w.when(cmd::SetPostmortemState{PostmortemPhase::InReview, {}});
    w.when(cmd::SignOff{u"Read it twice"_s}, w.tanaka);
    ASSERT_EQ(w.postmortem.signOffs.size(), 1u);
    EXPECT_TRUE(w.postmortem.current(w.postmortem.signOffs.front()));
    EXPECT_EQ(w.refused(cmd::SignOff{}, w.tanaka), ErrorCode::AlreadyDone);
    w.when(cmd::EditPostmortem{u"cause"_s, u"All recipients were read at once"_s});
    EXPECT_FALSE(w.postmortem.current(w.postmortem.signOffs.front()));
    w.when(cmd::SignOff{}, w.tanaka);
    ASSERT_EQ(w.postmortem.signOffs.size(), 1u);
    EXPECT_TRUE(w.postmortem.current(w.postmortem.signOffs.front()));
}

TEST(Postmortem, WordsWrittenOverUnseenOnesAreBothKept)
{
    World w = converged();
    w.when(cmd::EditPostmortem{u"cause"_s, u"first"_s});
    const EventId seen = w.postmortem.heads.at(u"section.cause"_s).event;
    w.when(cmd::EditPostmortem{u"cause"_s, u"by Tanaka"_s, seen}, w.tanaka);
    EXPECT_TRUE(w.postmortem.conflicts.empty());
    w.when(cmd::EditPostmortem{u"cause"_s, u"by Ito"_s, seen}, w.ito);
    ASSERT_EQ(w.postmortem.conflicts.size(), 1u);
    EXPECT_EQ(w.postmortem.conflicts.front().rivals.size(), 2u);
    EXPECT_EQ(w.postmortem.sections.at(u"cause"_s), u"by Ito"_s);
}

TEST(ActionItem, WhatIsOpenCanBeChangedAndWhatIsDoneStays)
{
    World w = converged();
    w.when(item(w));
    const StreamId id = w.actions.front().id;
    w.when(cmd::SetAction{id, u"Send chunk by chunk"_s, u"2 days"_s, ActionKind::Prevention,
                          w.tanaka, Priority::P1, w.now + 3 * kDay});
    const ActionItem& a = w.actions.front();
    EXPECT_EQ(a.title, u"Send chunk by chunk"_s);
    EXPECT_EQ(a.effort, u"2 days"_s);
    EXPECT_EQ(a.kind, ActionKind::Prevention);
    EXPECT_EQ(a.owner, w.tanaka);
    EXPECT_EQ(a.priority, Priority::P1);
    EXPECT_EQ(a.dueAt, w.now + 3 * kDay);
    cmd::SetAction nobody{id};
    nobody.owner = PersonId();
    EXPECT_EQ(w.refused(nobody), ErrorCode::MissingOwner);
    EXPECT_EQ(w.refused(cmd::SetAction{id}), ErrorCode::NothingChanged);
    w.when(cmd::SetActionState{id, ActionState::Done, u"PR 8857"_s, {}});
    cmd::SetAction late{id};
    late.title = u"Something else"_s;
    EXPECT_EQ(w.refused(late), ErrorCode::WrongState);
}

TEST(ActionItem, ATodoOfTheTimelineBecomesOneItemOnly)
{
    World w = converged();
    cmd::AddAction add = item(w);
    add.entry = EventId(World::person(6).uuid());
    w.when(add);
    EXPECT_EQ(w.actions.front().entry, add.entry);
    EXPECT_EQ(w.refused(add), ErrorCode::AlreadyExists);
}

TEST(Deploys, AreKeptOnceAndReplacedByANewerFact)
{
    World w;
    DeployRecorded one{u"101"_s, w.now - kDay, u"mail"_s, u"abc"_s, {{u"c1"_s, w.now - 2 * kDay}}};
    DeployRecorded two{u"102"_s, w.now - kDay / 2, {}, {}, {}};
    w.when(cmd::RecordDeploys{{one, two}});
    EXPECT_EQ(w.deploys.deploys.size(), 2u);
    EXPECT_EQ(w.refused(cmd::RecordDeploys{{one, two}}), ErrorCode::NothingChanged);
    one.sha = u"def"_s;
    w.when(cmd::RecordDeploys{{one, two}});
    EXPECT_EQ(w.deploys.deploys.at(u"mail/101"_s).sha, u"def"_s);
    EXPECT_EQ(w.log.size(), 3u);
    DeployRecorded twice{u"103"_s, w.now, {}, {}, {}};
    EXPECT_EQ(w.refused(cmd::RecordDeploys{{twice, twice}}), ErrorCode::AlreadyExists);
    twice.at = w.now + kDay;
    EXPECT_EQ(w.refused(cmd::RecordDeploys{{twice}}), ErrorCode::TimeInFuture);
    twice.deploy.clear();
    EXPECT_EQ(w.refused(cmd::RecordDeploys{{twice}}), ErrorCode::Empty);
}
