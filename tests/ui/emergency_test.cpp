// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/ui/security_support.h>
#include <ui/models/timeline_model.h>
#include <ui/theme/button.h>
#include <ui/views/alarm_bar.h>
#include <ui/views/checklist_panel.h>
#include <ui/views/composer.h>
#include <ui/views/wake_pane.h>

using namespace Qt::StringLiterals;
using namespace matoi;
using namespace matoi::test;

namespace
{

class EmergencyWindow : public SecurityWindow
{
protected:
    void SetUp() override
    {
        id = declared(u"Roster visible"_s);
        act(id, cmd::Classify{u"CLS-8"_s, {}, {}, {}});
    }
    ui::WakePane& pane() { return w.desk().wakePane(); }
    ui::AlarmBar& bar() { return *w.window.findChild<ui::AlarmBar*>(); }
    StreamId id;
};

} // namespace

TEST_F(EmergencyWindow, WAK_2_APostInTheChatEndsNothing)
{
    w.key(Qt::Key_W);
    w.key(Qt::Key_Return);
    ASSERT_TRUE(run("process.posted"));
    EXPECT_EQ(incident().wakes.back().result, WakeResult::Posted);
    EXPECT_TRUE(bar().isVisible());
    EXPECT_TRUE(pane().isVisible());
    EXPECT_EQ(pane().active(), ceo) << "and it moves the turn to nobody";
}

TEST_F(EmergencyWindow, WAK_4_EveryCallIsAFactWithItsTime)
{
    w.key(Qt::Key_W);
    w.key(Qt::Key_Return);
    w.key(Qt::Key_N);
    w.key(Qt::Key_N); // the next one, not called in so many words
    w.key(Qt::Key_Down);
    ASSERT_EQ(incident().wakes.size(), 3u);
    EXPECT_EQ(incident().wakes[0].result, WakeResult::Calling);
    EXPECT_EQ(incident().wakes[1].result, WakeResult::NoAnswer);
    EXPECT_EQ(incident().wakes[2].person, pdm);
    EXPECT_EQ(pane().active(), em);
    for (const WakeRecord& wake : incident().wakes)
        EXPECT_GT(wake.at, 0);
}

TEST_F(EmergencyWindow, WAK_4_ARunningCallIsNotStartedTwice)
{
    w.key(Qt::Key_W);
    w.key(Qt::Key_Return);
    w.key(Qt::Key_Return);
    EXPECT_EQ(incident().wakes.size(), 1u);
}

