// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/domain/result.h>
#include <app/reports/document_markdown.h>

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace matoi::reports
{

namespace
{

//! Words are words, not headings, tables, links or entities.
QString escaped(const QString& words)
{
    QString out;
    for (const QChar c : safeText(words)) {
        if (u"\\`*_[]<>|#~&"_s.contains(c))
            out += u'\\';
        out += c;
    }
    // What would begin a list, a rule or an underlined heading at the start of a line.
    static const QRegularExpression start(u"(^|\\n)( *)([-+=]|\\d{1,9}(?=[.)]))"_s);
    qsizetype shift = 0;
    const QString before = out;
    for (auto it = start.globalMatch(before); it.hasNext();) {
        const auto match = it.next();
        const bool number = match.captured(3).front().isDigit();
        const qsizetype at = number ? match.capturedEnd(3) : match.capturedStart(3);
        out.insert(at + shift++, u'\\');
    }
    return out;
}

//! As many backticks as the words do not have.
QString fence(const QString& words, int least)
{
    int longest = 0, run = 0;
    for (const QChar c : words) {
        run = c == u'`' ? run + 1 : 0;
        longest = std::max(longest, run);
    }
    return QString(std::max(longest + 1, least), u'`');
}

QString codeSpan(const QString& text)
{
    const QString ticks = fence(text, 1);
    const bool pad = text.startsWith(u'`') || text.endsWith(u'`') ||
                     (text.startsWith(u' ') && text.endsWith(u' '));
    return ticks + (pad ? u" "_s : QString()) + text + (pad ? u" "_s : QString()) + ticks;
}

//! Markers bind to words only: outside spaces stay outside.
QString marked(const QString& words, const QString& marker)
{
    const QString core = words.trimmed();
    if (core.isEmpty())
        return words;
    const auto at = words.indexOf(core);
    return words.left(at) + marker + core + marker + words.mid(at + core.size());
}

QString inlineWords(const Words& words, const QString& lineBreak)
{
    QString out;
    for (const Span& span : words) {
        QString text = span.code ? codeSpan(span.text) : escaped(span.text);
        if (span.emphasis)
            text = marked(text, u"*"_s);
        if (span.strong)
            text = marked(text, u"**"_s);
        if (span.struck)
            text = marked(text, u"~~"_s);
        if (!span.link.isEmpty())
            text = span.link == span.text
                       ? span.link
                       : u"[%1](<%2>)"_s.arg(text, QString(span.link)
                                                       .replace(u'<', "%3C"_L1)
                                                       .replace(u'>', "%3E"_L1)
                                                       .replace(u'\\', "%5C"_L1));
        out += text;
    }
    return out.trimmed().replace(u'\n', lineBreak);
}

QString indented(const QString& text, const QString& first, const QString& rest)
{
    QStringList lines = text.split(u'\n');
    for (qsizetype i = 0; i < lines.size(); ++i)
        if (i == 0)
            lines[i].prepend(first);
        else if (!lines[i].isEmpty())
            lines[i].prepend(rest);
        else if (rest.startsWith(u'>'))
            lines[i] = u">"_s;
    return lines.join(u'\n');
}

QString table(const Table& t)
{
    const auto row = [](const std::vector<Words>& cells) {
        QString line = u"|"_s;
        for (const Words& cell : cells)
            line += u' ' + inlineWords(cell, u"<br>"_s) + u" |"_s;
        return line;
    };
    // Three dashes at least: fewer are no table for some readers.
    QString rule = u"|"_s;
    for (size_t i = 0; i < t.head.size(); ++i) {
        const Align align = i < t.align.size() ? t.align[i] : Align::Left;
        rule += align == Align::Right    ? u" ---: |"_s
                : align == Align::Center ? u" :---: |"_s
                                         : u" --- |"_s;
    }
    QStringList lines{row(t.head), rule};
    for (const auto& cells : t.rows)
        lines << row(cells);
    return lines.join(u'\n');
}

QString block(const Block& b, bool second = false);

//! `second`: of two lists in a row, which would be one if their markers were the same.
QString list(const List& l, bool second)
{
    QStringList lines;
    int number = l.start;
    for (const ListItem& item : l.items) {
        QString marker = l.ordered ? u"%1%2 "_s.arg(number++).arg(QChar(second ? u')' : u'.'))
                         : second  ? u"* "_s
                                   : u"- "_s;
        const QString rest(marker.size(), u' ');
        if (item.checked)
            marker += *item.checked ? u"[x] "_s : u"[ ] "_s;
        bool simple = true; // words and lists below them stand close
        for (const Block& inner : item.blocks)
            simple = simple &&
                     (&inner == &item.blocks.front() || std::holds_alternative<List>(inner.is));
        QStringList parts;
        for (const Block& inner : item.blocks)
            parts << block(inner);
        lines << indented(parts.join(simple ? u"\n"_s : u"\n\n"_s), marker, rest);
    }
    return lines.join(u'\n');
}

QString figures(const Figures& f, bool second)
{
    QStringList lines;
    for (const auto& figure : f.list) {
        QString line = u"%1 **%2**: %3"_s.arg(second ? u"*"_s : u"-"_s, escaped(figure.label),
                                              escaped(figure.value));
        if (!figure.note.isEmpty())
            line += u" ("_s + escaped(figure.note) + u')';
        lines << line;
    }
    return lines.join(u'\n');
}

QString timeline(const Timeline& t, bool second)
{
    const QString marker = second ? u"* "_s : u"- "_s;
    QStringList lines;
    for (const auto& row : t.rows) {
        if (!row.day.isEmpty())
            lines << (lines.isEmpty() ? QString() : u"\n"_s) + u"**"_s + escaped(row.day) +
                         u"**\n"_s;
        QString words = inlineWords(row.words, u"  \n  "_s);
        if (row.struck)
            words = marked(words, u"~~"_s);
        QStringList parts{marker + row.time, u"**"_s + escaped(row.kind) + u"**"_s, words};
        if (!row.author.isEmpty())
            parts << u'(' + escaped(row.author) + u')';
        if (!row.marks.isEmpty())
            parts << u'*' + escaped(row.marks) + u'*';
        parts.removeAll(QString());
        lines << parts.join(u' ');
    }
    return lines.join(u'\n');
}

//! The picture itself has no place here; its words stand in the tables around it.
QString strip(const Strip& s) { return s.spoken.isEmpty() ? QString() : escaped(s.spoken); }

QString callout(const Callout& c)
{
    QStringList parts;
    if (!c.title.isEmpty())
        parts << u"**"_s + escaped(c.title) + u"**"_s;
    parts << markdown(c.blocks);
    return indented(parts.join(u"\n\n"_s), u"> "_s, u"> "_s);
}

QString block(const Block& b, bool second)
{
    return std::visit(
        Overloads{
            [](const Heading& h) {
                return QString(std::min(h.level + 1, 6), u'#') + u' ' +
                       inlineWords(h.words, u" "_s);
            },
            [](const Paragraph& p) { return inlineWords(p.words, u"\n"_s); },
            [second](const List& l) { return list(l, second); },
            [](const Table& t) { return table(t); },
            [](const Code& c) {
                const QString ticks = fence(c.text, 3);
                return ticks + u'\n' + c.text + u'\n' + ticks;
            },
            [](const Quote& q) { return indented(markdown(q.blocks), u"> "_s, u"> "_s); },
            [](const Picture& p) { return u"![%1](<%2>)"_s.arg(escaped(p.caption), p.reference); },
            [second](const Figures& f) { return figures(f, second); },
            [second](const Timeline& t) { return timeline(t, second); },
            [](const Strip& s) { return strip(s); }, [](const Callout& c) { return callout(c); },
            [](const Rule&) { return u"---"_s; }},
        b.is);
}

} // namespace

QString markdown(const Blocks& blocks)
{
    QStringList parts;
    bool second = false;
    for (size_t i = 0; i < blocks.size(); ++i) {
        const auto isList = [&](size_t at) {
            return std::holds_alternative<List>(blocks[at].is) ||
                   std::holds_alternative<Figures>(blocks[at].is) ||
                   std::holds_alternative<Timeline>(blocks[at].is);
        };
        second = i > 0 && isList(i) && isList(i - 1) && !second;
        if (const QString text = block(blocks[i], second); !text.isEmpty())
            parts << text;
    }
    return parts.join(u"\n\n"_s);
}

QByteArray markdownFile(const Document& d)
{
    QStringList head{u"# "_s + escaped(QStringList{d.label, d.title}.join(u' ').trimmed())};
    QStringList marks{d.kind, d.drill, d.restricted};
    marks.removeAll(QString());
    if (!marks.isEmpty())
        head << u"**"_s + escaped(marks.join(u" · "_s)) + u"**"_s;
    QStringList facts;
    const QStringList lines = d.facts + QStringList{d.zone, d.made};
    for (const QString& fact : lines)
        if (!fact.isEmpty())
            facts << u"- "_s + escaped(fact);
    head << facts.join(u'\n');
    return (head.join(u"\n\n"_s) + u"\n\n"_s + markdown(d.blocks) + u'\n').toUtf8();
}

} // namespace matoi::reports
