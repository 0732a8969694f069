// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/reports/document_markdown.h>
#include <app/reports/strip_picture.h>
#include <app/text/language.h>
#include <tests/reports/postmortem_example.h>
#include <tests/support/printers.h>

#include <QRegularExpression>

#include <gtest/gtest.h>
#include <set>

using namespace Qt::StringLiterals;
using namespace matoi;
using namespace matoi::reports;

namespace
{

QString english(const PostmortemFacts& facts)
{
    installLanguage(u"en"_s);
    return QString::fromUtf8(markdownFile(postmortemDocument(facts, u"en"_s).document));
}

template <class T>
const T* find(const Document& d)
{
    for (const Block& b : d.blocks)
        if (const T* found = std::get_if<T>(&b.is))
            return found;
    return nullptr;
}

} // namespace

TEST(PostmortemDocument, B21_NumbersAreTheDefinitionsOfTheMilestones)
{
    const QString md = english(test::examplePostmortem(false));
    EXPECT_TRUE(md.contains(u"**Time to detect**: 6 min (Started → Detected)"_s));
    EXPECT_TRUE(md.contains(u"**Time to acknowledge**: 4 min"_s));
    EXPECT_TRUE(md.contains(u"**Time to first notice**: 37 min"_s));
    EXPECT_TRUE(md.contains(u"**Time to recover**: 2 h 26 min"_s));
    EXPECT_TRUE(md.contains(u"**Score**: 3 × 5 = 15 (scope × degree, impact 10)"_s));
    EXPECT_FALSE(md.contains(u"Time to permanent fix"_s)); // not known: not printed
    PostmortemFacts unknown = test::examplePostmortem(false);
    unknown.scope.reset();
    unknown.milestones.erase(Milestone::Started);
    EXPECT_FALSE(english(unknown).contains(u"**Score**"_s));
    EXPECT_FALSE(english(unknown).contains(u"Time to detect"_s));
}

TEST(PostmortemDocument, PM3_SectionsStandInTheirOrderAndEmptyOnesCollapse)
{
    const QString md = english(test::examplePostmortem(false));
    qsizetype before = 0;
    for (const QString& heading :
         {u"\n## Summary\n"_s, u"\n## Impact\n"_s, u"\n## Timeline\n"_s, u"\n## Detection\n"_s,
          u"\n## Cause\n"_s, u"\n## Temporary fix\n"_s, u"\n## Permanent fix\n"_s,
          u"\n## Contact with customers\n"_s, u"\n## Action items\n"_s, u"\n## Milestones\n"_s,
          u"\n## Who had which duty\n"_s, u"\n## What went past the rules\n"_s, u"\n## Review\n"_s,
          u"\n## Similar incidents\n"_s, u"\n## External text\n"_s}) {
        const auto at = md.indexOf(heading);
        EXPECT_GT(at, before) << heading.toStdString();
        before = at;
    }
    EXPECT_FALSE(md.contains(u"## Prevention"_s));
    EXPECT_TRUE(md.contains(u"Sections without words: Prevention"_s));
    EXPECT_TRUE(md.contains(u"- 14:15 **Finding** All at once (Ken Tanaka) *Dev*"_s));
    EXPECT_TRUE(md.contains(u"| **P0** | Split the job |"_s));
    EXPECT_LT(md.indexOf(u"**P0**"_s), md.indexOf(u"**P1**"_s)); // P0 first
}

TEST(PostmortemDocument, IsInTheLanguageThatIsAskedForWhateverTheProcessShows)
{
    installLanguage(u"en"_s);
    const Document ja = postmortemDocument(test::examplePostmortem(true), u"ja"_s).document;
    EXPECT_EQ(ja.language, u"ja"_s);
    EXPECT_EQ(ja.kind, u"ふり返り"_s);
    EXPECT_EQ(ja.zone, u"時刻は Asia/Tokyo (UTC+09:00)"_s);
    const QString md = QString::fromUtf8(markdownFile(ja));
    EXPECT_TRUE(md.contains(u"**検知まで**: 6 分"_s)) << md.left(900).toStdString();
    for (const QString& line : md.split(u'\n')) // no English heading is left
        EXPECT_FALSE(line.contains(QRegularExpression(u"^## [A-Z]"_s))) << line.toStdString();
    EXPECT_EQ(postmortemDocument(test::examplePostmortem(false), u"en"_s).document.kind,
              u"Postmortem"_s);
}

