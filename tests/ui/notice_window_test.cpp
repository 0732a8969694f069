// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/support/printers.h>
#include <tests/ui/window_driver.h>
#include <ui/shell/actions.h>
#include <ui/views/form_panel.h>
#include <ui/views/notice_panel.h>
#include <ui/views/side_column.h>
#include <ui/views/step_rail.h>

#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>

using namespace Qt::StringLiterals;
using namespace matoi;
using namespace matoi::test;

namespace
{

using Mode = ui::NoticePanel::Mode;

class NoticeWindow : public testing::Test
{
protected:
    void SetUp() override
    {
        w.ask([](Session& s) {
            const auto nao = s.submit(
                {}, cmd::SetPerson{{}, u"Nao Watanabe"_s, u"nao"_s, {}, Duty::Pdm, false, false});
            return s.submit({}, cmd::DeclareIncident{u"Mail is late"_s}).ok() && nao.ok();
        });
        w.window.openIncident(w.ask([](Session& s) { return s.store().incidents()->front().id; }));
        w.settle();
        w.window.showPage(ui::MainWindow::DeskPage);
        w.desk().setFocus();
        w.settle();
    }
    const Incident& incident() { return w.desk().snapshot().incident; }
    ui::NoticePanel& panel() { return *w.window.findChild<ui::NoticePanel*>(); }
    ui::FormPanel& form() { return *w.window.findChild<ui::FormPanel*>(); }
    void tab(int times)
    {
        for (int n = 0; n < times; ++n)
            w.key(Qt::Key_Tab);
    }
    void act(const char* id)
    {
        ASSERT_TRUE(w.window.findChild<ui::Actions*>()->run(QString::fromLatin1(id)));
        w.settle();
    }
    QString said(const QWidget& of)
    {
        QStringList words;
        for (const QLabel* label : of.findChildren<QLabel*>())
            if (label->isVisible())
                words << label->text();
        return words.join(u'|');
    }
    //! In the open panel; the desk's own person has drafted, so nobody is chosen yet.
    void approveAs(const QString& name)
    {
        auto& approver = focused<QComboBox>();
        approver.setCurrentIndex(approver.findText(name));
        w.save();
    }
    template <class Field>
    Field& focused()
    {
        auto* field = qobject_cast<Field*>(QApplication::focusWidget());
        EXPECT_TRUE(field);
        return *field;
    }

    WindowDriver w;
};

} // namespace

TEST_F(NoticeWindow, AChangeOfOutlookAsksForContactByThePolicyWithThePreparedText)
{
    w.key(Qt::Key_O);
    EXPECT_EQ(incident().outlook, Outlook::Continuing);
    ASSERT_TRUE(panel().isOpen());
    EXPECT_EQ(panel().mode(), Mode::Draft);
    EXPECT_EQ(panel().stage(), u"first"_s);
    EXPECT_TRUE(panel().subject().contains(u"Mail is late"_s));
    EXPECT_TRUE(panel().text().contains(u"Mail is late"_s));
    // The policy of this outlook, from the playbook until somebody decides.
    EXPECT_TRUE(said(panel()).contains(u"Continuing: Send a first notice"_s));
    w.save();
    EXPECT_FALSE(panel().isOpen());
    ASSERT_EQ(incident().notices.size(), 1u);
    EXPECT_EQ(incident().notices[0].outlook, Outlook::Continuing);
    EXPECT_TRUE(w.desk().rail().accessibleName().contains(u"waits for approval"_s));
}

TEST_F(NoticeWindow, LaterClosesAndKey4BringsBackWhatWasTyped)
{
    w.key(Qt::Key_O);
    tab(1);
    w.type(u"212 companies"_s);
    w.key(Qt::Key_Escape);
    EXPECT_FALSE(panel().isOpen());
    EXPECT_TRUE(incident().notices.empty());
    EXPECT_TRUE(w.desk().rail().accessibleName().contains(u"The outlook has changed"_s));
    w.key(Qt::Key_4);
    ASSERT_TRUE(panel().isOpen());
    EXPECT_EQ(panel().recipients(), u"212 companies"_s);
    w.save();
    EXPECT_EQ(incident().notices.back().recipients, u"212 companies"_s);
}

