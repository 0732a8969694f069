// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/domain/risk_entry.h>
#include <app/domain/risk_visit.h>
#include <tests/support/given.h>

using namespace Qt::StringLiterals;
using namespace matoi;
using matoi::test::World;

namespace
{

constexpr Ms kDay = 86'400'000;
const QDate kToday(2026, 3, 9);

RiskFinding finding(qint64 days, bool solved, ImpactBand potential)
{
    return {RiskEntry::Investigation, kToday.addDays(-days), solved, potential, false};
}

World converged(FixState fix = FixState::Workaround)
{
    World w;
    w.declared().when(cmd::Score{3, 3}).when(cmd::Converge{{}, w.ito, fix, {}});
    return w;
}

cmd::AddRisk byRule(const World& w, qint64 days, ImpactChoice potential)
{
    cmd::AddRisk add{.title = u"Slow query"_s, .entry = RiskEntry::Investigation};
    add.investigationStartedOn = dayOf(w.now, 540).addDays(-days);
    add.potential = potential;
    return add;
}

} // namespace

TEST(RiskEntry, REC1_TheTableOfTheEntryRule)
{
    EXPECT_TRUE(riskVerdict(finding(7, false, ImpactBand::B3), kToday).eligible());
    EXPECT_FALSE(riskVerdict(finding(6, false, ImpactBand::B10), kToday).eligible());
    EXPECT_FALSE(riskVerdict(finding(30, true, ImpactBand::B10), kToday).eligible());
    EXPECT_FALSE(riskVerdict(finding(7, false, ImpactBand::B1), kToday).eligible());
    const RiskVerdict unknown = riskVerdict(finding(7, false, ImpactBand::Unknown), kToday);
    EXPECT_TRUE(unknown.eligible());
    EXPECT_TRUE(unknown.needsReason);
}

TEST(RiskEntry, REC1_EachConditionIsNamed)
{
    const RiskVerdict early = riskVerdict(finding(6, false, ImpactBand::B10), kToday);
    EXPECT_EQ(early.days, 6);
    EXPECT_FALSE(early.investigated);
    EXPECT_TRUE(early.unsolved);
    EXPECT_TRUE(early.severe);
    RiskFinding undated = finding(0, false, ImpactBand::B10);
    undated.investigationStartedOn = {};
    EXPECT_EQ(riskVerdict(undated, kToday).days, -1);
    EXPECT_FALSE(riskVerdict(undated, kToday).eligible());
}

TEST(RiskEntry, REC1_WhoeverRegistersByTheRuleIsHeldToItOrGivesAReason)
{
    World w;
    EXPECT_EQ(w.refused(byRule(w, 6, {.band = 10})), ErrorCode::RiskNotEligible);
    EXPECT_EQ(w.refused(byRule(w, 7, {.band = 1})), ErrorCode::RiskNotEligible);
    EXPECT_EQ(w.refused(byRule(w, 7, {})), ErrorCode::RiskNotEligible);
    cmd::AddRisk unknown = byRule(w, 7, {});
    unknown.entryReason = u"nobody can rule out 3"_s;
    w.when(unknown);
    EXPECT_EQ(w.risk.entryReason, u"nobody can rule out 3"_s);
    World other;
    other.when(byRule(other, 7, {.band = 3}));
    EXPECT_EQ(other.risk.entry, RiskEntry::Investigation);
}

TEST(RiskEntry, REC1_RegisteringByHandIsWarnedNotRefused)
{
    World w;
    const auto decision = w.decided(cmd::AddRisk{.title = u"A worry"_s});
    ASSERT_TRUE(decision);
    ASSERT_EQ(decision->warnings.size(), 1u);
    EXPECT_EQ(decision->warnings[0].code, ErrorCode::RiskNotEligible);
}

TEST(RiskEntry, REC2_AWrittenPostmortemEntersWithoutAWeekOfInvestigation)
{
    RiskFinding postmortem{RiskEntry::Postmortem, kToday, false, ImpactBand::B1, true};
    EXPECT_TRUE(riskVerdict(postmortem, kToday).eligible());
    postmortem.postmortemWritten = false;
    EXPECT_FALSE(riskVerdict(postmortem, kToday).eligible());
    postmortem = {RiskEntry::Postmortem, kToday, true, ImpactBand::B10, true};
    EXPECT_FALSE(riskVerdict(postmortem, kToday).eligible());
}

TEST(RiskEntry, REC2_TheRecordKeepsTheLinkToItsPostmortem)
{
    World w = converged();
    w.when(cmd::EditPostmortem{u"cause"_s, u"The pool was too small"_s});
    ASSERT_TRUE(isWritten(w.postmortem));
    cmd::AddRisk add = prefillRisk(w.incident, &w.postmortem, {}, 540);
    EXPECT_EQ(add.entry, RiskEntry::Postmortem);
    EXPECT_EQ(w.refused(add), ErrorCode::NoSuchIncident); // nothing is linked that is not there
    w.riskTargets = {{{StreamKind::Incident, w.incident.id}},
                     {{StreamKind::Postmortem, w.postmortem.id}, true, false, true}};
    w.when(add);
    EXPECT_TRUE(w.risk.linksTo(w.postmortem.id));
    EXPECT_TRUE(w.risk.linksTo(w.incident.id));
    EXPECT_EQ(w.risk.sections.at(u"cause"_s), u"The pool was too small"_s);
}