TEST(PostmortemDocument, WhatIsNotReviewedSaysSo)
{
    PostmortemFacts f = test::examplePostmortem(false);
    f.phase = PostmortemPhase::Draft;
    installLanguage(u"en"_s);
    EXPECT_EQ(postmortemDocument(f, u"en"_s).document.facts.front(), u"Draft"_s);
    EXPECT_EQ(postmortemSummary(f, u"en"_s).document.facts.front(), u"Draft"_s);
}

TEST(PostmortemDocument, TheTextForOutsidersIsApartAndCarriesNothingFromInside)
{
    installLanguage(u"en"_s);
    PostmortemFacts f = test::examplePostmortem(false);
    const Document whole = postmortemDocument(f, u"en"_s).document;
    const auto* heading = std::get_if<Heading>(&whole.blocks[whole.blocks.size() - 2].is);
    ASSERT_TRUE(heading);
    EXPECT_TRUE(heading->newPage);
    EXPECT_TRUE(std::holds_alternative<Callout>(whole.blocks.back().is));
    const QString outside = QString::fromUtf8(markdownFile(externalDocument(f, u"en"_s).document));
    EXPECT_TRUE(outside.contains(u"We are sorry."_s));
    for (const QString& inside : {u"INC-2026"_s, u"Naoko"_s, u"Aya"_s, u"Cause"_s, u"worker"_s})
        EXPECT_FALSE(outside.contains(inside)) << inside.toStdString();
}

TEST(PostmortemDocument, WhatWasLeftOutNamesItsSection)
{
    installLanguage(u"en"_s);
    PostmortemFacts f = test::examplePostmortem(false);
    f.sections[4].markdown = u"a\n\n![x](http://198.51.100.7/x.png)"_s;
    const auto d = postmortemDocument(f, u"en"_s);
    ASSERT_EQ(d.leftOut.size(), 1u);
    EXPECT_EQ(sentence(d.leftOut[0]),
              u"Cause: A picture in line 3 was not fetched: http://198.51.100.7/x.png"_s);
}

TEST(PostmortemDocument, TheStripShowsWhoCommandedAndEndsWithConvergence)
{
    installLanguage(u"en"_s);
    const Document d = postmortemDocument(test::examplePostmortem(false), u"en"_s).document;
    const auto* strip = find<Strip>(d);
    ASSERT_TRUE(strip);
    EXPECT_EQ(strip->from, test::tokyo(21, "13:42"));
    EXPECT_EQ(strip->to, test::tokyo(21, "16:08")); // the review two days later is not on it
    ASSERT_EQ(strip->lanes.size(), 4u);
    EXPECT_EQ(strip->lanes[0].name, u"Commander"_s);
    EXPECT_EQ(strip->lanes[0].bars[0].word, u"Aya Suzuki"_s);
    EXPECT_EQ(strip->lanes[0].bars[0].to, test::tokyo(21, "15:00"));
    EXPECT_EQ(strip->lanes[0].bars[1].to, strip->to); // until = 0: to the end
    const StripPicture p = stripPicture(*strip, 487);
    for (const auto& box : p.boxes) {
        EXPECT_GE(box.x, 0);
        EXPECT_LE(box.x + box.width, 487);
    }
    for (const auto& label : p.labels)
        EXPECT_TRUE(label.y > 0 && label.y <= p.height) << label.text.toStdString();
    // A label of the same place stands on another level.
    std::set<std::pair<double, double>> places;
    for (const auto& label : p.labels)
        EXPECT_TRUE(places.insert({label.x, label.y}).second) << label.text.toStdString();
    PostmortemFacts nothing;
    nothing.wording = test::examplePostmortem(false).wording;
    EXPECT_FALSE(find<Strip>(postmortemDocument(nothing, u"en"_s).document));
}
