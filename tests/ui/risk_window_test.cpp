// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/domain/canonical.h>
#include <app/service/risk_register.h>
#include <tests/support/printers.h>
#include <tests/ui/same_by_shell.h>
#include <tests/ui/window_driver.h>
#include <ui/risks/picture_job.h>
#include <ui/risks/risk_list.h>
#include <ui/risks/risk_matrix_view.h>
#include <ui/risks/risk_page.h>
#include <ui/risks/risk_plot.h>
#include <ui/risks/risk_score_panel.h>
#include <ui/risks/risk_sheet.h>
#include <ui/shell/actions.h>
#include <ui/views/form_panel.h>
#include <ui/views/mine_panel.h>
#include <ui/views/note_panel.h>
#include <ui/views/option_row.h>

#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace matoi;
using namespace matoi::test;

namespace
{

class RiskWindow : public testing::Test
{
protected:
    ui::RiskPage& page() { return *w.window.findChild<ui::RiskPage*>(); }
    ui::FormPanel& form() { return *w.window.findChild<ui::FormPanel*>(); }
    ui::RiskScorePanel& scorePanel() { return *w.window.findChild<ui::RiskScorePanel*>(); }
    void open() { w.key(Qt::Key_4, Qt::ControlModifier); }
    StreamId add(const QString& title, ImpactChoice potential = {}, qint64 likelihood = 1)
    {
        return w.ask([&](Session& s) {
            cmd::AddRisk add;
            add.title = title;
            add.potential = potential;
            add.likelihood = likelihood;
            const auto outcome = s.submit({}, add);
            EXPECT_TRUE(outcome.ok());
            return outcome ? outcome->subject().id : StreamId();
        });
    }
    RiskRecord record(StreamId id)
    {
        return *w.ask([id](Session& s) { return s.read().risk(id); });
    }
    void tab(int times)
    {
        for (int n = 0; n < times; ++n)
            w.key(Qt::Key_Tab);
    }

