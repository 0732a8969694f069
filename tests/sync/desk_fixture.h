// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <tests/sync/desk.h>

// Real workspace files around a hub in memory.
namespace matoi::test
{

class HubOnSqlite : public testing::Test
{
protected:
    QString file(const QString& name) const { return dir.filePath(name); }
    static void expectSound(Desk& desk)
    {
        const auto report = desk.store().verify({});
        ASSERT_TRUE(report.ok());
        EXPECT_TRUE(report->problems.empty()) << testing::PrintToString(report->problems.front());
        const QByteArray before = desk.hash();
        EXPECT_TRUE(desk.store().rebuild({}));
        EXPECT_EQ(desk.hash(), before); // every projection is what a rebuild would make
    }
    static int found(Desk& desk, const QString& word)
    {
        return int(desk.store().search(word)->size());
    }

    QTemporaryDir dir;
    HubModel hub{OrgId(QUuid(1, 0, 0x7000, 0x80, 0, 0, 0, 0, 0, 0, 1)),
                 EpochId(QUuid(2, 0, 0x7000, 0x80, 0, 0, 0, 0, 0, 0, 1))};
};

} // namespace matoi::test