TEST_F(NoticeWindow, TheCommanderWhoWentOnIsNotCalledBack)
{
    // The key sets it off; before the question comes, the commander is elsewhere.
    QTest::keyClick(&w.desk(), Qt::Key_O);
    QTest::keyClick(&w.desk(), Qt::Key_U, Qt::ControlModifier);
    w.settle();
    EXPECT_EQ(incident().outlook, Outlook::Continuing);
    EXPECT_FALSE(panel().isOpen());
    EXPECT_TRUE(form().isOpen());
    w.key(Qt::Key_Escape);
    EXPECT_TRUE(incident().contactDue); // and still asked on the rail
}

TEST_F(NoticeWindow, AnotherStageBringsAnotherTextUnlessSomebodyWrote)
{
    w.key(Qt::Key_O);
    const QString first = panel().text();
    w.key(Qt::Key_Right); // the impact
    EXPECT_EQ(panel().stage(), u"impact"_s);
    const QString impact = panel().text();
    EXPECT_NE(impact, first);
    tab(3);
    w.retype(u"Own words"_s);
    w.key(Qt::Key_Backtab);
    w.key(Qt::Key_Backtab);
    w.key(Qt::Key_Backtab);
    w.key(Qt::Key_Left);
    EXPECT_EQ(panel().stage(), u"first"_s);
    EXPECT_EQ(panel().text(), u"Own words"_s);
    EXPECT_TRUE(panel().subject().contains(u"First notice"_s)); // nobody touched that
}

TEST_F(NoticeWindow, NobodyIsToldForAReason)
{
    w.key(Qt::Key_O);
    tab(4);
    w.type(u"Nobody noticed"_s);
    w.save();
    EXPECT_FALSE(panel().isOpen());
    EXPECT_FALSE(incident().contactDue);
    EXPECT_EQ(incident().contactWaived, u"Nobody noticed"_s);
    EXPECT_TRUE(incident().notices.empty());
}

TEST_F(NoticeWindow, TheDrafterIsRefusedAndAnotherApproves)
{
    w.key(Qt::Key_O);
    w.save();
    w.key(Qt::Key_4);
    ASSERT_TRUE(panel().isOpen());
    EXPECT_EQ(panel().mode(), Mode::Approve);
    w.save(); // no name by mere habit
    EXPECT_TRUE(said(panel()).contains(u"The person is missing"_s));
    approveAs(w.desk().snapshot().name(incident().notices[0].drafter));
    EXPECT_TRUE(panel().isOpen());
    EXPECT_TRUE(said(panel()).contains(u"Nobody approves a text of their own"_s))
        << said(panel()).toStdString();
    EXPECT_FALSE(incident().notices[0].approvedAt);
    approveAs(u"Nao Watanabe"_s);
    EXPECT_FALSE(panel().isOpen());
    EXPECT_TRUE(incident().notices[0].approvedAt);
    EXPECT_NE(incident().notices[0].approver, incident().notices[0].drafter);
}

