// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/domain/result.h>
#include <app/reports/document_markdown.h>

using namespace Qt::StringLiterals;

// The document in Slack's own markup (mrkdwn).
namespace matoi::reports
{

namespace
{

QString escaped(const QString& words)
{
    return safeText(words)
        .replace(u'&', "&amp;"_L1)
        .replace(u'<', "&lt;"_L1)
        .replace(u'>', "&gt;"_L1);
}

QString marked(const QString& words, const QString& marker)
{
    const QString core = words.trimmed();
    // A marker over a line break is words to Slack.
    if (core.isEmpty() || core.contains(u'\n'))
        return words;
    const auto at = words.indexOf(core);
    return words.left(at) + marker + core + marker + words.mid(at + core.size());
}

QString inlineWords(const Words& words)
{
    QString out;
    for (const Span& span : words) {
        QString text = escaped(span.text);
        if (!span.link.isEmpty())
            text =
                u"<%1|%2>"_s.arg(escaped(span.link).replace(u'|', "%7C"_L1).replace(u' ', "%20"_L1),
                                 QString(text).replace(u'\n', u' ').replace(u'|', u'¦'));
        else if (span.code)
            text = marked(text, u"`"_s);
        if (span.emphasis)
            text = marked(text, u"_"_s);
        if (span.strong)
            text = marked(text, u"*"_s);
        if (span.struck)
            text = marked(text, u"~"_s);
        out += text;
    }
    return out.trimmed();
}

QString bold(const QString& words) { return marked(escaped(words), u"*"_s); }

QString blocksOf(const Blocks& blocks, const QString& between);

QString listOf(const List& l)
{
    QStringList lines;
    int number = l.start;
    for (const ListItem& item : l.items) {
        QString marker = l.ordered ? u"%1. "_s.arg(number++) : u"• "_s;
        if (item.checked)
            marker = *item.checked ? u"☑ "_s : u"☐ "_s;
        lines << marker + blocksOf(item.blocks, u"\n"_s).replace(u'\n', u"\n    "_s);
    }
    return lines.join(u'\n');
}

//! A row is a line of "*head* cell".
QString tableOf(const Table& t)
{
    QStringList lines;
    for (const auto& row : t.rows) {
        QStringList cells;
        for (size_t i = 0; i < row.size(); ++i)
            if (const QString cell = inlineWords(row[i]).replace(u'\n', u' '); !cell.isEmpty())
                cells << (i == 0 || i >= t.head.size() ? cell
                                                       : bold(plainText(t.head[i])) + u' ' + cell);
        lines << u"• "_s + cells.join(u" · "_s);
    }
    return lines.join(u'\n');
}

QString timelineOf(const Timeline& t)
{
    QStringList lines;
    for (const auto& row : t.rows) {
        if (!row.day.isEmpty())
            lines << bold(row.day);
        QString words = inlineWords(row.words).replace(u'\n', u' ');
        if (row.struck)
            words = marked(words, u"~"_s);
        QStringList parts{row.time, bold(row.kind), words};
        for (const QString& aside : {row.author, row.marks})
            if (!aside.isEmpty())
                parts << u'(' + escaped(aside) + u')';
        parts.removeAll(QString());
        lines << u"• "_s + parts.join(u' ');
    }
    return lines.join(u'\n');
}

QString quoted(const QString& text) { return u"> "_s + QString(text).replace(u'\n', u"\n> "_s); }

QString blockOf(const Block& b)
{
    return std::visit(
        Overloads{
            [](const Heading& h) { return bold(plainText(h.words)); },
            [](const Paragraph& p) { return inlineWords(p.words); },
            [](const List& l) { return listOf(l); }, [](const Table& t) { return tableOf(t); },
            [](const Code& c) { return u"```\n"_s + escaped(c.text) + u"\n```"_s; },
            [](const Quote& q) { return quoted(blocksOf(q.blocks, u"\n"_s)); },
            [](const Picture& p) {
                return u'[' + escaped(p.caption.isEmpty() ? p.reference : p.caption) + u']';
            },
            [](const Figures& f) {
                QStringList lines;
                for (const auto& figure : f.list)
                    lines << u"• "_s + bold(figure.label) + u' ' + escaped(figure.value) +
                                 (figure.note.isEmpty() ? QString()
                                                        : u" ("_s + escaped(figure.note) + u')');
                return lines.join(u'\n');
            },
            [](const Timeline& t) { return timelineOf(t); },
            [](const Strip& s) { return escaped(s.spoken); },
            [](const Callout& c) {
                return quoted(bold(c.title) + u'\n' + blocksOf(c.blocks, u"\n"_s));
            },
            [](const Rule&) { return u"───"_s; }},
        b.is);
}

QString blocksOf(const Blocks& blocks, const QString& between)
{
    QStringList parts;
    for (const Block& b : blocks)
        if (const QString text = blockOf(b); !text.isEmpty())
            parts << text;
    return parts.join(between);
}

} // namespace

QString pastedText(const Document& d, Pasted where)
{
    if (where == Pasted::Notion)
        return QString::fromUtf8(markdownFile(d));
    QStringList marks{d.kind, d.drill, d.restricted};
    marks.removeAll(QString());
    QStringList head{bold(QStringList{d.label, d.title}.join(u' ').trimmed())};
    if (!marks.isEmpty())
        head << escaped(marks.join(u" · "_s));
    const QStringList lines = d.facts + QStringList{d.zone, d.made};
    for (const QString& fact : lines)
        if (!fact.isEmpty())
            head << escaped(fact);
    return head.join(u'\n') + u"\n\n"_s + blocksOf(d.blocks, u"\n\n"_s) + u'\n';
}

} // namespace matoi::reports
