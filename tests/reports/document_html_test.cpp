// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/reports/document_html.h>
#include <app/text/language.h>
#include <tests/reports/postmortem_example.h>
#include <tests/support/hostile_texts.h>
#include <tests/support/printers.h>

#include <QCryptographicHash>
#include <QRegularExpression>
#include <QXmlStreamReader>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace matoi;
using namespace matoi::reports;

namespace
{

//! Reads the file as XML and refuses whatever is not on the list: elements, attributes, targets.
void expectHarmless(const QByteArray& html)
{
    static const QStringList elements{
        u"html"_s,       u"head"_s,      u"meta"_s,  u"title"_s,  u"style"_s,  u"body"_s,
        u"div"_s,        u"header"_s,    u"main"_s,  u"footer"_s, u"p"_s,      u"h1"_s,
        u"h2"_s,         u"h3"_s,        u"h4"_s,    u"h5"_s,     u"h6"_s,     u"span"_s,
        u"ul"_s,         u"ol"_s,        u"li"_s,    u"dl"_s,     u"dt"_s,     u"dd"_s,
        u"table"_s,      u"thead"_s,     u"tbody"_s, u"tr"_s,     u"th"_s,     u"td"_s,
        u"blockquote"_s, u"pre"_s,       u"code"_s,  u"em"_s,     u"strong"_s, u"del"_s,
        u"small"_s,      u"b"_s,         u"br"_s,    u"hr"_s,     u"a"_s,      u"figure"_s,
        u"img"_s,        u"aside"_s,     u"svg"_s,   u"line"_s,   u"rect"_s,   u"path"_s,
        u"text"_s,       u"figcaption"_s};
    static const QStringList attributes{
        u"lang"_s,      u"charset"_s,     u"http-equiv"_s, u"content"_s,    u"name"_s,
        u"class"_s,     u"href"_s,        u"rel"_s,        u"src"_s,        u"alt"_s,
        u"start"_s,     u"colspan"_s,     u"x"_s,          u"y"_s,          u"x1"_s,
        u"y1"_s,        u"x2"_s,          u"y2"_s,         u"width"_s,      u"height"_s,
        u"rx"_s,        u"d"_s,           u"role"_s,       u"viewBox"_s,    u"stroke-width"_s,
        u"font-size"_s, u"text-anchor"_s, u"aria-label"_s, u"aria-hidden"_s};
    QXmlStreamReader xml(html);
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        EXPECT_TRUE(elements.contains(xml.name())) << xml.name().toString().toStdString();
        for (const auto& attribute : xml.attributes()) {
            const QString name = attribute.name().toString(), value = attribute.value().toString();
            EXPECT_TRUE(attributes.contains(name)) << name.toStdString();
            static const QRegularExpression scheme(u"^(https?://|mailto:|matoi://)"_s);
            EXPECT_TRUE(name != "href"_L1 || scheme.match(value.toLower()).hasMatch())
                << value.toStdString();
            EXPECT_TRUE(name != "src"_L1 || value.startsWith("data:image/"_L1));
            EXPECT_TRUE(name != "http-equiv"_L1 || value == "Content-Security-Policy"_L1);
        }
    }
    EXPECT_FALSE(xml.hasError()) << xml.errorString().toStdString() << " line " << xml.lineNumber();
}

QByteArray exampleHtml(bool ja)
{
    return htmlFile(
        postmortemDocument(test::examplePostmortem(ja), ja ? u"ja"_s : u"en"_s).document);
}

} // namespace

TEST(DocumentHtml, IsOneFileWithItsStyleItsPicturesAndItsLanguage)
{
    installLanguage(u"en"_s);
    const QByteArray html = exampleHtml(true);
    expectHarmless(html);
    EXPECT_TRUE(html.startsWith("<!DOCTYPE html>\n<html lang=\"ja\">"));
    EXPECT_TRUE(exampleHtml(false).contains("<html lang=\"en\">"));
    EXPECT_TRUE(html.contains("src=\"data:image/png;base64," + test::grey(300, 120).toBase64()));
    EXPECT_TRUE(html.contains("prefers-color-scheme:dark"));
    EXPECT_TRUE(html.contains("@media print"));
    EXPECT_TRUE(html.contains(u"青葉商事さまから「届かない」"_s.toUtf8()));
    EXPECT_TRUE(html.contains("Asia/Tokyo (UTC+09:00)"));
    // The policy lets in exactly the style sheet that is there.
    const auto from = html.indexOf("<style>") + 7;
    const QByteArray style = html.mid(from, html.indexOf("</style>") - from);
    EXPECT_TRUE(html.contains(
        "default-src 'none'; img-src data:; style-src 'sha256-" +
        QCryptographicHash::hash(style, QCryptographicHash::Sha256).toBase64() + "'"));
    EXPECT_FALSE(html.contains("<script"));
    EXPECT_FALSE(style.contains("url(") || style.contains("@import"));
}

TEST(DocumentHtml, NothingHostilePassesWhereverItStands)
{
    PostmortemFacts f = test::examplePostmortem(false);
    QString all;
    for (const QString& text : test::hostileTexts(u"/tmp/canary"_s)) {
        all += text + u"\n\n"_s;
        Entry e = f.timeline.front();
        e.text = text;
        e.authorName = text;
        f.timeline.push_back(e);
        f.duties.push_back({Role::Deputy, text, text, 0, 0});
        f.actions.push_back({text, text, text, text, text});
        f.work.push_back({text, Lane::Dev, Phase::Discovery, test::tokyo(21, "13:50"), 0});
    }
    f.title = f.label = f.owner = f.madeBy = f.affectedUsers = all;
    f.sections = {{u"cause"_s, all, all}, {u"external"_s, all, all}};
    const PostmortemDocument d = postmortemDocument(f, u"en"_s);
    const QByteArray html = htmlFile(d.document);
    expectHarmless(html);
    EXPECT_FALSE(html.toLower().contains("<script"));
    EXPECT_FALSE(html.contains("file://") && html.contains("<img src=\"file"));
    EXPECT_GT(d.leftOut.size(), 20u);
    for (const LeftOut& out : d.leftOut)
        EXPECT_TRUE(sentence(out).contains(QString::number(out.line)));
}

TEST(DocumentHtml, ALinkThatCodePutInIsAskedAgain)
{
    Document d = emptyDocument(u"en"_s, QTimeZone::utc(), 1, {});
    d.title = u"x"_s;
    d.blocks = {
        Block{Paragraph{{Span{u"a"_s, false, false, false, false, false, u"javascript:alert(1)"_s},
                         Span{u"b"_s, false, false, false, false, false,
                              u"https://a.example/\"onclick=\"x"_s}}}},
        Block{Picture{u"svg"_s, u"attachment:x"_s, "<svg onload='alert(1)'/>"}}};
    const QByteArray html = htmlFile(d);
    expectHarmless(html);
    EXPECT_FALSE(html.contains("javascript"));
    EXPECT_TRUE(html.contains("href=\"https://a.example/%22onclick=%22x\""));
}

TEST(DocumentHtml, ADrillCarriesItsWatermark)
{
    PostmortemFacts f = test::examplePostmortem(true);
    f.kind = IncidentKind::Drill;
    f.restricted = true;
    const QByteArray html = htmlFile(postmortemDocument(f, u"ja"_s).document);
    EXPECT_TRUE(html.contains(u"<div class=\"drill\" aria-hidden=\"true\">訓練</div>"_s.toUtf8()));
    EXPECT_TRUE(html.contains(u"<span class=\"mark\">訓練</span>"_s.toUtf8()));
    expectHarmless(html);
}
