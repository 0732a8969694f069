// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/service/import_entries.h>
#include <tests/intake/slack_archives.h>
#include <tests/support/printers.h>

using namespace Qt::StringLiterals;
using namespace matoi;
using namespace matoi::test;

namespace
{

const char* kMessages = R"([
 {"type":"message","user":"U1","ts":"1777600000.000200","text":"second &amp; <@U1> <https://x.example|link>"},
 {"type":"message","user":"U1","ts":"1777600000.000100","text":"first"},
 {"type":"message","user":"U1","ts":"1777600009.000100","thread_ts":"1777600000.000100","text":"reply"},
 {"type":"message","subtype":"bot_message","username":"alarm","ts":"1777600001.000000","text":"",
  "attachments":[{"title":"OutOfMemory","text":"worker 3"}]},
 {"type":"message","user":"U1","ts":"1777600002.000000","text":"see",
  "files":[{"name":"graph.png","url_private":"https://files.example/graph.png?t=xoxe-123"}]},
 {"type":"message","subtype":"channel_join","user":"U1","ts":"1777600003.000000","text":"joined"}])";

QString only(const QByteArray& fields)
{
    const auto entries =
        slackEntries(R"([{"type":"message","user":"U1","ts":"1777600000.000100",)" + fields + "}]");
    return entries.size() == 1 ? entries.front().text : u"%1 entries"_s.arg(entries.size());
}

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

TEST(SlackExport, TwoTimesOfOneMicrosecondApartKeepTheirOrderWhereADoubleWouldNot)
{
    const auto entries = slackEntries(R"([{"user":"U1","ts":"1777600000.000002","text":"b"},
        {"user":"U1","ts":"1777600000.000001","text":"a"}])");
    ASSERT_EQ(entries.size(), 2u);
    EXPECT_EQ(entries[0].text, u"a"_s);
}

TEST(SlackExport, ABotsTitleLinkFieldsAndBlocksAreReadable)
{
    EXPECT_EQ(only(R"("text":"","attachments":[{"pretext":"new alert","title":"Mail queue",
        "title_link":"https://a.example/1","text":"over 9000",
        "fields":[{"title":"Host","value":"mail-1"}],"fallback":"unused"}])"),
              u"new alert\nMail queue (https://a.example/1)\nover 9000\nHost: mail-1"_s);
    EXPECT_EQ(only(R"("text":"","attachments":[{"blocks":[{"type":"section",
        "text":{"type":"mrkdwn","text":"*down* &lt;1&gt;"},
        "fields":[{"type":"plain_text","text":"since 02:13"}]}]}])"),
              u"*down* <1>\nsince 02:13"_s);
    EXPECT_EQ(only(R"("text":"","attachments":[{"fallback":"only the fallback"}])"),
              u"only the fallback"_s);
}

TEST(SlackExport, ARichTextSaysItsListsQuotesAndNames)
{
    EXPECT_EQ(only(R"("text":"","blocks":[{"type":"rich_text","elements":[
        {"type":"rich_text_section","elements":[{"type":"text","text":"plan by "},
          {"type":"user","user_id":"U1"}]},
        {"type":"rich_text_list","style":"ordered","elements":[
          {"type":"rich_text_section","elements":[{"type":"text","text":"stop"}]},
          {"type":"rich_text_section","elements":[{"type":"link","url":"https://r.example"}]}]},
        {"type":"rich_text_quote","elements":[{"type":"text","text":"it is slow"}]}]}])"),
              u"plan by @佐藤\n1. stop\n2. https://r.example\n> it is slow"_s);
}

TEST(SlackExport, WordsThatStandInTextAndInBlocksAreSaidOnce)
{
    EXPECT_EQ(only(R"("text":"*restarted* the worker","blocks":[{"type":"rich_text","elements":[
        {"type":"rich_text_section","elements":[{"type":"text","text":"restarted the worker"}]}]}])"),
              u"*restarted* the worker"_s);
}

