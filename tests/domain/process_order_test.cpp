// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/domain/classification.h>
#include <tests/support/given.h>

using namespace Qt::StringLiterals;
using namespace matoi;
using matoi::test::World;

using E = ErrorCode;

TEST(Process, PRC_6_ReportedReviewedAndSharedThenArchived)
{
    World w;
    w.declared().when(cmd::Converge{{}, w.ito, FixState::Workaround, {}});
    EXPECT_EQ(w.refused(cmd::SkipStep{u"archive"_s, u"later"_s}), E::StepNotSkippable);
    EXPECT_EQ(w.refused(cmd::DoneStep{u"archive"_s, {}}), E::WrongState); // no report yet
    w.when(cmd::HoldReview{{}, {w.sato, w.ito}, w.ito});
    EXPECT_EQ(w.refused(cmd::DoneStep{u"archive"_s, {}}), E::WrongState); // a review is no report
    w.when(cmd::EditPostmortem{u"cause"_s, u"x"_s}).when(cmd::DoneStep{u"report"_s, {}});
    EXPECT_FALSE(w.incident.milestone(Milestone::ChannelArchived));
    w.when(cmd::DoneStep{u"archive"_s, u"told everybody on Monday"_s});
    EXPECT_EQ(w.incident.milestone(Milestone::ChannelArchived), w.now);
    EXPECT_EQ(w.incident.steps[u"archive"_s].evidence, u"told everybody on Monday"_s);
    EXPECT_TRUE(w.incident.isOpen()); // DON-2
}

TEST(Process, PRC_7_CustomersMayBeToldAgain)
{
    World w;
    w.declared().when(cmd::SetOutlook{Outlook::Continuing});
    w.when(cmd::DoneStep{u"customers"_s, u"notice 1"_s});
    EXPECT_EQ(w.refused(cmd::DoneStep{u"customers"_s, u"notice 2"_s}), E::AlreadyDone);
    w.when(cmd::SetOutlook{Outlook::Converging});
    EXPECT_EQ(w.refused(cmd::ReopenStep{u"customers"_s, {}}), E::MissingReason);
    w.when(cmd::ReopenStep{u"customers"_s, u"it converges"_s});
    w.when(cmd::DoneStep{u"customers"_s, u"notice 2"_s});
    EXPECT_EQ(w.incident.steps[u"customers"_s].evidence, u"notice 2"_s);
}

TEST(Process, PRC_2_NamesOfChannels)
{
    const std::pair<QString, E> rows[]{{u"incident_mail"_s, E::None},
                                       {u"#incident_1121-mail_b"_s, E::None},
                                       {u"#incident_mail https://chat.example.com/1"_s, E::None},
                                       {u"##incident_mail"_s, E::BadChannelName},
                                       {u"incident_"_s, E::BadChannelName},
                                       {u"incident-mail"_s, E::BadChannelName},
                                       {u"#Incident_mail"_s, E::BadChannelName},
                                       {u"#incident_メール"_s, E::BadChannelName},
                                       {u"my incident_mail"_s, E::BadChannelName}};
    World w;
    w.declared();
    for (const auto& [name, code] : rows)
        EXPECT_EQ(w.refused(cmd::DoneStep{u"channel"_s, name}), code) << name.toStdString();
}

TEST(Classification, CLS_5_OneEnvironmentOnlyIsCaseByCase)
{
    const ClassificationCase* row = matchCase({.oneEnvironmentOnly = true});
    ASSERT_NE(row, nullptr);
    EXPECT_EQ(row->id, u"CLS-5"_s);
    EXPECT_EQ(row->classification, Classification::CaseByCase);
    EXPECT_EQ(matchCase({}), nullptr); // nothing known decides nothing
}

//! The whole table: review held, report reviewed, state of a P0 action, fix, reason for no fix.
TEST(Done, DON_1_TheTruthTable)
{
    for (const bool held : {false, true})
        for (const bool reviewed : {false, true})
            for (const auto p0 : {ActionState::Open, ActionState::InProgress, ActionState::Done,
                                  ActionState::WontDo})
                for (const auto fix :
                     {FixState::None, FixState::Workaround, FixState::PermanentInProgress,
                      FixState::PermanentDone, FixState::NotNeeded})
                    for (const QString& reason : {QString(), u"the carrier's fault"_s}) {
                        World w;
                        w.declared();
                        w.incident.state = IncidentState::Reviewed;
                        w.incident.fixState = fix;
                        w.incident.fixReason = reason;
                        w.postmortem.exists = true;
                        w.postmortem.reviewHeldAt = held ? w.now : 0;
                        w.postmortem.state =
                            reviewed ? PostmortemPhase::Reviewed : PostmortemPhase::InReview;
                        ActionItem action;
                        action.priority = Priority::P0;
                        action.state = p0;
                        w.actions = {action};
                        const bool open = p0 == ActionState::Open || p0 == ActionState::InProgress;
                        const bool unsaid = fix == FixState::NotNeeded && reason.isEmpty();
                        const bool fixed =
                            fix == FixState::PermanentDone || fix == FixState::NotNeeded;
                        const E expected = !held       ? E::ReviewNotHeld
                                           : !reviewed ? E::PostmortemNotReviewed
                                           : open      ? E::OpenP0Actions
                                           : unsaid    ? E::ReasonForFixMissing
                                           : !fixed    ? E::PermanentFixMissing
                                                       : E::None;
                        EXPECT_EQ(w.refused(cmd::SetState{IncidentState::Closed, {}, false}),
                                  expected)
                            << held << reviewed << int(p0) << int(fix) << reason.toStdString();
                    }
}
