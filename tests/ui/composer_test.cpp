// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/support/printers.h>
#include <tests/ui/window_driver.h>
#include <ui/views/command_list.h>
#include <ui/views/composer.h>
#include <ui/views/composer_edit.h>
#include <ui/views/form_panel.h>
#include <ui/views/notice_panel.h>

#include <QInputMethodEvent>
#include <QScrollBar>

using namespace Qt::StringLiterals;
using namespace matoi;
using namespace matoi::test;

namespace
{

struct ComposerTest : testing::Test {
    WindowDriver w;

    void SetUp() override
    {
        w.key(Qt::Key_N, Qt::ControlModifier);
        w.type(u"Mail is slow"_s);
        w.key(Qt::Key_Return);
        w.key(Qt::Key_Escape);
        w.key(Qt::Key_N);
    }
    ui::Composer& composer() { return w.desk().composer(); }
    ui::CommandList& list() { return *w.window.findChild<ui::CommandList*>(); }
    void record(const QString& line)
    {
        w.type(line);
        w.key(Qt::Key_Return);
    }
    const Incident& incident() { return w.desk().snapshot().incident; }
    //! The newest row of this kind.
    TimelineRow last(EntryKind kind)
    {
        const TimelineModel& rows = w.desk().timeline();
        for (int i = rows.rowCount() - 1; i >= 0; --i)
            if (rows.row(i).kind == kind)
                return rows.row(i);
        return {};
    }
    void compose(const QString& preedit, const QString& commit = {})
    {
        QInputMethodEvent event(preedit, {});
        event.setCommitString(commit);
        QApplication::sendEvent(QApplication::focusWidget(), &event);
    }
};

} // namespace

TEST_F(ComposerTest, EverySlashCommandDoesItsAct)
{
    record(u"/hypothesis The new chunk size"_s);
    record(u"/仮説 流量制限"_s);
    record(u"/rule-out 1 the size is the old one"_s);
    record(u"/確認 2 429 のグラフ"_s);
    ASSERT_EQ(incident().hypotheses.size(), 2U);
    EXPECT_EQ(incident().hypotheses[0].state, HypothesisState::RuledOut);
    EXPECT_EQ(incident().hypotheses[1].state, HypothesisState::Confirmed);
    record(u"/todo Call the desk by 30m"_s);
    ASSERT_EQ(incident().tasks.size(), 1U);
    EXPECT_EQ(incident().tasks[0].text, u"Call the desk"_s);
    EXPECT_GT(incident().tasks[0].dueAt, 0);
    record(u"/score 3 5"_s);
    EXPECT_EQ(incident().scope, 3);
    record(u"/outlook converging"_s);
    EXPECT_EQ(incident().outlook, Outlook::Converging);
    record(u"/step 2 start"_s);
    EXPECT_EQ(incident().steps.at(u"channel"_s).state, StepState::InProgress);
    record(u"/decision Split the batch"_s);
    EXPECT_EQ(last(EntryKind::Decision).text, u"Split the batch"_s);
    record(u"/pin"_s);
    EXPECT_TRUE(last(EntryKind::Decision).pinned);
    record(u"/pin /finding Only chunk 37"_s);
    EXPECT_TRUE(last(EntryKind::Finding).pinned);
    EXPECT_TRUE(composer().text().isEmpty());
}

TEST_F(ComposerTest, SummaryOpensItsPanelWithTheWordsAndLetsThemGoWhenPosted)
{
    record(u"/summary Mail stopped"_s);
    auto* form = w.window.findChild<ui::FormPanel*>();
    ASSERT_TRUE(form->isOpen());
    EXPECT_EQ(composer().text(), u"/summary Mail stopped"_s);
    w.save();
    EXPECT_EQ(incident().summary.situation, u"Mail stopped"_s);
    EXPECT_TRUE(composer().text().isEmpty());
}

TEST_F(ComposerTest, ARefusedLineStaysAndSaysWhy)
{
    record(u"/rule-out 7 nothing"_s);
    EXPECT_EQ(composer().text(), u"/rule-out 7 nothing"_s);
    EXPECT_TRUE(composer().notice().contains(u"7"_s)) << composer().notice().toStdString();
    w.type(u"x"_s);
    EXPECT_TRUE(composer().notice().isEmpty());
}

TEST_F(ComposerTest, TheListCompletesWithTabAndArrowsAndIsClosedByEsc)
{
    w.type(u"-10m /"_s);
    ASSERT_TRUE(list().isOpen());
    EXPECT_EQ(list().commands().size(), slashCommands().size());
    w.type(u"d"_s); // decision, done
    ASSERT_EQ(list().commands().size(), 2U);
    w.key(Qt::Key_Down);
    w.key(Qt::Key_Tab);
    EXPECT_EQ(composer().text(), u"-10m /done "_s);
    EXPECT_FALSE(list().isOpen());
    w.retype(u"/fi"_s);
    ASSERT_TRUE(list().isOpen());
    w.key(Qt::Key_Return); // not yet written out: completes, records nothing
    EXPECT_EQ(composer().text(), u"/finding "_s);
    w.retype(u"/fi"_s);
    w.key(Qt::Key_Escape);
    EXPECT_FALSE(list().isOpen());
    EXPECT_TRUE(QApplication::focusWidget()->inherits("matoi::ui::ComposerEdit"));
    w.type(u"n"_s);
    EXPECT_FALSE(list().isOpen()) << "Esc closed the list of this word";
    w.retype(u"see /fi"_s);
    EXPECT_FALSE(list().isOpen()) << "within the words a slash is a slash";
}

