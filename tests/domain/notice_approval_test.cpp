// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/support/given_notice.h>

// Who approves a notice, and what went out.

using namespace Qt::StringLiterals;
using namespace matoi;
using namespace matoi::test;

using E = ErrorCode;

TEST(Notice, IsDraftedApprovedByAnotherAndRecordedAsSent)
{
    World w = drafted();
    const NoticeRecord& waiting = w.incident.notices.back();
    EXPECT_EQ(waiting.drafter, w.tanaka);
    EXPECT_EQ(waiting.outlook, Outlook::Continuing);
    EXPECT_EQ(lastRow(w), EntryKind::StepDone); // whoever drafts has taken up the step
    EXPECT_EQ(w.incident.steps[u"customers"_s].state, StepState::InProgress);
    EXPECT_EQ(w.incident.steps[u"customers"_s].owner, w.tanaka);
    w.when(cmd::ApproveNotice{newest(w)});
    EXPECT_EQ(lastRow(w), EntryKind::CustomerNoticeApproved);
    EXPECT_EQ(w.incident.notices.back().approver, w.sato);
    EXPECT_FALSE(w.incident.milestone(Milestone::FirstCustomerNotice));
    w.now += 60'000;
    w.when(cmd::RecordSent{newest(w)}, w.tanaka);
    EXPECT_EQ(lastRow(w), EntryKind::CustomerNoticeSent);
    EXPECT_EQ(w.incident.notices.back().sentAt, w.now);
    EXPECT_EQ(w.incident.notices.back().recipients, u"212 companies"_s);
    EXPECT_EQ(w.incident.milestone(Milestone::FirstCustomerNotice), w.now);
    EXPECT_EQ(foldIncident(w.log).entries.back().lane, Lane::Biz);
    // The text stays in its row; the snapshot lets go of it.
    EXPECT_TRUE(w.incident.notices.back().text.isEmpty());
}

TEST(Notice, TheDrafterNeverApproves)
{
    World w = drafted();
    EXPECT_EQ(w.refused(cmd::ApproveNotice{newest(w)}, w.tanaka), E::ApproverIsDrafter);
    w.when(cmd::HandOverRole{Role::Commander, w.tanaka, u"mail waits"_s});
    // Not even as commander; and it is the author who counts, not the hand at the keyboard.
    EXPECT_EQ(w.refused(cmd::ApproveNotice{newest(w)}, w.tanaka), E::ApproverIsDrafter);
    EXPECT_FALSE(w.decided(cmd::ApproveNotice{newest(w)}, w.sato).ok());
    w.in.actor.as = w.tanaka;
    EXPECT_EQ(decide(w.in, cmd::ApproveNotice{newest(w)}).error().code, E::ApproverIsDrafter);
}

TEST(Notice, CommanderOrPdMApproves)
{
    World w = drafted();
    EXPECT_EQ(w.refused(cmd::ApproveNotice{newest(w)}, w.ito), E::NotApprover);
    EXPECT_EQ(w.refused(cmd::ApproveNotice{newest(w)}, w.sato), E::None);
    World role = w;
    role.when(cmd::AssignRole{Role::Pdm, w.ito});
    EXPECT_EQ(role.refused(cmd::ApproveNotice{newest(w)}, w.ito), E::None);
    World duty = w;
    for (Person& person : duty.workspace.people)
        if (person.id == w.ito)
            person.duty = Duty::Pdm;
    EXPECT_EQ(duty.refused(cmd::ApproveNotice{newest(w)}, w.ito), E::None);
    // When command is vacant anyone but the drafter may.
    World vacant = w;
    vacant.when(cmd::RenounceRole{Role::Commander, w.sato, {}});
    EXPECT_EQ(vacant.refused(cmd::ApproveNotice{newest(w)}, w.ito), E::None);
    EXPECT_EQ(vacant.refused(cmd::ApproveNotice{newest(w)}, w.tanaka), E::ApproverIsDrafter);
}

