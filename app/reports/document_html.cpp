// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/domain/result.h>
#include <app/reports/document_html.h>
#include <app/reports/html_style.h>
#include <app/reports/picture_kind.h>
#include <app/reports/strip_picture.h>
#include <app/text/language.h>

#include <QCryptographicHash>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace matoi::reports
{

using text::translated;

namespace
{

//! For words and for attributes in double quotes.
QString escaped(const QString& words)
{
    return safeText(words).toHtmlEscaped().replace(u'\'', "&#39;"_L1);
}

QString element(const QString& name, const QString& inside)
{
    return u'<' + name + u'>' + inside + u"</"_s + name + u'>';
}

QString inlineWords(const Words& words)
{
    QString out;
    for (const Span& span : words) {
        QString text = escaped(span.text).replace(u'\n', "<br/>"_L1);
        if (span.code)
            text = element(u"code"_s, text);
        if (span.emphasis)
            text = element(u"em"_s, text);
        if (span.strong)
            text = element(u"strong"_s, text);
        if (span.struck)
            text = element(u"del"_s, text);
        if (span.faint)
            text = element(u"small"_s, text);
        // Asked again here: a document may have been built by code.
        if (!span.link.isEmpty() && allowedLink(span.link))
            text = u"<a href=\"%1\" rel=\"noopener noreferrer\">"_s.arg(
                       escaped(QString::fromLatin1(QUrl(span.link).toEncoded()))) +
                   text + u"</a>"_s;
        out += text;
    }
    return out;
}

QString htmlOf(const Blocks& blocks);

QString cell(const QString& tag, const QString& inside, Align align)
{
    const QString look = align == Align::Right    ? u" class=\"r\""_s
                         : align == Align::Center ? u" class=\"c\""_s
                                                  : QString();
    return u'<' + tag + look + u'>' + inside + u"</"_s + tag + u'>';
}

QString tableOf(const Table& t)
{
    const auto row = [&t](const std::vector<Words>& cells, const QString& tag) {
        QString line;
        for (size_t i = 0; i < cells.size(); ++i)
            line += cell(tag, inlineWords(cells[i]), i < t.align.size() ? t.align[i] : Align::Left);
        return element(u"tr"_s, line) + u'\n';
    };
    QString body;
    for (const auto& cells : t.rows)
        body += row(cells, u"td"_s);
    return u"<div class=\"wide\"><table>\n<thead>"_s + row(t.head, u"th"_s) +
           u"</thead>\n<tbody>"_s + body + u"</tbody></table></div>"_s;
}

QString listOf(const List& list)
{
    const bool tasks = !list.items.empty() && list.items.front().checked;
    QString items;
    for (const ListItem& item : list.items) {
        const bool plain =
            item.blocks.size() == 1 && std::holds_alternative<Paragraph>(item.blocks.front().is);
        QString inside = plain ? inlineWords(std::get<Paragraph>(item.blocks.front().is).words)
                               : htmlOf(item.blocks);
        if (item.checked)
            inside.prepend(*item.checked ? u"☑ "_s : u"☐ "_s);
        items += element(u"li"_s, inside) + u'\n';
    }
    if (!list.ordered)
        return (tasks ? u"<ul class=\"tasks\">\n"_s : u"<ul>\n"_s) + items + u"</ul>"_s;
    return u"<ol start=\"%1\">\n"_s.arg(list.start) + items + u"</ol>"_s;
}

QString figuresOf(const Figures& figures)
{
    QString out;
    for (const auto& f : figures.list) {
        QString one = element(u"dt"_s, escaped(f.label)) + element(u"dd"_s, escaped(f.value));
        if (!f.note.isEmpty())
            one += element(u"dd"_s, escaped(f.note));
        out += element(u"div"_s, one) + u'\n';
    }
    // No row with one box alone in it.
    const size_t all = figures.list.size();
    const QString look = all == 5 || all == 6 || all == 9 ? u"figures three"_s : u"figures"_s;
    return u"<dl class=\""_s + look + u"\">\n"_s + out + u"</dl>"_s;
}

QString timelineOf(const Timeline& t)
{
    QString rows;
    for (const auto& row : t.rows) {
        if (!row.day.isEmpty())
            rows += u"<tr><th colspan=\"3\">"_s + escaped(row.day) + u"</th></tr>\n"_s;
        QString words = inlineWords(row.words);
        if (row.struck)
            words = element(u"del"_s, words);
        if (!row.marks.isEmpty())
            words += u' ' + element(u"small"_s, escaped(row.marks));
        rows += element(u"tr"_s,
                        element(u"td"_s, escaped(row.time)) +
                            element(u"td"_s, element(u"b"_s, escaped(row.kind)) + u' ' + words) +
                            element(u"td"_s, escaped(row.author))) +
                u'\n';
    }
    return u"<div class=\"wide\"><table class=\"log\"><tbody>\n"_s + rows +
           u"</tbody></table></div>"_s;
}

QString classOf(Ink ink)
{
    switch (ink) {
    case Ink::Discovery:
        return u"disc"_s;
    case Ink::Investigation:
        return u"inv"_s;
    case Ink::Resolution:
        return u"res"_s;
    case Ink::Notice:
        return u"not"_s;
    case Ink::Command:
        return u"com"_s;
    default:
        return u"ver"_s;
    }
}

QString number(double n) { return QString::number(n, 'f', 1); }

QString svgOf(const Strip& strip)
{
    constexpr double width = 640;
    const StripPicture p = stripPicture(strip, width);
    QString out = u"<svg viewBox=\"0 -2 %1 %2\" role=\"img\" aria-label=\"%3\">\n"_s.arg(
        number(width), number(p.height + 4), escaped(strip.spoken));
    for (const auto& s : p.strokes)
        out += u"<line x1=\"%1\" y1=\"%2\" x2=\"%3\" y2=\"%4\" stroke-width=\"%5\"%6/>\n"_s.arg(
            number(s.x1), number(s.y1), number(s.x2), number(s.y2), number(s.width),
            s.ink == Ink::Line ? QString() : u" class=\"axis\""_s);
    for (const auto& b : p.boxes)
        out +=
            u"<rect x=\"%1\" y=\"%2\" width=\"%3\" height=\"%4\" rx=\"1.5\" class=\"%5\"/>\n"_s.arg(
                number(b.x), number(b.y), number(b.width), number(b.height), classOf(b.ink));
    for (const auto& d : p.diamonds)
        out += u"<path d=\"M%1 %2l%3 %3l-%3 %3l-%3 -%3z\"%4/>\n"_s.arg(
            number(d.x), number(d.y - d.radius), number(d.radius),
            d.full ? u" class=\"full\""_s : QString());
    for (const auto& l : p.labels) {
        QStringList look;
        if (l.ink != Ink::Text)
            look << u"faint"_s;
        if (l.strong)
            look << u"b"_s;
        out += u"<text x=\"%1\" y=\"%2\" font-size=\"%3\" text-anchor=\"%4\""_s.arg(
            number(l.x), number(l.y), number(l.size),
            l.align == Align::Right    ? u"end"_s
            : l.align == Align::Center ? u"middle"_s
                                       : u"start"_s);
        out += (look.isEmpty() ? QString() : u" class=\"%1\""_s.arg(look.join(u' '))) + u'>' +
               escaped(l.text) + u"</text>\n"_s;
    }
    return out + u"</svg>"_s;
}

QString figureOf(const Picture& p)
{
    const PictureKind kind = pictureKind(p.bytes);
    const QString name = p.caption.isEmpty() ? p.reference : p.caption;
    if (!kind.mime)
        return element(u"p"_s, escaped(translated("Paper", "[picture not printed: %1]").arg(name)));
    return u"<figure><img alt=\"%1\" src=\"data:"_s.arg(escaped(name)) +
           QString::fromLatin1(kind.mime) + u";base64,"_s +
           QString::fromLatin1(p.bytes.toBase64()) + u"\"/>"_s +
           (p.caption.isEmpty() ? QString() : element(u"figcaption"_s, escaped(p.caption))) +
           u"</figure>"_s;
}

QString htmlOf(const Block& b)
{
    return std::visit(
        Overloads{
            [](const Heading& h) {
                const QString tag = u'h' + QString::number(std::min(h.level + 1, 6));
                return u'<' + tag + (h.newPage ? u" class=\"page\">"_s : u">"_s) +
                       inlineWords(h.words) + u"</"_s + tag + u'>';
            },
            [](const Paragraph& p) { return element(u"p"_s, inlineWords(p.words)); },
            [](const List& l) { return listOf(l); }, [](const Table& t) { return tableOf(t); },
            [](const Code& c) { return element(u"pre"_s, element(u"code"_s, escaped(c.text))); },
            [](const Quote& q) { return element(u"blockquote"_s, htmlOf(q.blocks)); },
            [](const Picture& p) { return figureOf(p); },
            [](const Figures& f) { return figuresOf(f); },
            [](const Timeline& t) { return timelineOf(t); },
            [](const Strip& s) { return svgOf(s); },
            [](const Callout& c) {
                return (c.warning ? u"<aside class=\"warning\">"_s : u"<aside>"_s) +
                       element(u"p"_s, escaped(c.title)) + htmlOf(c.blocks) + u"</aside>"_s;
            },
            [](const Rule&) { return u"<hr/>"_s; }},
        b.is);
}

QString htmlOf(const Blocks& blocks)
{
    QString out;
    for (const Block& b : blocks)
        out += htmlOf(b) + u'\n';
    return out;
}

QString headerOf(const Document& d)
{
    QStringList kind{d.kind, d.label};
    kind.removeAll(QString());
    QString out = u"<p class=\"kind\">"_s + escaped(kind.join(u"  "_s)) + u"</p>\n"_s +
                  element(u"h1"_s, escaped(d.title)) + u'\n';
    for (const QString& mark : {d.drill, d.restricted})
        if (!mark.isEmpty())
            out += u"<span class=\"mark\">"_s + escaped(mark) + u"</span>"_s;
    QString facts;
    for (const QString& fact : d.facts)
        facts += element(u"li"_s, escaped(fact)) + u'\n';
    if (!facts.isEmpty())
        out += u"<ul class=\"facts\">\n"_s + facts + u"</ul>\n"_s;
    return out + u"<p class=\"made\">"_s + escaped(d.zone) + u"</p>"_s;
}

} // namespace

QByteArray htmlFile(const Document& d)
{
    const LanguageScope scope(d.language);
    const QByteArray style = htmlStyle();
    // Only this style sheet and pictures that are in the file: nothing is asked of any server.
    const QByteArray policy =
        "default-src 'none'; img-src data:; style-src 'sha256-" +
        QCryptographicHash::hash(style, QCryptographicHash::Sha256).toBase64() +
        "'; base-uri 'none'; form-action 'none'";
    const QString title = escaped(QStringList{d.label, d.title}.join(u' ').trimmed());
    QString out = u"<!DOCTYPE html>\n<html lang=\"%1\">\n<head>\n<meta charset=\"utf-8\"/>\n"
                  "<meta http-equiv=\"Content-Security-Policy\" content=\"%2\"/>\n"
                  "<meta name=\"referrer\" content=\"no-referrer\"/>\n"
                  "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"/>\n"
                  "<meta name=\"color-scheme\" content=\"light dark\"/>\n"
                  "<meta name=\"generator\" content=\"Matoi " MATOI_VERSION
                  "\"/>\n"_s.arg(escaped(d.language), QString::fromLatin1(policy));
    out += element(u"title"_s, title) + u"\n<style>"_s + QString::fromUtf8(style) +
           u"</style>\n</head>\n<body>\n"_s;
    if (!d.drill.isEmpty())
        out += u"<div class=\"drill\" aria-hidden=\"true\">"_s + escaped(d.drill) + u"</div>\n"_s;
    out += element(u"header"_s, u'\n' + headerOf(d) + u'\n') + u"\n<main>\n"_s + htmlOf(d.blocks) +
           u"</main>\n"_s;
    out += element(u"footer"_s, escaped(d.made) + u" · "_s + escaped(d.zone));
    return (out + u"\n</body>\n</html>\n"_s).toUtf8();
}

} // namespace matoi::reports
