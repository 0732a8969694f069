// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/service/people.h>
#include <tests/support/printers.h>
#include <tests/ui/window_driver.h>
#include <ui/shell/directory_panels.h>
#include <ui/views/copy_panel.h>
#include <ui/views/form_panel.h>
#include <ui/views/mine_panel.h>
#include <ui/views/people_list.h>
#include <ui/views/roles_panel.h>
#include <ui/views/timeline_view.h>

#include <QClipboard>
#include <QComboBox>
#include <QFile>
#include <QPlainTextEdit>

using namespace Qt::StringLiterals;
using namespace matoi;
using namespace matoi::test;

namespace
{

//! The window with one running incident and two people besides the one who sits here.
class PeopleWindow : public testing::Test
{
protected:
    void SetUp() override
    {
        w.ask([](Session& s) {
            for (const char* name : {"Mari Sato", "Ken Tanaka"}) {
                DirectoryEntry entry;
                entry.person.name = QString::fromLatin1(name);
                entry.person.handle = entry.person.name.section(u' ', 0, 0).toLower();
                EXPECT_TRUE(savePerson(s, entry, {}).ok());
            }
            return true;
        });
        w.key(Qt::Key_N, Qt::ControlModifier);
        w.type(u"Mail is not going out"_s);
        w.key(Qt::Key_Return);
        w.key(Qt::Key_Escape);
        w.desk().setFocus();
    }
    const Incident& incident() { return w.desk().snapshot().incident; }
    PersonId person(const QString& name)
    {
        return w.ask([name](Session& s) { return s.findPerson(name).valueOr({}); });
    }
    DirectoryEntry entry(const QString& name)
    {
        return w.ask([name](Session& s) {
            const auto known = directory(s).valueOr({});
            for (const DirectoryEntry& one : known)
                if (one.person.name == name)
                    return one;
            return DirectoryEntry{};
        });
    }
    template <class Panel>
    Panel* open()
    {
        // Of the panels of one class the one on the screen.
        for (Panel* panel : w.window.findChildren<Panel*>())
            if (panel->isOpen())
                return panel;
        return nullptr;
    }
    //! Chooses in the list that has the focus.
    void choose(const QString& words)
    {
        auto* combo = qobject_cast<QComboBox*>(QApplication::focusWidget());
        ASSERT_TRUE(combo);
        for (int n = 0; n < combo->count() && combo->currentText() != words; ++n)
            w.key(Qt::Key_Down);
        ASSERT_EQ(combo->currentText(), words);
    }
    QString clipboard() { return QGuiApplication::clipboard()->text(); }

    WindowDriver w;
};

} // namespace

