// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/service/risk_register.h>
#include <tests/support/hostile_texts.h>
#include <tests/support/printers.h>
#include <tests/ui/window_driver.h>
#include <ui/models/saved_filters.h>
#include <ui/risks/risk_import_panel.h>
#include <ui/risks/risk_list.h>
#include <ui/risks/risk_page.h>
#include <ui/risks/risk_table.h>
#include <ui/risks/risk_table_view.h>
#include <ui/risks/saved_filters_panel.h>
#include <ui/shell/actions.h>
#include <ui/views/form_panel.h>
#include <ui/views/settings_panel.h>

#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>

using namespace Qt::StringLiterals;
using namespace matoi;
using namespace matoi::test;
using C = ui::RiskTableColumn;

namespace
{

class RiskTableWindow : public testing::Test
{
protected:
    ui::RiskPage& page() { return *w.window.findChild<ui::RiskPage*>(); }
    ui::RiskTable& table() { return *w.window.findChild<ui::RiskTable*>(); }
    ui::RiskTableView& view() { return table().view(); }
    ui::FormPanel& form() { return *w.window.findChild<ui::FormPanel*>(); }
    ui::RiskImportPanel& panel() { return *w.window.findChild<ui::RiskImportPanel*>(); }
    bool run(const QString& action)
    {
        const bool ran = w.window.findChild<ui::Actions*>()->run(action);
        w.settle();
        return ran;
    }
    void open()
    {
        w.key(Qt::Key_4, Qt::ControlModifier);
        w.key(Qt::Key_T);
    }
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
    QDate today()
    {
        return w.ask([](Session& s) { return s.today(); });
    }
    void toColumn(C column)
    {
        view().setCurrentIndex(
            table().model().index(std::max(0, view().currentIndex().row()), int(column)));
    }
    //! Until the table from outside is read, held against the register or recorded.
    void waitForImport()
    {
        EXPECT_TRUE(QTest::qWaitFor([this] { return !panel().job().running(); }, 20'000));
        w.settle();
    }
    QString file(const QString& name, const QByteArray& bytes)
    {
        const QString path = m_dir.filePath(name);
        QFile out(path);
        EXPECT_TRUE(out.open(QIODevice::WriteOnly));
        out.write(bytes);
        return path;
    }
    QByteArray bytesOf(const QString& path)
    {
        QFile in(path);
        return in.open(QIODevice::ReadOnly) ? in.readAll() : QByteArray();
    }
    size_t records()
    {
        return w.ask([](Session& s) { return s.read().risks()->size(); });
    }

    QTemporaryDir m_dir;
    WindowDriver w;
};

} // namespace

TEST_F(RiskTableWindow, TheKeyTShowsTheTableOverThePageAndBackAndBothHaveTheSameRecord)
{
    add(u"Payments near the limit"_s, {3, 5, {}}, 2);
    const StreamId batch = add(u"Night batch"_s, {1, 1, {}}, 1);
    open();
    ASSERT_TRUE(table().isOpen());
    EXPECT_EQ(table().model().rowCount(), 2);
    EXPECT_TRUE(view().hasFocus());
    EXPECT_FALSE(page().list().isVisible()) << "what lies under it is not to be reached";
    w.key(Qt::Key_Down);
    EXPECT_EQ(page().chosen(), batch);
    w.key(Qt::Key_E);
    EXPECT_TRUE(form().isOpen()) << "the acts of the page go on";
    w.key(Qt::Key_Escape);
    w.key(Qt::Key_T);
    EXPECT_FALSE(table().isOpen());
    EXPECT_EQ(page().chosen(), batch);
    EXPECT_TRUE(page().list().isVisible());
}

TEST_F(RiskTableWindow, TheTableIsSortedByKeysAndByItsHeadings)
{
    add(u"Bravo"_s, {3, 5, {}}, 2);
    add(u"alpha"_s, {1, 1, {}}, 1);
    open();
    toColumn(C::Title);
    w.key(Qt::Key_O);
    EXPECT_EQ(table().model().row(0).title, u"alpha"_s);
    w.key(Qt::Key_O);
    EXPECT_EQ(table().model().row(0).title, u"Bravo"_s) << "again: the other way round";
    auto* head = view().horizontalHeader();
    QTest::mouseClick(head->viewport(), Qt::LeftButton, {},
                      {head->sectionViewportPosition(int(C::Number)) + 12, 8});
    EXPECT_EQ(head->sortIndicatorSection(), int(C::Number));
}

TEST_F(RiskTableWindow, ACellIsChangedWhereItStandsAndWithEnter)
{
    const StreamId id = add(u"Payments near the limit"_s, {3, 3, {}}, 2);
    open();
    toColumn(C::Title);
    w.key(Qt::Key_Return);
    ASSERT_TRUE(view().editing());
    w.retype(u"決済 API の流量"_s);
    w.key(Qt::Key_Return);
    EXPECT_FALSE(view().editing());
    EXPECT_EQ(record(id).title, u"決済 API の流量"_s);
    EXPECT_TRUE(view().hasFocus());
    toColumn(C::Service);
    w.key(Qt::Key_F2);
    w.type(u"billing"_s);
    w.key(Qt::Key_Return);
    EXPECT_EQ(record(id).service, u"billing"_s);
    EXPECT_EQ(table().model().row(0).service, u"billing"_s) << "the table follows";
    toColumn(C::Status);
    w.key(Qt::Key_Return);
    auto* status = qobject_cast<QComboBox*>(QApplication::focusWidget());
    ASSERT_TRUE(status);
    EXPECT_EQ(status->findData(QString::number(int(RiskStatus::NotStarted))), 0);
    status->setCurrentIndex(status->findData(QString::number(int(RiskStatus::InProgress))));
    w.key(Qt::Key_Return);
    EXPECT_EQ(record(id).status, RiskStatus::InProgress);
}

TEST_F(RiskTableWindow, E12_OnlyTheStepsThatTheStatusAllowsAreOffered)
{
    add(u"Payments near the limit"_s);
    open();
    toColumn(C::Status);
    w.key(Qt::Key_Return);
    auto* status = qobject_cast<QComboBox*>(QApplication::focusWidget());
    ASSERT_TRUE(status);
    for (int n = 0; n <= int(RiskStatus::Completed); ++n)
        EXPECT_EQ(status->findData(QString::number(n)) >= 0,
                  n == int(RiskStatus::NotStarted) ||
                      isRiskTransition(RiskStatus::NotStarted, RiskStatus(n), false))
            << n;
}

TEST_F(RiskTableWindow, ARefusalIsSaidInWordsAndWhatWasTypedStays)
{
    const StreamId id = add(u"Payments near the limit"_s);
    open();
    toColumn(C::NextVisit);
    w.key(Qt::Key_Return);
    w.retype(u"someday"_s);
    w.key(Qt::Key_Return);
    ASSERT_TRUE(view().editing());
    EXPECT_TRUE(view().refusal().contains(u"someday"_s)) << view().refusal().toStdString();
    EXPECT_EQ(view().editedValue(), u"someday"_s);
    w.retype(u"2020-01-01"_s);
    w.key(Qt::Key_Return);
    ASSERT_TRUE(view().editing()) << "a day in the past is refused by the rule";
    EXPECT_FALSE(view().refusal().isEmpty());
    w.key(Qt::Key_Escape);
    EXPECT_FALSE(view().editing());
    EXPECT_EQ(record(id).nextVisitOn, table().model().row(0).nextVisitOn);
    toColumn(C::Title);
    w.key(Qt::Key_Return);
    w.key(Qt::Key_A, Qt::ControlModifier);
    w.key(Qt::Key_Delete);
    w.key(Qt::Key_Return);
    EXPECT_TRUE(view().editing()) << "no record without a title";
    EXPECT_EQ(record(id).title, u"Payments near the limit"_s);
}

TEST_F(RiskTableWindow, AFactFromElsewhereDoesNotTouchTheCellThatSomebodyEdits)
{
    add(u"Payments near the limit"_s, {1, 1, {}}, 1);
    open();
    toColumn(C::Title);
    w.key(Qt::Key_Return);
    w.retype(u"half a sen"_s);
    add(u"High"_s, {3, 5, {}}, 2);
    page().follow({});
    w.settle();
    ASSERT_TRUE(view().editing());
    EXPECT_EQ(view().editedValue(), u"half a sen"_s);
    EXPECT_EQ(table().model().rowCount(), 1) << "the rows stand still meanwhile";
    w.key(Qt::Key_Escape);
    EXPECT_EQ(table().model().rowCount(), 2);
}

TEST_F(RiskTableWindow, E14_TheNextVisitOfManyIsSetAtOnceAndOutOfBoundsAsksForAReason)
{
    const StreamId a = add(u"A"_s, {3, 5, {}}, 2), b = add(u"B"_s, {3, 3, {}}, 1);
    ASSERT_TRUE(w.ask(
        [a](Session& s) { return s.submit(a, cmd::SetRiskStatus{RiskStatus::InProgress}).ok(); }));
    open();
    w.key(Qt::Key_A, Qt::ControlModifier);
    EXPECT_EQ(table().chosen().size(), 2u);
    const QString before = record(b).nextVisitOn;
    w.key(Qt::Key_B);
    ASSERT_TRUE(form().isOpen());
    w.type(u"+10m"_s);
    w.save();
    EXPECT_TRUE(form().isOpen()) << "asks for a reason";
    EXPECT_EQ(record(b).nextVisitOn, before) << "none of them";
    w.key(Qt::Key_Tab);
    w.type(u"Nothing can change before"_s);
    w.save();
    EXPECT_FALSE(form().isOpen());
    const QString day = isoDay(today().addMonths(10));
    EXPECT_EQ(record(a).nextVisitOn, day);
    EXPECT_EQ(record(b).nextVisitOn, day);
    EXPECT_EQ(table().chosen().size(), 2u) << "who was chosen stays chosen";
}

TEST_F(RiskTableWindow, AFilterIsNamedAppliedRenamedAndForgotten)
{
    add(u"Payments near the limit"_s);
    const StreamId other = add(u"Night batch"_s);
    ASSERT_TRUE(w.ask([other](Session& s) {
        return s.submit(other, cmd::SetRiskStatus{RiskStatus::InProgress}).ok();
    }));
    open();
    ui::RiskListFilter wanted;
    wanted.fields.statuses = {RiskStatus::InProgress};
    ui::saveFilter({u"Running"_s, wanted});
    w.key(Qt::Key_W);
    auto& saved = *w.window.findChild<ui::SavedFiltersPanel*>();
    ASSERT_TRUE(saved.isOpen());
    w.key(Qt::Key_F2);
    w.retype(u"In work"_s);
    w.key(Qt::Key_Return);
    w.key(Qt::Key_Return);
    EXPECT_FALSE(saved.isOpen());
    ASSERT_EQ(table().model().rowCount(), 1);
    EXPECT_EQ(table().model().row(0).id, other);
    w.key(Qt::Key_W);
    w.key(Qt::Key_Delete);
    EXPECT_TRUE(ui::savedFilters().empty());
    w.key(Qt::Key_Escape);
    w.key(Qt::Key_S, Qt::ControlModifier);
    ASSERT_EQ(form().openId(), u"risk-filter-name"_s);
    w.save();
    EXPECT_TRUE(form().isOpen()) << "it needs a name";
    w.type(u"Again"_s);
    w.save();
    ASSERT_EQ(ui::savedFilters().size(), 1u);
    EXPECT_EQ(ui::savedFilters()[0].name, u"Again"_s);
    EXPECT_EQ(ui::savedFilters()[0].filter.fields.statuses, wanted.fields.statuses);
}

TEST_F(RiskTableWindow, WidthsOrderAndVisibilityOfColumnsAreRemembered)
{
    add(u"Payments near the limit"_s);
    open();
    toColumn(C::Status);
    const int width = view().columnWidth(int(C::Status));
    w.key(Qt::Key_Right, Qt::AltModifier | Qt::ShiftModifier);
    w.key(Qt::Key_Left, Qt::AltModifier);
    view().hideColumns({C::Service});
    ui::RiskTableModel model;
    const ui::RiskTableView next(model, nullptr);
    EXPECT_GT(next.columnWidth(int(C::Status)), width);
    EXPECT_EQ(next.horizontalHeader()->visualIndex(int(C::Status)), 2);
    EXPECT_EQ(next.hiddenColumns(), std::vector<C>{C::Service});
}

TEST_F(RiskTableWindow, TypingNarrowsTheTableAndEscShowsAllAgain)
{
    add(u"Payments near the limit"_s);
    add(u"Night batch"_s);
    open();
    w.key(Qt::Key_Slash);
    w.type(u"night"_s);
    w.settle();
    EXPECT_EQ(table().model().rowCount(), 1);
    w.type(u"zzz"_s);
    w.settle();
    EXPECT_EQ(table().model().rowCount(), 0);
    w.key(Qt::Key_Escape);
    EXPECT_EQ(table().model().rowCount(), 2);
    EXPECT_TRUE(table().isOpen());
}

TEST_F(RiskTableWindow, AShiftJisTableOfAJapaneseTeamGoesInWithItsHeadingsGuessed)
{
    w.key(Qt::Key_4, Qt::ControlModifier);
    // 番号,タイトル,ステータス / R1,決済,対応中 in Shift_JIS
    const QByteArray sjis("\x94\xd4\x8d\x86,\x83\x5e\x83\x43\x83\x67\x83\x8b,\x94\xf5\x8d\x6c\r\n"
                          "R1,\x8c\x88\x8d\xcf,\x96\xb3\x8e\x8b\r\n");
    panel().open(file(u"risks.csv"_s, sjis));
    waitForImport();
    ASSERT_TRUE(panel().isOpen());
    EXPECT_EQ(panel().column(0)->currentIndex(), int(RiskColumn::Id));
    EXPECT_EQ(panel().column(1)->currentIndex(), int(RiskColumn::Title));
    EXPECT_EQ(panel().column(2)->currentIndex(), int(RiskColumn::Ignored));
    EXPECT_TRUE(panel().summary().contains(u'1')) << panel().summary().toStdString();
    EXPECT_EQ(records(), 0u) << "a preview records nothing";
    w.save();
    waitForImport();
    EXPECT_FALSE(panel().isOpen());
    ASSERT_EQ(page().board().rows.size(), 1u);
    EXPECT_EQ(page().board().rows[0].title, u"決済"_s);
    // Again, changed: the same record by its id.
    panel().open(file(u"again.csv"_s, "id,title\r\nR1,Payments\r\n"));
    waitForImport();
    w.save();
    waitForImport();
    ASSERT_EQ(page().board().rows.size(), 1u);
    EXPECT_EQ(page().board().rows[0].title, u"Payments"_s);
}

TEST_F(RiskTableWindow, FaultsAreNamedByTheirLinesAndNothingIsHalfImported)
{
    w.key(Qt::Key_4, Qt::ControlModifier);
    panel().open(file(u"bad.csv"_s, "title,likelihood\r\nGood,1\r\nBad,3\r\nRagged\r\n"));
    waitForImport();
    EXPECT_TRUE(panel().faults().contains(u'3')) << panel().faults().toStdString();
    EXPECT_TRUE(panel().faults().contains(u'4')) << panel().faults().toStdString();
    w.save();
    waitForImport();
    EXPECT_TRUE(panel().isOpen());
    EXPECT_EQ(records(), 0u);
    // A heading that means something else is another table.
    panel().open(file(u"words.csv"_s, "title,likelihood\r\nGood,often\r\n"));
    waitForImport();
    EXPECT_FALSE(panel().faults().isEmpty());
    panel().column(1)->setCurrentIndex(int(RiskColumn::Summary));
    waitForImport();
    EXPECT_TRUE(panel().faults().isEmpty()) << panel().faults().toStdString();
    w.save();
    waitForImport();
    EXPECT_EQ(records(), 1u);
}

TEST_F(RiskTableWindow, AnImportThatIsStoppedLeavesNothing)
{
    w.key(Qt::Key_4, Qt::ControlModifier);
    QByteArray many("title\r\n");
    for (int n = 0; n < 3000; ++n)
        many += "Risk " + QByteArray::number(n) + "\r\n";
    panel().open(file(u"many.csv"_s, many));
    waitForImport();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return, Qt::ControlModifier);
    ASSERT_TRUE(panel().job().running());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    waitForImport();
    EXPECT_TRUE(panel().isOpen()) << "Esc stops, a second one closes";
    EXPECT_EQ(records(), 0u);
    w.key(Qt::Key_Escape);
    EXPECT_FALSE(panel().isOpen());
}

TEST_F(RiskTableWindow, ACsvDroppedOnThePageOfRisksIsATableOfRisks)
{
    w.key(Qt::Key_4, Qt::ControlModifier);
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(file(u"drop.csv"_s, "title\r\nDropped\r\n"))});
    QDragEnterEvent enter(QPoint(700, 400), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&w.window, &enter);
    ASSERT_TRUE(enter.isAccepted());
    QDropEvent drop(QPointF(700, 400), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&w.window, &drop);
    waitForImport();
    EXPECT_TRUE(panel().isOpen());
}

