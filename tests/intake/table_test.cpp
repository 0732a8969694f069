// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/intake/imported_entry.h>
#include <app/text/messages.h>
#include <tests/support/printers.h>

#include <QBuffer>
#include <QStringEncoder>

#include <algorithm>
#include <random>

using namespace Qt::StringLiterals;
using namespace matoi;

namespace
{

struct Lines {
    std::vector<cmd::AddEntry> entries;
    std::vector<Error> errors;
};

Lines linesOf(const QByteArray& bytes)
{
    Lines lines;
    QBuffer in;
    in.setData(bytes);
    in.open(QIODevice::ReadOnly);
    auto summary = readJsonLines(in, QTimeZone::utc(), [&](cmd::AddEntry entry) -> Status {
        lines.entries.push_back(std::move(entry));
        return success();
    });
    EXPECT_TRUE(summary);
    if (summary)
        lines.errors = std::move(summary->errors);
    return lines;
}

Error firstError(const QByteArray& csv)
{
    const auto report = readCsvEntries(csv, QTimeZone::utc());
    if (!report)
        return report.error();
    return report->errors.empty() ? Error{ErrorCode::None, {}} : report->errors.front();
}

} // namespace

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

TEST(Csv, Utf16AndShiftJisAreReadAsSpreadsheetsWriteThem)
{
    const QString text = u"日時,内容\n2026-05-01 10:00,障害\n"_s;
    QStringEncoder utf16(QStringConverter::Utf16LE, QStringConverter::Flag::WriteBom);
    const QByteArray wide = utf16(text);
    const QByteArray sjis("\x93\xfa\x8e\x9e,\x93\xe0\x97\x65\n2026-05-01 10:00,\x8f\xe1\x8a\x51\n");
    for (const QByteArray& bytes : {wide, sjis}) {
        const auto report = readCsvEntries(bytes, QTimeZone::utc());
        ASSERT_TRUE(report) << testing::PrintToString(report.error());
        ASSERT_EQ(report->entries.size(), 1u);
        EXPECT_EQ(report->entries[0].text, u"障害"_s);
    }
}

TEST(Csv, ACarriageReturnAloneEndsALine)
{
    const auto report =
        readCsvEntries("time,text\r2026-05-01,one\r2026-05-02,two\r", QTimeZone::utc());
    ASSERT_TRUE(report);
    EXPECT_EQ(report->entries.size(), 2u);
}

TEST(Csv, FaultsAreNamedByTheLineTheyStandOn)
{
    const auto report = readCsvEntries("time,text\n2026-05-01 10:00,ok\nonly one\n2026-99-01,bad\n",
                                       QTimeZone::utc());
    ASSERT_TRUE(report);
    ASSERT_EQ(report->errors.size(), 2u);
    EXPECT_TRUE(report->errors[0].context.startsWith(u"line 3"_s));
    EXPECT_TRUE(report->errors[1].context.startsWith(u"line 4"_s));
}

TEST(Csv, LinesAreCountedThroughCellsOfSeveralLines)
{
    const Error error =
        firstError("time,text\n2026-05-01,\"a\nb\r\nc\"\n2026-05-01,ok\nnever,bad\n");
    EXPECT_EQ(error.code, ErrorCode::BadTime);
    EXPECT_TRUE(error.context.startsWith(u"line 6: time"_s)) << error.context.toStdString();
}

TEST(Csv, AQuoteThatIsNeverClosedNamesTheLineWhereItOpens)
{
    const Error error = firstError("time,text\n2026-05-01,ok\n2026-05-02,\"open\nand on\nand on\n");
    EXPECT_EQ(error.code, ErrorCode::BadCsv);
    EXPECT_TRUE(error.context.startsWith(u"line 3"_s)) << error.context.toStdString();
}

TEST(Csv, MissingAndDoubledHeadersAreRefused)
{
    EXPECT_EQ(firstError("when,what\n2026-05-01,x\n").code, ErrorCode::BadCsv);
    EXPECT_EQ(firstError("time,text,本文\n2026-05-01,x,y\n").code, ErrorCode::BadCsv);
    EXPECT_EQ(firstError("").code, ErrorCode::BadCsv);
    EXPECT_EQ(firstError(QByteArray("time,text\n2026-05-01,a\0b\n", 25)).code, ErrorCode::BadCsv);
}

