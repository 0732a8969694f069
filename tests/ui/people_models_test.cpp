// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/support/given.h>
#include <ui/models/away_watch.h>
#include <ui/models/people_filter.h>
#include <ui/views/nag_banner.h>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace matoi;
using namespace matoi::ui;
using matoi::test::World;

namespace
{

constexpr Ms kMinute = 60'000;

DeskSnapshot snapshotOf(const World& w)
{
    DeskSnapshot snap;
    snap.incident = w.incident;
    return snap;
}

TimelineRow row(int n, Ms recorded, bool folded = false)
{
    TimelineRow r;
    r.id = EventId(World::person(n).uuid());
    r.occurredAt = r.recordedAt = recorded;
    r.folded = folded;
    return r;
}

} // namespace

TEST(NagBanner, B10_VacantCommandComesFirstAndCountsTheOthers)
{
    World w;
    w.declared().when(cmd::RenounceRole{Role::Commander, w.sato, {}});
    EXPECT_FALSE(nagBanner(snapshotOf(w), w.now + kMinute, {}));
    const auto banner = nagBanner(snapshotOf(w), w.now + 5 * kMinute, {});
    ASSERT_TRUE(banner);
    EXPECT_EQ(banner->kind, Banner::Kind::Vacant);
    EXPECT_EQ(banner->acts.front().act, Banner::Act::TakeCommand);
    EXPECT_TRUE(banner->cause.contains(u"5 min"_s)) << banner->cause.toStdString();
    EXPECT_TRUE(banner->sentence.contains(u"Reminder 2 of 5"_s));
    EXPECT_TRUE(banner->sentence.contains(u"1 more"_s)) << banner->sentence.toStdString();
}

TEST(NagBanner, LaterIsSilentUntilTheReminderIsDueOnceMore)
{
    World w;
    w.declared();
    const DeskSnapshot snap = snapshotOf(w);
    PutOff putOff;
    ASSERT_TRUE(nagBanner(snap, w.now + 6 * kMinute, putOff));
    putOffFirst(snap, w.now + 6 * kMinute, putOff);
    EXPECT_FALSE(nagBanner(snap, w.now + 9 * kMinute, putOff));
    EXPECT_TRUE(nagBanner(snap, w.now + 10 * kMinute, putOff));
    // The fifth time is the last.
    putOffFirst(snap, w.now + 25 * kMinute, putOff);
    EXPECT_FALSE(nagBanner(snap, w.now + 600 * kMinute, putOff));
}

TEST(NagBanner, SaysNothingOfWhatIsMaskedOrConverged)
{
    World w;
    w.declared();
    DeskSnapshot snap = snapshotOf(w);
    snap.masked = true;
    EXPECT_FALSE(nagBanner(snap, w.now + 600 * kMinute, {}));
    w.when(cmd::PostSummary{u"x"_s, {}, {}, {}, w.now + kMinute});
    const auto overdue = [&] {
        return bannersFor(snapshotOf(w), w.now + 600 * kMinute, QTimeZone::utc()).size();
    };
    EXPECT_EQ(overdue(), 1u);
    w.when(cmd::Converge{{}, w.ito, FixState::Workaround, {}});
    EXPECT_FALSE(nagBanner(snapshotOf(w), w.now + 600 * kMinute, {}));
    EXPECT_EQ(overdue(), 0u); // B9: the promise ends with it
}

TEST(Banners, AtMostTwoTheMostSevereFirstAndTheRestIsNamed)
{
    BannerStack stack;
    const auto banner = [](Banner::Kind kind, const QString& cause = u"cause"_s) {
        return Banner{kind, cause, u"why"_s, {}, {}};
    };
    stack.show({banner(Banner::Kind::Drill, u"a drill"_s), banner(Banner::Kind::Away, u"6 new"_s),
                banner(Banner::Kind::Reminder), banner(Banner::Kind::Vacant)});
    ASSERT_EQ(stack.shown().size(), 2u);
    EXPECT_EQ(stack.shown()[0].kind, Banner::Kind::Vacant);
    EXPECT_EQ(stack.shown()[1].kind, Banner::Kind::Reminder);
    EXPECT_TRUE(stack.shown()[1].sentence.contains(u"6 new"_s));
    EXPECT_TRUE(stack.shown()[1].sentence.contains(u"a drill"_s));
}

TEST(Away, OnlyALongAbsenceIsOneAndItIsToldOnce)
{
    AwayWatch watch;
    EXPECT_FALSE(watch.back(0));
    watch.left(1000);
    watch.left(200'000); // hidden and then minimised: it began with the first
    EXPECT_EQ(watch.back(1000 + AwayWatch::kAway), 1000);
    EXPECT_FALSE(watch.back(900'000'000));
    watch.left(1000);
    EXPECT_FALSE(watch.back(1000 + AwayWatch::kAway - 1));
}

TEST(Away, CountsWhatPeopleRecordedMeanwhileAndNamesTheFirst)
{
    TimelineModel model;
    model.open({row(1, 100), row(2, 200), row(3, 300, true), row(4, 400), row(5, 500)});
    const Missed missed = missedIn(model, 200, 500);
    EXPECT_EQ(missed.count, 2);
    EXPECT_EQ(missed.first, row(2, 0).id);
    EXPECT_EQ(missedIn(model, 501, 900).count, 0);
}

TEST(PeopleFilter, ReadingsAreFoundByEitherKanaAndOrderTheList)
{
    const auto person = [](const QString& name, const QString& reading, const QString& team,
                           bool archived = false) {
        DirectoryEntry entry;
        entry.person.name = name;
        entry.person.reading = reading;
        entry.person.teams = {team};
        entry.person.archived = archived;
        return entry;
    };
    const std::vector<DirectoryEntry> people{
        person(u"田中 健"_s, u"タナカ ケン"_s, u"SRE"_s),
        person(u"佐藤 美咲"_s, u"さとう みさき"_s, u"Biz"_s),
        person(u"伊藤 翔"_s, u"いとう しょう"_s, u"SRE"_s, true)};
    EXPECT_EQ(peopleMatching(people, {}), (std::vector{1, 0, 2}));
    EXPECT_EQ(peopleMatching(people, u"たなか"_s), (std::vector{0}));
    EXPECT_EQ(peopleMatching(people, u"サトウ"_s), (std::vector{1}));
    EXPECT_EQ(peopleMatching(people, u"ｓｒｅ"_s), (std::vector{0, 2}));
    EXPECT_TRUE(peopleMatching(people, u"健SRE"_s).empty()); // no match across fields
}
