// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/support/printers.h>
#include <tests/ui/timeline_support.h>
#include <ui/models/timeline_model.h>
#include <ui/views/timeline_view.h>

#include <QAccessible>
#include <QClipboard>
#include <QGuiApplication>
#include <QImage>
#include <QScrollBar>
#include <QtTest/QTest>

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

namespace
{

void press(QWidget& widget, int key, Qt::KeyboardModifiers with = {})
{
    QTest::keyClick(&widget, Qt::Key(key), with);
}

} // namespace

TEST_F(TimelineViewTest, SeveralRowsAreChosenByShiftAndCtrl)
{
    open(300);
    press(view, Qt::Key_Home);
    press(view, Qt::Key_J, Qt::ShiftModifier);
    press(view, Qt::Key_Down, Qt::ShiftModifier);
    ASSERT_EQ(view.chosen().size(), 3U);
    EXPECT_TRUE(view.chosen()[0] == model.row(0).id);
    press(view, Qt::Key_K, Qt::ShiftModifier); // the range shrinks towards its anchor
    EXPECT_EQ(view.chosen().size(), 2U);
    // Rows that arrive above or below change nothing of what is chosen.
    model.upsert({timelineRow(20), timelineRow(2'000)});
    EXPECT_EQ(view.chosen().size(), 2U);
    EXPECT_EQ(view.chosenText().count(u'\n'), 1);
    press(view, Qt::Key_Escape);
    EXPECT_EQ(view.chosen().size(), 1U);
    press(view, Qt::Key_A, Qt::ControlModifier);
    EXPECT_EQ(view.chosen().size(), 302U);
    press(view, Qt::Key_J);
    EXPECT_EQ(view.chosen().size(), 1U);
}

TEST_F(TimelineViewTest, CtrlClickAddsARowAndTakesItAwayAgain)
{
    open(300);
    view.verticalScrollBar()->setValue(0);
    picture();
    const auto at = [&](int row) { return view.rowRect(row).center(); };
    QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, at(1));
    QTest::mouseClick(view.viewport(), Qt::LeftButton, Qt::ControlModifier, at(4));
    EXPECT_EQ(view.chosen().size(), 2U);
    QTest::mouseClick(view.viewport(), Qt::LeftButton, Qt::ControlModifier, at(4));
    ASSERT_EQ(view.chosen().size(), 1U);
    EXPECT_TRUE(view.chosen()[0] == model.row(1).id);
    QTest::mouseClick(view.viewport(), Qt::LeftButton, Qt::ShiftModifier, at(5));
    EXPECT_EQ(view.chosen().size(), 5U);
}

TEST_F(TimelineViewTest, LinksToRowsNameIncidentAndEntry)
{
    open(30);
    view.setIncidentLabel(QStringLiteral("INC-2026-0042"));
    press(view, Qt::Key_Home);
    EXPECT_EQ(view.chosenLinks(),
              QStringLiteral("matoi://incident/INC-2026-0042/entry/") + model.row(0).id.toString());
    press(view, Qt::Key_C, Qt::ControlModifier);
    const QString copied = QGuiApplication::clipboard()->text();
    for (const QString& part : {model.row(0).author, model.row(0).kindWord, model.row(0).text})
        EXPECT_TRUE(copied.contains(part)) << copied.toStdString();
}

TEST_F(TimelineViewTest, DaysStatesAndSilenceArePartedFromWhatCameBefore)
{
    open(5);
    TimelineRow next = timelineRow(1'005); // a minute later: nothing between
    model.upsert({next});
    picture();
    EXPECT_EQ(view.gapBefore(5), 0);
    TimelineRow state = timelineRow(1'006);
    state.kind = EntryKind::StateChanged;
    state.stateWord = QStringLiteral("Converged");
    model.upsert({state});
    EXPECT_EQ(view.gapBefore(6), 24);
    model.upsert({timelineRow(1'030)});
    EXPECT_EQ(view.gapBefore(7), 20);
    TimelineRow tomorrow = timelineRow(3'000);
    tomorrow.stateWord = QStringLiteral("Reporting");
    model.upsert({tomorrow});
    EXPECT_EQ(view.gapBefore(8), 28 + 24);
    picture();
    EXPECT_GT(view.rowRect(8).height(), 28 + 24);
    // A retracted fact began nothing.
    tomorrow.retracted = true;
    model.upsert({tomorrow});
    EXPECT_EQ(view.gapBefore(8), 28);
}

TEST_F(TimelineViewTest, AFilterSaysHowManyItHides)
{
    open(300);
    EXPECT_EQ(view.filteredRows(), 0);
    RowFilter filter;
    filter.kinds = {EntryKind::Decision};
    view.setFilter(filter);
    EXPECT_EQ(view.visibleRows(), 100);
    EXPECT_EQ(view.filteredRows(), 200);
}

TEST_F(TimelineViewTest, AClickOnALinkAsksForItAndOpensNothingByItself)
{
    open(3);
    TimelineRow row = timelineRow(1'003);
    row.kindWord.clear();
    row.kind = EntryKind::Note;
    row.text = QStringLiteral("https://example.com/graph shows it");
    model.upsert({row});
    picture();
    QStringList asked;
    QObject::connect(&view, &ui::TimelineView::linkRequested,
                     [&](const QString& url) { asked << url; });
    const QRect r = view.rowRect(3);
    const int first = r.top() + view.gapBefore(3) + 15;
    QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, {180, first});
    EXPECT_EQ(asked, QStringList{QStringLiteral("https://example.com/graph")});
    QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, {420, first});
    EXPECT_EQ(asked.size(), 1);
}

TEST_F(TimelineViewTest, AnExpandedPictureShowsItsPreviewAndIsAskedForOnce)
{
    open(3);
    TimelineRow row = timelineRow(1'003);
    row.attachment = QStringLiteral("aa");
    row.attachmentName = QStringLiteral("graph.png");
    row.attachmentMime = QStringLiteral("image/png");
    model.upsert({row});
    picture();
    int asked = 0;
    QObject::connect(&view, &ui::TimelineView::previewWanted, [&] { ++asked; });
    const int low = view.rowRect(3).height();
    press(view, Qt::Key_End);
    press(view, Qt::Key_Return);
    picture();
    const QImage without = picture();
    EXPECT_EQ(view.rowRect(3).height(), low + 98);
    EXPECT_EQ(asked, 1);
    QImage red(160, 90, QImage::Format_RGB32);
    red.fill(Qt::red);
    view.setPreview(row.attachment, red);
    EXPECT_NE(picture(), without);
    EXPECT_EQ(asked, 1);
}
