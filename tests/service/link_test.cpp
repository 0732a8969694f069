// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/domain/decide.h>
#include <app/service/link.h>
#include <tests/support/printers.h>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace matoi
{

namespace
{
const auto kEntry = u"0190a2b4-0000-7000-8000-000000000001"_s;
}

TEST(Link, EachOfTheThreeFormsIsUnderstood)
{
    const std::pair<QString, Link> table[]{
        {u"matoi://new"_s, {Link::Verb::New, {}, {}, {}}},
        {u"matoi://new/"_s, {Link::Verb::New, {}, {}, {}}},
        {u"matoi://new?title=Mail%20is%20slow"_s, {Link::Verb::New, u"Mail is slow"_s, {}, {}}},
        {u"matoi://new?title=Mail+is+slow"_s, {Link::Verb::New, u"Mail is slow"_s, {}, {}}},
        {u"matoi://new?title=1%2B1"_s, {Link::Verb::New, u"1+1"_s, {}, {}}},
        {u"matoi://new?title=%E9%85%8D%E4%BF%A1"_s, {Link::Verb::New, u"配信"_s, {}, {}}},
        {u"matoi://new?title=a%26b%3Dc"_s, {Link::Verb::New, u"a&b=c"_s, {}, {}}},
        {u"matoi://entry?text=-10m%20restarted"_s,
         {Link::Verb::Entry, u"-10m restarted"_s, {}, {}}},
        {u"matoi://incident/INC-2026-0042"_s, {Link::Verb::Incident, {}, u"INC-2026-0042"_s, {}}},
        {u"matoi://incident/INC-2026-0042b/"_s,
         {Link::Verb::Incident, {}, u"INC-2026-0042b"_s, {}}},
        {u"matoi://incident/INC-2026-0042/entry/"_s + kEntry,
         {Link::Verb::Incident, {}, u"INC-2026-0042"_s, EventId::fromString(kEntry)}}};
    for (const auto& [url, expected] : table) {
        const auto link = parseLink(url);
        ASSERT_TRUE(link) << url.toStdString();
        EXPECT_EQ(*link, expected) << url.toStdString();
    }
}

TEST(Link, EverythingElseIsRefused)
{
    for (const auto& url : {u""_s,
                            u"matoi:"_s,
                            u"matoi://"_s,
                            u"matoi:new"_s,
                            u"matoi://close/INC-2026-0042"_s,
                            u"matoi://incident"_s,
                            u"matoi://incident/"_s,
                            u"matoi://incident/42"_s,
                            u"matoi://incident/../../etc/passwd"_s,
                            u"matoi://incident/INC-2026-0042/close"_s,
                            u"matoi://incident/INC-2026-0042/entry/"_s,
                            u"matoi://incident/INC-2026-0042/entry/x"_s,
                            u"matoi://incident/INC-2026-0042/entry/%1/x"_s.arg(kEntry),
                            u"matoi://incident/INC-2026-0042?close=1"_s,
                            u"matoi://new?title=a&kind=drill"_s,
                            u"matoi://new?titel=a"_s,
                            u"matoi://new?title=a&title=b"_s,
                            u"matoi://new/x?title=a"_s,
                            u"matoi://new?title=a#b"_s,
                            u"matoi://user@new?title=a"_s,
                            u"matoi://new:80?title=a"_s,
                            u"http://new?title=a"_s,
                            u"file:///etc/passwd"_s,
                            u"javascript:alert(1)"_s,
                            u"matoi://new?title=%1"_s.arg(QString(9000, u'a'))})
        EXPECT_FALSE(parseLink(url)) << url.toStdString();
}

TEST(Link, NothingInItCanMoveACursorOrTurnALine)
{
    const auto link = parseLink(u"matoi://new?title=a%0D%0Ab%1B%5B31mc%00d%E2%80%AEe%09f%C2%85g"_s);
    ASSERT_TRUE(link);
    EXPECT_EQ(link->words, u"a b [31mc d e f g"_s);
}

TEST(Link, ATitleIsCutToWhatALineMayHoldAndNotInsideACharacter)
{
    const auto link = parseLink(u"matoi://new?title="_s + QString(400, u'x'));
    ASSERT_TRUE(link);
    EXPECT_EQ(link->words.size(), kMaxLine);
    const auto wide = parseLink(u"matoi://new?title=x"_s + u"\U0001F525"_s.repeated(200));
    ASSERT_TRUE(wide);
    EXPECT_LE(wide->words.size(), kMaxLine);
    EXPECT_FALSE(wide->words.back().isHighSurrogate());
}

TEST(Link, WhatIsCopiedIsUnderstoodAgain)
{
    const EventId entry = EventId::fromString(kEntry);
    const auto link = parseLink(linkTo(u"INC-2026-0042"_s, entry));
    ASSERT_TRUE(link);
    EXPECT_EQ(link->incident, u"INC-2026-0042"_s);
    EXPECT_EQ(link->entry, entry);
}

} // namespace matoi
