// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/reports/document_markdown.h>
#include <app/reports/markdown_text.h>
#include <app/text/language.h>
#include <tests/reports/postmortem_example.h>
#include <tests/support/hostile_texts.h>
#include <tests/support/printers.h>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace matoi;
using namespace matoi::reports;

namespace
{

MarkdownText read(const QString& source)
{
    installLanguage(u"en"_s);
    return readMarkdown(source, [](const QString& name) {
        return name == u"a.png"_s ? std::optional(test::grey(4, 3)) : std::nullopt;
    });
}

QStringList sentences(const MarkdownText& text)
{
    QStringList all;
    for (const LeftOut& out : text.leftOut)
        all << sentence(out);
    return all;
}

} // namespace

TEST(MarkdownText, KnowsListsTablesTasksCodeAndQuotes)
{
    const auto text =
        read(u"# Why\n\nIt was **full** and `2 GB`, ~~not~~ *so*.\nNext line\n\n"
             "3. three\n4. four\n   - inner\n\n- [x] done\n- [ ] open\n\n"
             "> said\n\n```\nx <b> 1\n```\n\n| a | n |\n|---|---:|\n| 1 | 2 |\n\n---"_s);
    ASSERT_EQ(text.blocks.size(), 8u);
    EXPECT_TRUE(text.leftOut.empty());
    EXPECT_EQ(std::get<Heading>(text.blocks[0].is), (Heading{2, words(u"Why"_s)}));
    const Words expected{{u"It was "_s},     {u"full"_s, true},
                         {u" and "_s},       {u"2 GB"_s, false, false, true},
                         {u", "_s},          {u"not"_s, false, false, false, true},
                         {u" "_s},           {u"so"_s, false, true},
                         {u".\nNext line"_s}};
    EXPECT_EQ(std::get<Paragraph>(text.blocks[1].is).words, expected);
    const auto& ordered = std::get<List>(text.blocks[2].is);
    EXPECT_TRUE(ordered.ordered);
    EXPECT_EQ(ordered.start, 3);
    ASSERT_EQ(ordered.items.size(), 2u);
    EXPECT_TRUE(std::holds_alternative<List>(ordered.items[1].blocks[1].is));
    const auto& tasks = std::get<List>(text.blocks[3].is);
    EXPECT_EQ(tasks.items[0].checked, true);
    EXPECT_EQ(tasks.items[1].checked, false);
    EXPECT_EQ(std::get<Code>(text.blocks[5].is).text, u"x <b> 1"_s);
    const auto& table = std::get<Table>(text.blocks[6].is);
    EXPECT_EQ(table.align, (std::vector{Align::Left, Align::Right}));
    EXPECT_EQ(plainText(table.rows.at(0).at(1)), u"2"_s);
}

TEST(MarkdownText, LeavesOutHtmlAndSaysWhereAndKeepsTheWords)
{
    const auto text = read(u"one\n\n<script>alert(1)</script>\n\ntwo <b onclick=x>bold</b>\n\n"
                           "<div>\nkept &amp; words\n</div>\n\na<br>b\n\n<!-- secret -->"_s);
    QString all;
    for (const Block& b : text.blocks)
        all += plainText(std::get<Paragraph>(b.is).words) + u'|';
    EXPECT_EQ(all, u"one|two bold|kept &amp; words|a\nb|"_s);
    EXPECT_EQ(sentences(text),
              (QStringList{u"HTML was left out in line 3: <script>alert(1)</script>"_s,
                           u"HTML was left out in line 5: <b onclick=x>"_s,
                           u"HTML was left out in line 5: </b>"_s,
                           u"HTML was left out in line 7: <div> kept &amp; words </div>"_s,
                           u"HTML was left out in line 13: <!-- secret -->"_s}));
}

TEST(MarkdownText, LinksLeadToFourSchemesOnly)
{
    for (const QString& good :
         {u"https://a.example/b?c=1"_s, u"http://a.example"_s, u"mailto:a@b.example"_s,
          u"matoi://incident/INC-2026-0042"_s, u"HTTPS://A.example/"_s}) {
        const auto text = read(u"[x](%1)"_s.arg(good));
        EXPECT_EQ(std::get<Paragraph>(text.blocks.at(0).is).words.at(0).link, good);
        EXPECT_TRUE(text.leftOut.empty()) << good.toStdString();
    }
    for (const QString& bad :
         {u"javascript:alert(1)"_s, u"JaVaScRiPt:alert(1)"_s, u"&#106;avascript:alert(1)"_s,
          u"<java\tscript:alert(1)>"_s, u"data:text/html,<script>"_s, u"file:///etc/passwd"_s,
          u"vbscript:x"_s, u"../up"_s, u"#here"_s, u"<\u0001javascript:alert(1)>"_s}) {
        const auto text = read(u"first\n\n[word](%1)"_s.arg(bad));
        const auto& words = std::get<Paragraph>(text.blocks.at(1).is).words;
        for (const Span& span : words)
            EXPECT_EQ(span.link, QString()) << bad.toStdString();
        EXPECT_TRUE(plainText(words).contains(u"word"_s)) << bad.toStdString();
    }
    const auto text = read(u"first\n\n[word](javascript:alert\\(1\\))"_s);
    EXPECT_EQ(sentences(text), QStringList(u"A link in line 3 leads nowhere now, its words stay: "
                                           "javascript:alert(1)"_s));
}

