// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/reviews/flow_words.h>
#include <ui/reviews/pinned_column.h>
#include <ui/reviews/section_edit.h>
#include <ui/reviews/section_text.h>
#include <ui/theme/paint.h>
#include <ui/views/clock_text.h>
#include <ui/views/tall_list.h>
#include <ui/views/timeline_parts.h>

#include <QDateTime>
#include <QFocusEvent>
#include <QMimeData>
#include <QPainter>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace matoi::ui
{

namespace
{
constexpr int kHead = 42, kFoot = 34;
} // namespace

PinnedColumn::PinnedColumn(const WindowContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_list(new TallList({[this](int row, int width) { return heightOf(row, width); },
                           [this](QPainter& p, int row, const QRect& r) { paintRow(p, row, r); },
                           [this](int row) { return spoken(row); },
                           {},
                           [this](int row) {
                               auto* dragged = new QMimeData;
                               const QString words = citation(m_rows[size_t(row)], m_context.zone);
                               dragged->setData(SectionEdit::mimeType(), words.toUtf8());
                               dragged->setText(words);
                               return dragged;
                           }},
                          this))
{
    connect(m_list, &TallList::activated, this, [this](int row) {
        Q_EMIT citeRequested(citation(m_rows[size_t(row)], m_context.zone));
    });
}

void PinnedColumn::retranslate()
{
    m_list->setAccessibleName(tr("Pinned entries"));
    m_list->measure();
    update();
}

void PinnedColumn::show(const ReviewSnapshot& snapshot)
{
    m_rows = snapshot.pinned;
    m_all = snapshot.entries;
    m_now = snapshot.now;
    m_used.clear();
    static const QRegularExpression link(u"matoi://entry/([0-9a-fA-F-]{36})"_s);
    for (const auto& [section, text] : snapshot.postmortem.sections)
        for (auto it = link.globalMatch(text); it.hasNext();)
            m_used.insert(EventId::fromString(it.next().capturedView(1)));
    m_list->setCount(int(m_rows.size()));
    update();
}

EventId PinnedColumn::current() const
{
    const int row = m_list->current();
    return row < 0 ? EventId() : m_rows[size_t(row)].id;
}

bool PinnedColumn::choose(EventId entry)
{
    const auto it = std::find_if(m_rows.begin(), m_rows.end(),
                                 [&](const TimelineRow& row) { return row.id == entry; });
    if (it == m_rows.end())
        return false;
    m_list->select(int(it - m_rows.begin()));
    return true;
}

void PinnedColumn::showMoment(Ms at)
{
    const auto nearest = std::min_element(
        m_rows.begin(), m_rows.end(), [&](const TimelineRow& a, const TimelineRow& b) {
            return std::abs(a.occurredAt - at) < std::abs(b.occurredAt - at);
        });
    if (nearest != m_rows.end())
        m_list->select(int(nearest - m_rows.begin()));
}

int PinnedColumn::wordsLeft() const
{
    return 16 + paint::digitsWidth(u"00:00"_s, Type::SmallBold) + 8 + 16 + 8;
}

int PinnedColumn::heightOf(int row, int width) const
{
    const TimelineRow& r = m_rows[size_t(row)];
    const int room = width - wordsLeft() - 14;
    const FlowWords words(r.kindWord, r.text.left(400), {}, {}, room);
    int height = words.height();
    const int chip =
        used(r.id) ? paint::chipWidth(tr("in the text"), {{}, {}, {}, nullptr, 17}) : 0;
    if (chip && words.end().x() + 6 + chip > room)
        height += words.lineHeight() + 2;
    return std::max(scaled(30), height + 10);
}

void PinnedColumn::paintRow(QPainter& p, int row, const QRect& r) const
{
    const Theme& t = theme();
    const TimelineRow& entry = m_rows[size_t(row)];
    const bool faded = used(entry.id);
    const int left = r.left() + wordsLeft(), room = r.width() - wordsLeft() - 14;
    const FlowWords words(entry.kindWord, entry.text.left(400), inkOf(entry.kind),
                          faded ? t.t3 : t.t1, room);
    const QString time =
        QDateTime::fromMSecsSinceEpoch(entry.occurredAt, m_context.zone).toString(u"HH:mm"_s);
    const QRect first(r.left() + 16, r.top() + 5, left, words.lineHeight());
    paint::digits(p, first, time, Type::SmallBold, t.t1);
    drawIcon(p, QRectF(left - 24, first.center().y() - 7, 15, 15), iconOf(entry.kind),
             inkOf(entry.kind));
    words.draw(p, QPoint(left, r.top() + 5));
    if (!faded)
        return;
    const paint::ChipStyle look{t.t3, t.panel, t.line2, nullptr, 17};
    const QString word = tr("in the text");
    const bool fits = words.end().x() + 6 + paint::chipWidth(word, look) <= room;
    const int y = r.top() + 5 + (fits ? words.end().y() : words.height()) + words.lineHeight() / 2;
    paint::chip(p, left + (fits ? words.end().x() + 6 : 0), y, word, look);
}

QString PinnedColumn::spoken(int row) const
{
    const TimelineRow& r = m_rows[size_t(row)];
    QStringList words{clockTime(r.occurredAt, m_now, m_context.zone), r.kindWord, r.author, r.text};
    if (used(r.id))
        words << tr("in the text");
    return words.join(u", "_s);
}

void PinnedColumn::resizeEvent(QResizeEvent*)
{
    m_list->setGeometry(0, scaled(kHead), width() - 1,
                        std::max(0, height() - scaled(kHead) - scaled(kFoot)));
}

void PinnedColumn::focusInEvent(QFocusEvent* event)
{
    QWidget::focusInEvent(event);
    m_list->setFocus(event->reason());
}

void PinnedColumn::paintEvent(QPaintEvent*)
{
    QPainter p(this);
    p.setRenderHint(QPainter::Antialiasing);
    const Theme& t = theme();
    p.fillRect(rect(), t.win);
    p.fillRect(QRect(width() - 1, 0, 1, height()), t.line);
    const int head = scaled(kHead);
    const int x = 16 + paint::text(p, QRect(16, 0, width(), head), tr("Pinned entries"),
                                   Type::BodyBold, t.t1);
    paint::text(p, QRect(x + 8, 0, width(), head), u"%1 / %2"_s.arg(m_rows.size()).arg(m_all),
                Type::Small, t.t3);
    paint::keyCap(p, width() - 16 - paint::keyCapWidth(u"F6"_s), head / 2, u"F6"_s, t.t3, t.line2);
    if (m_rows.empty()) {
        paint::paragraph(
            p, QRect(16, head + 4, width() - 32, scaled(120)),
            tr("No entry is pinned. P on the desk pins what the postmortem is to tell."),
            Type::Body, t.t3, 5);
        return;
    }
    const int foot = scaled(kFoot), y = height() - foot / 2;
    p.fillRect(QRect(0, height() - foot, width(), 1), t.line);
    int at = 16;
    at += paint::keyCap(p, at, y, u"Enter"_s, t.t3, t.line2) + 6;
    at += paint::text(p, QRect(at, height() - foot, width() - at, foot), tr("cites it"),
                      Type::Small, t.t2) +
          12;
    at += paint::keyCap(p, at, y, u"P"_s, t.t3, t.line2) + 6;
    paint::text(p, QRect(at, height() - foot, width() - at, foot), tr("takes the pin out"),
                Type::Small, t.t2);
}

} // namespace matoi::ui