TEST(RiskEntry, REC3_TheRecordDoesNotReplaceThePostmortem)
{
    World w = converged();
    const auto before = w.refused(cmd::SetState{IncidentState::Closed, {}, false});
    w.riskTargets = {{{StreamKind::Incident, w.incident.id}},
                     {{StreamKind::Postmortem, w.postmortem.id}}};
    w.when(prefillRisk(w.incident, &w.postmortem, {}, 540));
    ASSERT_TRUE(w.risk.exists);
    EXPECT_EQ(w.refused(cmd::SetState{IncidentState::Closed, {}, false}), before);
    EXPECT_EQ(w.postmortem.state, PostmortemPhase::Draft);
}

TEST(RiskEntry, REC4_AFindingComesBackEveryWeekUntilItIsOnlyWatched)
{
    World w;
    w.when(byRule(w, 7, {.band = 6}));
    const QDate today = dayOf(w.now, 540);
    EXPECT_EQ(w.risk.nextVisitOn, isoDay(today.addDays(7)));
    w.when(cmd::SetRiskStatus{RiskStatus::InProgress});
    EXPECT_EQ(w.risk.nextVisitOn, isoDay(today.addDays(7)));
    w.now += 7 * kDay;
    w.when(cmd::VisitRisk{.note = u"still looking"_s});
    EXPECT_EQ(w.risk.nextVisitOn, isoDay(today.addDays(14)));
    EXPECT_TRUE(isReportedAtReview(w.risk.status));
    w.when(cmd::SetRiskStatus{RiskStatus::Watching});
    EXPECT_FALSE(isReportedAtReview(w.risk.status));
    EXPECT_EQ(w.risk.nextVisitOn, isoDay(today.addDays(7).addMonths(1)));
}

TEST(RiskEntry, DON3_OfferedMoreThanSevenDaysAfterConvergenceWithoutThePermanentFix)
{
    World w = converged();
    const Ms at = *w.incident.milestone(Milestone::Converged);
    EXPECT_FALSE(offersRisk(w.incident, at + 7 * kDay));
    EXPECT_TRUE(offersRisk(w.incident, at + 7 * kDay + 1));
    Incident fixed = w.incident;
    fixed.fixState = FixState::PermanentDone;
    EXPECT_FALSE(offersRisk(fixed, at + 30 * kDay));
    fixed.fixState = FixState::NotNeeded;
    EXPECT_FALSE(offersRisk(fixed, at + 30 * kDay));
    Incident drill = w.incident;
    drill.kind = IncidentKind::Drill;
    EXPECT_FALSE(offersRisk(drill, at + 30 * kDay));
    Incident again = w.incident;
    again.state = IncidentState::Responding;
    EXPECT_FALSE(offersRisk(again, at + 30 * kDay));
}

TEST(RiskEntry, DON3_ThePrefilledRecordHasItsWorkaroundAndItsLinks)
{
    World w = converged();
    w.when(cmd::AddAction{u"Raise the pool"_s, ActionKind::PermanentFix, w.ito, Priority::P1,
                          w.now + 9 * kDay});
    const cmd::AddRisk add = prefillRisk(w.incident, &w.postmortem, {&w.actions.front()}, 540);
    EXPECT_EQ(add.title, w.incident.title);
    EXPECT_EQ(add.status, RiskStatus::WorkaroundDone);
    EXPECT_EQ(add.owner, w.ito);
    EXPECT_EQ(add.potential, (ImpactChoice{3, 3, {}}));
    ASSERT_EQ(add.links.size(), 3u);
    EXPECT_EQ(add.links[1].kind, StreamKind::Postmortem);
    EXPECT_EQ(add.links[2].kind, StreamKind::Action);
}

TEST(RiskEntry, DON3_ARestrictedIncidentGivesItsCodenameAndNoWords)
{
    World w = converged();
    w.when(cmd::EditPostmortem{u"cause"_s, u"Secret words"_s});
    w.when(cmd::Restrict{{w.sato}, u"Heron"_s});
    const cmd::AddRisk add = prefillRisk(w.incident, &w.postmortem, {}, 540);
    EXPECT_EQ(add.title, u"Heron"_s);
    EXPECT_TRUE(add.sections.empty());
    EXPECT_TRUE(add.service.isEmpty());
}

TEST(RiskEntry, WhoMayNotReadAnIncidentDoesNotLinkIt)
{
    World w = converged();
    w.when(cmd::AddRisk{.title = u"A worry"_s});
    const RiskLink link{StreamKind::Incident, w.incident.id};
    w.riskTargets = {{link, false}};
    EXPECT_EQ(w.refused(cmd::LinkRisk{link}), ErrorCode::RestrictedStream);
    w.riskTargets = {{link, true}};
    w.when(cmd::LinkRisk{link});
    EXPECT_EQ(w.refused(cmd::LinkRisk{link}), ErrorCode::AlreadyExists);
    w.when(cmd::LinkRisk{link, true});
    EXPECT_FALSE(w.risk.linksTo(link.id));
}