TEST_F(PeopleWindow, B10_RolesAreAssignedPhasedHandedOverAndRenouncedByKeysAlone)
{
    const PersonId me = incident().holder(Role::Commander), mari = person(u"Mari Sato"_s),
                   ken = person(u"Ken Tanaka"_s);
    w.key(Qt::Key_R);
    auto* roles = open<ui::RolesPanel>();
    ASSERT_TRUE(roles);
    EXPECT_EQ(roles->rows(), 6); // who commands, and five that are vacant
    // The fourth row is the Dev lead: Enter on a vacant duty names somebody.
    for (int i = 0; i < 3; ++i)
        w.key(Qt::Key_Down);
    w.key(Qt::Key_Return);
    choose(u"Mari Sato"_s);
    w.save();
    EXPECT_EQ(incident().holder(Role::DevLead), mari);
    ASSERT_TRUE(roles->isOpen());
    w.key(Qt::Key_3);
    ASSERT_EQ(incident().phases.size(), 1u);
    EXPECT_EQ(incident().phases[0].phase, Phase::Resolution);
    EXPECT_EQ(incident().phases[0].person, mari);
    // A on a duty that somebody holds brings a responder.
    w.key(Qt::Key_A);
    choose(u"Ken Tanaka"_s);
    w.save();
    EXPECT_EQ(incident().holder(Role::Responder), ken);
    // Command is handed over with a line of state, and never without one.
    w.key(Qt::Key_Home);
    w.key(Qt::Key_H);
    ASSERT_TRUE(open<ui::FormPanel>());
    // Nobody hands over to themselves.
    EXPECT_EQ(qobject_cast<QComboBox*>(QApplication::focusWidget())->count(), 2);
    choose(u"Mari Sato"_s);
    w.save();
    EXPECT_EQ(incident().holder(Role::Commander), me);
    w.key(Qt::Key_Tab);
    w.type(u"Queue is draining"_s);
    w.save();
    EXPECT_EQ(incident().holder(Role::Commander), mari);
    // I hold nothing now; two people may wear two hats. With me there are three.
    EXPECT_TRUE(roles->warnings().isEmpty());
    w.key(Qt::Key_Down); // deputy
    w.key(Qt::Key_Return);
    w.save(); // me, who comes first
    EXPECT_EQ(incident().holder(Role::Deputy), me);
    EXPECT_TRUE(roles->warnings().contains(u"leads Dev"_s)) << roles->warnings().toStdString();
    w.key(Qt::Key_Delete);
    EXPECT_TRUE(incident().holder(Role::Deputy).isNull());
    // Command is renounced only with a second step, and then everybody is told.
    w.key(Qt::Key_Home);
    w.key(Qt::Key_Delete);
    EXPECT_EQ(incident().holder(Role::Commander), mari);
    w.save();
    EXPECT_TRUE(incident().holder(Role::Commander).isNull());
    EXPECT_TRUE(roles->warnings().contains(u"Nobody commands"_s));
    w.key(Qt::Key_Escape);
    EXPECT_FALSE(roles->isOpen());
}

TEST_F(PeopleWindow, B10_TheBriefIsOneKeyAwayAndStandsBesideTheHandover)
{
    w.key(Qt::Key_T);
    w.type(u"Call the carrier"_s);
    w.save();
    w.key(Qt::Key_B);
    auto* brief = open<ui::CopyPanel>();
    ASSERT_TRUE(brief);
    EXPECT_TRUE(brief->text().contains(u"Mail is not going out"_s));
    EXPECT_TRUE(brief->text().contains(u"- Call the carrier"_s)) << brief->text().toStdString();
    w.key(Qt::Key_C);
    EXPECT_EQ(clipboard(), brief->text());
    w.key(Qt::Key_M);
    EXPECT_TRUE(clipboard().startsWith(u"# INC-"_s)) << clipboard().toStdString();
    w.key(Qt::Key_Escape);
    EXPECT_FALSE(brief->isOpen());
}

TEST_F(PeopleWindow, B9_APostedSummaryIsInTheClipboardForSlackAndCanBeCopiedAgain)
{
    w.key(Qt::Key_U, Qt::ControlModifier);
    w.type(u"Half is resent & <more>"_s);
    for (int i = 0; i < 3; ++i)
        w.key(Qt::Key_Tab);
    w.type(u"212 tenants"_s);
    w.save();
    EXPECT_EQ(incident().summary.impact, u"212 tenants"_s);
    EXPECT_TRUE(clipboard().startsWith(u"@channel\n*INC-"_s)) << clipboard().toStdString();
    EXPECT_TRUE(clipboard().contains(u"Half is resent &amp; &lt;more&gt;"_s));
    w.desk().setFocus();
    w.key(Qt::Key_U);
    auto* post = open<ui::CopyPanel>();
    ASSERT_TRUE(post);
    w.key(Qt::Key_M);
    EXPECT_TRUE(clipboard().contains(u"**INC-"_s)) << clipboard().toStdString();
    w.key(Qt::Key_Escape);
}

