// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/text/messages.h>
#include <tests/ui/review_window_driver.h>
#include <ui/reviews/phase_chart_view.h>
#include <ui/reviews/review_head.h>
#include <ui/views/palette.h>

#include <QClipboard>
#include <QGuiApplication>

// The page of a postmortem by its keys: list, sections, what is recorded when.

using namespace Qt::StringLiterals;
using namespace matoi;
using namespace matoi::test;

namespace
{
using ReviewPageWindow = ReviewWindowTest;
} // namespace

TEST_F(ReviewPageWindow, PM2_TheListOpensWithItsKeyAndEnterOpensAPostmortem)
{
    w.key(Qt::Key_5, Qt::ControlModifier);
    EXPECT_TRUE(page().isVisible());
    EXPECT_FALSE(page().view());
    ASSERT_EQ(page().list().rows().size(), 1u);
    EXPECT_EQ(page().list().rows()[0].title, u"Mail is not going out"_s);
    EXPECT_EQ(page().list().rows()[0].daysLate, 0);
    w.key(Qt::Key_Return);
    ASSERT_TRUE(page().view());
    EXPECT_EQ(page().view()->incident.id, incident);
    w.key(Qt::Key_Escape);
    EXPECT_FALSE(page().view());
    EXPECT_TRUE(page().list().isVisible());
}

