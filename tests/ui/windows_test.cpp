// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/support/printers.h>
#include <tests/ui/windows_driver.h>
#include <ui/shell/desk_settings.h>
#include <ui/shell/quick_capture.h>
#include <ui/theme/button.h>
#include <ui/views/composer.h>
#include <ui/views/declare_panel.h>
#include <ui/views/filter_bar.h>
#include <ui/views/note_line.h>
#include <ui/views/timeline_view.h>

#include <QClipboard>
#include <QLabel>
#include <QScreen>
#include <QtTest/QTest>

using namespace Qt::StringLiterals;
using namespace matoi;
using namespace matoi::test;

namespace
{

ui::DeclarePanel& declaration(const ui::MainWindow& window)
{
    return *window.findChild<ui::DeclarePanel*>();
}

bool says(const ui::MainWindow& window, const QString& words)
{
    const auto labels = window.findChildren<QLabel*>();
    return std::any_of(labels.begin(), labels.end(),
                       [&](const QLabel* label) { return label->text().contains(words); });
}

} // namespace

TEST(Windows, ASecondWindowShowsAnotherIncidentAndOutlivesTheFirst)
{
    WindowsDriver d;
    const StreamId one = d.declare(u"Mail"_s), two = d.declare(u"Shop"_s);
    ui::MainWindow& first = d.windows->first();
    first.openIncident(one);
    first.showPage(ui::MainWindow::DeskPage);
    d.settle();
    QTest::keyClick(&first, Qt::Key_O, Qt::ControlModifier | Qt::ShiftModifier);
    ASSERT_TRUE(waitFor([&] { return d.windows->all().size() == 2; }));
    ui::MainWindow& second = *d.windows->all().back();
    ASSERT_TRUE(waitFor([&] { return second.settled() && !second.windowTitle().isEmpty(); }));
    d.settle();
    EXPECT_EQ(first.incident(), one);
    EXPECT_EQ(second.incident(), two) << "the running one that no window showed";
    EXPECT_TRUE(second.shows(two));
    // Both hear what happens.
    cmd::AddEntry entry;
    entry.text = u"seen in the second"_s;
    const int before = WindowsDriver::desk(second).timeline().rowCount();
    ASSERT_TRUE(d.ask([&](Session& s) { return s.submit(two, entry); }));
    d.settle();
    EXPECT_EQ(WindowsDriver::desk(second).timeline().rowCount(), before + 1);

    first.close();
    ASSERT_TRUE(waitFor([&] { return d.windows->all().size() == 1; }));
    EXPECT_EQ(d.windows->all().front(), &second);
    EXPECT_TRUE(second.isVisible());
    EXPECT_EQ(&d.windows->current(), &second);
}

TEST(Windows, TheTeamsZoneSetInOneShowsInAllAtOnce)
{
    WindowsDriver d;
    d.declare(u"Mail"_s);
    ui::MainWindow& first = d.windows->first();
    QTest::keyClick(&first, Qt::Key_O, Qt::ControlModifier | Qt::ShiftModifier);
    ASSERT_TRUE(waitFor([&] { return d.windows->all().size() == 2; }));
    ui::MainWindow& second = *d.windows->all().back();
    ASSERT_TRUE(waitFor([&] { return second.settled(); }));
    for (const QByteArray zone : {"Asia/Kolkata", "America/New_York"}) {
        ASSERT_TRUE(d.ask([&](Session& s) {
            return s.submit({}, cmd::SetPolicy{u"zone"_s, QString::fromLatin1(zone)});
        }));
        d.settle();
        EXPECT_EQ(first.context().zone.id(), zone);
        EXPECT_EQ(second.context().zone.id(), zone);
    }
}

TEST(Windows, AnotherWindowOffersTheListWhenNothingElseRuns)
{
    WindowsDriver d;
    d.declare(u"Mail"_s);
    d.windows->openAnother({});
    ASSERT_TRUE(waitFor([&] { return d.windows->all().size() == 2; }));
    EXPECT_EQ(d.windows->all().back()->state().page, ui::MainWindow::IncidentsPage);
}

TEST(Windows, TheSessionComesBackAtTheNextStart)
{
    WindowsDriver d;
    const StreamId one = d.declare(u"Mail"_s), two = d.declare(u"Shop"_s);
    ui::MainWindow& first = d.windows->first();
    first.openIncident(one);
    d.settle();
    WindowsDriver::desk(first).restoreFilter({u"system"_s, u"recorded"_s, u"finding"_s});
    d.windows->openAnother(two);
    ASSERT_TRUE(waitFor([&] { return d.windows->all().size() == 2; }));
    d.windows->all().back()->showPage(ui::MainWindow::IncidentsPage);
    d.settle();
    QEvent quit(QEvent::Quit);
    qApp->notify(qApp, &quit); // what the end of the program and of the session send
    d.stop();

    d.start();
    ASSERT_EQ(d.windows->all().size(), 2u);
    EXPECT_EQ(d.windows->all()[0]->incident(), one);
    EXPECT_EQ(d.windows->all()[1]->incident(), two);
    EXPECT_EQ(d.windows->all()[0]->state().page, ui::MainWindow::DeskPage);
    EXPECT_EQ(d.windows->all()[1]->state().page, ui::MainWindow::IncidentsPage);
    const ui::Desk& desk = WindowsDriver::desk(*d.windows->all()[0]);
    EXPECT_EQ(desk.saveFilter(), (QStringList{u"system"_s, u"recorded"_s, u"finding"_s}));
    EXPECT_EQ(desk.timeline().order(), RowOrder::Recorded);
    EXPECT_TRUE(d.windows->all()[0]->findChild<ui::TimelineView*>()->showsSystem());
}

