// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/ui/review_window_driver.h>
#include <ui/models/section_history.h>
#include <ui/reviews/history_panel.h>
#include <ui/reviews/review_head.h>
#include <ui/reviews/rivals_panel.h>
#include <ui/views/form_panel.h>

#include <QComboBox>
#include <QFile>
#include <QTemporaryDir>

// States, comments, signatures, action items, and two people at one section.

using namespace Qt::StringLiterals;
using namespace matoi;
using namespace matoi::test;

namespace
{

class ReviewStates : public ReviewWindowTest
{
protected:
    void choose(const QString& words)
    {
        auto* combo = qobject_cast<QComboBox*>(QApplication::focusWidget());
        ASSERT_TRUE(combo);
        for (int n = 0; n < combo->count() && combo->currentText() != words; ++n)
            w.key(Qt::Key_Down);
        ASSERT_EQ(combo->currentText(), words);
    }
    std::vector<ActionItem> items()
    {
        return *w.ask([this](Session& s) { return s.read().actionsOf(incident); });
    }
};

} // namespace

TEST_F(ReviewStates, PRC6_CtrlEnterLeadsADraftThroughReviewToItsEnd)
{
    openPage();
    edit(u"summary"_s);
    w.type(u"Written to the end"_s);
    w.save();
    w.settle();
    EXPECT_EQ(postmortem().state, PostmortemPhase::InReview);
    EXPECT_EQ(section(u"summary"_s), u"Written to the end"_s) << "what is handed in stands in it";
    w.key(Qt::Key_Escape);
    w.save(); // the meeting
    ASSERT_TRUE(form().isOpen());
    w.tabTo("QListWidget");
    w.key(Qt::Key_Home);
    w.key(Qt::Key_Space);
    w.save();
    if (postmortem().reviewHeldAt == 0) { // the first was ticked already, being in command
        w.key(Qt::Key_Space);
        w.save();
    }
    EXPECT_GT(postmortem().reviewHeldAt, 0) << form().refusal().toStdString();
    w.save();
    EXPECT_EQ(postmortem().state, PostmortemPhase::Reviewed);
    w.save();
    EXPECT_EQ(postmortem().state, PostmortemPhase::Closed);
    ASSERT_TRUE(run("review.reopen"));
    w.tabTo("QLineEdit");
    w.type(u"A second cause was found"_s);
    w.save();
    EXPECT_EQ(postmortem().state, PostmortemPhase::Reviewed);
}

TEST_F(ReviewStates, PM2_ThePlanNamesFacilitatorDueDayAndMeeting)
{
    openPage();
    w.key(Qt::Key_L);
    ASSERT_TRUE(form().isOpen());
    w.key(Qt::Key_Tab);
    choose(u"Mari Sato"_s);
    w.key(Qt::Key_Tab);
    w.retype(u"+1"_s);
    w.key(Qt::Key_Tab);
    w.retype(u"+2h"_s);
    w.save();
    EXPECT_FALSE(form().isOpen()) << form().refusal().toStdString();
    const Postmortem p = postmortem();
    EXPECT_EQ(p.facilitator, mari);
    EXPECT_GT(p.meetingAt, 0);
    EXPECT_TRUE(page().head().accessibleDescription().contains(u"Mari Sato"_s));
    w.key(Qt::Key_L);
    w.key(Qt::Key_Tab);
    w.key(Qt::Key_Tab);
    w.retype(u"+30"_s);
    w.save();
    EXPECT_TRUE(form().isOpen()) << "seven days are the most";
    EXPECT_FALSE(form().refusal().isEmpty());
}

TEST_F(ReviewStates, ASignatureIsMarkedAsOlderOnceSomebodyWrites)
{
    openPage();
    w.save();
    w.settle();
    w.key(Qt::Key_S);
    ASSERT_TRUE(form().isOpen());
    w.save();
    ASSERT_EQ(postmortem().signOffs.size(), 1u);
    EXPECT_TRUE(postmortem().current(postmortem().signOffs[0]));
    writesElsewhere(mari, u"summary"_s, u"One word more"_s);
    EXPECT_FALSE(postmortem().current(postmortem().signOffs[0]));
    w.settle();
    page().actions().list().setFocus();
    w.key(Qt::Key_End);
    QStringList said;
    for (int i = 0; i < page().actions().list().count(); ++i) {
        said << page().actions().list().accessibleDescription();
        w.key(Qt::Key_K);
    }
    EXPECT_TRUE(said.join(u'\n').contains(u"an older version"_s)) << said.join(u'\n').toStdString();
}

