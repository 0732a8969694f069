// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/intake/people_csv.h>
#include <tests/support/printers.h>

#include <QStringEncoder>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace matoi;

namespace
{

PeopleFile read(const QString& text)
{
    const auto file = readPeopleCsv(text.toUtf8());
    EXPECT_TRUE(file.ok()) << (file ? "" : file.error().context.toStdString());
    return file.valueOr({});
}

} // namespace

TEST(PeopleCsv, TakesTheColumnsInAnyOrderAndLeavesOthersAlone)
{
    const auto file = read(u"Phone,name,shoe size,Teams,duty,E-mail,handle,reading\n"
                           u"090-1,佐藤 美咲,42,SRE; Biz,PdM,mari@example.jp,mari,さとう みさき\n"
                           u",田中 健,,,,,,\n"_s);
    ASSERT_EQ(file.errors, std::vector<Error>{});
    ASSERT_EQ(file.people.size(), 2u);
    const PersonLine& sato = file.people[0];
    EXPECT_EQ(sato.line, 2);
    EXPECT_EQ(sato.name, u"佐藤 美咲"_s);
    EXPECT_EQ(sato.reading, u"さとう みさき"_s);
    EXPECT_EQ(sato.handle, u"mari"_s);
    EXPECT_EQ(sato.phone, u"090-1"_s);
    EXPECT_EQ(sato.email, u"mari@example.jp"_s);
    EXPECT_EQ(sato.duty, Duty::Pdm);
    EXPECT_EQ(sato.teams, (std::vector<QString>{u"SRE"_s, u"Biz"_s}));
    EXPECT_FALSE(file.people[1].duty);
    EXPECT_TRUE(file.people[1].teams.empty());
}

TEST(PeopleCsv, TakesJapaneseHeadingsShiftJisAndTabs)
{
    const QString text = u"氏名,フリガナ,所属,電話番号,メールアドレス\n"
                         u"佐藤 美咲,サトウ ミサキ,基盤、顧客対応,０９０-1,mari@example.jp\n"_s;
    QStringEncoder sjis("Shift_JIS");
    for (const QByteArray& bytes :
         {text.toUtf8(), QByteArray(sjis(text)), QString(text).replace(u',', u'\t').toUtf8()}) {
        const auto file = readPeopleCsv(bytes);
        ASSERT_TRUE(file.ok());
        ASSERT_EQ(file->people.size(), 1u);
        EXPECT_EQ(file->people[0].name, u"佐藤 美咲"_s);
        EXPECT_EQ(file->people[0].reading, u"サトウ ミサキ"_s);
        EXPECT_EQ(file->people[0].teams, (std::vector<QString>{u"基盤"_s, u"顧客対応"_s}));
        EXPECT_EQ(file->people[0].email, u"mari@example.jp"_s);
    }
}

TEST(PeopleCsv, NamesTheLineAndTheReasonOfEveryFault)
{
    const auto file = read(u"name,handle,duty\nMari,mari,pdm\n,ken,\nAki,aki,boss\nTaro,taro\n"
                           u"a bell \a,x,\n"_s);
    ASSERT_EQ(file.errors.size(), 4u);
    const std::pair<ErrorCode, QString> faults[]{{ErrorCode::Empty, u"line 3: name"_s},
                                                 {ErrorCode::BadValue, u"line 4: duty: boss"_s},
                                                 {ErrorCode::BadCsv, u"line 5: cells: 2 / 3"_s},
                                                 {ErrorCode::ControlCharacters, u"line 6: name"_s}};
    for (size_t i = 0; i < 4; ++i) {
        EXPECT_EQ(file.errors[i].code, faults[i].first) << i;
        EXPECT_TRUE(file.errors[i].context.startsWith(faults[i].second))
            << file.errors[i].context.toStdString();
    }
    EXPECT_EQ(file.people.size(), 1u);
}

TEST(PeopleCsv, RefusesATableThatNamesNobody)
{
    for (const QString& text : {QString(), u"handle,phone\nmari,1\n"_s, u"Mari,mari\n"_s,
                                u"name,氏名\nMari,Sato\n"_s, u"name\n\"Mari\n"_s})
        EXPECT_EQ(readPeopleCsv(text.toUtf8()).error().code, ErrorCode::BadCsv)
            << text.toStdString();
}