TEST_F(EmergencyWindow, WAK_4_ThreeMinutesArePaintedFromTheFactsAndTheClock)
{
    w.key(Qt::Key_W);
    w.key(Qt::Key_Return);
    const WakeTurn turn = pane().turn();
    EXPECT_EQ(turn.until - turn.since, 180'000);
    pane().tick(turn.until);
    EXPECT_EQ(pane().active(), pdm);
    pane().tick(turn.until + 2 * 180'000);
    EXPECT_EQ(pane().active(), ceo) << "after the last one the first again";
}

TEST_F(EmergencyWindow, WAK_4_NoAnswerIsOnePressAlsoBeforeACallWasRecorded)
{
    w.key(Qt::Key_W);
    const auto buttons = pane().findChildren<ui::Button*>();
    EXPECT_TRUE(std::any_of(buttons.begin(), buttons.end(), [](const ui::Button* button) {
        return button->isVisible() && button->text() == u"No answer"_s;
    }));
    w.key(Qt::Key_N);
    ASSERT_EQ(incident().wakes.size(), 1u);
    EXPECT_EQ(incident().wakes[0].result, WakeResult::NoAnswer);
    EXPECT_EQ(incident().wakes[0].person, ceo);
    EXPECT_EQ(pane().active(), pdm);
    // The same by its name, from anywhere on the desk.
    ASSERT_TRUE(run("process.no_answer"));
    EXPECT_EQ(incident().wakes.back().person, pdm);
}

TEST_F(EmergencyWindow, NInTheComposerStaysALetter)
{
    w.key(Qt::Key_N); // no pane has the focus: a new entry
    w.type(u"no"_s);
    EXPECT_EQ(w.desk().composer().text(), u"no"_s);
    EXPECT_TRUE(incident().wakes.empty());
}

TEST_F(EmergencyWindow, TheBarStaysOverEveryIncidentAndCountsTheOthers)
{
    const StreamId other = declared(u"Mail is late"_s);
    EXPECT_EQ(w.desk().incident(), other);
    EXPECT_TRUE(bar().isVisible());
    EXPECT_FALSE(pane().isVisible()) << "nobody is to be woken for this one";
    const StreamId second = declared(u"Keys leaked"_s);
    act(second, cmd::Classify{u"CLS-8"_s, {}, {}, {}});
    EXPECT_TRUE(bar().sentence().contains(u"1"_s));
    act(id, cmd::AnswerWake{em, u"phone"_s});
    EXPECT_TRUE(bar().isVisible());
    act(second, cmd::AnswerWake{em, u"phone"_s});
    EXPECT_FALSE(bar().isVisible());
}

TEST_F(EmergencyWindow, ATickIsUndoneAndATickedItemAsksWhyItIsOpenAgain)
{
    w.key(Qt::Key_L);
    auto* list = w.window.findChild<ui::ChecklistPanel*>();
    ASSERT_TRUE(list->isOpen());
    w.key(Qt::Key_Return);
    EXPECT_EQ(ui::checklistCount(w.desk().snapshot()).done, 1);
    w.key(Qt::Key_Return);
    ASSERT_TRUE(asks("checklist/"));
    w.type(u"Only half of it"_s);
    w.save();
    EXPECT_EQ(ui::checklistCount(w.desk().snapshot()).done, 0);
    w.key(Qt::Key_Delete);
    ASSERT_TRUE(asks("checklist/"));
    w.type(u"No accounts here"_s);
    w.save();
    EXPECT_EQ(incident().steps.at(u"checklist.1"_s).state, StepState::Skipped);
    w.key(Qt::Key_Escape);
    w.key(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(incident().steps.at(u"checklist.1"_s).state, StepState::Open);
}

TEST_F(EmergencyWindow, SomebodyNotNamedSeesAStubAndNothingElse)
{
    act(id, cmd::Restrict{{ceo}, u"Heron"_s});
    w.ask([&](Session& s) { return s.setProfile(ken).ok(); });
    w.desk().reload();
    w.settle();
    const DeskSnapshot& snap = w.desk().snapshot();
    EXPECT_TRUE(snap.masked);
    EXPECT_TRUE(snap.incident.title.isEmpty());
    EXPECT_TRUE(snap.incident.codename.isEmpty());
    EXPECT_TRUE(snap.wake.empty()) << "telephone numbers are not for everybody";
    EXPECT_EQ(w.desk().timeline().rowCount(), 0);
    EXPECT_FALSE(w.window.windowTitle().contains(u"Roster"_s));
    EXPECT_FALSE(w.window.windowTitle().contains(u"Heron"_s));
    EXPECT_FALSE(pane().isVisible());
    for (const char* name : {"process.wake", "process.answered", "process.checklist",
                             "incident.restrict", "incident.merge", "incident.false_alarm",
                             "incident.relate", "incident.close", "row.redact"})
        EXPECT_FALSE(run(name)) << name;
}

TEST_F(EmergencyWindow, MoreReadersAreNamedLaterAndStay)
{
    act(id, cmd::Restrict{{ceo}, u"Heron"_s});
    ASSERT_TRUE(run("incident.restrict"));
    ASSERT_TRUE(asks("restrict/"));
    ASSERT_TRUE(w.tabTo("matoi::ui::ManyChoice"));
    w.key(Qt::Key_End);
    w.key(Qt::Key_Space); // one more, or one less: nobody is taken out again
    w.save();
    EXPECT_TRUE(incident().readableBy(ceo));
    EXPECT_EQ(incident().codename, u"Heron"_s);
    EXPECT_GE(incident().readers.size(), 4u);
}

TEST_F(EmergencyWindow, WithoutDutiesThePaneSaysSoAndAsksForAnybody)
{
    w.ask([&](Session& s) {
        const std::vector<Person> people = s.workspace().people;
        for (const Person& person : people) {
            cmd::SetPerson set;
            set.person = person.id;
            set.name = person.name;
            set.handle = person.handle;
            set.admin = person.admin;
            EXPECT_TRUE(s.submit({}, set).ok());
        }
        return true;
    });
    w.settle();
    w.key(Qt::Key_W);
    EXPECT_TRUE(pane().active().isNull());
    w.key(Qt::Key_Return);
    EXPECT_TRUE(asks("wake"));
}