TEST_F(ReviewStates, ACommentStandsAtItsSectionUntilItIsAnswered)
{
    openPage();
    document().goTo(u"cause"_s);
    w.key(Qt::Key_C);
    ASSERT_TRUE(form().isOpen());
    w.tabTo("QPlainTextEdit");
    w.type(u"Why was it possible at all?"_s);
    w.save();
    w.settle();
    ASSERT_EQ(postmortem().comments.size(), 1u);
    EXPECT_EQ(postmortem().comments[0].section, u"cause"_s);
    ASSERT_EQ(document().box(u"cause"_s)->facts().comments.size(), 1u);
    w.key(Qt::Key_R);
    w.settle();
    EXPECT_GT(postmortem().comments[0].settledAt, 0);
    EXPECT_EQ(document().box(u"cause"_s)->facts().comments.size(), 0u);
    EXPECT_EQ(document().box(u"cause"_s)->facts().settled, 1);
}

TEST_F(ReviewStates, B16_AnItemIsAddedChangedFinishedAndVerifiedByKeys)
{
    openPage();
    w.key(Qt::Key_A);
    ASSERT_TRUE(form().isOpen());
    w.type(u"Limit the batch"_s);
    w.save();
    w.settle();
    ASSERT_EQ(items().size(), 1u);
    page().actions().list().setFocus();
    w.key(Qt::Key_Home);
    ASSERT_EQ(page().actions().currentAction(), items()[0].id);
    w.key(Qt::Key_E);
    ASSERT_TRUE(form().isOpen());
    w.retype(u"Limit the batch to 1000"_s);
    w.save();
    EXPECT_EQ(items()[0].title, u"Limit the batch to 1000"_s);
    w.key(Qt::Key_B);
    EXPECT_EQ(items()[0].state, ActionState::InProgress);
    w.key(Qt::Key_D);
    w.save();
    EXPECT_TRUE(form().isOpen()) << "no evidence, not done";
    w.type(u"https://example.com/pull/1"_s);
    w.save();
    EXPECT_EQ(items()[0].state, ActionState::Done);
    w.key(Qt::Key_Y);
    ASSERT_TRUE(form().isOpen());
    choose(u"Mari Sato"_s);
    w.save();
    EXPECT_EQ(items()[0].verifiedBy, mari) << form().refusal().toStdString();
}

TEST_F(ReviewStates, B16_WhatIsNotDoneNeedsAReason)
{
    openPage();
    w.key(Qt::Key_A);
    w.type(u"Rewrite it all"_s);
    w.save();
    w.settle();
    w.key(Qt::Key_W);
    ASSERT_TRUE(form().isOpen());
    w.save();
    EXPECT_TRUE(form().isOpen());
    w.type(u"Costs a year"_s);
    w.save();
    EXPECT_EQ(items()[0].state, ActionState::WontDo);
}

TEST_F(ReviewStates, DON1_EveryMissingThingIsListedAndEnterLeadsToIt)
{
    openPage();
    page().actions().list().setFocus();
    w.key(Qt::Key_Home);
    EXPECT_EQ(page().actions().list().accessibleDescription(), u"Missing: Review meeting held"_s);
    w.key(Qt::Key_Return);
    EXPECT_TRUE(form().isOpen());
    w.key(Qt::Key_Escape);
    w.key(Qt::Key_J);
    w.key(Qt::Key_J);
    EXPECT_EQ(page().actions().list().accessibleDescription(),
              u"Done: All P0 items done (0 / 0)"_s);
    w.key(Qt::Key_J);
    w.key(Qt::Key_Return);
    ASSERT_TRUE(form().isOpen());
    EXPECT_TRUE(form().openId().startsWith(u"review-fix"_s));
}

TEST_F(ReviewStates, B7_WordsOfSomebodyElseInOtherLinesComeIntoTheField)
{
    writesElsewhere({}, u"cause"_s, u"first\nsecond\nthird"_s);
    openPage();
    ui::SectionEdit* field = edit(u"cause"_s);
    w.key(Qt::Key_End, Qt::ControlModifier);
    w.type(u" and mine"_s);
    writesElsewhere(mari, u"cause"_s, u"FIRST\nsecond\nthird"_s);
    w.settle();
    EXPECT_EQ(field->toPlainText(), u"FIRST\nsecond\nthird and mine"_s);
    flush();
    EXPECT_EQ(section(u"cause"_s), u"FIRST\nsecond\nthird and mine"_s);
    EXPECT_TRUE(postmortem().conflicts.empty());
    w.type(u"!"_s);
    w.key(Qt::Key_Escape);
    w.settle();
    EXPECT_EQ(section(u"cause"_s), u"FIRST\nsecond\nthird and mine!"_s);
}

