// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/text/messages.h>
#include <ui/views/timeline_parts.h>

#include <QDateTime>
#include <QScrollBar>

using namespace Qt::StringLiterals;

// How a row looks; timeline_layout.cpp knows how high it is.
namespace matoi::ui
{

namespace
{

//! The line that the icons hang on, and where the authors stand.
int threadAt() { return scaled(74); }
int authorLeft() { return scaled(90); }

} // namespace

void TimelineView::paintGap(QPainter& p, int viewRow, const QRect& r)
{
    const Theme& t = theme();
    const TimelineRow& row = rowAt(viewRow);
    const Gap gap = gapOf(viewRow);
    int y = r.top();
    const auto line = [&](int height, const QString& words, Type type, const QColor& ink) {
        const QRect place(authorLeft(), y, r.width() - authorLeft() - 12, height);
        y += height;
        return paint::text(p, place, words, type, ink);
    };
    // A line to the right edge parts what comes after from what came before.
    const auto rule = [&](int used, int height, const QColor& ink) {
        p.fillRect(
            QRect(authorLeft() + 8 + used, y - height / 2, r.width() - authorLeft() - 20 - used, 1),
            ink);
    };
    if (gap.hidden) {
        const int used = line(gap.hidden, tr("%n system entries hidden", nullptr, m_hiddenSystem),
                              Type::Meta, t.t3);
        paint::keyCap(p, authorLeft() + 8 + used, r.top() + gap.hidden / 2, u"S"_s, t.t3, t.line2);
    }
    const QDateTime when = QDateTime::fromMSecsSinceEpoch(m_model->keyOf(row), m_zone);
    if (gap.day)
        rule(line(gap.day, QLocale().toString(when.date(), QLocale::LongFormat), Type::SmallBold,
                  t.t2),
             gap.day, t.line2);
    if (gap.silence) {
        const Ms silent = m_model->keyOf(row) - m_model->keyOf(rowAt(viewRow - 1));
        line(gap.silence, tr("no entries for %1").arg(text::durationWords(silent)), Type::Meta,
             t.t3);
    }
    if (gap.state)
        rule(line(gap.state, row.stateWord, Type::SmallBold, t.accT), gap.state, t.acc);
}

void TimelineView::paintCard(QPainter& p, const TimelineRow& row, const QRect& r)
{
    const Theme& t = theme();
    const QRect card(textLeft(), r.top() + 5, r.width() - textLeft() - 44, r.height() - 10);
    p.setPen(t.line);
    p.setBrush(t.panel);
    p.drawRoundedRect(QRectF(card).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    p.fillRect(QRect(card.left(), card.top(), 3, card.height()), t.acc);
    paint::text(p, QRect(card.left() + 14, card.top() + 8, card.width() - 20, lineHeight()),
                row.kindWord, Type::BodyBold, t.accT);
    int y = card.top() + 8 + lineHeight();
    for (const auto& [label, value] : row.fields) {
        paint::text(p, QRect(card.left() + 14, y, scaled(80), lineHeight()), label, Type::Small,
                    t.t3);
        QString line = value;
        line.replace(u'\n', u' ');
        paint::text(
            p, QRect(card.left() + scaled(98), y, card.width() - scaled(98) - 12, lineHeight()),
            line, Type::Body, t.t1);
        y += lineHeight();
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
    const bool chosen = m_chosen.holds(row.id);
    const QColor back = chosen ? t.accBg : t.dark ? t.panel : t.raised;
    if (chosen) {
        p.fillRect(r, t.accBg);
        // The cursor among several chosen rows has the broad bar.
        p.fillRect(QRect(0, r.top(), hasFocus() && row.id == selected() ? 3 : 2, r.height()),
                   t.acc);
    }
    p.fillRect(QRect(threadAt(), r.top(), 1, r.height()), t.line);
    const int first = r.top() + 5;
    const QDateTime when = QDateTime::fromMSecsSinceEpoch(row.occurredAt, m_zone);
    const bool guess = row.certainty == Certainty::Estimate;
    paint::digits(p, QRect(8, first, scaled(46), lineHeight()), when.toString(u"HH:mm"_s),
                  Type::BodyBold, guess ? t.t3 : t.t1, true);
    if (isUnsent(row.id)) {
        p.setPen(QPen(t.acc, 1.3));
        p.setBrush(Qt::NoBrush);
        p.drawEllipse(QRectF(4, first + (lineHeight() - 5) / 2.0, 5, 5));
    }
    const int side = scaled(14);
    const QRect icons(threadAt() - side / 2, first + (lineHeight() - side) / 2, side, side);
    p.fillRect(icons.adjusted(0, 0, 2, 0), back);
    const char* icon = row.retracted ? "x" : iconOf(row.kind);
    const QColor iconInk = row.retracted                 ? t.t3
                           : row.kind == EntryKind::Note ? t.t3
                           : inkOf(row.kind) == t.t1     ? t.t2
                                                         : inkOf(row.kind);
    drawIcon(p, icons, icon, iconInk, back);
    paint::text(p, QRect(authorLeft(), first, scaled(70), lineHeight()), row.author, Type::Small,
                t.t3);

    if (row.kind == EntryKind::Summary && !row.retracted && !row.fields.empty()) {
        paintCard(p, row, r);
    } else {
        QTextLayout layout;
        int lines = 1;
        layoutText(layout, row, textWidth(row), &lines);
        layout.draw(&p, QPointF(textLeft(), first));
        if (cutShort(layout, lines))
            paint::text(p, QRect(textLeft(), first + lines * lineHeight(), 300, lineHeight()),
                        tr("Show more (Enter)"), Type::Meta, t.accT);
    }

    if (showsPreview(row))
        m_previews.paint(p, row, QRect(textLeft(), r.bottom() - kPreview + 2, 160, 90));

    int right = whole.right() - 12;
    const int middle = first + lineHeight() / 2;
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
            act = m_filter.hides()
                      ? tr("%1 entries are hidden. Esc clears the filter.").arg(filteredRows())
                      : tr("Press N and write what happened.");
        }
        paint::text(p, QRect(textLeft(), 24, width - textLeft() - 12, scaled(24)), fact,
                    Type::BodyBold, t.t1);
        paint::text(p, QRect(textLeft(), 24 + scaled(24), width - textLeft() - 12, scaled(24)), act,
                    Type::Body, t.t3);
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

} // namespace matoi::ui
