// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/domain/notice.h>
#include <tests/support/next_act_walk.h>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace matoi;
using namespace matoi::test;

using E = ErrorCode;
using K = NextAct::Kind;

namespace
{

cmd::DraftNotice draft(NoticeStage stage = NoticeStage::First)
{
    return {
        stage, u"Mail is late"_s, u"Mail has been waiting since 14:00."_s, u"212 companies"_s, {}};
}

//! Sato commands, Tanaka drafted; the notice that waits.
World drafted(Outlook outlook = Outlook::Continuing)
{
    World w;
    w.declared().when(cmd::SetOutlook{outlook});
    w.now += 60'000;
    return w.when(draft(), w.tanaka);
}

EventId newest(const World& w) { return w.incident.notices.back().id; }

EntryKind lastRow(const World& w) { return foldIncident(w.log).entries.back().kind; }

bool due(const World& w) { return contactDue(w.incident, matoi::test::playbookOf(w)); }

std::vector<E> warnings(World& w, const Command& command)
{
    std::vector<E> codes;
    const auto decision = w.decided(command);
    EXPECT_TRUE(decision.ok());
    if (decision)
        for (const Error& warning : decision->warnings)
            codes.push_back(warning.code);
    return codes;
}

bool has(const std::vector<E>& codes, E code)
{
    return std::find(codes.begin(), codes.end(), code) != codes.end();
}

} // namespace

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

TEST(Notice, TheNextActGoesFromTheDraftToTheMail)
{
    World w;
    w.declared();
    for (const QString& step : {u"scope"_s, u"fix"_s, u"contact_policy"_s})
        w.when(cmd::StartStep{step, {}});
    w.when(cmd::DoneStep{u"channel"_s, u"incident_mail"_s});
    w.when(cmd::PostSummary{u"Half are resent"_s, {}, {}, {}, {}});
    w.when(cmd::Classify{u"CLS-1"_s, {}, {}, {}}).when(cmd::Score{2, 3});
    w.when(cmd::DoneStep{u"share"_s, {}});
    EXPECT_EQ(nextOf(w), (NextAct{K::DoneStep, u"scope"_s}));
    // The scope is still being looked for; customers do not wait for that.
    w.when(cmd::SetOutlook{Outlook::Continuing});
    EXPECT_EQ(nextOf(w), (NextAct{K::ContactCustomers, {}}));
    w.when(draft(), w.tanaka);
    EXPECT_EQ(nextOf(w), (NextAct{K::ApproveNotice, {}, newest(w)}));
    w.when(cmd::ApproveNotice{newest(w)});
    EXPECT_EQ(nextOf(w), (NextAct{K::SendNotice, {}, newest(w)}));
    w.when(cmd::RecordSent{newest(w)});
    EXPECT_EQ(nextOf(w), (NextAct{K::DoneStep, u"scope"_s}));
}

