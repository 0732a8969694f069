// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/support/hostile_texts.h>
#include <tests/support/printers.h>
#include <ui/models/risk_table_model.h>
#include <ui/models/saved_filters.h>

#include <QAbstractItemModelTester>
#include <QSettings>
#include <QTemporaryDir>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace matoi;
using namespace matoi::test;
using C = ui::RiskTableColumn;

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
    r.scoreAtVisit = r.score;
    r.nextVisitOn = visit;
    return r;
}

const std::vector<RiskRow> kRows{
    row(1, u"Batch at night"_s, ImpactBand::B6, 1, u"2026-12-01"_s),
    row(2, u"決済 API の流量"_s, ImpactBand::B10, 2),
    row(3, u"Calendar timeouts"_s, ImpactBand::Unknown, 1, u"2026-11-24"_s),
    row(4, u"Memory of the import"_s, ImpactBand::B6, 1, u"2026-11-22"_s)};
const QDate kToday(2026, 11, 24);

struct RiskTableModel : testing::Test {
    RiskTableModel() { show(kRows); }
    void show(const std::vector<RiskRow>& rows) { model.show(rows, {}, kToday, QTimeZone::utc()); }
    std::vector<qint64> numbers() const
    {
        std::vector<qint64> list;
        for (int n = 0; n < model.rowCount(); ++n)
            list.push_back(model.row(n).number);
        return list;
    }
    ui::RiskTableModel model;
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::Fatal};
};

} // namespace

TEST_F(RiskTableModel, E7_E10_UnknownIsAboveEveryNumberAndEqualOnesStandByTheirVisit)
{
    EXPECT_EQ(numbers(), (std::vector<qint64>{3, 2, 4, 1}));
    model.sort(int(C::Priority), Qt::AscendingOrder);
    EXPECT_EQ(numbers(), (std::vector<qint64>{4, 1, 2, 3}));
    model.sort(int(C::Potential), Qt::DescendingOrder);
    EXPECT_EQ(numbers().front(), 3);
}

TEST_F(RiskTableModel, WhatHasNoVisitComesLastInBothDirections)
{
    model.sort(int(C::NextVisit), Qt::AscendingOrder);
    EXPECT_EQ(numbers(), (std::vector<qint64>{4, 3, 1, 2}));
    model.sort(int(C::NextVisit), Qt::DescendingOrder);
    EXPECT_EQ(numbers(), (std::vector<qint64>{1, 3, 4, 2}));
}

TEST_F(RiskTableModel, ASelectionFollowsItsRowWhenTheOrderChanges)
{
    const QPersistentModelIndex kept = model.index(model.rowOf(kRows[0].id), 2);
    model.sort(int(C::Number), Qt::AscendingOrder);
    EXPECT_EQ(kept.row(), 0);
    EXPECT_EQ(kept.data().toString(), u"Batch at night"_s);
    auto changed = kRows;
    changed[0].title = u"Batch at dawn"_s;
    show(changed);
    EXPECT_TRUE(kept.isValid()) << "the same rows are no new table";
    EXPECT_EQ(kept.data().toString(), u"Batch at dawn"_s);
}

TEST_F(RiskTableModel, E15_DueIsAMeaningThatTheModelGivesAndUnknownIsNoNumber)
{
    const auto at = [&](qint64 number, C column) {
        return model.index(model.rowOf(kRows[size_t(number - 1)].id), int(column));
    };
    EXPECT_TRUE(at(4, C::NextVisit).data(ui::RiskTableModel::DueRole).toBool()) << "overdue";
    EXPECT_TRUE(at(3, C::NextVisit).data(ui::RiskTableModel::DueRole).toBool()) << "today";
    EXPECT_FALSE(at(1, C::NextVisit).data(ui::RiskTableModel::DueRole).toBool());
    EXPECT_EQ(at(3, C::Potential).data(ui::RiskTableModel::BandRole).toLongLong(), -1);
    EXPECT_EQ(at(2, C::NextVisit).data().toString(), u"—"_s);
    EXPECT_TRUE(model.spoken(at(2, C::Title).row()).contains(u"RISK-0002"_s));
}

TEST_F(RiskTableModel, T33_ATipShowsMarkupAsItIsWritten)
{
    for (const QString& words : hostileTexts(u"/nowhere/canary.png"_s)) {
        show({row(1, words, ImpactBand::B1, 1)});
        const QModelIndex title = model.index(0, int(C::Title));
        EXPECT_EQ(title.data().toString(), words);
        const QString tip = title.data(Qt::ToolTipRole).toString();
        EXPECT_EQ(tip, u"<p>"_s + words.toHtmlEscaped() + u"</p>"_s);
    }
}

TEST(SavedFilters, AreKeptByNameRenamedAndForgottenAndSayEverythingAgain)
{
    QTemporaryDir dir;
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, dir.path());
    ui::RiskListFilter filter;
    filter.fields.open = false;
    filter.fields.statuses = {RiskStatus::Watching, RiskStatus::Completed};
    filter.fields.owner = PersonId(QUuid::createUuidV5(QUuid(), u"aya"_s));
    filter.fields.service = u"決済 <b>"_s;
    filter.fields.potential = ImpactBand::Unknown;
    filter.fields.likelihood = 2;
    filter.fields.dueUntil = u"2026-12-22"_s;
    filter.text = u"流量"_s;
    filter.sort = RiskSort::NextVisit;
    EXPECT_EQ(ui::filterFromJson(ui::filterJson(filter)), filter);
    EXPECT_EQ(ui::filterFromJson(ui::filterJson({})), ui::RiskListFilter{});
    ui::saveFilter({u"mine"_s, filter});
    ui::saveFilter({u"all"_s, {}});
    ASSERT_EQ(ui::savedFilters().size(), 2u);
    EXPECT_EQ(ui::savedFilters()[1].filter, filter);
    EXPECT_FALSE(ui::renameFilter(u"mine"_s, u"all"_s)) << "it is another one's name";
    EXPECT_FALSE(ui::renameFilter(u"mine"_s, u"  "_s));
    EXPECT_TRUE(ui::renameFilter(u"mine"_s, u"ours"_s));
    EXPECT_EQ(ui::savedFilters()[1].name, u"ours"_s);
    ui::saveFilter({u"ours"_s, {}});
    EXPECT_EQ(ui::savedFilters().size(), 2u) << "the same name is the same filter";
    ui::deleteFilter(u"ours"_s);
    EXPECT_EQ(ui::savedFilters().size(), 1u);
    QSettings().setValue(u"risks/filters"_s, u"{broken"_s);
    EXPECT_TRUE(ui::savedFilters().empty());
}
