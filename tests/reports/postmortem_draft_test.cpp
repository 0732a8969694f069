// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/domain/postmortem_sections.h>
#include <app/reports/postmortem_draft.h>
#include <tests/support/given.h>

using namespace Qt::StringLiterals;
using namespace matoi;
using matoi::test::World;

namespace
{

const QTimeZone kTokyo("Asia/Tokyo");
constexpr Ms kMin = 60'000;

reports::PostmortemDraft draftOf(const World& w, std::vector<Entry> entries = {},
                                 const QString& parts = reports::builtInTemplate(false))
{
    const Playbook playbook;
    const text::Wording wording{[](PersonId) { return u"Ken_Tanaka"_s; }, &playbook, false, kTokyo};
    const auto sections = parsePostmortemTemplate(parts);
    EXPECT_TRUE(sections.ok()) << (sections ? "" : sections.error().context.toStdString());
    return reports::postmortemDraft({u"INC-2026-0042"_s, w.incident, std::move(entries), w.actions},
                                    *sections, wording);
}

QString textOf(const reports::PostmortemDraft& draft, const char* section)
{
    return draft.section(QString::fromLatin1(section))->text;
}

//! Started 10 minutes before it was detected, converged 100 minutes later.
World outage()
{
    World w;
    w.declared().when(cmd::Score{3, 5});
    w.when(cmd::SetMilestone{Milestone::Started, w.now - 10 * kMin});
    w.when(cmd::SetImpact{u"Morning *digest*"_s, true, 212, 48'300});
    w.when(cmd::OpenHypothesis{u"All recipients at once"_s});
    w.when(cmd::OpenHypothesis{u"The provider throttles"_s});
    w.when(cmd::SettleHypothesis{w.incident.hypotheses[0].id, true, u"memory graph"_s});
    w.when(cmd::SettleHypothesis{w.incident.hypotheses[1].id, false, u"no 429"_s});
    w.now += 90 * kMin;
    w.when(cmd::Converge{{}, w.ito, FixState::Workaround, {}});
    w.when(cmd::AddAction{u"Send per organisation"_s, ActionKind::PermanentFix, w.ito, Priority::P0,
                          w.now + 1440 * kMin});
    return w;
}

Entry pinned(const QString& words, Ms at)
{
    Entry e;
    e.id = EventId(World::person(50).uuid());
    e.type = QLatin1StringView(EntryAdded::kType);
    e.kind = EntryKind::Decision;
    e.text = words;
    e.occurredAt = at;
    e.pinned = true;
    return e;
}

} // namespace

TEST(PostmortemDraft, PM_3_TheBuiltInTemplatesHaveEverySectionWithAQuestion)
{
    for (const bool japanese : {true, false}) {
        const auto sections = parsePostmortemTemplate(reports::builtInTemplate(japanese));
        ASSERT_TRUE(sections.ok()) << sections.error().context.toStdString();
        EXPECT_EQ(sections->size(), postmortemSections().size());
        for (const TemplateSection& section : *sections)
            EXPECT_FALSE(section.prompt.isEmpty()) << section.id.toStdString();
    }
}

TEST(PostmortemDraft, IsFilledFromWhatWasRecorded)
{
    const World w = outage();
    const auto draft = draftOf(w, {pinned(u"Split into <1,000> chunks"_s, w.now - 30 * kMin)});
    EXPECT_TRUE(textOf(draft, "summary").contains(u"it took 1 h 40 min"_s))
        << textOf(draft, "summary").toStdString();
    const QString impact = textOf(draft, "impact");
    EXPECT_TRUE(impact.contains(u"Morning \\*digest\\*"_s)) << impact.toStdString();
    EXPECT_TRUE(impact.contains(u"48,300"_s)) << impact.toStdString();
    EXPECT_TRUE(impact.contains(u"3 × 5 = 15"_s)) << impact.toStdString();
    const QString timeline = textOf(draft, "timeline");
    EXPECT_TRUE(timeline.contains(u"(matoi://entry/"_s)) << timeline.toStdString();
    EXPECT_TRUE(timeline.contains(u"Split into \\<1,000\\> chunks"_s)) << timeline.toStdString();
    EXPECT_TRUE(textOf(draft, "detection").contains(u"10 min"_s));
    const QString cause = textOf(draft, "cause");
    EXPECT_TRUE(cause.startsWith(u"- All recipients at once (memory graph)"_s));
    EXPECT_TRUE(cause.contains(u"Ruled out:\n- The provider throttles (no 429)"_s));
    EXPECT_TRUE(
        textOf(draft, "actions").contains(u"[ ] P0: Send per organisation (Ken\\_Tanaka)"_s));
}

TEST(PostmortemDraft, SaysNothingOfWhatNobodyRecorded)
{
    World w;
    w.declared();
    const auto draft = draftOf(w);
    EXPECT_EQ(draft.sections.size(), postmortemSections().size());
    EXPECT_EQ(textOf(draft, "cause"), QString());
    EXPECT_EQ(textOf(draft, "impact"), QString());
    EXPECT_EQ(textOf(draft, "timeline"), QString());
    for (const auto& section : draft.sections) {
        EXPECT_FALSE(section.prompt.contains(u'{')) << section.prompt.toStdString();
        EXPECT_FALSE(section.prompt.isEmpty()) << section.id.toStdString();
    }
}

TEST(PostmortemDraft, TheQuestionHowToBeFasterNamesTheLongestPart)
{
    EXPECT_TRUE(draftOf(outage()).section(u"faster"_s)->prompt.contains(u"(1 h 30 min)"_s))
        << draftOf(outage()).section(u"faster"_s)->prompt.toStdString();
}

TEST(PostmortemDraft, RowsTakenBackOrErasedHaveNoPlace)
{
    Entry e = pinned(u"wrong"_s, 0);
    EXPECT_TRUE(reports::draftShows(e));
    e.retracted = true;
    EXPECT_FALSE(reports::draftShows(e));
    e.retracted = false;
    e.redacted = true;
    EXPECT_FALSE(reports::draftShows(e));
}

TEST(PostmortemTemplate, ABrokenOneIsNamedWithItsLine)
{
    const auto fault = [](const QString& text) {
        const auto parsed = parsePostmortemTemplate(text);
        return parsed ? QString() : parsed.error().context;
    };
    EXPECT_EQ(fault(u"[summary]\n{title}\n\n[wether]\n"_s), u"line 4: [wether]"_s);
    EXPECT_EQ(fault(u"# mine\n[cause]\nwhy {wheather}\n"_s), u"line 3: {wheather}"_s);
    EXPECT_EQ(fault(u"[cause]\n[cause]\n"_s), u"line 2: [cause] x 2"_s);
    EXPECT_EQ(fault(u"\nwords\n[cause]\n"_s), u"line 2: words"_s);
    EXPECT_EQ(fault(u"[cause]\n? Why?\n"_s), QString());
}

TEST(PostmortemTemplate, ATeamsOwnIsCheckedBeforeItIsKept)
{
    World w;
    EXPECT_EQ(w.refused(cmd::SetPolicy{u"postmortem.template.en"_s, u"[nonsense]"_s}),
              ErrorCode::BadTemplate);
    w.when(cmd::SetPolicy{u"postmortem.template.en"_s, u"[cause]\n? Which layer?\n{title}\n"_s});
    const auto draft = draftOf(outage(), {}, w.workspace.policy.at(u"postmortem.template.en"_s));
    EXPECT_EQ(draft.section(u"cause"_s)->prompt, u"Which layer?"_s);
    EXPECT_EQ(textOf(draft, "cause"), u"Mail is not going out"_s);
    EXPECT_EQ(textOf(draft, "summary"), QString());
}