TEST(Notice, TheSuggestedStageFollowsTheIncident)
{
    World w;
    w.declared();
    const auto send = [&](NoticeStage stage) {
        w.when(draft(stage), w.tanaka).when(cmd::ApproveNotice{newest(w)});
        w.when(cmd::RecordSent{newest(w)});
    };
    EXPECT_EQ(suggestedStage(w.incident), NoticeStage::First);
    w.when(draft(), w.tanaka);
    EXPECT_EQ(suggestedStage(w.incident), NoticeStage::First); // nobody read it yet
    send(NoticeStage::First);
    EXPECT_EQ(suggestedStage(w.incident), NoticeStage::Update);
    w.when(cmd::SetImpact{u"mail"_s, true, 212, {}});
    EXPECT_EQ(suggestedStage(w.incident), NoticeStage::Impact);
    send(NoticeStage::Impact);
    EXPECT_EQ(suggestedStage(w.incident), NoticeStage::Update);
    w.when(cmd::SetOutlook{Outlook::Converged});
    EXPECT_EQ(suggestedStage(w.incident), NoticeStage::Converged);
    send(NoticeStage::Converged);
    EXPECT_EQ(suggestedStage(w.incident), NoticeStage::Final);
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

TEST(NoticeLint, SaysWhatACustomerShouldNotRead)
{
    struct Row {
        QString text;
        E hint;
    };
    const Row rows[]{
        {u"15 時までに復旧する見込みです。"_s, E::NoticePromisesTime},
        {u"まもなく復旧します。"_s, E::NoticePromisesTime},
        {u"Service will be restored by 15:30."_s, E::NoticePromisesTime},
        {u"It will be fixed soon."_s, E::NoticePromisesTime},
        {u"次の更新は 15:30 にお送りします。復旧に向けて対応しています。"_s, E::None},
        {u"The next update follows at 15:30. We are working to restore it."_s, E::None},
        {u"14:05 に発生しました。"_s, E::None},
        {u"The worker mail-worker-03 ran out of memory."_s, E::NoticeNamesInside},
        {u"See db1.corp for details."_s, E::NoticeNamesInside},
        {u"10.0.12.7 が応答しません。"_s, E::NoticeNamesInside},
        {u"詳細は #incident_mail で。"_s, E::NoticeNamesInside},
        {u"Release 10.2 of https://status.example.com is not affected."_s, E::None}};
    for (const Row& row : rows) {
        const auto hints = lintNotice(NoticeStage::Update, u"Mail"_s, row.text);
        EXPECT_EQ(hints, row.hint == E::None ? std::vector<E>{} : std::vector<E>{row.hint})
            << row.text.toStdString();
    }
    EXPECT_TRUE(
        has(lintNotice(NoticeStage::First, u"Fixed by 15:00"_s, u"x"_s), E::NoticePromisesTime));
}

TEST(NoticeLint, TheFinalReportApologises)
{
    for (const NoticeStage stage : {NoticeStage::First, NoticeStage::Converged})
        EXPECT_TRUE(lintNotice(stage, u"Mail"_s, u"It is over."_s).empty());
    EXPECT_TRUE(
        has(lintNotice(NoticeStage::Final, u"Mail"_s, u"It is over."_s), E::NoticeWithoutApology));
    EXPECT_TRUE(lintNotice(NoticeStage::Final, u"Mail"_s, u"We are sorry."_s).empty());
    EXPECT_TRUE(lintNotice(NoticeStage::Final, u"Mail"_s, u"申し訳ございません。"_s).empty());
}

TEST(NoticeLint, WarnsAndNeverRefuses)
{
    World w;
    w.declared();
    const auto codes = warnings(
        w, cmd::DraftNotice{NoticeStage::Final, u"Mail"_s, u"web-01 will be restored by 15:30."_s});
    EXPECT_TRUE(has(codes, E::NoticePromisesTime));
    EXPECT_TRUE(has(codes, E::NoticeNamesInside));
    EXPECT_TRUE(has(codes, E::NoticeWithoutApology));
}

TEST(Process, PRC_2_WhoIsMissingFromTheChannelIsNamed)
{
    World w;
    w.declared();
    cmd::DoneStep done{u"channel"_s, u"incident_mail"_s};
    EXPECT_TRUE(has(warnings(w, done), E::ChannelMembersUnknown));
    done.members = 41;
    done.staff = 43;
    EXPECT_EQ(w.refused(done), E::StepEvidenceMissing);
    World all = w;
    done.members = 43;
    EXPECT_TRUE(warnings(all, done).empty());
    all.when(done);
    EXPECT_EQ(all.incident.texts[u"channel_members"_s], u"43/43"_s);
    done.members = 41;
    done.missing = u"Kato, Ueda"_s;
    w.when(done);
    EXPECT_EQ(w.incident.texts[u"channel_members"_s], u"41/43"_s);
    EXPECT_EQ(w.incident.texts[u"channel_missing"_s], u"Kato, Ueda"_s);
}

TEST(Process, PRC_2_TheStaffIsWhoeverTheWorkspaceKnowsUnlessStated)
{
    World w; // a team of three
    w.declared();
    EXPECT_EQ(w.refused(cmd::DoneStep{u"channel"_s, u"incident_mail"_s, 2}),
              E::StepEvidenceMissing);
    EXPECT_EQ(w.refused(cmd::DoneStep{u"channel"_s, u"incident_mail"_s, 3}), E::None);
    EXPECT_EQ(w.refused(cmd::DoneStep{u"channel"_s, u"incident_mail"_s, -1}), E::BadValue);
}

TEST(Tasks, AWholeSetIsPulledInOnce)
{
    World w;
    w.declared();
    const cmd::AddTask a{u"Tell the support desk"_s, w.ito, w.now + 60'000, Lane::Biz,
                         u"standard.tasks.1"_s};
    cmd::AddTask b = a;
    b.text = u"Re-enable monitors"_s;
    b.origin = u"standard.tasks.2"_s;
    w.when(cmd::PullTasks{{a}});
    w.when(cmd::PullTasks{{a, b}}); // what is there stays as it is
    ASSERT_EQ(w.incident.tasks.size(), 2u);
    EXPECT_EQ(w.incident.tasks[0].owner, w.ito);
    EXPECT_EQ(w.incident.tasks[1].origin, u"standard.tasks.2"_s);
    EXPECT_EQ(w.refused(cmd::PullTasks{{a, b}}), E::NothingChanged);
    EXPECT_EQ(w.refused(cmd::PullTasks{}), E::Empty);
    b.origin = u"standard.tasks.3"_s;
    b.owner = World::person(99);
    EXPECT_EQ(w.refused(cmd::PullTasks{{a, b}}), E::NoSuchPerson); // all or none
}

TEST(Tasks, WordsOwnerAndTimeCanBeChanged)
{
    World w;
    w.declared().when(cmd::AddTask{u"Call"_s, {}, {}, Lane::All, {}});
    const EventId id = w.incident.tasks[0].id;
    w.when(cmd::SetTask{id, u"Call the vendor"_s, w.ito, w.now + 60'000});
    EXPECT_EQ(w.incident.tasks[0].text, u"Call the vendor"_s);
    EXPECT_EQ(w.incident.tasks[0].owner, w.ito);
    EXPECT_EQ(w.incident.tasks[0].dueAt, w.now + 60'000);
    EXPECT_EQ(w.refused(cmd::SetTask{id, u"Call"_s, World::person(99), {}}), E::NoSuchPerson);
    EXPECT_EQ(w.refused(cmd::SetTask{id, u"Call"_s, {}, -1}), E::BadTime);
    EXPECT_EQ(w.refused(cmd::SetTask{id, u" "_s, {}, {}}), E::Empty);
}
