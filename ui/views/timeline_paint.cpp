// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/text/messages.h>
#include <ui/theme/paint.h>
#include <ui/views/clock_text.h>
#include <ui/views/timeline_view.h>

#include <QDateTime>
#include <QScrollBar>

using namespace Qt::StringLiterals;

// How a row looks and how high it is; timeline_view.cpp knows where it stands.
namespace matoi::ui
{

namespace
{

constexpr int kMaxLines = 6, kLine = 20;
constexpr Ms kGap = 9 * 60'000;

const char* iconOf(EntryKind kind)
{
    using K = EntryKind;
    switch (kind) {
    case K::Detection:
        return "target";
    case K::Classified:
        return "grid";
    case K::Declared:
        return "flag";
    case K::ChannelOpened:
        return "hash";
    case K::Summary:
        return "doc";
    case K::RoleAssigned:
        return "person";
    case K::RoleHandedOver:
        return "swap";
    case K::ResponderPhase:
        return "person";
    case K::Finding:
        return "lens";
    case K::HypothesisOpened:
        return "hyp";
    case K::HypothesisRuledOut:
        return "hypx";
    case K::HypothesisConfirmed:
        return "hypok";
    case K::Decision:
        return "fork";
    case K::ActionStarted:
        return "play";
    case K::ActionDone:
        return "okc";
    case K::Workaround:
        return "patch";
    case K::PermanentFix:
        return "fix";
    case K::OutlookChanged:
        return "conv";
    case K::ImpactChanged:
        return "bars";
    case K::StepDone:
        return "okc";
    case K::StepSkipped:
        return "off";
    case K::CustomerNoticeDrafted:
    case K::CustomerNoticeApproved:
    case K::CustomerNoticeSent:
    case K::CustomerNoticePartlyFailed:
        return "mail";
    case K::WakeAttempt:
    case K::WakeAnswered:
        return "phone";
    case K::AlertLinked:
        return "tri";
    case K::NextUpdatePromised:
        return "clock";
    case K::Todo:
        return "todo";
    case K::Attachment:
        return "img";
    case K::ImportedMessage:
        return "bub";
    case K::Merged:
        return "swap";
    case K::StateChanged:
        return "play";
    case K::Correction:
        return "pen";
    case K::Note:
        break;
    }
    return "note";
}

QColor inkOf(EntryKind kind)
{
    using K = EntryKind;
    const Theme& t = theme();
    switch (kind) {
    case K::AlertLinked:
        return t.s10t;
    case K::Decision:
    case K::OutlookChanged:
    case K::Summary:
        return t.accT;
    case K::CustomerNoticeDrafted:
    case K::CustomerNoticeApproved:
    case K::CustomerNoticeSent:
    case K::CustomerNoticePartlyFailed:
        return t.bizt;
    case K::WakeAttempt:
    case K::WakeAnswered:
        return t.sect;
    case K::HypothesisConfirmed:
        return t.okt;
    default:
        return t.t1;
    }
}

struct Mark {
    QString words;
    paint::ChipStyle style;
};

//! What stands at the right of a row, from the right: lane, certainty, attachment, corrections,
//! lateness.
std::vector<Mark> marksOf(const TimelineRow& row, const QColor& back)
{
    const Theme& t = theme();
    std::vector<Mark> marks;
    if (row.lane != Lane::All) {
        const bool dev = row.lane == Lane::Dev;
        marks.push_back(
            {row.laneWord, {dev ? t.devt : t.bizt, dev ? t.devbg : t.bizbg, {}, nullptr, 17}});
    }
    if (!row.certaintyWord.isEmpty())
        marks.push_back({row.certaintyWord, {t.s6t, t.s6bg, t.s6e, nullptr, 17}});
    if (!row.attachment.isEmpty() && row.kind != EntryKind::Attachment)
        marks.push_back({row.attachment.left(24), {t.accT, back, {}, "img", 17}});
    if (row.corrections)
        marks.push_back({TimelineView::tr("corrected %1").arg(row.corrections),
                         {t.t2, back, t.line2, "pen", 17}});
    if (row.late)
        marks.push_back({u"+"_s + text::durationWords(row.recordedAt - row.occurredAt),
                         {t.s6t, back, {}, "late", 17}});
    return marks;
}

//! True when a folded row hides part of its words.
bool cutShort(const QTextLayout& layout, int lines)
{
    const QTextLine last = layout.lineAt(layout.lineCount() - 1);
    return lines >= kMaxLines && last.textStart() + last.textLength() < layout.text().size();
}

} // namespace

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
    layout.setFormats(formats);
    layout.beginLayout();
    int n = 0;
    const int most = m_expanded.contains(row.id) ? 10'000 : kMaxLines;
    for (; n < most; ++n) {
        QTextLine line = layout.createLine();
        if (!line.isValid())
            break;
        line.setLineWidth(width);
        line.setPosition(QPointF(0, n * kLine + (kLine - line.height()) / 2));
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

int TimelineView::gapBefore(int viewRow) const
{
    const TimelineRow& row = rowAt(viewRow);
    if (viewRow == 0)
        return m_hiddenSystem && !m_showSystem ? 24 : 0;
    const TimelineRow& before = rowAt(viewRow - 1);
    const auto day = [&](Ms at) { return QDateTime::fromMSecsSinceEpoch(at, m_zone).date(); };
    const Ms at = m_model->keyOf(row), earlier = m_model->keyOf(before);
    if (day(at) != day(earlier))
        return 28;
    return at - earlier >= kGap ? 20 : 0;
}

int TimelineView::measure(int viewRow)
{
    if (m_measured[size_t(viewRow)])
        return m_heights.height(viewRow);
    ++m_layouts;
    const TimelineRow& row = rowAt(viewRow);
    int height = 30;
    if (row.kind == EntryKind::Summary && !row.retracted) {
        height = 20 + kLine + int(row.fields.size()) * kLine + 8;
    } else {
        QTextLayout layout;
        int lines = 1;
        layoutText(layout, row, textWidth(row), &lines);
        height = std::max(30, 10 + kLine * (lines + (cutShort(layout, lines) ? 1 : 0)));
    }
    height += gapBefore(viewRow);
    m_heights.set(viewRow, height);
    m_measured[size_t(viewRow)] = true;
    return height;
}

void TimelineView::paintGap(QPainter& p, int viewRow, const QRect& r)
{
    const Theme& t = theme();
    const TimelineRow& row = rowAt(viewRow);
    QString words;
    if (viewRow == 0) {
        words = tr("%n system entries hidden", nullptr, m_hiddenSystem);
    } else {
        const Ms silent = m_model->keyOf(row) - m_model->keyOf(rowAt(viewRow - 1));
        words = r.height() == 28
                    ? QLocale().toString(
                          QDateTime::fromMSecsSinceEpoch(m_model->keyOf(row), m_zone).date(),
                          QLocale::LongFormat)
                    : tr("no entries for %1").arg(text::durationWords(silent));
    }
    const int used =
        paint::text(p, QRect(78, r.top(), r.width() - 90, r.height()), words, Type::Meta, t.t3);
    if (viewRow == 0)
        paint::keyCap(p, 86 + used, r.center().y(), u"S"_s, t.t3, t.line2);
}

void TimelineView::paintCard(QPainter& p, const TimelineRow& row, const QRect& r)
{
    const Theme& t = theme();
    const QRect card(textLeft(), r.top() + 5, r.width() - textLeft() - 44, r.height() - 10);
    p.setPen(t.line);
    p.setBrush(t.panel);
    p.drawRoundedRect(QRectF(card).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    p.fillRect(QRect(card.left(), card.top(), 3, card.height()), t.acc);
    paint::text(p, QRect(card.left() + 14, card.top() + 8, card.width() - 20, kLine), row.kindWord,
                Type::BodyBold, t.accT);
    int y = card.top() + 8 + kLine;
    for (const auto& [label, value] : row.fields) {
        paint::text(p, QRect(card.left() + 14, y, 80, kLine), label, Type::Small, t.t3);
        QString line = value;
        line.replace(u'\n', u' ');
        paint::text(p, QRect(card.left() + 98, y, card.width() - 110, kLine), line, Type::Body,
                    t.t1);
        y += kLine;
    }
}

void TimelineView::paintRow(QPainter& p, int viewRow, const QRect& whole)
{
    const Theme& t = theme();
    const TimelineRow& row = rowAt(viewRow);
    const int gap = gapBefore(viewRow);
    if (gap)
        paintGap(p, viewRow, QRect(whole.left(), whole.top(), whole.width(), gap));
    const QRect r = whole.adjusted(0, gap, 0, 0);
    const QColor back = row.id == m_selected ? t.accBg : t.dark ? t.panel : t.raised;
    if (row.id == m_selected) {
        p.fillRect(r, t.accBg);
        p.fillRect(QRect(0, r.top(), hasFocus() ? 3 : 2, r.height()), t.acc);
    }
    p.fillRect(QRect(74, r.top(), 1, r.height()), t.line);
    const int first = r.top() + 5;
    const QDateTime when = QDateTime::fromMSecsSinceEpoch(row.occurredAt, m_zone);
    const bool guess = row.certainty == Certainty::Estimate;
    paint::digits(p, QRect(8, first, 46, kLine), when.toString(u"HH:mm"_s), Type::BodyBold,
                  guess ? t.t3 : t.t1, true);
    p.fillRect(QRect(67, first + 3, 16, 14), back);
    const char* icon = row.retracted ? "x" : iconOf(row.kind);
    const QColor iconInk = row.retracted                 ? t.t3
                           : row.kind == EntryKind::Note ? t.t3
                           : inkOf(row.kind) == t.t1     ? t.t2
                                                         : inkOf(row.kind);
    drawIcon(p, QRectF(67, first + 3, 14, 14), icon, iconInk, back);
    paint::text(p, QRect(90, first, 70, kLine), row.author, Type::Small, t.t3);

    if (row.kind == EntryKind::Summary && !row.retracted && !row.fields.empty()) {
        paintCard(p, row, r);
    } else {
        QTextLayout layout;
        int lines = 1;
        layoutText(layout, row, textWidth(row), &lines);
        layout.draw(&p, QPointF(textLeft(), first));
        if (cutShort(layout, lines))
            paint::text(p, QRect(textLeft(), first + lines * kLine, 300, kLine),
                        tr("Show more (Enter)"), Type::Meta, t.accT);
    }

    int right = whole.right() - 12;
    const int middle = first + 10;
    if (row.pinned) {
        drawIcon(p, QRectF(right - 14, middle - 7, 14, 14), "pinf", t.accT, back);
        right -= 20;
    }
    for (const Mark& mark : marksOf(row, back)) {
        right -= paint::chipWidth(mark.words, mark.style);
        paint::chip(p, right, middle, mark.words, mark.style);
        right -= 4;
    }
}

void TimelineView::paintEvent(QPaintEvent*)
{
    measureVisible();
    QPainter p(viewport());
    p.setRenderHint(QPainter::Antialiasing);
    const Theme& t = theme();
    const int width = viewport()->width(), height = viewport()->height();
    p.fillRect(viewport()->rect(), t.dark ? t.panel : t.raised);
    const qint64 top = verticalScrollBar()->value();
    if (m_rows.empty()) {
        QString fact = m_emptyText, act;
        if (fact.isEmpty()) {
            fact =
                m_filter.hides() ? tr("Nothing matches the filter.") : tr("Nothing recorded yet.");
            act = m_filter.hides() ? tr("%1 entries are hidden. Esc clears the filter.")
                                         .arg(m_model ? m_model->rowCount() : 0)
                                   : tr("Press N and write what happened.");
        }
        paint::text(p, QRect(textLeft(), 24, width - 180, 24), fact, Type::BodyBold, t.t1);
        paint::text(p, QRect(textLeft(), 48, width - 180, 24), act, Type::Body, t.t3);
        return;
    }
    const qint64 down = slack();
    for (int row = m_heights.rowAt(top); row < m_heights.count(); ++row) {
        const qint64 y = m_heights.top(row) - top + down;
        if (y >= height)
            break;
        paintRow(p, row, QRect(0, int(y), width, m_heights.height(row)));
    }
    if (m_newBelow > 0) {
        const QString words = tr("%n new ↓", nullptr, m_newBelow);
        const paint::ChipStyle style{t.onAcc, t.acc, {}, nullptr, 26};
        paint::chip(p, (width - paint::chipWidth(words, style)) / 2, height - 26, words, style);
    }
}

QString TimelineView::rowText(int viewRow) const
{
    const TimelineRow& row = rowAt(viewRow);
    const QDateTime when = QDateTime::fromMSecsSinceEpoch(row.occurredAt, m_zone);
    return QStringList{when.toString(u"yyyy-MM-dd HH:mm"_s), row.kindWord, row.author, row.text}
        .join(u"  "_s);
}

QString TimelineView::spokenRow(int viewRow) const
{
    const TimelineRow& row = rowAt(viewRow);
    QStringList parts{QDateTime::fromMSecsSinceEpoch(row.occurredAt, m_zone).toString(u"HH:mm"_s),
                      row.kindWord, row.author};
    if (!row.laneWord.isEmpty())
        parts << row.laneWord;
    if (!row.certaintyWord.isEmpty())
        parts << row.certaintyWord;
    if (row.late)
        parts << tr("recorded %1 late").arg(text::durationWords(row.recordedAt - row.occurredAt));
    if (row.pinned)
        parts << tr("pinned");
    if (row.corrections)
        parts << tr("corrected %1").arg(row.corrections);
    parts << (row.redacted ? tr("(redacted)") : row.text);
    for (const auto& [label, value] : row.fields)
        parts << label + u' ' + value;
    if (row.retracted)
        parts << tr("retracted: %1").arg(row.retractReason);
    parts.removeAll(QString());
    return parts.join(u", "_s);
}

} // namespace matoi::ui
