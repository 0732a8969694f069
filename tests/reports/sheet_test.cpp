// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/reports/document_markdown.h>
#include <app/reports/sheet.h>
#include <app/reports/timeline_document.h>
#include <app/text/language.h>
#include <tests/reports/postmortem_example.h>
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

Sheet numbers()
{
    installLanguage(u"en"_s);
    Sheet s;
    s.name = u"metrics"_s;
    s.title = u"Numbers"_s;
    s.zone = QTimeZone("Asia/Tokyo");
    s.columns = {{u"class"_s, u"Class"_s}, {u"median_ms"_s, u"Median"_s, true}};
    s.rows = {{{u"=1+1"_s, u"outage"_s}, {u"6 min"_s, 360'000}}, {{u"None"_s, {}}, {u"—"_s, {}}}};
    s.notes = {u"MTTD = detected − started"_s};
    return s;
}

} // namespace

TEST(Sheet, CsvIsGuardedAndNamesItsZone)
{
    EXPECT_EQ(sheetCsv(numbers()),
              u"\ufeff\"Class\",\"Median\",\"Time zone\"\r\n\"'=1+1\",360000,\"Asia/Tokyo\"\r\n"
              "\"None\",\"—\",\"Asia/Tokyo\"\r\n"_s.toUtf8());
}

TEST(Sheet, JsonHasValuesAndUnknownIsNull)
{
    const QJsonObject o = QJsonDocument::fromJson(sheetJson(numbers())).object();
    EXPECT_EQ(o[u"zone"_s].toString(), u"Asia/Tokyo"_s);
    const QJsonArray rows = o[u"metrics"_s].toArray();
    EXPECT_EQ(rows[0][u"median_ms"_s].toInteger(), 360'000);
    EXPECT_TRUE(rows[1][u"median_ms"_s].isNull());
    EXPECT_EQ(o[u"notes"_s].toArray().size(), 1);
}

TEST(Sheet, AsADocumentItSaysTheDefinitionsAndTheZone)
{
    const QString md = QString::fromUtf8(
        markdownFile(sheetDocument(numbers(), u"en"_s, test::tokyo(21, "19:46"), u"Aya"_s)));
    EXPECT_TRUE(md.contains(u"- Times in Asia/Tokyo (UTC+09:00)\n- Written 2026-11-21 19:46 +09:00 "
                            "by Aya"_s))
        << md.toStdString();
    EXPECT_TRUE(md.contains(u"| --- | ---: |\n| \\=1+1 | 6 min |"_s));
    EXPECT_TRUE(md.contains(u"MTTD = detected − started"_s));
}

TEST(TimelinePaper, EachNewDaySaysSoAndRetractedRowsAreStruck)
{
    installLanguage(u"en"_s);
    const PostmortemFacts f = test::examplePostmortem(false);
    TimelineDocument t{f.label, f.title, true, f.wording.zone, f.timeline, f.wording};
    t.entries[2].occurredAt += 86'400'000;
    t.entries[2].retracted = true;
    t.entries[2].retractReason = u"wrong"_s;
    const Document d = timelinePaper(t, true, u"en"_s, f.madeAt, {});
    EXPECT_EQ(d.drill, u"Drill"_s);
    EXPECT_EQ(d.restricted, u"Restricted"_s);
    const auto& rows = std::get<Timeline>(d.blocks.at(0).is).rows;
    EXPECT_EQ(rows[0].day, u"Saturday, November 21, 2026"_s);
    EXPECT_EQ(rows[1].day, QString());
    EXPECT_EQ(rows[2].day, u"Sunday, November 22, 2026"_s);
    EXPECT_TRUE(rows[2].struck);
    EXPECT_EQ(rows[2].marks, u"(retracted: wrong)"_s);
    EXPECT_EQ(rows[0].time, u"13:48"_s);
}