TEST(MarkdownText, PicturesComeFromAttachmentsOnly)
{
    const auto text = read(u"a ![Memory](attachment:a.png) b\n\n![r](http://198.51.100.7/x.png)\n\n"
                           "![](attachment:gone.png)\n\n![f](file:///etc/passwd)"_s);
    ASSERT_EQ(text.blocks.size(), 6u);
    const auto& picture = std::get<Picture>(text.blocks[1].is);
    EXPECT_EQ(picture.caption, u"Memory"_s);
    EXPECT_EQ(picture.reference, u"attachment:a.png"_s);
    EXPECT_EQ(picture.bytes, test::grey(4, 3));
    EXPECT_EQ(plainText(std::get<Paragraph>(text.blocks[3].is).words),
              u"[picture not included: r]"_s);
    EXPECT_EQ(sentences(text),
              (QStringList{u"A picture in line 3 was not fetched: http://198.51.100.7/x.png"_s,
                           u"No picture is attached for line 5: attachment:gone.png"_s,
                           u"A picture in line 7 was not fetched: file:///etc/passwd"_s}));
}

TEST(MarkdownText, ATowerOfQuotesAndListsLosesNoWord)
{
    const auto text = read(QString(3000, u'>') + u" deep"_s);
    EXPECT_EQ(markdown(text.blocks).count(u"deep"_s), 1);
    ASSERT_EQ(text.leftOut.size(), 1u);
    EXPECT_EQ(text.leftOut[0].what, LeftOut::What::Nesting);
    EXPECT_EQ(text.leftOut[0].line, 1);
}

TEST(MarkdownText, WhatIsWrittenIsReadAgainTheSame)
{
    const QString source =
        u"## Why\n\nIt was **full**, ~~not~~ *so*: `a``b` [x](<https://a.example/b>).\nNext\n\n"
        "1. one\n2. two\n   - inner\n   - more\n\n7) other\n\n- [x] done\n- [ ] open\n\n> said\n>\n"
        "> twice\n\n````\n```\n````\n\n| a | n |\n| --- | ---: |\n| 1<br>2 | \\| |\n\n---\n\n"
        "![Memory](<attachment:a.png>)"_s;
    const auto first = readMarkdown(
        source, [](const QString&) { return std::optional(test::grey(4, 3)); }, 1);
    const auto again = readMarkdown(
        markdown(first.blocks), [](const QString&) { return std::optional(test::grey(4, 3)); }, 0);
    EXPECT_EQ(first.blocks, again.blocks) << markdown(first.blocks).toStdString();
    EXPECT_TRUE(again.leftOut.empty());
}

TEST(MarkdownText, WordsOfPeopleNeverBecomeMarkup)
{
    for (const QString& text : test::hostileTexts(u"/tmp/canary"_s)) {
        const QString clean = safeText(text).trimmed();
        const auto again = read(markdown({Block{Paragraph{words(text)}}}));
        ASSERT_EQ(again.blocks.size(), 1u) << text.toStdString();
        EXPECT_TRUE(again.leftOut.empty()) << text.toStdString();
        const auto& said = std::get<Paragraph>(again.blocks[0].is).words;
        EXPECT_EQ(plainText(said), clean);
        for (const Span& span : said) {
            EXPECT_FALSE(span.strong || span.emphasis || span.code || span.struck);
            // A bare address is a link to every reader of GFM.
            EXPECT_TRUE(span.link.isEmpty() || span.link == span.text) << span.link.toStdString();
        }
    }
}

TEST(MarkdownText, SlackHasNoMentionsNoTablesAndBoldHeadings)
{
    Document d = emptyDocument(u"en"_s, QTimeZone("Asia/Tokyo"), test::tokyo(21, "19:46"), {});
    d.label = u"INC-2026-0042"_s;
    d.title = u"Mail <!channel>"_s;
    d.drill = u"Drill"_s;
    d.blocks =
        read(u"# Why\n\n**full** [x](https://a.example/?a=1|2) <@U1>\n\n| a | n |\n|---|---|\n"
             "| 1 | 2 |\n\n- [x] done"_s)
            .blocks;
    const QString slack = pastedText(d, Pasted::Slack);
    EXPECT_TRUE(slack.startsWith(u"*INC-2026-0042 Mail &lt;!channel&gt;*\nDrill\n"_s));
    EXPECT_TRUE(
        slack.contains(u"Times in Asia/Tokyo (UTC+09:00)\nWritten 2026-11-21 19:46 +09:00"_s));
    EXPECT_TRUE(slack.contains(u"\n*Why*\n\n*full* <https://a.example/?a=1%7C2|x>"_s));
    EXPECT_TRUE(slack.contains(u"• 1 · *n* 2"_s)) << slack.toStdString();
    EXPECT_TRUE(slack.contains(u"☑ done"_s));
    EXPECT_FALSE(slack.contains(u"<!"_s) || slack.contains(u"<@"_s));
    EXPECT_TRUE(pastedText(d, Pasted::Notion).contains(u"| 1 | 2 |"_s));
}
