// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/support/printers.h>
#include <ui/models/row_filter.h>
#include <ui/models/text_links.h>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace matoi;

namespace
{

RowFilter typed(const QString& words)
{
    RowFilter filter;
    addTypedFilter(filter, words);
    return filter;
}

} // namespace

TEST(RowFilter, B6_TypedWordsAskForKindLanePersonPinAndText)
{
    const RowFilter all = typed(u"@sato #dev is:pinned /finding chunk 37"_s);
    EXPECT_EQ(all.people, QStringList{u"sato"_s});
    EXPECT_EQ(all.lanes, std::set{Lane::Dev});
    EXPECT_EQ(all.kinds, std::set{EntryKind::Finding});
    EXPECT_TRUE(all.pinned);
    EXPECT_EQ(all.text, u"chunk 37"_s);
    EXPECT_EQ(typed(u"＠佐藤　＃ｂｉｚ　is:遅れ /決定"_s).people, QStringList{u"佐藤"_s});
    EXPECT_EQ(typed(u"＠佐藤　＃ｂｉｚ"_s).lanes, std::set{Lane::Biz});
    EXPECT_TRUE(typed(u"is:遅れ"_s).late);
    EXPECT_TRUE(typed(u"is:corrected"_s).corrected);
    EXPECT_TRUE(typed(u"is:file"_s).attached);
    EXPECT_EQ(typed(u"/決定"_s).kinds, std::set{EntryKind::Decision});
    EXPECT_FALSE(typed(u"  "_s).hides());
    for (const auto& text : {u"@"_s, u"#42"_s, u"is:odd"_s, u"/etc/hosts"_s})
        EXPECT_EQ(typed(text).text, text) << text.toStdString();
}

TEST(RowFilter, B6_EverythingAskedForMustHold)
{
    TimelineRow row;
    row.author = u"佐藤 美咲"_s;
    row.text = u"Chunk 37 timed out"_s;
    row.lane = Lane::Dev;
    row.kind = EntryKind::Finding;
    for (const auto& yes : {u"@佐藤"_s, u"#dev chunk"_s, u"/finding @美咲 TIMED"_s, u"@x @佐藤"_s})
        EXPECT_TRUE(typed(yes).takes(row)) << yes.toStdString();
    for (const auto& no : {u"@伊藤"_s, u"#biz"_s, u"/decision"_s, u"is:pinned"_s, u"#dev mail"_s,
                           u"is:late"_s, u"is:file"_s})
        EXPECT_FALSE(typed(no).takes(row)) << no.toStdString();
}

TEST(TextLinks, OnlyTheWebAndMailBecomeLinks)
{
    struct Row {
        const char16_t *text, *url;
    };
    const Row table[]{
        {u"see https://example.com/a?b=1#c.", u"https://example.com/a?b=1#c"},
        {u"(https://example.com/a_(b))", u"https://example.com/a_(b)"},
        {u"グラフhttp://example.com/図を見る", u"http://example.com/"},
        {u"mailto:sato@example.com", u"mailto:sato@example.com"},
        {u"javascript:alert(1)", u""},
        {u"file:///etc/passwd", u""},
        {u"smb://host/share and ssh://host", u""},
        {u"xhttps://example.com", u""},
        {u"https://", u""},
        {u"no link", u""},
    };
    for (const Row& row : table) {
        const auto links = linksIn(QString::fromUtf16(row.text));
        const QString url = QString::fromUtf16(row.url);
        ASSERT_EQ(links.size(), url.isEmpty() ? 0U : 1U)
            << QString::fromUtf16(row.text).toStdString();
        if (links.empty())
            continue;
        EXPECT_EQ(links[0].url, url);
        EXPECT_EQ(QString::fromUtf16(row.text).mid(links[0].start, links[0].length), url);
    }
    EXPECT_EQ(linksIn(u"http://a.example http://b.example"_s).size(), 2U);
}

TEST(TextLinks, ThePlaceIsToldAsTheNetworkKnowsIt)
{
    const auto where = [](const QString& url) { return whereItLeads(*outsideLink(url)); };
    EXPECT_EQ(where(u"https://good.example@evil.example/x"_s), u"evil.example"_s);
    EXPECT_EQ(where(u"https://ex\u0430mple.com/"_s), u"xn--exmple-4nf.com"_s); // Cyrillic a
    EXPECT_EQ(where(u"mailto:sato@example.com"_s), u"sato@example.com"_s);
    for (const auto& bad :
         {u"file:///etc/passwd"_s, u"javascript:alert(1)"_s, u"data:text/html,x"_s,
          u"matoi://incident/1"_s, u"https://"_s, u"mailto:"_s})
        EXPECT_FALSE(outsideLink(bad)) << bad.toStdString();
}
