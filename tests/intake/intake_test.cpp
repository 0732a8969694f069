// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/service/import_entries.h>
#include <tests/support/printers.h>

#include <QTemporaryDir>
#include <quazip.h>
#include <quazipfile.h>

#include <random>

using namespace Qt::StringLiterals;
using namespace matoi;

namespace
{

QString slackZip(const QTemporaryDir& dir, const QByteArray& messages)
{
    const QString path = dir.filePath(u"export.zip"_s);
    QuaZip zip(path);
    EXPECT_TRUE(zip.open(QuaZip::mdCreate));
    const auto add = [&](const QString& name, const QByteArray& bytes) {
        QuaZipFile file(&zip);
        EXPECT_TRUE(file.open(QIODevice::WriteOnly, QuaZipNewInfo(name)));
        file.write(bytes);
        file.close();
    };
    add(u"users.json"_s, R"([{"id":"U1","name":"sato","profile":{"display_name":"佐藤"}}])");
    add(u"channels.json"_s, R"([{"id":"C1","name":"incident_mail"}])");
    add(u"incident_mail/2026-05-01.json"_s, messages);
    return path;
}

const char* kMessages = R"([
 {"type":"message","user":"U1","ts":"1777600000.000200","text":"second &amp; <@U1> <https://x.example|link>"},
 {"type":"message","user":"U1","ts":"1777600000.000100","text":"first"},
 {"type":"message","user":"U1","ts":"1777600009.000100","thread_ts":"1777600000.000100","text":"reply"},
 {"type":"message","subtype":"bot_message","username":"alarm","ts":"1777600001.000000","text":"",
  "attachments":[{"title":"OutOfMemory","text":"worker 3"}]},
 {"type":"message","user":"U1","ts":"1777600002.000000","text":"see",
  "files":[{"name":"graph.png","url_private":"https://files.example/graph.png?t=xoxe-123"}]},
 {"type":"message","subtype":"channel_join","user":"U1","ts":"1777600003.000000","text":"joined"}])";

} // namespace

TEST(SlackExport, OrdersByTsAsTwoIntegersResolvesNamesAndStripsTokens)
{
    QTemporaryDir dir;
    const auto report = readSlackExport(slackZip(dir, kMessages), u"#incident_mail"_s);
    ASSERT_TRUE(report) << testing::PrintToString(report.error());
    ASSERT_EQ(report->entries.size(), 5u);
    EXPECT_EQ(report->skipped, 1);
    EXPECT_EQ(report->entries[0].text, u"first"_s);
    EXPECT_EQ(report->entries[1].text, u"second & @佐藤 link (https://x.example)"_s);
    EXPECT_EQ(report->entries[1].authorName, u"佐藤"_s);
    EXPECT_EQ(report->entries[2].text, u"OutOfMemory\nworker 3"_s);
    EXPECT_EQ(report->entries[2].authorName, u"alarm"_s);
    EXPECT_FALSE(report->entries[3].text.contains(u"xoxe"_s));
    EXPECT_TRUE(report->entries[4].text.startsWith(u"↳"_s));
}

TEST(SlackExport, AMissingChannelNamesTheOnesThatExist)
{
    QTemporaryDir dir;
    const auto report = readSlackExport(slackZip(dir, kMessages), u"nope"_s);
    ASSERT_FALSE(report);
    EXPECT_EQ(report.error().code, ErrorCode::NotFound);
    EXPECT_TRUE(report.error().context.contains(u"incident_mail"_s));
}

TEST(Import, TheSameFileAgainAddsNothingAndAnEditBecomesACorrection)
{
    QTemporaryDir dir;
    auto session = Session::open(dir.filePath(u"w.matoi"_s));
    ASSERT_TRUE(session);
    ASSERT_TRUE((*session)->createProfile(u"me"_s, u"me"_s));
    const StreamId id =
        (*session)->submit({}, cmd::DeclareIncident{.title = u"Past"_s})->subject().id;
    auto report = readSlackExport(slackZip(dir, kMessages), u"incident_mail"_s);
    ASSERT_TRUE(report);
    EXPECT_EQ(importEntries(**session, id, report->entries, {}, {})->added, 5);
    const auto again = importEntries(**session, id, report->entries, {}, {});
    EXPECT_EQ(again->added, 0);
    EXPECT_EQ(again->same, 5);
    QByteArray edited = kMessages;
    edited.replace("\"first\"", "\"first, edited\"");
    report = readSlackExport(slackZip(dir, edited), u"incident_mail"_s);
    const auto third = importEntries(**session, id, report->entries, {}, {});
    EXPECT_EQ(third->added, 0);
    EXPECT_EQ(third->updated, 1);
}

TEST(Csv, QuotesLineBreaksAndJapaneseHeadersAreRead)
{
    const auto report = readCsvEntries(
        "\xef\xbb\xbf時刻,本文,名前\r\n2026-05-01 10:00,\"a, \"\"b\"\"\nc\",佐藤\r\n",
        QTimeZone("Asia/Tokyo"));
    ASSERT_TRUE(report);
    ASSERT_EQ(report->entries.size(), 1u);
    EXPECT_EQ(report->entries[0].text, u"a, \"b\"\nc"_s);
    EXPECT_EQ(report->entries[0].authorName, u"佐藤"_s);
    EXPECT_EQ(*report->entries[0].at, 1'777'597'200'000);
}

TEST(Csv, RaggedRowsAndBadTimesAreNamedByLineAndLoseNothingElse)
{
    const auto report = readCsvEntries("time,text\n2026-05-01 10:00,ok\nonly one\n2026-99-01,bad\n",
                                       QTimeZone::utc());
    ASSERT_TRUE(report);
    EXPECT_EQ(report->entries.size(), 1u);
    ASSERT_EQ(report->errors.size(), 2u);
    EXPECT_TRUE(report->errors[0].context.startsWith(u"line 3"_s));
    EXPECT_TRUE(report->errors[1].context.startsWith(u"line 4"_s));
}

TEST(Intake, TenThousandMutatedFilesCrashNothing)
{
    std::mt19937 random(20261121);
    const QByteArray csv = "time,text,author\n2026-05-01 10:00,\"a \"\"q\"\"\",b\n";
    const QByteArray json =
        "{\"occurred_at\":\"2026-05-01T10:00:00Z\",\"text\":\"x\",\"kind\":\"note\"}\n";
    for (int i = 0; i < 10'000; ++i) {
        QByteArray bytes = i % 2 ? csv : json;
        for (int k = 0; k < 6; ++k)
            bytes[qsizetype(random() % quint32(bytes.size()))] = char(random());
        const auto report = i % 2 ? readCsvEntries(bytes, QTimeZone::utc())
                                  : readJsonLines(bytes, QTimeZone::utc());
        if (report) {
            EXPECT_LE(report->entries.size(), 4u);
        }
    }
}