TEST_F(ReviewPageWindow, PM2_WhatIsLateStandsFirstWithItsDays)
{
    const StreamId other = converged(u"Slow search"_s);
    Postmortem p = postmortem();
    EXPECT_EQ(daysLate(p, p.dueAt), 0) << "23:59 of the day is in time";
    EXPECT_EQ(daysLate(p, p.dueAt + 60'001), 1) << "the minute after is a day late";
    EXPECT_EQ(daysLate(p, p.dueAt + 86'400'001), 2);
    p.reviewHeldAt = p.dueAt;
    EXPECT_EQ(daysLate(p, p.dueAt + 86'400'001), 0);
    // An earlier due date comes first.
    ASSERT_TRUE(w.ask([&](Session& s) {
        cmd::PlanReview plan;
        plan.dueAt = p.dueAt - 86'400'000;
        return s.submit(other, plan).ok();
    }));
    w.key(Qt::Key_5, Qt::ControlModifier);
    ASSERT_EQ(page().list().rows().size(), 2u);
    EXPECT_EQ(page().list().rows()[0].incident, other);
}

TEST_F(ReviewPageWindow, TheIncidentOnTheDeskAndThePaletteLeadToItsPostmortem)
{
    w.window.openIncident(incident);
    w.settle();
    w.window.showPage(ui::MainWindow::DeskPage);
    ASSERT_TRUE(run("review.open"));
    ASSERT_TRUE(page().view());
    EXPECT_EQ(page().view()->incident.id, incident);
    w.key(Qt::Key_1, Qt::ControlModifier);
    page().showList();
    w.key(Qt::Key_K, Qt::ControlModifier);
    w.settle();
    w.type(u"postmortem of mail"_s);
    w.key(Qt::Key_Return);
    w.settle();
    ASSERT_TRUE(page().view());
    EXPECT_TRUE(page().isVisible());
}

TEST_F(ReviewPageWindow, ASectionIsWrittenAndRecordedWhenItIsLeft)
{
    openPage();
    ASSERT_TRUE(edit(u"summary"_s));
    w.type(u"The mails of 212 organisations did not go out."_s);
    EXPECT_EQ(section(u"summary"_s), QString()) << "not at every key";
    w.key(Qt::Key_Escape);
    w.settle();
    EXPECT_EQ(section(u"summary"_s), u"The mails of 212 organisations did not go out."_s);
    EXPECT_FALSE(document().edits());
    EXPECT_EQ(document().box(u"summary"_s)->source(), section(u"summary"_s));
    EXPECT_TRUE(page().view()) << "Esc left the field, not the page";
    EXPECT_TRUE(document().summary().startsWith(u"1 of 18 sections written"_s))
        << document().summary().toStdString();
}

TEST_F(ReviewPageWindow, AnotherSectionRecordsTheOneBefore)
{
    openPage();
    edit(u"summary"_s);
    w.type(u"One"_s);
    edit(u"cause"_s);
    w.type(u"Two"_s);
    w.settle();
    EXPECT_EQ(section(u"summary"_s), u"One"_s);
    EXPECT_EQ(section(u"cause"_s), QString());
    flush();
    EXPECT_EQ(section(u"cause"_s), u"Two"_s);
    EXPECT_TRUE(document().edits()) << "a pause ends no writing";
}

TEST_F(ReviewPageWindow, APauseWithoutAKeyRecordsWhatWasTyped)
{
    openPage();
    document().writer().setPauses(0, 0);
    edit(u"lucky"_s);
    w.type(u"It was not the night of the campaign."_s);
    QCoreApplication::processEvents();
    w.settle();
    EXPECT_EQ(section(u"lucky"_s), u"It was not the night of the campaign."_s);
}

TEST_F(ReviewPageWindow, WordsBetweenTwoPausesAreADraftThatAnotherStartFinds)
{
    openPage();
    edit(u"trigger"_s);
    w.type(u"The new report ran for the first ti"_s);
    QCoreApplication::processEvents(); // the draft's own moment
    w.settle();
    EXPECT_EQ(section(u"trigger"_s), QString());
    const StreamId id = postmortem().id;
    const QString kept =
        *w.ask([&](Session& s) { return s.store().draft(sectionDraftKey(id, u"trigger"_s)); });
    ASSERT_TRUE(unpackDraft(kept));
    EXPECT_EQ(unpackDraft(kept)->text, u"The new report ran for the first ti"_s);
    // As after a crash: the page reads it anew, knows it for a draft, and goes on.
    const auto read = w.ask([&](Session& s) { return loadReview(s, incident, false); });
    ASSERT_TRUE(read.ok());
    ASSERT_TRUE(read->drafts.contains(u"trigger"_s));
    w.ask([&](Session& s) {
        return s.store()
            .setDraft(sectionDraftKey(id, u"surprises"_s), packDraft({{}, u"Nobody kne"_s}))
            .ok();
    });
    page().reload();
    w.settle();
    EXPECT_TRUE(document().box(u"surprises"_s)->facts().draft);
    EXPECT_EQ(document().box(u"surprises"_s)->source(), u"Nobody kne"_s);
    edit(u"surprises"_s);
    w.type(u"w."_s);
    w.key(Qt::Key_Escape);
    w.settle();
    EXPECT_EQ(section(u"surprises"_s), u"Nobody knew."_s);
    EXPECT_EQ(
        *w.ask([&](Session& s) { return s.store().draft(sectionDraftKey(id, u"surprises"_s)); }),
        QString());
}

TEST_F(ReviewPageWindow, EnterCitesAPinnedEntryIntoTheSectionAtItsCursor)
{
    const EventId entry = pinned(u"Workers restart *again*"_s);
    openPage();
    edit(u"cause"_s);
    w.type(u"It began here"_s);
    w.key(Qt::Key_F6, Qt::ShiftModifier); // back to the pinned entries
    ASSERT_TRUE(page().pinned().list().hasFocus());
    ASSERT_EQ(page().pinned().current(), entry);
    w.key(Qt::Key_Return);
    const QString text = document().box(u"cause"_s)->editor()->toPlainText();
    EXPECT_TRUE(text.startsWith(u"It began here ["_s)) << text.toStdString();
    EXPECT_TRUE(text.contains(u"](matoi://entry/%1)"_s.arg(entry.toString())));
    EXPECT_TRUE(text.endsWith(u"Workers restart \\*again\\*"_s)) << text.toStdString();
    flush();
    EXPECT_TRUE(page().pinned().used(entry));
    EXPECT_TRUE(page().pinned().list().hasFocus()) << "one goes on citing";
    w.key(Qt::Key_P);
    w.settle();
    EXPECT_TRUE(page().pinned().current().isNull());
}

TEST_F(ReviewPageWindow, TheEmptySectionsAreReachedByOneKey)
{
    writesElsewhere({}, u"summary"_s, u"Written"_s);
    openPage();
    EXPECT_EQ(document().currentSection(), u"summary"_s);
    w.key(Qt::Key_V);
    EXPECT_EQ(document().currentSection(), u"impact"_s);
    w.key(Qt::Key_V);
    EXPECT_EQ(document().currentSection(), u"timeline"_s);
    EXPECT_TRUE(document().box(u"faster"_s)->accessibleDescription().contains(u"6 min to detect"_s))
        << document().box(u"faster"_s)->accessibleDescription().toStdString();
}

TEST_F(ReviewPageWindow, TheTextForOutsideStandsBehindATabOfItsOwn)
{
    openPage();
    EXPECT_FALSE(document().box(u"external"_s)->isVisible());
    w.key(Qt::Key_X);
    EXPECT_TRUE(document().external());
    EXPECT_TRUE(document().box(u"external"_s)->isVisible());
    EXPECT_FALSE(document().box(u"summary"_s)->isVisible());
    w.key(Qt::Key_Return);
    w.type(u"We are sorry."_s);
    w.key(Qt::Key_Escape);
    w.settle();
    EXPECT_EQ(section(u"external"_s), u"We are sorry."_s);
    EXPECT_EQ(document().asText(), u"Text for outside\nWe are sorry."_s);
}

TEST_F(ReviewPageWindow, MarkdownFetchesNothingAndShowsNoHtml)
{
    writesElsewhere({}, u"links"_s,
                    u"<script>alert(1)</script> **strong** ![x](https://example.com/a.png) "
                    "![y](/etc/hostname.png) ![z](file:///etc/passwd)"_s);
    openPage();
    const QString text = document().box(u"links"_s)->asText();
    EXPECT_TRUE(text.contains(u"strong"_s));
    EXPECT_FALSE(text.contains(u"**"_s));
    document().box(u"links"_s)->grab(); // pictures are asked for when it is drawn
}

TEST_F(ReviewPageWindow, PM6_NamesInTheCauseAreSaidAndOneKeyLeadsThere)
{
    writesElsewhere({}, u"cause"_s, u"The limit that Mari Sato set was too low."_s);
    writesElsewhere({}, u"went_well"_s, u"Mari Sato saw it at once."_s);
    openPage();
    EXPECT_EQ(document().box(u"cause"_s)->names(), 1);
    EXPECT_EQ(document().box(u"went_well"_s)->names(), 0) << "praise may have a name";
    w.key(Qt::Key_N);
    ui::SectionEdit* field = document().box(u"cause"_s)->editor();
    ASSERT_TRUE(field);
    EXPECT_EQ(field->textCursor().selectedText(), u"Mari Sato"_s);
    w.type(u"a release"_s);
    w.key(Qt::Key_Escape);
    w.settle();
    EXPECT_EQ(section(u"cause"_s), u"The limit that a release set was too low."_s);
    EXPECT_EQ(document().box(u"cause"_s)->names(), 0);
}

TEST_F(ReviewPageWindow, F6GoesThroughThePanesAndTheChartSaysItsTimes)
{
    ASSERT_TRUE(w.ask([&](Session& s) {
        return s.submit(incident, cmd::SetMilestone{Milestone::WorkaroundApplied, s.now() - 60'000})
            .ok();
    }));
    openPage();
    w.key(Qt::Key_F6);
    EXPECT_TRUE(page().actions().list().hasFocus());
    w.key(Qt::Key_F6);
    EXPECT_TRUE(page().chart().hasFocus());
    EXPECT_TRUE(page().chart().chosen().endsWith(u"Started"_s))
        << page().chart().chosen().toStdString();
    w.key(Qt::Key_Right);
    EXPECT_TRUE(page().chart().chosen().endsWith(u"Detected"_s));
    EXPECT_TRUE(page().chart().asText().contains(text::word(Milestone::WorkaroundApplied)))
        << page().chart().asText().toStdString();
    w.key(Qt::Key_F6);
    w.key(Qt::Key_F6);
    EXPECT_TRUE(document().box(document().currentSection())->hasFocus());
}

TEST_F(ReviewPageWindow, TheWholeDocumentIsCopiedAsText)
{
    writesElsewhere({}, u"summary"_s, u"All **was** down."_s);
    openPage();
    ASSERT_TRUE(run("review.copy"));
    EXPECT_TRUE(QGuiApplication::clipboard()->text().startsWith(u"Summary\nAll was down."_s));
}

TEST_F(ReviewPageWindow, AWrittenSectionIsTakenBackByCtrlZ)
{
    openPage();
    edit(u"summary"_s);
    w.type(u"Too early"_s);
    w.key(Qt::Key_Escape);
    w.settle();
    ASSERT_EQ(section(u"summary"_s), u"Too early"_s);
    w.key(Qt::Key_Z, Qt::ControlModifier);
    w.settle();
    EXPECT_EQ(section(u"summary"_s), QString());
    EXPECT_TRUE(document().box(u"summary"_s)->empty());
}
