// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/domain/result.h>
#include <app/reports/document_pdf.h>
#include <app/reports/strip_picture.h>
#include <app/text/language.h>
#include <tests/reports/postmortem_example.h>
#include <tests/support/printers.h>

#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace matoi;
using namespace matoi::reports;

namespace
{

//! What a reader of the file gets when all of it is copied; pages end with a form feed.
QString copied(const QByteArray& pdf, const QStringList& how = {u"-raw"_s})
{
    QTemporaryDir folder;
    QFile file(folder.filePath(u"a.pdf"_s));
    EXPECT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(pdf);
    file.close();
    QProcess tool;
    tool.start(u"pdftotext"_s, QStringList(how)
                                   << u"-enc"_s << u"UTF-8"_s << file.fileName() << u"-"_s);
    EXPECT_TRUE(tool.waitForFinished(20'000));
    EXPECT_EQ(tool.exitCode(), 0);
    return QString::fromUtf8(tool.readAllStandardOutput());
}

//! Lines end where the paper does: only what is not space counts.
QString dense(QString text) { return text.remove(QRegularExpression(u"\\s"_s)); }

QString wordsOf(const Blocks& blocks);

QString wordsOf(const Block& block)
{
    const auto cells = [](const std::vector<Words>& row) {
        QString text;
        for (const Words& cell : row)
            text += plainText(cell);
        return text;
    };
    return std::visit(Overloads{[](const Heading& b) { return plainText(b.words); },
                                [](const Paragraph& b) { return plainText(b.words); },
                                [](const List& b) {
                                    QString text;
                                    int n = b.start;
                                    for (const ListItem& item : b.items)
                                        text +=
                                            (b.ordered ? QString::number(n++) + u'.' : QString()) +
                                            wordsOf(item.blocks);
                                    return text;
                                },
                                [&](const Table& b) {
                                    QString text = cells(b.head);
                                    for (const auto& row : b.rows)
                                        text += cells(row);
                                    return text;
                                },
                                [](const Code& b) { return b.text; },
                                [](const Quote& b) { return wordsOf(b.blocks); },
                                [](const Picture& b) { return b.caption; },
                                [](const Figures& b) {
                                    QString text;
                                    for (const auto& f : b.list)
                                        text += f.label + f.value + f.note;
                                    return text;
                                },
                                [](const Timeline& b) {
                                    QString text;
                                    for (const auto& row : b.rows)
                                        text += row.day + row.time + row.kind +
                                                plainText(row.words) + row.marks + row.author;
                                    return text;
                                },
                                [](const Strip& b) {
                                    QString text;
                                    for (const auto& label : stripPicture(b, 487.28).labels)
                                        text += label.text;
                                    return text;
                                },
                                [](const Callout& b) { return b.title + wordsOf(b.blocks); },
                                [](const Rule&) { return QString(); }},
                      block.is);
}

QString wordsOf(const Blocks& blocks)
{
    QString text;
    for (const Block& block : blocks)
        text += wordsOf(block);
    return text;
}

//! The words of the file without what stands on every page, which is asserted.
QString body(const QString& text, const Document& d)
{
    QStringList pages = text.split(u'\f', Qt::SkipEmptyParts);
    QStringList marks{d.label, d.drill, d.restricted};
    marks.removeAll(QString());
    QString out;
    for (int i = 0; i < pages.size(); ++i) {
        const QString head =
            dense(marks.join(u'·') + d.zone + d.made + d.page.arg(i + 1).arg(pages.size()));
        const QString page = dense(pages[i]);
        EXPECT_TRUE(page.startsWith(head)) << page.left(120).toStdString();
        out += page.mid(head.size());
    }
    return out;
}

QString title(const Document& d)
{
    return d.kind + d.label + d.title + QStringList{d.drill, d.restricted}.join(u""_s) +
           d.facts.join(u'·');
}

Document plain(const Blocks& blocks)
{
    Document d = emptyDocument(u"ja"_s, QTimeZone("Asia/Tokyo"), test::tokyo(21, "19:46"), {});
    d.label = u"INC-2026-0042"_s;
    d.title = u"見立て"_s;
    d.blocks = blocks;
    return d;
}

Block paragraph(const QString& text) { return Block{Paragraph{words(text)}}; }

QByteArray pdf(const Document& d)
{
    auto bytes = pdfFile(d);
    EXPECT_TRUE(bytes.ok());
    return bytes.ok() ? *bytes : QByteArray();
}

} // namespace

TEST(DocumentPdf, ItsTextIsTheSourceInJapaneseAndEnglish)
{
    for (const bool ja : {true, false}) {
        installLanguage(u"en"_s);
        const Document d =
            postmortemDocument(test::examplePostmortem(ja), ja ? u"ja"_s : u"en"_s).document;
        EXPECT_EQ(body(copied(pdf(d)), d), dense(title(d) + wordsOf(d.blocks)));
    }
}

TEST(DocumentPdf, RadicalsTimesAndRareFormsComeBackAsTheyWereWritten)
{
    // Each of these has a look-alike in Unicode, or a glyph of its own for a pair.
    const QString hard =
        u"彩立見青人文行生面食金長門一二日月木水火土大小山川工力又口女子心手比用田目石示羽老耳自至"
        u"色虫"
        "血衣西言角谷豆赤走足身車里雨非音頁風飛首香馬骨高鬼魚鳥鹿麦麻黄黒鼻龍亀 ⽂⼈⾒ "
        "髙﨑𠮷野葛󠄀 "
        "13:42:05 10:30-11:00 a->b => != >= -- 3x5 3×5 1/2 ½ fi ffi ﬁ ・ー〜～―—–−‐ ｶﾞ か゚ がぎ "
        "“x” ‘y” … Ünïcödé Ελληνικά Русский №"_s;
    Document d = plain({paragraph(hard), Block{Paragraph{{Span{hard, true}}}},
                        Block{Code{u"13:42 彩立見 a->b !="_s}}});
    const QString all = body(copied(pdf(d)), d);
    EXPECT_EQ(all, dense(title(d) + hard + hard + u"13:42 彩立見 a->b !="_s));
}

TEST(DocumentPdf, ACharacterWithoutAFontIsStillCopied)
{
    Document d = plain({paragraph(u"before \U000F1234 after"_s)});
    EXPECT_TRUE(body(copied(pdf(d)), d).endsWith(u"before\U000F1234after"_s));
}

TEST(DocumentPdf, WordsOfOneLineKeepTheirSpaces)
{
    Document d = plain({paragraph(u"The worker  was full at 13:42, says Naoko"_s)});
    EXPECT_TRUE(copied(pdf(d)).contains(u"The worker was full at 13:42, says Naoko"_s) ||
                copied(pdf(d)).contains(u"The worker  was full at 13:42, says Naoko"_s));
    EXPECT_TRUE(copied(pdf(d), {}).contains(u"full at 13:42, says Naoko"_s));
}

TEST(DocumentPdf, ADrillSaysSoOnEachPageAndItsWatermarkIsNoText)
{
    PostmortemFacts f = test::examplePostmortem(true);
    f.kind = IncidentKind::Drill;
    const Document d = postmortemDocument(f, u"ja"_s).document;
    ASSERT_EQ(d.drill, u"訓練"_s);
    const QString text = copied(pdf(d));
    EXPECT_EQ(body(text, d), dense(title(d) + wordsOf(d.blocks)));
    const auto pages = text.split(u'\f', Qt::SkipEmptyParts);
    EXPECT_GT(pages.size(), 2);
    for (const QString& page : pages)
        EXPECT_TRUE(page.startsWith(u"INC-2026-0042 · 訓練"_s)) << page.left(60).toStdString();
}

TEST(DocumentPdf, LongParagraphsTablesAndCodeGoOnOverPagesAndLoseNothing)
{
    Table table;
    table.head = {words(u"見出し"_s), words(u"値"_s)};
    for (int i = 0; i < 120; ++i)
        table.rows.push_back({words(u"行 %1"_s.arg(i)), words(u"値 %1 立見"_s.arg(i * 7))});
    table.rows.push_back({words(u"unbreakable"_s.repeated(12)), words(u"x"_s)});
    table.rows.push_back({words(u"長い"_s), words(u"とても長い文章。"_s.repeated(900))});
    QString code;
    for (int i = 0; i < 150; ++i)
        code += u"line %1\n"_s.arg(i);
    Document d = plain({paragraph(u"折り返しの試験です。"_s.repeated(700)),
                        Block{Callout{u"外"_s, {paragraph(u"枠の中の文章。"_s.repeated(600))}}},
                        Block{Code{code.trimmed()}}, Block{table},
                        paragraph(u"https://example.com/with/no/space/"_s.repeated(9))});
    const QString all = body(copied(pdf(d)), d);
    // The head of a table is on each of its pages; all else stands once.
    const QString expected = dense(title(d) + wordsOf(d.blocks));
    QString once = all;
    const auto first = once.indexOf(u"見出し値"_s) + 4;
    EXPECT_GT(once.mid(first).count(u"見出し値"_s), 3);
    once = once.left(first) + once.mid(first).remove(u"見出し値"_s);
    EXPECT_EQ(once, expected);
}

TEST(DocumentPdf, FortyPagesTellHowFarTheyAreAndCanBeStopped)
{
    Blocks blocks;
    Timeline t;
    for (int i = 0; i < 1700; ++i)
        t.rows.push_back({{},
                          u"13:%1"_s.arg(i % 60, 2, 10, QChar(u'0')),
                          u"所見"_s,
                          words(u"%1 件目の所見"_s.arg(i)),
                          u"鈴木 彩"_s,
                          {},
                          false});
    blocks.push_back(Block{t});
    Document d = plain(blocks);
    std::vector<double> steps;
    auto whole = pdfFile(d, [&](double done) {
        steps.push_back(done);
        return true;
    });
    ASSERT_TRUE(whole.ok());
    const auto pages = copied(*whole).split(u'\f', Qt::SkipEmptyParts).size();
    EXPECT_GE(pages, 40);
    EXPECT_GT(steps.size(), 1000u);
    EXPECT_TRUE(std::is_sorted(steps.begin(), steps.end()));
    EXPECT_EQ(steps.back(), 1);
    int asked = 0;
    auto stopped = pdfFile(d, [&](double) { return ++asked < 100; });
    ASSERT_FALSE(stopped.ok());
    EXPECT_EQ(stopped.error().code, ErrorCode::Cancelled);
    EXPECT_EQ(asked, 100);
}

TEST(DocumentPdf, TheSameDocumentGivesTheSameBytes)
{
    const Document d = postmortemDocument(test::examplePostmortem(true), u"ja"_s).document;
    EXPECT_EQ(pdf(d), pdf(d));
}

TEST(DocumentPdf, PicturesThatCannotBeDrawnAreNamed)
{
    QByteArray broken = test::grey(300, 120);
    broken.truncate(80);
    QByteArray vast = test::grey(4, 4);
    vast.replace(16, 8, QByteArray("\x00\x01\x00\x00\x00\x01\x00\x00", 8)); // 65536 x 65536
    Document d = plain({Block{Picture{u"whole"_s, u"attachment:1"_s, test::grey(3000, 900)}},
                        Block{Picture{u"broken"_s, u"attachment:2"_s, broken}},
                        Block{Picture{u"vast"_s, u"attachment:3"_s, vast}},
                        Block{Picture{u"gif"_s, u"attachment:4"_s, "GIF89a...."}}});
    d.language = u"en"_s;
    const QString text = copied(pdf(d));
    EXPECT_TRUE(text.contains(u"\nwhole\n"_s)) << text.toStdString();
    for (const QString& name : {u"broken"_s, u"vast"_s, u"gif"_s})
        EXPECT_TRUE(text.contains(u"[picture not printed: %1]"_s.arg(name)));
    EXPECT_LT(pdf(d).size(), 300'000); // not all of its pixels
}

TEST(DocumentPdf, LinksAndContentsAreThere)
{
    const Document d = postmortemDocument(test::examplePostmortem(false), u"en"_s).document;
    const QByteArray bytes = pdf(d);
    EXPECT_TRUE(bytes.contains("https://git.example.com/mail/pull/8841"));
    EXPECT_TRUE(bytes.contains("/Outlines"));
}

TEST(DocumentPdf, TheSummaryIsOnePage)
{
    for (const bool ja : {true, false}) {
        PostmortemFacts f = test::examplePostmortem(ja);
        for (auto& section : f.sections)
            section.markdown =
                ja ? u"長い文章です。"_s.repeated(500) : u"many words "_s.repeated(500);
        for (int i = 0; i < 40; ++i)
            f.actions.push_back(f.actions.back());
        const Document d = postmortemSummary(f, ja ? u"ja"_s : u"en"_s).document;
        EXPECT_EQ(copied(pdf(d)).split(u'\f', Qt::SkipEmptyParts).size(), 1);
    }
}