TEST_F(RiskTableWindow, T33_HostileWordsAreShownAsTheyAreAndLeaveAsCellsNotAsFormulas)
{
    const auto texts = hostileTexts(m_dir.filePath(u"canary.png"_s));
    for (const QString& words : texts)
        add(words);
    open();
    w.window.grab();
    for (const auto* label : w.window.findChildren<QLabel*>())
        EXPECT_EQ(label->textFormat(), Qt::PlainText);
    const QString out = m_dir.filePath(u"out.csv"_s);
    ASSERT_TRUE(run(u"risk.export"_s));
    for (auto* line : form().findChildren<QLineEdit*>())
        if (line->accessibleName() == u"File"_s)
            line->setText(out);
    w.save();
    EXPECT_FALSE(form().isOpen());
    const QByteArray csv = bytesOf(out);
    EXPECT_TRUE(csv.startsWith("\xef\xbb\xbf"));
    for (const char* formula : {",=", ",+", ",@", ",\"="})
        EXPECT_FALSE(csv.contains(formula)) << formula;
    // The panel of a table shows them as they are, too.
    panel().open(out);
    waitForImport();
    w.window.grab();
    for (const auto* label : w.window.findChildren<QLabel*>())
        EXPECT_EQ(label->textFormat(), Qt::PlainText);
    EXPECT_TRUE(panel().faults().isEmpty()) << panel().faults().toStdString();
}

