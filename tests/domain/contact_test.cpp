// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/support/given_notice.h>

// When customers must hear of it, and by which policy.

using namespace Qt::StringLiterals;
using namespace matoi;
using namespace matoi::test;

using E = ErrorCode;

TEST(Notice, PRC_4_EveryChangeOfOutlookHasOneContactOrAReason)
{
    World w;
    w.declared();
    EXPECT_FALSE(due(w));
    w.when(cmd::SetOutlook{Outlook::Continuing});
    EXPECT_TRUE(due(w));
    w.now += 60'000;
    w.when(draft(), w.tanaka);
    EXPECT_TRUE(due(w)); // a draft tells nobody
    w.when(cmd::ApproveNotice{newest(w)});
    EXPECT_TRUE(due(w));
    w.when(cmd::RecordSent{newest(w)});
    EXPECT_FALSE(due(w));
    w.now += 60'000;
    w.when(cmd::SetOutlook{Outlook::Converging});
    EXPECT_TRUE(due(w)); // 4 may repeat
    EXPECT_EQ(w.refused(cmd::WaiveContact{u" "_s}), E::MissingReason);
    w.when(cmd::WaiveContact{u"told with the first notice"_s});
    EXPECT_FALSE(due(w));
    EXPECT_EQ(w.incident.contactWaived, u"told with the first notice"_s);
    EXPECT_EQ(lastRow(w), EntryKind::Decision);
    w.when(cmd::SetOutlook{Outlook::Converged});
    EXPECT_TRUE(due(w));
    EXPECT_TRUE(w.incident.contactWaived.isEmpty());
    w.when(cmd::SetOutlook{Outlook::Unknown});
    EXPECT_FALSE(due(w)); // nothing to say
    EXPECT_EQ(w.refused(cmd::WaiveContact{u"why"_s}), E::StepEvidenceMissing);
}

TEST(Notice, PRC_4_WhatLeftBeforeTheChangeToldOfTheOutlookBefore)
{
    World w = drafted();
    w.when(cmd::ApproveNotice{newest(w)});
    w.now += 600'000;
    w.when(cmd::SetOutlook{Outlook::Converging});
    World late = w;
    late.when(cmd::RecordSent{newest(w), {}, w.now - 1});
    EXPECT_TRUE(due(late));
    w.when(cmd::RecordSent{newest(w), {}, w.now});
    EXPECT_FALSE(due(w));
}

TEST(Notice, PRC_4_TheTickAndTheSkipAnswerForTheStep)
{
    World w;
    w.declared().when(cmd::SetOutlook{Outlook::Continuing});
    World told = w;
    told.when(cmd::DoneStep{u"customers"_s, u"all 12 called"_s});
    EXPECT_FALSE(due(told));
    told.now += 1000;
    told.when(cmd::SetOutlook{Outlook::Converging});
    EXPECT_TRUE(due(told));
    w.when(cmd::SkipStep{u"customers"_s, u"nobody is affected"_s});
    EXPECT_FALSE(due(w));
    w.now += 1000;
    w.when(cmd::SetOutlook{Outlook::Converging});
    EXPECT_FALSE(due(w));
}

TEST(Notice, PRC_4_WhereNobodyNeededToBeToldTheTickIsNoFirstNotice)
{
    World w;
    w.declared().when(cmd::SetOutlook{Outlook::Continuing});
    w.when(cmd::WaiveContact{u"nobody noticed"_s});
    World told = w;
    w.when(cmd::DoneStep{u"customers"_s, {}});
    EXPECT_FALSE(w.incident.milestone(Milestone::FirstCustomerNotice));
    told.when(cmd::DoneStep{u"customers"_s, u"all 12 called after all"_s});
    EXPECT_TRUE(told.incident.milestone(Milestone::FirstCustomerNotice));
}

TEST(Notice, PRC_4_NoticesAreTheEvidenceOfTheStep)
{
    World w = drafted();
    EXPECT_EQ(w.refused(cmd::DoneStep{u"customers"_s, {}}), E::StepEvidenceMissing);
    w.when(cmd::ApproveNotice{newest(w)}).when(cmd::RecordSent{newest(w)});
    EXPECT_EQ(w.refused(cmd::DoneStep{u"customers"_s, {}}), E::None);
    w.now += 1000;
    w.when(cmd::SetOutlook{Outlook::Converging});
    EXPECT_EQ(w.refused(cmd::DoneStep{u"customers"_s, {}}), E::StepEvidenceMissing);
    w.when(cmd::WaiveContact{u"told already"_s});
    EXPECT_EQ(w.refused(cmd::DoneStep{u"customers"_s, {}}), E::None);
}