TEST_F(NoticeWindow, Key4LeadsFromTheDraftToWhatWentOut)
{
    w.key(Qt::Key_O);
    tab(1);
    w.type(u"212 companies"_s);
    w.save();
    w.key(Qt::Key_4);
    approveAs(u"Nao Watanabe"_s);
    EXPECT_TRUE(w.desk().rail().accessibleName().contains(u"not sent yet"_s));
    w.key(Qt::Key_4);
    ASSERT_TRUE(panel().isOpen());
    EXPECT_EQ(panel().mode(), Mode::Sent);
    w.key(Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_TRUE(QGuiApplication::clipboard()->text().contains(incident().notices[0].subject));
    tab(1);
    w.type(u"soon"_s);
    w.save();
    EXPECT_TRUE(panel().isOpen()); // no time
    w.retype(u"now"_s);
    w.save();
    EXPECT_FALSE(panel().isOpen()) << said(panel()).toStdString();
    EXPECT_TRUE(incident().notices[0].sentAt);
    EXPECT_TRUE(incident().milestone(Milestone::FirstCustomerNotice));
    EXPECT_FALSE(incident().contactDue);
    EXPECT_TRUE(w.desk().snapshot().next.kind != NextAct::Kind::ContactCustomers);
    // Nothing waits: the key is the step's again.
    w.key(Qt::Key_4);
    EXPECT_FALSE(panel().isOpen());
    EXPECT_TRUE(form().isOpen());
}

TEST_F(NoticeWindow, ADraftIsRevisedInsteadOfApproved)
{
    w.key(Qt::Key_O);
    w.save();
    w.key(Qt::Key_4);
    w.key(Qt::Key_R, Qt::ControlModifier);
    EXPECT_EQ(panel().mode(), Mode::Draft);
    tab(3);
    w.retype(u"Plainer words"_s);
    w.save();
    ASSERT_EQ(incident().notices.size(), 2u);
    EXPECT_TRUE(incident().notices[0].withdrawn);
    EXPECT_EQ(incident().notices[1].text, u"Plainer words"_s);
    // The same by its name, from the desk, while there is a draft.
    act("process.revise");
    EXPECT_EQ(panel().mode(), Mode::Draft);
    EXPECT_EQ(panel().text(), u"Plainer words"_s);
}

TEST_F(NoticeWindow, ThePolicyOfEachOutlookIsDecidedAndAskedBy)
{
    act("process.policy");
    ASSERT_TRUE(form().isOpen());
    w.retype(u"Call all twelve"_s);
    tab(3);
    w.type(u"12 companies"_s);
    w.save();
    EXPECT_FALSE(form().isOpen());
    w.key(Qt::Key_O);
    ASSERT_TRUE(panel().isOpen());
    EXPECT_TRUE(said(panel()).contains(u"Continuing: Call all twelve (12 companies"_s))
        << said(panel()).toStdString();
    EXPECT_EQ(panel().recipients(), u"12 companies"_s);
}

TEST_F(NoticeWindow, PRC_2_WhoIsNotInTheChannelIsAskedFor)
{
    w.key(Qt::Key_2); // started
    w.key(Qt::Key_2);
    w.type(u"incident_mail"_s);
    tab(1);
    w.type(u"41/43"_s);
    w.save();
    EXPECT_TRUE(form().isOpen());
    w.retype(u"many"_s);
    w.save();
    EXPECT_TRUE(form().isOpen());
    w.retype(u"41/43"_s);
    tab(1);
    w.type(u"Kato, Ueda"_s);
    w.save();
    EXPECT_FALSE(form().isOpen());
    const auto texts = incident().texts;
    EXPECT_EQ(texts.at(u"channel_members"_s), u"41/43"_s);
    EXPECT_EQ(texts.at(u"channel_missing"_s), u"Kato, Ueda"_s);
}

TEST_F(NoticeWindow, ASetOfToDosIsPulledInAndOneOfThemChanged)
{
    act("process.pull");
    ASSERT_TRUE(form().isOpen());
    auto& sets = focused<QComboBox>();
    sets.setCurrentIndex(sets.findData(u"standard."_s));
    tab(2);
    w.type(u"30m"_s);
    w.save();
    EXPECT_FALSE(form().isOpen());
    ASSERT_EQ(incident().tasks.size(), 3u);
    EXPECT_EQ(incident().tasks[0].origin, u"standard.tasks.1"_s);
    EXPECT_TRUE(incident().tasks[2].dueAt);
    const Ms due = incident().tasks[0].dueAt;
    w.desk().side().setFocus();
    for (int n = 0; n < 4; ++n) // summary, people, hypotheses, to-dos
        w.key(Qt::Key_Down);
    w.key(Qt::Key_E);
    ASSERT_TRUE(form().isOpen());
    w.retype(u"Other words"_s);
    tab(1);
    auto& owner = focused<QComboBox>();
    owner.setCurrentIndex(owner.findText(u"Nao Watanabe"_s));
    w.save();
    EXPECT_EQ(incident().tasks[0].text, u"Other words"_s);
    EXPECT_EQ(w.desk().snapshot().name(incident().tasks[0].owner), u"Nao Watanabe"_s);
    EXPECT_EQ(incident().tasks[0].dueAt, due); // nobody touched it
    act("entry.todo_edit");
    EXPECT_TRUE(form().isOpen());
    w.key(Qt::Key_Escape);
}

TEST_F(NoticeWindow, OneKeyApprovesInOnesOwnName)
{
    const StreamId id = incident().id;
    w.ask([id](Session& s) {
        const auto nao = s.findPerson(u"nao"_s);
        return s.submit(id, cmd::DraftNotice{NoticeStage::First, u"Mail"_s, u"It waits"_s}, *nao)
            .ok();
    });
    w.settle();
    w.key(Qt::Key_4);
    EXPECT_EQ(panel().mode(), Mode::Approve);
    w.save();
    EXPECT_FALSE(panel().isOpen()) << said(panel()).toStdString();
    EXPECT_EQ(incident().notices[0].approver, incident().holder(Role::Commander));
}
