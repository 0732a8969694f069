// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/text/risk_text.h>
#include <tests/ui/risk_window_driver.h>
#include <ui/models/saved_filters.h>
#include <ui/risks/risk_list.h>
#include <ui/risks/risk_paint.h>
#include <ui/risks/risk_table.h>
#include <ui/risks/risk_table_view.h>
#include <ui/risks/saved_filters_panel.h>
#include <ui/views/settings_panel.h>

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>

using C = matoi::ui::RiskTableColumn;

using namespace Qt::StringLiterals;
using namespace matoi;
using namespace matoi::test;

namespace
{

class RiskTableWindow : public RiskWindowTest
{
protected:
    ui::RiskTable& table() { return the<ui::RiskTable>(); }
    ui::RiskTableView& view() { return table().view(); }
    void open()
    {
        openPage();
        w.key(Qt::Key_T);
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

TEST_F(RiskTableWindow, NoStatusIsCutInItsColumn)
{
    add(u"Payments near the limit"_s);
    open();
    const int width = view().columnWidth(int(C::Status));
    for (int n = 0; n <= int(RiskStatus::Completed); ++n)
        EXPECT_GE(width,
                  ui::paint::chipWidth(text::word(RiskStatus(n)), ui::statusChip(RiskStatus(n))) +
                      18);
}
