// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/support/printers.h>
#include <ui/models/day_input.h>
#include <ui/models/risk_filter.h>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace matoi;

namespace
{

RiskRow row(qint64 number, const QString& title, ImpactBand potential, qint64 likelihood,
            const QString& visit = {})
{
    RiskRow r;
    r.id = StreamId(QUuid::createUuidV5(QUuid(), QString::number(number)));
    r.number = number;
    r.label = u"RISK-%1"_s.arg(number, 4, 10, QLatin1Char('0'));
    r.title = title;
    r.score = {potential, ImpactBand::B0, likelihood};
    r.nextVisitOn = visit;
    return r;
}

std::vector<qint64> numbers(const std::vector<RiskRow>& rows)
{
    std::vector<qint64> list;
    for (const RiskRow& r : rows)
        list.push_back(r.number);
    return list;
}

const std::vector<RiskRow> kRows{
    row(1, u"Batch at night"_s, ImpactBand::B6, 1, u"2026-12-01"_s),
    row(2, u"決済 API の流量"_s, ImpactBand::B10, 2),
    row(3, u"Calendar timeouts"_s, ImpactBand::Unknown, 1, u"2026-11-24"_s),
    row(4, u"Memory of the import"_s, ImpactBand::B6, 1, u"2026-11-22"_s)};

} // namespace

TEST(RiskFilterModel, E7_E10_UnknownComesFirstThenPriorityThenTheEarlierVisit)
{
    EXPECT_EQ(numbers(ui::rowsMatching(kRows, {}, {}, {})), (std::vector<qint64>{3, 2, 4, 1}));
}

TEST(RiskFilterModel, TheListIsSortedByVisitWithNoneLastAndByNumber)
{
    EXPECT_EQ(numbers(ui::rowsMatching(kRows, {.sort = RiskSort::NextVisit}, {}, {})),
              (std::vector<qint64>{4, 3, 1, 2}));
    EXPECT_EQ(numbers(ui::rowsMatching(kRows, {.sort = RiskSort::Number}, {}, {})),
              (std::vector<qint64>{1, 2, 3, 4}));
}

TEST(RiskFilterModel, EveryWordIsFoundInNumberTitleServiceOrOwner)
{
    auto rows = kRows;
    const PersonId aya(QUuid::createUuidV5(QUuid(), u"aya"_s));
    rows[0].owner = aya;
    rows[0].service = u"billing"_s;
    const std::map<PersonId, QString> names{{aya, u"Aya Yamamoto"_s}};
    const auto found = [&](const QString& text) {
        ui::RiskListFilter filter;
        filter.text = text;
        return numbers(ui::rowsMatching(rows, filter, names, {}));
    };
    EXPECT_EQ(found(u"yamamoto night"_s), (std::vector<qint64>{1}));
    EXPECT_EQ(found(u"BILLING"_s), (std::vector<qint64>{1}));
    EXPECT_EQ(found(u"流量"_s), (std::vector<qint64>{2}));
    EXPECT_EQ(found(u"risk-0003"_s), (std::vector<qint64>{3}));
    EXPECT_TRUE(found(u"night billing 流量"_s).empty());
}

TEST(RiskFilterModel, WordsOfTheBodyAreFoundByTheIndexAndShownInTheSameList)
{
    ui::RiskListFilter filter;
    filter.text = u"only in the body"_s;
    EXPECT_EQ(numbers(ui::rowsMatching(kRows, filter, {}, {kRows[2].id})),
              (std::vector<qint64>{3}));
}

TEST(DayInput, E14_ADayIsReadAsPeopleWriteIt)
{
    const QDate today(2026, 1, 31);
    EXPECT_EQ(dayTyped(u"2026-12-22"_s, today), QDate(2026, 12, 22));
    EXPECT_EQ(dayTyped(u"2026/2/3"_s, today), QDate(2026, 2, 3));
    EXPECT_EQ(dayTyped(u"2/3"_s, today), QDate(2026, 2, 3));
    EXPECT_EQ(dayTyped(u"1/30"_s, today), QDate(2027, 1, 30)) << "the next one to come";
    EXPECT_EQ(dayTyped(u"+7"_s, today), QDate(2026, 2, 7));
    EXPECT_EQ(dayTyped(u"+2w"_s, today), QDate(2026, 2, 14));
    EXPECT_EQ(dayTyped(u"+1m"_s, today), QDate(2026, 2, 28)) << "calendar months, clipped";
    EXPECT_EQ(dayTyped(u"＋１か月"_s, today), QDate(2026, 2, 28));
    EXPECT_EQ(dayTyped(u"明日"_s, today), QDate(2026, 2, 1));
}

TEST(DayInput, WhatIsNoDayIsNone)
{
    const QDate today(2026, 1, 31);
    for (const QString& text :
         {u""_s, u"soon"_s, u"2026-02-30"_s, u"13/1"_s, u"+"_s, u"-3"_s, u"2026-1"_s, u"1/2/3"_s})
        EXPECT_EQ(dayTyped(text, today), std::nullopt) << text.toStdString();
}