TEST(Windows, AnIncidentThatIsOverGivesWayToOneThatRuns)
{
    WindowsDriver d;
    const StreamId old = d.declare(u"Mail"_s);
    d.windows->first().openIncident(old);
    d.settle();
    d.windows->first().close();
    d.stop();
    d.start();
    EXPECT_EQ(d.windows->first().incident(), old);
    const StreamId now = d.declare(u"Shop"_s);
    ASSERT_TRUE(d.ask([&](Session& s) {
        return s.submit(old, cmd::SetState{IncidentState::FalseAlarm, u"a test"_s, false});
    }));
    d.windows->first().close();
    d.stop();
    d.start();
    EXPECT_EQ(d.windows->first().incident(), now);
}

TEST(Windows, AWindowOfAScreenThatIsGoneIsStillSeen)
{
    WindowsDriver d;
    d.declare(u"Mail"_s);
    ui::MainWindow& window = d.windows->first();
    window.move(90'000, 90'000);
    d.windows->first().close();
    d.stop();
    d.start();
    EXPECT_TRUE(QGuiApplication::primaryScreen()->virtualGeometry().intersects(
        d.windows->first().frameGeometry()))
        << d.windows->first().x();
}

TEST(Windows, ADamagedSessionOpensAnOrdinaryWindow)
{
    WindowsDriver d;
    const StreamId id = d.declare(u"Mail"_s);
    d.windows->first().close();
    d.stop();
    QSettings settings;
    for (const QString& key : settings.allKeys())
        if (key.startsWith("session/"_L1))
            settings.setValue(key, key.endsWith("size"_L1) ? u"1"_s : u"@ByteArray(nonsense)"_s);
    settings.sync();
    d.start();
    ASSERT_EQ(d.windows->all().size(), 1u);
    EXPECT_EQ(d.windows->first().incident(), id);
}

TEST(Windows, WithoutATrayTheLastWindowIsClosedAndNotHidden)
{
    WindowsDriver d;
    d.declare(u"Mail"_s);
    ui::setStayInTray(true);
    EXPECT_TRUE(d.windows->first().close()) << "nobody would find it again";
    ui::setStayInTray(false);
}

TEST(Windows, ANoteAboutTheProgramStaysUntilItIsReadAndTakesNoKeys)
{
    WindowsDriver d;
    d.declare(u"Mail"_s);
    d.stop();
    d.start([](ui::Windows& windows) {
        windows.first().note(u"one"_s);
        windows.first().note(u"two"_s);
    });
    auto* line = d.windows->first().findChild<ui::NoteLine*>();
    ASSERT_TRUE(line->isVisible());
    EXPECT_EQ(line->shown(), u"one"_s);
    EXPECT_FALSE(line->isAncestorOf(d.windows->first().focusWidget()));
    auto* read = line->findChild<ui::Button*>();
    read->click();
    EXPECT_EQ(line->shown(), u"two"_s);
    read->click();
    EXPECT_FALSE(line->isVisible());
}

TEST(Links, ANewIncidentIsAFilledFormAndNothingMore)
{
    WindowsDriver d;
    d.declare(u"Mail"_s);
    const auto before = d.ask([](Session& s) { return s.store().eventCount().valueOr(0); });
    d.windows->openLink(u"matoi://new?title=Shop%20is%20down"_s, {});
    d.settle();
    ui::DeclarePanel& panel = declaration(d.windows->first());
    ASSERT_TRUE(panel.isOpen());
    EXPECT_EQ(panel.title(), u"Shop is down"_s);
    EXPECT_EQ(d.ask([](Session& s) { return s.store().eventCount().valueOr(0); }), before);
    // A second link while the form is open takes nothing away.
    d.windows->openLink(u"matoi://new?title=Other"_s, {});
    d.settle();
    EXPECT_EQ(panel.title(), u"Shop is down"_s);
    EXPECT_TRUE(says(d.windows->first(), u"A panel is open."_s));
    // Enter is the person's.
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    d.settle();
    EXPECT_EQ(WindowsDriver::desk(d.windows->first()).snapshot().incident.title, u"Shop is down"_s);
}

