// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/ui/security_support.h>
#include <ui/models/timeline_model.h>
#include <ui/views/conflict_panel.h>
#include <ui/views/declare_panel.h>
#include <ui/views/score_panel.h>
#include <ui/views/timeline_view.h>

#include <QComboBox>
#include <QLabel>

using namespace Qt::StringLiterals;
using namespace matoi;
using namespace matoi::test;

namespace
{

class TurnsWindow : public SecurityWindow
{
protected:
    void SetUp() override { id = declared(u"Mail is late"_s); }
    void undo() { w.key(Qt::Key_Z, Qt::ControlModifier); }
    ui::DeclarePanel& classify() { return *w.window.findChild<ui::DeclarePanel*>(); }

    //! Two people set the outlook without seeing each other: one on another desk, whose facts come
    //! in later.
    void changeElsewhere(const std::vector<Command>& theirs, const std::vector<Command>& mine)
    {
        w.ask([&](Session& s) {
            const QString copy = w.path + u".elsewhere"_s;
            EXPECT_TRUE(s.store().backup(copy).ok());
            auto other = *Session::open(copy);
            // Command is vacant to them: whoever commands there may act.
            std::vector<Event> facts;
            EXPECT_TRUE(
                other->submit(id, cmd::HandOverRole{Role::Commander, ken, u"Night"_s}).ok());
            for (const Command& command : theirs) {
                const auto outcome = other->submit(id, command, ken);
                EXPECT_TRUE(outcome.ok()) << testing::PrintToString(outcome.error());
                if (outcome)
                    facts.insert(facts.end(), outcome->events.begin(), outcome->events.end());
            }
            for (const Command& command : mine)
                EXPECT_TRUE(s.submit(id, command).ok());
            EXPECT_TRUE(s.store().receive(facts).ok());
            s.onRecorded({});
            return true;
        });
        w.settle();
    }
    StreamId id;
};

} // namespace

TEST_F(TurnsWindow, FalseAlarmAsksHowWeKnowAndIsUndone)
{
    ASSERT_TRUE(run("incident.false_alarm"));
    w.save();
    EXPECT_TRUE(asks("false-alarm/")) << "the refusal stays in the panel";
    EXPECT_EQ(incident().state, IncidentState::Responding);
    w.type(u"The monitor was wrong"_s);
    w.save();
    EXPECT_EQ(incident().state, IncidentState::FalseAlarm);
    undo();
    EXPECT_EQ(incident().state, IncidentState::Responding);
}

TEST_F(TurnsWindow, MergeGoesOnInTheOtherOneAndIsUndoneInBoth)
{
    const StreamId other = id;
    const StreamId mine = declared(u"Mail is late again"_s);
    ASSERT_TRUE(run("incident.merge"));
    ASSERT_TRUE(w.tabTo("QLineEdit"));
    w.type(u"The same queue"_s);
    w.save();
    EXPECT_EQ(incident().id, mine);
    EXPECT_EQ(incident().state, IncidentState::Merged);
    EXPECT_EQ(incident().mergedInto, other);
    undo();
    EXPECT_EQ(incident().state, IncidentState::Responding);
    const Incident target = w.ask([&](Session& s) { return *s.store().incident(other); });
    EXPECT_TRUE(target.related.empty());
}

TEST_F(TurnsWindow, MergeSaysWhenNothingElseIsOpen)
{
    ASSERT_TRUE(run("incident.merge"));
    EXPECT_FALSE(form().isOpen());
}

TEST_F(TurnsWindow, RelateFindsTheOtherByWordsOfItsTitle)
{
    const StreamId mine = declared(u"Search is slow"_s);
    ASSERT_TRUE(run("incident.relate"));
    w.type(u"mail is"_s);
    w.save();
    EXPECT_EQ(incident().id, mine);
    EXPECT_EQ(incident().related.at(id.toString()), u"related"_s);
    undo();
    EXPECT_TRUE(incident().related.empty());
    run("incident.relate");
    w.type(u"nothing of that name"_s);
    w.save();
    EXPECT_TRUE(asks("relate/"));
}

TEST_F(TurnsWindow, AGateNamesItselfAndTheCommanderMayStepOverIt)
{
    ASSERT_TRUE(run("incident.close"));
    ASSERT_TRUE(asks("override/"));
    w.save();
    EXPECT_TRUE(asks("override/")) << "not without a reason";
    w.type(u"Recorded elsewhere"_s);
    w.save();
    EXPECT_EQ(incident().state, IncidentState::Closed);
    const auto events = w.ask([&](Session& s) { return *s.read().events(id); });
    const auto* body = std::get_if<StateSet>(&events.back().body);
    ASSERT_TRUE(body);
    EXPECT_TRUE(body->overridden);
    EXPECT_FALSE(body->gate.isEmpty()) << "the gate's name stays in the record";
    EXPECT_EQ(body->reason, u"Recorded elsewhere"_s);
}

