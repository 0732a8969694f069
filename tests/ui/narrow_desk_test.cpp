// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/ui/window_driver.h>
#include <ui/theme/button.h>
#include <ui/theme/theme.h>
#include <ui/views/composer.h>
#include <ui/views/declare_panel.h>
#include <ui/views/filter_bar.h>
#include <ui/views/rail_popup.h>
#include <ui/views/side_column.h>
#include <ui/views/step_rail.h>
#include <ui/views/timeline_view.h>

#include <QScopeGuard>

using namespace Qt::StringLiterals;
using namespace matoi;
using namespace matoi::test;

namespace
{

//! The desk in a window of this size (ui.md 7).
struct NarrowDesk : testing::Test {
    void SetUp() override
    {
        w.key(Qt::Key_N, Qt::ControlModifier);
        w.type(u"Mail is slow"_s);
        w.key(Qt::Key_Return);
        w.key(Qt::Key_Escape);
    }
    void resize(int width, int height)
    {
        w.window.resize(width, height);
        QApplication::processEvents();
        w.settle();
    }
    ui::StepRail& rail() { return w.desk().rail(); }
    ui::SideColumn& side() { return w.desk().side(); }
    //! Those of the filter bar that are shown with less than they need.
    QStringList cutChips()
    {
        QStringList cut;
        const auto chips = w.desk().filters().findChildren<ui::Button*>();
        for (const ui::Button* chip : chips) {
            const QRect place(chip->mapTo(&w.desk().filters(), QPoint()), chip->size());
            if (chip->isVisible() && (chip->width() < chip->sizeHint().width() ||
                                      !w.desk().filters().rect().contains(place)))
                cut << chip->accessibleName();
        }
        return cut;
    }
    WindowDriver w;
};

} // namespace

TEST_F(NarrowDesk, TheSmallestWindowFoldsTheRailAndGivesTheColumnTabs)
{
    EXPECT_FALSE(rail().isFolded());
    EXPECT_FALSE(side().isTabbed());
    resize(1100, 700);
    EXPECT_TRUE(rail().isFolded());
    EXPECT_EQ(rail().width(), 56);
    EXPECT_TRUE(side().isTabbed());
    EXPECT_EQ(side().width(), 300);
    EXPECT_GE(w.desk().view().width(), 640) << "the room goes to the timeline";
    resize(1280, 800);
    EXPECT_FALSE(rail().isFolded());
    EXPECT_TRUE(side().isTabbed());
}

TEST_F(NarrowDesk, AWideWindowComesBackAsItWas)
{
    const int before = rail().width(), column = side().width();
    resize(1100, 700);
    resize(1440, 900);
    EXPECT_EQ(rail().width(), before);
    EXPECT_EQ(side().width(), column);
    EXPECT_FALSE(side().isTabbed());
}

TEST_F(NarrowDesk, NoFilterIsCutInAnyLanguageOrTextSize)
{
    const auto back = qScopeGuard([] { ui::ThemeController::instance().setTextScale(1.0); });
    for (const QString& language : {u"en"_s, u"ja"_s}) {
        w.window.setLanguage(language);
        for (const double scale : {1.0, 1.5}) {
            ui::ThemeController::instance().setTextScale(scale);
            for (const QSize size : {QSize(1100, 700), QSize(1280, 800), QSize(1440, 900)}) {
                resize(size.width(), size.height());
                EXPECT_TRUE(cutChips().isEmpty())
                    << cutChips().join(u'|').toStdString() << " at " << size.width() << " x"
                    << scale << ' ' << language.toStdString();
            }
        }
    }
    w.window.setLanguage(u"en"_s);
}

TEST_F(NarrowDesk, AFoldedRailShowsItsWordsWhileItHasTheKeys)
{
    resize(1100, 700);
    const auto* popup = w.window.findChild<ui::RailPopup*>();
    EXPECT_FALSE(popup->isOpen());
    rail().setFocus();
    w.settle();
    EXPECT_TRUE(popup->isOpen());
    EXPECT_TRUE(rail().hasFocus()) << "it takes no keys away";
    // Enter moves the step that the words show as chosen.
    w.key(Qt::Key_Down);
    w.key(Qt::Key_Return);
    w.desk().composer().focusEditor();
    QApplication::processEvents();
    EXPECT_FALSE(popup->isOpen());
}

TEST_F(NarrowDesk, ArrowsWalkTheTabsAndAWideColumnHasNone)
{
    resize(1100, 700);
    side().setFocus();
    w.key(Qt::Key_Right);
    EXPECT_EQ(side().tab(), 1);
    w.key(Qt::Key_Right);
    w.key(Qt::Key_Right);
    w.key(Qt::Key_Right);
    EXPECT_EQ(side().tab(), 3) << "it ends at the to-dos";
    w.key(Qt::Key_Left);
    EXPECT_EQ(side().tab(), 2);
}

TEST_F(NarrowDesk, ACardHigherThanTheWindowShowsWhatHasTheKeys)
{
    const auto back = qScopeGuard([] { ui::ThemeController::instance().setTextScale(1.0); });
    ui::ThemeController::instance().setTextScale(1.5);
    resize(1100, 700);
    w.key(Qt::Key_N, Qt::ControlModifier);
    const auto* panel = w.window.findChild<ui::DeclarePanel*>();
    ASSERT_TRUE(panel->isOpen());
    for (int n = 0; n < 12; ++n) {
        const QWidget* field = QApplication::focusWidget();
        const int top = field->mapTo(panel, QPoint()).y();
        EXPECT_GE(top, 0) << field->metaObject()->className();
        EXPECT_LE(std::min(top + field->height(), top + 40), panel->height())
            << field->metaObject()->className();
        w.key(Qt::Key_Tab);
    }
}
