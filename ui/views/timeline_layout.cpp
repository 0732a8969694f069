// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/models/text_links.h>
#include <ui/views/timeline_parts.h>

#include <QDateTime>
#include <QScrollBar>

using namespace Qt::StringLiterals;

// How the words of a row fall and how high it is.
namespace matoi::ui
{

namespace
{

constexpr Ms kGap = 9 * 60'000;

} // namespace

bool cutShort(const QTextLayout& layout, int lines)
{
    const QTextLine last = layout.lineAt(layout.lineCount() - 1);
    return lines >= kMaxLines && last.textStart() + last.textLength() < layout.text().size();
}

void TimelineView::layoutText(QTextLayout& layout, const TimelineRow& row, int width,
                              int* lines) const
{
    const Theme& t = theme();
    QString words = row.redacted ? tr("(redacted)") : row.text;
    if (row.kind == EntryKind::Summary)
        words.clear();
    const QString lead = row.kind == EntryKind::Note ? QString() : row.kindWord;
    QString whole = lead.isEmpty() ? words : lead + u"  "_s + words;
    if (row.retracted)
        whole += u"   "_s + tr("retracted: %1").arg(row.retractReason);
    whole.replace(u'\n', QChar::LineSeparator);
    layout.setFont(ui::font(Type::Body));
    layout.setText(whole);
    QTextOption option(Qt::AlignLeft);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    QList<QTextLayout::FormatRange> formats;
    const auto format = [&](qsizetype from, qsizetype n, const QColor& ink, int weight,
                            bool struck) {
        QTextLayout::FormatRange range;
        range.start = int(from);
        range.length = int(n);
        range.format.setForeground(ink);
        range.format.setFontWeight(weight);
        range.format.setFontStrikeOut(struck);
        formats.append(range);
    };
    const qsizetype body = lead.isEmpty() ? 0 : lead.size() + 2;
    if (!lead.isEmpty())
        format(0, lead.size(), row.retracted ? t.t3 : inkOf(row.kind), 600, false);
    format(body, words.size(), row.retracted || row.redacted ? t.t3 : t.t1, 400, row.retracted);
    if (row.retracted)
        format(body + words.size(), whole.size(), t.t3, 400, false);
    for (const TextLink& link : linksIn(words)) {
        format(body + link.start, link.length, row.retracted ? t.t3 : t.accT, 400, row.retracted);
        formats.back().format.setFontUnderline(true);
    }
    layout.setFormats(formats);
    layout.beginLayout();
    int n = 0;
    const int most = m_expanded.contains(row.id) ? 10'000 : kMaxLines;
    for (; n < most; ++n) {
        QTextLine line = layout.createLine();
        if (!line.isValid())
            break;
        line.setLineWidth(width);
        line.setPosition(QPointF(0, n * lineHeight() + (lineHeight() - line.height()) / 2));
    }
    layout.endLayout();
    *lines = std::max(1, n);
}

int TimelineView::textWidth(const TimelineRow& row) const
{
    int taken = 12 + (row.pinned ? 20 : 0);
    for (const Mark& mark : marksOf(row, {}))
        taken += paint::chipWidth(mark.words, mark.style) + 4;
    return std::max(120, viewport()->width() - textLeft() - taken - 8);
}

TimelineView::Gap TimelineView::gapOf(int viewRow) const
{
    const TimelineRow& row = rowAt(viewRow);
    Gap gap;
    if (viewRow == 0) {
        gap.hidden = m_hiddenSystem && !m_showSystem ? scaled(24) : 0;
        return gap;
    }
    const TimelineRow& before = rowAt(viewRow - 1);
    const auto day = [&](Ms at) { return QDateTime::fromMSecsSinceEpoch(at, m_zone).date(); };
    const Ms at = m_model->keyOf(row), earlier = m_model->keyOf(before);
    if (day(at) != day(earlier))
        gap.day = scaled(28);
    else if (at - earlier >= kGap)
        gap.silence = scaled(20);
    gap.state = row.stateWord.isEmpty() || row.retracted ? 0 : scaled(24);
    return gap;
}

int TimelineView::gapBefore(int viewRow) const
{
    const Gap gap = gapOf(viewRow);
    return gap.hidden + gap.day + gap.silence + gap.state;
}

bool TimelineView::showsPreview(const TimelineRow& row) const
{
    return row.picture() && !row.redacted && m_expanded.contains(row.id);
}

int TimelineView::measure(int viewRow)
{
    if (m_measured[size_t(viewRow)])
        return m_heights.height(viewRow);
    ++m_layouts;
    const TimelineRow& row = rowAt(viewRow);
    int height = rowEstimate();
    if (row.kind == EntryKind::Summary && !row.retracted) {
        height = 20 + lineHeight() + int(row.fields.size()) * lineHeight() + 8;
    } else {
        QTextLayout layout;
        int lines = 1;
        layoutText(layout, row, textWidth(row), &lines);
        height = std::max(rowEstimate(),
                          10 + lineHeight() * (lines + (cutShort(layout, lines) ? 1 : 0)));
    }
    height += gapBefore(viewRow) + (showsPreview(row) ? kPreview : 0);
    m_heights.set(viewRow, height);
    m_measured[size_t(viewRow)] = true;
    return height;
}

void TimelineView::measureVisible()
{
    // Measuring moves what lies below; the row at the top keeps its place.
    const qint64 top = verticalScrollBar()->value();
    int row = m_heights.rowAt(top);
    if (row < 0)
        return;
    const qint64 offset = top - m_heights.top(row);
    const int first = row;
    qint64 y = m_heights.top(row);
    for (; row < m_heights.count() && y < top + viewport()->height(); ++row) {
        measure(row);
        y += m_heights.height(row);
    }
    const int before = verticalScrollBar()->value();
    const bool stick = m_stick;
    const QSignalBlocker quiet(verticalScrollBar());
    updateScrollBar();
    const int wanted = stick ? verticalScrollBar()->maximum() : int(m_heights.top(first) + offset);
    if (wanted != before)
        verticalScrollBar()->setValue(wanted);
    rememberPlace();
}

} // namespace matoi::ui