TEST_F(PeopleWindow, MineListsWhatWaitsAndEnterOpensIt)
{
    const StreamId first = w.desk().incident();
    w.key(Qt::Key_M);
    auto* mine = open<ui::MinePanel>();
    ASSERT_TRUE(mine);
    EXPECT_TRUE(mine->shown().empty());
    w.key(Qt::Key_Escape);
    const PersonId me = incident().holder(Role::Commander);
    w.ask([first, me](Session& s) {
        return s.submit(first, cmd::AddTask{u"Call the carrier"_s, me, {}, {}, {}}).ok();
    });
    // Another incident on the desk; the to-do leads back.
    w.key(Qt::Key_N, Qt::ControlModifier);
    w.type(u"Search is slow"_s);
    w.key(Qt::Key_Return);
    w.key(Qt::Key_Escape);
    w.desk().setFocus();
    ASSERT_NE(w.desk().incident(), first);
    w.key(Qt::Key_M);
    ASSERT_EQ(mine->shown().size(), 1u);
    EXPECT_EQ(mine->shown()[0].what, u"Call the carrier"_s);
    w.key(Qt::Key_Return);
    EXPECT_FALSE(mine->isOpen());
    EXPECT_EQ(w.desk().incident(), first);
}

TEST_F(PeopleWindow, SinceYouWereAwayCountsAndLeadsToTheFirst)
{
    const StreamId id = w.desk().incident();
    const Ms now = systemClock().now();
    w.window.setPresent(true, now);
    w.window.setPresent(false, now);
    EventId first;
    for (const char* words : {"One", "Two"}) {
        const auto said = w.ask([id, words](Session& s) {
            cmd::AddEntry entry;
            entry.text = QString::fromLatin1(words);
            return s.submit(id, entry)->events.front().id;
        });
        first = first.isNull() ? said : first;
    }
    w.settle();
    w.window.setPresent(true, now + AwayWatch::kAway);
    EXPECT_EQ(w.desk().missed().count, 2);
    w.desk().setFocus();
    w.key(Qt::Key_F);
    EXPECT_EQ(w.desk().view().selected(), first);
    EXPECT_EQ(w.desk().missed().count, 0);
}

TEST_F(PeopleWindow, TheDirectoryIsNarrowedEditedAndArchivedByKeys)
{
    w.key(Qt::Key_3, Qt::ControlModifier);
    auto* list = w.window.findChild<ui::PeopleList*>();
    ASSERT_EQ(list->rows(), 3);
    // The rows have the keys as soon as they are there.
    w.key(Qt::Key_Down);
    w.key(Qt::Key_E);
    EXPECT_TRUE(open<ui::FormPanel>());
    w.key(Qt::Key_Escape);
    w.key(Qt::Key_Slash);
    w.type(u"mari"_s);
    EXPECT_EQ(list->rows(), 1);
    w.key(Qt::Key_Return);
    ASSERT_TRUE(open<ui::FormPanel>());
    w.key(Qt::Key_Tab);
    w.type(u"さとう みさき"_s);
    w.key(Qt::Key_Tab);
    w.key(Qt::Key_Tab);
    w.type(u"SRE; Biz"_s);
    w.key(Qt::Key_Tab);
    w.key(Qt::Key_Tab);
    w.type(u"090-1"_s);
    w.save();
    EXPECT_FALSE(open<ui::FormPanel>());
    const DirectoryEntry mari = entry(u"Mari Sato"_s);
    EXPECT_EQ(mari.person.reading, u"さとう みさき"_s);
    EXPECT_EQ(mari.person.teams, (std::vector<QString>{u"SRE"_s, u"Biz"_s}));
    EXPECT_EQ(mari.phone, u"090-1"_s);
    w.retype(u"サトウ"_s);
    EXPECT_EQ(list->rows(), 1);
    w.key(Qt::Key_Down);
    w.key(Qt::Key_Delete);
    EXPECT_TRUE(entry(u"Mari Sato"_s).person.archived);
    // Who has left is not offered for duties any more.
    w.key(Qt::Key_Escape);
    w.key(Qt::Key_1, Qt::ControlModifier);
    w.key(Qt::Key_R);
    w.key(Qt::Key_A);
    auto* combo = qobject_cast<QComboBox*>(QApplication::focusWidget());
    ASSERT_TRUE(combo);
    EXPECT_EQ(combo->findText(u"Mari Sato"_s), -1);
    EXPECT_NE(combo->findText(u"Ken Tanaka"_s), -1);
    w.key(Qt::Key_Escape);
    w.key(Qt::Key_Escape);
}

