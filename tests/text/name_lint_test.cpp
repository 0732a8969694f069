// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/text/name_lint.h>
#include <tests/support/printers.h>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace matoi;
using namespace matoi::text;

namespace
{

Person person(int n, const QString& name, const QString& handle, const QString& reading = {})
{
    Person p;
    p.id = PersonId(QUuid(quint32(n), 0, 0x7000, 0x80, 0, 0, 0, 0, 0, 0, uchar(n)));
    p.name = name;
    p.handle = handle;
    p.reading = reading;
    return p;
}

std::vector<Person> people()
{
    return {person(1, u"伊藤 翔"_s, u"sho"_s, u"いとう しょう"_s),
            person(2, u"林 美咲"_s, u"misaki"_s, u"はやし みさき"_s),
            person(3, u"Mari Sato"_s, u"mari.s"_s)};
}

//! The words that were found, in their order.
QStringList found(const QString& text)
{
    QStringList words;
    for (const NameHit& hit : NameLint(people()).namesIn(text))
        words << text.mid(hit.start, hit.length);
    return words;
}

} // namespace

TEST(NameLint, PM6_FindsAFamilyNameInASentence)
{
    EXPECT_EQ(found(u"監視は、伊藤が入れた間引きの設定で気づくのが遅れた。"_s),
              QStringList{u"伊藤"_s});
    EXPECT_EQ(NameLint(people()).namesIn(u"伊藤"_s)[0].person, people()[0].id);
}

TEST(NameLint, PM6_FindsFullNamesWithAnySpaceAndTheirHonorific)
{
    EXPECT_EQ(found(u"伊藤翔さん、伊藤 翔、伊藤　翔"_s),
              (QStringList{u"伊藤翔さん"_s, u"伊藤 翔"_s, u"伊藤　翔"_s}));
}

TEST(NameLint, PM6_AShortNameOrAGivenNameIsOneOnlyWithAnHonorific)
{
    EXPECT_EQ(found(u"林の中で迷った"_s), QStringList());
    EXPECT_EQ(found(u"林さんと美咲さんと翔くん"_s),
              (QStringList{u"林さん"_s, u"美咲さん"_s, u"翔くん"_s}));
}

TEST(NameLint, PM6_FindsReadingsInEitherKana)
{
    EXPECT_EQ(found(u"いとうさんとイトウさん"_s), (QStringList{u"いとうさん"_s, u"イトウさん"_s}));
    EXPECT_EQ(found(u"しょう油"_s), QStringList());
}

TEST(NameLint, PM6_FindsHandlesAsWordsOfTheirOwn)
{
    EXPECT_EQ(found(u"@sho と misaki の変更"_s), (QStringList{u"@sho"_s, u"misaki"_s}));
    EXPECT_EQ(found(u"a short show of misakimail and sho-api"_s), QStringList());
    EXPECT_EQ(found(u"mail to mari.s@example.com"_s), QStringList());
}

TEST(NameLint, PM6_FindsEnglishNames)
{
    EXPECT_EQ(found(u"Mari changed it after Sato-san had gone; mari sato knew."_s),
              (QStringList{u"Mari"_s, u"Sato-san"_s}));
    EXPECT_EQ(found(u"Mari Sato restarted it"_s), QStringList{u"Mari Sato"_s});
    EXPECT_EQ(found(u"the marina at Satoyama"_s), QStringList());
}

TEST(NameLint, WhereLinksLeadNobodyIsNamed)
{
    EXPECT_EQ(found(u"[14:15](matoi://entry/伊藤) https://git.example/伊藤/fix"_s), QStringList());
    EXPECT_EQ(found(u"[伊藤](https://example.com/a)"_s), QStringList{u"伊藤"_s});
}

TEST(NameLint, NobodyKnownFindsNobody)
{
    EXPECT_TRUE(NameLint().namesIn(u"伊藤"_s).empty());
    EXPECT_TRUE(NameLint({person(1, {}, {})}).namesIn(u"anything"_s).empty());
}