TEST_F(ComposerTest, NothingOpensAndEnterOnlyConfirmsWhileAnInputMethodComposes)
{
    const int before = w.desk().timeline().rowCount();
    w.type(u"/"_s);
    ASSERT_TRUE(list().isOpen());
    compose(u"けってい"_s);
    EXPECT_FALSE(list().isOpen());
    w.key(Qt::Key_Return);
    EXPECT_EQ(composer().text(), u"/"_s);
    compose({}, u"決"_s);
    EXPECT_TRUE(list().isOpen());
    w.retype(u"x"_s);
    compose(u"けってい"_s);
    w.key(Qt::Key_Return);
    EXPECT_EQ(w.desk().timeline().rowCount(), before);
    EXPECT_EQ(composer().text(), u"x"_s) << "no line break either";
    compose({}, u"決定した"_s);
    EXPECT_EQ(composer().text(), u"x決定した"_s);
    w.key(Qt::Key_Return);
    EXPECT_EQ(w.desk().timeline().rowCount(), before + 1);
    EXPECT_EQ(last(EntryKind::Note).text, u"x決定した"_s);
}

TEST_F(ComposerTest, WordsThatLookLikeATokenAreRecordedByTheSecondEnterOnly)
{
    const int before = w.desk().timeline().rowCount();
    w.type(u"key is AKIAABCDEFGHIJKLMNOP"_s);
    w.key(Qt::Key_Return);
    EXPECT_EQ(w.desk().timeline().rowCount(), before);
    EXPECT_FALSE(composer().notice().isEmpty());
    w.type(u" or so"_s);
    EXPECT_TRUE(composer().notice().isEmpty());
    w.key(Qt::Key_Return); // other words than those warned about
    EXPECT_EQ(w.desk().timeline().rowCount(), before);
    w.key(Qt::Key_Return);
    EXPECT_EQ(w.desk().timeline().rowCount(), before + 1);
}

TEST_F(ComposerTest, AWordThatIsNoCommandIsTextAndIsRecorded)
{
    record(u"/fnding it"_s);
    EXPECT_EQ(last(EntryKind::Note).text, u"/fnding it"_s);
}

TEST_F(ComposerTest, GrowsWithItsLinesUpToSix)
{
    const int one = composer().height();
    w.type(u"a"_s);
    EXPECT_EQ(composer().height(), one);
    w.type(u"long words "_s.repeated(60));
    const int wrapped = composer().height();
    EXPECT_GT(wrapped, one);
    w.type(u"long words "_s.repeated(400));
    EXPECT_LE(composer().height(), one + 5 * 30);
}

TEST_F(ComposerTest, ScrollsToTheCaretBeyondSixLines)
{
    const auto* edit = qobject_cast<QPlainTextEdit*>(QApplication::focusWidget());
    ASSERT_TRUE(edit);
    const auto lines = [&](int n) {
        for (int i = 0; i < n; ++i) {
            w.type(u"line"_s);
            w.key(Qt::Key_Return, Qt::ShiftModifier);
        }
    };
    lines(5);
    EXPECT_FALSE(edit->verticalScrollBar()->isVisible());
    EXPECT_EQ(edit->verticalScrollBar()->maximum(), 0) << "six lines are all seen";
    lines(6);
    EXPECT_TRUE(edit->verticalScrollBar()->isVisible());
    EXPECT_TRUE(edit->viewport()->rect().contains(edit->cursorRect()));
    EXPECT_EQ(composer().text().count(u'\n'), 11);
    w.retype(u"short"_s);
    EXPECT_FALSE(edit->verticalScrollBar()->isVisible());
}

TEST_F(ComposerTest, NoticeOpensADraftWithTheWordsAndLetsThemGoWhenSaved)
{
    record(u"/連絡 Mail stopped, we are on it"_s);
    auto* panel = w.window.findChild<ui::NoticePanel*>();
    ASSERT_TRUE(panel->isOpen());
    EXPECT_EQ(panel->text(), u"Mail stopped, we are on it"_s);
    EXPECT_FALSE(composer().text().isEmpty()) << "kept until it is recorded";
    w.save();
    ASSERT_EQ(incident().notices.size(), 1U);
    EXPECT_EQ(incident().notices[0].text, u"Mail stopped, we are on it"_s);
    EXPECT_TRUE(composer().text().isEmpty());
}
