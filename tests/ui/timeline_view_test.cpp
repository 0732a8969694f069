// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/support/printers.h>
#include <tests/ui/timeline_support.h>
#include <ui/models/timeline_model.h>
#include <ui/views/timeline_view.h>

#include <QAccessible>
#include <QImage>
#include <QScrollBar>

#include <gtest/gtest.h>

using namespace matoi;
using namespace matoi::test;

namespace
{

struct TimelineViewTest : testing::Test {
    TimelineModel model;
    ui::TimelineView view;

    void open(quint32 rows)
    {
        view.resize(748, 600);
        view.setZone(QTimeZone::utc());
        view.setModel(&model);
        model.open(timelineRows(1'000, 1'000 + rows));
        view.show();
        picture();
    }
    QImage picture() { return view.viewport()->grab().toImage(); }
    int place() const { return view.verticalScrollBar()->value(); }
    //! Scrolled up to the middle, everything in sight measured.
    QImage readInTheMiddle()
    {
        view.verticalScrollBar()->setValue(view.verticalScrollBar()->maximum() / 2);
        picture();
        return picture();
    }
    //! The pill may come; the rest may not move.
    static QImage withoutPill(const QImage& image)
    {
        return image.copy(0, 0, image.width(), image.height() - 60);
    }
};

} // namespace

TEST_F(TimelineViewTest, StaysAtTheEndWhileTheNewestIsRead)
{
    open(300);
    ASSERT_TRUE(view.atEnd());
    model.upsert(timelineRows(1'300, 1'340));
    picture();
    EXPECT_TRUE(view.atEnd());
    EXPECT_EQ(view.newBelow(), 0);
}

TEST_F(TimelineViewTest, KeepsItsPlaceWhenRowsArriveBelow)
{
    open(300);
    const QImage before = readInTheMiddle();
    model.upsert(timelineRows(1'300, 1'303));
    EXPECT_EQ(withoutPill(picture()), withoutPill(before));
    EXPECT_EQ(view.newBelow(), 3);
    EXPECT_FALSE(view.atEnd());
}

TEST_F(TimelineViewTest, KeepsItsPlaceToThePixelWhenARowArrivesAbove)
{
    open(300);
    const QImage before = readInTheMiddle();
    model.upsert({timelineRow(20)});
    EXPECT_EQ(withoutPill(picture()), withoutPill(before));
}

TEST_F(TimelineViewTest, KeepsItsPlaceWhenARowAboveIsRemoved)
{
    open(300);
    const QImage before = readInTheMiddle();
    model.replaceAll(timelineRows(1'001, 1'300));
    EXPECT_EQ(withoutPill(picture()), withoutPill(before));
}

TEST_F(TimelineViewTest, APaintLaysOutNoMoreThanFitsTheViewportAtTwoHundredThousandRows)
{
    open(200'000);
    view.takeLayoutCount();
    QScrollBar* bar = view.verticalScrollBar();
    for (int jump = 1; jump <= 20; ++jump) {
        bar->setValue(int(qint64(bar->maximum()) * (jump * 7 % 20) / 20));
        picture();
        EXPECT_LE(view.takeLayoutCount(), 600 / 30 + 2);
    }
    bar->setValue(bar->maximum());
    picture();
    view.takeLayoutCount();
    for (quint32 n = 0; n < 20; ++n) {
        model.upsert(timelineRows(201'000 + n * 17, 201'000 + n * 17 + 17));
        picture();
        EXPECT_LE(view.takeLayoutCount(), 600 / 30 + 2 + 17);
    }
}

TEST_F(TimelineViewTest, ARowIsOneSpokenItemOfAList)
{
    open(300);
    QAccessibleInterface* list = QAccessible::queryAccessibleInterface(&view);
    ASSERT_TRUE(list);
    EXPECT_EQ(list->role(), QAccessible::List);
    ASSERT_GT(list->childCount(), 5);
    QAccessibleInterface* last = list->child(list->childCount() - 1);
    ASSERT_TRUE(last);
    EXPECT_EQ(last->role(), QAccessible::ListItem);
    EXPECT_EQ(last->text(QAccessible::Name), view.spokenRow(view.visibleRows() - 1));
    EXPECT_TRUE(last->text(QAccessible::Name).contains(model.row(model.rowCount() - 1).text));
    EXPECT_FALSE(last->state().offscreen);
    EXPECT_FALSE(list->child(0)->state().offscreen);
    EXPECT_EQ(list->indexOfChild(last), list->childCount() - 1);
}

TEST_F(TimelineViewTest, TheAccessibleTreeIsAsSmallAsTheScreenAndHoldsTheNewestAndTheSelectedRow)
{
    open(300);
    QAccessibleInterface* list = QAccessible::queryAccessibleInterface(&view);
    const int few = list->childCount();
    model.upsert(timelineRows(1'300, 2'300));
    picture();
    EXPECT_LE(list->childCount(), few + 2);
    view.verticalScrollBar()->setValue(view.verticalScrollBar()->maximum() / 2);
    picture();
    ASSERT_LE(list->childCount(), few + 3);
    QAccessibleInterface* newest = list->child(list->childCount() - 1);
    EXPECT_EQ(newest->text(QAccessible::Name), view.spokenRow(view.visibleRows() - 1));
    EXPECT_TRUE(newest->state().offscreen);
    view.selectEntry(model.row(3).id);
    view.verticalScrollBar()->setValue(view.verticalScrollBar()->maximum());
    picture();
    ASSERT_TRUE(list->focusChild());
    EXPECT_EQ(list->focusChild()->text(QAccessible::Name), view.spokenRow(view.selectedRow()));
    EXPECT_EQ(list->child(0)->text(QAccessible::Name), view.spokenRow(view.selectedRow()));
}

TEST_F(TimelineViewTest, TheOrderOfRecordingIsAnotherOrderOfTheSameRows)
{
    open(300);
    TimelineRow late = model.row(10);
    late.id = EventId(QUuid::createUuid());
    late.recordedAt = model.row(model.rowCount() - 1).recordedAt + 1;
    model.upsert({late});
    EXPECT_EQ(model.indexOf(late.id), 11);
    model.setOrder(RowOrder::Recorded);
    EXPECT_EQ(model.indexOf(late.id), model.rowCount() - 1);
    EXPECT_EQ(model.rowCount(), 301);
}