TEST_F(TurnsWindow, NobodyButTheCommanderIsOfferedTheStepOver)
{
    act(id, cmd::HandOverRole{Role::Commander, ken, u"Night"_s});
    run("incident.close");
    EXPECT_FALSE(form().isOpen());
    EXPECT_NE(incident().state, IncidentState::Closed);
}

TEST_F(TurnsWindow, ReopenForTheSameCauseRunsAgain)
{
    run("incident.close");
    w.type(u"Recorded elsewhere"_s);
    w.save();
    ASSERT_TRUE(run("incident.reopen"));
    w.key(Qt::Key_Tab);
    w.type(u"The queue is full again"_s);
    w.save();
    EXPECT_EQ(incident().state, IncidentState::Responding);
}

TEST_F(TurnsWindow, ReopenForAnotherCauseDeclaresALinkedOne)
{
    run("incident.close");
    w.type(u"Recorded elsewhere"_s);
    w.save();
    ASSERT_TRUE(run("incident.reopen"));
    w.key(Qt::Key_Right);
    w.key(Qt::Key_Return);
    ASSERT_TRUE(classify().isOpen());
    w.type(u"Mail is late for another reason"_s);
    w.key(Qt::Key_Return);
    EXPECT_NE(incident().id, id);
    EXPECT_EQ(incident().related.at(id.toString()), u"recurrence_of"_s);
    // The next declaration is nobody's recurrence.
    w.key(Qt::Key_Escape);
    w.key(Qt::Key_N, Qt::ControlModifier);
    w.type(u"Something else"_s);
    w.key(Qt::Key_Return);
    EXPECT_TRUE(incident().related.empty());
}

TEST_F(TurnsWindow, RedactErasesTheWordsAndCannotBeUndone)
{
    act(id, cmd::AddEntry{u"hunter2 is the password of the queue"_s});
    EXPECT_EQ(w.ask([](Session& s) { return s.read().search(u"hunter2"_s)->size(); }), 1u);
    w.key(Qt::Key_End); // to the rows
    w.key(Qt::Key_End); // to the last one
    ASSERT_TRUE(run("row.redact"));
    ASSERT_TRUE(asks("redact/"));
    w.save();
    EXPECT_TRUE(asks("redact/")) << "not without a reason";
    w.type(u"A password"_s);
    w.save();
    const auto entries = w.ask([&](Session& s) { return *s.read().entries(id); });
    EXPECT_TRUE(entries.back().redacted);
    EXPECT_TRUE(w.ask([](Session& s) { return s.read().search(u"hunter2"_s)->empty(); }));
    undo();
    const auto after = w.ask([&](Session& s) { return *s.read().entries(id); });
    EXPECT_TRUE(after.back().redacted);
}

TEST_F(TurnsWindow, OneFieldChangedInTwoPlacesIsComparedSideBySide)
{
    changeElsewhere({cmd::SetOutlook{Outlook::Continuing},
                     cmd::SetField{u"channel_url"_s, u"https://chat.example/1"_s}},
                    {cmd::SetOutlook{Outlook::Converging}});
    ASSERT_EQ(incident().conflicts.size(), 1u) << "what only one side changed is not asked";
    w.key(Qt::Key_C);
    auto* panel = w.window.findChild<ui::ConflictPanel*>();
    ASSERT_TRUE(panel->isOpen());
    w.key(Qt::Key_Left); // the first of the two: theirs, recorded before mine
    w.save();
    EXPECT_TRUE(incident().conflicts.empty());
    EXPECT_EQ(incident().outlook, Outlook::Continuing);
    EXPECT_EQ(incident().texts.at(u"channel_url"_s), u"https://chat.example/1"_s);
    // Nothing is lost: both words stay readable in the record.
    QStringList words;
    for (int row = 0; row < w.desk().timeline().rowCount(); ++row)
        words << w.desk().timeline().row(row).text;
    EXPECT_TRUE(words.contains(u"Continuing"_s)) << words.join(u" | "_s).toStdString();
    EXPECT_TRUE(words.contains(u"Converging"_s));
}

TEST_F(TurnsWindow, LaterLeavesTheConflictOpen)
{
    changeElsewhere({cmd::SetOutlook{Outlook::Continuing}}, {cmd::SetOutlook{Outlook::Converging}});
    w.key(Qt::Key_C);
    w.key(Qt::Key_Escape);
    EXPECT_EQ(incident().conflicts.size(), 1u);
}

