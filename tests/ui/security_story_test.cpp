// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/ui/security_support.h>
#include <ui/views/alarm_bar.h>
#include <ui/views/checklist_panel.h>
#include <ui/views/wake_pane.h>

#include <QComboBox>

using namespace Qt::StringLiterals;
using namespace matoi;
using namespace matoi::test;

namespace
{

using K = NextAct::Kind;

//! A leak from the first key to the last, told to the window by keys and an input method alone.
class SecurityStory : public SecurityWindow
{
protected:
    struct Words {
        QString title, codename, channel, situation, actions, shown, summary, cause;
    };

    void tell(const Words& words)
    {
        say = &words;
        declareAndRestrict();
        wake();
        tickTheList();
        for (int acts = 0; acts < 60 && next().kind != K::Nothing && !HasFailure(); ++acts)
            ASSERT_TRUE(goOn()) << "the next act leads nowhere: " << int(next().kind) << ' '
                                << next().step.toStdString();
        EXPECT_EQ(incident().state, IncidentState::Closed);
        EXPECT_TRUE(incident().restricted);
    }

    void declareAndRestrict()
    {
        w.key(Qt::Key_N, Qt::ControlModifier);
        commit(say->title);
        w.key(Qt::Key_1, Qt::AltModifier);
        ASSERT_TRUE(w.tabTo("matoi::ui::CaseTable"));
        w.key(Qt::Key_8);
        w.save();
        EXPECT_EQ(incident().title, say->title);
        EXPECT_EQ(incident().classification, Classification::Security);
        auto* bar = w.window.findChild<ui::AlarmBar*>();
        EXPECT_TRUE(bar->isVisible());
        // Choosing security leads on: who may read it, and what everybody else may hear.
        ASSERT_TRUE(asks("restrict/"));
        commit(say->codename);
        w.save();
        ASSERT_TRUE(incident().restricted);
        EXPECT_EQ(incident().codename, say->codename);
        EXPECT_TRUE(incident().readableBy(ceo));
        EXPECT_FALSE(incident().readableBy(ken));
        EXPECT_FALSE(w.window.windowTitle().contains(say->title));
    }

    void wake()
    {
        ui::WakePane& pane = w.desk().wakePane();
        ASSERT_TRUE(pane.isVisible());
        ASSERT_TRUE(pane.hasFocus()) << "Y and N belong to the call";
        EXPECT_EQ(pane.active(), ceo);
        w.key(Qt::Key_Return);
        EXPECT_TRUE(pane.turn().calling);
        w.key(Qt::Key_N);
        EXPECT_EQ(pane.active(), pdm);
        w.key(Qt::Key_Return);
        // The bar is there on every page until somebody has answered.
        w.key(Qt::Key_2, Qt::ControlModifier);
        EXPECT_TRUE(w.window.findChild<ui::AlarmBar*>()->isVisible());
        w.key(Qt::Key_1, Qt::ControlModifier);
        w.key(Qt::Key_W);
        ASSERT_TRUE(pane.hasFocus());
        w.key(Qt::Key_Y);
        EXPECT_EQ(incident().wokenPerson, pdm);
        EXPECT_FALSE(pane.isVisible());
        EXPECT_FALSE(w.window.findChild<ui::AlarmBar*>()->isVisible());
        ASSERT_EQ(incident().wakes.size(), 4u) << "two calls and what came of each";
    }

    void tickTheList()
    {
        w.key(Qt::Key_L);
        auto* list = w.window.findChild<ui::ChecklistPanel*>();
        ASSERT_TRUE(list->isOpen());
        for (int item = 0; item < 14; ++item) {
            EXPECT_EQ(list->current(), item);
            w.key(Qt::Key_Return);
            w.key(Qt::Key_Down);
        }
        EXPECT_EQ(ui::checklistCount(w.desk().snapshot()).done, 14);
        w.key(Qt::Key_Escape);
        EXPECT_FALSE(list->isOpen());
    }

    NextAct next() { return w.desk().snapshot().next; }

    //! The commander presses G and answers what is asked. False when nothing comes of it.
    bool goOn()
    {
        const NextAct act = next();
        w.key(Qt::Key_Escape);
        w.key(Qt::Key_G);
        answer(act);
        // An outlook moves on by the key of its own.
        if (act.kind == K::UpdateSummary && next() == act) {
            w.key(Qt::Key_Escape);
            w.key(Qt::Key_O);
        }
        return next() != act;
    }
    void answer(const NextAct& act)
    {
        switch (act.kind) {
        case K::DoneStep:
            commit(act.step == "channel"_L1 ? say->channel : say->shown);
            return w.save();
        case K::PostSummary:
            commit(say->situation);
            w.key(Qt::Key_Tab);
            commit(say->actions);
            return w.save();
        case K::ScoreImpact:
            w.type(u"2"_s);
            w.key(Qt::Key_Tab);
            w.type(u"5"_s);
            return w.key(Qt::Key_Return);
        case K::ContactCustomers:
            // The first of its fields says which text, the last why there is none.
            for (int field = 0; field < 4; ++field)
                w.key(Qt::Key_Tab);
            commit(say->shown);
            return w.save();
        case K::Converge: {
            w.key(Qt::Key_Tab);
            auto* fix = qobject_cast<QComboBox*>(QApplication::focusWidget());
            ASSERT_TRUE(fix);
            for (int n = 0; n < 5 && fix->currentData() != QString(codeOf(FixState::PermanentDone));
                 ++n)
                w.key(Qt::Key_Down);
            return w.save();
        }
        case K::WriteReport:
            w.key(Qt::Key_A, Qt::ControlModifier);
            commit(say->summary);
            w.key(Qt::Key_Tab);
            commit(say->cause);
            return w.save();
        case K::HoldReview:
            return w.save();
        default:
            return;
        }
    }

    const Words* say = nullptr;
};

} // namespace

TEST_F(SecurityStory, FromTheFirstKeyToClosedInEnglish)
{
    tell({u"People of another company see our roster"_s, u"Heron"_s, u"incident_heron"_s,
          u"26 names were visible; the page is closed"_s, u"Reading the logs"_s, u"told"_s,
          u"A roster was visible to one other company"_s, u"The tenant was left out of a query"_s});
}

TEST_F(SecurityStory, FromTheFirstKeyToClosedInJapanese)
{
    w.window.setLanguage(u"ja"_s);
    w.settle();
    tell({u"別組織の社員名簿が検索結果に表示される"_s, u"青鷺"_s, u"incident_heron"_s,
          u"26 名分が見えていた。画面は止めた"_s, u"ログで範囲を確認"_s, u"電話で説明"_s,
          u"名簿が別の 1 社に見えていた"_s, u"検索の条件から組織が抜けていた"_s});
}
