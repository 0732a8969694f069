// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/support/printers.h>
#include <tests/support/private_bus.h>
#include <tests/ui/window_driver.h>
#include <ui/shell/print_job.h>
#include <ui/views/form_panel.h>

#include <QProcess>

using namespace Qt::StringLiterals;
using namespace matoi;
using namespace matoi::test;

namespace
{

//! What a reader can copy out of it, without its spacing. Compatible forms are made one: a font
//! that draws a character and its radical alike lets the file name either.
QString textOf(const QString& pdf)
{
    QProcess process;
    process.start(u"pdftotext"_s, {u"-layout"_s, pdf, u"-"_s});
    EXPECT_TRUE(process.waitForStarted()) << "the package poppler-utils is missing";
    EXPECT_TRUE(process.waitForFinished(30'000));
    EXPECT_EQ(process.exitCode(), 0) << process.readAllStandardError().toStdString();
    QString text = QString::fromUtf8(process.readAllStandardOutput())
                       .normalized(QString::NormalizationForm_KC);
    return text.remove(u' ').remove(u'\n');
}

QString print(const ui::TimelineSheet& sheet, const QString& file)
{
    ui::PrintJob job;
    Error error{ErrorCode::Internal, {}};
    bool done = false;
    QObject::connect(&job, &ui::PrintJob::finished, [&](const Error& e) {
        error = e;
        done = true;
    });
    job.toPdf(sheet, file);
    EXPECT_TRUE(waitFor([&] { return done; }));
    EXPECT_EQ(error, Error());
    return textOf(file);
}

ui::TimelineSheet sheetOf(int rows)
{
    ui::TimelineSheet sheet;
    sheet.label = u"INC-2026-0042"_s;
    sheet.title = u"配信が遅れている"_s;
    sheet.facts = {u"対応中"_s, u"Asia/Tokyo (UTC+09:00)"_s};
    sheet.zone = QTimeZone("Asia/Tokyo");
    sheet.page = u"%1 / %2"_s;
    sheet.dayFormat = u"yyyy-MM-dd"_s;
    for (int i = 0; i < rows; ++i)
        sheet.rows.push_back({1'800'000'000'000 + i * 60'000, u"所見"_s, u"伊藤 翔"_s,
                              u"第 %1 の行"_s.arg(i), i == 0 ? u"[推定]"_s : QString(), false});
    return sheet;
}

} // namespace

TEST(Print, ThePdfHoldsItsWordsAsText)
{
    const QTemporaryDir dir;
    const QString text = print(sheetOf(3), dir.filePath(u"a.pdf"_s));
    for (const QString& words :
         {u"INC-2026-0042"_s, u"配信が遅れている"_s, u"UTC+09:00"_s, u"伊藤"_s, u"所見"_s,
          u"第2の行"_s, u"[推定]"_s, u"17:00"_s, u"2027-01-15"_s, u"1/1"_s})
        EXPECT_TRUE(text.contains(words)) << words.toStdString() << "\n" << text.toStdString();
}

TEST(Print, EveryPageNamesTheIncidentItsNumberAndTheMarks)
{
    const QTemporaryDir dir;
    ui::TimelineSheet sheet = sheetOf(200);
    sheet.drill = u"訓練"_s;
    sheet.restricted = u"制限付き"_s;
    const QStringList pages =
        print(sheet, dir.filePath(u"a.pdf"_s)).split(u'\f', Qt::SkipEmptyParts);
    ASSERT_GE(pages.size(), 3);
    int rows = 0;
    for (int i = 0; i < pages.size(); ++i) {
        EXPECT_TRUE(pages[i].contains("INC-2026-0042"_L1)) << i;
        EXPECT_TRUE(pages[i].contains(u"訓練"_s)) << i;
        EXPECT_TRUE(pages[i].contains(u"制限付き"_s)) << i;
        EXPECT_TRUE(pages[i].contains(u"%1/%2"_s.arg(i + 1).arg(pages.size()))) << i;
        rows += int(pages[i].count(u"の行"_s));
    }
    EXPECT_EQ(rows, 200) << "no row is lost at the edge of a page";
}

TEST(Print, ARowLongerThanAPageGoesOnOnTheNext)
{
    const QTemporaryDir dir;
    ui::TimelineSheet sheet = sheetOf(1);
    QStringList lines;
    for (int i = 0; i < 150; ++i)
        lines << u"line-%1-end"_s.arg(i);
    sheet.rows[0].text = lines.join(u'\n');
    const QString text = print(sheet, dir.filePath(u"a.pdf"_s));
    EXPECT_GE(text.count(u'\f'), 2);
    for (const QString& line : lines)
        EXPECT_TRUE(text.contains(line)) << line.toStdString();
}

TEST(Print, AFolderThatIsNotThereIsAnErrorAndNoFile)
{
    ui::PrintJob job;
    Error error;
    QObject::connect(&job, &ui::PrintJob::finished, [&](const Error& e) { error = e; });
    job.toPdf(sheetOf(1), u"/nonexistent/a.pdf"_s);
    ASSERT_TRUE(waitFor([&] { return error.code != ErrorCode::None; }));
    EXPECT_EQ(error.code, ErrorCode::IoError);
}

TEST(Print, CtrlPPrintsWhatIsShown)
{
    WindowDriver w;
    w.key(Qt::Key_N, Qt::ControlModifier);
    w.type(u"Mail is slow"_s);
    w.key(Qt::Key_Return);
    w.type(u"chunk 37 failed"_s);
    w.key(Qt::Key_Return);
    w.type(u"/decision roll back"_s);
    w.key(Qt::Key_Return);
    w.desk().restoreFilter({u"decision"_s});
    w.desk().setFocus();
    w.key(Qt::Key_P, Qt::ControlModifier);
    auto* form = w.window.findChild<ui::FormPanel*>();
    ASSERT_TRUE(waitFor([&] { return form->isOpen(); }));
    const QTemporaryDir dir;
    const QString file = dir.filePath(u"out.pdf"_s);
    ASSERT_TRUE(w.tabTo("QLineEdit"));
    w.retype(u"relative.pdf"_s);
    w.save();
    EXPECT_TRUE(form->isOpen()) << "a name without a folder is refused, not guessed";
    w.retype(file);
    w.save();
    ASSERT_TRUE(waitFor([&] { return QFile::exists(file); }));
    const QString text = textOf(file);
    EXPECT_TRUE(text.contains("Mailisslow"_L1));
    EXPECT_TRUE(text.contains("rollback"_L1));
    EXPECT_FALSE(text.contains("chunk37"_L1)) << "hidden by the filter";
    EXPECT_TRUE(text.contains("notshown"_L1)) << "and said so";
    EXPECT_TRUE(text.contains("UTC+09:00"_L1));
}
