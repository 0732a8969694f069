// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/service/people.h>
#include <tests/support/printers.h>
#include <tests/ui/window_driver.h>
#include <ui/shell/actions.h>
#include <ui/views/form_panel.h>

#include <QComboBox>

using namespace Qt::StringLiterals;
using namespace matoi;
using namespace matoi::test;

namespace
{

class ActionItems : public testing::Test
{
protected:
    void SetUp() override
    {
        mari = w.ask([](Session& s) {
            DirectoryEntry entry;
            entry.person.name = u"Mari Sato"_s;
            return *savePerson(s, entry, {});
        });
        w.key(Qt::Key_N, Qt::ControlModifier);
        w.type(u"Mail is not going out"_s);
        w.key(Qt::Key_Return);
        w.key(Qt::Key_Escape);
        w.desk().setFocus();
    }
    const std::vector<ActionItem>& items() { return w.desk().snapshot().actions; }
    bool asks(const char* panel)
    {
        const auto* form = w.window.findChild<ui::FormPanel*>();
        return form->isOpen() && form->openId() == QLatin1StringView(panel);
    }
    void run(const char* action)
    {
        w.window.findChild<ui::Actions*>()->run(QString::fromLatin1(action));
        w.settle();
    }
    void choose(const QString& words)
    {
        auto* combo = qobject_cast<QComboBox*>(QApplication::focusWidget());
        ASSERT_TRUE(combo);
        for (int n = 0; n < combo->count() && combo->currentText() != words; ++n)
            w.key(Qt::Key_Down);
        ASSERT_EQ(combo->currentText(), words);
    }

    WindowDriver w;
    PersonId mari;
};

} // namespace

TEST_F(ActionItems, B16_ASecondIsAddedWhileTheFirstIsOpen)
{
    for (const QString& title : {u"Limit the batch"_s, u"Watch its memory"_s}) {
        w.key(Qt::Key_A);
        ASSERT_TRUE(asks("action-add"));
        w.type(title);
        w.save();
    }
    ASSERT_EQ(items().size(), 2u);
    EXPECT_EQ(items()[0].title, u"Limit the batch"_s);
    EXPECT_EQ(items()[1].title, u"Watch its memory"_s);
}

TEST_F(ActionItems, B16_WhatIsFinishedIsVerifiedBySomebodyElse)
{
    run("process.action_verify");
    EXPECT_FALSE(asks("action-verify")) << "nothing is finished yet";
    w.key(Qt::Key_A);
    w.type(u"Limit the batch"_s);
    w.save();
    run("process.action_done");
    ASSERT_TRUE(asks("action-done"));
    w.key(Qt::Key_Tab);
    w.type(u"https://example.com/118"_s);
    w.save();
    ASSERT_EQ(items().size(), 1u);
    ASSERT_EQ(items()[0].state, ActionState::Done);

    run("process.action_verify");
    ASSERT_TRUE(asks("action-verify"));
    w.save();
    EXPECT_TRUE(asks("action-verify")) << "nobody is named";
    w.key(Qt::Key_Tab);
    w.key(Qt::Key_Down); // me, who made it
    w.save();
    EXPECT_TRUE(asks("action-verify"));
    choose(u"Mari Sato"_s);
    w.key(Qt::Key_Tab);
    w.type(u"A large batch went through"_s);
    w.save();
    EXPECT_FALSE(asks("action-verify"));
    EXPECT_EQ(items()[0].verifiedBy, mari);
}