    WindowDriver w;
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
    open();
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
    open();
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
    open();
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

TEST_F(RiskWindow, TheMatrixIsWalkedByArrowsAndEnterGoesDownIntoTheList)
{
    add(u"High"_s, {3, 5, {}}, 2);
    add(u"Low"_s, {1, 1, {}}, 1);
    add(u"Nobody knows"_s);
    open();
    EXPECT_EQ(page().shownRows().front().title, u"Nobody knows"_s) << "E-7";
    auto& matrix = page().matrix();
    matrix.setFocus();
    w.key(Qt::Key_Home);
    w.key(Qt::Key_Right);
    w.key(Qt::Key_Down);
    EXPECT_EQ(matrix.potential(), ImpactBand::B10);
    EXPECT_EQ(matrix.likelihood(), 2);
    EXPECT_TRUE(matrix.accessibleDescription().contains(u"High"_s));
    w.key(Qt::Key_Return);
    ASSERT_EQ(page().shownRows().size(), 1u);
    EXPECT_EQ(page().shownRows()[0].title, u"High"_s);
    w.key(Qt::Key_Escape);
    EXPECT_EQ(page().shownRows().size(), 3u);
}

TEST_F(RiskWindow, ACardDroppedIntoAnotherCellProposesThatScoreAndAsksForTheReason)
{
    const StreamId id = add(u"High"_s, {3, 5, {}}, 2);
    open();
    Q_EMIT page().matrix().moveProposed(id, ImpactBand::B3, 1);
    w.settle();
    ASSERT_TRUE(scorePanel().isOpen());
    EXPECT_EQ(record(id).score.potential, ImpactBand::B10) << "proposed, not done";
    w.type(u"The workaround holds"_s);
    w.key(Qt::Key_Return);
    EXPECT_EQ(priorityScore(record(id).score), 3);
}

TEST_F(RiskWindow, TypingNarrowsTheListAndWordsOfTheBodyAreFoundToo)
{
    add(u"Payments near the limit"_s);
    const StreamId other = add(u"Night batch"_s);
    ASSERT_TRUE(w.ask([other](Session& s) {
        return s.submit(other, cmd::UpdateRisk{{{u"section.summary"_s, u"quota of mails"_s}}}).ok();
    }));
    open();
    w.key(Qt::Key_Slash);
    w.type(u"quota"_s);
    w.settle();
    ASSERT_EQ(page().shownRows().size(), 1u);
    EXPECT_EQ(page().shownRows()[0].id, other);
    w.key(Qt::Key_Escape);
    EXPECT_EQ(page().shownRows().size(), 2u);
}

TEST_F(RiskWindow, E16_ALogLineAndItsLinkStandOnTheSheetAndTheRecordCopiesAsText)
{
    const StreamId id = add(u"Payments near the limit"_s);
    open();
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
    open();
    ASSERT_TRUE(w.window.findChild<ui::Actions*>()->run(u"risk.eligible"_s));
    w.type(w.ask([](Session& s) { return isoDay(s.today().addDays(-6)); }));
    w.save();
    auto& note = *w.window.findChild<ui::NotePanel*>();
    ASSERT_TRUE(note.isOpen());
    EXPECT_TRUE(note.body().contains(u"✗"_s)) << note.body().toStdString();
    note.run(0);
    w.settle();
    EXPECT_EQ(form().openId(), u"risk-add"_s);
}

TEST_F(RiskWindow, ThePlotHasItsValuesAsATableAndUnknownIsNeverZero)
{
    const StreamId id = add(u"Payments near the limit"_s);
    ASSERT_TRUE(w.ask([id](Session& s) {
        return s.submit(id, cmd::ScoreRisk{{ImpactChoice{3, 3, {}}, {}, 2, u"measured"_s}}).ok();
    }));
    open();
    const QStringList lines = page().plot().values().split(u'\n');
    ASSERT_EQ(lines.size(), 3);
    EXPECT_EQ(lines[1].split(u'\t')[1], u"unknown"_s);
    EXPECT_EQ(lines[2].split(u'\t')[1], u"6"_s);
    EXPECT_EQ(lines[2].split(u'\t')[3], u"12"_s);
    for (const auto& [name, begins] :
         {std::pair{u"plot.png"_s, "\x89PNG"}, {u"plot.svg"_s, "<?xml"}, {u"plot.pdf"_s, "%PDF"}}) {
        const auto picture = page().plot().picture(name);
        ASSERT_TRUE(picture.ok()) << name.toStdString();
        const QByteArray bytes = (*picture)();
        EXPECT_TRUE(bytes.startsWith(begins)) << name.toStdString();
        EXPECT_GT(bytes.size(), 500) << name.toStdString();
    }
    EXPECT_EQ(page().plot().picture(u"plot.bmp"_s).error().code, ErrorCode::BadValue);
}

TEST_F(RiskWindow, ALiveChangeKeepsTheChosenRecordAndTheFocus)
{
    const StreamId low = add(u"Low"_s, {1, 1, {}}, 1);
    add(u"Middle"_s, {3, 3, {}}, 1);
    open();
    page().choose(low);
    w.settle();
    const QWidget* focus = QApplication::focusWidget();
    add(u"High"_s, {3, 5, {}}, 2);
    page().follow({});
    w.settle();
    ASSERT_EQ(page().shownRows().size(), 3u);
    EXPECT_EQ(page().chosen(), low);
    EXPECT_EQ(QApplication::focusWidget(), focus);
}

TEST_F(RiskWindow, E15_ADueVisitWaitsInMineAndEnterLeadsToTheRecord)
{
    const StreamId id = w.ask([](Session& s) {
        cmd::ImportRisk row;
        row.title = u"Payments near the limit"_s;
        row.owner = s.profile();
        row.nextVisitOn = s.today().addDays(-2);
        return s.submit({}, row)->subject().id;
    });
    add(u"Not mine"_s);
    w.settle();
    w.key(Qt::Key_M);
    auto& mine = *w.window.findChild<ui::MinePanel*>();
    ASSERT_TRUE(mine.isOpen());
    ASSERT_EQ(mine.shown().size(), 1u);
    EXPECT_EQ(mine.shown()[0].kind, Waiting::Kind::Visit);
    w.key(Qt::Key_Return);
    EXPECT_FALSE(mine.isOpen());
    EXPECT_TRUE(page().isVisible());
    EXPECT_EQ(page().chosen(), id);
    ASSERT_TRUE(page().view());
    EXPECT_EQ(page().view()->record.id, id);
}

TEST_F(RiskWindow, BehindAnotherPageOnlyTheDueVisitsAreCountedAndTheRegisterIsReadWhenItComesUp)
{
    open();
    w.key(Qt::Key_1, Qt::ControlModifier);
    std::vector<int> counts;
    QObject::connect(&page(), &ui::RiskPage::counted, &page(),
                     [&](int due) { counts.push_back(due); });
    int loads = 0;
    QObject::connect(&page(), &ui::RiskPage::loaded, &page(), [&] { ++loads; });
    ASSERT_TRUE(w.ask([](Session& s) {
        cmd::ImportRisk row;
        row.title = u"Payments near the limit"_s;
        row.nextVisitOn = s.today();
        return s.submit({}, row).ok();
    }));
    w.settle();
    EXPECT_EQ(loads, 0);
    ASSERT_FALSE(counts.empty());
    EXPECT_EQ(counts.back(), 1);
    EXPECT_TRUE(page().shownRows().empty());
    open();
    EXPECT_GE(loads, 1);
    EXPECT_EQ(page().shownRows().size(), 1u);
    // Another day has other visits due, also while nobody touches the window.
    loads = 0;
    page().tick(systemClock().now());
    w.settle();
    EXPECT_EQ(loads, 0);
    page().tick(systemClock().now() + 86'400'000);
    w.settle();
    EXPECT_EQ(loads, 1);
}

TEST_F(RiskWindow, AChosenRecordIsReadOnceHoweverItWasChosen)
{
    const StreamId done = add(u"Done"_s);
    ASSERT_TRUE(w.ask([done](Session& s) {
        return s.submit(done, cmd::SetRiskStatus{RiskStatus::Completed, u"gone"_s, true}).ok();
    }));
    add(u"Open"_s);
    open();
    ASSERT_EQ(page().shownRows().size(), 1u);
    int shown = 0;
    QObject::connect(&page(), &ui::RiskPage::recordShown, &page(), [&] { ++shown; });
    // The filter hides it: the filter changes, the rows change, the choice changes.
    page().choose(done);
    w.settle();
    EXPECT_EQ(page().chosen(), done);
    EXPECT_EQ(shown, 1);
}

TEST_F(RiskWindow, APictureIsWrittenBesideTheWorkAndWhatTheDiskRefusesStaysInTheForm)
{
    add(u"Payments near the limit"_s, {3, 3, {}}, 2);
    open();
    QTemporaryDir dir;
    QSignalSpy written(w.window.findChild<ui::PictureJob*>(), &ui::PictureJob::finished);
    const auto save = [&](const QString& file, bool writes) {
        w.retype(file);
        w.save();
        if (writes) {
            EXPECT_TRUE(written.size() || written.wait());
            written.clear();
        }
    };
    ASSERT_TRUE(w.window.findChild<ui::Actions*>()->run(u"risk.print"_s));
    save(dir.filePath(u"none/matrix.pdf"_s), true);
    ASSERT_TRUE(form().isOpen());
    EXPECT_FALSE(form().refusal().isEmpty());
    save(u"matrix.pdf"_s, false);
    EXPECT_TRUE(form().isOpen()) << "in which folder?";
    save(dir.filePath(u"matrix.bmp"_s), false);
    EXPECT_TRUE(form().isOpen());
    for (const QString& ending : {u"pdf"_s, u"png"_s}) {
        if (!form().isOpen()) {
            ASSERT_TRUE(w.window.findChild<ui::Actions*>()->run(u"risk.print"_s));
        }
        save(dir.filePath(u"matrix."_s + ending), true);
        EXPECT_FALSE(form().isOpen()) << form().refusal().toStdString();
        EXPECT_GT(QFileInfo(dir.filePath(u"matrix."_s + ending)).size(), 1000);
    }
    ASSERT_TRUE(w.window.findChild<ui::Actions*>()->run(u"risk.save_history"_s));
    save(dir.filePath(u"matrix.png"_s), false);
    EXPECT_TRUE(form().isOpen()) << "it is there already";
    w.save();
    EXPECT_TRUE(written.size() || written.wait());
    EXPECT_FALSE(form().isOpen());
}

TEST_F(RiskWindow, TabGoesRoundWithinAPanelAndNeverToWhatLiesUnderIt)
{
    add(u"Payments near the limit"_s);
    open();
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

TEST_F(RiskWindow, TheListIsNarrowedByStatusAndOneKeyShowsEverythingOpenAgain)
{
    const StreamId id = add(u"In progress"_s);
    add(u"Not started"_s);
    ASSERT_TRUE(w.ask([id](Session& s) {
        return s.submit(id, cmd::SetRiskStatus{RiskStatus::InProgress}).ok();
    }));
    open();
    ui::RiskListFilter filter;
    w.key(Qt::Key_F);
    ASSERT_EQ(form().openId(), u"risk-filter"_s);
    w.key(Qt::Key_Escape);
    filter.fields.statuses = {RiskStatus::InProgress};
    page().list().setFilter(filter);
    ASSERT_EQ(page().shownRows().size(), 1u);
    EXPECT_EQ(page().shownRows()[0].id, id);
    page().list().setFocus();
    w.key(Qt::Key_Escape);
    EXPECT_EQ(page().shownRows().size(), 2u);
}