TEST_F(ReviewStates, B7_TheSameLinesOfTwoPeopleAreBothKeptAndCompared)
{
    writesElsewhere({}, u"cause"_s, u"the line"_s);
    openPage();
    edit(u"cause"_s);
    w.key(Qt::Key_End, Qt::ControlModifier);
    w.type(u" as I saw it"_s);
    writesElsewhere(mari, u"cause"_s, u"the line as Mari saw it"_s);
    w.settle();
    flush();
    ASSERT_EQ(postmortem().conflicts.size(), 1u);
    EXPECT_EQ(document().box(u"cause"_s)->facts().rivals, 2);
    w.key(Qt::Key_Escape);
    w.settle();
    w.key(Qt::Key_Q);
    auto& panel = the<ui::RivalsPanel>();
    ASSERT_TRUE(panel.isOpen());
    EXPECT_TRUE(panel.asText().contains(u"as I saw it"_s));
    EXPECT_TRUE(panel.asText().contains(u"as Mari saw it"_s));
    w.key(Qt::Key_Return); // both
    w.settle();
    EXPECT_EQ(section(u"cause"_s), u"the line as I saw it\nthe line as Mari saw it"_s);
    EXPECT_TRUE(postmortem().conflicts.empty());
}

TEST_F(ReviewStates, B7_TwoFirstVersionsOfAnEmptySectionAreNotTakenForRead)
{
    openPage();
    edit(u"lucky"_s);
    w.type(u"Mine"_s);
    writesElsewhere(mari, u"lucky"_s, u"Theirs"_s);
    w.settle();
    flush();
    ASSERT_EQ(postmortem().conflicts.size(), 1u);
    w.key(Qt::Key_Escape);
    w.settle();
    w.key(Qt::Key_Q);
    ASSERT_TRUE(the<ui::RivalsPanel>().isOpen());
    w.key(Qt::Key_2);
    w.settle();
    EXPECT_EQ(section(u"lucky"_s), u"Theirs"_s);
    EXPECT_TRUE(postmortem().conflicts.empty());
}

TEST_F(ReviewStates, B7_RivalsOfTheLogInDifferentLinesAreJoinedWhenThePageSeesThem)
{
    writesElsewhere({}, u"cause"_s, u"first\nsecond\nthird"_s);
    const EventId seen = postmortem().heads.at(u"section.cause"_s).event;
    writesElsewhere({}, u"cause"_s, u"FIRST\nsecond\nthird"_s, seen);
    writesElsewhere(mari, u"cause"_s, u"first\nsecond\nTHIRD"_s, seen);
    ASSERT_EQ(postmortem().conflicts.size(), 1u);
    openPage();
    w.settle();
    EXPECT_EQ(section(u"cause"_s), u"FIRST\nsecond\nTHIRD"_s);
    EXPECT_TRUE(postmortem().conflicts.empty());
}

TEST_F(ReviewStates, TheVersionsOfASectionSayWhoAndAnOldOneIsPutBack)
{
    writesElsewhere({}, u"cause"_s, u"first"_s);
    writesElsewhere(mari, u"cause"_s, u"first\nsecond"_s);
    openPage();
    document().goTo(u"cause"_s);
    w.key(Qt::Key_H);
    auto& panel = the<ui::HistoryPanel>();
    ASSERT_TRUE(panel.isOpen());
    ASSERT_EQ(panel.versions().size(), 2u);
    EXPECT_EQ(panel.versions()[0].by, mari);
    EXPECT_EQ(panel.versions()[0].added, 1);
    EXPECT_EQ(panel.versions()[0].removed, 0);
    w.key(Qt::Key_J);
    w.key(Qt::Key_Return);
    w.settle();
    EXPECT_FALSE(panel.isOpen());
    EXPECT_EQ(section(u"cause"_s), u"first"_s);
    EXPECT_EQ(
        w.ask([&](Session& s) { return loadSectionHistory(s, incident, u"cause"_s); })->size(), 3u)
        << "nothing goes";
}

TEST_F(ReviewStates, B15_CtrlEPutsThePostmortemIntoAFile)
{
    writesElsewhere({}, u"cause"_s, u"A full disk"_s);
    openPage();
    QTemporaryDir folder;
    const auto ask = [&](const QString& name) {
        w.key(Qt::Key_E, Qt::ControlModifier);
        EXPECT_TRUE(w.tabTo("QLineEdit"));
        w.retype(folder.filePath(name));
        w.save();
    };
    const auto saved = [&](const QString& name) {
        ask(name);
        // It is made on another thread, which tells the panel when the file is whole.
        EXPECT_TRUE(QTest::qWaitFor([&] { return !the<ui::FormPanel>().isOpen(); }, 20'000));
        QFile file(folder.filePath(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    };
    EXPECT_TRUE(saved(u"report.pdf"_s).startsWith("%PDF-"));
    EXPECT_TRUE(saved(u"report.md"_s).contains("A full disk"));
    // A name without an ending says what is wrong, and what was typed stays.
    ask(u"report"_s);
    EXPECT_TRUE(the<ui::FormPanel>().isOpen());
}