TEST(Notice, ARecurrenceIsAChangeOfOutlook)
{
    World w;
    w.declared().when(cmd::Converge{{}, w.ito, FixState::Workaround, {}});
    w.when(cmd::WaiveContact{u"nobody noticed"_s});
    EXPECT_FALSE(due(w));
    w.when(cmd::SetState{IncidentState::Responding, u"it is back"_s, false});
    EXPECT_EQ(w.incident.outlook, Outlook::Continuing);
    EXPECT_TRUE(due(w));
}

TEST(Notice, NoContactNeededWithdrawsWhatWaits)
{
    World w = drafted();
    w.when(cmd::WaiveContact{u"a false report"_s});
    EXPECT_TRUE(w.incident.notices.back().withdrawn);
    EXPECT_EQ(w.refused(cmd::ApproveNotice{newest(w)}), E::NoticeWithdrawn);
    EXPECT_EQ(waitingNotice(w.incident, false), nullptr);
}

TEST(ContactPolicy, IsThePlaybooksUntilSomebodyDecides)
{
    World w;
    w.declared();
    const Playbook book = matoi::test::playbookOf(w);
    const ContactPolicy given = contactPolicy(w.incident, book, Outlook::Converging, false);
    EXPECT_FALSE(given.words.isEmpty());
    EXPECT_TRUE(given.decidedBy.isNull());
    EXPECT_NE(contactPolicy(w.incident, book, Outlook::Converging, true).words, given.words);
    EXPECT_TRUE(contactPolicy(w.incident, book, Outlook::Unknown, false).words.isEmpty());
    w.when(cmd::DecideContact{
        {{Outlook::Converging, u"one mail to all"_s}}, u"212 companies"_s, u"mail"_s, w.tanaka});
    const ContactPolicy decided = contactPolicy(w.incident, book, Outlook::Converging, false);
    EXPECT_EQ(decided.words, u"one mail to all"_s);
    EXPECT_EQ(decided.affected, u"212 companies"_s);
    EXPECT_EQ(decided.channel, u"mail"_s);
    EXPECT_EQ(decided.decidedBy, w.tanaka);
    EXPECT_TRUE(contactPolicy(w.incident, book, Outlook::Continuing, false).decidedBy.isNull());
}

TEST(ContactPolicy, OnlyWhatChangesIsRecorded)
{
    World w;
    w.declared();
    cmd::DecideContact both{
        {{Outlook::Continuing, u"call all"_s}, {Outlook::Converging, u"one mail"_s}}};
    EXPECT_EQ(w.decided(both)->facts.size(), 2u);
    w.when(both);
    EXPECT_EQ(w.refused(both), E::NothingChanged);
    both.words[1].second = u"two mails"_s;
    EXPECT_EQ(w.decided(both)->facts.size(), 1u);
    both.words[1].second = u" "_s;
    EXPECT_EQ(w.refused(both), E::Empty);
    EXPECT_EQ(w.refused(cmd::DecideContact{{{Outlook::Unknown, u"x"_s}}}), E::BadValue);
    EXPECT_EQ(
        w.refused(cmd::DecideContact{{{Outlook::Continuing, u"x"_s}}, {}, {}, World::person(99)}),
        E::NoSuchPerson);
}

TEST(ContactPolicy, TwoWhoDecideAtOnceAreAConflict)
{
    World w;
    w.declared().when(cmd::DecideContact{{{Outlook::Continuing, u"call all"_s}}});
    Fact rival{{StreamKind::Incident, w.incident.id},
               NoticePolicySet{Outlook::Continuing, u"mail all"_s, {}, {}, w.ito},
               w.now,
               {},
               {}};
    w.fold(w.event(rival, w.ito)); // had not seen the first
    ASSERT_EQ(w.incident.conflicts.size(), 1u);
    EXPECT_EQ(w.incident.conflicts[0].field, u"contact_policy.continuing"_s);
    w.when(cmd::ResolveConflict{u"contact_policy.continuing"_s,
                                w.incident.conflicts[0].rivals[0].event});
    EXPECT_EQ(w.incident.contactPolicies[u"continuing"_s].words, u"call all"_s);
}

TEST(ContactPolicy, PRC_3_TheLaneIsDoneWhenSomethingIsDecidedOrWritten)
{
    World w;
    w.declared();
    EXPECT_EQ(w.refused(cmd::DoneStep{u"contact_policy"_s, {}}), E::StepEvidenceMissing);
    EXPECT_EQ(w.refused(cmd::DoneStep{u"contact_policy"_s, u"call all"_s}), E::None);
    w.when(cmd::DecideContact{{{Outlook::Continuing, u"call all"_s}}});
    EXPECT_EQ(w.refused(cmd::DoneStep{u"contact_policy"_s, {}}), E::None);
}