TEST(Links, WhatWasTypedInTheFormStaysBeforeWhatALinkOffers)
{
    WindowsDriver d;
    d.declare(u"Mail"_s);
    ASSERT_TRUE(
        d.ask([](Session& s) { return s.store().setDraft(u"declare/title"_s, u"half"_s); }));
    d.windows->openLink(u"matoi://new?title=a%20title"_s, {});
    d.settle();
    EXPECT_EQ(declaration(d.windows->first()).title(), u"half a title"_s);
}

TEST(Links, AnIncidentAndAnEntryAreShown)
{
    WindowsDriver d;
    const StreamId one = d.declare(u"Mail"_s);
    d.declare(u"Shop"_s);
    cmd::AddEntry entry;
    entry.text = u"the one"_s;
    const auto done = d.ask([&](Session& s) { return s.submit(one, entry); });
    ASSERT_TRUE(done);
    const EventId id = done->events.front().id;
    ui::MainWindow& window = d.windows->first();
    window.showPage(ui::MainWindow::IncidentsPage);
    d.windows->openLink(linkTo(d.labelOf(one), id), {});
    d.settle();
    EXPECT_TRUE(window.shows(one));
    EXPECT_EQ(WindowsDriver::desk(window).view().selected(), id);
    // Ctrl+L gives the link back.
    WindowsDriver::desk(window).view().setFocus();
    QTest::keyClick(&window, Qt::Key_L, Qt::ControlModifier);
    EXPECT_EQ(QGuiApplication::clipboard()->text(), linkTo(d.labelOf(one), id));
}

TEST(Links, WhatIsNotThereOrNotUnderstoodIsSaid)
{
    WindowsDriver d;
    d.declare(u"Mail"_s);
    const StreamId shown = d.windows->first().incident();
    d.windows->openLink(u"matoi://incident/INC-1999-0001"_s, {});
    d.settle();
    EXPECT_TRUE(says(d.windows->first(), u"INC-1999-0001 is not in this workspace."_s));
    d.windows->openLink(u"matoi://delete/everything"_s, {});
    d.settle();
    EXPECT_TRUE(says(d.windows->first(), u"This link is not understood."_s));
    EXPECT_EQ(d.windows->first().incident(), shown);
}

TEST(QuickCapture, ALinkFillsItAndEnterRecordsInTheRunningIncident)
{
    WindowsDriver d;
    const StreamId id = d.declare(u"Mail"_s);
    ui::MainWindow& window = d.windows->first();
    d.settle();
    const int before = WindowsDriver::desk(window).timeline().rowCount();
    window.hide(); // in the tray
    d.windows->openLink(u"matoi://entry?text=%2Ffinding%20chunk%2037%20failed"_s, {});
    d.settle();
    ui::QuickCapture* capture = d.windows->captureWindow();
    ASSERT_TRUE(capture && capture->isVisible());
    EXPECT_TRUE(capture->windowFlags() & Qt::WindowStaysOnTopHint);
    EXPECT_EQ(capture->words(), u"/finding chunk 37 failed"_s);
    EXPECT_EQ(capture->incident(), id);
    EXPECT_FALSE(window.isVisible());
    EXPECT_EQ(WindowsDriver::desk(window).timeline().rowCount(), before) << "a link never acts";
    QTest::keyClick(capture->findChild<ui::Composer*>()->focusProxy(), Qt::Key_Return);
    d.settle();
    EXPECT_FALSE(capture->isVisible());
    const ui::Desk& desk = WindowsDriver::desk(window);
    ASSERT_EQ(desk.timeline().rowCount(), before + 1);
    EXPECT_EQ(desk.timeline().row(before).text, u"chunk 37 failed"_s);
    EXPECT_EQ(desk.timeline().row(before).kind, EntryKind::Finding);
}

TEST(QuickCapture, EscKeepsTheDraftEvenThroughARestart)
{
    WindowsDriver d;
    d.declare(u"Mail"_s);
    d.windows->capture(u"half a thought"_s);
    d.settle();
    ui::QuickCapture* capture = d.windows->captureWindow();
    QTest::keyClick(capture->findChild<ui::Composer*>()->focusProxy(), Qt::Key_Escape);
    d.settle();
    EXPECT_FALSE(capture->isVisible());
    d.stop();
    d.start();
    d.windows->capture({});
    d.settle();
    EXPECT_EQ(d.windows->captureWindow()->words(), u"half a thought"_s);
}

TEST(QuickCapture, WithoutARunningIncidentTheWordsStay)
{
    WindowsDriver d;
    const StreamId id = d.declare(u"Mail"_s);
    ASSERT_TRUE(d.ask([&](Session& s) {
        return s.submit(id, cmd::SetState{IncidentState::FalseAlarm, u"a test"_s, false});
    }));
    d.windows->capture(u"a line"_s);
    d.settle();
    ui::QuickCapture* capture = d.windows->captureWindow();
    EXPECT_TRUE(capture->incident().isNull());
    QTest::keyClick(capture->findChild<ui::Composer*>()->focusProxy(), Qt::Key_Return);
    d.settle();
    EXPECT_TRUE(capture->isVisible());
    EXPECT_EQ(capture->words(), u"a line"_s);
}
