// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/intake/risk_cells.h>
#include <tests/support/printers.h>

#include <QStringEncoder>

using namespace Qt::StringLiterals;
using namespace matoi;

namespace
{

using C = RiskColumn;

RiskLines read(const QByteArray& bytes)
{
    const auto table = readRiskTable(bytes);
    EXPECT_TRUE(table.ok()) << (table ? "" : testing::PrintToString(table.error()));
    return table ? readRiskLines(*table, table->columns) : RiskLines();
}

const char kJapanese[] =
    "タイトル,ステータス,潜在的なインパクト,発生可能性,Next Visit,担当者,メモ\n"
    "決済 API,暫定対策済み,6,2,2026/12/22,山本 葵,あ\n"
    "外部連携,未着手,不明,２,2026年11月24日,,い\n";

} // namespace

TEST(RiskTable, JapaneseAndEnglishHeadingsMeanTheSame)
{
    for (const auto& [ja, en, column] :
         {std::tuple{u"タイトル"_s, u"Title"_s, C::Title},
          std::tuple{u"ステータス"_s, u"status"_s, C::State},
          std::tuple{u"潜在的なインパクト"_s, u"Potential impact"_s, C::Potential},
          std::tuple{u"現在のインパクト"_s, u"current_impact"_s, C::Current},
          std::tuple{u"影響範囲"_s, u"Scope"_s, C::PotentialScope},
          std::tuple{u"影響度"_s, u"Degree"_s, C::PotentialDegree},
          std::tuple{u"発生可能性"_s, u"LIKELIHOOD"_s, C::Likelihood},
          std::tuple{u"次回確認"_s, u"Next Visit"_s, C::NextVisit},
          std::tuple{u"担当者"_s, u"Assignee"_s, C::Owner},
          std::tuple{u"概要"_s, u"Summary"_s, C::Summary},
          std::tuple{u"認知〜原因特定ログ"_s, u"cause log"_s, C::CauseLog},
          std::tuple{u"原因"_s, u"Root cause"_s, C::Cause},
          std::tuple{u"対策方針"_s, u"Countermeasures"_s, C::Policy},
          std::tuple{u"対策ログ"_s, u"countermeasure_log"_s, C::CountermeasureLog},
          std::tuple{u"関連障害"_s, u"Incidents"_s, C::Incidents},
          std::tuple{u"メモ"_s, u"Remarks"_s, C::Ignored}}) {
        EXPECT_EQ(riskColumnOf(ja), column) << ja.toStdString();
        EXPECT_EQ(riskColumnOf(en), column) << en.toStdString();
    }
}

TEST(RiskTable, AJapaneseSheetIsReadCellByCell)
{
    const RiskLines lines = read(kJapanese);
    ASSERT_TRUE(lines.errors.empty()) << testing::PrintToString(lines.errors[0]);
    ASSERT_EQ(lines.lines.size(), 2u);
    const RiskLine& first = lines.lines[0];
    EXPECT_EQ(first.values.title, u"決済 API"_s);
    EXPECT_EQ(first.values.status, RiskStatus::WorkaroundDone);
    EXPECT_EQ(first.values.potential, (ImpactChoice{.band = 6}));
    EXPECT_EQ(first.values.likelihood, 2);
    EXPECT_EQ(first.values.nextVisitOn, QDate(2026, 12, 22));
    EXPECT_EQ(first.owner, u"山本 葵"_s);
    EXPECT_EQ(lines.lines[1].values.potential, ImpactChoice{}); // 不明 is said, not left out
    EXPECT_EQ(lines.lines[1].values.likelihood, 2);
    EXPECT_FALSE(lines.lines[1].owner);
    EXPECT_FALSE(lines.lines[1].values.current);
}

TEST(RiskTable, ShiftJisIsDetected)
{
    QStringEncoder encoder("Shift_JIS");
    ASSERT_TRUE(encoder.isValid());
    const QByteArray bytes = encoder(QString::fromUtf8(kJapanese));
    const RiskLines lines = read(bytes);
    ASSERT_EQ(lines.lines.size(), 2u);
    EXPECT_EQ(lines.lines[0].values.title, u"決済 API"_s);
    EXPECT_EQ(lines.lines[1].values.nextVisitOn, QDate(2026, 11, 24));
}

TEST(RiskTable, AnotherWrongEncodingIsRefusedByItsLine)
{
    const auto table = readRiskTable("title\nfine\n\xff\xfe\xfd\x80\n");
    ASSERT_FALSE(table);
    EXPECT_EQ(table.error().code, ErrorCode::BadCsv);
    EXPECT_TRUE(table.error().context.startsWith(u"line 3"_s))
        << table.error().context.toStdString();
}

