// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/reports/markdown_builder.h>
#include <app/reports/markup_words.h>
#include <app/reports/picture_kind.h>
#include <app/text/language.h>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace matoi::reports
{

namespace
{

constexpr size_t kDeepest = 12; //!< containers in containers
constexpr qsizetype kShown = 80;

} // namespace

MarkdownBuilder::MarkdownBuilder(const QByteArray& source, const AttachmentOf& attachment,
                                 int topLevel)
    : m_source(source)
    , m_attachment(attachment)
    , m_topLevel(topLevel)
{
    m_stack.emplace_back();
}

MarkdownText MarkdownBuilder::take()
{
    flush();
    return {std::move(m_stack.front().blocks), std::move(m_leftOut)};
}

void MarkdownBuilder::enter(MD_BLOCKTYPE type, void* detail)
{
    switch (type) {
    case MD_BLOCK_QUOTE:
    case MD_BLOCK_UL:
    case MD_BLOCK_OL:
    case MD_BLOCK_LI:
        flush();
        enterContainer(type, detail);
        break;
    case MD_BLOCK_CODE:
    case MD_BLOCK_HTML:
        flush();
        m_raw = u""_s;
        m_rawAt = -1;
        break;
    case MD_BLOCK_TABLE:
        flush();
        m_table = Table();
        break;
    case MD_BLOCK_TR:
        m_row.clear();
        break;
    case MD_BLOCK_TH:
        m_table.align.push_back(alignOf(static_cast<MD_BLOCK_TD_DETAIL*>(detail)->align));
        [[fallthrough]];
    case MD_BLOCK_TD:
        m_inCell = true;
        break;
    default:
        flush();
    }
}

void MarkdownBuilder::leave(MD_BLOCKTYPE type, void* detail)
{
    switch (type) {
    case MD_BLOCK_QUOTE:
    case MD_BLOCK_UL:
    case MD_BLOCK_OL:
    case MD_BLOCK_LI:
        flush();
        leaveContainer(type);
        break;
    case MD_BLOCK_HR:
        add(Rule{});
        break;
    case MD_BLOCK_H: {
        const int level = m_topLevel - 1 + int(static_cast<MD_BLOCK_H_DETAIL*>(detail)->level);
        if (Words words = std::exchange(m_words, {}); !words.empty())
            add(Heading{std::min(level, 6), std::move(words)});
        break;
    }
    case MD_BLOCK_CODE:
        if (m_raw.endsWith(u'\n'))
            m_raw.chop(1);
        add(Code{std::exchange(m_raw, {})});
        break;
    case MD_BLOCK_HTML:
        leaveHtml();
        break;
    case MD_BLOCK_TH:
    case MD_BLOCK_TD:
        m_inCell = false;
        m_row.push_back(std::exchange(m_words, {}));
        break;
    case MD_BLOCK_TR:
        leaveRow();
        break;
    case MD_BLOCK_TABLE:
        add(std::exchange(m_table, {}));
        break;
    case MD_BLOCK_P:
        flush();
        break;
    default:
        break;
    }
}

void MarkdownBuilder::enter(MD_SPANTYPE type, void* detail)
{
    switch (type) {
    case MD_SPAN_EM:
        ++m_emphasis;
        break;
    case MD_SPAN_STRONG:
        ++m_strong;
        break;
    case MD_SPAN_DEL:
        ++m_struck;
        break;
    case MD_SPAN_CODE:
        ++m_code;
        break;
    case MD_SPAN_A:
        enterLink(static_cast<MD_SPAN_A_DETAIL*>(detail)->href);
        break;
    case MD_SPAN_IMG:
        if (m_images++ == 0)
            m_caption.clear();
        break;
    default:
        break;
    }
}

void MarkdownBuilder::leave(MD_SPANTYPE type, void* detail)
{
    switch (type) {
    case MD_SPAN_EM:
        --m_emphasis;
        break;
    case MD_SPAN_STRONG:
        --m_strong;
        break;
    case MD_SPAN_DEL:
        --m_struck;
        break;
    case MD_SPAN_CODE:
        --m_code;
        break;
    case MD_SPAN_A:
        m_link.clear();
        break;
    case MD_SPAN_IMG:
        if (--m_images == 0)
            leaveImage(static_cast<MD_SPAN_IMG_DETAIL*>(detail)->src);
        break;
    default:
        break;
    }
}

void MarkdownBuilder::text(MD_TEXTTYPE type, const char* at, MD_SIZE size)
{
    place(at);
    const QString piece = QString::fromUtf8(at, qsizetype(size));
    switch (type) {
    case MD_TEXT_BR:
    case MD_TEXT_SOFTBR: // as it was typed: who presses Enter means it
        say(u"\n"_s);
        break;
    case MD_TEXT_ENTITY:
        say(entityText(piece));
        break;
    case MD_TEXT_HTML:
        html(piece);
        break;
    case MD_TEXT_NULLCHAR:
        say(u"\ufffd"_s);
        break;
    default:
        if (m_raw.isNull())
            say(piece);
        else
            m_raw += piece;
    }
}

Align MarkdownBuilder::alignOf(MD_ALIGN align)
{
    return align == MD_ALIGN_RIGHT    ? Align::Right
           : align == MD_ALIGN_CENTER ? Align::Center
                                      : Align::Left;
}

void MarkdownBuilder::say(const QString& words)
{
    if (m_images > 0) {
        m_caption += words;
        return;
    }
    Span span{words, m_strong > 0, m_emphasis > 0, m_code > 0, m_struck > 0, false, m_link};
    if (!m_words.empty()) {
        Span last = m_words.back();
        last.text = span.text;
        if (last == span) {
            m_words.back().text += words;
            return;
        }
    }
    m_words.push_back(std::move(span));
}

void MarkdownBuilder::flush()
{
    if (m_inCell)
        return;
    if (!m_words.empty() && !plainText(m_words).trimmed().isEmpty())
        add(Paragraph{std::move(m_words)});
    m_words.clear();
}

int MarkdownBuilder::lineOf(qsizetype at) const
{
    return 1 + int(std::count(m_source.cbegin(), m_source.cbegin() + at, '\n'));
}

void MarkdownBuilder::leaveOut(LeftOut::What what, qsizetype at, QString text)
{
    text = text.simplified();
    if (text.size() > kShown)
        text = text.left(kShown - 1) + u'…';
    m_leftOut.push_back({what, lineOf(at), text, {}});
}

void MarkdownBuilder::enterContainer(MD_BLOCKTYPE type, void* detail)
{
    if (m_flat > 0 || m_stack.size() > kDeepest) {
        if (m_flat++ == 0)
            leaveOut(LeftOut::What::Nesting, m_at, {});
        return;
    }
    Frame frame;
    if (type == MD_BLOCK_OL) {
        frame.list.ordered = true;
        frame.list.start = int(static_cast<MD_BLOCK_OL_DETAIL*>(detail)->start);
    }
    if (type == MD_BLOCK_LI)
        if (const auto* item = static_cast<MD_BLOCK_LI_DETAIL*>(detail); item->is_task)
            frame.checked = item->task_mark != ' ';
    m_stack.push_back(std::move(frame));
}

void MarkdownBuilder::leaveContainer(MD_BLOCKTYPE type)
{
    if (m_flat > 0) {
        --m_flat;
        return;
    }
    Frame frame = std::move(m_stack.back());
    m_stack.pop_back();
    if (type == MD_BLOCK_QUOTE)
        add(Quote{std::move(frame.blocks)});
    else if (type == MD_BLOCK_LI)
        m_stack.back().list.items.push_back({frame.checked, std::move(frame.blocks)});
    else
        add(std::move(frame.list));
}

void MarkdownBuilder::leaveRow()
{
    if (m_table.head.empty())
        m_table.head = std::exchange(m_row, {});
    else
        m_table.rows.push_back(std::exchange(m_row, {}));
}

bool MarkdownBuilder::place(const char* at)
{
    if (at < m_source.constData() || at >= m_source.constData() + m_source.size())
        return false;
    m_at = at - m_source.constData();
    // A target that had to be unescaped stands where its words stand.
    if (std::exchange(m_unplaced, false) && !m_leftOut.empty())
        m_leftOut.back().line = lineOf(m_at);
    return true;
}

QString MarkdownBuilder::attribute(const MD_ATTRIBUTE& a)
{
    const bool placed = place(a.text);
    m_unplaced = !placed;
    QString out;
    for (int i = 0; a.size > 0 && a.substr_offsets[i] < a.size; ++i) {
        const QString piece = QString::fromUtf8(
            a.text + a.substr_offsets[i], qsizetype(a.substr_offsets[i + 1] - a.substr_offsets[i]));
        out += a.substr_types[i] == MD_TEXT_ENTITY ? entityText(piece) : piece;
    }
    return out;
}

void MarkdownBuilder::enterLink(const MD_ATTRIBUTE& href)
{
    const QString target = attribute(href);
    if (allowedLink(target))
        m_link = target;
    else
        leaveOut(LeftOut::What::Link, m_at, target);
    m_unplaced = m_unplaced && m_link.isEmpty();
}

void MarkdownBuilder::leaveImage(const MD_ATTRIBUTE& src)
{
    const QString reference = attribute(src);
    m_unplaced = false; // its words came before
    const QString prefix = u"attachment:"_s;
    if (!reference.startsWith(prefix)) {
        leaveOut(LeftOut::What::RemoteImage, m_at, reference);
        return missing(reference);
    }
    auto bytes = m_attachment ? m_attachment(reference.mid(prefix.size())) : std::nullopt;
    if (!bytes || !pictureKind(*bytes).mime) {
        leaveOut(LeftOut::What::NoImage, m_at, reference);
        return missing(reference);
    }
    if (m_inCell) // a cell has room for its name only
        return say(m_caption.isEmpty() ? reference : m_caption);
    flush();
    add(Picture{m_caption, reference, std::move(*bytes)});
}

void MarkdownBuilder::missing(const QString& reference)
{
    say(text::translated("Paper", "[picture not included: %1]")
            .arg(m_caption.isEmpty() ? reference : m_caption));
}

void MarkdownBuilder::html(const QString& piece)
{
    if (!m_raw.isNull()) {
        if (m_rawAt < 0)
            m_rawAt = m_at;
        m_raw += piece;
        return;
    }
    const QString tag = piece.simplified().toLower();
    if (tag == "<br>"_L1 || tag == "<br/>"_L1 || tag == "<br />"_L1)
        return say(u"\n"_s);
    leaveOut(LeftOut::What::Html, m_at, piece);
}

void MarkdownBuilder::leaveHtml()
{
    const QString block = std::exchange(m_raw, {});
    leaveOut(LeftOut::What::Html, std::max<qsizetype>(m_rawAt, 0), block);
    if (const QString words = wordsOfHtml(block); !words.isEmpty())
        add(Paragraph{reports::words(words)});
}

} // namespace matoi::reports