TEST(Notice, IsSentOnlyAfterApproval)
{
    World w = drafted();
    EXPECT_EQ(w.refused(cmd::RecordSent{newest(w)}), E::NoticeNotApproved);
    w.when(cmd::ApproveNotice{newest(w)});
    EXPECT_EQ(w.refused(cmd::ApproveNotice{newest(w)}), E::AlreadyDone);
    EXPECT_EQ(w.refused(cmd::RecordSent{newest(w), {}, w.now + 600'000}), E::TimeInFuture);
    // It left a minute too early: recorded as it was, and said.
    EXPECT_TRUE(
        has(warnings(w, cmd::RecordSent{newest(w), {}, w.now - 1000}), E::SentBeforeApproval));
    w.when(cmd::RecordSent{newest(w)});
    EXPECT_EQ(w.refused(cmd::RecordSent{newest(w)}), E::AlreadyDone);
    EXPECT_EQ(
        w.refused(cmd::ApproveNotice{EventId(QUuid(5, 0, 0x7000, 0x80, 0, 0, 0, 0, 0, 0, 5))}),
        E::NoSuchNotice);
}

TEST(Notice, NeedsSubjectTextAndWhoReceivedIt)
{
    World w;
    w.declared();
    EXPECT_EQ(w.refused(cmd::DraftNotice{NoticeStage::First, {}, u"x"_s}), E::Empty);
    EXPECT_EQ(w.refused(cmd::DraftNotice{NoticeStage::First, u"x"_s, u" "_s}), E::Empty);
    EXPECT_EQ(w.refused(cmd::DraftNotice{NoticeStage::First, u"x\ny"_s, u"x"_s}),
              E::ControlCharacters);
    EXPECT_EQ(w.refused(cmd::DraftNotice{NoticeStage::First, u"x"_s, QString(kMaxNotice, u'x')}),
              E::None);
    EXPECT_EQ(
        w.refused(cmd::DraftNotice{NoticeStage::First, u"x"_s, QString(kMaxNotice + 1, u'x')}),
        E::TooLong);
    w.when(cmd::DraftNotice{NoticeStage::First, u"Mail"_s, u"It waits"_s}, w.tanaka);
    w.when(cmd::ApproveNotice{newest(w)});
    EXPECT_EQ(w.refused(cmd::RecordSent{newest(w)}), E::Empty);
    EXPECT_EQ(w.refused(cmd::RecordSent{newest(w), u"all"_s}), E::None);
}

TEST(Notice, ARevisedDraftIsApprovedAnew)
{
    World w = drafted();
    const EventId before = newest(w);
    w.when(cmd::ApproveNotice{before});
    cmd::DraftNotice again = draft();
    again.replaces = before;
    w.when(again, w.ito);
    EXPECT_TRUE(w.incident.notices.front().withdrawn);
    EXPECT_EQ(w.refused(cmd::RecordSent{before}), E::NoticeWithdrawn);
    EXPECT_EQ(w.refused(again), E::NoticeWithdrawn);
    EXPECT_EQ(w.refused(cmd::RecordSent{newest(w)}), E::NoticeNotApproved);
    w.when(cmd::ApproveNotice{newest(w)}).when(cmd::RecordSent{newest(w)});
}

TEST(Notice, WhatWentOutCannotBeUndone)
{
    World w = drafted();
    w.when(cmd::ApproveNotice{newest(w)}).when(cmd::RecordSent{newest(w)});
    const Event& sent = w.log.back();
    w.undo = {{sent.id, sent.stream, sent.type, w.sato, w.now, true}};
    EXPECT_EQ(w.refused(cmd::Undo{}), E::NotUndoable);
}

TEST(Notice, AnApprovalThatArrivesBeforeItsDraftCountsToo)
{
    World w = drafted();
    w.when(cmd::ApproveNotice{newest(w)}).when(cmd::RecordSent{newest(w)});
    std::vector<Event> mixed = w.log;
    // Clocks differ: by the stamps the approval lies before the draft.
    for (Event& event : mixed)
        if (std::holds_alternative<NoticeDrafted>(event.body)) {
            event.stamp = Stamp::fromMs(w.now + 30'000);
            seal(event);
        }
    const IncidentFold folded = foldIncident(mixed);
    EXPECT_EQ(folded.incident.notices.back().approver, w.sato);
    EXPECT_TRUE(folded.incident.notices.back().sentAt);
}