TEST(RiskTable, EveryBadCellIsNamedByItsLine)
{
    const RiskLines lines = read("title,potential,likelihood,next visit,status\n"
                                 "a,5,1,2026-12-01,watching\n"
                                 "b,10,3,2026-12-01,watching\n"
                                 "c,10,1,soon,watching\n"
                                 "d,10,1,2026-12-01,nearly\n"
                                 "e,10,1\n"
                                 "f,10,1,2026-12-01,watching,more\n"
                                 "g,10,1,2026-12-01,watching\n");
    ASSERT_EQ(lines.errors.size(), 6u);
    const ErrorCode codes[]{ErrorCode::BadImpact, ErrorCode::BadLikelihood, ErrorCode::BadDate,
                            ErrorCode::BadValue,  ErrorCode::BadCsv,        ErrorCode::BadCsv};
    for (size_t i = 0; i < 6; ++i) {
        EXPECT_EQ(lines.errors[i].code, codes[i]);
        EXPECT_TRUE(lines.errors[i].context.startsWith(u"line %1: "_s.arg(i + 2)))
            << lines.errors[i].context.toStdString();
    }
    EXPECT_EQ(lines.lines.size(), 1u);
}

TEST(RiskTable, ARowWithSeveralFaultsHasThemAllNamed)
{
    const RiskLines lines = read("title,potential,likelihood,next visit,status,scope\n"
                                 "a,5,3,soon,nearly,x\n");
    ASSERT_EQ(lines.errors.size(), 5u);
    for (const Error& error : lines.errors)
        EXPECT_TRUE(error.context.startsWith(u"line 2: "_s)) << error.context.toStdString();
    EXPECT_TRUE(lines.lines.empty());
    ASSERT_EQ(lines.faulty.size(), 1u);
    EXPECT_EQ(lines.faulty[0].values.title, u"a"_s);
}

TEST(RiskTable, AMappingByHandSaysWhatAHeadingMeans)
{
    const auto table = readRiskTable("Was,Wer\nSlow,Aki\n");
    ASSERT_TRUE(table);
    EXPECT_FALSE(readRiskLines(*table, table->columns).errors.empty()); // neither title nor id
    const RiskLines lines = readRiskLines(*table, {C::Title, C::Owner});
    ASSERT_TRUE(lines.errors.empty());
    EXPECT_EQ(lines.lines[0].values.title, u"Slow"_s);
    EXPECT_EQ(readRiskLines(*table, {C::Title, C::Title}).errors[0].code, ErrorCode::BadCsv);
}

TEST(RiskTable, E16_ALogIsReadLineByLineWithDayMeasureAndLinks)
{
    const auto lines = readRiskLog(u"2026-07-18 上限の 92% を観測 https://m.example.com/1\n"
                                   "2026/10/8 [暫定] 1 回に減らした\n"
                                   "  続きの行\n"
                                   "日付のない行 https://a.example.com https://b.example.com"_s,
                                   RiskLog::Cause);
    ASSERT_EQ(lines.size(), 3u);
    EXPECT_EQ(lines[0].on, QDate(2026, 7, 18));
    EXPECT_EQ(lines[0].text, u"上限の 92% を観測"_s);
    EXPECT_EQ(lines[0].links, std::vector<QString>{u"https://m.example.com/1"_s});
    EXPECT_EQ(lines[1].measure, Measure::Temporary);
    EXPECT_EQ(lines[1].text, u"1 回に減らした\n続きの行"_s);
    EXPECT_FALSE(lines[2].on.isValid());
    EXPECT_EQ(lines[2].links.size(), 2u);
}

TEST(RiskTable, AFormulaGuardIsTakenAwayAgain)
{
    const RiskLines lines = read("title,summary\n'=SUM(A1),'quoted\n");
    ASSERT_EQ(lines.lines.size(), 1u);
    EXPECT_EQ(lines.lines[0].values.title, u"=SUM(A1)"_s);
    EXPECT_EQ(lines.lines[0].values.sections.at(u"summary"_s), u"'quoted"_s);
}

TEST(RiskTable, TwoHundredThousandRowsAreReadAndTheLastFaultIsNumbered)
{
    QByteArray bytes = "title,potential,likelihood\n";
    for (int i = 0; i < 199'999; ++i)
        bytes += "Risk " + QByteArray::number(i) + ",6,1\n";
    bytes += "The last one,7,1\n";
    const RiskLines lines = read(bytes);
    EXPECT_EQ(lines.lines.size(), 199'999u);
    ASSERT_EQ(lines.errors.size(), 1u);
    EXPECT_TRUE(lines.errors[0].context.startsWith(u"line 200001: "_s));
}
