// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/service/workspace.h>
#include <tests/support/printers.h>

#include <QFile>
#include <QTemporaryDir>
#include <QtTest/QTest>

using namespace Qt::StringLiterals;
using namespace matoi;

TEST(Workspace, WhatWasWrittenIsMovedIntoTheFileOnceNobodyWrites)
{
    QTemporaryDir dir;
    const QString path = dir.filePath(u"team.matoi"_s);
    Workspace workspace;
    workspace.open(path);
    qint64 written = 0;
    workspace.run(
        &workspace,
        [](Session& s) {
            EXPECT_TRUE(s.createProfile(u"me"_s, u"me"_s));
            EXPECT_TRUE(s.submit({}, cmd::DeclareIncident{.title = u"Mail"_s}));
            return s.store().eventCount().valueOr(0);
        },
        [&](qint64 count) { written = count; });
    ASSERT_TRUE(QTest::qWaitFor([&] { return written > 0; }, 30'000));
    EXPECT_GT(QFile(path + u"-wal"_s).size(), 0) << "that is where a commit writes";
    // Without the log beside it, as somebody would carry the file away.
    const auto inTheFile = [&] {
        const QString copy = dir.filePath(u"copy.matoi"_s);
        QFile::remove(copy);
        if (!QFile::copy(path, copy))
            return qint64(0);
        auto store = Store::open(copy, true);
        return store ? (*store)->eventCount().valueOr(0) : 0;
    };
    EXPECT_TRUE(QTest::qWaitFor([&] { return inTheFile() == written; }, 30'000));
}
