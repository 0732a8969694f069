// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/intake/deploy_file.h>
#include <tests/support/printers.h>

#include <QDateTime>

using namespace Qt::StringLiterals;
using namespace matoi;

namespace
{

DeployFile read(const QByteArray& bytes)
{
    auto file = readDeploys(bytes);
    EXPECT_TRUE(file.ok()) << (file ? "" : testing::PrintToString(file.error()));
    return file ? std::move(*file) : DeployFile();
}

QStringList faults(const QByteArray& bytes)
{
    QStringList list;
    for (const Error& error : read(bytes).errors) {
        EXPECT_EQ(error.code, ErrorCode::BadDeployments);
        list << error.context;
    }
    return list;
}

Ms at(const char* text)
{
    return QDateTime::fromString(QString::fromLatin1(text), Qt::ISODate).toMSecsSinceEpoch();
}

} // namespace

TEST(DeployFile, ATableAndLinesSayTheSame)
{
    const DeployFile table =
        read("deploy_id,time,sha,changes(;)\n"
             "r-1,2026-11-20T13:42:00+09:00,8f3c2a1,pr-1@2026-11-19T10:00:00+09:00; pr-2\n");
    const DeployFile lines =
        read("{\"type\":\"deployment\",\"deploy_id\":\"r-1\",\"time\":\"2026-11-20T04:42:00Z\","
             "\"sha\":\"8f3c2a1\",\"changes\":[\"pr-1\",\"pr-2\"]}\n\n"
             "{\"type\":\"change\",\"id\":\"pr-1\",\"time\":\"2026-11-19T01:00:00.000Z\"}\r\n");
    ASSERT_EQ(table.deploys.size(), 1u);
    EXPECT_EQ(table.deploys, lines.deploys);
    EXPECT_EQ(table.deploys[0].at, at("2026-11-20T04:42:00Z"));
    EXPECT_EQ(table.deploys[0].changes[0].at, at("2026-11-19T01:00:00Z"));
    EXPECT_EQ(table.deploys[0].changes[1].at, 0);
}

TEST(DeployFile, HeadingsMayBeJapaneseAndStrangersAreNamed)
{
    const DeployFile file = read("デプロイ日時,デプロイ番号,サービス,コミット,変更,承認者\n"
                                 "2026-11-20T13:42:00+09:00,R1,注文,abc,p1;p2;,佐藤\n");
    ASSERT_EQ(file.deploys.size(), 1u);
    EXPECT_EQ(file.deploys[0].key(), u"注文/R1"_s);
    EXPECT_EQ(file.deploys[0].changes.size(), 2u);
    EXPECT_EQ(file.ignored, QStringList{u"承認者"_s});
}

TEST(DeployFile, ATimeWithoutAZoneIsRefusedWithLineAndColumn)
{
    EXPECT_EQ(faults("deploy_id,time\nr-1,2026-11-20 13:42\nr-2,\nr-3,yesterday\n,"
                     "2026-11-20T13:42:00Z\nr-5,2026-02-30T10:00:00Z\n"),
              (QStringList{u"line 2: time: 2026-11-20 13:42"_s, u"line 3: time: —"_s,
                           u"line 4: time: yesterday"_s, u"line 5: deploy_id: —"_s,
                           u"line 6: time: 2026-02-30T10:00:00Z"_s}));
    EXPECT_EQ(faults("deploy_id,time,changes\nr-1,2026-11-20T13:42:00Z,a;b@10:00\n"),
              QStringList{u"line 2: changes: b@10:00"_s});
    EXPECT_EQ(faults("id,sha\nr-1,abc\n"), QStringList{u"line 1: time: —"_s});
    EXPECT_EQ(faults("id,time,time\nr-1,a,b\n"), QStringList{u"line 1: time: 2 ×"_s});
}

TEST(DeployFile, TheSameTwiceIsPassedOverAndTwoOfOneIdAreAFault)
{
    const QByteArray head = "deploy_id,time\n", row = "r-1,2026-11-20T13:42:00Z\n";
    const DeployFile twice = read(head + row + row);
    EXPECT_TRUE(twice.errors.empty());
    EXPECT_EQ(twice.deploys.size(), 1u);
    EXPECT_EQ(twice.repeated, 1);
    EXPECT_EQ(faults(head + row + "r-1,2026-11-20T14:00:00Z\n"),
              QStringList{u"line 3: deploy_id: r-1 (2)"_s});
}

TEST(DeployFile, LinesThatAreNoneAreRefusedByTheirNumber)
{
    const QStringList list =
        faults("{\"type\":\"deployment\",\"id\":7,\"time\":\"2026-11-20T13:42:00Z\"}\n"
               "{\"type\":\"deployment\"\n"
               "{\"type\":\"release\"}\n"
               "{\"type\":\"change\",\"id\":\"p\"}\n"
               "{\"type\":\"incident\"}\n");
    ASSERT_EQ(list.size(), 4);
    EXPECT_TRUE(list[0].startsWith(u"line 2: JSON: "_s)) << list[0].toStdString();
    EXPECT_EQ(list[1], u"line 3: type: release"_s);
    EXPECT_EQ(list[2], u"line 4: time: —"_s);
    EXPECT_EQ(list[3], u"line 5: incident: —"_s);
}

TEST(DeployFile, ManyFaultsAreToldToAHundred)
{
    QByteArray bytes = "deploy_id,time\n";
    for (int i = 0; i < 5000; ++i)
        bytes += "r,x\n";
    EXPECT_EQ(read(bytes).errors.size(), kMaxDeployFaults);
}
