// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/ui/risk_window_driver.h>
#include <ui/risks/picture_job.h>
#include <ui/risks/risk_list.h>
#include <ui/risks/risk_matrix_view.h>
#include <ui/risks/risk_plot.h>
#include <ui/risks/risk_sheet.h>
#include <ui/shell/window_context.h>
#include <ui/views/mine_panel.h>

#include <QSignalSpy>

// The page that shows the register: list, matrix, plot, and when it is read.

using namespace Qt::StringLiterals;
using namespace matoi;
using namespace matoi::test;

namespace
{

using RiskPageWindow = RiskWindowTest;

} // namespace

TEST_F(RiskPageWindow, TheMatrixIsWalkedByArrowsAndEnterGoesDownIntoTheList)
{
    add(u"High"_s, {3, 5, {}}, 2);
    add(u"Low"_s, {1, 1, {}}, 1);
    add(u"Nobody knows"_s);
    openPage();
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

TEST_F(RiskPageWindow, TypingNarrowsTheListAndWordsOfTheBodyAreFoundToo)
{
    add(u"Payments near the limit"_s);
    const StreamId other = add(u"Night batch"_s);
    ASSERT_TRUE(w.ask([other](Session& s) {
        return s.submit(other, cmd::UpdateRisk{{{u"section.summary"_s, u"quota of mails"_s}}}).ok();
    }));
    openPage();
    w.key(Qt::Key_Slash);
    w.type(u"quota"_s);
    w.settle();
    ASSERT_EQ(page().shownRows().size(), 1u);
    EXPECT_EQ(page().shownRows()[0].id, other);
    w.key(Qt::Key_Escape);
    EXPECT_EQ(page().shownRows().size(), 2u);
}

TEST_F(RiskPageWindow, ThePlotHasItsValuesAsATableAndUnknownIsNeverZero)
{
    const StreamId id = add(u"Payments near the limit"_s);
    ASSERT_TRUE(w.ask([id](Session& s) {
        return s.submit(id, cmd::ScoreRisk{{ImpactChoice{3, 3, {}}, {}, 2, u"measured"_s}}).ok();
    }));
    openPage();
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

TEST_F(RiskPageWindow, ALiveChangeKeepsTheChosenRecordAndTheFocus)
{
    const StreamId low = add(u"Low"_s, {1, 1, {}}, 1);
    add(u"Middle"_s, {3, 3, {}}, 1);
    openPage();
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

TEST_F(RiskPageWindow, E15_ADueVisitWaitsInMineAndEnterLeadsToTheRecord)
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

TEST_F(RiskPageWindow, BehindAnotherPageOnlyTheDueVisitsAreCountedAndTheRegisterIsReadWhenItComesUp)
{
    openPage();
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
    openPage();
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

TEST_F(RiskPageWindow, AChosenRecordIsReadOnceHoweverItWasChosen)
{
    const StreamId done = add(u"Done"_s);
    ASSERT_TRUE(w.ask([done](Session& s) {
        return s.submit(done, cmd::SetRiskStatus{RiskStatus::Completed, u"gone"_s, true}).ok();
    }));
    add(u"Open"_s);
    openPage();
    ASSERT_EQ(page().shownRows().size(), 1u);
    int shown = 0;
    QObject::connect(&page(), &ui::RiskPage::recordShown, &page(), [&] { ++shown; });
    // The filter hides it: the filter changes, the rows change, the choice changes.
    page().choose(done);
    w.settle();
    EXPECT_EQ(page().chosen(), done);
    EXPECT_EQ(shown, 1);
}

TEST_F(RiskPageWindow, APictureIsWrittenBesideTheWorkAndWhatTheDiskRefusesStaysInTheForm)
{
    add(u"Payments near the limit"_s, {3, 3, {}}, 2);
    openPage();
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
    ASSERT_TRUE(run(u"risk.print"_s));
    save(dir.filePath(u"none/matrix.pdf"_s), true);
    ASSERT_TRUE(form().isOpen());
    EXPECT_FALSE(form().refusal().isEmpty());
    save(u"matrix.pdf"_s, false);
    EXPECT_TRUE(form().isOpen()) << "in which folder?";
    save(dir.filePath(u"matrix.bmp"_s), false);
    EXPECT_TRUE(form().isOpen());
    for (const QString& ending : {u"pdf"_s, u"png"_s}) {
        if (!form().isOpen()) {
            ASSERT_TRUE(run(u"risk.print"_s));
        }
        save(dir.filePath(u"matrix."_s + ending), true);
        EXPECT_FALSE(form().isOpen()) << form().refusal().toStdString();
        EXPECT_GT(QFileInfo(dir.filePath(u"matrix."_s + ending)).size(), 1000);
    }
    ASSERT_TRUE(run(u"risk.save_history"_s));
    save(dir.filePath(u"matrix.png"_s), false);
    EXPECT_TRUE(form().isOpen()) << "it is there already";
    w.save();
    EXPECT_TRUE(written.size() || written.wait());
    EXPECT_FALSE(form().isOpen());
}

TEST_F(RiskPageWindow, TheListIsNarrowedByStatusAndOneKeyShowsEverythingOpenAgain)
{
    const StreamId id = add(u"In progress"_s);
    add(u"Not started"_s);
    ASSERT_TRUE(w.ask([id](Session& s) {
        return s.submit(id, cmd::SetRiskStatus{RiskStatus::InProgress}).ok();
    }));
    openPage();
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

TEST_F(RiskPageWindow, TheOwnerIsNamedAlsoWhenThePeopleWereReadAfterTheRecord)
{
    const QString name = u"Nao Watanabe"_s;
    const auto [owner, risk] = w.ask([&](Session& s) {
        EXPECT_TRUE(s.submit({}, cmd::SetPerson{{}, name, u"nao"_s, {}, Duty::None, false, false}));
        cmd::AddRisk add;
        add.title = u"Bulk import"_s;
        add.owner = *s.findPerson(u"nao"_s);
        return std::pair(add.owner, s.submit({}, add)->subject().id);
    });
    ui::WindowContext context;
    ui::RiskPage late(w.workspace, context);
    late.reload();
    w.settle();
    late.choose(risk);
    w.settle();
    ASSERT_TRUE(late.view());
    ASSERT_FALSE(late.sheet().asText().contains(name));
    context.names[owner] = name;
    late.useNames();
    EXPECT_TRUE(late.sheet().accessibleDescription().contains(name));
}
