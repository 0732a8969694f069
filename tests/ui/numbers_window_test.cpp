// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/support/printers.h>
#include <tests/ui/window_driver.h>
#include <ui/numbers/deploy_panels.h>
#include <ui/numbers/number_page.h>
#include <ui/numbers/number_panels.h>
#include <ui/numbers/number_plot.h>
#include <ui/numbers/number_tile.h>
#include <ui/shell/actions.h>
#include <ui/views/copy_panel.h>
#include <ui/views/form_panel.h>
#include <ui/views/list_panel.h>
#include <ui/views/option_row.h>

#include <QClipboard>
#include <QFile>
#include <QGuiApplication>

using namespace Qt::StringLiterals;

namespace matoi::test
{

namespace
{

constexpr Ms kMinute = 60'000;

class NumbersWindow : public testing::Test
{
protected:
    template <class Panel>
    Panel& the()
    {
        return *w.window.findChild<Panel*>();
    }
    ui::NumberPage& page() { return the<ui::NumberPage>(); }
    ui::ListPanel& rows() { return the<ui::NumberPanels>().rows(); }
    void openPage()
    {
        w.key(Qt::Key_6, Qt::ControlModifier);
        w.settle();
    }
    QString main(NumberKind kind) { return page().tile(kind).words().front(); }
    //! Began this many minutes ago, converged after so many.
    StreamId outage(const QString& title, Ms ago, Ms minutes)
    {
        const StreamId id = w.ask([&](Session& s) {
            cmd::DeclareIncident declare{.title = title};
            declare.startedAt = declare.detectedAt = s.now() - ago * kMinute;
            const StreamId made = s.submit({}, declare)->subject().id;
            EXPECT_TRUE(s.submit(made, cmd::Classify{.classification = Classification::Outage,
                                                     .reason = u"down"_s}));
            EXPECT_TRUE(s.submit(made, cmd::Converge{*declare.startedAt + minutes * kMinute,
                                                     s.profile(),
                                                     FixState::Workaround,
                                                     {}}));
            return made;
        });
        w.settle();
        return id;
    }
    QString write(const QString& name, const QByteArray& bytes)
    {
        QFile file(dir.filePath(name));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        return file.fileName();
    }
    QByteArray read(const QString& path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    QTemporaryDir dir;
    WindowDriver w;
};

} // namespace

TEST_F(NumbersWindow, B21_AnEmptyWorkspaceShowsDashesAndDefinitionsAndNoZero)
{
    openPage();
    EXPECT_TRUE(page().isVisible());
    for (size_t kind = 0; kind < kNumberKinds; ++kind) {
        const QStringList words = page().tile(NumberKind(kind)).words();
        EXPECT_EQ(words.front(), u"—"_s);
        EXPECT_GT(words.back().size(), 20) << words.join(u' ').toStdString(); // its definition
        EXPECT_FALSE(page().tile(NumberKind(kind)).accessibleName().isEmpty());
    }
}

TEST_F(NumbersWindow, B21_ANumberOpensItsRowsAndEnterGoesToTheIncident)
{
    const StreamId slow = outage(u"Slow checkout"_s, 400, 90);
    outage(u"Mail waits"_s, 300, 30);
    openPage();
    EXPECT_EQ(main(NumberKind::TimeToRestore), u"1 h 0 min"_s);
    EXPECT_TRUE(page().tile(NumberKind::TimeToRestore).hasFocus());
    w.key(Qt::Key_Return);
    ASSERT_TRUE(rows().isOpen());
    ASSERT_EQ(rows().rows().size(), 2u);
    EXPECT_TRUE(rows().rows()[0].text.contains(u"Slow checkout"_s)); // the longest first
    EXPECT_EQ(rows().rows()[0].aside, u"1 h 30 min"_s);
    w.key(Qt::Key_Return);
    EXPECT_FALSE(rows().isOpen());
    EXPECT_EQ(w.window.incident(), slow);
}

TEST_F(NumbersWindow, B21_TheExcludedAreThereWithWhy)
{
    w.ask([](Session& s) {
        cmd::DeclareIncident drill{.title = u"Practice"_s};
        drill.kind = IncidentKind::Drill;
        return s.submit({}, drill).ok();
    });
    openPage();
    w.key(Qt::Key_R);
    ASSERT_EQ(rows().rows().size(), 1u);
    EXPECT_EQ(rows().rows()[0].aside, u"Drill"_s);
}

TEST_F(NumbersWindow, B21_WhatIsRecordedMovesTheNumbersOnTheScreen)
{
    openPage();
    EXPECT_EQ(main(NumberKind::TimeToRestore), u"—"_s);
    outage(u"Mail waits"_s, 300, 30);
    EXPECT_EQ(main(NumberKind::TimeToRestore), u"30 min"_s);
}

TEST_F(NumbersWindow, B21_ArrowsWalkTheTilesAndTheChartSaysItsValuesAsATable)
{
    outage(u"Mail waits"_s, 300, 30);
    openPage();
    w.key(Qt::Key_Right);
    EXPECT_EQ(page().chosen(), NumberKind::TimeToFirstNotice);
    w.key(Qt::Key_Left);
    EXPECT_EQ(page().chosen(), NumberKind::TimeToRestore);
    w.key(Qt::Key_C);
    const QStringList lines = QGuiApplication::clipboard()->text().split(u'\n');
    ASSERT_GE(lines.size(), 2);
    EXPECT_TRUE(lines.last().contains(u"30 min"_s)) << lines.last().toStdString();
    w.key(Qt::Key_B); // month -> quarter
    EXPECT_EQ(page().grouping(), NumberGrouping::Quarter);
    EXPECT_TRUE(page().plot().values().contains(u"-Q"_s));
}

TEST_F(NumbersWindow, B21_APeriodOfOnesOwnLeavesTheRestOut)
{
    outage(u"Mail waits"_s, 300, 30);
    openPage();
    w.key(Qt::Key_F);
    w.retype(u"2020-01-01"_s);
    w.key(Qt::Key_Tab);
    w.retype(u"2020-13-01"_s);
    w.save();
    EXPECT_TRUE(the<ui::FormPanel>().isOpen()); // no such day
    w.retype(u"2020-12-31"_s);
    w.save();
    EXPECT_FALSE(the<ui::FormPanel>().isOpen());
    EXPECT_EQ(page().period().value(), u"own"_s);
    EXPECT_EQ(main(NumberKind::TimeToRestore), u"—"_s);
}

TEST_F(NumbersWindow, K_DeploymentsComeInThroughTheWindowAndAFaultyFileNotAtAll)
{
    openPage();
    auto& deploys = the<ui::DeployPanels>();
    deploys.open(write(u"bad.csv"_s, "deploy_id,time\nr-1,2026-01-20 13:42\n"));
    w.settle();
    auto* faults = [&]() -> ui::CopyPanel* {
        for (ui::CopyPanel* panel : w.window.findChildren<ui::CopyPanel*>())
            if (panel->isOpen())
                return panel;
        return nullptr;
    }();
    ASSERT_NE(faults, nullptr);
    EXPECT_TRUE(faults->text().contains(u"line 2"_s)) << faults->text().toStdString();
    faults->dismiss();
    deploys.open(write(u"good.csv"_s,
                       "deploy_id,time,changes\n"
                       "r-1,2026-01-20T13:42:00+09:00,a@2026-01-20T11:42:00+09:00\n"));
    w.settle();
    ASSERT_TRUE(the<ui::FormPanel>().isOpen());
    w.save();
    EXPECT_FALSE(the<ui::FormPanel>().isOpen());
    page().period().setValue(u"all"_s);
    page().reload();
    w.settle();
    EXPECT_EQ(main(NumberKind::LeadTime), u"2 h 0 min"_s);
}

TEST_F(NumbersWindow, K_APersonNamesTheDeploymentThatCausedAnIncident)
{
    w.ask([](Session& s) {
        cmd::RecordDeploys record;
        for (int i = 1; i <= 4; ++i) {
            DeployRecorded deploy;
            deploy.deploy = u"r-%1"_s.arg(i);
            deploy.at = s.now() - (10 - i) * 60 * kMinute;
            record.deploys.push_back(std::move(deploy));
        }
        return s.submit({}, record).ok();
    });
    const StreamId id = outage(u"Slow checkout"_s, 100, 30);
    w.window.openIncident(id);
    w.window.showPage(ui::MainWindow::DeskPage);
    w.settle();
    ASSERT_TRUE(the<ui::Actions>().run(u"deploy.cause"_s));
    w.settle();
    auto& causes = the<ui::DeployPanels>().causes();
    ASSERT_TRUE(causes.isOpen());
    ASSERT_EQ(causes.rows().size(), 4u);
    EXPECT_EQ(causes.rows()[0].text, u"r-4"_s);
    w.key(Qt::Key_Down);
    w.key(Qt::Key_Return);
    EXPECT_EQ(
        w.ask([id](Session& s) { return s.read().incident(id)->texts.at(u"caused_by_deploy"_s); }),
        u"r-3"_s);
    openPage();
    EXPECT_EQ(main(NumberKind::ChangeFailureRate), u"25 %"_s);
    w.key(Qt::Key_U);
    EXPECT_TRUE(page()
                    .tile(NumberKind::ChangeFailureRate)
                    .words()
                    .join(u' ')
                    .contains(u"Four Keys project"_s));
}

TEST_F(NumbersWindow, B21_NumbersAndChartGoIntoFilesByTheirEnding)
{
    outage(u"Mail waits"_s, 300, 30);
    openPage();
    for (const QString& ending : {u"csv"_s, u"json"_s, u"md"_s, u"svg"_s, u"pdf"_s, u"png"_s}) {
        const QString path = dir.filePath(u"numbers."_s + ending);
        w.key(Qt::Key_X);
        ASSERT_TRUE(the<ui::FormPanel>().isOpen()) << ending.toStdString();
        w.retype(path);
        w.save();
        ASSERT_TRUE(QTest::qWaitFor([&] { return !the<ui::FormPanel>().isOpen(); }))
            << ending.toStdString();
        const QByteArray bytes = read(path);
        EXPECT_GT(bytes.size(), 100) << ending.toStdString();
        EXPECT_EQ(bytes.contains("mttr"), ending == u"csv"_s || ending == u"json"_s);
        EXPECT_EQ(bytes.startsWith("%PDF"), ending == u"pdf"_s);
    }
}

} // namespace matoi::test
