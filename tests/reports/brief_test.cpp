// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/reports/brief.h>
#include <app/reports/summary_post.h>
#include <app/text/language.h>
#include <tests/support/given.h>

using namespace Qt::StringLiterals;
using namespace matoi;
using matoi::test::World;

namespace
{

const QTimeZone kTokyo("Asia/Tokyo");

QString briefOf(const World& w, reports::Markup markup, std::vector<Entry> pinned = {})
{
    reports::BriefFacts facts;
    facts.label = u"INC-2026-0042"_s;
    facts.incident = w.incident;
    facts.pinned = std::move(pinned);
    facts.now = w.now;
    const text::Wording wording{
        [&](PersonId id) {
            return id == w.sato ? u"Mari Sato"_s : id == w.ito ? u"Sho Ito"_s : u"Ken Tanaka"_s;
        },
        &facts.playbook, false, kTokyo};
    return reports::brief(facts, wording, markup);
}

World live()
{
    World w;
    w.declared().when(cmd::Score{3, 5}).when(cmd::SetOutlook{Outlook::Converging});
    w.when(cmd::PostSummary{u"Half is resent"_s, u"Retrying"_s, u"One DBA"_s, u"212 tenants"_s,
                            w.now + 900'000});
    w.when(cmd::AssignRole{Role::Scribe, w.ito});
    w.when(cmd::SetPhase{w.ito, Phase::Resolution});
    w.when(cmd::AddTask{u"Call the carrier"_s, w.tanaka, w.now + 600'000, {}, {}});
    w.when(cmd::AddTask{u"Done already"_s, w.tanaka, {}, {}, {}});
    w.when(cmd::DoneTask{w.incident.tasks[1].id});
    w.when(cmd::OpenHypothesis{u"The provider throttles"_s});
    w.when(cmd::OpenHypothesis{u"Memory"_s});
    w.when(cmd::SettleHypothesis{w.incident.hypotheses[0].id, false, u"no 429"_s});
    return w;
}

} // namespace

TEST(Brief, TellsStateDutiesOpenToDosHypothesesAndWhatWasPinned)
{
    const World w = live();
    Entry pinned;
    pinned.type = QLatin1StringView(EntryAdded::kType);
    pinned.kind = EntryKind::Decision;
    pinned.text = u"Split into chunks"_s;
    pinned.occurredAt = w.now;
    pinned.by = w.tanaka;
    const QString text = briefOf(w, reports::Markup::Plain, {pinned});
    for (const QString& part :
         {u"INC-2026-0042 Mail is not going out"_s, u"State: Responding"_s, u"Impact: 10"_s,
          u"Commander: Mari Sato"_s, u"Situation: Half is resent"_s,
          u"Who is affected: 212 tenants"_s, u"Next update: "_s, u"Scribe: Sho Ito (Resolution)"_s,
          u"- Call the carrier (Ken Tanaka, "_s, u"- 2. Memory\n"_s,
          u"- 1. The provider throttles (Ruled out: no 429)"_s, u"Split into chunks (Ken Tanaka)"_s,
          u"+09:00"_s})
        EXPECT_TRUE(text.contains(part)) << part.toStdString() << "\n\n" << text.toStdString();
    EXPECT_FALSE(text.contains(u"Done already"_s));
    EXPECT_FALSE(text.contains(u"**"_s));
    EXPECT_LT(text.indexOf(u"2. Memory"_s), text.indexOf(u"1. The provider"_s)); // open first
    const QString markdown = briefOf(w, reports::Markup::Markdown);
    EXPECT_TRUE(markdown.startsWith(u"# INC-2026-0042 Mail is not going out"_s));
    EXPECT_TRUE(markdown.contains(u"- **State**: Responding"_s));
    EXPECT_TRUE(markdown.contains(u"## Open to-dos"_s));
}

TEST(Brief, SaysWhatIsMissingAndThatADrillIsADrill)
{
    World w;
    w.declared(IncidentKind::Drill).when(cmd::RenounceRole{Role::Commander, w.sato, {}});
    w.now += 6 * 60'000;
    const QString text = briefOf(w, reports::Markup::Plain);
    EXPECT_TRUE(text.contains(u"[Drill]"_s)) << text.toStdString();
    EXPECT_TRUE(text.contains(u"Nobody has commanded for 6 min"_s)) << text.toStdString();
    EXPECT_TRUE(text.contains(u"Scope and degree have not been set for 6 min"_s));
    EXPECT_FALSE(text.contains(u"Hypotheses"_s));
}

TEST(SummaryPost, B9_CallsTheChannelAndPromisesATimeWithItsZone)
{
    const World w = live();
    using reports::PostMarkup;
    const QString slack =
        reports::summaryPost(w.incident, u"INC-2026-0042"_s, kTokyo, PostMarkup::Slack);
    const QStringList lines = slack.split(u'\n');
    EXPECT_EQ(lines[0], u"@channel"_s);
    EXPECT_EQ(lines[1], u"*INC-2026-0042 Mail is not going out*"_s);
    EXPECT_EQ(lines[2], u"Responding · Impact 10 · Converging"_s);
    EXPECT_TRUE(lines.contains(u"*Situation* Half is resent"_s)) << slack.toStdString();
    EXPECT_TRUE(lines.contains(u"*Impact* 212 tenants"_s));
    EXPECT_TRUE(lines.last().startsWith(u"*Next update* "_s));
    EXPECT_TRUE(lines.last().endsWith(u"+09:00"_s));
    const QString markdown =
        reports::summaryPost(w.incident, u"INC-2026-0042"_s, kTokyo, PostMarkup::Markdown);
    EXPECT_TRUE(markdown.startsWith(u"@channel  \n**INC-2026-0042 Mail is not going out**"_s));
}

TEST(SummaryPost, NobodysWordsBecomeAMentionOrALinkInSlack)
{
    World w;
    w.declared().when(cmd::PostSummary{u"<!channel> a & b <https://x|y>"_s, {}, {}, {}, {}});
    const auto post = [&](reports::PostMarkup markup) {
        return reports::summaryPost(w.incident, u"INC"_s, kTokyo, markup);
    };
    const QString slack = post(reports::PostMarkup::Slack);
    EXPECT_TRUE(slack.contains(u"&lt;!channel&gt; a &amp; b &lt;https://x|y&gt;"_s))
        << slack.toStdString();
    EXPECT_FALSE(slack.contains(u'<'));
    EXPECT_TRUE(post(reports::PostMarkup::Markdown).contains(u"<!channel> a & b"_s));
}

TEST(SummaryPost, IsEmptyBeforeTheFirstSummaryAndPromisesNothingAfterConvergence)
{
    World w;
    w.declared();
    const auto post = [&] {
        return reports::summaryPost(w.incident, u"INC"_s, kTokyo, reports::PostMarkup::Slack);
    };
    EXPECT_TRUE(post().isEmpty());
    w.when(cmd::PostSummary{u"x"_s, {}, {}, {}, w.now + 60'000});
    EXPECT_TRUE(post().contains(u"Next update"_s));
    w.when(cmd::Converge{{}, w.ito, FixState::Workaround, {}});
    EXPECT_FALSE(post().contains(u"Next update"_s));
}