TEST(Intake, KindsLanesAndCertaintyAreCodesOrWordsOfEitherLanguage)
{
    const auto report = readCsvEntries("time,text,kind,lane,certainty\n"
                                       "2026-05-01,a,decision,dev,estimate\n"
                                       "2026-05-01,b,Temporary fix,Biz,Hearsay\n"
                                       "2026-05-01,c,暫定対応,全員,推定\n"
                                       "2026-05-01,d,,,\n",
                                       QTimeZone::utc());
    ASSERT_TRUE(report);
    ASSERT_EQ(report->entries.size(), 4u);
    EXPECT_EQ(report->entries[0].kind, EntryKind::Decision);
    EXPECT_EQ(report->entries[0].lane, Lane::Dev);
    EXPECT_EQ(report->entries[0].certainty, Certainty::Estimate);
    EXPECT_EQ(report->entries[1].kind, EntryKind::Workaround);
    EXPECT_EQ(report->entries[1].lane, Lane::Biz);
    EXPECT_EQ(report->entries[1].certainty, Certainty::Hearsay);
    EXPECT_EQ(report->entries[2].kind, EntryKind::Workaround);
    EXPECT_EQ(report->entries[2].certainty, Certainty::Estimate);
    EXPECT_EQ(report->entries[3].kind, EntryKind::ImportedMessage);
}

TEST(Intake, AnUnknownWordIsRefusedWithItsLineAndTheWordsThatAreKnown)
{
    for (const char* row :
         {"2026-05-01,a,rumour,,", "2026-05-01,a,,sales,", "2026-05-01,a,,,maybe"}) {
        const Error error = firstError(QByteArray("time,text,kind,lane,certainty\n") + row + '\n');
        EXPECT_EQ(error.code, ErrorCode::BadValue) << row;
        EXPECT_TRUE(error.context.startsWith(u"line 2: "_s)) << row;
    }
    EXPECT_TRUE(firstError("time,text,certainty\n2026-05-01,a,maybe\n")
                    .context.contains(u"fact (事実), estimate (推定)"_s));
}

TEST(Intake, EveryWordTheProgramShowsCanBeReadBack)
{
    for (size_t i = 0; i < codeNames<EntryKind>().size(); ++i)
        EXPECT_EQ(fromWord<EntryKind>(text::word(EntryKind(i))), EntryKind(i)) << i;
    for (size_t i = 0; i < codeNames<Certainty>().size(); ++i)
        EXPECT_EQ(fromWord<Certainty>(text::word(Certainty(i))), Certainty(i)) << i;
}

TEST(Intake, TimesAreFrom1970To2200AndTooLongTextIsRefusedNotCut)
{
    for (const char* time : {"1969-12-31", "2201-01-01", "soon", "", "2026-02-30", "10:00"})
        EXPECT_EQ(firstError(QByteArray("time,text\n") + time + ",a\n").code, ErrorCode::BadTime)
            << time;
    EXPECT_EQ(firstError("time,text\n2026-05-01," + QByteArray(64 * 1024 + 1, 'x') + "\n").code,
              ErrorCode::TooLong);
    EXPECT_EQ(firstError("time,text\n2026-05-01," + QByteArray(64 * 1024, 'x') + "\n").code,
              ErrorCode::None);
}

TEST(Intake, ControlCharactersOfBothSetsGoAndLinesStay)
{
    const auto report = readCsvEntries(
        u"time,text\n2026-05-01,\"a\u0007b\u0085c\u009bd\ne\"\n"_s.toUtf8(), QTimeZone::utc());
    ASSERT_TRUE(report);
    EXPECT_EQ(report->entries.at(0).text, u"abcd\ne"_s);
}