TEST_F(PeopleWindow, AListOfPeopleSaysWhatItChangesBeforeItIsRecorded)
{
    QTemporaryDir dir;
    const auto file = [&](const QByteArray& table) {
        QFile f(dir.filePath(u"people.csv"_s));
        EXPECT_TRUE(f.open(QIODevice::WriteOnly) && f.write(table) == table.size());
        return f.fileName();
    };
    auto* book = w.window.findChild<ui::DirectoryPanels*>();
    book->importFrom(file("名前,ハンドル,電話\n伊藤 翔,ito,090-1\nMari Sato,mari,\n"));
    w.settle();
    auto* form = open<ui::FormPanel>();
    ASSERT_TRUE(form);
    const auto shown = form->findChild<QPlainTextEdit*>()->toPlainText();
    EXPECT_TRUE(shown.startsWith(u"New: 1 · changed: 0 · as known: 1"_s)) << shown.toStdString();
    EXPECT_TRUE(shown.contains(u"+ 伊藤 翔"_s));
    EXPECT_TRUE(entry(u"伊藤 翔"_s).person.id.isNull());
    w.save();
    EXPECT_FALSE(form->isOpen());
    EXPECT_EQ(entry(u"伊藤 翔"_s).phone, u"090-1"_s);
    // A fault: nothing is asked, the line is named, nobody comes in.
    book->importFrom(file("name,duty\nAoi,\nKen,boss\n"));
    w.settle();
    auto* faults = open<ui::CopyPanel>();
    ASSERT_TRUE(faults);
    EXPECT_TRUE(faults->text().contains(u"ine 3"_s)) << faults->text().toStdString();
    EXPECT_TRUE(entry(u"Aoi"_s).person.id.isNull());
    w.key(Qt::Key_Escape);
}

TEST_F(PeopleWindow, AFormThatWasClosedBringsBackWhatWasTypedAndNothingThatHasChangedSince)
{
    w.key(Qt::Key_3, Qt::ControlModifier);
    w.key(Qt::Key_Slash);
    w.type(u"mari"_s);
    w.key(Qt::Key_Return);
    w.key(Qt::Key_Tab);
    w.type(u"さとう"_s);
    w.key(Qt::Key_Escape);
    w.ask([mari = entry(u"Mari Sato"_s)](Session& s) {
        DirectoryEntry now = mari;
        now.phone = u"090-1"_s;
        return savePerson(s, now, {}).ok();
    });
    w.settle();
    w.key(Qt::Key_Return);
    ASSERT_TRUE(open<ui::FormPanel>());
    w.save();
    EXPECT_EQ(entry(u"Mari Sato"_s).person.reading, u"さとう"_s);
    EXPECT_EQ(entry(u"Mari Sato"_s).phone, u"090-1"_s);
}

TEST_F(PeopleWindow, VacantCommandIsABannerAndTakingItIsOneAct)
{
    const StreamId id = w.desk().incident();
    const PersonId me = incident().holder(Role::Commander);
    w.ask([id, me](Session& s) {
        return s.submit(id, cmd::RenounceRole{Role::Commander, me, {}}).ok();
    });
    w.settle();
    const Ms now = systemClock().now();
    w.desk().tick(now + 3 * 60'000);
    ASSERT_FALSE(w.desk().banners().shown().empty());
    EXPECT_EQ(w.desk().banners().shown().front().kind, ui::Banner::Kind::Vacant);
    Q_EMIT w.desk().banners().acted(ui::Banner::Act::TakeCommand);
    w.settle();
    EXPECT_EQ(incident().holder(Role::Commander), me);
}
