// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/domain/classification.h>
#include <app/domain/score.h>
#include <tests/support/given.h>

using namespace Qt::StringLiterals;
using namespace matoi;
using matoi::test::World;

namespace
{

QString matched(const CaseFacts& facts)
{
    const ClassificationCase* row = matchCase(facts);
    return row ? row->id : QString();
}

Classification classOf(const char* id)
{
    return classificationCase(QLatin1StringView(id))->classification;
}

} // namespace

TEST(Classification, CLS_1_MailFailedAndNoResendSoonIsAnOutage)
{
    EXPECT_EQ(matched({.mailFailed = true}), u"CLS-1"_s);
    EXPECT_EQ(classOf("CLS-1"), Classification::Outage);
    EXPECT_NE(matched({.mailFailed = true, .resendWorksSoon = true}), u"CLS-1"_s);
}
TEST(Classification, CLS_2_WrongRecipientOfTheSameTenantIsAnOutage)
{
    EXPECT_EQ(matched({.wrongRecipient = true}), u"CLS-2"_s);
    EXPECT_EQ(classOf("CLS-2"), Classification::Outage);
}
TEST(Classification, CLS_3_BrokenMajorPathIsAnOutage)
{
    EXPECT_EQ(matched({.majorPath = true, .pathBroken = true}), u"CLS-3"_s);
    EXPECT_EQ(classOf("CLS-3"), Classification::Outage);
}
TEST(Classification, CLS_4_AlwaysFailingInASupportedBrowserIsAnOutage)
{
    EXPECT_EQ(matched({.majorPath = true, .supportedBrowser = true, .alwaysFails = true}),
              u"CLS-4"_s);
    EXPECT_EQ(matched({.majorPath = true, .supportedBrowser = false, .alwaysFails = true}),
              QString());
}
TEST(Classification, CLS_5_CaseByCaseDemandsANamedJudgeAndAReason)
{
    World w;
    w.declared();
    EXPECT_EQ(w.refused(cmd::Classify{u"CLS-5"_s, {}, u"only one office"_s, {}}),
              ErrorCode::JudgeMissing);
    EXPECT_EQ(w.refused(cmd::Classify{u"CLS-5"_s, {}, {}, w.ito}), ErrorCode::MissingReason);
    w.when(cmd::Classify{u"CLS-5"_s, {}, u"only one office"_s, w.ito});
    EXPECT_EQ(w.incident.classification, Classification::CaseByCase);
    EXPECT_EQ(w.incident.decidedBy, w.ito);
}
TEST(Classification, CLS_6_RetryWorksIsABug)
{
    EXPECT_EQ(matched({.retryWorks = true}), u"CLS-6"_s);
    EXPECT_EQ(classOf("CLS-6"), Classification::Bug);
}
TEST(Classification, CLS_6b_EveryFirstTryFailingOnAMajorPathIsAnOutage)
{
    EXPECT_EQ(matched({.majorPath = true, .retryWorks = true, .everyFirstTryFails = true}),
              u"CLS-6b"_s);
    EXPECT_EQ(classOf("CLS-6b"), Classification::Outage);
}
TEST(Classification, CLS_7_AdminScreenOnlyIsABug)
{
    EXPECT_EQ(matched({.adminScreenOnly = true}), u"CLS-7"_s);
    EXPECT_EQ(classOf("CLS-7"), Classification::Bug);
}
TEST(Classification, CLS_8_PersonalDataSeenIsASecurityIncident)
{
    EXPECT_EQ(matched({.personalDataSeen = true}), u"CLS-8"_s);
    EXPECT_EQ(classOf("CLS-8"), Classification::Security);
}
TEST(Classification, CLS_9_MajorIsSaidPerFunction)
{
    World w;
    w.declared().when(cmd::SetImpact{u"Digest mail"_s, true, 212, 48'300});
    EXPECT_TRUE(w.incident.isMajor);
    EXPECT_EQ(w.incident.texts[u"affected_function"_s], u"Digest mail"_s);
}
TEST(Classification, CLS_10_SecurityBeatsEveryOtherRow)
{
    EXPECT_EQ(matched({.mailFailed = true, .wrongRecipient = true, .otherTenant = true}),
              u"CLS-8"_s);
    EXPECT_EQ(classifyByQuestions(Answer::Yes, Answer::Yes), Classification::Security);
    EXPECT_EQ(classifyByQuestions(Answer::No, Answer::Yes), Classification::Outage);
}
TEST(Classification, CLS_11_UndecidedCountsForTimersNeverForMetrics)
{
    EXPECT_TRUE(outageForTimers(Classification::Undecided));
    EXPECT_FALSE(outageForMetrics(Classification::Undecided));
    EXPECT_TRUE(outageForMetrics(Classification::Outage));
}
TEST(Classification, CLS_12_TheEightRowsStay)
{
    EXPECT_EQ(classificationCases().size(), 9u); // eight, and 6b
    for (const char* id : {"1", "2", "3", "4", "5", "6", "7", "8"})
        EXPECT_NE(classificationCase(QLatin1StringView(id)), nullptr) << id;
    EXPECT_EQ(classificationCase(u"9"_s), nullptr);
}

TEST(RiskScore, E_1_OnlyThreeScopes)
{
    EXPECT_TRUE(validScope(1) && validScope(2) && validScope(3));
    EXPECT_FALSE(validScope(0) || validScope(4));
    World w;
    EXPECT_EQ(w.declared().refused(cmd::Score{4, 5}), ErrorCode::BadValue);
}
TEST(RiskScore, E_2_OnlyThreeDegrees)
{
    EXPECT_TRUE(validDegree(1) && validDegree(3) && validDegree(5));
    EXPECT_FALSE(validDegree(0) || validDegree(2) || validDegree(4));
}
TEST(RiskScore, E_3_ScoreIsScopeTimesDegree)
{
    EXPECT_EQ(incidentScore(3, 5), 15);
    EXPECT_EQ(incidentScore(std::nullopt, 5), std::nullopt);
}
TEST(RiskScore, E_4_TheWholeTableOfBands)
{
    const qint64 bands[3][3]{{1, 3, 3}, {1, 6, 10}, {3, 6, 10}};
    const qint64 degrees[3]{1, 3, 5};
    for (int scope = 1; scope <= 3; ++scope)
        for (int d = 0; d < 3; ++d)
            EXPECT_EQ(impactBand(scope, degrees[d]), bands[scope - 1][d])
                << scope << 'x' << degrees[d];
}
TEST(RiskScore, E_4_UnknownIsNeverZero)
{
    EXPECT_EQ(impactBand(std::nullopt, 5), std::nullopt);
    EXPECT_EQ(impactBand(3, std::nullopt), std::nullopt);
}

TEST(Process, PRC_1_DeclaringTicksTheDetection)
{
    World w;
    w.declared();
    EXPECT_EQ(w.incident.steps[u"detect"_s].state, StepState::Done);
    EXPECT_TRUE(w.incident.milestone(Milestone::Detected));
}
TEST(Process, PRC_2_TheChannelNameMustMatch)
{
    World w;
    w.declared();
    EXPECT_EQ(w.refused(cmd::DoneStep{u"channel"_s, u"Mail trouble"_s}), ErrorCode::BadChannelName);
    EXPECT_EQ(w.refused(cmd::DoneStep{u"channel"_s, {}}), ErrorCode::StepEvidenceMissing);
    w.when(cmd::DoneStep{u"channel"_s, u"#incident_1121_mail"_s});
    EXPECT_EQ(w.incident.texts[u"channel_name"_s], u"#incident_1121_mail"_s);
    EXPECT_TRUE(w.incident.milestone(Milestone::ChannelOpened));
}
TEST(Process, PRC_3_SummaryAndBothLanesComeBeforeTheTick)
{
    World w;
    w.declared();
    EXPECT_EQ(w.refused(cmd::DoneStep{u"share"_s, {}}), ErrorCode::WrongState);
    w.when(cmd::DoneStep{u"channel"_s, u"incident_mail"_s});
    EXPECT_EQ(w.refused(cmd::DoneStep{u"share"_s, {}}), ErrorCode::StepEvidenceMissing);
    w.when(cmd::PostSummary{u"Half are resent"_s, {}, {}, {}, {}});
    EXPECT_EQ(w.refused(cmd::DoneStep{u"share"_s, {}}), ErrorCode::StepEvidenceMissing);
    for (const QString& lane : {u"scope"_s, u"fix"_s, u"contact_policy"_s})
        w.when(cmd::StartStep{lane, {}});
    w.when(cmd::DoneStep{u"share"_s, {}});
    EXPECT_EQ(w.incident.steps[u"share"_s].state, StepState::Done);
}
TEST(Process, PRC_4_CustomersNeedAnOutlookAndANoticeOrAReason)
{
    World w;
    w.declared();
    EXPECT_EQ(w.refused(cmd::DoneStep{u"customers"_s, u"notice 1"_s}),
              ErrorCode::StepEvidenceMissing);
    w.when(cmd::SetOutlook{Outlook::Continuing});
    EXPECT_EQ(w.refused(cmd::DoneStep{u"customers"_s, {}}), ErrorCode::StepEvidenceMissing);
    EXPECT_EQ(w.refused(cmd::SkipStep{u"customers"_s, {}}), ErrorCode::MissingReason);
    w.when(cmd::SkipStep{u"customers"_s, u"no customer was affected"_s});
    EXPECT_EQ(w.incident.steps[u"customers"_s].state, StepState::Skipped);
}
TEST(Process, PRC_5_TheReportComesAfterConvergenceAndIsNotEmpty)
{
    World w;
    w.declared();
    EXPECT_EQ(w.refused(cmd::DoneStep{u"report"_s, {}}), ErrorCode::ReportBeforeConvergence);
    w.when(cmd::Converge{{}, w.ito, FixState::Workaround, {}});
    EXPECT_EQ(w.refused(cmd::DoneStep{u"report"_s, {}}), ErrorCode::StepEvidenceMissing);
    w.when(cmd::EditPostmortem{u"cause"_s, u"All recipients were read at once"_s});
    w.when(cmd::DoneStep{u"report"_s, {}});
    EXPECT_TRUE(w.incident.milestone(Milestone::ReportDone));
}
TEST(Process, PRC_6a_ArchivingBeforeTheReviewIsRefused)
{
    World w;
    w.declared().when(cmd::Converge{{}, w.ito, FixState::Workaround, {}});
    w.when(cmd::EditPostmortem{u"cause"_s, u"x"_s}).when(cmd::DoneStep{u"report"_s, {}});
    EXPECT_EQ(w.refused(cmd::DoneStep{u"archive"_s, {}}), ErrorCode::ReviewNotHeld);
    EXPECT_EQ(w.refused(cmd::SetMilestone{Milestone::ChannelArchived, w.now}),
              ErrorCode::ArchiveBeforeReview);
    w.when(cmd::HoldReview{{}, {w.sato, w.ito}, w.ito});
    w.when(cmd::DoneStep{u"archive"_s, {}});
    EXPECT_TRUE(w.incident.milestone(Milestone::ChannelArchived)); // PRC-6
}
TEST(Process, PRC_7_StepsOneToThreeMayOverlap)
{
    World w;
    w.declared().when(cmd::StartStep{u"channel"_s, {}}).when(cmd::StartStep{u"share"_s, {}});
    EXPECT_EQ(w.incident.steps[u"channel"_s].state, StepState::InProgress);
    EXPECT_EQ(w.incident.steps[u"share"_s].state, StepState::InProgress);
}
TEST(Process, PRC_8_TheGuideIsThreeHoursUnlessTheTeamSaysOtherwise)
{
    World w;
    w.when(cmd::SetPolicy{u"guide.hours"_s, u"4"_s});
    EXPECT_EQ(w.workspace.policy[u"guide.hours"_s], u"4"_s);
    EXPECT_EQ(w.refused(cmd::SetPolicy{u"guide.hours"_s, u"0"_s}), ErrorCode::BadValue);
}
TEST(Process, PRC_9_ProcessActionsAreAKindOfTheirOwn)
{
    World w;
    w.declared().when(cmd::AddAction{u"Rehearse split sending"_s, ActionKind::Process, w.ito,
                                     Priority::P2, w.now + 86'400'000});
    ASSERT_EQ(w.actions.size(), 1u);
    EXPECT_EQ(w.actions[0].kind, ActionKind::Process);
}

TEST(WakeUp, WAK_1_SecurityAsksForACallBeforeAnythingElse)
{
    World w;
    w.declared().when(cmd::Classify{u"CLS-8"_s, {}, {}, {}});
    EXPECT_EQ(w.incident.classification, Classification::Security);
    EXPECT_TRUE(w.incident.wokenPerson.isNull());
}
TEST(WakeUp, WAK_2_PostingToChatWakesNobody)
{
    World w;
    w.declared().when(cmd::AttemptWake{w.ito, u"chat"_s, WakeResult::Posted});
    EXPECT_TRUE(w.incident.wokenPerson.isNull());
    EXPECT_EQ(w.incident.wakes.size(), 1u);
}
TEST(WakeUp, WAK_3_OneNamedAnswerEndsIt)
{
    World w;
    w.declared();
    EXPECT_EQ(w.refused(cmd::AnswerWake{{}, u"phone"_s}), ErrorCode::MissingPerson);
    w.when(cmd::AnswerWake{w.tanaka, u"phone"_s});
    EXPECT_EQ(w.incident.wokenPerson, w.tanaka);
}
TEST(WakeUp, WAK_4_EveryAttemptIsTimed)
{
    World w;
    w.declared();
    w.when(cmd::AttemptWake{w.ito, u"phone"_s, WakeResult::NoAnswer});
    w.now += 180'000;
    w.when(cmd::AttemptWake{w.tanaka, u"phone"_s, WakeResult::NoAnswer});
    ASSERT_EQ(w.incident.wakes.size(), 2u);
    EXPECT_EQ(w.incident.wakes[1].at - w.incident.wakes[0].at, 180'000);
    const auto playbook = parsePlaybook(builtinPlaybook(u"security"_s));
    ASSERT_TRUE(playbook);
    EXPECT_EQ(playbook->wakeSecondsEach, 180);
    EXPECT_EQ(playbook->wakeOrder.size(), 3u);
}
TEST(WakeUp, WAK_5_TheSixStepsStillRun)
{
    const auto playbook = parsePlaybook(builtinPlaybook(u"security"_s));
    ASSERT_TRUE(playbook);
    for (int number = 1; number <= 6; ++number)
        EXPECT_TRUE(std::any_of(playbook->steps.begin(), playbook->steps.end(),
                                [&](const PlaybookStep& s) { return s.number == number; }))
            << number;
    EXPECT_EQ(playbook->checklist.size(), 14u);
}
TEST(WakeUp, ADrillCallsNobody)
{
    World w;
    EXPECT_EQ(w.declared(IncidentKind::Drill).refused(cmd::AnswerWake{w.ito, u"phone"_s}),
              ErrorCode::DrillCallsNobody);
}

TEST(Done, DON_1_TheGateNamesWhatIsMissing)
{
    World w;
    w.declared().when(cmd::Converge{{}, w.ito, FixState::Workaround, {}});
    w.when(cmd::HoldReview{{}, {w.sato, w.ito}, w.ito});
    w.when(cmd::AddAction{u"Fix for good"_s, ActionKind::PermanentFix, w.ito, Priority::P0,
                          w.now + 86'400'000});
    w.when(cmd::SetPostmortemState{PostmortemPhase::Reviewed, {}});
    EXPECT_EQ(w.incident.state, IncidentState::Reviewed);
    EXPECT_EQ(w.refused(cmd::SetState{IncidentState::Closed, {}, false}), ErrorCode::OpenP0Actions);
    w.when(cmd::SetActionState{w.actions[0].id, ActionState::Done, u"PR 8857"_s, {}});
    EXPECT_EQ(w.refused(cmd::SetState{IncidentState::Closed, {}, false}),
              ErrorCode::PermanentFixMissing);
    w.when(cmd::SetFix{FixState::PermanentDone, {}});
    w.when(cmd::SetState{IncidentState::Closed, {}, false});
    EXPECT_EQ(w.incident.state, IncidentState::Closed);
}
TEST(Done, DON_1_NotNeededClosesWithAReasonOnly)
{
    World w;
    w.declared();
    EXPECT_EQ(w.refused(cmd::SetFix{FixState::NotNeeded, {}}), ErrorCode::ReasonForFixMissing);
}
TEST(Done, DON_1_NoReviewNoClosing)
{
    World w;
    w.declared().when(cmd::Converge{{}, w.ito, FixState::PermanentDone, {}});
    EXPECT_EQ(w.refused(cmd::SetPostmortemState{PostmortemPhase::Reviewed, {}}),
              ErrorCode::ReviewNotHeld);
    EXPECT_EQ(w.refused(cmd::SetState{IncidentState::Closed, {}, false}), ErrorCode::WrongState);
}
TEST(Done, DON_2_AnArchivedChannelDoesNotClose)
{
    World w;
    w.declared().when(cmd::Converge{{}, w.ito, FixState::Workaround, {}});
    w.when(cmd::HoldReview{{}, {w.sato}, w.sato});
    w.when(cmd::SetMilestone{Milestone::ChannelArchived, w.now});
    EXPECT_EQ(w.incident.state, IncidentState::Reporting);
}