TEST(Intake, TwoRowsThatSayTheSameAreBothKeptAndKnownAgain)
{
    const QByteArray twice = "time,text\n2026-05-01,ping\n2026-05-01,ping\n";
    const auto report = readCsvEntries(twice, QTimeZone::utc());
    const auto again = readCsvEntries(twice, QTimeZone::utc());
    ASSERT_TRUE(report && again);
    ASSERT_EQ(report->entries.size(), 2u);
    EXPECT_NE(report->entries[0].sourceKey, report->entries[1].sourceKey);
    EXPECT_EQ(report->entries[1].sourceKey, again->entries[1].sourceKey);
}

TEST(JsonLines, EachLineIsAnEntryAndAFaultNamesItsLine)
{
    const Lines lines =
        linesOf("{\"occurred_at\":\"2026-05-01T10:00:00Z\",\"text\":\"a\",\"id\":7}\r\n\r\n"
                "{\"occurred_at\":\"2026-05-01T10:00:00Z\"}\n"
                "[1]\n{\"occurred_at\":\"2026-05-01\",\"text\":{}}\n");
    ASSERT_EQ(lines.entries.size(), 1u);
    EXPECT_EQ(lines.entries[0].sourceKey, u"jsonl:7"_s);
    ASSERT_EQ(lines.errors.size(), 3u);
    EXPECT_EQ(lines.errors[0].code, ErrorCode::Empty);
    EXPECT_TRUE(lines.errors[0].context.startsWith(u"line 3: text"_s));
    EXPECT_EQ(lines.errors[1].code, ErrorCode::BadJson);
    EXPECT_TRUE(lines.errors[2].context.startsWith(u"line 5: text"_s));
}

TEST(JsonLines, OneIdForTwoDifferentEntriesIsRefused)
{
    const Lines lines = linesOf("{\"time\":\"2026-05-01\",\"text\":\"a\",\"id\":\"7\"}\n"
                                "{\"time\":\"2026-05-01\",\"text\":\"b\",\"id\":\"7\"}\n");
    ASSERT_EQ(lines.errors.size(), 1u);
    EXPECT_EQ(lines.errors[0].code, ErrorCode::AlreadyExists);
    EXPECT_EQ(lines.errors[0].context, u"line 2: id: 7"_s);
}

TEST(JsonLines, ALineLongerThanAnyEntryIsRefusedWithoutBeingKept)
{
    const Lines lines = linesOf("{\"text\":\"" + QByteArray(3 * 1024 * 1024, 'x') +
                                "\"}\n{\"time\":\"2026-05-01\",\"text\":\"b\"}\n");
    ASSERT_FALSE(lines.errors.empty());
    EXPECT_EQ(lines.errors[0].code, ErrorCode::TooLong);
}

TEST(JsonLines, LinesOfAnyLengthAreCutWhereTheyEnd)
{
    // Around the size of one read, where a line break may fall between two of them.
    QByteArray bytes;
    int count = 0;
    for (int length = 262'000; length < 262'300; length += 7, ++count)
        bytes += "{\"time\":\"2026-05-01\",\"text\":\"a\",\"pad\":\"" + QByteArray(length, 'x') +
                 (count % 2 ? "\"}\r\n" : "\"}\n");
    const Lines lines = linesOf(bytes);
    EXPECT_EQ(lines.entries.size(), size_t(count));
    EXPECT_TRUE(lines.errors.empty());
}

TEST(Intake, TenThousandMutatedFilesCrashNothing)
{
    std::mt19937 random(20261121);
    const QByteArray csv = "time,text,author\n2026-05-01 10:00,\"a \"\"q\"\"\",b\n";
    const QByteArray json =
        "{\"occurred_at\":\"2026-05-01T10:00:00Z\",\"text\":\"x\",\"kind\":\"note\"}\n";
    size_t read = 0;
    for (int i = 0; i < 10'000; ++i) {
        QByteArray bytes = i % 2 ? csv : json;
        for (int k = 0; k < 1 + i % 6; ++k)
            bytes[qsizetype(random() % quint32(bytes.size()))] = char(random());
        const auto report = readCsvEntries(bytes, QTimeZone::utc());
        read += i % 2 ? report && !report->entries.empty() : !linesOf(bytes).entries.empty();
    }
    EXPECT_GT(read, 100u) << "mutations that leave nothing to read test only the refusal";
}