TEST(SlackExport, AMessageWithoutAUsableTimeIsLeftOutAndSaid)
{
    QTemporaryDir dir;
    const auto report = readSlackExport(
        slackZip(dir, R"([{"user":"U1","ts":"yesterday","text":"a"},{"user":"U1","text":"b"},
            {"user":"U1","ts":"99999999999.1","text":"c"},
            {"user":"U1","ts":"1777600000.000001","text":"d"}])"),
        u"incident_mail"_s);
    ASSERT_TRUE(report);
    EXPECT_EQ(report->entries.size(), 1u);
    ASSERT_EQ(report->warnings.size(), 1u);
    EXPECT_EQ(report->warnings[0].code, ErrorCode::MessagesWithoutTime);
    EXPECT_EQ(report->warnings[0].context, u"3 (yesterday, , 99999999999.1)"_s);
}

TEST(SlackExport, AMessageOverTheLimitIsCutBetweenCharactersAndSaid)
{
    QTemporaryDir dir;
    const auto report =
        readSlackExport(slackZip(dir, R"([{"user":"U1","ts":"1777600000.1","text":")" +
                                          u"障"_s.repeated(40'000).toUtf8() + R"("}])"),
                        u"incident_mail"_s);
    ASSERT_TRUE(report);
    ASSERT_EQ(report->entries.size(), 1u);
    EXPECT_LE(report->entries[0].text.toUtf8().size(), 64 * 1024);
    EXPECT_TRUE(report->entries[0].text.endsWith(u"障\n[…]"_s));
    ASSERT_EQ(report->warnings.size(), 1u);
    EXPECT_EQ(report->warnings[0].code, ErrorCode::MessagesCut);
}

TEST(SlackExport, TheChannelCanBeNamedByItsIdAndIsTheSameChannel)
{
    QTemporaryDir dir;
    const QString zip = slackZip(dir, kMessages);
    const auto byName = readSlackExport(zip, u"incident_mail"_s);
    const auto byId = readSlackExport(zip, u"C1"_s);
    ASSERT_TRUE(byName && byId);
    ASSERT_EQ(byId->entries.size(), 5u);
    EXPECT_EQ(byId->entries[0].sourceKey, u"slack:C1:1777600000.000100"_s);
    EXPECT_EQ(byName->entries[0].sourceKey, byId->entries[0].sourceKey);
}

TEST(SlackExport, AMissingChannelNamesTheOnesThatExist)
{
    QTemporaryDir dir;
    const auto report = readSlackExport(slackZip(dir, kMessages), u"nope"_s);
    ASSERT_FALSE(report);
    EXPECT_EQ(report.error().code, ErrorCode::NotFound);
    EXPECT_TRUE(report.error().context.contains(u"incident_mail"_s));
}

TEST(SlackExport, ANewNameOfAPersonIsNoEditOfTheirMessages)
{
    QTemporaryDir dir, renamed;
    const QByteArray messages = R"([{"user":"U2","ts":"1777600000.1","text":"<@U1> please look"}])";
    const auto before = readSlackExport(slackZip(dir, messages), u"incident_mail"_s);
    const auto after = readSlackExport(
        packed(renamed, {{u"users.json"_s, R"([{"id":"U1","real_name":"Sato Ai"}])"},
                         {u"channels.json"_s, R"([{"id":"C1","name":"incident_mail"}])"},
                         {u"incident_mail/2026-05-01.json"_s, messages}}),
        u"incident_mail"_s);
    ASSERT_TRUE(before && after);
    EXPECT_NE(before->entries[0].text, after->entries[0].text);
    EXPECT_EQ(before->entries[0].sourceVersion, after->entries[0].sourceVersion);
}

TEST(SlackExport, WhatIsNoExportSaysSo)
{
    QTemporaryDir dir;
    EXPECT_EQ(readSlackExport(packed(dir, {{u"notes.json"_s, "[]"}}), u"x"_s).error().code,
              ErrorCode::NotASlackExport);
    QFile noZip(dir.filePath(u"x.zip"_s));
    ASSERT_TRUE(noZip.open(QIODevice::WriteOnly));
    noZip.write("not a zip at all");
    noZip.close();
    EXPECT_EQ(readSlackExport(noZip.fileName(), u"x"_s).error().code, ErrorCode::BadArchive);
    EXPECT_EQ(readSlackExport(dir.filePath(u"absent.zip"_s), u"x"_s).error().code,
              ErrorCode::BadArchive);
}

TEST(SlackExport, AnArchiveThatUnpacksToFarMoreThanItsSizeIsRefused)
{
    QTemporaryDir dir;
    const auto report = readSlackExport(
        slackZip(dir, "[" + QByteArray(64 * 1024 * 1024, ' ') + "]"), u"incident_mail"_s);
    ASSERT_FALSE(report);
    EXPECT_EQ(report.error().code, ErrorCode::BadArchive);
    EXPECT_TRUE(report.error().context.contains(u"too large"_s));
}

TEST(SlackExport, ADamagedByteInAMemberIsFoundByItsChecksum)
{
    QTemporaryDir dir;
    const QString path = slackZip(dir, kMessages);
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::ReadWrite));
    const qsizetype at = file.readAll().indexOf("incident_mail/2026-05-01.json") + 60;
    for (const char wrong : {'\x55', '\xaa'}) { // one of the two differs from what is there
        ASSERT_TRUE(file.seek(at));
        file.putChar(wrong);
        file.flush();
        const auto report = readSlackExport(path, u"incident_mail"_s);
        if (!report) {
            EXPECT_EQ(report.error().code, ErrorCode::BadArchive);
            return;
        }
    }
    ADD_FAILURE() << "two different bytes at one place were both read";
}

