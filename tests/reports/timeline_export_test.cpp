// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/reports/timeline_export.h>
#include <app/text/language.h>
#include <tests/support/printers.h>

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace matoi;
using namespace matoi::reports;

namespace
{

Entry entryOf(const QString& text)
{
    Entry e;
    e.id = EventId(QUuid(1, 0, 0x7000, 0x80, 0, 0, 0, 0, 0, 0, 1));
    e.type = u"entry.added/1"_s;
    e.kind = EntryKind::Finding;
    e.occurredAt = 1'763'600'000'000; // 2025-11-20T00:53:20Z
    e.recordedAt = e.occurredAt + 60'000;
    e.text = text;
    return e;
}

TimelineDocument documentOf(std::vector<Entry> entries)
{
    installLanguage(u"en"_s);
    TimelineDocument d;
    d.label = u"INC-2026-0042"_s;
    d.title = u"Mail"_s;
    d.zone = QTimeZone("Asia/Tokyo");
    d.entries = std::move(entries);
    d.wording.name = [](PersonId) { return u"Misaki Sato"_s; };
    return d;
}

} // namespace

TEST(TimelineExport, CsvIsRfc4180AndNoCellIsAFormula)
{
    const QByteArray csv =
        timelineCsv(documentOf({entryOf(u"=HYPERLINK(\"x\")"_s),
                                entryOf(u"two\nlines, \"quoted\""_s), entryOf(u"＝1+1"_s)}));
    EXPECT_TRUE(csv.startsWith("\xef\xbb\xbfincident,occurred_at,"));
    EXPECT_TRUE(csv.contains("\"'=HYPERLINK(\"\"x\"\")\""));
    EXPECT_TRUE(csv.contains("\"two\nlines, \"\"quoted\"\"\""));
    EXPECT_TRUE(csv.contains(u"\"'＝1+1\""_s.toUtf8()));
    EXPECT_TRUE(csv.contains("\"2025-11-20 09:53\",\"Asia/Tokyo (UTC+09:00)\""));
    EXPECT_EQ(csv.count("\r\n"), 4);
    EXPECT_TRUE(csv.endsWith("\r\n"));
    for (const char* start : {"=", "+", "-", "@", "\t"})
        EXPECT_EQ(csvCell(QString::fromLatin1(start) + u"1"_s),
                  u"\"'"_s + QString::fromLatin1(start) + u"1\""_s);
    EXPECT_EQ(csvCell(u"plain"_s), u"\"plain\""_s);
}

TEST(TimelineExport, MarkdownSaysZoneDrillAndRetractionAndTakesNoWordsForMarkup)
{
    Entry gone = entryOf(u"# not a heading | [x](http://e)"_s);
    gone.retracted = true;
    gone.retractReason = u"another incident"_s;
    TimelineDocument d = documentOf({gone});
    d.drill = true;
    const QString md = QString::fromUtf8(timelineMarkdown(d));
    EXPECT_TRUE(md.startsWith(u"# INC-2026-0042 Mail\n"_s));
    EXPECT_TRUE(md.contains(u"**Drill**"_s));
    EXPECT_TRUE(md.contains(u"Asia/Tokyo (UTC+09:00)"_s));
    EXPECT_TRUE(md.contains(u"- 2025-11-20 09:53 **Finding** ~~\\# not a heading"_s))
        << md.toStdString();
    EXPECT_TRUE(md.contains(u"another incident"_s));
    EXPECT_FALSE(md.contains(u"[x]("_s));
}

TEST(TimelineExport, JsonHoldsCodesAndUtc)
{
    Entry redacted = entryOf({});
    redacted.redacted = true;
    const auto whole =
        QJsonDocument::fromJson(timelineJson(documentOf({entryOf(u"x"_s), redacted}))).object();
    EXPECT_EQ(whole[u"incident"_s].toString(), u"INC-2026-0042"_s);
    const QJsonArray rows = whole[u"timeline"_s].toArray();
    ASSERT_EQ(rows.size(), 2);
    const QJsonObject first = rows[0].toObject();
    EXPECT_EQ(first[u"kind"_s].toString(), u"finding"_s);
    EXPECT_EQ(first[u"occurred_at"_s].toString(), u"2025-11-20T00:53:20.000Z"_s);
    EXPECT_TRUE(first[u"link_url"_s].isNull());
    EXPECT_TRUE(rows[1].toObject()[u"redacted"_s].toBool());
}

TEST(TimelineExport, TheEndOfTheNameChoosesTheFormat)
{
    EXPECT_EQ(int(timelineFormatOf(u"a.CSV"_s)), int(TimelineFormat::Csv));
    EXPECT_EQ(int(timelineFormatOf(u"a.json"_s)), int(TimelineFormat::Json));
    EXPECT_EQ(int(timelineFormatOf(u"a"_s)), int(TimelineFormat::Markdown));
}
