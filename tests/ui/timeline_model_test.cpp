// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/support/printers.h>
#include <tests/ui/timeline_support.h>
#include <ui/models/timeline_model.h>
#include <ui/views/row_heights.h>

#include <QAbstractItemModelTester>
#include <QSignalSpy>

#include <algorithm>
#include <gtest/gtest.h>
#include <map>
#include <random>

using namespace matoi;
using namespace matoi::test;

TEST(TimelineModel, RandomChangesGiveTheSameRowsAsANaiveSortedVector)
{
    TimelineModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    std::mt19937 random(7);
    std::map<quint32, TimelineRow> truth;
    for (int round = 0; round < 200; ++round) {
        std::vector<TimelineRow> batch;
        std::map<quint32, TimelineRow> changes;
        for (unsigned k = 0; k < random() % 5; ++k) {
            TimelineRow row = timelineRow(random() % 80);
            row.occurredAt += Ms(random() % 4) * 600'000; // sometimes it happened at another time
            row.pinned = random() % 2;
            changes[row.id.uuid().data1] = row;
        }
        for (const auto& [n, row] : changes) {
            batch.push_back(row);
            truth[n] = row;
        }
        const bool whole = round % 10 == 9;
        if (whole && !truth.empty()) {
            truth.erase(truth.begin());
            batch.clear();
            for (const auto& [n, row] : truth)
                batch.push_back(row);
        }
        whole ? model.replaceAll(batch) : model.upsert(batch);

        std::vector<TimelineRow> naive;
        for (const auto& [n, row] : truth)
            naive.push_back(row);
        std::sort(naive.begin(), naive.end(), [](const auto& a, const auto& b) {
            return std::pair(a.occurredAt, a.id) < std::pair(b.occurredAt, b.id);
        });
        ASSERT_EQ(model.rowCount(), int(naive.size()));
        for (int i = 0; i < model.rowCount(); ++i) {
            ASSERT_TRUE(model.row(i) == naive[size_t(i)]) << "row " << i << " round " << round;
            ASSERT_EQ(model.indexOf(naive[size_t(i)].id), i);
        }
    }
    EXPECT_EQ(resets.count(), 0);
}

TEST(TimelineModel, ABatchOfNewestRowsIsOneInsert)
{
    TimelineModel model;
    model.open(timelineRows(0, 100));
    QSignalSpy inserts(&model, &QAbstractItemModel::rowsInserted);
    model.upsert(timelineRows(100, 117));
    ASSERT_EQ(inserts.count(), 1);
    EXPECT_EQ(inserts[0][1].toInt(), 100);
    EXPECT_EQ(inserts[0][2].toInt(), 116);
}

TEST(TimelineModel, AnUnchangedRowIsNotAnnounced)
{
    TimelineModel model;
    model.open(timelineRows(0, 10));
    QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
    model.upsert({timelineRow(4)});
    EXPECT_EQ(changes.count(), 0);
}

TEST(RowHeights, EqualNaiveSumsAfterRandomChanges)
{
    std::mt19937 random(11);
    ui::RowHeights heights;
    std::vector<int> naive;
    for (int round = 0; round < 2'000; ++round) {
        const int n = int(naive.size());
        const int at = n ? int(random() % unsigned(n + 1)) : 0;
        switch (random() % 4) {
        case 0: {
            const int count = 1 + int(random() % 5);
            const int where = random() % 2 ? n : at;
            heights.insert(where, count, 30);
            naive.insert(naive.begin() + where, size_t(count), 30);
            break;
        }
        case 1:
            if (at < n) {
                const int count = std::min(n - at, 1 + int(random() % 3));
                heights.remove(at, count);
                naive.erase(naive.begin() + at, naive.begin() + at + count);
            }
            break;
        default:
            if (at < n) {
                const int height = 30 + int(random() % 90);
                heights.set(at, height);
                naive[size_t(at)] = height;
            }
        }
        qint64 sum = 0;
        for (int i = 0; i < int(naive.size()); ++i) {
            ASSERT_EQ(heights.top(i), sum) << "round " << round;
            ASSERT_EQ(heights.rowAt(sum), i);
            sum += naive[size_t(i)];
            ASSERT_EQ(heights.rowAt(sum - 1), i);
        }
        ASSERT_EQ(heights.total(), sum);
    }
}