TEST_F(RiskTableWindow, TheShownRowsLeaveAsJsonAndAFileThatIsThereIsAskedFor)
{
    add(u"Payments near the limit"_s);
    add(u"Night batch"_s);
    open();
    w.key(Qt::Key_Slash);
    w.type(u"night"_s);
    w.key(Qt::Key_Down);
    const QString out = file(u"old.json"_s, "old");
    for (int i = 0; i < 2; ++i) {
        if (!form().isOpen()) {
            ASSERT_TRUE(run(u"risk.export"_s));
            for (auto* line : form().findChildren<QLineEdit*>())
                if (line->accessibleName() == u"File"_s)
                    line->setText(out);
            w.key(Qt::Key_Tab);
            w.key(Qt::Key_Right);
            w.key(Qt::Key_Right);
        }
        w.save();
        if (i == 0) {
            EXPECT_TRUE(form().isOpen());
            EXPECT_EQ(bytesOf(out), "old") << "asked first";
        }
    }
    EXPECT_FALSE(form().isOpen());
    const QByteArray json = bytesOf(out);
    EXPECT_TRUE(json.contains("Night batch"));
    EXPECT_FALSE(json.contains("Payments"));
    ASSERT_TRUE(run(u"risk.export"_s));
    for (auto* line : form().findChildren<QLineEdit*>())
        if (line->accessibleName() == u"File"_s)
            line->setText(w.path);
    w.save();
    EXPECT_TRUE(form().isOpen()) << "never over the workspace itself";
}

TEST_F(RiskTableWindow, E1_E2_TheWordsOfScopeAndDegreeAreSettingsOfTheTeam)
{
    w.key(Qt::Key_Comma, Qt::ControlModifier);
    auto& settings = *w.window.findChild<ui::SettingsPanel*>();
    ASSERT_TRUE(settings.isOpen());
    settings.showSection(u"risks"_s);
    const auto field = [&](const QString& name) -> QLineEdit* {
        for (auto* line : settings.findChildren<QLineEdit*>())
            if (line->accessibleName() == name && line->isVisible())
                return line;
        return nullptr;
    };
    QLineEdit* scope = field(u"Scope 3"_s);
    ASSERT_TRUE(scope);
    EXPECT_FALSE(scope->placeholderText().isEmpty()) << "the default stands there";
    ASSERT_TRUE(field(u"Degree 5"_s));
    scope->setText(u"Every tenant"_s);
    scope->setFocus();
    w.save();
    EXPECT_FALSE(settings.isOpen());
    EXPECT_EQ(w.ask([](Session& s) { return s.workspace().policy.at(u"risk.scope.3"_s); }),
              u"Every tenant"_s);
}
