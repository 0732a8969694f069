// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/domain/canonical.h>
#include <tests/ui/risk_window_driver.h>
#include <tests/ui/same_by_shell.h>
#include <ui/risks/risk_matrix_view.h>
#include <ui/risks/risk_score_panel.h>
#include <ui/risks/risk_sheet.h>
#include <ui/views/note_panel.h>

#include <QLineEdit>

// What is asked of a record, by keys alone.

using namespace Qt::StringLiterals;
using namespace matoi;
using namespace matoi::test;

namespace
{

class RiskWindow : public RiskWindowTest
{
protected:
    ui::RiskScorePanel& scorePanel() { return the<ui::RiskScorePanel>(); }
};

} // namespace

TEST_F(RiskWindow, ARecordIsMadeByKeysAndTheTitleIsEnough)
{
    w.key(Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
    ASSERT_EQ(form().openId(), u"risk-add"_s);
    w.type(u"決済 API の呼び出しが流量制限に近い"_s);
    w.save();
    EXPECT_FALSE(form().isOpen());
    ASSERT_EQ(page().shownRows().size(), 1u);
    EXPECT_EQ(page().shownRows()[0].label, u"RISK-0001"_s);
    ASSERT_TRUE(page().view()) << "the new record is the chosen one";
    EXPECT_EQ(page().view()->record.title, u"決済 API の呼び出しが流量制限に近い"_s);
    EXPECT_EQ(page().view()->record.score.potential, ImpactBand::Unknown) << "never zero";
}

TEST_F(RiskWindow, AnEmptyTitleIsRefusedAndTheRestOfTheFormStays)
{
    w.key(Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
    tab(2);
    w.type(u"billing"_s);
    w.save();
    EXPECT_TRUE(form().isOpen());
    auto* line = qobject_cast<QLineEdit*>(QApplication::focusWidget());
    ASSERT_TRUE(line);
    EXPECT_EQ(line->text(), u"billing"_s);
}

TEST_F(RiskWindow, E6_TheScoreIsPickedByFiguresAndTheWorkedSentenceFollows)
{
    const StreamId id = add(u"Payments near the limit"_s);
    openPage();
    w.key(Qt::Key_X);
    ASSERT_TRUE(scorePanel().isOpen());
    w.key(Qt::Key_3); // scope
    tab(1);
    w.key(Qt::Key_3); // degree
    EXPECT_TRUE(scorePanel().worked().contains(u'9')) << scorePanel().worked().toStdString();
    tab(2);
    w.key(Qt::Key_2); // likelihood
    EXPECT_TRUE(scorePanel().worked().contains(u"12"_s)) << scorePanel().worked().toStdString();
    w.key(Qt::Key_Return);
    EXPECT_TRUE(scorePanel().isOpen()) << "a change needs a reason";
    tab(2);
    w.type(u"Measured at the last review"_s);
    w.key(Qt::Key_Return);
    EXPECT_FALSE(scorePanel().isOpen());
    const RiskRecord now = record(id);
    EXPECT_EQ(priorityScore(now.score), 12);
    EXPECT_EQ(now.changes.back().reason, u"Measured at the last review"_s);
    EXPECT_EQ(page().view()->record.score, now.score) << "the sheet follows";
}

TEST_F(RiskWindow, E12_TheStatusMovesOnAndEnteringAWorkaroundAsksForTheImpact)
{
    const StreamId id = add(u"Night batch"_s, {3, 3, {}}, 2);
    ASSERT_TRUE(w.ask([id](Session& s) {
        return s.submit(id, cmd::SetRiskStatus{RiskStatus::InProgress}).ok();
    }));
    openPage();
    w.key(Qt::Key_C);
    ASSERT_TRUE(form().isOpen());
    w.key(Qt::Key_Right); // watching, then workaround
    w.save();
    EXPECT_EQ(record(id).status, RiskStatus::WorkaroundDone);
    EXPECT_TRUE(scorePanel().isOpen()) << "E-13";
    w.key(Qt::Key_Escape);
    EXPECT_EQ(record(id).score.potential, ImpactBand::B6) << "nothing was changed";
}

TEST_F(RiskWindow, E14_ANextVisitOutOfBoundsAsksForAReasonAndWhatWasTypedStays)
{
    const StreamId id = add(u"Night batch"_s, {3, 3, {}}, 2);
    ASSERT_TRUE(w.ask([id](Session& s) {
        return s.submit(id, cmd::SetRiskStatus{RiskStatus::InProgress}).ok();
    }));
    openPage();
    w.key(Qt::Key_Return, Qt::ControlModifier);
    ASSERT_TRUE(form().isOpen());
    w.type(u"Looked at the graphs"_s);
    tab(1);
    w.retype(u"+2m"_s);
    w.save();
    EXPECT_TRUE(form().isOpen());
    tab(1);
    w.type(u"Nothing can change before"_s);
    w.save();
    EXPECT_FALSE(form().isOpen());
    const RiskRecord now = record(id);
    ASSERT_EQ(now.visits.size(), 1u);
    EXPECT_EQ(now.visits[0].note, u"Looked at the graphs"_s);
    EXPECT_EQ(now.nextVisitReason, u"Nothing can change before"_s);
}

TEST_F(RiskWindow, ACardDroppedIntoAnotherCellProposesThatScoreAndAsksForTheReason)
{
    const StreamId id = add(u"High"_s, {3, 5, {}}, 2);
    openPage();
    Q_EMIT page().matrix().moveProposed(id, ImpactBand::B3, 1);
    w.settle();
    ASSERT_TRUE(scorePanel().isOpen());
    EXPECT_EQ(record(id).score.potential, ImpactBand::B10) << "proposed, not done";
    w.type(u"The workaround holds"_s);
    w.key(Qt::Key_Return);
    EXPECT_EQ(priorityScore(record(id).score), 3);
}

TEST_F(RiskWindow, E16_ALogLineAndItsLinkStandOnTheSheetAndTheRecordCopiesAsText)
{
    const StreamId id = add(u"Payments near the limit"_s);
    openPage();
    w.key(Qt::Key_L);
    ASSERT_TRUE(form().isOpen());
    tab(2);
    w.type(u"92 % of the limit at noon"_s);
    tab(2);
    w.type(u"https://example.com/org/repo/pull/8402"_s);
    w.save();
    EXPECT_FALSE(form().isOpen());
    ASSERT_EQ(record(id).logs.size(), 1u);
    const QString text = page().sheet().asText();
    EXPECT_TRUE(text.contains(u"92 % of the limit at noon"_s)) << text.toStdString();
    EXPECT_TRUE(text.contains(u"pull/8402"_s));
}

TEST_F(RiskWindow, REC1_TheRuleSaysNoAndWhyAndARecordStillCanBeMadeOfIt)
{
    openPage();
    ASSERT_TRUE(run(u"risk.eligible"_s));
    w.type(w.ask([](Session& s) { return isoDay(s.today().addDays(-6)); }));
    w.save();
    auto& note = *w.window.findChild<ui::NotePanel*>();
    ASSERT_TRUE(note.isOpen());
    EXPECT_TRUE(note.body().contains(u"✗"_s)) << note.body().toStdString();
    note.run(0);
    w.settle();
    EXPECT_EQ(form().openId(), u"risk-add"_s);
}

TEST_F(RiskWindow, TabGoesRoundWithinAPanelAndNeverToWhatLiesUnderIt)
{
    add(u"Payments near the limit"_s);
    openPage();
    for (const int key : {Qt::Key_X, Qt::Key_C}) {
        w.key(key);
        auto* panel = qobject_cast<ui::ScrimPanel*>(
            key == Qt::Key_X ? static_cast<QWidget*>(&scorePanel()) : &form());
        for (int i = 0; i < 25; ++i) {
            w.key(Qt::Key_Tab, i % 5 == 4 ? Qt::ShiftModifier : Qt::NoModifier);
            ASSERT_TRUE(panel->isAncestorOf(QApplication::focusWidget())) << i;
        }
        w.key(Qt::Key_Escape);
    }
}

TEST_F(RiskWindow, ARecordLivesItsWholeLifeByKeysAndByTheShellWithTheSameFold)
{
    Shell shell;
    const QString label = u"RISK-0001"_s;
    const auto both = [&](const QStringList& arguments) {
        shell.run(QStringList{u"risk"_s} + arguments);
    };
    w.key(Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
    w.type(u"Payments near the limit"_s);
    tab(2);
    w.type(u"Payments"_s);
    tab(1);
    for (int i = 0; i < 3; ++i)
        w.key(Qt::Key_Right); // scope 3
    tab(1);
    for (int i = 0; i < 2; ++i)
        w.key(Qt::Key_Right); // degree 3
    tab(1);
    w.key(Qt::Key_Right); // likelihood 2
    w.save();
    both({u"add"_s, u"--title"_s, u"Payments near the limit"_s, u"--service"_s, u"Payments"_s,
          u"--scope"_s, u"3"_s, u"--degree"_s, u"3"_s, u"--likelihood"_s, u"2"_s});
    ASSERT_TRUE(page().view());
    const StreamId id = page().view()->record.id;
    EXPECT_EQ(priorityScore(page().view()->record.score), 12);

    w.key(Qt::Key_C);
    w.save();
    both({u"update"_s, label, u"--status"_s, u"in_progress"_s});

    w.key(Qt::Key_L);
    tab(2);
    w.type(u"92 % of the limit at noon"_s);
    w.save();
    both({u"log"_s, label, u"92 % of the limit at noon"_s});

    w.key(Qt::Key_C);
    w.key(Qt::Key_Right); // watching, then workaround
    w.save();
    ASSERT_TRUE(scorePanel().isOpen()) << "E-13";
    both({u"update"_s, label, u"--status"_s, u"workaround_done"_s});
    w.key(Qt::Key_1); // scope
    tab(5);
    w.type(u"Called once"_s);
    w.key(Qt::Key_Return);
    both({u"update"_s, label, u"--scope"_s, u"1"_s, u"--degree"_s, u"3"_s, u"--reason"_s,
          u"Called once"_s});
    EXPECT_EQ(priorityScore(record(id).score), 6);

    const auto declare = [](Session& s) {
        const auto made = s.submit({}, cmd::DeclareIncident{u"Mail is late"_s});
        return (*s.store().incidentRow(made->subject().id))->label;
    };
    const QString incident = declare(*shell.session);
    EXPECT_EQ(w.ask(declare), incident);
    w.key(Qt::Key_I);
    w.save();
    both({u"link"_s, label, incident});

    w.key(Qt::Key_Return, Qt::ControlModifier);
    w.type(u"stable"_s);
    w.save();
    both({u"visit"_s, label, u"--note"_s, u"stable"_s});

    w.key(Qt::Key_E);
    w.retype(u"Payments stay under the limit"_s);
    w.save();
    both({u"update"_s, label, u"--title"_s, u"Payments stay under the limit"_s});

    w.key(Qt::Key_C);
    w.key(Qt::Key_Right); // completed
    w.save();
    both({u"update"_s, label, u"--status"_s, u"completed"_s});

    const auto fold = [](Session& s) {
        const auto rows = *s.read().risks();
        return withoutRun({QString::fromUtf8(canonical::encode(*s.read().risk(rows.front().id)))});
    };
    EXPECT_EQ(record(id).status, RiskStatus::Completed);
    EXPECT_EQ(w.ask(fold), fold(*shell.session));
}

TEST_F(RiskWindow, DON3_AnOfferIsDeclinedWithItsReasonAndComesNoMore)
{
    const StreamId incident = w.ask([](Session& s) {
        constexpr Ms day = 86'400'000;
        cmd::DeclareIncident declare;
        declare.title = u"Mail is late"_s;
        declare.startedAt = declare.detectedAt = s.now() - 9 * day;
        const StreamId id = s.submit({}, declare)->subject().id;
        EXPECT_TRUE(
            s.submit(id, cmd::Converge{s.now() - 8 * day, s.profile(), FixState::Workaround, {}})
                .ok());
        return id;
    });
    openPage();
    ASSERT_EQ(page().board().offers.size(), 1u);
    ASSERT_TRUE(run(u"risk.offers"_s));
    tab(1);
    w.key(Qt::Key_Right);
    w.save();
    EXPECT_TRUE(form().isOpen()) << "not without a reason";
    tab(1);
    w.type(u"The function goes next month"_s);
    w.save();
    EXPECT_FALSE(form().isOpen()) << form().refusal().toStdString();
    EXPECT_TRUE(page().board().offers.empty());
    EXPECT_EQ(w.ask([incident](Session& s) {
        return s.store().incident(incident)->texts.at(u"risk_declined"_s);
    }),
              u"The function goes next month"_s);
}

TEST_F(RiskWindow, WordsOfARecordAreErasedByAnAdmin)
{
    const StreamId id = add(u"Payments near the limit"_s);
    ASSERT_TRUE(w.ask([id](Session& s) {
        return s.submit(id, cmd::UpdateRisk{{{u"section.cause"_s, u"canary in a section"_s}}})
                   .ok() &&
               s.submit(id, cmd::AddRiskLog{RiskLog::Cause, u"canary in a log"_s}).ok();
    }));
    openPage();
    for (int n = 0; n < 2; ++n) {
        ASSERT_TRUE(page().sheet().asText().contains(u"canary"_s));
        ASSERT_TRUE(run(u"risk.redact"_s));
        tab(1);
        w.type(u"A password"_s);
        w.save();
        EXPECT_FALSE(form().isOpen()) << form().refusal().toStdString();
    }
    EXPECT_FALSE(page().sheet().asText().contains(u"canary"_s));
    EXPECT_TRUE(page().sheet().asText().contains(u"(redacted)"_s));
    ASSERT_TRUE(run(u"risk.redact"_s));
    EXPECT_FALSE(form().isOpen()) << "nothing is left to erase";
}