TEST_F(TurnsWindow, CLS_5_CaseByCaseDemandsAJudgeByNameAndAReason)
{
    ASSERT_TRUE(run("incident.classify"));
    ASSERT_TRUE(w.tabTo("matoi::ui::CaseTable"));
    w.key(Qt::Key_5);
    w.save();
    EXPECT_TRUE(classify().isOpen()) << "the refusal stays in the panel";
    EXPECT_EQ(incident().classification, Classification::Undecided);
    ASSERT_TRUE(w.tabTo("QLineEdit"));
    w.type(u"One customer, one browser"_s);
    w.save();
    EXPECT_TRUE(classify().isOpen());
    ASSERT_TRUE(w.tabTo("QComboBox"));
    w.key(Qt::Key_Down);
    w.save();
    EXPECT_FALSE(classify().isOpen());
    EXPECT_EQ(incident().classification, Classification::CaseByCase);
    EXPECT_FALSE(incident().decidedBy.isNull());
}

TEST_F(TurnsWindow, CLS_12_TheTeamsOwnCasesAreRowsBelowTheEight)
{
    ASSERT_TRUE(run("incident.own_case"));
    w.type(u"double-charge"_s);
    w.key(Qt::Key_Tab);
    w.type(u"Somebody is charged twice"_s);
    w.save();
    ASSERT_EQ(w.desk().snapshot().cases.size(), classificationCases().size() + 1);
    ASSERT_TRUE(run("incident.classify"));
    ASSERT_TRUE(w.tabTo("matoi::ui::CaseTable"));
    w.key(Qt::Key_Up); // from none: the last row
    EXPECT_EQ(classify().matchedCase(), u"case.double-charge"_s);
    w.save();
    EXPECT_EQ(incident().matchedCase, u"case.double-charge"_s);
}

TEST_F(TurnsWindow, CLS_12_AnOwnCaseBeginsWithAPublishedOne)
{
    ASSERT_TRUE(run("incident.own_case"));
    w.type(u"admin"_s);
    ASSERT_TRUE(w.tabTo("QComboBox"));
    auto* like = qobject_cast<QComboBox*>(QApplication::focusWidget());
    const ClassificationCase& admin = *classificationCase(u"CLS-7"_s);
    like->setCurrentIndex(like->findData(admin.id));
    w.save();
    const ClassificationCase& own = w.desk().snapshot().cases.back();
    EXPECT_EQ(own.id, u"case.admin"_s);
    EXPECT_EQ(own.text.in(false), admin.text.in(false));
    EXPECT_EQ(own.classification, Classification::Bug);
    // What somebody wrote is not written over.
    ASSERT_TRUE(run("incident.own_case"));
    w.type(u"mine"_s);
    w.key(Qt::Key_Tab);
    w.type(u"My own words"_s);
    ASSERT_TRUE(w.tabTo("QComboBox"));
    like = qobject_cast<QComboBox*>(QApplication::focusWidget());
    like->setCurrentIndex(like->findData(admin.id));
    w.save();
    EXPECT_EQ(w.desk().snapshot().cases.back().text.in(false), u"My own words"_s);
}

TEST_F(TurnsWindow, ClassifyingAgainShowsHowItWasJudgedBefore)
{
    act(id, cmd::Classify{u"CLS-7"_s, {}, u"Only the admins"_s, {}});
    run("incident.classify");
    bool shown = false;
    const auto labels = classify().findChildren<QLabel*>();
    for (const QLabel* label : labels)
        shown |= label->isVisible() && label->text().contains(u"Only the admins"_s);
    EXPECT_TRUE(shown);
}

TEST_F(TurnsWindow, E_3_TheSumIsShownAsItIsChosen)
{
    ASSERT_TRUE(run("incident.score"));
    auto* panel = w.window.findChild<ui::ScorePanel*>();
    ASSERT_TRUE(panel->isOpen());
    EXPECT_FALSE(panel->worked().contains(u"×"_s)) << "unknown is no number";
    w.type(u"3"_s);
    w.key(Qt::Key_Tab);
    w.type(u"4"_s); // no such degree
    EXPECT_FALSE(panel->degree());
    w.type(u"5"_s);
    EXPECT_EQ(panel->worked(), u"3 × 5 = 15 → impact 10"_s);
    w.key(Qt::Key_Return);
    EXPECT_EQ(incident().scope, 3);
    EXPECT_EQ(incident().degree, 5);
    run("incident.score");
    w.type(u"0"_s);
    EXPECT_FALSE(panel->scope());
    w.key(Qt::Key_Return);
    EXPECT_FALSE(incident().scope) << "unknown stays unknown";
    EXPECT_EQ(incident().degree, 5);
}