TEST(Import, TheSameFileAgainAddsNothingAndAnEditBecomesACorrection)
{
    QTemporaryDir dir;
    auto session = Session::open(dir.filePath(u"w.matoi"_s));
    ASSERT_TRUE(session);
    ASSERT_TRUE((*session)->createProfile(u"me"_s, u"me"_s));
    const StreamId id =
        (*session)->submit({}, cmd::DeclareIncident{.title = u"Past"_s})->subject().id;
    const auto entries = slackEntries(kMessages);
    EXPECT_EQ(importEntries(**session, id, entries, {}, {})->added, 5);
    const auto again = importEntries(**session, id, entries, {}, {});
    EXPECT_EQ(again->added, 0);
    EXPECT_EQ(again->same, 5);
    QByteArray edited = kMessages;
    edited.replace("\"first\"", "\"first, edited\"");
    const auto third = importEntries(**session, id, slackEntries(edited), {}, {});
    EXPECT_EQ(third->added, 0);
    EXPECT_EQ(third->updated, 1);
}

TEST(Import, CancellingKeepsWhatWasRecordedAndTheNextTimeGoesOn)
{
    QTemporaryDir dir;
    auto session = Session::open(dir.filePath(u"w.matoi"_s));
    ASSERT_TRUE(session);
    ASSERT_TRUE((*session)->createProfile(u"me"_s, u"me"_s));
    const StreamId id =
        (*session)->submit({}, cmd::DeclareIncident{.title = u"Past"_s})->subject().id;
    std::vector<cmd::AddEntry> entries;
    for (int i = 0; i < 5000; ++i) {
        cmd::AddEntry entry;
        entry.at = 1'777'600'000'000 + i * 1000;
        entry.text = u"message %1"_s.arg(i);
        entry.source = EntrySource::Import;
        entry.sourceKey = u"csv:%1"_s.arg(i);
        entry.sourceVersion = u"1"_s;
        entries.push_back(entry);
    }
    const auto cancelled =
        importEntries(**session, id, entries, {}, [](qint64 done, qint64) { return done < 2000; });
    ASSERT_FALSE(cancelled);
    EXPECT_EQ(cancelled.error().code, ErrorCode::Cancelled);
    const auto rest = importEntries(**session, id, entries, {}, {});
    ASSERT_TRUE(rest);
    EXPECT_EQ(rest->same, 2000);
    EXPECT_EQ(rest->added, 3000);
}
